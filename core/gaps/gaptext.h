#pragma once
#include "core/gaps/gaps.h"

#include <string>

namespace strata {

// English words for the command line and for files; the window has its own, translated ones.

const char* gapStateKey(GapState state); // "ready"
const char* metricOriginKey(MetricOrigin origin); // "invoicesAndRates"
const char* gapReasonKey(GapReason reason); // "columnMissing"
const char* severityKey(Severity severity); // "serious"

std::string originText(const MetricGap& gap); // "Computed from invoices"; "Customer field Employees"
std::string causeSentence(const GapCause& cause); // "12 customers have no line with a cost of goods"
std::string causeAdvice(const GapCause& cause); // what to do; empty where nothing is

// "412 lines (1.2 % of sales) have no cost of goods". `currency` is the ISO code the sums are in.
std::string findingSentence(const Finding& finding, const std::string& currency);
std::string findingAdvice(FindingKind kind); // what to do

std::string groupedNumber(double number); // without decimals: "1,234,567"
std::string percentText(double share); // one decimal: "61.4 %"; never 100.0 or 0.0 where it is not quite

} // namespace strata
