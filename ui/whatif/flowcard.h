#pragma once
#include "core/method/comparison.h"
#include "core/model/customertype.h"
#include "ui/widgets/card.h"

#include <memory>
#include <optional>
#include <utility>

class QLabel;
class QPushButton;
class QWidget;

namespace strata {

class ComparedScenario;
class DataTable;
class FlowChart;
class FlowModel;
class ScenarioOutcomes;
class Workshop;

// From one model to the other: who changes type, as streams, and by name.
class FlowCard : public Card
{
    Q_OBJECT

public:
    FlowCard(Workshop& workshop, ScenarioOutcomes& outcomes, QWidget* parent = nullptr);

    void refresh();
    void forget(); // lets go of the customers' figures; refresh() brings them back

signals:
    void customerActivated(int customer);
    void dataRequested(); // there are no customers yet

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeList();
    void showList();
    void choose(int stream);
    QString problem() const; // why there is nothing to compare; empty: there is
    QString shareOf(const TypeFlow& flow) const;

    Workshop& m_workshop;
    ScenarioOutcomes& m_outcomes;
    ComparedScenario& m_compared;
    FlowChart* m_chart;
    QPushButton* m_toData;
    QWidget* m_list;
    QLabel *m_listTitle, *m_listNote;
    FlowModel* m_model;
    DataTable* m_table;
    // What is shown.
    std::shared_ptr<const ModelOutcome> m_reference, m_other;
    std::shared_ptr<const Dataset> m_dataset;
    Comparison m_comparison;
    QString m_referenceName, m_otherName;
    std::optional<std::pair<CustomerType, CustomerType>> m_chosen; // stays while figures come in
};

} // namespace strata
