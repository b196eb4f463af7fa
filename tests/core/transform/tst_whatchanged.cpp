#include "core/transform/whatchanged.h"
#include "tests/core/transform/trackbook.h"

#include <QTest>

using namespace strata;

class TestWhatChanged : public QObject
{
    Q_OBJECT

private:
    static WhatChanged between(const Snapshot& then, const TrackedProject& now)
    {
        const Result<WhatChanged> changed = whatChanged(then, movementBetween(then, now.standings()),
                                                        now.project, now.metrics, now.scores, now.results);
        return changed ? *changed : WhatChanged();
    }

private slots:
    // Expected: expected.csv, made by expected.py with pandas; the new model takes net sales from 0 to 800.
    void dataModelAndCustomer_areToldApart()
    {
        const std::shared_ptr<const Snapshot> then = TrackBook::then();
        const TrackedProject now(TrackBook::withModel(TrackBook::project("now"), 800.0));
        const WhatChanged changed = between(*then, now);
        const std::vector<std::string>& ids = now.project.dataset->customers.ids;
        std::map<std::string, std::int64_t> types, figures;
        for (const CsvRow& row : readTrackCsv("expected.csv")) {
            if (row.at("type_now") == "gone")
                continue;
            const auto at = std::size_t(std::find(ids.begin(), ids.end(), row.at("customer")) - ids.begin());
            QVERIFY2(kTypeKeys[now.results.types[at]] == row.at("type_new_model"), ids[at].c_str());
            QVERIFY2(kTypeCauseKeys[std::size_t(changed.types[at])] == row.at("type_cause"), ids[at].c_str());
            QVERIFY2(kFigureCauseKeys[std::size_t(changed.figures[at])] == row.at("figures"),
                     ids[at].c_str());
            ++figures[row.at("figures")];
            if (row.at("type_then") != "notThere")
                ++types[row.at("type_cause")];
        }
        for (std::size_t cause = 0; cause < kTypeCauseCount; ++cause)
            QCOMPARE(changed.byType[cause], types[kTypeCauseKeys[cause]]);
        for (std::size_t cause = 0; cause < kFigureCauseCount; ++cause)
            QCOMPARE(changed.byFigure[cause], figures[kFigureCauseKeys[cause]]);
        QVERIFY(types["cancelled"] > 0 && types["both"] > 0 && types["model"] > 0 && types["data"] > 0);
        QCOMPARE(changed.gone, 2);
        QVERIFY(changed.isOtherModel && changed.isLaterDay && !changed.isOtherWindow && changed.isPastKnown);
    }

    void nothingChanged_isNobodysDoing()
    {
        const TrackedProject now(TrackBook::project("then"));
        const WhatChanged changed = between(*TrackBook::then(), now);
        QCOMPARE(changed.of(TypeCause::None), std::int64_t(now.results.types.size()));
        QCOMPARE(changed.of(FigureCause::Same), std::int64_t(now.results.types.size()));
        QVERIFY(!changed.isOtherModel && !changed.isLaterDay);
    }

    // On the same day nothing but the data can have changed.
    void onTheSameDay_everyOtherFigureIsRestated()
    {
        Project project = TrackBook::project("then");
        auto dataset = std::make_shared<Dataset>(*project.dataset);
        dataset->lines.net.front() += kAmountUnit;
        const std::int32_t customer = dataset->lines.customer.front();
        project.dataset = dataset;
        const WhatChanged changed = between(*TrackBook::then(), TrackedProject(project));
        QCOMPARE(changed.of(FigureCause::Restated), 1);
        QCOMPARE(changed.of(FigureCause::Customer), 0);
        QCOMPARE(changed.figures[std::size_t(customer)], FigureCause::Restated);
    }

    void aPersonsWord_isByHand()
    {
        Project project = TrackBook::project("then");
        const std::string id = "fall-at"; // marginal then
        project = withOverride(project, {id, CustomerType::Core, "a promise", "Ann", kNoDay});
        const TrackedProject now(project);
        const WhatChanged changed = between(*TrackBook::then(), now);
        QCOMPARE(changed.of(TypeCause::ByHand), 1);
        QCOMPARE(changed.of(TypeCause::Data), 0);
    }

    void aFieldThatChanged_isRestated()
    {
        Project project = TrackBook::project("then");
        auto dataset = std::make_shared<Dataset>(*project.dataset);
        CustomerField staff;
        staff.name = "staff";
        staff.isNumber = true;
        staff.numbers = std::vector<double>(dataset->customers.size(), 5.0);
        staff.present = std::vector<std::uint8_t>(dataset->customers.size(), 1);
        dataset->customers.fields = {staff};
        project.dataset = dataset;
        const TrackedProject then(project);
        const Snapshot before = [&] {
            Snapshot snapshot = then.standings();
            snapshot.model.framework = project.framework;
            return snapshot;
        }();
        auto later = std::make_shared<Dataset>(*dataset);
        later->customers.fields.front().numbers.own()[3] = 9.0;
        project.dataset = later;
        const WhatChanged changed = between(before, TrackedProject(project));
        QCOMPARE(changed.of(FigureCause::Restated), 1);
        QCOMPARE(changed.figures[3], FigureCause::Restated);
    }

    // The first sale of the book is of 1 February 2023.
    void aWindowThatBeginsBeforeTheData_isNotFull()
    {
        Project project = TrackBook::project("then");
        for (const auto& [months, isFull] :
             {std::pair(12, true), std::pair(28, true), std::pair(36, false)}) {
            project.period.windowMonths = months;
            const TrackedProject now(project);
            QCOMPARE(between(now.standings(), now).isEarlierWindowFull, isFull);
        }
    }

    void whoStopsIt_getsNothing()
    {
        const std::shared_ptr<const Snapshot> then = TrackBook::then();
        const TrackedProject now(TrackBook::project("now"));
        const Result<WhatChanged> stopped
            = whatChanged(*then, movementBetween(*then, now.standings()), now.project, now.metrics,
                          now.scores, now.results, [](std::uint64_t, std::uint64_t) { return false; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestWhatChanged)
#include "tst_whatchanged.moc"
