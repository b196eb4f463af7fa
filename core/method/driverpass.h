#pragma once
#include "core/method/money.h"
#include "core/model/dataset.h"
#include "core/model/rules.h"

#include <cmath>
#include <cstddef>
#include <string>
#include <vector>

namespace strata {

// The drivers that every project has, in the order in which they are listed.
enum class StandardDriver
{
    Order,
    Line,
    Return,
    Freight,
    Receivables,
    Count
};
inline constexpr std::size_t kStandardDrivers = std::size_t(StandardDriver::Count);

// What one customer's service costs, driver by driver: the one place where it is computed, so that the parts
// add up to what the profit was lowered by. Drivers are numbered: the standard ones, then the counted fields
// of the rates. Several threads may ask at once.
class DriverPass
{
public:
    DriverPass(const Customers& customers, const CostRates& rates)
        : m_rates(rates)
    {
        for (const FieldRate& counted : rates.perField)
            m_fields.push_back(numericField(customers, counted.field));
    }

    std::size_t drivers() const { return kStandardDrivers + m_fields.size(); }

    double rate(std::size_t driver) const
    {
        const double rates[] = {m_rates.perOrder, m_rates.perLine, m_rates.perReturn, m_rates.perFreightUnit,
                                m_rates.receivablesRate};
        return driver < kStandardDrivers ? rates[driver] : m_rates.perField[driver - kStandardDrivers].rate;
    }

    // How many of it the customer caused. Freight and receivables in currency units; these are what was lent
    // over a year, net sales x days to pay / 365. A field's value counts as it stands; missing or below 0 it
    // is 0.
    double count(std::size_t driver, std::size_t customer, const CustomerSums& sums) const
    {
        switch (StandardDriver(driver)) {
        case StandardDriver::Order:
            return double(sums.orders);
        case StandardDriver::Line:
            return double(sums.saleLines);
        case StandardDriver::Return:
            return double(sums.returnLines);
        case StandardDriver::Freight:
            return units(sums.freight);
        case StandardDriver::Receivables:
            return sums.payable > 0
                ? units(sums.net) * (double(sums.payableDays) / double(sums.payable)) / 365.0
                : 0.0;
        case StandardDriver::Count:
            break;
        }
        return fieldCount(driver - kStandardDrivers, customer);
    }

    // In ten-thousandths, rounded half away from zero. Freight is money that is exact already.
    Amount cost(std::size_t driver, double count, const CustomerSums& sums) const
    {
        if (StandardDriver(driver) == StandardDriver::Freight)
            return clamped(wholeNumber(double(sums.freight) * m_rates.perFreightUnit));
        return clamped(tenThousandths(count * rate(driver)));
    }

    // Of all drivers.
    WideSum total(std::size_t customer, const CustomerSums& sums) const
    {
        WideSum total = 0;
        for (std::size_t driver = 0; driver < drivers(); ++driver)
            if (rate(driver) != 0.0)
                total += cost(driver, count(driver, customer, sums), sums);
        return total;
    }

private:
    static const CustomerField* numericField(const Customers& customers, const std::string& name)
    {
        for (const CustomerField& field : customers.fields)
            if (field.isNumber && field.name == name)
                return &field;
        return nullptr;
    }

    double fieldCount(std::size_t field, std::size_t customer) const
    {
        const CustomerField* values = m_fields[field];
        if (!values || customer >= values->numbers.size() || customer >= values->present.size()
            || !values->present[customer])
            return 0.0;
        const double value = values->numbers[customer];
        return std::isfinite(value) && value > 0.0 ? value : 0.0;
    }

    const CostRates& m_rates;
    std::vector<const CustomerField*> m_fields; // of each counted field; null: the customers have none
};

} // namespace strata
