#include "core/workbook/ziparchive.h"

#include "core/workbook/limits.h"

#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>

namespace strata {

namespace {

constexpr qint64 kEndRecord = 22, kLongestComment = 65535;
constexpr qint64 kLargestContents = 16 << 20; // bytes of the list of parts
constexpr qint64 kInputBlock = 64 << 10;
constexpr std::uint64_t kProgressStep = 256u << 10;
constexpr std::uint16_t kIsEncrypted = 1; // flag
constexpr std::uint16_t kStored = 0, kDeflated = 8; // method

Error malformed(const std::string& what)
{
    return {ErrorCode::MalformedTable, what};
}

Error damaged(const std::string& what)
{
    return malformed(what + "; open the workbook in a spreadsheet program and save it again");
}

Error damagedContents()
{
    return damaged("the workbook's table of contents is damaged");
}

template <typename Number> Number numberAt(const QByteArray& bytes, qint64 at)
{
    return qFromLittleEndian<Number>(bytes.constData() + at);
}

// Sizes that do not fit stand in a field of their own, in this order and only those (4.5.3).
void readLargeSizes(const QByteArray& bytes, qint64 at, qint64 end, ZipArchive::Entry& entry)
{
    constexpr std::uint16_t kLargeSizes = 1;
    while (at + 4 <= end) {
        const auto id = numberAt<std::uint16_t>(bytes, at);
        const qint64 next = at + 4 + numberAt<std::uint16_t>(bytes, at + 2);
        at += 4;
        if (id == kLargeSizes)
            for (std::uint64_t* size : {&entry.inflated, &entry.compressed, &entry.header})
                if (*size == 0xFFFFFFFFu && at + 8 <= std::min(next, end)) {
                    *size = numberAt<std::uint64_t>(bytes, at);
                    at += 8;
                }
        at = next;
    }
}

} // namespace

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const std::string& path)
{
    std::unique_ptr<ZipArchive> archive(new ZipArchive(path));
    QFile& file = archive->m_file;
    const QFileInfo info(file.fileName());
    if (info.exists() && !info.isFile())
        return Error{ErrorCode::CannotRead, path + ": not a regular file"};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead, path + ": " + file.errorString().toStdString()};

    const QByteArray head = file.peek(8);
    if (head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return Error{
            ErrorCode::NotText,
            "a password-protected workbook or an old .xls; save it as .xlsx without a password, then "
            "import it again"};
    if (!head.startsWith("PK"))
        return Error{ErrorCode::NotText, "no workbook"};
    if (const Status read = archive->readContents(); !read)
        return read.error();
    return archive;
}

Status ZipArchive::readContents()
{
    // the end record: the last one whose comment fits
    const qint64 tailAt = std::max<qint64>(0, m_file.size() - kEndRecord - kLongestComment);
    m_file.seek(tailAt);
    const QByteArray tail = m_file.readAll();
    const qint64 at = tail.lastIndexOf("PK\x05\x06");
    if (at < 0 || at + kEndRecord > tail.size())
        return malformed("the workbook is cut short; copy or download it again");
    std::uint64_t count = numberAt<std::uint16_t>(tail, at + 10);
    std::uint64_t size = numberAt<std::uint32_t>(tail, at + 12);
    std::uint64_t offset = numberAt<std::uint32_t>(tail, at + 16);
    if (at + kEndRecord + numberAt<std::uint16_t>(tail, at + 20) > tail.size())
        return damagedContents();
    if (count == 0xFFFFu || size == 0xFFFFFFFFu || offset == 0xFFFFFFFFu) {
        constexpr qint64 kLocator = 20, kLargeEnd = 56;
        if (at < kLocator || tail.mid(at - kLocator, 4) != "PK\x06\x07")
            return damagedContents();
        const auto where = numberAt<std::uint64_t>(tail, at - kLocator + 8);
        if (where > std::uint64_t(m_file.size()) || !m_file.seek(qint64(where)))
            return damagedContents();
        const QByteArray large = m_file.read(kLargeEnd);
        if (large.size() < kLargeEnd || !large.startsWith("PK\x06\x06"))
            return damagedContents();
        count = numberAt<std::uint64_t>(large, 32);
        size = numberAt<std::uint64_t>(large, 40);
        offset = numberAt<std::uint64_t>(large, 48);
    }
    if (count > kMostParts)
        return malformed("the workbook has " + std::to_string(count) + " parts, more than "
                         + std::to_string(kMostParts) + "; copy the sheet into a new workbook");
    const auto end = std::uint64_t(tailAt + at);
    if (size > std::uint64_t(kLargestContents) || offset > end || size > end - offset)
        return damagedContents();

    m_file.seek(qint64(offset));
    const QByteArray list = m_file.read(qint64(size));
    constexpr qint64 kHeader = 46;
    qint64 p = 0;
    for (std::uint64_t i = 0; i < count; ++i) {
        if (p + kHeader > list.size() || list.mid(p, 4) != "PK\x01\x02")
            return damagedContents();
        const qint64 name = numberAt<std::uint16_t>(list, p + 28),
                     extra = numberAt<std::uint16_t>(list, p + 30);
        const qint64 next = p + kHeader + name + extra + numberAt<std::uint16_t>(list, p + 32);
        if (next > list.size())
            return damagedContents();
        Entry entry{QString::fromUtf8(list.mid(p + kHeader, name)),
                    numberAt<std::uint32_t>(list, p + 20),
                    numberAt<std::uint32_t>(list, p + 24),
                    numberAt<std::uint32_t>(list, p + 42),
                    numberAt<std::uint32_t>(list, p + 16),
                    numberAt<std::uint16_t>(list, p + 10),
                    (numberAt<std::uint16_t>(list, p + 8) & kIsEncrypted) != 0};
        readLargeSizes(list, p + kHeader + name, p + kHeader + name + extra, entry);
        const QString key = QString(entry.name).replace(QLatin1Char('\\'), QLatin1Char('/')).toLower();
        if (m_entries.contains(key))
            return damaged("the workbook holds the part " + entry.name.toStdString() + " twice");
        m_entries.insert(key, std::move(entry));
        p = next;
    }
    return Done{};
}

const ZipArchive::Entry* ZipArchive::find(const QString& name) const
{
    const auto entry = m_entries.constFind(name.toLower());
    return entry == m_entries.constEnd() ? nullptr : &*entry;
}

std::uint64_t ZipArchive::mostKept() const
{
    return std::max(kFreeKept,
                    std::min({kMostKept, m_inflated * kMostKeptOfInflated,
                              std::uint64_t(m_file.size()) * kMostKeptOfFile}));
}

ZipPart::ZipPart(ZipArchive& archive, const ZipArchive::Entry& entry, const Progress& progress)
    : m_archive(archive)
    , m_entry(entry)
    , m_progress(progress)
{
}

ZipPart::~ZipPart()
{
    if (m_hasStream)
        inflateEnd(&m_stream);
}

std::string ZipPart::named(const char* what) const
{
    return "the part " + m_entry.name.toStdString() + " of the workbook " + what;
}

Status ZipPart::start()
{
    if (m_entry.isEncrypted)
        return Error{ErrorCode::NotText,
                     "a password-protected workbook; save it without a password, then import it again"};
    // What the archive says of itself is looked at before any work, what really comes out on the way.
    if (m_entry.inflated > kMostInflated
        || (m_entry.inflated > kFreeInflated && m_entry.inflated / kMostRatio > m_entry.compressed)) {
        stop(ErrorCode::MalformedTable, "expands too much");
        return *m_trouble;
    }
    constexpr qint64 kHeader = 30;
    QFile& file = m_archive.file();
    if (m_entry.header > std::uint64_t(file.size()) || !file.seek(qint64(m_entry.header)))
        return damaged(named("is damaged"));
    const QByteArray header = file.read(kHeader);
    const bool isKnown = m_entry.method == kStored || m_entry.method == kDeflated;
    if (header.size() < kHeader || !header.startsWith("PK\x03\x04") || !isKnown)
        return damaged(named("is damaged"));
    const qint64 names = qint64{numberAt<std::uint16_t>(header, 26)} + numberAt<std::uint16_t>(header, 28);
    if (!file.seek(file.pos() + names))
        return damaged(named("is damaged"));
    m_unread = m_entry.compressed;
    m_hasStream = m_entry.method == kDeflated && inflateInit2(&m_stream, -MAX_WBITS) == Z_OK;
    if (m_entry.method == kDeflated && !m_hasStream)
        return Error{ErrorCode::OutOfMemory, {}};
    QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return Done{};
}

void ZipPart::stop(ErrorCode code, const std::string& what)
{
    if (m_trouble)
        return;
    if (code == ErrorCode::Cancelled)
        m_trouble = Error{code, {}};
    else
        m_trouble = Error{code, named(what.c_str()) + "; save the sheet alone in a new workbook, or as CSV"};
}

// Long runs without a tag would be gathered in memory by the XML reader, and compared attribute by attribute.
void ZipPart::look(const char* data, std::uint64_t size)
{
    const void* const last = memrchr(data, '<', size);
    if (last) {
        m_withoutTag = std::uint64_t(data + size - static_cast<const char*>(last));
        m_equalSigns = 0;
        return;
    }
    m_withoutTag += size;
    m_equalSigns += std::uint64_t(std::count(data, data + size, '='));
    if (m_withoutTag > kMostWithoutTag || m_equalSigns > kMostEqualSigns)
        stop(ErrorCode::MalformedTable, "has a cell of more than 4 MB");
}

qint64 ZipPart::inflateSome(char* data, qint64 size)
{
    QFile& file = m_archive.file();
    if (m_entry.method == kStored) {
        const qint64 n = file.read(data, qint64(std::min<std::uint64_t>(m_unread, std::uint64_t(size))));
        m_unread -= n > 0 ? std::uint64_t(n) : 0;
        return n == 0 && m_unread > 0 ? -1 : n;
    }
    m_stream.next_out = reinterpret_cast<Bytef*>(data);
    m_stream.avail_out = uInt(size);
    int result = Z_OK;
    while (result == Z_OK && m_stream.avail_out == uInt(size)) {
        if (m_stream.avail_in == 0 && m_unread > 0) {
            m_input = file.read(qint64(std::min<std::uint64_t>(m_unread, std::uint64_t(kInputBlock))));
            if (m_input.isEmpty())
                return -1;
            m_unread -= std::uint64_t(m_input.size());
            m_stream.next_in = reinterpret_cast<Bytef*>(m_input.data());
            m_stream.avail_in = uInt(m_input.size());
        }
        result = ::inflate(&m_stream, Z_NO_FLUSH);
    }
    const qint64 n = size - qint64(m_stream.avail_out);
    if (n > 0)
        return n;
    return result == Z_STREAM_END ? 0 : -1; // also where the input ended before the stream
}

qint64 ZipPart::readData(char* data, qint64 size)
{
    if (m_trouble || m_hasEnded)
        return -1; // of a sequential device: the end
    const qint64 n = inflateSome(data, std::min<qint64>(size, 1 << 20));
    if (n < 0) {
        m_trouble = damaged(named("is damaged"));
        return -1;
    }
    if (n == 0) {
        m_hasEnded = true;
        if (m_done != m_entry.inflated || m_checkSum != m_entry.checkSum)
            m_trouble = damaged(named("is damaged: its check sum does not match"));
        return -1;
    }
    m_checkSum = std::uint32_t(crc32(m_checkSum, reinterpret_cast<const Bytef*>(data), uInt(n)));
    m_done += std::uint64_t(n);
    m_archive.addInflated(std::uint64_t(n));
    look(data, std::uint64_t(n));
    if (m_archive.inflated() > kMostInflated
        || (m_done > kFreeInflated && m_done / kMostRatio > m_entry.compressed))
        stop(ErrorCode::MalformedTable, "expands too much");
    if (m_done > m_entry.inflated)
        stop(ErrorCode::MalformedTable, "is larger than it says");
    if (m_done - m_reported >= kProgressStep) {
        m_reported = m_done;
        if (!goOn(m_progress, m_done, std::max(m_done, m_entry.inflated)))
            stop(ErrorCode::Cancelled, {});
    }
    return m_trouble ? -1 : n;
}

Status ZipPart::finish()
{
    std::array<char, 8192> rest;
    while (!m_trouble && !m_hasEnded)
        (void)readData(rest.data(), qint64(rest.size()));
    QIODevice::close();
    if (m_trouble)
        return *m_trouble;
    return Done{};
}

} // namespace strata
