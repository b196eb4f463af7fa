#pragma once
#include "core/model/dataset.h"

#include <QByteArray>
#include <QStringList>

namespace strata {

// One pseudonym per customer ("Customer 0421"), in an order that says nothing without the key. An empty key
// is replaced by a new one that nobody keeps.
QStringList pseudonyms(const Customers& customers, QByteArray key);

} // namespace strata
