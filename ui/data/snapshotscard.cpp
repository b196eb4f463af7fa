#include "ui/data/snapshotscard.h"

#include "ui/data/listtable.h"
#include "ui/explain/whymodel.h"
#include "ui/format.h"
#include "ui/languages.h"
#include "ui/theme.h"
#include "ui/workshop.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

namespace {

enum Column
{
    NamePlace,
    TimePlace,
    AsOfPlace,
    CustomersPlace,
    RemovePlace
};
constexpr int kMostShown = 5; // more of them scroll

} // namespace

SnapshotsCard::SnapshotsCard(Workshop& workshop, QWidget* parent)
    : Card(tr("Snapshots"), parent)
    , m_workshop(workshop)
    , m_take(new QPushButton(tr("Take a snapshot now")))
    , m_table(
          new ListTable({tr("Name"), tr("Taken"), tr("As of"), tr("Customers"), QString()}, {CustomersPlace}))
    , m_empty(
          quietLabel(tr("None yet. A snapshot keeps where every customer stands, so that later months can "
                        "be set against it. Each refresh takes one.")))
{
    setObjectName(QStringLiteral("snapshotsCard"));
    m_take->setObjectName(QStringLiteral("takeSnapshot"));
    m_take->setProperty("compact", true);
    m_take->setToolTip(tr("Keeps types, scores and metrics of all customers as they are now"));
    addHeaderWidget(m_take);
    m_empty->setObjectName(QStringLiteral("noSnapshots"));
    m_table->setObjectName(QStringLiteral("snapshotsTable"));
    m_table->setAccessibleName(tr("Snapshots"));
    answersWhyInCells(m_table, [this](const QModelIndex& cell) { // the newest stands first
        const auto row = std::size_t(cell.row());
        return row < m_shown.size() ? whyText(whySnapshot(m_workshop, m_shown[m_shown.size() - 1 - row].id))
                                    : QString();
    });
    m_table->horizontalHeader()->setSectionResizeMode(NamePlace, QHeaderView::Stretch);
    m_table->setColumnWidth(TimePlace, 108);
    m_table->setColumnWidth(AsOfPlace, 108);
    m_table->setColumnWidth(CustomersPlace, 92);
    m_table->setColumnWidth(RemovePlace, 88);
    body()->addWidget(m_empty);
    body()->addWidget(m_table);
    body()->addStretch(1);
    connect(m_take, &QPushButton::clicked, this, &SnapshotsCard::request);
    connect(&m_workshop, &Workshop::projectChanged, this, &SnapshotsCard::showSnapshots);
    showSnapshots();
}

void SnapshotsCard::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    showSnapshots();
}

void SnapshotsCard::showSnapshots()
{
    const Project& project = m_workshop.project();
    m_take->setEnabled(!m_isBusy && project.dataset->customers.size() > 0);
    m_empty->setVisible(project.snapshots.empty());
    m_table->setVisible(!project.snapshots.empty());
    if (project.snapshots == m_shown && m_table->rowCount() == int(project.snapshots.size()))
        return;
    m_shown = project.snapshots;
    m_table->keepFocus();
    m_table->setRowCount(0);
    const QLocale locale = currentLocale();
    // The newest first: the one that was just taken is seen.
    for (auto snapshot = m_shown.rbegin(); snapshot != m_shown.rend(); ++snapshot) {
        const QString name = format::text(snapshot->name);
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(snapshot->time);
        const int row = m_table->addRow({name, format::day(toDay(time.date())), format::day(snapshot->asOf),
                                         format::number(double(snapshot->customers))});
        m_table->item(row, TimePlace)->setToolTip(locale.toString(time, QLocale::ShortFormat));
        auto* remove = new QPushButton(tr("Remove"));
        remove->setProperty("compact", true);
        remove->setProperty("flat", true);
        remove->setMinimumHeight(Theme::kTarget);
        remove->setObjectName(QStringLiteral("removeSnapshot_%1").arg(row));
        remove->setAccessibleName(tr("Remove the snapshot %1").arg(name));
        remove->setToolTip(tr("Takes it off the list; undo brings it back"));
        connect(remove, &QPushButton::clicked, this, [this, id = snapshot->id] { this->remove(id); });
        m_table->setCellWidget(row, RemovePlace, remove);
    }
    m_table->fitHeight(kMostShown);
}

void SnapshotsCard::request()
{
    const QDateTime now = QDateTime::currentDateTime();
    QString name = tr("Snapshot of %1").arg(format::day(toDay(now.date())));
    const auto isTaken = [this](const QString& text) {
        return std::any_of(m_shown.begin(), m_shown.end(), [&text](const SnapshotInfo& snapshot) {
            return format::text(snapshot.name) == text;
        });
    };
    if (isTaken(name))
        name = tr("%1, %2").arg(name, currentLocale().toString(now.time(), QLocale::ShortFormat));
    emit snapshotRequested(name);
}

void SnapshotsCard::remove(std::int64_t id)
{
    Project next = m_workshop.project();
    std::erase_if(next.snapshots, [id](const SnapshotInfo& snapshot) { return snapshot.id == id; });
    m_workshop.edit(std::move(next), tr("Remove snapshot"));
}

} // namespace strata
