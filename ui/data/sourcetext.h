#pragma once
#include "core/model/project.h"

#include <QString>

#include <vector>

namespace strata {

// Where an import came from, for people: a path, a database, or that it was pasted.
QString originText(const ImportBatch& batch);
QString originTip(const ImportBatch& batch); // the same in full
QString stayText(const ImportBatch& batch); // why it cannot be read again: "was pasted; stays as it is"

// What is other in the columns of a source, as sentences: "New: region. Gone: fax."
QString columnChangeText(const std::vector<SourceColumn>& before, const std::vector<SourceColumn>& now);

} // namespace strata
