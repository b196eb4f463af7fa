#pragma once
#include "core/progress.h"
#include "core/result.h"
#include "ui/report/reportoptions.h"
#include "ui/widgets/page.h"

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace strata {

// What a person chose on the page; a kind of report looks at what it takes.
struct ReportChoice
{
    ReportOptions options;
    std::string campaign; // its id
    std::vector<std::size_t> customers; // places in the dataset, in the order of the paper
    std::function<QString()> chosen = {}; // who they are, in the words of the language that it is asked in
};

// Makes the file; runs beside the window, so that it holds everything by value.
using ReportWork = std::function<Result<QByteArray>(const Progress& progress)>;
// Makes many files in a new folder of this name inside `parent` and returns its path. All of them, or
// nothing.
using ReportFolderWork
    = std::function<Result<QString>(const QString& parent, const QString& name, const Progress& progress)>;

// What a report cannot be made without, and the page that gets it.
struct ReportLack
{
    QString need; // a sentence; empty: nothing is missing
    QString button;
    PageId page = PageId::Data;
};

// One kind of report: an entry of the table in ui/reportkinds.cpp.
struct ReportKind
{
    enum Option : unsigned
    {
        PaperSize = 1,
        LanguageOfIt = 2,
        Masks = 4,
        PerType = 8,
        Voters = 16,
        OneCampaign = 32,
        WhichCustomers = 64
    };

    QString key; // "segments": kept in the settings
    QString name; // "Segment report"
    QString holds; // what is in it, in one sentence
    unsigned takes = 0; // Options
    QString ending; // "pdf"
    QString fileWords; // in the proposed name: "segment report"
    // Asked in the main thread: the work with what is there now.
    std::function<ReportWork(const ReportChoice&)> prepare;
    std::function<ReportFolderWork(const ReportChoice&)> prepareFolder = {}; // not set: one file only
    std::function<ReportLack()> lack = {}; // not set: customers are enough

    bool takesOption(Option option) const { return (takes & option) != 0; }
};

} // namespace strata
