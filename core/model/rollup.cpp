#include "core/model/rollup.h"

namespace strata {

std::shared_ptr<const Dataset> rolledUp(const std::shared_ptr<const Dataset>& dataset, const Rollup&)
{
    return asBrought(dataset);
}

std::shared_ptr<const Dataset> asBrought(const std::shared_ptr<const Dataset>& dataset)
{
    return dataset->brought ? dataset->brought : dataset;
}

std::vector<std::int32_t> accountsOf(const Dataset&, std::size_t customer)
{
    return {std::int32_t(customer)};
}

std::vector<LikelyDuplicates> likelyDuplicates(const Customers&)
{
    return {};
}

} // namespace strata
