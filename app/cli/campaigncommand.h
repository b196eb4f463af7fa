#pragma once
#include "app/cli/arguments.h"

#include <vector>

namespace strata::cli {

std::vector<Option> campaignOptions();
int campaignCommand(const Arguments& arguments);

} // namespace strata::cli
