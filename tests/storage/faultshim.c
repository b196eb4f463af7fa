/* Preloaded into a program under test: at the n-th file operation below a folder it kills the program, or lets that
 * operation fail. Only files below $FAULT_FOLDER count.
 *   FAULT_AT     which operation, from 1; 0 = only count
 *   FAULT_WHAT   "kill", or the operations that may fail: write, short, open, sync, rename, unlink, read, truncate
 *   FAULT_ERRNO  what the failing operation says
 *   FAULT_STAYS  set: every later one of its kind fails too (a full disk stays full)
 *   FAULT_REPORT file that receives one line per operation that was hit ("hit"), and at the end the count
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

enum { MOST_FILES = 1024 };
static char watched[MOST_FILES];
static long seen, chosen;
static int number, stays, isReady;
static const char *folder, *what, *report;

static void prepare(void)
{
    if (isReady)
        return;
    isReady = 1;
    folder = getenv("FAULT_FOLDER");
    what = getenv("FAULT_WHAT");
    report = getenv("FAULT_REPORT");
    chosen = getenv("FAULT_AT") ? atol(getenv("FAULT_AT")) : 0;
    number = getenv("FAULT_ERRNO") ? atoi(getenv("FAULT_ERRNO")) : EIO;
    stays = getenv("FAULT_STAYS") != NULL;
}

#define NEXT(type, name) \
    static type next; \
    if (!next) \
        next = (type)dlsym(RTLD_NEXT, name)

static void tell(const char* line)
{
    typedef int (*Open)(const char*, int, ...);
    typedef ssize_t (*Write)(int, const void*, size_t);
    typedef int (*Close)(int);
    if (!report)
        return;
    int fd = ((Open)dlsym(RTLD_NEXT, "open64"))(report, O_WRONLY | O_CREAT | O_APPEND, 0600);
    if (fd >= 0) {
        ssize_t ignored = ((Write)dlsym(RTLD_NEXT, "write"))(fd, line, strlen(line));
        (void)ignored;
        ((Close)dlsym(RTLD_NEXT, "close"))(fd);
    }
}

__attribute__((destructor)) static void tellCount(void)
{
    char line[64];
    snprintf(line, sizeof line, "count %ld\n", seen);
    tell(line);
}

/* 1: this operation fails now */
static int strikes(const char* kind)
{
    prepare();
    if (!what || (strcmp(what, "kill") != 0 && strcmp(what, kind) != 0))
        return 0;
    long now = __sync_add_and_fetch(&seen, 1);
    if (chosen == 0 || now < chosen || (now > chosen && !stays))
        return 0;
    if (strcmp(what, "kill") == 0)
        raise(SIGKILL);
    if (now == chosen)
        tell("hit\n");
    errno = number;
    return 1;
}

static int isBelow(const char* path)
{
    prepare();
    return folder && path && strncmp(path, folder, strlen(folder)) == 0;
}

static int isWatched(int fd)
{
    return fd >= 0 && fd < MOST_FILES && watched[fd];
}

static int openThrough(int (*next)(const char*, int, ...), const char* path, int flags, mode_t mode)
{
    if (isBelow(path) && strikes("open"))
        return -1;
    int fd = next(path, flags, mode);
    if (fd >= 0 && fd < MOST_FILES)
        watched[fd] = (char)isBelow(path);
    return fd;
}

typedef int (*OpenCall)(const char*, int, ...);
#define OPEN(name) \
    int name(const char* path, int flags, ...) \
    { \
        va_list rest; \
        va_start(rest, flags); \
        mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(rest, mode_t) : 0; \
        va_end(rest); \
        NEXT(OpenCall, #name); \
        return openThrough(next, path, flags, mode); \
    }
OPEN(open)
OPEN(open64)

int close(int fd)
{
    typedef int (*Call)(int);
    NEXT(Call, "close");
    if (isWatched(fd)) {
        watched[fd] = 0;
        (void)strikes("close");
    }
    return next(fd);
}

typedef ssize_t (*WriteCall)(int, const void*, size_t);
ssize_t write(int fd, const void* bytes, size_t size)
{
    NEXT(WriteCall, "write");
    if (isWatched(fd)) {
        if (strikes("write"))
            return -1;
        if (size > 1 && strikes("short"))
            return next(fd, bytes, size / 2);
    }
    return next(fd, bytes, size);
}

typedef ssize_t (*WriteAtCall)(int, const void*, size_t, off_t);
#define WRITE_AT(name) \
    ssize_t name(int fd, const void* bytes, size_t size, off_t at) \
    { \
        NEXT(WriteAtCall, #name); \
        if (isWatched(fd)) { \
            if (strikes("write")) \
                return -1; \
            if (size > 1 && strikes("short")) \
                return next(fd, bytes, size / 2, at); \
        } \
        return next(fd, bytes, size, at); \
    }
WRITE_AT(pwrite)
WRITE_AT(pwrite64)

typedef ssize_t (*ReadAtCall)(int, void*, size_t, off_t);
#define READ_AT(name) \
    ssize_t name(int fd, void* bytes, size_t size, off_t at) \
    { \
        NEXT(ReadAtCall, #name); \
        if (isWatched(fd) && strikes("read")) \
            return -1; \
        return next(fd, bytes, size, at); \
    }
READ_AT(pread)
READ_AT(pread64)

ssize_t copy_file_range(int from, off64_t* fromAt, int to, off64_t* toAt, size_t size, unsigned flags)
{
    typedef ssize_t (*Call)(int, off64_t*, int, off64_t*, size_t, unsigned);
    NEXT(Call, "copy_file_range");
    if (isWatched(to) && strikes("write"))
        return -1;
    return next(from, fromAt, to, toAt, size, flags);
}

typedef int (*SyncCall)(int);
#define SYNC(name) \
    int name(int fd) \
    { \
        NEXT(SyncCall, #name); \
        if (isWatched(fd) && strikes("sync")) \
            return -1; \
        return next(fd); \
    }
SYNC(fsync)
SYNC(fdatasync)

typedef int (*TruncateCall)(int, off_t);
#define TRUNCATE(name) \
    int name(int fd, off_t size) \
    { \
        NEXT(TruncateCall, #name); \
        if (isWatched(fd) && strikes("truncate")) \
            return -1; \
        return next(fd, size); \
    }
TRUNCATE(ftruncate)
TRUNCATE(ftruncate64)

typedef int (*TwoPaths)(const char*, const char*);
int rename(const char* from, const char* to)
{
    NEXT(TwoPaths, "rename");
    if (isBelow(to) && strikes("rename"))
        return -1;
    return next(from, to);
}
int link(const char* from, const char* to)
{
    NEXT(TwoPaths, "link");
    if (isBelow(to) && strikes("link"))
        return -1;
    return next(from, to);
}

typedef int (*OnePath)(const char*);
int unlink(const char* path)
{
    NEXT(OnePath, "unlink");
    if (isBelow(path) && strikes("unlink"))
        return -1;
    return next(path);
}
int rmdir(const char* path)
{
    NEXT(OnePath, "rmdir");
    if (isBelow(path) && strikes("unlink"))
        return -1;
    return next(path);
}
int mkdir(const char* path, mode_t mode)
{
    typedef int (*Call)(const char*, mode_t);
    NEXT(Call, "mkdir");
    if (isBelow(path) && strikes("open"))
        return -1;
    return next(path, mode);
}
