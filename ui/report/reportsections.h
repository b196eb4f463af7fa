#pragma once
#include "core/method/evaluate.h"
#include "core/model/project.h"
#include "ui/paper/reportdocument.h"

#include <QStringList>

namespace strata {

// What the sections of the segment report are written from.
struct ReportSource
{
    const Project& project;
    const Evaluation& evaluation;
    QStringList names; // as they may be shown, one per customer
    bool isMasked = false;
    int customersPerType = 15;

    const Summary& summary() const { return evaluation.results.summary; }
    // Money of one customer in currency units; nothing where unknown.
    static double units(Amount amount) { return double(amount) / double(kAmountUnit); }
};

void writeSummary(ReportDocument& document, const ReportSource& source);
void writeTypesAndTiers(ReportDocument& document, const ReportSource& source);
void writeMatrix(ReportDocument& document, const ReportSource& source);
void writeWhaleCurve(ReportDocument& document, const ReportSource& source);
void writeModel(ReportDocument& document, const ReportSource& source);
void writeTypeSections(ReportDocument& document, const ReportSource& source);
void writeOverrides(ReportDocument& document, const ReportSource& source);
void writeDataNotes(ReportDocument& document, const ReportSource& source);

} // namespace strata
