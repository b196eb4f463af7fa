#pragma once
#include "core/transform/potential.h"
#include "tests/core/method/linebook.h"

#include <QString>

#include <algorithm>
#include <cmath>
#include <memory>
#include <string>
#include <vector>

// Small customers for the tests of what they could buy.

namespace strata {

// A book of two years to 31 December 2025, a customer a row, and the fields of the customers table.
class GrowthBook
{
public:
    // Net sales of 2025; the year before `earlier`. Orders in spring and autumn.
    GrowthBook& buys(const std::string& id, double sales, double earlier)
    {
        line(id, "2024-01-02", earlier / 2, 0.6);
        line(id, "2024-08-01", earlier / 2, 0.6);
        line(id, "2025-03-01", sales / 2, 0.6);
        line(id, "2025-11-01", sales / 2, 0.6);
        return *this;
    }
    GrowthBook& buys(const std::string& id, double sales) { return buys(id, sales, sales); }

    GrowthBook& line(const std::string& id, const std::string& date, double net, double costShare,
                     const std::string& category = "tools")
    {
        if (net != 0.0)
            m_lines += id + " N" + std::to_string(++m_invoice) + " " + date + " P1 " + category + " "
                + QString::number(net, 'f', 4).toStdString() + " "
                + QString::number(net * costShare, 'f', 4).toStdString() + "\n";
        return *this;
    }

    // Empty: not known.
    GrowthBook& firm(const std::string& id, const std::string& industry, const std::string& employees)
    {
        m_ids.push_back(id);
        m_industries.push_back(industry);
        m_employees.push_back(employees);
        return *this;
    }

    Project project(GrowthRules rules) const
    {
        Project made;
        made.growth.edit().rules = rules;
        BatchRows rows;
        rows.customers.ids = m_ids;
        rows.customers.names = m_ids;
        CustomerField industry, employees;
        industry.name = "Business type";
        industry.texts = m_industries;
        employees.name = "number_of_employees";
        employees.isNumber = true;
        employees.texts = m_employees;
        std::vector<double> numbers;
        std::vector<std::uint8_t> present;
        for (const std::string& text : m_employees) {
            numbers.push_back(text.empty() ? 0.0 : std::stod(text));
            present.push_back(!text.empty());
        }
        employees.numbers = numbers;
        employees.present = present;
        rows.customers.fields = {industry, employees};
        made.dataset = assemble({std::make_shared<const BatchRows>(rows), LineBook(m_lines).batch()});
        made.period.asOf = *parseIsoDate("2025-12-31");
        return made;
    }

private:
    std::string m_lines;
    int m_invoice = 0;
    std::vector<std::string> m_ids, m_industries, m_employees;
};

// With metrics of the project as it is, and no types.
inline Potentials potentials(const Project& project)
{
    const MetricTable metrics = computeMetrics(*project.dataset, project.period, project.rates);
    return potentialsOf(project, metrics, {}).value();
}

// Null: not among the small customers that have a potential.
inline const CustomerPotential* find(const Project& project, const Potentials& all, const std::string& id)
{
    for (const CustomerPotential& one : all.customers)
        if (project.dataset->customers.ids[std::size_t(one.customer)] == id)
            return &one;
    return nullptr;
}

// Null: not said.
inline const GrowthReason* reason(const CustomerPotential& customer, GrowthReasonKind kind)
{
    const auto found = std::find_if(customer.reasons.begin(), customer.reasons.end(),
                                    [kind](const GrowthReason& one) { return one.kind == kind; });
    return found == customer.reasons.end() ? nullptr : &*found;
}

inline bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-6;
}

// Eight bakers of 10 people: 100, 200, ... 800 a head, so 1000 ... 8000 a year; the median is 450 a head.
// Small is below 5000. And Ann, a baker of 10 who buys 500.
inline GrowthBook bakers()
{
    GrowthBook book;
    for (int i = 1; i <= 8; ++i) {
        const std::string id = "B" + std::to_string(i);
        book.firm(id, "Bakery", "10").buys(id, 1000.0 * i);
    }
    return book;
}

inline GrowthRules rules(double smallBelow = 5000, int peers = 4)
{
    GrowthRules made;
    made.smallBelow = smallBelow;
    made.peersAtLeast = peers;
    return made;
}

} // namespace strata
