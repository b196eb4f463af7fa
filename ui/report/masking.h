#pragma once
#include "core/model/dataset.h"
#include "core/model/project.h"
#include "ui/report/reportoptions.h"

#include <QByteArray>
#include <QStringList>

namespace strata {

// One pseudonym per customer ("Customer 0421"), in an order that says nothing without the key. An empty key
// is replaced by a new one that nobody keeps.
QStringList pseudonyms(const Customers& customers, QByteArray key);

// The names as a report with these options may show them, one per customer.
QStringList shownNames(const Project& project, const ReportOptions& options);

} // namespace strata
