#include "ui/help/helpresults.h"

#include "ui/theme.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTextDocument>

namespace strata {

namespace {

enum Role
{
    Article = Qt::UserRole + 1,
    Excerpt,
    Words
};

// Title and excerpt as rich text; both are our own words, escaped all the same.
class HitDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Colors& colors = Theme::instance().colors();
        painter->save();
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
            painter->fillRect(option.rect, colors.accentSoft);
        painter->setPen(colors.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        QTextDocument text;
        lay(text, index, option.rect.width());
        painter->translate(option.rect.topLeft());
        text.drawContents(painter);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* view = qobject_cast<const QListView*>(option.widget);
        QTextDocument text;
        lay(text, index, view ? view->viewport()->width() : option.rect.width());
        return {int(text.idealWidth()), int(text.size().height()) + 1};
    }

private:
    static void lay(QTextDocument& text, const QModelIndex& index, int width)
    {
        const Colors& colors = Theme::instance().colors();
        text.setDefaultFont(Theme::instance().bodyFont());
        text.setDocumentMargin(8);
        const QStringList words = index.data(Words).toStringList();
        text.setHtml(QStringLiteral("<div style='color:%1'><b>%2</b></div><div style='color:%3'>%4</div>")
                         .arg(colors.text.name(), marked(index.data().toString(), words), colors.quiet.name(),
                              marked(index.data(Excerpt).toString(), words)));
        text.setTextWidth(width);
    }

    static QString marked(const QString& text, const QStringList& words)
    {
        const Colors& colors = Theme::instance().colors();
        QString html;
        qsizetype done = 0;
        for (const auto& [start, length] : wordsThatBegin(words, text)) {
            html += text.mid(done, start - done).toHtmlEscaped();
            html += QStringLiteral("<span style='color:%1;font-weight:600'>%2</span>")
                        .arg(colors.accent.name(), text.mid(start, length).toHtmlEscaped());
            done = start + length;
        }
        return html + text.mid(done).toHtmlEscaped();
    }
};

} // namespace

HelpResults::HelpResults(QWidget* parent)
    : QListView(parent)
    , m_items(new QStandardItemModel(this))
{
    setModel(m_items);
    setItemDelegate(new HitDelegate(this));
    setResizeMode(QListView::Adjust);
    setWordWrap(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAccessibleName(tr("Articles found, best first"));
    const auto choose
        = [this](const QModelIndex& index) { emit articleChosen(index.data(Article).toString()); };
    connect(this, &QListView::clicked, this, choose);
    connect(this, &QListView::activated, this, choose);
}

void HelpResults::setHits(const std::vector<HelpHit>& hits, const QStringList& words)
{
    m_items->clear();
    for (const HelpHit& hit : hits) {
        auto* item = new QStandardItem(hit.title);
        item->setData(hit.article, Article);
        item->setData(hit.excerpt, Excerpt);
        item->setData(words, Words);
        item->setData(QStringLiteral("%1: %2").arg(hit.title, hit.excerpt), Qt::AccessibleTextRole);
        m_items->appendRow(item);
    }
    if (!hits.empty())
        setCurrentIndex(m_items->index(0, 0));
}

} // namespace strata
