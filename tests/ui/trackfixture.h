#pragma once
#include "core/method/snapshots.h"
#include "core/storage/projectstore.h"
#include "tests/ui/twoaxes.h"
#include "ui/session.h"
#include "ui/workshop.h"

#include <QLabel>
#include <QLocale>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace strata::test {

// A session with a file, four customers whose scores are their figures (see twoaxes.h), and snapshots made up
// by hand. Now: High is core, Wide and Deep (45 of value, 100 and 90 of profit) are opportunistic, Low (10,
// 70), too.
class TrackFixture : public QObject
{
protected:
    void prepare()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }
    void openFile()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_workshop = std::make_unique<Workshop>();
        m_session = std::make_unique<ProjectSession>(*m_workshop);
        const Project sample = twoAxesProject(
            {{"Wide", 60, 30, 100}, {"<b>Deep</b>", 30, 60, 90}, {"High", 90, 90, 80}, {"Low", 10, 10, 70}},
            twoAxesTree(40, 40, 20));
        StagedImport customers;
        customers.rows.customers = sample.dataset->customers;
        customers.report.read = customers.report.accepted = 4;
        customers.source = "customers.csv";
        Project empty = sample;
        empty.dataset = std::make_shared<const Dataset>();
        QVERIFY(m_session->createWithImports(m_folder->filePath(QStringLiteral("track.strata")), empty,
                                             {customers}));
        QTRY_COMPARE(m_workshop->results().types.size(), std::size_t(4));
    }
    void closeFile()
    {
        m_session.reset();
        m_workshop.reset();
        m_folder.reset();
    }

    // Keeps the present standings, changed by `change`, as a snapshot.
    void keep(const char* name, const std::function<void(Snapshot&)>& change = {})
    {
        const Project base = m_workshop->project();
        Snapshot snapshot = snapshotOf(base, evaluate(base), name, 1000 + qint64(base.snapshots.size()));
        if (change)
            change(snapshot);
        m_session->changeData(QStringLiteral("Take a snapshot"),
                              [base, snapshot](ProjectStore& store, const Progress&) {
                                  return store.commitSnapshot(base, snapshot, "Take a snapshot");
                              });
        QTRY_COMPARE(m_workshop->project().snapshots.size(), base.snapshots.size() + 1);
    }
    // Wide was core, Deep was not there but Gus, who is gone, was marginal; Low had more sales.
    static void asItWas(Snapshot& snapshot)
    {
        snapshot.types[0] = std::uint8_t(CustomerType::Core);
        snapshot.clv[0] = 60.0;
        snapshot.ids[1] = "77";
        snapshot.names[1] = "Gus";
        snapshot.types[1] = std::uint8_t(CustomerType::Marginal);
        for (std::size_t i = 0; i < snapshot.size(); ++i)
            snapshot.netSales[i] = Amount(1000 * (i + 1)) * kAmountUnit;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<ProjectSession> m_session;
};

} // namespace strata::test
