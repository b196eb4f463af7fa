#include "ui/growth/calltemplate.h"

#include <QRegularExpression>

#include <algorithm>

namespace strata {

namespace {

constexpr std::array<const char*, kCallFields> kWritten
    = {"{customer}", "{contact}", "{title}", "{type}", "{net_sales}", "{potential}", "{needs}", "{campaign}"};

void addOnce(QStringList& list, const QString& text)
{
    if (!list.contains(text))
        list += text;
}

} // namespace

QString CallTemplate::written(CallField field)
{
    return QLatin1String(kWritten[std::size_t(field)]);
}

QString CallTemplate::nameOf(CallField field)
{
    switch (field) {
    case CallField::Customer:
        return tr("Customer");
    case CallField::Contact:
        return tr("Contact");
    case CallField::Title:
        return tr("Title of the contact");
    case CallField::Type:
        return tr("Type of the customer");
    case CallField::NetSales:
        return tr("Net sales of a year");
    case CallField::Potential:
        return tr("Potential of a year");
    case CallField::Needs:
        return tr("Needs that were learned");
    case CallField::Campaign:
        break;
    }
    return tr("Name of the campaign");
}

FilledText CallTemplate::fill(const QString& text, const CallValues& values)
{
    static const QRegularExpression word(QStringLiteral("\\{[\\p{L}\\p{N}_]+\\}"));
    FilledText filled;
    qsizetype at = 0;
    for (auto match = word.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        filled.text += text.mid(at, one.capturedStart() - at);
        at = one.capturedEnd();
        const QString field = one.captured();
        const auto known = std::find_if(kWritten.begin(), kWritten.end(), [&field](const char* name) {
            return field.compare(QLatin1String(name), Qt::CaseInsensitive) == 0;
        });
        if (known == kWritten.end()) {
            filled.text += field;
            addOnce(filled.unknown, field);
            continue;
        }
        const QString& value = values[std::size_t(known - kWritten.begin())];
        filled.text += value;
        if (value.isEmpty())
            addOnce(filled.empty, QLatin1String(*known));
    }
    filled.text += text.mid(at);
    return filled;
}

QStringList CallTemplate::unknownIn(const QString& text)
{
    return fill(text, {}).unknown;
}

} // namespace strata
