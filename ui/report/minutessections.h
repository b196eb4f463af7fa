#pragma once
#include "core/gaps/gaps.h"
#include "core/method/evaluate.h"
#include "core/model/project.h"
#include "ui/paper/reportdocument.h"

#include <QStringList>

namespace strata {

// What the sections of the minutes are written from.
struct MinutesSource
{
    const Project& project;
    const Evaluation& evaluation;
    const DataGaps& gaps;
    QStringList names; // of the customers as they may be shown
    bool isMasked = false; // free text is left out: it may name customers
    bool withVoters = false;

    const Debate& debate() const { return *project.debate; }
};

void writeSession(ReportDocument& document, const MinutesSource& source);
void writeFactors(ReportDocument& document, const MinutesSource& source);
void writeWeights(ReportDocument& document, const MinutesSource& source);
void writeDecisions(ReportDocument& document, const MinutesSource& source);
void writeHomework(ReportDocument& document, const MinutesSource& source);
void writeNotes(ReportDocument& document, const MinutesSource& source);
void writeOpenGaps(ReportDocument& document, const MinutesSource& source);
void writeVersions(ReportDocument& document, const MinutesSource& source);

} // namespace strata
