#pragma once
#include "core/method/evaluate.h"
#include "core/model/project.h"
#include "core/progress.h"
#include "ui/export/sheetfile.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace strata {

inline constexpr std::uint32_t kLastExportRow = 1048576; // of a sheet, counted from 1

struct WorkbookText
{
    Q_DECLARE_TR_FUNCTIONS(WorkbookText) // the name alone, under which lupdate files all of it
};

// What the last sheet says about another one.
struct SheetNote
{
    QString sheet;
    QString sentence;
    std::vector<ExportColumn> columns;
};

// What the sheets are written from, and what they say about themselves.
struct ExportSource
{
    const Project& project;
    const Evaluation& evaluation;
    bool isMasked = false;
    QStringList pseudonyms; // where masked: one per customer
    std::vector<std::uint32_t> customers; // those that are written, highest net sales first
    std::size_t leftOut = 0; // customers for whom a sheet has no room
    Progress progress;
    std::vector<SheetNote> notes = {};

    const Results& results() const { return evaluation.results; }
    bool goOn(std::size_t done) { return strata::goOn(progress, done, 2 * customers.size() + 1); }
    QString customerId(std::size_t customer) const;
    QString customerName(std::size_t customer) const;
};

// Each adds its sheet. False: asked to stop.
void addSummary(SheetFile& file, ExportSource& source);
void addTypes(SheetFile& file, ExportSource& source);
void addTiers(SheetFile& file, ExportSource& source);
void addWhaleCurve(SheetFile& file, ExportSource& source);
bool addCustomers(SheetFile& file, ExportSource& source);
bool addMetrics(SheetFile& file, ExportSource& source);
void addServices(SheetFile& file, ExportSource& source);
void addActions(SheetFile& file, ExportSource& source);
void addModel(SheetFile& file, ExportSource& source);
void addReadMe(SheetFile& file, ExportSource& source);

} // namespace strata
