#include "ui/homework/homeworkpage.h"

#include "core/method/homework.h"
#include "ui/decisionlog.h"
#include "ui/format.h"
#include "ui/homework/accountscard.h"
#include "ui/homework/accountsort.h"
#include "ui/homework/comparisonmodel.h"
#include "ui/homework/comparisonview.h"
#include "ui/homework/peoplecard.h"
#include "ui/people/identify.h"
#include "ui/workshop.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

HomeworkPage::HomeworkPage(Workshop& workshop, QWidget* parent)
    : Page(
        tr("Does the model agree with what we know?"),
        tr("Each of us sorts the same known accounts into the four types, then we look where the model "
           "differs."),
        tr("Where model and intuition differ, one of them is wrong: a weight, a figure in the data, or a "
           "habit. "
           "Sort first and look afterwards, or the model will sort for you. Fifteen to twenty accounts that "
           "everybody knows are enough."),
        parent)
    , m_workshop(workshop)
    , m_stack(new QStackedWidget)
    , m_setup(new QWidget)
    , m_accounts(new AccountsCard(workshop))
    , m_people(new PeopleCard(workshop))
    , m_sort(new AccountSort(workshop))
    , m_comparison(new ComparisonView(workshop))
{
    setObjectName(QStringLiteral("homeworkPage"));
    auto* columns = new QHBoxLayout(m_setup);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(12);
    columns->addWidget(m_accounts, 1);
    columns->addWidget(m_people, 1);
    m_stack->addWidget(m_setup);
    m_stack->addWidget(m_sort);
    m_stack->addWidget(m_comparison);
    content()->addWidget(m_stack, 1);
    setTabs(PageId::Homework);
    setNextStep(PageId::Stratification);

    connect(m_people, &PeopleCard::sortRequested, this, &HomeworkPage::askAndSort);
    connect(m_people, &PeopleCard::compareRequested, this, [this] { setRevealed(true); });
    connect(m_comparison, &ComparisonView::hideRequested, this, [this] { setRevealed(false); });
    connect(m_comparison, &ComparisonView::customerActivated, this, &HomeworkPage::customerActivated);
    connect(m_sort, &AccountSort::finished, this, &HomeworkPage::refresh);
    connect(&workshop, &Workshop::projectChanged, this, &HomeworkPage::refresh);
    connect(&workshop, &Workshop::resultsChanged, this, &HomeworkPage::refresh);
}

HomeworkPage::~HomeworkPage()
{
    m_sort->finish(); // while there is still a page to come back to
}

void HomeworkPage::askAndSort(const std::string& participant)
{
    if (const auto who = identify(m_workshop, tr("Sort the known accounts"), this, participant))
        startSorting(*who);
}

void HomeworkPage::startSorting(const std::string& participant)
{
    const Homework& homework = m_workshop.project().debate->homework;
    if (homework.accounts.empty() || homework.isRevealed
        || !findParticipant(*m_workshop.project().debate, participant))
        return;
    m_stack->setCurrentWidget(m_sort);
    m_sort->begin(participant);
}

void HomeworkPage::setRevealed(bool isRevealed)
{
    Project next = m_workshop.project();
    if (next.debate->homework.isRevealed == isRevealed)
        return;
    next.debate.edit().homework.isRevealed = isRevealed;
    LoggedDecision decision;
    decision.what = isRevealed ? tr("Homework compared") : tr("Homework hidden again");
    decision.after = isRevealed ? agreementInWords(compareHomework(next, m_workshop.results()))
                                : tr("All answers stay as they are, out of sight until the next comparison.");
    logDecision(next, decision);
    m_workshop.edit(std::move(next), isRevealed ? tr("Compare the homework") : tr("Hide the homework"));
}

void HomeworkPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    refresh();
}

void HomeworkPage::refresh()
{
    if (!isVisible())
        return; // a drag on another page is not slowed down; showing catches up
    const Project& project = m_workshop.project();
    const Debate& debate = *project.debate;
    const bool hasPeople
        = std::ranges::any_of(debate.participants, [](const Participant& one) { return !one.hasLeft; });
    if (project.dataset->customers.size() == 0) {
        setEmptyState(tr("The homework check needs customers. Import them first, with their invoices."),
                      tr("Go to data"), PageId::Data);
        return;
    }
    if (!hasPeople && debate.homework.answers.empty()) {
        setEmptyState(tr("Somebody has to sort the accounts. Say first who is at the table."),
                      tr("Go to the workshop"), PageId::Planning);
        return;
    }
    setEmptyState({});
    if (m_sort->isSorting())
        return; // it follows by itself
    if (debate.homework.isRevealed) {
        m_comparison->refresh();
        m_stack->setCurrentWidget(m_comparison);
        return;
    }
    m_accounts->refresh();
    m_people->refresh();
    m_stack->setCurrentWidget(m_setup);
}

} // namespace strata
