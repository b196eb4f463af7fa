#include "core/warehouse/rowtext.h"

#include <QDateTime>
#include <QSqlField>
#include <QSqlRecord>

#include <array>
#include <charconv>
#include <cmath>
#include <string_view>

namespace strata {

namespace {

void appendQuoted(std::string& text, std::string_view cell)
{
    text += '"';
    for (const char c : cell) {
        if (c == '\0')
            continue; // no table holds it
        text.append(c == '"' ? 2 : 1, c);
    }
    text += '"';
}

void appendQuoted(std::string& text, const QString& cell)
{
    const QByteArray bytes = cell.toUtf8();
    appendQuoted(text, std::string_view(bytes.constData(), std::size_t(bytes.size())));
}

} // namespace

void appendCell(std::string& text, const QVariant& value)
{
    if (value.isNull())
        return;
    switch (value.typeId()) {
    case QMetaType::Bool:
        text += value.toBool() ? "true" : "false";
        return;
    case QMetaType::Int:
    case QMetaType::Short:
    case QMetaType::LongLong:
        text += std::to_string(value.toLongLong());
        return;
    case QMetaType::UInt:
    case QMetaType::UShort:
    case QMetaType::ULongLong:
        text += std::to_string(value.toULongLong());
        return;
    case QMetaType::Float:
    case QMetaType::Double: {
        const double number = value.toDouble();
        if (!std::isfinite(number))
            return; // stands for no number
        std::array<char, 400> digits; // plain digits: no reader has to know exponents
        const auto end = value.typeId() == QMetaType::Float
            ? std::to_chars(digits.data(), digits.data() + digits.size(), value.toFloat(),
                            std::chars_format::fixed)
            : std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::fixed);
        text.append(digits.data(), end.ptr);
        return;
    }
    case QMetaType::QDate:
        text += value.toDate().toString(Qt::ISODate).toStdString();
        return;
    case QMetaType::QDateTime: {
        const QDateTime at = value.toDateTime();
        text += at.date().toString(Qt::ISODate).toStdString();
        if (at.time() != QTime(0, 0))
            text += at.time().toString(QStringLiteral(" HH:mm:ss")).toStdString();
        return;
    }
    case QMetaType::QTime:
        text += value.toTime().toString(QStringLiteral("HH:mm:ss")).toStdString();
        return;
    case QMetaType::QByteArray: {
        const QByteArray hex = value.toByteArray().toHex();
        appendQuoted(text, std::string_view(hex.constData(), std::size_t(hex.size())));
        return;
    }
    default:
        appendQuoted(text, value.toString());
    }
}

void appendHeader(std::string& text, const QSqlRecord& record)
{
    for (int c = 0; c < record.count(); ++c) {
        if (c > 0)
            text += ',';
        appendQuoted(text, record.fieldName(c));
    }
    text += '\n';
}

void appendRow(std::string& text, const QSqlQuery& row, int columns)
{
    for (int c = 0; c < columns; ++c) {
        if (c > 0)
            text += ',';
        appendCell(text, row.value(c));
    }
    text += '\n';
}

} // namespace strata
