#include "core/warehouse/warehouse.h"

#include "core/warehouse/keyring.h"

namespace strata {

class Warehouse::Private
{
};

Warehouse::Warehouse(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

Warehouse::~Warehouse() = default;

Result<std::unique_ptr<Warehouse>> Warehouse::open(const DatabaseAddress&, const std::string&, int)
{
    return Error{ErrorCode::CannotRead, "no driver"};
}

bool Warehouse::hasDriver(DatabaseKind)
{
    return false;
}

std::string Warehouse::missingDriver(DatabaseKind)
{
    return {};
}

Result<std::vector<std::string>> Warehouse::tables()
{
    return std::vector<std::string>{};
}

Result<std::vector<WarehouseColumn>> Warehouse::columns(const WarehouseSource&)
{
    return std::vector<WarehouseColumn>{};
}

WarehouseMapping Warehouse::guess(const std::vector<WarehouseColumn>&) const
{
    return {};
}

Result<ImportPlan> Warehouse::planRows(const WarehouseSource&, const ImportOptions&, const KnownCustomers&,
                                       std::uint64_t, const Progress&)
{
    return Error{ErrorCode::CannotRead, "no driver"};
}

PushdownSql Warehouse::sqlFor(const WarehouseSource&, const WarehouseMapping&, const Period&, const CostRates&)
{
    return {};
}

Result<BatchRows> Warehouse::pullTotals(const WarehouseSource&, const WarehouseMapping&, const Period&,
                                        const CostRates&, const Progress&)
{
    return Error{ErrorCode::CannotRead, "no driver"};
}

Result<DatabaseAddress> addressOf(std::string_view text)
{
    return Error{ErrorCode::UnknownName, std::string(text)};
}

std::string textOf(const DatabaseAddress& address)
{
    return address.database;
}

std::string shownAddress(const DatabaseAddress& address)
{
    return address.database;
}

std::optional<std::string> keptPassword(const std::string&)
{
    return {};
}

bool keepPassword(const std::string&, const std::string&)
{
    return false;
}

bool forgetPassword(const std::string&)
{
    return false;
}

bool hasKeyring()
{
    return false;
}

} // namespace strata
