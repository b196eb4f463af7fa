#pragma once
#include "core/import/importplan.h"
#include "core/import/importrun.h"
#include "core/model/batch.h"
#include "core/model/rules.h"
#include "core/progress.h"
#include "core/result.h"
#include "core/warehouse/address.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace strata {

// What stands behind a metric where the data are: a table or view (name, perhaps with its schema), or a
// query.
struct WarehouseSource
{
    std::string part;
    bool isQuery = false;
};

struct WarehouseColumn
{
    std::string name;
    std::string type; // as the database calls it
    bool isNumber = false, isDate = false;
};

// Which column is what; as the options of an import say it, "customer_id" -> "cust_no".
using WarehouseMapping = std::vector<FieldMapping>;

// The statements of a push-down, to be shown and to be run.
struct PushdownSql
{
    std::string query; // one row per customer; read-only, one statement
    std::string suggestion; // DDL of a customer x month materialized view, to be run by the database's owner
};

// One read-only connection, in the thread that opened it: read-only session, statement timeout, no
// autocommit. Messages of the driver come without the connection string.
class Warehouse
{
public:
    // Errors: CannotRead (no driver: which package brings it; refused; unreachable), NotAProject never.
    // `timeoutSeconds` for connecting (at most 10) and for each statement.
    static Result<std::unique_ptr<Warehouse>> open(const DatabaseAddress& address,
                                                   const std::string& password, int timeoutSeconds = 300);
    ~Warehouse();

    static bool hasDriver(DatabaseKind kind);
    static std::string missingDriver(DatabaseKind kind); // "The PostgreSQL driver is missing: install ..."

    Result<std::vector<std::string>> tables(); // tables and views, "schema.name", in order
    Result<std::vector<WarehouseColumn>> columns(const WarehouseSource& source);
    WarehouseMapping guess(const std::vector<WarehouseColumn>& columns) const; // for invoice lines

    // Brings the rows in: as an import with its preview, at most `mostRows` (then OutOfRange says so).
    Result<ImportPlan> planRows(const WarehouseSource& source, const ImportOptions& options,
                                const KnownCustomers& known, std::uint64_t mostRows,
                                const Progress& progress = {});

    // Adds up where the data are. Every metric of the catalogue comes out of what comes back exactly as it
    // would from the lines themselves, and the report counts lines as an import of them would. Errors:
    // UnknownColumn (a needed column is not mapped), UnknownName (invoice lines have no such field),
    // OutOfRange (several currencies; cells that cannot be read; two spellings of one id; a sum too large),
    // CannotRead, Cancelled.
    PushdownSql sqlFor(const WarehouseSource& source, const WarehouseMapping& mapping, const Period& period,
                       const CostRates& rates);
    Result<ImportOutcome> pullTotals(const WarehouseSource& source, const WarehouseMapping& mapping,
                                     const Period& period, const CostRates& rates,
                                     const Progress& progress = {});

private:
    class Private;
    explicit Warehouse(std::unique_ptr<Private> data);
    std::unique_ptr<Private> d;
};

} // namespace strata
