#pragma once
#include "core/model/dataset.h"

#include <QString>
#include <QStringList>

namespace strata {

// The text with pseudonyms (one per customer) in place of the customers' names that stand in it in full, as
// whole words, whatever their case.
QString withoutNames(const QString& text, const Customers& customers, const QStringList& pseudonyms);

} // namespace strata
