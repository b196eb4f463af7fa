#include "core/model/dataset.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace strata {

namespace {

constexpr std::size_t kLookedAt = 256; // cells written otherwise, to see how
constexpr std::size_t kMostForms = 3; // tried on the whole column

bool isPresent(const CustomerField& field, std::size_t customer)
{
    return customer < field.present.size() && field.present[customer] && customer < field.numbers.size();
}

bool follows(const CustomerField& field, std::size_t customer, const NumberForm& form)
{
    const std::string& text = field.texts[customer];
    return isPresent(field, customer) ? isWrittenNumber(text, field.numbers[customer], form) : text.empty();
}

std::size_t countOdd(const CustomerField& field, const NumberForm& form)
{
    std::size_t odd = 0;
    for (std::size_t i = 0; i < field.texts.size(); ++i)
        odd += follows(field, i, form) ? 0 : 1;
    return odd;
}

// The ways of writing that explain the most of some cells that are not written the usual way.
std::vector<NumberForm> likelyForms(const CustomerField& field)
{
    std::vector<std::pair<NumberForm, std::size_t>> votes;
    std::size_t looked = 0;
    for (std::size_t i = 0; i < field.texts.size() && looked < kLookedAt; ++i) {
        const std::string& text = field.texts[i];
        if (!isPresent(field, i) || text.empty() || follows(field, i, {}))
            continue;
        ++looked;
        for (const char mark : {'.', ','}) {
            const std::size_t at = text.rfind(mark);
            const int decimals
                = at == std::string::npos ? 0 : int(std::min<std::size_t>(text.size() - at - 1, 99));
            for (const char group : {'\0', ',', '.', ' ', '\''}) {
                if (group == mark)
                    continue;
                for (const int shown : {-1, decimals}) {
                    const NumberForm form{shown, mark, group};
                    if (shown > kMostDecimals || !isWrittenNumber(text, field.numbers[i], form))
                        continue;
                    const auto known = std::find_if(votes.begin(), votes.end(),
                                                    [&](const auto& vote) { return vote.first == form; });
                    if (known == votes.end())
                        votes.emplace_back(form, 1);
                    else
                        ++known->second;
                }
            }
        }
    }
    std::stable_sort(votes.begin(), votes.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    std::vector<NumberForm> forms;
    for (std::size_t i = 0; i < std::min(votes.size(), kMostForms); ++i)
        forms.push_back(votes[i].first);
    return forms;
}

} // namespace

std::string fieldText(const CustomerField& field, std::size_t customer)
{
    if (!field.texts.empty() || !field.isNumber)
        return customer < field.texts.size() ? field.texts[customer] : std::string();
    if (const std::string_view odd = field.odd.find(std::int32_t(customer)); odd.data())
        return std::string(odd);
    return isPresent(field, customer) ? writtenNumber(field.numbers[customer], field.form) : std::string();
}

void keepOddTexts(CustomerField& field)
{
    if (!field.isNumber || field.texts.empty()
        || field.texts.size() > std::size_t(std::numeric_limits<std::int32_t>::max()))
        return;
    field.form = {};
    if (std::size_t fewest = countOdd(field, field.form); fewest > 0) {
        for (const NumberForm& form : likelyForms(field)) {
            if (const std::size_t odd = countOdd(field, form); odd < fewest) {
                fewest = odd;
                field.form = form;
            }
        }
    }
    field.odd = {};
    for (std::size_t i = 0; i < field.texts.size(); ++i)
        if (!follows(field, i, field.form))
            field.odd.add(std::int32_t(i), field.texts[i]);
    field.texts = {};
}

bool hasSameTexts(const CustomerField& a, const CustomerField& b, std::size_t customers)
{
    if (a.isNumber && b.isNumber && a.texts.empty() && b.texts.empty() && a.form == b.form && a.odd == b.odd
        && a.present == b.present && a.numbers.isSharedWith(b.numbers))
        return true;
    for (std::size_t i = 0; i < customers; ++i)
        if (fieldText(a, i) != fieldText(b, i))
            return false;
    return true;
}

} // namespace strata
