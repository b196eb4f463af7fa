#pragma once
#include "core/progress.h"
#include "core/result.h"

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QIODevice>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <zlib.h>

namespace strata {

// The parts of a workbook's file by name (APPNOTE.TXT of PKWARE, with its 64-bit records). Nothing is ever
// written to the disk. On zlib alone: QuaZip and the library that writes workbooks bring functions of the
// same names, and one program with both calls the wrong ones.
class ZipArchive
{
public:
    // Errors: CannotRead, NotText (no archive; password-protected), MalformedTable (cut short, damaged, too
    // many parts).
    static Result<std::unique_ptr<ZipArchive>> open(const std::string& path);

    struct Entry
    {
        QString name; // as the archive spells it
        std::uint64_t compressed = 0, inflated = 0; // bytes, as the archive says
        std::uint64_t header = 0; // where its own header stands
        std::uint32_t checkSum = 0;
        std::uint16_t method = 0; // 0 stored, 8 deflated
        bool isEncrypted = false;
    };
    const Entry* find(const QString& name) const; // case aside, as the formats have it
    QFile& file() { return m_file; }

    std::uint64_t inflated() const { return m_inflated; } // bytes of all parts read so far
    void addInflated(std::uint64_t bytes) { m_inflated += bytes; }
    std::uint64_t mostKept() const; // bytes that may be in memory of what was read so far

private:
    explicit ZipArchive(const std::string& path)
        : m_file(QString::fromStdString(path))
    {
    }
    Status readContents();

    QFile m_file;
    QHash<QString, Entry> m_entries; // by lower-case name
    std::uint64_t m_inflated = 0;
};

// One part, inflated as it is read, within the limits. One at a time per archive.
class ZipPart : public QIODevice
{
public:
    ZipPart(ZipArchive& archive, const ZipArchive::Entry& entry, const Progress& progress);
    ~ZipPart() override;

    Status start(); // Errors: NotText, MalformedTable
    // Reads what is left, to its check sum. Errors: MalformedTable, Cancelled.
    Status finish();
    const std::optional<Error>& trouble() const { return m_trouble; } // why it ended early
    const QString& name() const { return m_entry.name; }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 size) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    qint64 inflateSome(char* data, qint64 size); // 0: the end; -1: damaged
    void look(const char* data, std::uint64_t size);
    void stop(ErrorCode code, const std::string& what);
    std::string named(const char* what) const;

    ZipArchive& m_archive;
    ZipArchive::Entry m_entry;
    const Progress& m_progress;
    z_stream m_stream = {};
    QByteArray m_input;
    std::uint64_t m_unread = 0; // compressed bytes not yet taken from the file
    std::uint32_t m_checkSum = 0;
    std::uint64_t m_done = 0;
    std::uint64_t m_reported = 0;
    std::uint64_t m_withoutTag = 0, m_equalSigns = 0;
    bool m_hasStream = false, m_hasEnded = false;
    std::optional<Error> m_trouble;
};

} // namespace strata
