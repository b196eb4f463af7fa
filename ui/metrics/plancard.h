#pragma once
#include "ui/metrics/availability.h"
#include "ui/widgets/card.h"

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace strata {

class DueField;

// "Can we have it?" What the data say about a metric, what people say against it, and for what is missing
// who gets it until when.
class PlanCard : public Card
{
    Q_OBJECT

public:
    explicit PlanCard(QWidget* parent = nullptr);

    void setMetric(const Project& project, const MetricTable& metrics, const std::string& metric);

signals:
    void planChanged(const strata::MetricPlan& plan, const QString& step);

private:
    void choose(int availability);
    void finishOwner();
    void propose(const MetricPlan& plan, const QString& step);

    MetricPlan m_plan;
    Availability m_fromData = Availability::Unsaid;
    bool m_isChosen = false; // it shows a factor
    QButtonGroup* m_choices;
    QLabel* m_source;
    QPushButton* m_asData; // takes the person's word back
    QWidget* m_promise;
    QComboBox* m_owner;
    DueField* m_due;
    QLineEdit* m_note;
};

} // namespace strata
