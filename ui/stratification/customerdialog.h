#pragma once
#include <QDialog>

#include <string>
#include <vector>

class QLabel;
class QTableWidget;

namespace strata {

class Workshop;
struct MetricTable;
struct Project;
struct ScoreTable;

// What one metric adds to a customer's composite.
struct Contribution
{
    std::string metric;
    std::size_t factor = 0;
    double score = -1.0; // 0..100; below 0 = missing
    double weight = 0.0; // share of 1 in this customer's composite, after missing ones were left out
    double points = 0.0; // score x weight
};

// In the order of the value tree; the points add up to the composite.
std::vector<Contribution> contributions(const Project& project, const ScoreTable& scores,
                                        std::size_t customer);

// One customer: what made the score.
class CustomerDialog : public QDialog
{
    Q_OBJECT

public:
    CustomerDialog(Workshop& workshop, int customer, QWidget* parent = nullptr);

private:
    void showCustomer();

    Workshop& m_workshop;
    int m_customer;
    QLabel* m_title;
    QLabel* m_line;
    QTableWidget* m_table;
};

} // namespace strata
