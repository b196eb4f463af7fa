#include "ui/overriding/overriding.h"

#include "ui/decisionlog.h"
#include "ui/format.h"
#include "ui/overriding/overridedialog.h"
#include "ui/theme.h"
#include "ui/workshop.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace strata {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("strata", text); // the context that these calls are collected under
}

bool isThere(const Workshop& workshop, int customer)
{
    return customer >= 0 && std::size_t(customer) < workshop.results().types.size();
}

} // namespace

QString customerName(const Project& project, int customer)
{
    const Customers& customers = project.dataset->customers;
    const auto i = std::size_t(customer);
    return format::text(i < customers.names.size() && !customers.names[i].empty() ? customers.names[i]
                                                                                  : customers.ids[i]);
}

const Override* overrideOf(const Project& project, int customer)
{
    const std::string& id = project.dataset->customers.ids[std::size_t(customer)];
    const auto& all = project.overrides;
    const auto found
        = std::lower_bound(all.begin(), all.end(), id,
                           [](const Override& one, const std::string& key) { return one.customerId < key; });
    return found != all.end() && found->customerId == id ? &*found : nullptr;
}

bool askOverride(Workshop& workshop, int customer, bool excludes, QWidget* parent)
{
    if (!isThere(workshop, customer))
        return false;
    const auto i = std::size_t(customer);
    const std::string id = workshop.project().dataset->customers.ids[i];
    const QString name = customerName(workshop.project(), customer);
    const auto before = CustomerType(workshop.results().types[i]);
    OverrideDialog dialog(name, excludes, before, parent);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    const QDate today = QDate::currentDate();
    Project next
        = withOverride(workshop.project(),
                       {id, dialog.type(), dialog.reason().toStdString(), dialog.author().toStdString(),
                        dayOf({today.year(), today.month(), today.day()})});
    logDecision(next,
                {tr("Type of %1").arg(name),
                 typeName(before),
                 typeName(dialog.type()),
                 dialog.author(),
                 dialog.reason(),
                 {}});
    workshop.edit(std::move(next), excludes ? tr("Exclude customer") : tr("Set type by hand"));
    return true;
}

bool liftOverride(Workshop& workshop, int customer)
{
    if (!isThere(workshop, customer))
        return false;
    const Project& project = workshop.project();
    const auto i = std::size_t(customer);
    Project next = withoutOverride(project, project.dataset->customers.ids[i]);
    if (next == project)
        return false;
    logDecision(next,
                {tr("Type of %1").arg(customerName(project, customer)),
                 typeName(CustomerType(workshop.results().types[i])),
                 tr("as computed"),
                 {},
                 {},
                 {}});
    workshop.edit(std::move(next), tr("Lift what was set by hand"));
    return true;
}

} // namespace strata
