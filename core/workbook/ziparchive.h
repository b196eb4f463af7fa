#pragma once
#include "core/progress.h"
#include "core/result.h"

#include <QFile>
#include <QHash>
#include <QIODevice>
#include <QString>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace strata {

// The parts of a workbook's file by name. Nothing is ever written to the disk.
class ZipArchive
{
public:
    // Errors: CannotRead, NotText (no archive; password-protected), MalformedTable (cut short, damaged, too
    // many parts).
    static Result<std::unique_ptr<ZipArchive>> open(const std::string& path);

    struct Entry
    {
        QString name; // as the archive spells it
        std::uint64_t compressed = 0, inflated = 0; // as the archive says
        bool isEncrypted = false;
    };
    const Entry* find(const QString& name) const; // case aside, as the formats have it
    QuaZip& zip() { return *m_zip; }

    std::uint64_t inflated() const { return m_inflated; } // bytes of all parts read so far
    void addInflated(std::uint64_t bytes) { m_inflated += bytes; }

private:
    ZipArchive() = default;

    std::unique_ptr<QFile> m_file;
    std::unique_ptr<QuaZip> m_zip;
    QHash<QString, Entry> m_entries; // by lower-case name
    std::uint64_t m_inflated = 0;
};

// One part, inflated as it is read, within the limits. One at a time per archive.
class ZipPart : public QIODevice
{
public:
    ZipPart(ZipArchive& archive, const ZipArchive::Entry& entry, const Progress& progress);

    Status start(); // Errors: NotText, MalformedTable
    // Reads what is left and compares the check sum. Errors: MalformedTable, Cancelled.
    Status finish();
    const std::optional<Error>& trouble() const { return m_trouble; } // why it ended early
    const QString& name() const { return m_entry.name; }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 size) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    void look(const char* data, std::uint64_t size);
    void stop(ErrorCode code, const std::string& what);

    ZipArchive& m_archive;
    ZipArchive::Entry m_entry;
    const Progress& m_progress;
    QuaZipFile m_file;
    std::uint64_t m_done = 0;
    std::uint64_t m_reported = 0;
    std::uint64_t m_withoutTag = 0, m_equalSigns = 0;
    bool m_hasEnded = false;
    std::optional<Error> m_trouble;
};

} // namespace strata
