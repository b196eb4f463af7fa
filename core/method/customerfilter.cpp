#include "core/method/customerfilter.h"

#include "core/method/workers.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>

namespace strata {

namespace {

constexpr std::string_view kMetricPrefix = "metric:";
constexpr std::string_view kFieldPrefix = "field:";

bool isWithin(unsigned point, unsigned first, unsigned last)
{
    return point >= first && point <= last;
}

// Of a letter that takes two bytes in UTF-8, U+0080 to U+07FF; none of them leaves that range.
unsigned lowered(unsigned point)
{
    if (isWithin(point, 0xc0, 0xde) && point != 0xd7)
        return point + 0x20;
    // Latin Extended-A: capital and small letters in turn, in two stretches that begin odd
    if (isWithin(point, 0x100, 0x137) && point != 0x130 && point != 0x131)
        return point | 1u;
    if (isWithin(point, 0x139, 0x148) || isWithin(point, 0x179, 0x17e))
        return point + (point & 1u);
    if (isWithin(point, 0x14a, 0x177))
        return point | 1u;
    if (point == 0x178)
        return 0xff;
    if (isWithin(point, 0x391, 0x3ab))
        return point + 0x20;
    if (point == 0x3c2) // the sigma at the end of a word
        return 0x3c3;
    if (point == 0x386)
        return 0x3ac;
    if (isWithin(point, 0x388, 0x38a))
        return point + 37;
    if (point == 0x38c)
        return 0x3cc;
    if (point == 0x38e || point == 0x38f)
        return point + 63;
    if (isWithin(point, 0x410, 0x42f))
        return point + 0x20;
    if (isWithin(point, 0x400, 0x40f))
        return point + 0x50;
    return point;
}

void lowerInto(std::string_view text, std::string& into)
{
    into.assign(text);
    for (std::size_t i = 0; i < into.size(); ++i) {
        const auto byte = static_cast<unsigned char>(into[i]);
        if (byte < 0x80) {
            if (byte >= 'A' && byte <= 'Z')
                into[i] = static_cast<char>(byte + 32);
            continue;
        }
        if (byte < 0xc2 || byte > 0xdf || i + 1 == into.size())
            continue;
        const auto next = static_cast<unsigned char>(into[i + 1]);
        if ((next & 0xc0u) != 0x80u)
            continue;
        const unsigned point = lowered(((byte & 0x1fu) << 6) | (next & 0x3fu));
        into[i] = static_cast<char>(0xc0u | (point >> 6));
        into[i + 1] = static_cast<char>(0x80u | (point & 0x3fu));
        ++i;
    }
}

bool isIn(std::string_view text, const std::vector<std::string>& values)
{
    return std::any_of(values.begin(), values.end(),
                       [text](const std::string& value) { return text == value; });
}

} // namespace

AttributeReader::AttributeReader(const Project& project, const MetricTable& metrics, const Results& results,
                                 std::string_view attribute)
    : m_customers(&project.dataset->customers)
    , m_metrics(&metrics)
    , m_results(&results)
{
    const auto scores = [&](const std::vector<double>& column) {
        m_source = Source::Score;
        m_scores = &column;
    };
    if (attribute == "name") {
        m_source = Source::Name;
    } else if (attribute == "type") {
        m_source = Source::Type;
        m_labels.assign(kTypeKeys.begin(), kTypeKeys.end());
    } else if (attribute == "tier") {
        m_source = Source::Tier;
        for (const Tier& tier : project.rules.tiers)
            m_labels.push_back(tier.name);
    } else if (attribute == "composite") {
        scores(results.composite);
    } else if (attribute == "clv") {
        scores(results.clv);
    } else if (attribute == "netProfitScore") {
        scores(results.netProfit);
    } else if (attribute == "override" || attribute == "loss") {
        m_source = attribute == "loss" ? Source::Loss : Source::Override;
        m_labels = {"no", "yes"};
    } else if (attribute.starts_with(kMetricPrefix)) {
        m_metric = metrics.find(attribute.substr(kMetricPrefix.size()));
        if (m_metric)
            m_source = Source::Metric;
    } else if (attribute.starts_with(kFieldPrefix)) {
        const std::string_view name = attribute.substr(kFieldPrefix.size());
        for (const CustomerField& field : m_customers->fields)
            if (field.name == name) {
                m_field = &field;
                m_source = field.isNumber ? Source::NumberField : Source::TextField;
            }
    }
}

bool AttributeReader::isNumber() const
{
    return m_source == Source::Score || m_source == Source::Metric || m_source == Source::NumberField;
}

bool AttributeReader::isThere(std::size_t customer) const
{
    switch (m_source) {
    case Source::None:
        return false;
    case Source::Name:
    case Source::Type:
    case Source::Override:
        return true;
    case Source::Tier:
    case Source::Loss:
        return code(customer) >= 0;
    case Source::Score:
        return (*m_scores)[customer] >= 0.0;
    case Source::Metric:
        return m_metric->present[customer] != 0;
    case Source::TextField:
        return customer < m_field->texts.size() && !m_field->texts[customer].empty();
    case Source::NumberField:
        return customer < m_field->present.size() && m_field->present[customer] != 0;
    }
    return false;
}

double AttributeReader::number(std::size_t customer) const
{
    if (!isNumber() || !isThere(customer))
        return 0.0;
    return m_source == Source::Score ? (*m_scores)[customer]
        : m_source == Source::Metric ? m_metric->values[customer]
                                     : m_field->numbers[customer];
}

int AttributeReader::code(std::size_t customer) const
{
    switch (m_source) {
    case Source::Type:
        return m_results->types[customer];
    case Source::Tier: {
        const int tier = m_results->tiers[customer];
        return tier >= 0 && std::size_t(tier) < m_labels.size() ? tier : -1;
    }
    case Source::Override:
        return m_results->isOverridden[customer] ? 1 : 0;
    case Source::Loss:
        return customer < m_metrics->netProfit.size() && strata::isKnown(m_metrics->netProfit[customer])
            ? int(losesMoney(*m_metrics, customer))
            : -1;
    default:
        return -1;
    }
}

std::string AttributeReader::text(std::size_t customer) const
{
    switch (m_source) {
    case Source::Name:
        return customer < m_customers->names.size() && !m_customers->names[customer].empty()
            ? m_customers->names[customer]
            : m_customers->ids[customer];
    case Source::TextField:
        return customer < m_field->texts.size() ? m_field->texts[customer] : std::string();
    case Source::NumberField:
        return fieldText(*m_field, customer);
    default: {
        const int at = code(customer);
        return at < 0 ? std::string() : m_labels[std::size_t(at)];
    }
    }
}

// One condition made ready for many customers.
class ConditionTest
{
public:
    ConditionTest(const AttributeReader& reader, const ViewCondition& condition)
        : m_reader(reader)
        , m_condition(condition)
    {
        for (const std::string& value : condition.values)
            m_lowered.push_back(lowerCase(value));
        for (const std::string& label : reader.labels())
            m_isMeant.push_back(condition.kind == ConditionKind::Contains ? containsAny(label)
                                                                          : isIn(label, condition.values));
    }

    // `memory` is used again from customer to customer.
    bool passes(std::size_t customer, std::string& memory) const
    {
        const bool isThere = m_reader.isThere(customer);
        switch (m_condition.kind) {
        case ConditionKind::IsThere:
            return isThere;
        case ConditionKind::IsMissing:
            return !isThere;
        case ConditionKind::AtLeast:
            return isThere && m_reader.isNumber() && m_reader.number(customer) >= m_condition.number;
        case ConditionKind::AtMost:
            return isThere && m_reader.isNumber() && m_reader.number(customer) <= m_condition.number;
        case ConditionKind::IsNot:
            return !isThere || !isMeant(customer);
        case ConditionKind::Is:
            return isThere && isMeant(customer);
        case ConditionKind::Contains:
            if (!isThere)
                return false;
            if (const int code = m_reader.code(customer); code >= 0)
                return m_isMeant[std::size_t(code)] != 0;
            if (const std::string* kept = keptText(customer))
                lowerInto(*kept, memory);
            else
                lowerInto(m_reader.text(customer), memory);
            return containsLowered(memory);
        }
        return false;
    }

private:
    bool isMeant(std::size_t customer) const
    {
        if (const int code = m_reader.code(customer); code >= 0)
            return m_isMeant[std::size_t(code)] != 0;
        if (const std::string* kept = keptText(customer))
            return isIn(*kept, m_condition.values);
        return isIn(m_reader.text(customer), m_condition.values);
    }

    // Without a copy where the text is kept as such.
    const std::string* keptText(std::size_t customer) const
    {
        using Source = AttributeReader::Source;
        if (m_reader.m_source == Source::TextField)
            return &m_reader.m_field->texts[customer];
        if (m_reader.m_source != Source::Name)
            return nullptr;
        const Customers& customers = *m_reader.m_customers;
        return customer < customers.names.size() && !customers.names[customer].empty()
            ? &customers.names[customer]
            : &customers.ids[customer];
    }

    bool containsAny(const std::string& text) const { return containsLowered(lowerCase(text)); }

    bool containsLowered(std::string_view text) const
    {
        return std::any_of(m_lowered.begin(), m_lowered.end(), [text](const std::string& value) {
            return text.find(value) != std::string_view::npos;
        });
    }

    const AttributeReader& m_reader;
    const ViewCondition& m_condition;
    std::vector<std::string> m_lowered;
    std::vector<std::uint8_t> m_isMeant; // by code
};

std::vector<std::uint8_t> passing(const Project& project, const MetricTable& metrics, const Results& results,
                                  std::string_view search, const std::vector<ViewCondition>& conditions,
                                  int threads)
{
    const std::size_t n = results.types.size();
    std::vector<std::uint8_t> pass(n, 1);
    std::vector<AttributeReader> readers;
    readers.reserve(conditions.size());
    std::vector<ConditionTest> tests;
    tests.reserve(conditions.size());
    for (const ViewCondition& condition : conditions) {
        readers.emplace_back(project, metrics, results, condition.attribute);
        tests.emplace_back(readers.back(), condition);
    }
    const std::string wanted = lowerCase(search);
    const Customers& customers = project.dataset->customers;
    const int parts = helpfulThreads(threads, n);
    inParallel(parts, [&](int part) {
        std::string memory;
        const auto has = [&](const std::string& text) {
            lowerInto(text, memory);
            return memory.find(wanted) != std::string::npos;
        };
        const RowRange rows = partOf(n, part, parts, 64);
        for (std::size_t i = rows.begin; i < rows.end; ++i) {
            bool isIn = std::all_of(tests.begin(), tests.end(),
                                    [&](const ConditionTest& test) { return test.passes(i, memory); });
            if (isIn && !wanted.empty())
                isIn = (i < customers.names.size() && has(customers.names[i])) || has(customers.ids[i]);
            pass[i] = isIn;
        }
    });
    return pass;
}

std::vector<std::size_t> largestPassing(const Project& project, const MetricTable& metrics,
                                        const Results& results, std::string_view search,
                                        const std::vector<ViewCondition>& conditions, std::size_t most)
{
    const std::vector<std::uint8_t> passes = passing(project, metrics, results, search, conditions);
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < passes.size(); ++i)
        if (passes[i])
            chosen.push_back(i);
    // An unknown amount is the smallest there is.
    std::stable_sort(chosen.begin(), chosen.end(),
                     [&](std::size_t a, std::size_t b) { return metrics.netSales[a] > metrics.netSales[b]; });
    if (most > 0 && chosen.size() > most)
        chosen.resize(most);
    return chosen;
}

std::vector<AttributeValue> valuesOf(const AttributeReader& attribute, std::size_t customers,
                                     std::size_t most)
{
    std::vector<AttributeValue> values;
    if (!attribute.labels().empty()) {
        for (const std::string& label : attribute.labels())
            values.push_back({label, 0});
        for (std::size_t i = 0; i < customers; ++i)
            if (const int code = attribute.code(i); code >= 0)
                ++values[std::size_t(code)].customers;
        std::erase_if(values, [](const AttributeValue& value) { return value.customers == 0; });
    } else {
        std::unordered_map<std::string, std::size_t> counts;
        for (std::size_t i = 0; i < customers; ++i)
            if (std::string text = attribute.text(i); !text.empty())
                ++counts[std::move(text)];
        values.reserve(counts.size());
        for (const auto& [text, count] : counts)
            values.push_back({text, count});
    }
    const std::size_t kept = std::min(values.size(), most);
    std::partial_sort(values.begin(), values.begin() + std::ptrdiff_t(kept), values.end(),
                      [](const AttributeValue& a, const AttributeValue& b) {
                          return a.customers != b.customers ? a.customers > b.customers : a.text < b.text;
                      });
    values.resize(kept);
    return values;
}

std::string lowerCase(std::string_view text)
{
    std::string lowered;
    lowerInto(text, lowered);
    return lowered;
}

} // namespace strata
