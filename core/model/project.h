#pragma once
#include "core/model/customertype.h"
#include "core/model/dataset.h"
#include "core/model/framework.h"
#include "core/model/rules.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace strata {

// Which invoices count.
struct Period
{
    Day asOf = kNoDay; // kNoDay: the date of the last invoice
    int windowMonths = 12; // the window ends on the as-of date; 0 = all

    bool operator==(const Period&) const = default;
};

// A person's word against the computed type (or the exclusion of a customer). Survives every recalculation.
struct Override
{
    std::string customerId;
    CustomerType type = CustomerType::Excluded; // one of the four types, or Excluded
    std::string reason;
    std::string author;
    Day date = kNoDay;

    bool operator==(const Override&) const = default;
};

enum class TableKind { Customers, InvoiceLines, Payments };

// One import that counts. Its rows stay in the project file under `batch` even while an undo has it taken out here.
struct ImportBatch
{
    std::int64_t batch = 0;
    TableKind kind = TableKind::Customers;
    std::string source; // the file's name, without its folder
    Day date = kNoDay;
    std::uint64_t read = 0, accepted = 0, rejected = 0; // rows; read = accepted + rejected

    bool operator==(const ImportBatch&) const = default;
};

// A version of the whole project. Cheap to copy: the dataset is shared.
struct Project
{
    std::string name;
    std::string currency = "USD"; // ISO 4217
    Framework framework = defaultFramework();
    Rules rules;
    Period period;
    CostRates rates;
    std::vector<Override> overrides; // at most one per customer, sorted by customerId
    std::vector<ImportBatch> imports; // in the order in which they came
    std::shared_ptr<const Dataset> dataset = std::make_shared<const Dataset>(); // made of `imports`

    bool operator==(const Project&) const = default;
};

} // namespace strata
