#pragma once
#include "ui/metrics/metricspage.h"
#include "ui/metrics/metrictree.h"
#include "ui/metrics/valuespinbox.h"
#include "ui/workshop.h"

#include <QComboBox>
#include <QTest>
#include <QUndoStack>

#include <memory>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

namespace strata::test {

// Eleven customers with a field "Visits" of 0, 10, .. 100 and a field "Rating" that only the first four have.
inline std::shared_ptr<const Dataset> elevenCustomers()
{
    auto dataset = std::make_shared<Dataset>();
    CustomerField visits{"Visits", true, {}, {}, {}};
    CustomerField rating{"Rating", true, {}, {}, {}};
    CustomerField same{"Same", true, {}, {}, {}};
    for (int i = 0; i <= 10; ++i) {
        dataset->customers.ids.push_back("C" + std::to_string(i));
        dataset->customers.names.push_back("Customer " + std::to_string(i));
        visits.texts.emplace_back();
        visits.numbers.push_back(10.0 * i);
        visits.present.push_back(1);
        rating.texts.emplace_back();
        rating.numbers.push_back(i < 4 ? 2.0 * i + 1.0 : 0.0);
        rating.present.push_back(i < 4 ? 1 : 0);
        same.texts.emplace_back();
        same.numbers.push_back(7.0);
        same.present.push_back(1);
    }
    dataset->customers.fields = {visits, rating, same};
    return dataset;
}

inline Metric fieldMetric(const char* field, int weight, ValueFunction value)
{
    Metric metric;
    metric.id = fieldMetricId(field);
    metric.weight = weight;
    metric.value = std::move(value);
    return metric;
}

inline ValueFunction linear(double worst, double best)
{
    ValueFunction function;
    function.kind = ValueKind::Linear;
    function.worst = worst;
    function.best = best;
    return function;
}

inline Project smallProject()
{
    Project project;
    project.dataset = elevenCustomers();
    project.framework.factors.clear();
    Factor size;
    size.id = "size";
    size.name = "Size";
    size.weight = 5000;
    size.metrics
        = {fieldMetric("Visits", 6000, linear(0.0, 100.0)), fieldMetric("Rating", 4000, linear(1.0, 10.0))};
    Factor cost;
    cost.id = "cost";
    cost.name = "Cost";
    cost.axis = Axis::NetProfit;
    cost.weight = 5000;
    cost.metrics = {fieldMetric("Same", 10000, ValueFunction{})};
    project.framework.factors = {size, cost};
    return project;
}

// The real page on a real workshop, handled the way a person does.
class MetricsPageFixture : public QObject
{
protected:
    void open()
    {
        QLocale::setDefault(QLocale::c());
        m_workshop = std::make_unique<Workshop>();
        m_page = std::make_unique<MetricsPage>(*m_workshop);
        m_workshop->load(smallProject());
        m_page->resize(1225, 1300); // the whole detail in sight
        m_page->show();
        QTRY_COMPARE(m_workshop->metrics().customers, std::size_t(11));
        choose("size", "field:Visits");
    }
    void close()
    {
        m_page.reset();
        m_workshop.reset();
    }

    template <typename Widget> Widget* find(const char* name) const
    {
        auto* widget = m_page->findChild<Widget*>(QString::fromLatin1(name));
        Q_ASSERT(widget);
        return widget;
    }
    const Metric& metric(std::size_t factor, std::size_t index) const
    {
        return m_workshop->project().framework.factors[factor].metrics[index];
    }
    const std::vector<Decision>& decisions() const { return m_workshop->project().debate->decisions; }
    int steps() const { return m_workshop->undoStack()->index(); }
    int metricSum(std::size_t factor) const
    {
        const auto& metrics = m_workshop->project().framework.factors[factor].metrics;
        return std::accumulate(metrics.begin(), metrics.end(), 0,
                               [](int sum, const Metric& each) { return sum + each.weight; });
    }
    void choose(const char* factor, const char* metric)
    {
        auto* tree = find<MetricTree>("metricTree");
        tree->select({factor, metric});
        emit tree->placeChosen();
    }
    void type(ValueSpinBox* box, const char* text)
    {
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QString::fromLatin1(text));
        QTest::keyClick(box, Qt::Key_Return);
    }
    void setKind(ValueKind kind)
    {
        auto* box = find<QComboBox>("valueKind");
        box->setCurrentIndex(box->findData(static_cast<int>(kind)));
        emit box->activated(box->currentIndex());
    }

    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<MetricsPage> m_page;
};

} // namespace strata::test
