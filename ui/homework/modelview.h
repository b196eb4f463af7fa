#pragma once
#include "core/method/evaluate.h"
#include "core/model/project.h"

#include <QString>
#include <QStringList>

namespace strata {

// "Ann's Tools" or, where it has no name, its id.
QString accountName(const Project& project, int customer);

// Net sales, orders, customer since: what anybody would look up, and nothing that the model made of it.
QStringList accountFacts(const Project& project, const MetricTable& metrics, int customer);

// What the model sees in a customer, sentence by sentence: the scores against the cuts, the factors, how much
// of it is known, and whether the money guard spoke.
QStringList modelSentences(const Project& project, const Results& results, int customer);

// "High value, low profit": what a type means, in a few words.
QString shortMeaning(CustomerType type);

} // namespace strata
