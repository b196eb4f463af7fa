#pragma once
#include "core/gaps/gaps.h"
#include "ui/paper/paper.h"

#include <QByteArray>

#include <vector>

namespace strata {

// What a person may choose about a report.
struct ReportOptions
{
    Paper paper = Paper::A4;
    int customersPerType = 15; // the longest list of customers under each type
    bool maskNames = false; // pseudonyms for customers; reasons and authors left out
    QByteArray maskKey
        = {}; // the same key gives the same pseudonyms; empty: a new one is drawn and thrown away
    bool withVoters = false; // minutes: who voted what, of revealed rounds
    std::vector<RejectedRows> rejected = {}; // of the imports' reports: data gaps of executive and minutes

    bool operator==(const ReportOptions&) const = default;
};

} // namespace strata
