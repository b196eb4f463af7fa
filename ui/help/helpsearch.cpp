#include "ui/help/helpsearch.h"

#include "ui/help/helparticles.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace strata {

namespace {

constexpr double kTitle = 10.0, kHeading = 3.0, kLine = 1.0;
constexpr double kBeginning = 0.5; // a word that only begins like this counts so much
constexpr qsizetype kExcerpt = 150;

const QRegularExpression& wordPattern()
{
    static const QRegularExpression pattern(QStringLiteral("[\\p{L}\\p{N}]+"));
    return pattern;
}

// A line of Markdown as a person reads it.
QString plainLine(QString line)
{
    static const QRegularExpression start(QStringLiteral("^(#+|[-*]|\\d+\\.)\\s+")),
        link(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)")), rule(QStringLiteral("^[|\\s:-]+$"));
    if (rule.match(line).hasMatch())
        return {};
    line.remove(start);
    line.replace(link, QStringLiteral("\\1"));
    line.remove(QLatin1Char('*')).remove(QLatin1Char('`'));
    return line.replace(QLatin1Char('|'), QLatin1Char(' ')).simplified();
}

// The stretch of a line around the first mark.
QString around(const QString& line, const std::vector<TextRange>& marks)
{
    if (line.size() <= kExcerpt)
        return line;
    const qsizetype first = marks.empty() ? 0 : marks.front().first;
    qsizetype start
        = first < kExcerpt * 2 / 3 ? 0 : line.lastIndexOf(QLatin1Char(' '), first - kExcerpt / 3) + 1;
    qsizetype end = line.indexOf(QLatin1Char(' '), std::min(start + kExcerpt, line.size() - 1));
    if (end < 0)
        end = line.size();
    return (start > 0 ? QStringLiteral("… ") : QString()) + line.mid(start, end - start)
        + (end < line.size() ? QStringLiteral(" …") : QString());
}

} // namespace

FoldedText::FoldedText(const QString& original)
{
    text.reserve(original.size());
    from.reserve(std::size_t(original.size()) + 1);
    for (qsizetype i = 0; i < original.size();) {
        const qsizetype length
            = original[i].isHighSurrogate() && i + 1 < original.size() && original[i + 1].isLowSurrogate()
            ? 2
            : 1;
        QString one = original.mid(i, length).normalized(QString::NormalizationForm_KD).toCaseFolded();
        one.replace(QChar(0x00DF), QStringLiteral("ss"));
        for (const QChar c : std::as_const(one)) {
            if (c.category() == QChar::Mark_NonSpacing)
                continue;
            text += c;
            from.push_back(i);
        }
        i += length;
    }
    from.push_back(original.size());
}

std::vector<TextRange> placesOf(const QString& phrase, const QString& text)
{
    std::vector<TextRange> places;
    const QString wanted = FoldedText(phrase).text;
    if (wanted.isEmpty())
        return places;
    const FoldedText all(text);
    for (qsizetype at = 0; (at = all.text.indexOf(wanted, at)) >= 0; at += wanted.size()) {
        const qsizetype start = all.from[std::size_t(at)];
        places.emplace_back(start, all.from[std::size_t(at + wanted.size())] - start);
    }
    return places;
}

std::vector<TextRange> wordsThatBegin(const QStringList& folded, const QString& text)
{
    std::vector<TextRange> places;
    for (auto it = wordPattern().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString word = FoldedText(match.captured()).text;
        if (std::any_of(folded.begin(), folded.end(),
                        [&](const QString& one) { return word.startsWith(one); }))
            places.emplace_back(match.capturedStart(), match.capturedLength());
    }
    return places;
}

QStringList searchWords(const QString& typed)
{
    QStringList words;
    for (auto it = wordPattern().globalMatch(FoldedText(typed).text); it.hasNext();)
        words += it.next().captured();
    words.removeDuplicates();
    return words;
}

HelpIndex::HelpIndex()
{
    for (const QString& name : helpArticles()) {
        Article article{name, helpTitle(name), {}, {}};
        const QStringList lines = helpText(name).split(QLatin1Char('\n'));
        for (const QString& line : lines) {
            const QString plain = plainLine(line);
            if (plain.isEmpty())
                continue;
            const bool isTitle = line.startsWith(QLatin1String("# ")),
                       isHeading = line.startsWith(QLatin1Char('#'));
            for (const QString& word :
                 wordPattern().match(plain).hasMatch() ? searchWords(plain) : QStringList())
                article.words[word] += isTitle ? kTitle : isHeading ? kHeading : kLine;
            if (!isHeading)
                article.lines += plain;
        }
        m_articles.push_back(std::move(article));
    }
}

double HelpIndex::weightOf(const Article& article, const QString& word) const
{
    double weight = 0.0;
    for (auto it = article.words.begin(); it != article.words.end(); ++it)
        if (it.key().startsWith(word))
            weight += it.value() * (it.key() == word ? 1.0 : kBeginning);
    return weight;
}

std::vector<HelpHit> HelpIndex::find(const QString& typed) const
{
    const QStringList words = searchWords(typed);
    if (words.isEmpty())
        return {};
    std::vector<std::vector<double>> weights(m_articles.size());
    std::vector<double> articlesWith(std::size_t(words.size()), 0.0);
    for (std::size_t a = 0; a < m_articles.size(); ++a)
        for (qsizetype w = 0; w < words.size(); ++w) {
            weights[a].push_back(weightOf(m_articles[a], words[w]));
            articlesWith[std::size_t(w)] += weights[a].back() > 0.0 ? 1.0 : 0.0;
        }

    std::vector<HelpHit> all, some;
    for (std::size_t a = 0; a < m_articles.size(); ++a) {
        const Article& article = m_articles[a];
        HelpHit hit{article.name, article.title, {}, 0.0};
        bool hasAll = true;
        for (std::size_t w = 0; w < weights[a].size(); ++w) {
            hasAll = hasAll && weights[a][w] > 0.0;
            if (weights[a][w] > 0.0) // a rare word says more than one that every article has
                hit.score += std::log2(1.0 + weights[a][w])
                    * std::log(1.0 + double(m_articles.size()) / articlesWith[w]);
        }
        if (hit.score <= 0.0)
            continue;
        std::size_t most = 0;
        for (const QString& line : article.lines) {
            const auto marks = wordsThatBegin(words, line);
            QStringList distinct;
            for (const auto& [start, length] : marks)
                distinct += FoldedText(line.mid(start, length)).text;
            distinct.removeDuplicates();
            if (std::size_t(distinct.size()) > most || hit.excerpt.isEmpty()) {
                most = std::size_t(distinct.size());
                hit.excerpt = around(line, marks);
            }
        }
        (hasAll ? all : some).push_back(std::move(hit));
    }
    std::vector<HelpHit>& hits = all.empty() ? some : all;
    std::stable_sort(hits.begin(), hits.end(),
                     [](const HelpHit& x, const HelpHit& y) { return x.score > y.score; });
    return hits;
}

} // namespace strata
