#pragma once
#include "ui/widgets/card.h"

#include <QTimer>

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace strata {

class Workshop;
struct Dataset;

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
    int customerOf(const std::string& id); // index into the dataset's customers, -1 = none

    Workshop& m_workshop;
    std::shared_ptr<const Dataset> m_dataset; // that m_customers belongs to
    std::unordered_map<std::string, int> m_customers; // by id
    QLineEdit* m_search;
    QTimer m_rest; // all customers are looked through when typing rests
    QListWidget* m_matches;
    QLabel* m_problem;
    QPushButton* m_propose;
    QLabel* m_count;
    QVBoxLayout* m_list;
    std::vector<QWidget*> m_rows;
};

} // namespace strata
