#include "ui/help/helpwindow.h"

#include "ui/format.h"
#include "ui/help/findbar.h"
#include "ui/help/helparticles.h"
#include "ui/help/helpbrowser.h"
#include "ui/help/helpresults.h"
#include "ui/help/helpsearch.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace strata {

namespace {

constexpr int kZoomStep = 10;

} // namespace

HelpWindow::HelpWindow(QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_search(new QLineEdit)
    , m_left(new QStackedWidget)
    , m_contents(new QTreeWidget)
    , m_results(new HelpResults)
    , m_nothing(quietLabel())
    , m_split(new QSplitter)
    , m_browser(new HelpBrowser)
    , m_find(new FindBar(*m_browser))
    , m_zoom(quietLabel())
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Strata help"));
    setWindowIcon(Theme::instance().icon(QStringLiteral("strata")));
    setMinimumSize(560, 360);
    m_split->addWidget(makeLeft());
    m_split->addWidget(makeRight());
    m_split->setStretchFactor(1, 1);
    m_split->setChildrenCollapsible(false);
    m_split->setSizes({260, 600});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_split);

    addKeys();
    fillContents();
    const QSettings settings;
    m_browser->setZoom(settings.value(QStringLiteral("help/zoom"), 100).toInt());
    m_split->restoreState(settings.value(QStringLiteral("help/split")).toByteArray());
    if (!restoreGeometry(settings.value(QStringLiteral("help/geometry")).toByteArray())) {
        const QRect room = screen()->availableGeometry(); // at the edge, so that the page stays in sight
        const QSize size(std::min(860, room.width()), std::min(820, room.height() - 60));
        setGeometry(
            QRect(QPoint(layoutDirection() == Qt::RightToLeft ? room.left() : room.right() + 1 - size.width(),
                         room.top() + (room.height() - size.height()) / 2),
                  size));
    }
}

HelpWindow::~HelpWindow() = default;

QWidget* HelpWindow::makeLeft()
{
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setClearButtonEnabled(true);
    m_contents->setObjectName(QStringLiteral("helpContents"));
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setHeaderHidden(true);
    m_contents->setIndentation(14);
    m_contents->setStyleSheet(QStringLiteral("QTreeView::item { padding: 4px 0; }"));
    m_results->setObjectName(QStringLiteral("helpResults"));
    m_nothing->setObjectName(QStringLiteral("helpNothing"));
    m_nothing->setAlignment(Qt::AlignTop);
    m_nothing->setContentsMargins(8, 8, 8, 8);
    m_left->addWidget(m_contents);
    m_left->addWidget(m_results);
    m_left->addWidget(m_nothing);

    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(8, 8, 0, 0);
    column->addWidget(m_search);
    column->addWidget(m_left, 1);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_left->currentWidget() == m_results)
            emit m_results->activated(m_results->currentIndex());
    });
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item && item->parent())
            m_browser->open(item->data(0, Qt::UserRole).toString());
    });
    connect(m_results, &HelpResults::articleChosen, this, [this](const QString& article) {
        m_browser->open(article);
        markFound();
    });
    return left;
}

QWidget* HelpWindow::makeRight()
{
    m_browser->setObjectName(QStringLiteral("helpBrowser"));
    m_browser->setAccessibleName(tr("Article"));
    m_find->setObjectName(QStringLiteral("helpFind"));
    m_zoom->setWordWrap(false);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(8, 8, 8, 0);
    row->setSpacing(4);
    const auto button = [row](const QString& name, const QString& text, const QString& tip) {
        auto* made = new QPushButton(text);
        made->setObjectName(name);
        made->setProperty("compact", true);
        made->setToolTip(tip);
        made->setAccessibleName(tip);
        row->addWidget(made);
        return made;
    };
    auto* back = button(QStringLiteral("helpBack"), tr("Back"), tr("Back to the article before (Alt+Left)"));
    auto* forward = button(QStringLiteral("helpForward"), tr("Forward"), tr("Forward again (Alt+Right)"));
    row->addStretch();
    auto* find = button(QStringLiteral("helpFindButton"), tr("Find…"), tr("Find in this article (Ctrl+F)"));
    auto* smaller = button(QStringLiteral("helpSmaller"), QStringLiteral("−"), tr("Smaller text (Ctrl+-)"));
    row->addWidget(m_zoom);
    auto* larger = button(QStringLiteral("helpLarger"), QStringLiteral("+"), tr("Larger text (Ctrl++)"));
    back->setEnabled(false);
    forward->setEnabled(false);

    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_browser, 1);
    column->addWidget(m_find);
    connect(back, &QPushButton::clicked, m_browser, &QTextBrowser::backward);
    connect(forward, &QPushButton::clicked, m_browser, &QTextBrowser::forward);
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, forward, &QWidget::setEnabled);
    connect(m_browser, &HelpBrowser::articleShown, this, &HelpWindow::showArticle);
    connect(find, &QPushButton::clicked, m_find, &FindBar::begin);
    const auto zoom = [this](int percent) { m_browser->setZoom(percent); };
    connect(m_browser, &HelpBrowser::zoomed, this,
            [this](int percent) { m_zoom->setText(format::percent(percent / 100.0, 0)); });
    connect(smaller, &QPushButton::clicked, this, [this, zoom] { zoom(m_browser->zoom() - kZoomStep); });
    connect(larger, &QPushButton::clicked, this, [this, zoom] { zoom(m_browser->zoom() + kZoomStep); });
    const auto key = [this](const QKeySequence& keys, auto&& slot) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, slot);
    };
    key(Qt::CTRL | Qt::Key_Plus, [this, zoom] { zoom(m_browser->zoom() + kZoomStep); });
    key(Qt::CTRL | Qt::Key_Equal, [this, zoom] { zoom(m_browser->zoom() + kZoomStep); });
    key(Qt::CTRL | Qt::Key_Minus, [this, zoom] { zoom(m_browser->zoom() - kZoomStep); });
    key(Qt::CTRL | Qt::Key_0, [zoom] { zoom(100); });
    return right;
}

void HelpWindow::addKeys()
{
    const auto key = [this](const QKeySequence& keys, auto&& slot) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, slot);
    };
    key(Qt::ALT | Qt::Key_Left, [this] { m_browser->backward(); });
    key(Qt::ALT | Qt::Key_Right, [this] { m_browser->forward(); });
    key(QKeySequence::Find, [this] { m_find->begin(); });
    key(Qt::Key_F3, [this] { m_find->isVisible() ? m_find->step(true) : m_find->begin(); });
    key(Qt::SHIFT | Qt::Key_F3, [this] { m_find->isVisible() ? m_find->step(false) : m_find->begin(); });
    key(Qt::CTRL | Qt::Key_K, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    key(Qt::Key_Escape, [this] {
        if (m_find->isVisible())
            m_find->end();
        else if (!m_search->text().isEmpty())
            m_search->clear();
        else
            close();
    });
    key(QKeySequence::Close, [this] { close(); });
}

void HelpWindow::fillContents()
{
    for (const HelpSection& section : helpContents()) {
        auto* head = new QTreeWidgetItem(m_contents, {section.title});
        head->setFont(0, Theme::instance().strongFont());
        head->setFlags(Qt::ItemIsEnabled);
        for (const QString& article : section.articles) {
            auto* item = new QTreeWidgetItem(head, {helpTitle(article)});
            item->setData(0, Qt::UserRole, article);
        }
        head->setExpanded(true);
    }
}

void HelpWindow::open(const QString& article)
{
    const QString last = QSettings().value(QStringLiteral("help/article")).toString();
    if (!article.isEmpty())
        m_browser->open(article);
    else if (m_browser->article().isEmpty())
        m_browser->open(helpText(last).isEmpty() ? helpArticles().first() : last);
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
    m_browser->setFocus(Qt::OtherFocusReason);
}

QString HelpWindow::article() const
{
    return m_browser->article();
}

void HelpWindow::showArticle(const QString& article)
{
    setWindowTitle(tr("%1 – Strata help").arg(helpTitle(article)));
    for (int i = 0; i < m_contents->topLevelItemCount(); ++i)
        for (int j = 0; j < m_contents->topLevelItem(i)->childCount(); ++j)
            if (QTreeWidgetItem* item = m_contents->topLevelItem(i)->child(j);
                item->data(0, Qt::UserRole).toString() == article)
                m_contents->setCurrentItem(item);
    if (m_find->isVisible())
        m_find->look();
}

void HelpWindow::search()
{
    const QStringList words = searchWords(m_search->text());
    if (words.isEmpty()) {
        m_left->setCurrentWidget(m_contents);
        m_browser->mark({}, -1);
        return;
    }
    if (!m_index)
        m_index = std::make_unique<HelpIndex>();
    const auto hits = m_index->find(m_search->text());
    m_results->setHits(hits, words);
    m_nothing->setText(
        tr("No article has “%1”. Try another word, or only its beginning.").arg(m_search->text()));
    m_left->setCurrentWidget(hits.empty() ? static_cast<QWidget*>(m_nothing) : m_results);
}

void HelpWindow::markFound()
{
    const auto places = wordsThatBegin(searchWords(m_search->text()), m_browser->plainText());
    m_browser->mark(places, -1);
    if (!places.empty()) {
        QTextCursor there(m_browser->document());
        there.setPosition(int(places.front().first));
        m_browser->setTextCursor(there);
        m_browser->ensureCursorVisible();
    }
}

void HelpWindow::hideEvent(QHideEvent* event)
{
    remember();
    QWidget::hideEvent(event);
}

void HelpWindow::remember() const
{
    QSettings settings;
    settings.setValue(QStringLiteral("help/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("help/split"), m_split->saveState());
    settings.setValue(QStringLiteral("help/zoom"), m_browser->zoom());
    settings.setValue(QStringLiteral("help/article"), m_browser->article());
}

} // namespace strata
