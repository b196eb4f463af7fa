#pragma once
#include "core/method/customerhistory.h"
#include "core/method/evaluate.h"
#include "core/method/waysup.h"
#include "core/progress.h"
#include "core/result.h"
#include "ui/customer/customersheet.h"
#include "ui/paper/paper.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <memory>
#include <vector>

namespace strata {

// What many sheets are written from. Everything is of the same project.
struct CustomerSheets
{
    const Project& project;
    const MetricTable& metrics;
    const ScoreTable& scores;
    const Results& results;
    std::vector<std::size_t> customers; // in the order of the paper
    std::vector<std::shared_ptr<const PastStandings>> past = {}; // oldest first
    QStringList maskedNames = {}; // of all customers; empty: their names are told
    QString chosen = {}; // who they are, in words: "Type: Core"; not told where names are masked
    Paper paper = Paper::A4;
};

// All of them in one PDF: a list with page numbers, then each customer on a page of its own. One sheet at a
// time is in memory. Progress counts customers. Needs a QGuiApplication (its fonts), no window; may run on
// any thread. Errors: Cancelled; CannotWrite when the PDF did not come out whole.
Result<QByteArray> customerSheets(const CustomerSheets& sheets, const Progress& progress = {});

// One sheet after the other; what they share is kept. The sheets are borrowed and must outlive it.
class SheetMaker
{
public:
    explicit SheetMaker(const CustomerSheets& sheets);

    CustomerSheet sheetOf(std::size_t place) const; // of sheets.customers
    std::unique_ptr<ReportDocument> documentOf(const CustomerSheet& sheet);

private:
    const CustomerSheets& m_sheets;
    WayFinder m_ways;
    std::size_t m_room = 0; // of the last one
};

} // namespace strata
