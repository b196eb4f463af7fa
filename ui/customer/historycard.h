#pragma once
#include "core/method/customerhistory.h"
#include "ui/widgets/card.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace strata {

// A moment of a customer's history, in words.
struct HistoryMoment
{
    QString when; // "Now", "31 Mar 2024"
    QString name; // of the snapshot; empty for now
    std::optional<CustomerStanding> standing; // nothing: was not there
    QString words; // "tier B, was C; score 48.1"
};

// Newest first, from now back. Differences are told against the moment before each.
std::vector<HistoryMoment> historyMoments(const CustomerStanding& now,
                                          const std::vector<std::shared_ptr<const PastStandings>>& past,
                                          std::size_t customer);
// "Score 44.2 to 50.3 since 1 Apr 2024": only where two snapshots know a score.
QString historyTrend(const CustomerStanding& now,
                     const std::vector<std::shared_ptr<const PastStandings>>& past, std::size_t customer);

// How type and tier came about: a line per snapshot and one for now.
class HistoryCard : public Card
{
    Q_OBJECT

public:
    explicit HistoryCard(QWidget* parent = nullptr);

    struct Contents
    {
        std::vector<HistoryMoment> moments;
        QString trend;
        bool hasSnapshots = false; // in the project
        bool isReading = false; // some are still to come
        bool isReadable = true; // the project's file is open
        std::size_t failed = 0; // could not be read
    };
    void show(const Contents& contents);

private:
    QWidget* m_contents = nullptr;
};

} // namespace strata
