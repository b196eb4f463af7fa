#pragma once
#include "core/model/rollup.h"
#include "ui/background.h"

#include <QString>

#include <functional>

namespace strata {

class Workshop;

// Changes which accounts count as one customer: one undo step. The lines of large data sets are put together
// beside the window, one change at a time; it is given up where the project is left, or where its data or its
// merges become others meanwhile.
class RollupChange : public QObject
{
    Q_OBJECT

public:
    explicit RollupChange(Workshop& workshop, QObject* parent = nullptr);

    void apply(Rollup rollup, const QString& step); // nothing while another change runs
    void stop(); // what runs changes nothing
    bool isRunning() const { return m_background.isRunning(); }

signals:
    void running(bool isRunning);
    void overtaken(); // the data or the merges became others: nothing was changed

private:
    void finish(Rollup rollup, std::shared_ptr<const Dataset> dataset, const QString& step);

    Workshop& m_workshop;
    Background m_background;
    std::shared_ptr<const Dataset> m_brought; // what is put together
    Rollup m_before;
};

// `account` goes into `parent`: in its place among the merges, and apart no more.
Rollup withMerge(Rollup rollup, const std::string& account, const std::string& parent);
// `account` stands alone, whatever the field says.
Rollup withApart(Rollup rollup, const std::string& account);

} // namespace strata
