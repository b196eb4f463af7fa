#include "core/storage/seal.h"
#include "tests/storage/storagefixture.h"

using namespace strata;
using namespace strata::test;

namespace {

std::vector<std::int64_t> batchesOf(const Project& project)
{
    std::vector<std::int64_t> batches;
    for (const ImportBatch& import : project.imports)
        batches.push_back(import.batch);
    return batches;
}

Snapshot namedSnapshot(const char* name)
{
    Snapshot snapshot = richSnapshot(richProject());
    snapshot.info.name = name;
    return snapshot;
}

bool isUnknown(const auto& result)
{
    return !result && result.error().code == ErrorCode::UnknownName;
}

} // namespace

// Imports that are read again, totals of a database, and snapshots.
class TestRefreshGesture : public QObject
{
    Q_OBJECT

private slots:
    void aRefresh_isOneGesture_andReplacesItsImportsInPlace()
    {
        Desk desk;
        makeDocument(desk.document());
        auto store = openStore(desk.document());
        const Project before = store->project();
        StagedImport customers = customersImport();
        customers.recipe.part = "Sheet 2";
        std::vector<Day> seen; // by the one who makes the snapshots
        const auto look = [&seen](const Project& next) {
            seen = next.dataset->lines.date;
            return std::vector<Snapshot>{namedSnapshot("before"), namedSnapshot("after")};
        };
        const Project after
            = need(store->commitRefresh(before, {linesImport(500), customers}, {1, 0}, look, "Refresh"));
        QCOMPARE(store->unpublishedCount(), 1);
        QCOMPARE(batchesOf(after), (std::vector<std::int64_t>{6, 5, 3, 4}));
        QVERIFY(std::find(seen.begin(), seen.end(), 15500) != seen.end());
        QCOMPARE(after.imports[0].recipe->part, std::string("Sheet 2"));
        QCOMPARE(after.snapshots.size(), 3u);
        QCOMPARE(after.snapshots[0].id, 1);
        QCOMPARE(after.snapshots[1].name, std::string("before"));
        QCOMPARE(after.snapshots[2].name, std::string("after"));
        QCOMPARE(after.snapshots[2].customers, 3u);
        QVERIFY(sameLines(need(store->batch(5))->lines, linesImport(500).rows.lines));

        store = reopened(std::move(store));
        QVERIFY(withoutDataset(store->project()) == withoutDataset(after));
        QVERIFY(sameLines(store->project().dataset->lines, after.dataset->lines));
        Snapshot expected = namedSnapshot("after");
        expected.info.id = after.snapshots[2].id;
        QVERIFY(sameSnapshot(need(store->snapshot(expected.info.id)), expected));
        QVERIFY(isUnknown(store->batch(2))); // nothing lists it any more
    }

    void whoLooksAfterAnImport_looksAfterItsSuccessor()
    {
        Desk desk;
        makeDocument(desk.document());
        auto store = openStore(desk.document());
        Project before = store->project();
        before.gapTasks = std::vector<GapTask>{{"lines-without-date/2", "Ann", 16200, "", true},
                                               {"lines-without-date/1", "Bob", kNoDay, "", false},
                                               {"metric/net_sales", "Cid", kNoDay, "", false}};
        need(store->commit(before, "Plan"));
        const Project after = need(store->commitRefresh(before, {linesImport(500)}, {1}, {}, "Refresh"));
        QCOMPARE(after.imports[1].batch, 5);
        const std::vector<GapTask> expected{{"lines-without-date/5", "Ann", 16200, "", true},
                                            {"lines-without-date/1", "Bob", kNoDay, "", false},
                                            {"metric/net_sales", "Cid", kNoDay, "", false}};
        QVERIFY(*after.gapTasks == expected);
        store = reopened(std::move(store));
        QVERIFY(*store->project().gapTasks == expected);
    }

    void aNumberThatIsFreeAgain_bringsNobodysTasks()
    {
        Desk desk;
        makeDocument(desk.document());
        auto store = openStore(desk.document());
        const Project before = store->project();
        Project next = need(store->commitImport(before, paymentsImport(), "Import"));
        QCOMPARE(next.imports.back().batch, 5);
        next.gapTasks = std::vector<GapTask>{{"lines-without-date/5", "Ann", kNoDay, "", true},
                                             {"lines-without-date/2", "Bob", kNoDay, "", true}};
        need(store->commit(next, "Plan"));
        Project undone = before;
        undone.gapTasks = next.gapTasks;
        need(store->commit(undone, "Remove the import"));
        store = reopened(std::move(store));
        next = need(store->commitImport(store->project(), paymentsImport(), "Import"));
        QCOMPARE(next.imports.back().batch, 5);
        QVERIFY(*next.gapTasks == (std::vector<GapTask>{{"lines-without-date/2", "Bob", kNoDay, "", true}}));
    }

    void anUndoneRefresh_bringsTheOldRowsBack()
    {
        Desk desk;
        makeDocument(desk.document());
        auto store = openStore(desk.document());
        const Project before = store->project();
        const auto look = [](const Project&) { return std::vector<Snapshot>{namedSnapshot("after")}; };
        const Project after = need(store->commitRefresh(before, {linesImport(500)}, {1}, look, "Refresh"));
        need(store->commit(before, "Undo refresh"));
        QVERIFY(sameLines(need(store->dataset(before.imports))->lines, before.dataset->lines));
        QVERIFY(sameLines(need(store->batch(2))->lines, linesImport().rows.lines));
        need(store->commit(after, "Redo refresh"));
        QVERIFY(sameLines(need(store->dataset(after.imports))->lines, after.dataset->lines));
        QCOMPARE(need(store->snapshot(2)).info.name, std::string("after"));
        need(store->commit(before, "Undo refresh"));

        store = reopened(std::move(store));
        QVERIFY(withoutDataset(store->project()) == withoutDataset(before));
        QVERIFY(sameLines(store->project().dataset->lines, before.dataset->lines));
        QVERIFY(isUnknown(store->snapshot(2)));
        QCOMPARE(need(store->snapshot(1)).size(), 3u);
        need(store->commit(store->project(), "Note"));
        need(store->close());
        for (const char* table :
             {"snapshot_chunk", "snapshot_value", "snapshot_factor", "snapshot_metric", "snapshot_point",
              "snapshot_tier", "snapshot_field_rate", "snapshot_rate_guess"})
            QCOMPARE(numberIn(desk.document(), QByteArray("SELECT count(DISTINCT snapshot) FROM ") + table),
                     1);
        QVERIFY(ProjectStore::check(desk.document()).isEmpty());
    }

    void aRefreshThatIsRefused_changesNothing_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("an import") << 0;
        QTest::newRow("a snapshot") << 1;
        QTest::newRow("cancelled") << 2;
    }
    void aRefreshThatIsRefused_changesNothing()
    {
        QFETCH(int, what);
        Desk desk;
        makeDocument(desk.document());
        auto store = openStore(desk.document());
        const Project before = store->project();
        StagedImport payments = paymentsImport();
        if (what == 0)
            payments.rows.payments.customer[1] = 7; // there is no such customer
        Snapshot second = namedSnapshot("second");
        if (what == 1)
            second.clv.pop_back();
        int asked = 0;
        const Progress progress = [&](std::uint64_t, std::uint64_t) { return what != 2 || ++asked < 12; };
        const auto refresh = [&](const StagedImport& last, const Snapshot& snapshot,
                                 const Progress& watched) {
            const auto look = [&](const Project&) {
                return std::vector<Snapshot>{namedSnapshot("first"), snapshot};
            };
            return store->commitRefresh(before, {linesImport(500), last}, {1, 2}, look, "Refresh", watched);
        };
        const auto refused = refresh(payments, second, progress);
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().code), int(what == 2 ? ErrorCode::Cancelled : ErrorCode::OutOfRange));
        QVERIFY(withoutDataset(store->project()) == withoutDataset(before));
        QCOMPARE(store->unpublishedCount(), 0);
        QVERIFY(isUnknown(store->batch(5)));
        QVERIFY(isUnknown(store->snapshot(2)));
        QVERIFY(sameLines(need(store->dataset(before.imports))->lines, before.dataset->lines));

        // The ids of the first try are given again, and nothing is left of it.
        const Project after = need(refresh(paymentsImport(), namedSnapshot("second"), {}));
        store = reopened(std::move(store));
        QVERIFY(withoutDataset(store->project()) == withoutDataset(after));
        QCOMPARE(need(store->snapshot(3)).info.name, std::string("second"));
    }

    void aSnapshot_isKeptAndListed()
    {
        Desk desk;
        auto store = need(ProjectStore::create(desk.document(), richProject()));
        Snapshot none; // of a project without customers
        none.info.name = "none";
        Project project = need(store->commitSnapshot(store->project(), namedSnapshot("one"), "Snapshot"));
        project = need(store->commitSnapshot(project, none, "Snapshot"));
        QCOMPARE(store->unpublishedCount(), 2);
        std::swap(project.snapshots[0], project.snapshots[1]); // the order is the project's
        need(store->commit(project, "Swap"));
        store = reopened(std::move(store));
        QVERIFY(withoutDataset(store->project()) == withoutDataset(project));
        none.info = project.snapshots[0];
        QVERIFY(sameSnapshot(need(store->snapshot(2)), none));
        Snapshot one = namedSnapshot("one");
        one.info = project.snapshots[1];
        QCOMPARE(one.info.customers, 3u);
        QVERIFY(sameSnapshot(need(store->snapshot(1)), one));
        QVERIFY(isUnknown(store->snapshot(3)));
    }

    void aLargeSnapshot_comesBack() // several chunks of each column
    {
        Desk desk;
        auto store = need(ProjectStore::create(desk.document(), richProject()));
        Snapshot large = namedSnapshot("large");
        constexpr std::size_t customers = 150'000;
        const auto grow = [](auto& column) {
            while (column.size() < customers)
                column.push_back(column[column.size() % 3]);
        };
        large.ids.clear();
        for (std::size_t c = 0; c < customers; ++c)
            large.ids.push_back("c" + std::to_string(c));
        grow(large.names);
        grow(large.types);
        grow(large.tiers);
        for (auto* column : {&large.composite, &large.clv, &large.netProfitScore})
            grow(*column);
        for (auto* column : {&large.netSales, &large.grossMargin, &large.netProfit})
            grow(*column);
        grow(large.lastSale);
        for (SnapshotMetric& metric : large.metrics) {
            grow(metric.values);
            grow(metric.present);
            grow(metric.scores);
        }
        need(store->commitSnapshot(store->project(), large, "Snapshot"));
        store = reopened(std::move(store));
        large.info = store->project().snapshots[0];
        QVERIFY(sameSnapshot(need(store->snapshot(1)), large));
    }

    void aSnapshotThatMakesNoSense_isRefused_data()
    {
        QTest::addColumn<int>("what");
        for (int what = 0; what < 12; ++what)
            QTest::addRow("%d", what) << what;
    }
    void aSnapshotThatMakesNoSense_isRefused()
    {
        QFETCH(int, what);
        Desk desk;
        auto store = need(ProjectStore::create(desk.document(), richProject()));
        Snapshot snapshot = namedSnapshot("odd");
        const std::vector<std::function<void()>> changes = {
            [&] { snapshot.names.pop_back(); },
            [&] { snapshot.types[1] = 8; },
            [&] { snapshot.tiers[0] = 2; }, // there are two
            [&] { snapshot.tiers[0] = -2; },
            [&] { snapshot.composite.push_back(0); },
            [&] { snapshot.netSales.clear(); },
            [&] { snapshot.lastSale[0] = 2932897; },
            [&] { snapshot.metrics[1].present[0] = 2; },
            [&] { snapshot.metrics[0].values.pop_back(); },
            [&] { snapshot.metrics[0].scores[2] = std::numeric_limits<double>::quiet_NaN(); },
            [&] { snapshot.info.windowMonths = -1; },
            [&] { snapshot.model.rates.perField[0].rate = std::numeric_limits<double>::infinity(); },
        };
        changes[std::size_t(what)]();
        const auto refused = store->commitSnapshot(store->project(), snapshot, "Snapshot");
        QVERIFY(!refused && refused.error().code == ErrorCode::OutOfRange);
        QVERIFY(store->project().snapshots.empty());
        need(store->commitSnapshot(store->project(), namedSnapshot("even"), "Snapshot"));
    }

    void aListedSnapshot_neverChanges()
    {
        Desk desk;
        makeDocument(desk.document());
        auto store = openStore(desk.document());
        for (int what = 0; what < 4; ++what) {
            Project other = store->project();
            if (what == 0)
                other.snapshots[0].name = "Another name";
            if (what == 1)
                other.snapshots[0].id = 7;
            if (what == 2)
                other.snapshots.push_back(other.snapshots[0]);
            if (what == 3)
                other.snapshots[0].asOf = kNoDay;
            const Status status = store->commit(other, "Change a snapshot");
            QVERIFY(!status && status.error().code == ErrorCode::OutOfRange);
            QCOMPARE(store->unpublishedCount(), 0);
        }
    }

    // However large it is, a gesture that has nothing to do with it does not read it.
    void aSnapshot_isHashedOnce()
    {
        Desk desk;
        makeDocument(desk.document());
        const auto asked = guarded([&desk]() -> Done {
            Database database(QFile::encodeName(desk.document()), Access::Part);
            BatchDigests digests;
            const QByteArray seal = sealOf(database, &digests);
            Transaction transaction(database);
            database.exec("UPDATE snapshot_chunk SET data=zeroblob(length(data))");
            const bool isRemembered = sealOf(database, &digests) == seal;
            const bool isSealed = sealOf(database, nullptr) != seal;
            if (!isRemembered || !isSealed)
                throw StorageFailure{{ErrorCode::OutOfRange, "not so"}};
            return {};
        });
        QVERIFY(asked.has_value());
    }

    void totalsOfADatabase_comeBack()
    {
        Desk desk;
        makeDocument(desk.document());
        auto store = openStore(desk.document());
        const auto batch = need(store->batch(4));
        QCOMPARE(int(batch->kind), int(TableKind::Totals));
        QCOMPARE(batch->customers.ids, totalsImport().rows.customers.ids);
        QVERIFY(batch->totals && sameTotals(*batch->totals, richTotals()));
        QVERIFY(!need(store->batch(2))->totals);
        StagedImport none = totalsImport(); // a warehouse without a customer
        none.rows.customers = {};
        none.rows.totals = std::make_shared<const CustomerTotals>();
        const ImportBatch empty = need(store->addBatch(none));
        QVERIFY(sameTotals(*need(store->batch(empty.batch))->totals, CustomerTotals()));
    }

    // Money of a currency with small units, times days.
    void moneyDaysBeyond64Bits_comeBack()
    {
        Desk desk;
        auto store = need(ProjectStore::create(desk.document(), Project()));
        StagedImport import = totalsImport();
        CustomerTotals totals = richTotals();
        const WideSum much = WideSum(std::numeric_limits<std::int64_t>::max()) * 1000 + 7;
        totals.sums[0].payableDays = much;
        totals.sums[1].payableDays = -5;
        totals.sums[0].daysBeyond = std::numeric_limits<std::int64_t>::min();
        totals.sums[1].daysBeyond = -much;
        import.rows.totals = std::make_shared<const CustomerTotals>(totals);
        need(store->commitImport(store->project(), import, "Import"));
        store = reopened(std::move(store));
        QVERIFY(sameTotals(*need(store->batch(1))->totals, totals));
        need(store->close());
    }

    void totalsThatMakeNoSense_areRefused_data()
    {
        QTest::addColumn<int>("what");
        for (int what = 0; what < 12; ++what)
            QTest::addRow("%d", what) << what;
    }
    void totalsThatMakeNoSense_areRefused()
    {
        QFETCH(int, what);
        Desk desk;
        auto store = need(ProjectStore::create(desk.document(), Project()));
        StagedImport import = totalsImport();
        CustomerTotals totals = richTotals();
        const WideSum tooWide = WideSum(std::numeric_limits<std::int64_t>::max()) * 2'000'000'000'000'000'000;
        const std::vector<std::function<void()>> changes = {
            [&] { totals.sums[0].payable = WideSum(std::numeric_limits<std::int64_t>::max()) + 1; },
            [&] { totals.sums[1].net = WideSum(std::numeric_limits<std::int64_t>::min()); },
            [&] { totals.sums[1].payableDays = tooWide; },
            [&] { totals.sums[0].daysBeyond = -tooWide; },
            [&] { totals.sums[0].lines = -1; },
            [&] { totals.sums[0].activeMonths = -1; },
            [&] { totals.sums[0].lastSale = 2932897; },
            [&] { totals.sums[0].medianInterval = std::numeric_limits<double>::quiet_NaN(); },
            [&] { totals.windowMonths = -1; },
            [&] { totals.firstLine = -719163; },
            [&] { totals.sums.pop_back(); },
            [&] { import.rows.kind = TableKind::InvoiceLines; },
        };
        changes[std::size_t(what)]();
        import.rows.totals = std::make_shared<const CustomerTotals>(totals);
        const auto refused = store->commitImport(store->project(), import, "Import");
        QVERIFY(!refused && refused.error().code == ErrorCode::OutOfRange);
        QVERIFY(store->project().imports.empty());
        need(store->commitImport(store->project(), totalsImport(), "Import"));
    }

    void anImportThatIsNotWhatItsBatchIs_isRefused()
    {
        Desk desk;
        makeDocument(desk.document());
        auto store = openStore(desk.document());
        for (const auto& [import, kind] :
             {std::pair(1u, TableKind::Totals), std::pair(3u, TableKind::InvoiceLines)}) {
            Project other = store->project();
            other.imports[import].kind = kind;
            QCOMPARE(store->commit(other, "Odd").error(), (Error{ErrorCode::OutOfRange, "import"}));
        }
    }

    void listsThatMakeNoSense_areRefused()
    {
        Desk desk;
        makeDocument(desk.document());
        auto store = openStore(desk.document());
        const std::vector<std::function<void(Project&)>> changes = {
            [](Project& p) { std::swap(p.rollup.merges[0], p.rollup.merges[1]); },
            [](Project& p) { p.rollup.merges[1].customerId = p.rollup.merges[0].customerId; },
            [](Project& p) {
                p.rollup.apart = {"hal", "gus"};
            },
            [](Project& p) { p.gapTasks.edit()[1].gap = p.gapTasks->front().gap; },
            [](Project& p) { p.gapTasks.edit()[0].due = 2932897; },
            [](Project& p) { p.rates.ledgerTotal = std::numeric_limits<double>::infinity(); },
            [](Project& p) { p.rates.perField[0].rate = std::numeric_limits<double>::quiet_NaN(); },
            [](Project& p) { p.imports[0].recipe.edit().kind = SourceKind(99); },
        };
        const Project before = store->project();
        for (const auto& change : changes) {
            Project other = before;
            change(other);
            const Status status = store->commit(other, "Odd");
            QVERIFY(!status && status.error().code == ErrorCode::OutOfRange);
            QVERIFY(store->project() == before);
        }
        QCOMPARE(store->unpublishedCount(), 0);
    }

    void eachGesture_changesOnlyWhatItChanged()
    {
        Desk desk;
        makeDocument(desk.document());
        auto store = openStore(desk.document());
        Project project = store->project();
        const std::vector<std::function<void(Project&)>> gestures = {
            [](Project& p) { p.rollup.parentField.clear(); },
            [](Project& p) {
                p.rollup.merges.insert(p.rollup.merges.begin(), {"abe", "zoe"});
            },
            [](Project& p) { p.rollup.merges[1].parentId = "abe"; },
            [](Project& p) { p.rollup.merges.erase(p.rollup.merges.begin() + 1); },
            [](Project& p) {
                p.rollup.apart = {"eva", "hal", "ida"};
            },
            [](Project& p) { p.rollup.summedFields.pop_back(); },
            [](Project& p) {
                p.gapTasks.edit().insert(p.gapTasks->begin(), {"new", "Cid", 1, "", false});
            },
            [](Project& p) { p.gapTasks.edit().back().isDone = true; },
            [](Project& p) { p.rates.perField.pop_back(); },
            [](Project& p) { p.rates.guesses.clear(); },
            [](Project& p) { p.rates.ledgerTotal = 0; },
            [](Project& p) { p.imports[0].recipe.edit().options[0].second = "3"; },
            [](Project& p) { p.imports[1].recipe = SourceRecipe(); },
            [](Project& p) { p.scenarios.edit().back().rates.guesses.push_back("return"); },
            [](Project& p) { p.imports.erase(p.imports.begin()); },
            [](Project& p) { p.snapshots.clear(); },
        };
        for (const auto& gesture : gestures) {
            gesture(project);
            need(store->commit(project, "Change"));
        }
        store = reopened(std::move(store));
        QVERIFY(withoutDataset(store->project()) == withoutDataset(project));
    }
};

QTEST_GUILESS_MAIN(TestRefreshGesture)
#include "tst_refreshgesture.moc"
