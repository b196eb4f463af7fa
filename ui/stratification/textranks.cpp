#include "ui/stratification/textranks.h"

#include "core/method/customerfilter.h"

#include <algorithm>
#include <string>
#include <utility>

namespace strata {

std::vector<std::int32_t> textRanks(const AttributeReader& reader, std::size_t customers)
{
    std::vector<std::pair<std::string, std::int32_t>> texts(customers);
    for (std::size_t i = 0; i < customers; ++i)
        texts[i] = {lowerCase(reader.text(i)), std::int32_t(i)};
    std::sort(texts.begin(), texts.end());
    std::vector<std::int32_t> ranks(customers, 0);
    for (std::size_t k = 0; k < customers; ++k) {
        const bool isSame = k > 0 && texts[k].first == texts[k - 1].first;
        ranks[std::size_t(texts[k].second)]
            = isSame ? ranks[std::size_t(texts[k - 1].second)] : std::int32_t(k);
    }
    return ranks;
}

} // namespace strata
