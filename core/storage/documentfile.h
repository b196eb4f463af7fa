#pragma once
#include "core/progress.h"
#include "core/storage/failure.h"

#include <QByteArray>
#include <QLockFile>
#include <QString>

#include <memory>

namespace strata {

// The person's file as the operating system sees it, and the few things we do with it. Paths in this header
// are QFile::encodeName()d. Errors are thrown as StorageFailure.

// Enough of a file's state to notice that somebody else replaced, changed, moved or touched it.
struct Fingerprint
{
    quint64 device = 0, inode = 0;
    qint64 size = -1, modifiedNs = 0; // size -1: no such file

    bool exists() const { return size >= 0; }
    bool operator==(const Fingerprint&) const = default;

    static Fingerprint of(const QByteArray& path);
};

// What SQLite leaves beside a database whose writer died: "<path>-wal" and "<path>-journal".
struct Journals
{
    Fingerprint wal, rollback;

    bool exist() const { return wal.exists() || rollback.exists(); }
    bool operator==(const Journals&) const = default;

    static Journals of(const QByteArray& path);
};

// Looks at the first 100 bytes, before SQLite gets to see the file, and returns the format. NotAProject,
// ForeignDatabase, EmptyFile, NewerFormat, DamagedFile (cut short), CannotRead.
int expectProject(const QByteArray& path);
bool looksLikeProject(const QByteArray& path); // whatever its name, format and state: it begins like one

// A new file `to` with mode 0600 and the bytes of `from`; synchronised. Removed again after an error.
void copyFile(const QByteArray& from, const QByteArray& to, const Progress& progress = {});

void syncFolderOf(const QByteArray& path); // makes the names in it last
void removeFile(const QByteArray& path); // no error when it is not there
void copyJournals(const QByteArray& from, const QByteArray& to); // those that are there; paths of the databases
void removeJournals(const QByteArray& path);
QByteArray besideFile(const QByteArray& path, const char* suffix); // "dir/name.x" -> "dir/.name.x<suffix>"

// A file written aside under the name .name.part, in place of nothing until putInPlace(). Gone when this
// goes. Where no lock keeps other writers of the target away the name is one of its own, .name.<random>.part.
class PartFile
{
public:
    enum class Name { Locked, Unique };
    explicit PartFile(const QByteArray& target, Name name = Name::Locked); // creates it, empty, 0600
    ~PartFile();
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;

    const QByteArray& path() const { return m_path; }
    void write(const QByteArray& bytes);
    void sync(); // takes over the mode of the file to be replaced, then waits for the disk
    void putInPlace(); // rename; the caller syncs the folder

private:
    QByteArray m_target, m_path;
};

// The sign beside a document that it is being edited: .name.lock. Left behind by a crash, it is taken over.
class DocumentLock
{
public:
    // LockedFile (detail, a line each: path, program, computer, process, person), ReadOnlyFile when the folder takes no files.
    static std::unique_ptr<DocumentLock> take(const QString& path);

private:
    std::unique_ptr<QLockFile> m_file;
};

// A QLockFile that nobody living holds is taken, also one that a crash left empty. False: somebody has it.
bool takeLock(QLockFile& lock);

} // namespace strata
