#pragma once
#include "core/method/costtoserve.h"
#include "ui/widgets/card.h"

#include <memory>
#include <vector>

class QComboBox;
class QGridLayout;

namespace strata {

class DriverRow;
class Workshop;

// What serving costs: a rate per driver, counted fields of the customers table included; each change is one
// undo step and a decision.
class DriversCard : public Card
{
    Q_OBJECT

public:
    explicit DriversCard(Workshop& workshop, QWidget* parent = nullptr);
    ~DriversCard() override;

    void showCosts(const CostToServe* costs); // null: not known (yet)

private:
    void showProject();
    void makeRows(const std::vector<CostDriver>& drivers);
    void showFields();
    void setRate(const std::string& key, double rate);
    void setGuess(const std::string& key, bool isGuess);
    void addField(const std::string& field);
    void change(CostRates rates, const QString& step);

    Workshop& m_workshop;
    QGridLayout* m_grid;
    std::vector<std::unique_ptr<DriverRow>> m_rows;
    QComboBox* m_fields;
};

} // namespace strata
