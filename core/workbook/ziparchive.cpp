#include "core/workbook/ziparchive.h"

#include "core/workbook/limits.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cstring>

namespace strata {

namespace {

constexpr qint64 kLongestTail = 65557; // the end record and the longest comment behind it
constexpr std::uint64_t kProgressStep = 256u << 10;

const char* const kProtected
    = "a password-protected workbook; save it without a password, then import it again";

Error malformed(const std::string& what)
{
    return {ErrorCode::MalformedTable, what};
}

Error damaged(const std::string& what)
{
    return malformed(what + "; open the workbook in a spreadsheet program and save it again");
}

} // namespace

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const std::string& path)
{
    std::unique_ptr<ZipArchive> archive(new ZipArchive);
    archive->m_file = std::make_unique<QFile>(QString::fromStdString(path));
    QFile& file = *archive->m_file;
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
    file.seek(std::max<qint64>(0, file.size() - kLongestTail));
    if (!file.readAll().contains("PK\x05\x06"))
        return malformed("the workbook is cut short; copy or download it again");
    file.seek(0);

    archive->m_zip = std::make_unique<QuaZip>(&file);
    QuaZip& zip = *archive->m_zip;
    zip.setAutoClose(false);
    if (!zip.open(QuaZip::mdUnzip))
        return damaged("the workbook's table of contents is damaged");
    const int count = zip.getEntriesCount();
    if (count < 0)
        return damaged("the workbook's table of contents is damaged");
    if (std::uint64_t(count) > kMostParts)
        return malformed("the workbook has " + std::to_string(count) + " parts, more than "
                         + std::to_string(kMostParts) + "; copy the sheet into a new workbook");
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFileInfo64 part;
        if (!zip.getCurrentFileInfo(&part))
            return damaged("the workbook's table of contents is damaged");
        const QString key = QString(part.name).replace(QLatin1Char('\\'), QLatin1Char('/')).toLower();
        if (archive->m_entries.contains(key))
            return damaged("the workbook holds the part " + part.name.toStdString() + " twice");
        archive->m_entries.insert(
            key, {part.name, part.compressedSize, part.uncompressedSize, part.isEncrypted()});
    }
    if (zip.getZipError() != UNZ_OK && zip.getZipError() != UNZ_END_OF_LIST_OF_FILE)
        return damaged("the workbook's table of contents is damaged");
    return archive;
}

const ZipArchive::Entry* ZipArchive::find(const QString& name) const
{
    const auto entry = m_entries.constFind(name.toLower());
    return entry == m_entries.constEnd() ? nullptr : &*entry;
}

ZipPart::ZipPart(ZipArchive& archive, const ZipArchive::Entry& entry, const Progress& progress)
    : m_archive(archive)
    , m_entry(entry)
    , m_progress(progress)
    , m_file(&archive.zip())
{
}

Status ZipPart::start()
{
    if (m_entry.isEncrypted)
        return Error{ErrorCode::NotText, kProtected};
    // What the archive says of itself is looked at before any work, what really comes out on the way.
    if (m_entry.inflated > kMostInflated
        || (m_entry.inflated > kFreeInflated && m_entry.inflated / kMostRatio > m_entry.compressed)) {
        stop(ErrorCode::MalformedTable, "expands too much");
        return *m_trouble;
    }
    if (!m_archive.zip().setCurrentFile(m_entry.name, QuaZip::csSensitive)
        || !m_file.open(QIODevice::ReadOnly))
        return damaged("the part " + m_entry.name.toStdString() + " of the workbook is damaged");
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
        m_trouble = Error{code,
                          "the part " + m_entry.name.toStdString() + " of the workbook " + what
                              + "; save the sheet alone in a new workbook, or as CSV"};
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

qint64 ZipPart::readData(char* data, qint64 size)
{
    if (m_trouble)
        return -1;
    const qint64 n = m_file.read(data, size);
    if (n < 0 || (n == 0 && m_file.getZipError() != UNZ_OK)) {
        m_trouble = damaged("the part " + m_entry.name.toStdString() + " of the workbook is damaged");
        return -1;
    }
    if (n == 0) {
        m_hasEnded = true;
        return -1; // sequential: the end
    }
    m_done += std::uint64_t(n);
    m_archive.addInflated(std::uint64_t(n));
    look(data, std::uint64_t(n));
    if (m_archive.inflated() > kMostInflated
        || (m_done > kFreeInflated && m_done / kMostRatio > m_entry.compressed))
        stop(ErrorCode::MalformedTable, "expands too much");
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
    if (m_file.isOpen())
        m_file.close();
    if (m_trouble)
        return *m_trouble;
    if (m_file.getZipError() != UNZ_OK)
        return damaged("the part " + m_entry.name.toStdString()
                       + " of the workbook is damaged: its check sum does not match");
    return Done{};
}

} // namespace strata
