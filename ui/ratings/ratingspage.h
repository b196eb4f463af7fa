#pragma once
#include "core/model/project.h"
#include "ui/widgets/page.h"

#include <memory>
#include <string>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace strata {

class Card;
class CustomerCard;
class DataTable;
class RatingListModel;
class Workshop;

// "How do we rate what no invoice shows?": one customer at a time, the most important first.
class RatingsPage : public Page
{
    Q_OBJECT

public:
    explicit RatingsPage(Workshop& workshop, QWidget* parent = nullptr);

    int customer() const { return m_customer; } // the one on the screen, -1: none
    void showCustomer(int customer);

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum Order
    {
        NetSales,
        Composite
    };

    QWidget* makeList();
    QWidget* makeButtons();
    void makeShortcuts();
    void refresh(); // what may have changed without this page
    void refreshRaters();
    void orderCustomers();
    void filter();
    void showProgress();
    void rate(const std::string& quality, int value);
    void rateActive(int value);
    void go(int rows); // to the next or the previous customer of the list
    void skip(); // to the next one who is not rated
    void moveTo(int customer);
    std::string rater() const; // a participant's id; empty: the team
    Order order() const;

    Workshop& m_workshop;
    RatingListModel* m_model;
    DataTable* m_table;
    QComboBox* m_order;
    QLineEdit* m_find;
    QCheckBox* m_unrated;
    QLabel* m_progress;
    QProgressBar* m_bar;
    CustomerCard* m_card;
    QComboBox* m_rater;
    QCheckBox* m_goOn;
    QPushButton* m_previous;
    QPushButton* m_skip;
    QPushButton* m_next;
    int m_customer = -1;
    bool m_isOrdering = false; // the table's own moves are no choice of a person
    bool m_isOrderStale = true;
    std::shared_ptr<const Dataset> m_orderedOf;
    std::vector<Amount> m_orderedSales; // what the order was made of
};

} // namespace strata
