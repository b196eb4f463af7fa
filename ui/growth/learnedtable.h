#pragma once
#include "core/model/growth.h"
#include "core/model/project.h"
#include "core/progress.h"
#include "core/result.h"

#include <QCoreApplication>
#include <QString>

#include <string>
#include <unordered_map>
#include <vector>

namespace strata {

// What a file of contacts gave.
struct LearnedRows
{
    struct Rejected
    {
        std::size_t line = 0; // of the file, from 1
        QString reason;
    };
    std::vector<LearnedContact> contacts; // to be added, in the order of the file
    std::vector<std::size_t> lines; // one per contact
    std::vector<Rejected> rejected;
    std::size_t known = 0; // rows that say what the campaign has already
    QString problem; // why nothing could be read at all; empty: something could
};

// Contacts as a table in a file, both ways: what is written can be read again.
class LearnedTable
{
    Q_DECLARE_TR_FUNCTIONS(strata::LearnedTable)

public:
    static constexpr std::size_t kLongestText = 4000; // characters of a cell

    // Rows without a moment get `now`. Customers are found by number, else by a name that only one has; they
    // must belong to the campaign.
    static LearnedRows read(std::shared_ptr<const std::string> bytes, const Dataset& dataset,
                            const Campaign& campaign, Moment now);
    // UTF-8 with a mark at its start, so that spreadsheets read it as that; no cell is taken for a formula.
    static QByteArray write(const Dataset& dataset, const Campaign& campaign);
};

} // namespace strata
