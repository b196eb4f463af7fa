#pragma once
#include "core/model/project.h"

#include <QString>

class QWidget;

namespace strata {

class Workshop;

// The customer's name, its id where it has none. `customer` is an index into the dataset's customers.
QString customerName(const Project& project, int customer);

// What a person set by hand for the customer; null: nothing.
const Override* overrideOf(const Project& project, int customer);

// Asks for a person's word against the computed type of one customer, or for its exclusion, and keeps it: one
// undo step with its entry in the decision log. False: given up, or there is no such customer.
bool askOverride(Workshop& workshop, int customer, bool excludes, QWidget* parent);

// Takes back what was set by hand: one undo step with its entry in the decision log. False: nothing was set.
bool liftOverride(Workshop& workshop, int customer);

} // namespace strata
