#pragma once
#include "core/model/actionplan.h"
#include "core/model/customernote.h"
#include "core/model/customertype.h"
#include "core/model/customerview.h"
#include "core/model/dataset.h"
#include "core/model/debate.h"
#include "core/model/framework.h"
#include "core/model/gaptask.h"
#include "core/model/growth.h"
#include "core/model/ratings.h"
#include "core/model/rollup.h"
#include "core/model/rules.h"
#include "core/model/scenario.h"
#include "core/model/serviceplan.h"
#include "core/model/shared.h"
#include "core/model/snapshot.h"
#include "core/model/source.h"
#include "core/model/tracking.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
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

enum class TableKind
{
    Customers,
    InvoiceLines,
    Payments,
    Totals // one row per customer, added up by a database; instead of invoice lines
};

// One import that counts. Its rows stay in the project file under `batch` even while an undo has it taken out
// here.
struct ImportBatch
{
    std::int64_t batch = 0;
    TableKind kind = TableKind::Customers;
    std::string source; // the file's name, without its folder
    Day date = kNoDay;
    std::uint64_t read = 0, accepted = 0, rejected = 0; // rows; read = accepted + rejected
    Shared<SourceRecipe> recipe = {}; // how to read it again

    bool operator==(const ImportBatch&) const = default;
};

// What a logo may take at most, so that every gesture and every report stays quick.
inline constexpr std::size_t kMostLogoBytes = 1024 * 1024;

// A version of the whole project. Cheap to copy: what is large is shared.
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
    Rollup rollup; // `dataset` is rolled up by it
    Shared<Debate> debate; // what people say in the workshop
    Shared<Ratings> ratings; // what they say about single customers
    Shared<std::vector<Scenario>> scenarios; // models kept under a name, oldest first
    Shared<std::vector<GapTask>> gapTasks; // at most one per gap
    Shared<std::vector<CustomerNote>> customerNotes; // oldest first
    Shared<std::vector<CustomerView>> views; // ways of looking at the customers, in the order they were kept
    std::vector<SnapshotInfo> snapshots; // oldest first
    Shared<ServicePlan> services; // who gets which service
    Shared<ActionPlans> actions; // what is done with which customer
    Shared<Growth> growth; // small customers, and the campaigns to grow them
    Shared<Tracking> tracking; // what counts as a change, and what is watched
    Shared<std::string> logo; // the company's, as it stands on reports: the bytes of a PNG or JPEG; empty: none
    std::string scenario; // id of the one the present model started from; empty: none

    bool operator==(const Project&) const = default;
};

// The project with other accounts merged; its dataset follows.
Project withRollup(const Project& project, Rollup rollup);
// The project with another dataset as brought by its imports; the roll-up is applied to it.
Project withDataset(const Project& project, const std::shared_ptr<const Dataset>& brought);

// The project with the override in its place, or without the customer's. Sorted, one per customer.
Project withOverride(Project project, Override word);
Project withoutOverride(Project project, const std::string& customerId);

// Something of the participant is kept beyond the list of names, or may still come: an idea, dots, a vote, a
// rating, homework, or a ballot paper of a round that was opened.
bool hasTakenPart(const Project& project, std::string_view participant);
// Takes somebody off the list. Who has taken part stays on it as one who has left.
Project withoutParticipant(const Project& project, std::string_view id);

// The scenario the present model started from; null: none.
const Scenario* presentScenario(const Project& project);
const Scenario* findScenario(const Project& project, std::string_view idOrName);
// No scenario but `except` (an id) has this name.
bool isScenarioNameFree(const Project& project, std::string_view name, std::string_view except = {});

// The present model is a signed one: framework, rules and rates may not change until it is copied.
bool isModelLocked(const Project& project);
// Framework (but for its slider locks), rules and rates are the scenario's.
bool isSameModel(const Project& project, const Scenario& scenario);

// Keeps the present model under a new name and makes it the present scenario. `name` must be new.
Project withScenario(const Project& project, std::string name, std::string origin, Moment now);
// Makes a kept model the present one.
Project withModelOf(const Project& project, const Scenario& scenario);
// The present model, no longer tied to a scenario: free to change.
Project withModelCopied(const Project& project);
// Keeps another scenario's model under a new name; the present model stays. `name` must be new.
Project withScenarioAdded(const Project& project, Scenario scenario, Moment now);
// What an unsigned scenario is called, what is noted with it, and its model as it is at present. Nothing
// changes where it is signed, is not there, or the name is taken or empty.
Project withScenarioRenamed(const Project& project, std::string_view id, std::string name);
Project withScenarioNotes(const Project& project, std::string_view id, std::string notes);
Project withScenarioUpdated(const Project& project, std::string_view id);
// Removes an unsigned scenario; a signed one stays.
Project withoutScenario(const Project& project, std::string_view id);
// Signs the present model off under `name`; kept first where it is not the present scenario's as it stands.
Project withSignOff(const Project& project, const std::string& name, const std::string& signers, Moment now);

} // namespace strata
