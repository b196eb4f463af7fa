#include "core/model/dataset.h"

#include "core/model/oddtexts.h"

#include <algorithm>
#include <utility>

namespace strata {

namespace {

constexpr std::size_t kLookedAt = 256; // cells written otherwise, to see how
constexpr std::size_t kMostForms = 3; // tried on the whole column

bool isPresent(const CustomerField& field, std::size_t customer)
{
    return customer < field.present.size() && field.present[customer] && customer < field.numbers.size();
}

using Texts = std::span<const std::string_view>;

bool follows(const CustomerField& field, Texts texts, std::size_t customer, const NumberForm& form)
{
    const std::string_view text = texts[customer];
    return isPresent(field, customer) ? isWrittenNumber(text, field.numbers[customer], form) : text.empty();
}

std::size_t countOdd(const CustomerField& field, Texts texts, const NumberForm& form)
{
    std::size_t odd = 0;
    for (std::size_t i = 0; i < texts.size(); ++i)
        odd += follows(field, texts, i, form) ? 0 : 1;
    return odd;
}

// The ways of writing that explain the most of some cells that are not written the usual way.
std::vector<NumberForm> likelyForms(const CustomerField& field, Texts texts)
{
    std::vector<std::pair<NumberForm, std::size_t>> votes;
    std::size_t looked = 0;
    for (std::size_t i = 0; i < texts.size() && looked < kLookedAt; ++i) {
        const std::string_view text = texts[i];
        if (!isPresent(field, i) || text.empty() || follows(field, texts, i, {}))
            continue;
        ++looked;
        for (const char mark : {'.', ','}) {
            const std::size_t at = text.rfind(mark);
            const int decimals
                = at == std::string_view::npos ? 0 : int(std::min<std::size_t>(text.size() - at - 1, 99));
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
    if (!field.isNumber || field.texts.empty())
        return;
    const std::vector<std::string> texts = std::exchange(field.texts, {});
    keepOddTexts(field, std::vector<std::string_view>(texts.begin(), texts.end()));
}

void keepOddTexts(CustomerField& field, Texts texts)
{
    field.texts = {};
    field.form = {};
    field.odd = {};
    if (std::size_t fewest = countOdd(field, texts, field.form); fewest > 0) {
        for (const NumberForm& form : likelyForms(field, texts)) {
            if (const std::size_t odd = countOdd(field, texts, form); odd < fewest) {
                fewest = odd;
                field.form = form;
            }
        }
    }
    for (std::size_t i = 0; i < texts.size(); ++i)
        if (!follows(field, texts, i, field.form))
            field.odd.add(std::int32_t(i), texts[i]);
}

void writeOutTexts(CustomerField& field, std::size_t customers)
{
    if (field.texts.size() == customers)
        return;
    std::vector<std::string> texts(customers);
    for (std::size_t i = 0; i < customers; ++i)
        texts[i] = fieldText(field, i);
    field.texts = std::move(texts);
    field.form = {};
    field.odd = {};
}

void findNumberForm(CustomerField& field, std::size_t customers)
{
    writeOutTexts(field, customers);
    keepOddTexts(field);
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
