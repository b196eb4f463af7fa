#include "ui/help/helpbrowser.h"

#include "ui/help/helparticles.h"
#include "ui/theme.h"

#include <QFileInfo>
#include <QFontDatabase>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextTable>
#include <QWheelEvent>

#include <algorithm>

namespace strata {

namespace {

constexpr int kBody = 14; // px at 100 %
constexpr int kZoomStep = 10;

QString articleOf(const QUrl& address)
{
    return QFileInfo(address.path()).completeBaseName();
}

} // namespace

HelpBrowser::HelpBrowser(QWidget* parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& address) {
        if (address.scheme() == QLatin1String("help") && !helpText(articleOf(address)).isEmpty())
            setSource(address);
    });
    connect(this, &QTextBrowser::sourceChanged, this, [this](const QUrl& address) { // back and forward, too
        m_marks.clear();
        m_article = articleOf(address);
        dress();
        emit articleShown(m_article);
    });
    connect(&Theme::instance(), &Theme::changed, this, &HelpBrowser::dressAgain);
}

void HelpBrowser::open(const QString& article)
{
    if (article != m_article)
        setSource(QUrl(QStringLiteral("help:/%1.md").arg(article)));
}

QVariant HelpBrowser::loadResource(int type, const QUrl& name)
{
    return type == QTextDocument::MarkdownResource ? QVariant(helpText(articleOf(name))) : QVariant();
}

void HelpBrowser::doSetSource(const QUrl& name, QTextDocument::ResourceType)
{
    QTextBrowser::doSetSource(name, QTextDocument::MarkdownResource);
}

void HelpBrowser::setZoom(int percent)
{
    m_zoom = std::clamp(percent, 70, 250);
    dressAgain();
    emit zoomed(m_zoom);
}

void HelpBrowser::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        if (event->angleDelta().y() != 0)
            setZoom(m_zoom + (event->angleDelta().y() > 0 ? kZoomStep : -kZoomStep));
        event->accept();
        return;
    }
    QTextBrowser::wheelEvent(event);
}

void HelpBrowser::dressAgain()
{
    const double place = double(verticalScrollBar()->value()) / std::max(1, verticalScrollBar()->maximum());
    dress();
    mark(m_marks, -1);
    verticalScrollBar()->setValue(int(place * verticalScrollBar()->maximum()));
}

// Headings, links and what is typed; `heading` px, 0: it is none.
void HelpBrowser::dressPieces(const QTextBlock& block, int heading)
{
    const Colors& colors = Theme::instance().colors();
    std::vector<QTextFragment> pieces; // first all, then the changes: those change the fragments
    for (auto it = block.begin(); !it.atEnd(); ++it)
        pieces.push_back(it.fragment());
    QTextCursor cursor(document());
    for (const QTextFragment& piece : pieces) {
        QTextCharFormat look = piece.charFormat();
        if (heading > 0) {
            look.clearProperty(QTextFormat::FontSizeAdjustment);
            look.setProperty(QTextFormat::FontPixelSize, heading);
            look.setFontWeight(QFont::DemiBold);
        }
        if (look.isAnchor()) {
            look.setForeground(colors.accent);
            look.setFontUnderline(true);
        } else if (look.fontFixedPitch()) {
            look.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
            look.setBackground(colors.accentSoft);
        } else {
            look.setForeground(colors.text);
        }
        cursor.setPosition(piece.position());
        cursor.setPosition(piece.position() + piece.length(), QTextCursor::KeepAnchor);
        cursor.setCharFormat(look);
    }
}

void HelpBrowser::dress()
{
    const Colors& colors = Theme::instance().colors();
    const auto px = [this](double size) { return std::max(1, int(size * m_zoom / 100.0 + 0.5)); };
    QTextDocument* text = document();
    QFont body = Theme::instance().bodyFont();
    body.setPixelSize(px(kBody));
    text->setDefaultFont(body);
    text->setDocumentMargin(px(20));
    text->setIndentWidth(px(24));

    QTextCursor cursor(text);
    cursor.beginEditBlock();
    for (QTextBlock block = text->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        const bool isInTable = QTextCursor(block).currentTable() != nullptr;
        QTextBlockFormat shape;
        shape.setLineHeight(isInTable ? 125 : 140, QTextBlockFormat::ProportionalHeight);
        shape.setTopMargin(level == 1 || isInTable ? 0 : level > 1 ? px(14) : px(2));
        shape.setBottomMargin(isInTable ? 0 : level == 1 ? px(8) : px(4));
        cursor.setPosition(block.position());
        cursor.mergeBlockFormat(shape);
        dressPieces(block, level == 0 ? 0 : px(level == 1 ? 24 : 17));
    }
    const auto frames = text->rootFrame()->childFrames();
    for (QTextFrame* frame : frames) {
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat shape = table->format();
            shape.setBorder(1);
            shape.setBorderBrush(colors.line);
            shape.setBorderCollapse(true);
            shape.setCellPadding(px(5));
            shape.setCellSpacing(0);
            shape.setTopMargin(px(4));
            shape.setBottomMargin(px(8));
            table->setFormat(shape);
        }
    }
    cursor.endEditBlock();
}

QString HelpBrowser::plainText() const
{
    // Of the characters of the document, so that places are places of a cursor.
    QString text = document()->toRawText();
    return text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
}

void HelpBrowser::mark(const std::vector<TextRange>& ranges, int current)
{
    m_marks = ranges;
    const Colors& colors = Theme::instance().colors();
    QList<ExtraSelection> all;
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        ExtraSelection one;
        one.cursor = QTextCursor(document());
        one.cursor.setPosition(int(ranges[i].first));
        one.cursor.setPosition(int(ranges[i].first + ranges[i].second), QTextCursor::KeepAnchor);
        const bool isCurrent = int(i) == current;
        QColor ground = colors.warning;
        ground.setAlpha(70);
        one.format.setBackground(isCurrent ? colors.accent : ground);
        if (isCurrent)
            one.format.setForeground(colors.onAccent);
        all += one;
    }
    setExtraSelections(all);
    if (current >= 0 && std::size_t(current) < ranges.size()) {
        QTextCursor there(document());
        there.setPosition(int(ranges[std::size_t(current)].first));
        setTextCursor(there);
        ensureCursorVisible();
    }
}

} // namespace strata
