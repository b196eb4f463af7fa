#pragma once
#include "core/progress.h"
#include "core/result.h"
#include "core/transform/sincelast.h"
#include "ui/paper/paper.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <string>

namespace strata {

// What goes on the paper "since last time".
struct TrackSheet
{
    const SinceLast& since;
    TrackRules rules; // what the signals were judged by
    std::string projectName, currency;
    std::string logo = {}; // the company's, for the cover: the bytes of a PNG or JPEG
    // The name of a customer on paper: a snapshot and a place in it. Not set: names as they are.
    std::function<QString(const Snapshot&, std::size_t)> nameOf = {};
};

// The paper as a PDF: the summary, the migration table, the biggest movers, rising stars, customers at risk,
// lapsing and new ones, and what changed. Needs a QGuiApplication (its fonts), no window; may run on any
// thread. Errors: Cancelled; CannotWrite when the PDF did not come out whole.
Result<QByteArray> trackSheet(const TrackSheet& sheet, Paper paper = Paper::A4,
                              const Progress& progress = {});

} // namespace strata
