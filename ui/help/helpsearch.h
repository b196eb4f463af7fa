#pragma once
#include <QHash>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace strata {

// Text without case and accents, so that "Uberfallig" finds "überfällig"; every character knows where it came
// from.
struct FoldedText
{
    explicit FoldedText(const QString& text);

    QString text;
    std::vector<qsizetype> from; // place in the original; one more than characters
};

using TextRange = std::pair<qsizetype, qsizetype>; // start, length

std::vector<TextRange> placesOf(const QString& phrase,
                                const QString& text); // folded; none for an empty phrase
// Whole words of the text that begin with one of the folded words.
std::vector<TextRange> wordsThatBegin(const QStringList& folded, const QString& text);
QStringList searchWords(const QString& typed); // folded

struct HelpHit
{
    QString article, title;
    QString excerpt; // the line that says most of what was looked for
    double score = 0.0;
};

// The words of all articles in the language of the program. Nothing leaves the machine for a search.
class HelpIndex
{
public:
    HelpIndex();

    // Articles that have every word, or its beginning, best first; if none has all, those that have some.
    std::vector<HelpHit> find(const QString& typed) const;

private:
    struct Article
    {
        QString name, title;
        QStringList lines;
        QHash<QString, double> words; // folded, with their weight: a title says more than a line
    };
    double weightOf(const Article& article, const QString& word) const;

    std::vector<Article> m_articles;
};

} // namespace strata
