#include "core/method/customerfilter.h"

#include <QTest>

#include <initializer_list>

using namespace strata;

// Six customers with everything that can be asked; what passes is written down by hand.
class TestCustomerFilter : public QObject
{
    Q_OBJECT

private:
    Project m_project;
    MetricTable m_metrics;
    Results m_results;

    std::vector<int> passes(const std::vector<ViewCondition>& conditions, const char* search = "") const
    {
        const auto mask = passing(m_project, m_metrics, m_results, search, conditions);
        std::vector<int> customers;
        for (std::size_t i = 0; i < mask.size(); ++i)
            if (mask[i])
                customers.push_back(int(i));
        return customers;
    }

    static std::vector<int> are(std::initializer_list<int> customers) { return customers; }

    static ViewCondition asks(const char* attribute, ConditionKind kind, std::vector<std::string> values = {})
    {
        return {attribute, kind, std::move(values), 0.0};
    }

    static ViewCondition limits(const char* attribute, ConditionKind kind, double number)
    {
        return {attribute, kind, {}, number};
    }

private slots:
    void init()
    {
        auto dataset = std::make_shared<Dataset>();
        dataset->customers.ids = {"C1", "C2", "C3", "C4", "C5", "C6"};
        dataset->customers.names
            = {"Brakes and Gears", "Müller & Söhne", "", "Ölhandel Ost", "ΑΘΗΝΑ", "Gear Hub"};
        dataset->customers.fields
            = {{"industry", false, {"Retail", "Retail", "", "Farm", "Retail", "farm"}, {}, {}},
               {"employees",
                true,
                {"10", "", "30", "40", "30", "60"},
                {10, 0, 30, 40, 30, 60},
                {1, 0, 1, 1, 1, 1}}};
        m_project = {};
        m_project.dataset = dataset;
        m_metrics = {};
        m_metrics.customers = 6;
        m_metrics.columns = {{"return_rate_value", std::vector<double>{0.25, 0.1, 0.0, 0.3, 0.0, 0.2},
                              std::vector<std::uint8_t>{1, 1, 0, 1, 1, 1}}};
        m_metrics.netProfit = {-1, 0, kNoAmount, 500, -70000, 1};
        m_results = {};
        m_results.types = {std::uint8_t(CustomerType::ServiceDrain), std::uint8_t(CustomerType::Core),
                           std::uint8_t(CustomerType::New),          std::uint8_t(CustomerType::ServiceDrain),
                           std::uint8_t(CustomerType::Marginal),     std::uint8_t(CustomerType::Core)};
        m_results.tiers = {2, 0, -1, 1, 3, 0};
        m_results.composite = {40.0, 90.0, -1.0, 60.0, 20.0, 85.5};
        m_results.clv = {70.0, 95.0, -1.0, 71.0, 10.0, 80.0};
        m_results.netProfit = {5.0, 80.0, -1.0, 40.0, 30.0, 90.0};
        m_results.isOverridden = {0, 0, 0, 1, 0, 0};
    }

    void noConditions_letEverybodyPass() { QCOMPARE(passes({}), are({0, 1, 2, 3, 4, 5})); }

    void typesAndTiers_areNamed()
    {
        QCOMPARE(passes({asks("type", ConditionKind::Is, {"serviceDrain", "new"})}), are({0, 2, 3}));
        QCOMPARE(passes({asks("type", ConditionKind::IsNot, {"serviceDrain", "new"})}), are({1, 4, 5}));
        QCOMPARE(passes({asks("tier", ConditionKind::Is, {"A+", "C"})}), are({1, 4, 5}));
        QCOMPARE(passes({asks("tier", ConditionKind::IsMissing)}), are({2}));
    }

    void scores_passAtTheLimit()
    {
        QCOMPARE(passes({limits("composite", ConditionKind::AtLeast, 85.5)}), are({1, 5}));
        QCOMPARE(passes({limits("composite", ConditionKind::AtMost, 40.0)}), are({0, 4}));
        QCOMPARE(passes({limits("clv", ConditionKind::AtLeast, 71.0),
                         limits("netProfitScore", ConditionKind::AtMost, 80.0)}),
                 are({1, 3}));
    }

    void metrics_areInTheirNaturalUnit()
    {
        QCOMPARE(passes({limits("metric:return_rate_value", ConditionKind::AtLeast, 0.2)}), are({0, 3, 5}));
        QCOMPARE(passes({limits("metric:return_rate_value", ConditionKind::AtMost, 0.0)}), are({4}));
        QCOMPARE(passes({asks("metric:return_rate_value", ConditionKind::IsMissing)}), are({2}));
    }

    void fields_areTextsOrNumbers()
    {
        QCOMPARE(passes({asks("field:industry", ConditionKind::Is, {"Retail"})}), are({0, 1, 4}));
        QCOMPARE(passes({asks("field:industry", ConditionKind::Is, {"Farm", "Retail"})}), are({0, 1, 3, 4}));
        QCOMPARE(passes({asks("field:industry", ConditionKind::Contains, {"FAR"})}), are({3, 5}));
        QCOMPARE(passes({asks("field:industry", ConditionKind::IsNot, {"Retail"})}), are({2, 3, 5}));
        QCOMPARE(passes({limits("field:employees", ConditionKind::AtLeast, 40.0)}), are({3, 5}));
        QCOMPARE(passes({asks("field:employees", ConditionKind::Is, {"30"})}), are({2, 4}));
        QCOMPARE(passes({asks("field:employees", ConditionKind::IsThere)}), are({0, 2, 3, 4, 5}));
    }

    void theLargest_comeFirst()
    {
        m_metrics.netSales = {100, 300, kNoAmount, 300, -5, 200};
        const auto largest = [this](std::size_t most, const std::vector<ViewCondition>& conditions = {}) {
            const auto chosen = largestPassing(m_project, m_metrics, m_results, {}, conditions, most);
            return std::vector<int>(chosen.begin(), chosen.end());
        };
        QCOMPARE(largest(0), are({1, 3, 5, 0, 4, 2})); // equal ones as they stand, unknown ones last
        QCOMPARE(largest(3), are({1, 3, 5}));
        QCOMPARE(largest(99), are({1, 3, 5, 0, 4, 2}));
        QCOMPARE(largest(2, {asks("type", ConditionKind::Is, {"serviceDrain", "new"})}), are({3, 0}));
    }

    void moneyLosers_areThoseBelowZero()
    {
        QCOMPARE(passes({asks("loss", ConditionKind::Is, {"yes"})}), are({0, 4}));
        QCOMPARE(passes({asks("loss", ConditionKind::Is, {"no"})}), are({1, 3, 5}));
        QCOMPARE(passes({asks("loss", ConditionKind::IsMissing)}), are({2}));
        QCOMPARE(passes({asks("override", ConditionKind::Is, {"yes"})}), are({3}));
    }

    void search_findsNameAndNumber_whateverTheCase()
    {
        QCOMPARE(passes({}, "gear"), are({0, 5}));
        QCOMPARE(passes({}, "MÜLLER"), are({1}));
        QCOMPARE(passes({}, "ölhandel"), are({3}));
        QCOMPARE(passes({}, "αθη"), are({4}));
        QCOMPARE(passes({}, "c3"), are({2}));
        QCOMPARE(passes({asks("type", ConditionKind::Is, {"core"})}, "gear"), are({5}));
    }

    void anAttributeNobodyHas_isMissingForAll()
    {
        QCOMPARE(passes({asks("field:territory", ConditionKind::Is, {"North"})}), are({}));
        QCOMPARE(passes({asks("field:territory", ConditionKind::IsNot, {"North"})}), are({0, 1, 2, 3, 4, 5}));
        QCOMPARE(passes({limits("metric:unheard_of", ConditionKind::AtLeast, 0.0)}), are({}));
    }

    void withoutValues_isLetsNobodyPass()
    {
        QCOMPARE(passes({asks("type", ConditionKind::Is)}), are({}));
        QCOMPARE(passes({asks("type", ConditionKind::IsNot)}), are({0, 1, 2, 3, 4, 5}));
        QCOMPARE(passes({asks("name", ConditionKind::Contains)}), are({}));
    }

    void values_areListedByFrequency()
    {
        const AttributeReader industry(m_project, m_metrics, m_results, "field:industry");
        const auto values = valuesOf(industry, 6, 2);
        QCOMPARE(values.size(), std::size_t(2));
        QCOMPARE(values[0].text, std::string("Retail"));
        QCOMPARE(values[0].customers, std::size_t(3));
        QCOMPARE(values[1].text, std::string("Farm")); // as often as "farm"
        const AttributeReader type(m_project, m_metrics, m_results, "type");
        QCOMPARE(valuesOf(type, 6, 10).size(), std::size_t(4));
    }

    void manyCustomers_passAsFewDo()
    {
        // Above the number from which several threads work.
        const std::size_t n = 50'000;
        auto dataset = std::make_shared<Dataset>();
        for (std::size_t i = 0; i < n; ++i)
            dataset->customers.ids.push_back(std::to_string(i));
        m_project.dataset = dataset;
        m_results.types.assign(n, 0);
        m_results.composite.resize(n);
        for (std::size_t i = 0; i < n; ++i)
            m_results.composite[i] = double(i % 100);
        const auto mask = passing(m_project, m_metrics, m_results, "77",
                                  {limits("composite", ConditionKind::AtLeast, 50.0)}, 4);
        for (std::size_t i = 0; i < n; ++i)
            QCOMPARE(bool(mask[i]), i % 100 >= 50 && std::to_string(i).find("77") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestCustomerFilter)
#include "tst_customerfilter.moc"
