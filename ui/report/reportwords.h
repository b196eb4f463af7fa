#pragma once
#include "core/gaps/gaps.h"
#include "core/method/evaluate.h"
#include "core/model/project.h"
#include "ui/paper/reporttable.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace strata {

// Something wrong with the data that nobody has put right yet.
struct ReportGap
{
    QString words; // what is missing or wrong
    QString owner;
    Day due = kNoDay;
    QString note;
};

// What the executive summary and the minutes say alike.
class ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(strata::ReportWords)

public:
    static QString period(const Project& project, const MetricTable& metrics); // "As of 31 May 2013: ..."
    static QString model(const Project& project); // "Model: Round 2 median, signed off by Ann on ..."
    static bool isProfitKnown(const GroupTotals& group); // and its margin; nobody makes 0
    static QString momentDate(Moment moment); // the day of it, here
    static QString decision(const Decision& decision); // in one line: when, what, to what, why
    static QString footer(const QString& title, const MetricTable& metrics);
    // The four types, what is outside them and all: counts, net sales and net profit with their shares, which
    // add up to 100.0.
    static ReportTable typeTable(const Project& project, const Evaluation& evaluation);
    // As openGaps() counts them.
    static std::vector<ReportGap> openGapList(const Project& project, const DataGaps& gaps);
};

} // namespace strata
