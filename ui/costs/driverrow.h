#pragma once
#include "core/method/costtoserve.h"
#include "ui/explain/explain.h"

#include <QWidget>

#include <functional>
#include <string>

class QCheckBox;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QToolButton;

namespace strata {

QString driverName(const CostDriver& driver); // "Orders"; a counted field's own name
QString driverUnit(const std::string& key); // "per order"
QString driverTip(const std::string& key); // what is counted

// One cost driver: how many there are, what one costs, whether that is a guess, what it comes to. Its widgets
// lie in a row of the owner's grid.
class DriverRow : public QObject
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Count,
        RateValue,
        Guess,
        Cost,
        Remove
    };

    DriverRow(const std::string& key, QGridLayout* grid, int row, QWidget* parent);
    ~DriverRow() override;

    const std::string& key() const { return m_key; }
    void showDriver(const CostDriver& driver, const std::string& currency);
    void showCost(const DriverCost* cost, const std::string& currency); // null: not known (yet)
    void setWhy(const std::function<Explanation()>& why); // of the count and the cost
    void focusRate();

signals:
    void rateChosen(double rate); // currency units; receivables: a share of 1
    void guessChosen(bool isGuess);
    void removeAsked(); // counted fields only

private:
    double scale() const; // what is shown for 1: 100 where percent is

    std::string m_key;
    QLabel* m_name;
    QLabel* m_count;
    QDoubleSpinBox* m_rate;
    QCheckBox* m_guess;
    QLabel* m_cost;
    QToolButton* m_remove;
};

} // namespace strata
