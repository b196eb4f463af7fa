#pragma once
#include "ui/widgets/page.h"

#include <string>

class QStackedWidget;

namespace strata {

class AccountSort;
class AccountsCard;
class ComparisonView;
class PeopleCard;
class Workshop;

// "Does the model agree with what we know?": known accounts, sorted by each participant beforehand, beside
// the model's types. Nobody's answers show before the comparison.
class HomeworkPage : public Page
{
    Q_OBJECT

public:
    explicit HomeworkPage(Workshop& workshop, QWidget* parent = nullptr);
    ~HomeworkPage() override;

    // The participant sorts, without being asked who it is.
    void startSorting(const std::string& participant);

signals:
    void customerActivated(int customer); // to look at it closely, and to set its type by hand

protected:
    void showEvent(QShowEvent* event) override;

private:
    void askAndSort(const std::string& participant);
    void setRevealed(bool isRevealed);
    void refresh();

    Workshop& m_workshop;
    QStackedWidget* m_stack;
    QWidget* m_setup;
    AccountsCard* m_accounts;
    PeopleCard* m_people;
    AccountSort* m_sort;
    ComparisonView* m_comparison;
};

} // namespace strata
