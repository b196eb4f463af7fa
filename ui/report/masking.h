#pragma once
#include "core/model/dataset.h"
#include "core/model/project.h"
#include "ui/report/reportoptions.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace strata {

// One pseudonym per customer ("Customer 0421"), in an order that says nothing without the key. An empty key
// is replaced by a new one that nobody keeps.
QStringList pseudonyms(const Customers& customers, QByteArray key);

// The highest net sales first; of those with as much, by pseudonym: the places in the data would tell who it
// is.
void sortBySales(std::vector<std::size_t>& customers, const std::vector<Amount>& netSales,
                 const QStringList& pseudonyms);

// The project with pseudonyms in the free text that reports print also under masked names: what people called
// factors, ideas, parts of the day, services, versions and files. Names of the team and of the project stay.
Project withMaskedTexts(const Project& project, const QStringList& pseudonyms);

// The names as a report with these options may show them, one per customer.
QStringList shownNames(const Project& project, const ReportOptions& options);

} // namespace strata
