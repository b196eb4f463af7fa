#pragma once
#include "core/method/customerhistory.h"
#include "core/model/project.h"

#include <QObject>

#include <cstdint>
#include <map>
#include <memory>
#include <vector>

namespace strata {

class ProjectSession;

// Reads the project's snapshots one after the other in the store's thread and keeps of each what it says
// about the customers of now.
class HistoryReader : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t kMostSnapshots = 24; // the newest

    explicit HistoryReader(ProjectSession& session, QObject* parent = nullptr);

    void follow(const Project& project); // reads what is not here yet
    void forget();
    bool isReading() const { return m_isReading; }
    std::size_t failed() const; // so many could not be read
    // Oldest first, those that are here.
    const std::vector<std::shared_ptr<const PastStandings>>& standings() const { return m_standings; }

signals:
    void changed();

private:
    void readNext();
    void arrange();

    ProjectSession& m_session;
    std::shared_ptr<const Dataset> m_dataset;
    std::vector<std::int64_t> m_wanted; // ids, oldest first
    std::map<std::int64_t, std::shared_ptr<const PastStandings>> m_read; // null: could not be read
    std::vector<std::shared_ptr<const PastStandings>> m_standings;
    bool m_isReading = false;
    std::uint64_t m_turn = 0; // what still comes of an earlier one is not wanted
};

} // namespace strata
