#pragma once
#include "core/transform/sincelast.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <string>

namespace strata {

// The words for what happened between two times.
class TrackWords
{
    Q_DECLARE_TR_FUNCTIONS(strata::TrackWords)

public:
    static QString trendName(Trend trend); // "Rising stars"
    static QString trendMeaning(Trend trend,
                                const TrackRules& rules); // what counts as one, a sentence or two
    // A type, or "Was not there" and "Gone" for kNotThere.
    static QString standingName(std::size_t standing, bool isAfter);
    static QString timeName(const Snapshot& snapshot); // "31 Aug 2011 (Refresh of ...)", "now (9 Dec 2011)"
    static QString timeName(const SnapshotInfo& info);

    // "sales down 38 %, $12,000 to $7,440"
    static QString signal(const Signal& signal, const SinceLast& since, const std::string& currency);
    static QString signalList(const CustomerTrend& trend, const SinceLast& since,
                              const std::string& currency);

    static QString money(const KnownMoney& sum, const std::string& currency); // a dash where unknown
    static QString summary(const SinceLast& since, const std::string& currency); // "Since ... "
    static QString shortWindow(const SinceLast& since); // a warning; empty: the earlier period is full
    static QStringList whatChanged(const SinceLast& since); // a sentence each: data, model, customers
    static QString cell(const SinceLast& since, std::size_t from, std::size_t to,
                        const std::string& currency); // "12 customers from Core to Marginal; ..."
};

} // namespace strata
