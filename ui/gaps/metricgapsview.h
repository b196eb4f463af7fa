#pragma once
#include "core/gaps/gaps.h"
#include "ui/background.h"
#include "ui/gaps/metricgapmodel.h"
#include "ui/widgets/page.h"

#include <QWidget>

#include <string>
#include <vector>

class QLabel;
class QPushButton;
class QTimer;

namespace strata {

class DataTable;
class MissingPolicyCard;
class SpreadCard;
class Workshop;

// Every metric with what it is made from and what stands in its way; below it the chosen one: how its values
// are spread, who closes its gap, and what a missing value counts.
class MetricGapsView : public QWidget
{
    Q_OBJECT

public:
    explicit MetricGapsView(Workshop& workshop, QWidget* parent = nullptr);

    void setGaps(const DataGaps& gaps, bool isAssessed); // newly assessed, or not yet
    void refresh(); // the project is new: owners, dates, policies
    void choose(const std::string& metric);
    DataTable* table() const { return m_table; }

signals:
    void pageWanted(strata::PageId page);
    void customersWanted(const QString& title, const std::vector<std::int32_t>& customers);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showChosen();
    void showBands();
    void fitColumns();
    void showPolicy();
    void measurePolicies();
    void choosePolicy(MissingPolicy policy);
    void promise(const MetricPlan& plan, const QString& step);
    const MetricGap* chosen() const; // null: none

    Workshop& m_workshop;
    MetricGapModel* m_model;
    DataTable* m_table;
    QLabel* m_none; // in place of an empty table
    SpreadCard* m_spread;
    MissingPolicyCard* m_policies;
    QPushButton* m_close; // closes the gap instead
    QTimer* m_rest;
    Background m_effects;
};

// Of the largest customers by net sales, how many come before the first one without a value.
int largestDone(const MetricTable& metrics, const MetricGap& gap);

} // namespace strata
