#pragma once
#include "ui/help/helpsearch.h"

#include <QTextBrowser>

class QTextBlock;

namespace strata {

// Shows one article in the colours of the theme. It goes from article to article and nowhere else: what is
// not an article is never opened.
class HelpBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpBrowser(QWidget* parent = nullptr);

    void open(const QString& article); // into the history
    QString article() const { return m_article; }
    int zoom() const { return m_zoom; } // percent
    void setZoom(int percent); // within 70 and 250

    QString plainText() const; // as find and marks count its characters
    // Marks the ranges of plainText(); `current` stands out and is brought into view, -1: none.
    void mark(const std::vector<TextRange>& ranges, int current);

signals:
    void articleShown(const QString& article);
    void zoomed(int percent);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void doSetSource(const QUrl& name, QTextDocument::ResourceType type) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void dress(); // fonts, colours and distances of the document
    void dressPieces(const QTextBlock& block, int heading);
    void dressAgain(); // after a change of theme or size; the place on the page stays

    QString m_article;
    int m_zoom = 100;
    std::vector<TextRange> m_marks;
};

} // namespace strata
