#pragma once
#include "core/method/evaluate.h"
#include "core/progress.h"
#include "core/result.h"
#include "ui/customer/historycard.h"
#include "ui/paper/reportdocument.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace strata {

struct CustomerProfile;

// What the sheet is written from. Everything is of the same project.
struct CustomerSheet
{
    const Project& project;
    const MetricTable& metrics;
    const ScoreTable& scores;
    const Results& results;
    std::size_t customer = 0;
    std::vector<HistoryMoment> history = {}; // as the page shows it; empty: not said
    QString maskedName = {}; // in place of the name; notes, reasons and neighbours are left out then
};

// One customer on one page as a PDF: metrics, score, ways up, quarters, history, neighbours, notes. What does
// not fit is left out from the end, which the page says. Needs a QGuiApplication (its fonts), no window; may
// run on any thread. Errors: Cancelled; CannotWrite when the PDF did not come out whole.
Result<QByteArray> customerSheet(const CustomerSheet& sheet, Paper paper = Paper::A4,
                                 const Progress& progress = {});

// The same before it is written, for a paper of many sheets: laid out, and on one page where that can be.
// `profile` is the customer's; of a masked one nothing is said about its neighbours. `room` says how much was
// left out, and is where to begin: that of a like customer is found soonest. 0 = nothing; the document is the
// same from anywhere.
std::unique_ptr<ReportDocument> customerSheetDocument(const CustomerSheet& sheet,
                                                      const CustomerProfile& profile, Paper paper,
                                                      std::size_t& room);
QString customerSheetName(const CustomerSheet& sheet); // whom it is about, as it may be told
Result<QByteArray> customerSheetPdf(const CustomerSheet& sheet, ReportDocument& document);

} // namespace strata
