#pragma once
#include "core/gaps/gaps.h"
#include "ui/gaps/gapwords.h"

#include <QColor>
#include <QString>

#include <optional>
#include <vector>

namespace strata {

// What is wrong with the data sets, in words.
QString severityName(Severity severity); // "Serious"
QColor severityColor(Severity severity);

// "1,204 lines have no cost: 3.1 % of sales". `imports` names the file of rejected rows.
QString findingInWords(const Finding& finding, const std::vector<ImportBatch>& imports);
QString adviceInWords(const Finding& finding); // what to do, one sentence
QString findingTitle(FindingKind kind); // "Lines without a cost", for heads of windows
std::optional<GapRemedy> remedyOf(const Finding& finding); // where it is put right; nothing: nowhere in here

} // namespace strata
