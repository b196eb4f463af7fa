#pragma once
#include "core/model/rollup.h"
#include "ui/background.h"

#include <QString>

#include <functional>

namespace strata {

class Workshop;

// Changes which accounts count as one customer: one undo step. The lines of large data sets are put together
// beside the window.
class RollupChange : public QObject
{
    Q_OBJECT

public:
    explicit RollupChange(Workshop& workshop, QObject* parent = nullptr);

    void apply(Rollup rollup, const QString& step);
    bool isRunning() const { return m_background.isRunning(); }

signals:
    void running(bool isRunning);

private:
    void finish(Rollup rollup, std::shared_ptr<const Dataset> brought, std::shared_ptr<const Dataset> dataset,
                const QString& step);

    Workshop& m_workshop;
    Background m_background;
};

// `account` goes into `parent`: in its place among the merges, and apart no more.
Rollup withMerge(Rollup rollup, const std::string& account, const std::string& parent);
// `account` stands alone, whatever the field says.
Rollup withApart(Rollup rollup, const std::string& account);

} // namespace strata
