#pragma once
#include "core/model/snapshot.h"
#include "ui/widgets/card.h"

#include <vector>

class QPushButton;

namespace strata {

class ListTable;
class Workshop;

// The moments that are kept: where every customer stood then.
class SnapshotsCard : public Card
{
    Q_OBJECT

public:
    explicit SnapshotsCard(Workshop& workshop, QWidget* parent = nullptr);

    void setBusy(bool isBusy); // none can be taken meanwhile

signals:
    void snapshotRequested(const QString& name);

private:
    void showSnapshots();
    void request();
    void remove(std::int64_t id);

    Workshop& m_workshop;
    bool m_isBusy = false;
    std::vector<SnapshotInfo> m_shown;
    QPushButton* m_take;
    ListTable* m_table;
    QLabel* m_empty;
};

} // namespace strata
