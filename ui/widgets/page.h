#pragma once
#include <QList>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace strata {

class Card;

// The steps of the workshop, in order.
enum class PageId
{
    Planning,
    Factors,
    Metrics,
    Ratings,
    Weights,
    Ballots,
    Disagreement,
    Homework,
    Data,
    Accounts,
    Costs,
    Gaps,
    Stratification,
    Customer,
    Ranking,
    WhatIf,
    FlipCurves,
    Confidence,
    Services,
    Actions,
    Playbooks,
    Growth,
    Campaigns,
    Track,
    Signals,
    Watchlist,
    Reports
};

QString pageName(PageId page); // "Value factors"
PageId stepOf(PageId page); // the step on the rail that a page belongs to: ballots belong to the weights
QList<PageId> pagesOf(PageId step); // a step's pages, its own first

// What every step looks like: a question as title, one line that says how, help, the contents, and the next
// step at the foot. A page that cannot show anything yet says what it needs and offers the button that gets
// it.
class Page : public QWidget
{
    Q_OBJECT

public:
    // `help`: why is this asked, in a few sentences.
    Page(const QString& title, const QString& subline, const QString& help, QWidget* parent = nullptr);

    QVBoxLayout* content() const { return m_content; } // margins and spacing are set
    void setSubline(const QString& subline);
    void addHeaderWidget(QWidget* widget); // right of the title
    void setNextStep(PageId page); // offered at the foot
    void setTabs(PageId self); // where a step has several pages: the way to the others, above the contents

    // Shows `need` and a button that leads to `page` in place of the contents; an empty `need` shows the
    // contents.
    void setEmptyState(const QString& need, const QString& button = {}, PageId page = PageId::Data);

signals:
    void pageRequested(PageId page);

private:
    QLabel* m_subline;
    QHBoxLayout* m_titleRow;
    QHBoxLayout* m_tabs;
    QStackedWidget* m_stack;
    QVBoxLayout* m_content;
    QLabel* m_need;
    QPushButton* m_needButton;
    QPushButton* m_next;
    PageId m_needPage = PageId::Data;
    PageId m_nextPage = PageId::Data;
};

} // namespace strata
