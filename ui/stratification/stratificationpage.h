#pragma once
#include "core/model/customerview.h"
#include "ui/widgets/page.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace strata {

class Card;
class CustomerModel;
class DataTable;
class FilterBar;
class MatrixCard;
class OverrideStrip;
class TickList;
class TypeBars;
class WhaleChart;
class Workshop;
struct Dataset;
struct Project;

// Which type is each customer? The matrix with its two cut lines, what that means in customers and money, and
// the customers one by one: those that were brushed in the matrix and pass the filters.
class StratificationPage : public Page
{
    Q_OBJECT

public:
    explicit StratificationPage(Workshop& workshop, QWidget* parent = nullptr);

    void findCustomer(); // the cursor goes to the search field
    // What is looked at now, without a name; and back to what was kept.
    CustomerView view() const;
    void showView(const CustomerView& view);

    std::vector<int> listedCustomers() const; // in the order of the table

signals:
    void customerActivated(int customer);

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeTop();
    QWidget* makeTable();
    void makeActions();
    void showColumns();
    void tickColumn(const std::string& attribute, bool isTicked);
    void openColumns(const QWidget* below);
    void askRules();
    void showProject();
    void showResults();
    void showLosses();
    void showListed(); // brush, filters and search are others
    void showSelection(); // the workshop's
    void showSelected(); // the table's, in words and in the matrix
    void brush(const std::vector<std::uint8_t>& customers, bool adds);
    void clearBrush();
    QString brushInWords() const;
    std::vector<int> selectedCustomers() const;

    Workshop& m_workshop;
    MatrixCard* m_matrix;
    TypeBars* m_bars;
    QLabel* m_losses;
    QPushButton* m_showLosses;
    WhaleChart* m_whale;
    Card* m_tableCard;
    FilterBar* m_filters = nullptr;
    OverrideStrip* m_override;
    TickList* m_columns;
    CustomerModel* m_model;
    DataTable* m_table;
    QLineEdit* m_search;
    QPushButton* m_setType;
    QPushButton* m_exclude;
    QPushButton* m_lift;
    std::vector<std::uint8_t> m_isBrushed; // one per customer; empty: nothing is brushed
    std::shared_ptr<const Dataset> m_brushedOf; // the data that the brush is about
    bool m_isSelecting = false;
    bool m_isStale = false; // results came while the page was hidden
};

} // namespace strata
