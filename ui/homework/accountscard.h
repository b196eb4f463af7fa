#pragma once
#include "ui/widgets/card.h"

#include <string>
#include <vector>

class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace strata {

class Workshop;

// Which accounts are sorted: 15 to 20 that people at the table know.
class AccountsCard : public Card
{
    Q_OBJECT

public:
    explicit AccountsCard(Workshop& workshop, QWidget* parent = nullptr);

    void refresh();

private:
    void showMatches(); // customers that the search names
    void add(const std::string& id);
    void addFirst();
    void remove(const std::string& id);
    void propose();
    void setAccounts(std::vector<std::string> accounts, const QString& step);

    Workshop& m_workshop;
    QLineEdit* m_search;
    QListWidget* m_matches;
    QLabel* m_problem;
    QPushButton* m_propose;
    QLabel* m_count;
    QVBoxLayout* m_list;
    std::vector<QWidget*> m_rows;
    std::vector<std::string> m_shown; // account ids of the rows
};

} // namespace strata
