#include "core/workbook/xmlpart.h"

#include "core/workbook/limits.h"

namespace strata {

Status XmlPart::start()
{
    const Status started = m_part.start();
    if (started)
        m_xml.setDevice(&m_part);
    else
        m_isOver = true;
    return started;
}

QXmlStreamReader::TokenType XmlPart::next()
{
    if (m_isOver)
        return QXmlStreamReader::Invalid;
    const QXmlStreamReader::TokenType token = m_xml.readNext();
    switch (token) {
    case QXmlStreamReader::StartElement:
        if (++m_depth > kMostDepth)
            fail("has elements nested more than 100 deep");
        break;
    case QXmlStreamReader::EndElement:
        --m_depth;
        break;
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
        fail("has a document type (DOCTYPE), which no spreadsheet program writes");
        break;
    case QXmlStreamReader::Invalid:
    case QXmlStreamReader::EndDocument:
        m_isOver = true;
        break;
    default:
        break;
    }
    return m_isOver ? (m_failure ? QXmlStreamReader::Invalid : token) : token;
}

void XmlPart::skip()
{
    for (int depth = 1; depth > 0 && !m_isOver;) {
        const auto token = next();
        depth += token == QXmlStreamReader::StartElement;
        depth -= token == QXmlStreamReader::EndElement;
    }
}

void XmlPart::appendText(std::string& text)
{
    for (int depth = 1; depth > 0 && !m_isOver;) {
        const auto token = next();
        depth += token == QXmlStreamReader::StartElement;
        depth -= token == QXmlStreamReader::EndElement;
        if (token == QXmlStreamReader::Characters)
            appendUtf8(text, m_xml.text());
    }
}

void XmlPart::fail(std::string what)
{
    m_isOver = true;
    if (!m_failure)
        m_failure = Error{ErrorCode::MalformedTable,
                          "the part " + m_part.name().toStdString() + " of the workbook " + std::move(what)
                              + " (line " + std::to_string(m_xml.lineNumber()) + ", column "
                              + std::to_string(m_xml.columnNumber())
                              + "); open the workbook in a spreadsheet program and save it again"};
}

Status XmlPart::finish()
{
    if (m_part.trouble())
        return *m_part.trouble();
    const bool isBroken = m_xml.hasError();
    if (isBroken)
        fail("is damaged");
    // Damage on the disk is the better reason for broken XML.
    const Status whole = m_part.finish();
    if (!whole && (isBroken || !m_failure))
        return whole.error();
    if (m_failure)
        return *m_failure;
    return Done{};
}

QString XmlPart::attribute(QLatin1String name) const
{
    for (const QXmlStreamAttribute& one : m_xml.attributes())
        if (one.name() == name)
            return one.value().toString();
    return {};
}

void appendUtf8(std::string& text, QStringView more)
{
    const char16_t* const begin = more.utf16();
    const char16_t* const end = begin + more.size();
    const std::size_t before = text.size();
    text.resize(before + std::size_t(more.size()));
    char* out = text.data() + before;
    for (const char16_t* p = begin; p < end; ++p) {
        if (*p >= 0x80) {
            const QByteArray bytes = more.toUtf8();
            text.resize(before);
            text.append(bytes.constData(), std::size_t(bytes.size()));
            return;
        }
        *out++ = char(*p);
    }
}

} // namespace strata
