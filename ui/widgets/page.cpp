#include "ui/widgets/page.h"

#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/spoken.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWhatsThis>

#include <algorithm>

namespace strata {

QString pageName(PageId page)
{
    switch (page) {
    case PageId::Planning:
        return QCoreApplication::translate("PageId", "Workshop");
    case PageId::Factors:
        return QCoreApplication::translate("PageId", "Value factors");
    case PageId::Metrics:
        return QCoreApplication::translate("PageId", "Metrics");
    case PageId::Ratings:
        return QCoreApplication::translate("PageId", "Ratings");
    case PageId::Ballots:
        return QCoreApplication::translate("PageId", "Ballots");
    case PageId::Disagreement:
        return QCoreApplication::translate("PageId", "Does it matter?");
    case PageId::Homework:
        return QCoreApplication::translate("PageId", "Homework check");
    case PageId::Weights:
        return QCoreApplication::translate("PageId", "Weights");
    case PageId::Data:
        return QCoreApplication::translate("PageId", "Data");
    case PageId::Accounts:
        return QCoreApplication::translate("PageId", "Accounts and statuses");
    case PageId::Costs:
        return QCoreApplication::translate("PageId", "Cost to serve");
    case PageId::Gaps:
        return QCoreApplication::translate("PageId", "Data gaps");
    case PageId::Stratification:
        return QCoreApplication::translate("PageId", "Stratification");
    case PageId::Customer:
        return QCoreApplication::translate("PageId", "One customer");
    case PageId::Ranking:
        return QCoreApplication::translate("PageId", "Loud or valuable?");
    case PageId::WhatIf:
        return QCoreApplication::translate("PageId", "What-if");
    case PageId::FlipCurves:
        return QCoreApplication::translate("PageId", "What each weight moves");
    case PageId::Confidence:
        return QCoreApplication::translate("PageId", "How sure is the type?");
    case PageId::Services:
        return QCoreApplication::translate("PageId", "Service levels");
    case PageId::Actions:
        return QCoreApplication::translate("PageId", "Action plans");
    case PageId::Playbooks:
        return QCoreApplication::translate("PageId", "Playbooks");
    case PageId::Growth:
        return QCoreApplication::translate("PageId", "Growth campaigns");
    case PageId::Campaigns:
        return QCoreApplication::translate("PageId", "Campaigns");
    case PageId::Track:
        return QCoreApplication::translate("PageId", "Track");
    case PageId::Signals:
        return QCoreApplication::translate("PageId", "Signals");
    case PageId::Watchlist:
        return QCoreApplication::translate("PageId", "Watch list");
    case PageId::Reports:
        return QCoreApplication::translate("PageId", "Reports");
    }
    return {};
}

PageId stepOf(PageId page)
{
    switch (page) {
    case PageId::Ratings:
        return PageId::Metrics;
    case PageId::Ballots:
    case PageId::Disagreement:
    case PageId::Homework:
        return PageId::Weights;
    case PageId::Accounts:
    case PageId::Costs:
        return PageId::Data;
    case PageId::Customer:
    case PageId::Ranking:
        return PageId::Stratification;
    case PageId::FlipCurves:
    case PageId::Confidence:
        return PageId::WhatIf;
    case PageId::Playbooks:
        return PageId::Actions;
    case PageId::Campaigns:
        return PageId::Growth;
    case PageId::Signals:
    case PageId::Watchlist:
        return PageId::Track;
    default:
        return page;
    }
}

QList<PageId> pagesOf(PageId step)
{
    if (step == PageId::Metrics)
        return {PageId::Metrics, PageId::Ratings};
    if (step == PageId::Weights)
        return {PageId::Weights, PageId::Ballots, PageId::Disagreement, PageId::Homework};
    if (step == PageId::Data)
        return {PageId::Data, PageId::Accounts, PageId::Costs};
    if (step == PageId::Stratification)
        return {PageId::Stratification, PageId::Customer, PageId::Ranking};
    if (step == PageId::WhatIf)
        return {PageId::WhatIf, PageId::FlipCurves, PageId::Confidence};
    if (step == PageId::Actions)
        return {PageId::Actions, PageId::Playbooks};
    if (step == PageId::Growth)
        return {PageId::Growth, PageId::Campaigns};
    if (step == PageId::Track)
        return {PageId::Track, PageId::Signals, PageId::Watchlist};
    return {step};
}

namespace {

// On one line where there is room, else on several.
class TitleLabel : public QLabel
{
public:
    explicit TitleLabel(const QString& title)
    {
        setTextFormat(Qt::PlainText);
        setText(title);
        setFont(Theme::instance().titleFont());
        setWordWrap(true);
    }

    QSize sizeHint() const override
    {
        ensurePolished();
        return fontMetrics().size(0, text()) + QSize(2, 2);
    }
    QSize minimumSizeHint() const override { return QSize(160, sizeHint().height()).boundedTo(sizeHint()); }
};

// All of the page where the window has room for it at its least size; scrolls where it has not: a small
// screen, a large scale. (Qt's own would scroll as soon as a text could not have its favourite shape.)
class PageArea : public QScrollArea
{
public:
    explicit PageArea(QWidget* contents)
    {
        setObjectName(QStringLiteral("pageScroll"));
        setFocusPolicy(Qt::NoFocus); // what it holds is scrolled to when it gets the focus
        setWidget(contents);
        viewport()->setAutoFillBackground(false);
        contents->setAutoFillBackground(false);
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QScrollArea::resizeEvent(event);
        fit();
    }

    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest) // of the page, or of a part that scrolls by itself
            fit();
        return QScrollArea::eventFilter(object, event);
    }

private:
    // A part that scrolls only up and down must be as wide as what is in it: this area scrolls sideways for
    // it.
    void widenParts()
    {
        for (QScrollArea* part : widget()->findChildren<QScrollArea*>()) {
            if (part->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff || !part->widget())
                continue;
            part->widget()->installEventFilter(this);
            part->setMinimumWidth(part->widget()->minimumSizeHint().width()
                                  + part->verticalScrollBar()->sizeHint().width() + 2);
        }
    }

    void fit()
    {
        widenParts();
        const QLayout* layout = widget()->layout();
        const QSize room = maximumViewportSize(), least = layout->minimumSize();
        const int bar = verticalScrollBar()->sizeHint().width();
        QSize size = room.expandedTo(QSize(least.width(), 0));
        if (size.width() > room.width())
            size.rheight() -= bar; // that of the other bar, which is as thick
        if (least.height() > size.height()) { // no need to be sparing then
            size.setWidth(std::max(room.width() - bar, least.width()));
            size.setHeight(std::max(least.height(), layout->heightForWidth(size.width())));
        }
        widget()->resize(size);
    }
};

} // namespace

Page::Page(const QString& title, const QString& subline, const QString& help, QWidget* parent)
    : QWidget(parent)
    , m_subline(quietLabel(subline))
    , m_titleRow(new QHBoxLayout)
    , m_tabs(new QHBoxLayout)
    , m_stack(new QStackedWidget)
    , m_need(plainLabel())
    , m_needButton(new QPushButton)
    , m_next(new QPushButton)
{
    setAccessibleName(title);
    setSpokenRole(this, QAccessible::Grouping);
    auto* heading = new TitleLabel(title);
    heading->setObjectName(QStringLiteral("pageTitle"));
    m_titleRow->setSpacing(8);
    m_titleRow->addWidget(heading);
    if (!help.isEmpty()) {
        auto* why = new QToolButton;
        why->setObjectName(QStringLiteral("pageHelp"));
        why->setProperty("button", true);
        why->setText(QStringLiteral("?"));
        why->setFixedSize(Theme::kTarget, Theme::kTarget);
        why->setAccessibleName(tr("Why is this asked?"));
        why->setToolTip(tr("Why is this asked?"));
        why->setWhatsThis(help.toHtmlEscaped());
        connect(why, &QToolButton::clicked, why, [why] {
            QWhatsThis::showText(why->mapToGlobal(QPoint(0, why->height())), why->whatsThis(), why);
        });
        m_titleRow->addWidget(why);
    }
    m_titleRow->addStretch();

    auto* contents = new QWidget;
    m_content = new QVBoxLayout(contents);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(12);

    auto* empty = new Card;
    m_need->setWordWrap(true);
    m_need->setAlignment(Qt::AlignCenter);
    m_need->setObjectName(QStringLiteral("emptyStateText"));
    m_needButton->setProperty("primary", true);
    m_needButton->setObjectName(QStringLiteral("emptyStateButton"));
    empty->body()->addStretch();
    empty->body()->addWidget(m_need);
    empty->body()->addWidget(m_needButton, 0, Qt::AlignHCenter);
    empty->body()->addStretch();
    m_stack->addWidget(contents);
    m_stack->addWidget(empty);

    m_next->setProperty("flat", true);
    m_next->setObjectName(QStringLiteral("nextStep"));
    m_next->hide();

    m_stack->setMinimumHeight(240);

    auto* inside = new QWidget;
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(20, 16, 16, 4);
    layout->setSpacing(4);
    layout->addLayout(m_titleRow);
    m_subline->setObjectName(QStringLiteral("pageSubline"));
    layout->addWidget(m_subline);
    layout->addSpacing(8);
    layout->addLayout(m_tabs);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_next, 0, Qt::AlignRight);

    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new PageArea(inside));

    connect(m_needButton, &QPushButton::clicked, this, [this] { emit pageRequested(m_needPage); });
    connect(m_next, &QPushButton::clicked, this, [this] { emit pageRequested(m_nextPage); });
}

void Page::setSubline(const QString& subline)
{
    m_subline->setText(subline);
}

void Page::addHeaderWidget(QWidget* widget)
{
    m_titleRow->addWidget(widget);
}

void Page::setNextStep(PageId page)
{
    m_nextPage = page;
    m_next->setText(tr("Next: %1").arg(pageName(page))
                    + (isRightToLeft() ? QStringLiteral(" \u2190") : QStringLiteral(" \u2192")));
    m_next->show();
}

void Page::setTabs(PageId self)
{
    for (const PageId page : pagesOf(stepOf(self))) {
        auto* tab = new QPushButton(pageName(page));
        tab->setObjectName(QStringLiteral("tab/%1").arg(int(page)));
        tab->setProperty("tab", true);
        setSpokenRole(tab, QAccessible::PageTab);
        tab->setCheckable(true);
        tab->setChecked(page == self);
        connect(tab, &QPushButton::clicked, this, [this, tab, page, self] {
            tab->setChecked(page == self);
            if (page != self)
                emit pageRequested(page);
        });
        m_tabs->addWidget(tab);
    }
    m_tabs->addStretch();
    m_tabs->setContentsMargins(0, 0, 0, 8);
}

void Page::setEmptyState(const QString& need, const QString& button, PageId page)
{
    m_need->setText(need);
    m_needButton->setText(button);
    m_needButton->setVisible(!button.isEmpty());
    m_needPage = page;
    m_stack->setCurrentIndex(need.isEmpty() ? 0 : 1);
}

} // namespace strata
