#pragma once
#include "ui/paper/paper.h"

#include <QByteArray>

namespace strata {

// What a person may choose about a report.
struct ReportOptions
{
    Paper paper = Paper::A4;
    int customersPerType = 15; // the longest list of customers under each type
    bool maskNames = false; // pseudonyms for customers; reasons and authors left out
    QByteArray maskKey
        = {}; // the same key gives the same pseudonyms; empty: a new one is drawn and thrown away

    bool operator==(const ReportOptions&) const = default;
};

} // namespace strata
