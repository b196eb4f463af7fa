#pragma once
#include "core/model/framework.h"
#include "core/model/rules.h"
#include "ui/widgets/page.h"

#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace strata {

class Card;
class CustomerModel;
class DataTable;
class MatrixChart;
class TypeBars;
class WhaleChart;
class Workshop;
struct Project;

// Which type is each customer? The matrix with its two cut lines, what that means in customers and money, and
// the customers one by one.
class StratificationPage : public Page
{
    Q_OBJECT

public:
    explicit StratificationPage(Workshop& workshop, QWidget* parent = nullptr);

    void findCustomer(); // the cursor goes to the search field

signals:
    void customerActivated(int customer);

private:
    QWidget* makeTop();
    QWidget* makeTable();
    void beginCut(Axis axis);
    void moveCut(Axis axis, double score);
    void stepCut(Axis axis, double steps);
    void setCutKind(Axis axis, CutKind kind);
    void logRules(Project& next) const; // where they differ from those of now
    void askRules();
    void showProject();
    void showResults();
    void showSelection();
    double toRank(Axis axis, double score) const; // percentile of the scored customers

    Workshop& m_workshop;
    MatrixChart* m_matrix;
    QComboBox* m_clvKind;
    QComboBox* m_profitKind;
    TypeBars* m_bars;
    WhaleChart* m_whale;
    Card* m_tableCard;
    CustomerModel* m_model;
    DataTable* m_table;
    QLineEdit* m_search;
    QPushButton* m_setType;
    QPushButton* m_exclude;
    QPushButton* m_lift;
    std::vector<double> m_sorted; // scores of the dragged axis, rising
    bool m_isSelecting = false;
};

} // namespace strata
