#pragma once
#include "core/workbook/ziparchive.h"

#include <QStringView>
#include <QXmlStreamReader>

#include <optional>
#include <string>

namespace strata {

// A part of a workbook, read as XML token by token. A document type, deep nesting or a limit of the archive
// end it. After the loop ask finish().
class XmlPart
{
public:
    XmlPart(ZipArchive& archive, const ZipArchive::Entry& entry, const Progress& progress)
        : m_part(archive, entry, progress)
    {
    }

    Status start();
    QXmlStreamReader::TokenType next(); // Invalid or EndDocument: it is over
    bool isOver() const { return m_isOver; }
    // Leaves the element just started.
    void skip();
    // Text of the element just started and of those in it, appended.
    void appendText(std::string& text);

    // Stops with a sentence's rest about the content.
    void fail(std::string what);
    bool hasFailed() const { return m_failure.has_value(); }
    Status finish();

    QStringView name() const { return m_xml.name(); }
    QXmlStreamReader& xml() { return m_xml; }
    // An attribute by its local name; empty where there is none.
    QString attribute(QLatin1String name) const;

private:
    ZipPart m_part;
    QXmlStreamReader m_xml;
    int m_depth = 0;
    bool m_isOver = false;
    std::optional<Error> m_failure;
};

// For fail(), of what is small in the file and large in memory.
inline constexpr const char* kTooMuch = "expands too much; save the sheet alone in a new workbook, or as CSV";

void appendUtf8(std::string& text, QStringView more);

} // namespace strata
