#include "core/transform/growthfields.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_set>

namespace strata {

namespace {

// Names after keyOf(), best first; then pieces that names may have in them.
constexpr std::array kIndustryNames = {
    "industry",        "industrygroup",  "industryname",  "businesstype", "typeofbusiness",  "lineofbusiness",
    "sector",          "industrysector", "branche",       "branchenname", "sektor",          "trade",
    "vertical",        "market",         "marketsegment", "naics",        "naicscode",       "sic",
    "siccode",         "nace",           "nacecode",      "customertype", "customersegment", "segment",
    "customergroup",   "customerclass",  "kundengruppe",  "secteur",      "secteuractivite", "activite",
    "sectoractividad", "giro",           "settore",       "branchecode"};
constexpr std::array kIndustryPieces
    = {"industr", "branche", "sector", "sektor", "secteur", "settore", "naics"};
constexpr std::array kSizeNames = {"employees",
                                   "numberofemployees",
                                   "numberemployees",
                                   "noofemployees",
                                   "employeecount",
                                   "headcount",
                                   "staff",
                                   "staffcount",
                                   "fte",
                                   "ftes",
                                   "workforce",
                                   "mitarbeiter",
                                   "mitarbeiterzahl",
                                   "anzahlmitarbeiter",
                                   "beschaftigte",
                                   "beschaeftigte",
                                   "effectif",
                                   "effectifs",
                                   "salaries",
                                   "empleados",
                                   "numeroempleados",
                                   "dipendenti",
                                   "numerodipendenti",
                                   "medewerkers",
                                   "aantalmedewerkers",
                                   "annualsales",
                                   "annualrevenue",
                                   "companyrevenue",
                                   "turnover",
                                   "annualturnover",
                                   "firmsize",
                                   "companysize",
                                   "squaremetres",
                                   "squaremeters",
                                   "squarefeet",
                                   "size"};
constexpr std::array kSizePieces
    = {"employee", "headcount", "mitarbeiter", "empleado", "dipendent", "medewerker"};

// Letters and digits in lower case, others left out: "Business type" -> "businesstype".
std::string keyOf(std::string_view name)
{
    std::string key;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z')
            key += char(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            key += c;
    }
    return key;
}

// Between two different texts and a third of the customers: more say who a firm is, not what it is like.
bool dividesCustomers(const CustomerField& field, std::size_t customers)
{
    std::unordered_set<std::string> texts;
    for (std::size_t i = 0; i < customers && texts.size() * 3 <= customers; ++i)
        if (std::string text = fieldText(field, i); !text.empty())
            texts.insert(std::move(text));
    return texts.size() >= 2 && texts.size() * 3 <= customers;
}

bool hasSizes(const CustomerField& field, std::size_t customers)
{
    if (!field.isNumber)
        return false;
    for (std::size_t i = 0; i < std::min(customers, field.numbers.size()); ++i)
        if (field.present[i] && field.numbers[i] > 0.0)
            return true;
    return false;
}

template <typename Names, typename Pieces, typename Suits>
std::string guess(const Customers& customers, const Names& names, const Pieces& pieces, Suits suits)
{
    for (const std::string_view name : names)
        for (const CustomerField& field : customers.fields)
            if (keyOf(field.name) == name && suits(field, customers.size()))
                return field.name;
    for (const std::string_view piece : pieces)
        for (const CustomerField& field : customers.fields)
            if (keyOf(field.name).find(piece) != std::string::npos && suits(field, customers.size()))
                return field.name;
    return {};
}

bool isNamedLikeCode(const CustomerField& field)
{
    const std::string key = keyOf(field.name);
    return std::find(kIndustryNames.begin(), kIndustryNames.end(), key) != kIndustryNames.end();
}

} // namespace

GrowthFields suggestedFields(const Customers& customers)
{
    return {.industry = guess(customers, kIndustryNames, kIndustryPieces, dividesCustomers),
            .size = guess(customers, kSizeNames, kSizePieces, hasSizes)};
}

std::vector<std::string> industryFields(const Customers& customers)
{
    std::vector<std::string> names;
    for (const CustomerField& field : customers.fields)
        if (!field.isNumber || isNamedLikeCode(field))
            names.push_back(field.name);
    return names;
}

std::vector<std::string> sizeFields(const Customers& customers)
{
    std::vector<std::string> names;
    for (const CustomerField& field : customers.fields)
        if (field.isNumber)
            names.push_back(field.name);
    return names;
}

} // namespace strata
