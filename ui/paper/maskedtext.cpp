#include "ui/paper/maskedtext.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace strata {

QString withoutNames(const QString& text, const Customers& customers, const QStringList& pseudonyms)
{
    constexpr qsizetype kShortest = 3; // letters; less stands in too many words
    QHash<QString, qsizetype> found; // in lower case
    QStringList names;
    for (std::size_t i = 0; i < customers.names.size(); ++i) {
        const QString name = QString::fromStdString(customers.names[i]).simplified();
        if (name.size() < kShortest || !text.contains(name, Qt::CaseInsensitive))
            continue;
        found.insert(name.toLower(), qsizetype(i));
        names += QRegularExpression::escape(name);
    }
    if (names.isEmpty())
        return text;
    // The longest first: "Miller & Sons" before "Miller". Whole words: "Ann" is not in "planned".
    std::stable_sort(names.begin(), names.end(),
                     [](const QString& one, const QString& other) { return one.size() > other.size(); });
    const QRegularExpression all(QStringLiteral("(?<!\\w)(?:%1)(?!\\w)").arg(names.join(QLatin1Char('|'))),
                                 QRegularExpression::CaseInsensitiveOption
                                     | QRegularExpression::UseUnicodePropertiesOption);
    QString masked;
    qsizetype from = 0;
    for (auto match = all.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        masked += text.mid(from, one.capturedStart() - from)
            + pseudonyms.value(found.value(one.captured().toLower()));
        from = one.capturedEnd();
    }
    return masked + text.mid(from);
}

} // namespace strata
