#include "ui/paper/maskedtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace strata {

namespace {

constexpr qsizetype kMany = -1;
constexpr qsizetype kShort = 3; // letters or digits; with less a name is easily something else

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == QLatin1Char('_');
}

// Letter by letter, so that places stay what they are.
QString folded(QString text)
{
    for (QChar& c : text)
        c = c.toCaseFolded();
    return text;
}

QStringView wordAt(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && isOfWord(text[end]))
        ++end;
    return text.mid(from, std::max<qsizetype>(1, end - from));
}

// Where `words` ends in the text that has it at `from`, with any blanks for one; -1 where it has it not.
qsizetype endOf(QStringView words, QStringView text, qsizetype from)
{
    qsizetype at = from;
    for (const QChar c : words) {
        if (at >= text.size() || (c == QLatin1Char(' ') ? !text[at].isSpace() : text[at] != c))
            return -1;
        ++at;
        while (c == QLatin1Char(' ') && at < text.size() && text[at].isSpace())
            ++at;
    }
    return at < text.size() && isOfWord(text[at]) && isOfWord(words.back()) ? -1 : at;
}

} // namespace

NameMask::NameMask(const Customers& customers, const QStringList& pseudonyms)
    : m_pseudonyms(pseudonyms)
{
    for (qsizetype i = 0; i < pseudonyms.size(); ++i) {
        if (std::size_t(i) < customers.names.size())
            add(QString::fromStdString(customers.names[std::size_t(i)]), i);
        const QString id = QString::fromStdString(customers.ids[std::size_t(i)]);
        const bool isSmall
            = id.size() < kShort && std::all_of(id.begin(), id.end(), [](QChar c) { return c.isDigit(); });
        if (!isSmall)
            add(id, i);
    }
    for (std::vector<Known>& list : m_byFirst)
        std::stable_sort(list.begin(), list.end(), [](const Known& one, const Known& other) {
            return one.words.size() > other.words.size();
        });
}

void NameMask::add(const QString& words, qsizetype customer)
{
    const QString exact = words.normalized(QString::NormalizationForm_C).simplified();
    if (exact.isEmpty())
        return;
    Known known{folded(exact), exact.size() < kShort ? exact : QString(), customer};
    std::vector<Known>& list = m_byFirst[wordAt(known.words, 0).toString()];
    for (Known& one : list)
        if (one.words == known.words && one.exact == known.exact) {
            if (one.customer != customer)
                one.customer = kMany;
            return;
        }
    list.push_back(std::move(known));
}

QString NameMask::operator()(const QString& given) const
{
    if (m_pseudonyms.isEmpty() || given.isEmpty())
        return given;
    const QString text = given.normalized(QString::NormalizationForm_C), same = folded(text);
    QString masked;
    for (qsizetype at = 0; at < text.size();) {
        const QStringView word = wordAt(same, at);
        qsizetype end = -1;
        if (const auto list = m_byFirst.find(word.toString()); list != m_byFirst.end())
            for (const Known& one : *list) {
                end = one.exact.isEmpty() ? endOf(one.words, same, at) : endOf(one.exact, text, at);
                if (end < 0)
                    continue;
                masked += one.customer == kMany ? QCoreApplication::translate("strata::Report", "a customer")
                                                : m_pseudonyms[one.customer];
                break;
            }
        if (end < 0) {
            end = at + word.size();
            masked += QStringView(text).mid(at, word.size());
        }
        at = end;
    }
    return masked;
}

} // namespace strata
