#include "core/method/weights.h"
#include "core/sample/sample.h"
#include "ui/background.h"
#include "ui/workshop.h"

#include <QImage>
#include <QLinearGradient>
#include <QPainter>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QThreadPool>
#include <QUndoStack>

#include <atomic>
#include <thread>

using namespace strata;

namespace {

Project sample()
{
    Project project = sampleProject();
    project.dataset = assemble(makeSample(40));
    return project;
}

Project withFirstWeight(const Project& start, int weight)
{
    Project next = start;
    next.framework = withFactorWeight(start.framework, 0, weight);
    return next;
}

} // namespace

class TestWorkshop : public QObject
{
    Q_OBJECT

private slots:
    void anEdit_canBeUndoneAndRedone()
    {
        Workshop workshop;
        workshop.load(sample());
        const Project before = workshop.project();
        Project after = before;
        after.name = "Another name";
        workshop.edit(after, QStringLiteral("Rename project"));
        QVERIFY(workshop.project() == after);
        QCOMPARE(workshop.undoStack()->undoText(), QStringLiteral("Rename project"));
        workshop.undoStack()->undo();
        QVERIFY(workshop.project() == before);
        workshop.undoStack()->redo();
        QVERIFY(workshop.project() == after);
    }

    void theSameCustomer_staysSelectedInOtherData()
    {
        Workshop workshop;
        workshop.load(sample());
        const Project all = workshop.project();
        const std::string chosen = all.dataset->customers.ids[5];
        workshop.selectCustomer(5);
        Project fewer = all; // without the first three
        auto dataset = std::make_shared<Dataset>();
        dataset->customers.ids.assign(all.dataset->customers.ids.begin() + 3,
                                      all.dataset->customers.ids.end());
        dataset->customers.names.resize(dataset->customers.ids.size());
        fewer.dataset = std::shared_ptr<const Dataset>(dataset);
        workshop.edit(fewer, QStringLiteral("Fewer"));
        QTRY_COMPARE(workshop.selectedCustomer(), 2);
        QCOMPARE(workshop.project().dataset->customers.ids[2], chosen);
        Project none = all;
        none.dataset = std::make_shared<const Dataset>();
        workshop.edit(none, QStringLiteral("None"));
        QTRY_COMPARE(workshop.selectedCustomer(), -1);
        workshop.undoStack()->undo();
        workshop.undoStack()->undo();
        QTRY_COMPARE(workshop.selectedCustomer(), 5);
    }

    void anEditThatChangesNothing_leavesNoStep()
    {
        Workshop workshop;
        workshop.load(sample());
        workshop.edit(workshop.project(), QStringLiteral("Nothing"));
        QCOMPARE(workshop.undoStack()->count(), 0);
    }

    void aDrag_isOneUndoStep()
    {
        Workshop workshop;
        workshop.load(sample());
        const Project before = workshop.project();
        QSignalSpy committed(&workshop, &Workshop::committed);
        workshop.beginGesture(QStringLiteral("Weight"));
        for (int weight = 3000; weight <= 7900; weight += 100)
            workshop.tick(withFirstWeight(workshop.gestureStart(), weight));
        QCOMPARE(committed.count(), 0);
        workshop.endGesture();
        QCOMPARE(committed.count(), 1);
        QCOMPARE(workshop.undoStack()->count(), 1);
        QCOMPARE(workshop.project().framework.factors[0].weight, 7900);
        workshop.undoStack()->undo();
        QVERIFY(workshop.project() == before);
    }

    void aDragThatComesHome_leavesNoStep()
    {
        Workshop workshop;
        workshop.load(sample());
        const Project before = workshop.project();
        workshop.beginGesture(QStringLiteral("Weight"));
        workshop.tick(withFirstWeight(workshop.gestureStart(), 9000));
        workshop.tick(withFirstWeight(workshop.gestureStart(), before.framework.factors[0].weight));
        workshop.endGesture();
        QCOMPARE(workshop.undoStack()->count(), 0);
        QVERIFY(workshop.project() == before);
    }

    void aCancelledGesture_leavesNothing()
    {
        Workshop workshop;
        workshop.load(sample());
        const Project before = workshop.project();
        QSignalSpy committed(&workshop, &Workshop::committed);
        workshop.beginGesture(QStringLiteral("Weight"));
        workshop.tick(withFirstWeight(workshop.gestureStart(), 9000));
        workshop.cancelGesture();
        QVERIFY(!workshop.isInGesture());
        QVERIFY(workshop.project() == before);
        QCOMPARE(workshop.undoStack()->count(), 0);
        QCOMPARE(committed.count(), 0);
    }

    void ticksAfterAnUndo_changeNothing()
    {
        Workshop workshop;
        workshop.load(sample());
        const Project before = workshop.project();
        workshop.edit(withFirstWeight(before, 2000), QStringLiteral("Weight"));
        workshop.beginGesture(QStringLiteral("Weight"));
        workshop.tick(withFirstWeight(workshop.gestureStart(), 9000));
        workshop.undoStack()->undo();
        workshop.tick(withFirstWeight(workshop.gestureStart(), 8000));
        workshop.endGesture();
        QVERIFY(workshop.project() == before);
        QVERIFY(workshop.undoStack()->canRedo());
        QVERIFY(!workshop.undoStack()->canUndo());
    }

    // Qt paints with the threads of its own pool; were ours the same, the window would wait for the work.
    void paintingGoesOn_whileEveryThreadWorks()
    {
        QSemaphore end;
        const int threads = workPool().maxThreadCount();
        for (int i = 0; i < threads; ++i)
            workPool().start([&end] { end.acquire(); });
        std::atomic<bool> isPainted = false, wasRescued = false;
        std::thread rescue([&] {
            for (int i = 0; i < 500 && !isPainted; ++i)
                QThread::msleep(10);
            wasRescued = !isPainted;
            end.release(threads);
        });
        QImage image(2000, 2000, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        QLinearGradient shades(0.0, 0.0, 2000.0, 2000.0);
        shades.setColorAt(0.0, QColor(255, 0, 0, 80));
        shades.setColorAt(1.0, QColor(0, 0, 255, 80));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(shades);
        painter.drawEllipse(QRectF(10.0, 10.0, 1980.0, 1980.0));
        isPainted = true;
        rescue.join();
        QVERIFY(!wasRescued);
        QVERIFY(workPool().waitForDone(5000));
    }

    void manyChangesToALargeProject_areComputedOneAtATime()
    {
        Workshop workshop;
        QSignalSpy results(&workshop, &Workshop::resultsChanged);
        QSignalSpy running(&workshop, &Workshop::recalculating);
        Project large = sampleProject();
        large.dataset = assemble(makeSample(700)); // more rows than are computed in the main thread
        workshop.load(large);
        QVERIFY(workshop.isRecalculating());
        QCOMPARE(workPool().activeThreadCount(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(!workshop.isRecalculating(), 60000);
        QCOMPARE(results.count(), 2); // none for the new dataset at first, then its own
        QCOMPARE(running.count(), 2);
        results.clear();

        const Project start = workshop.project();
        workshop.beginGesture(QStringLiteral("Rate"));
        for (int tick = 1; tick <= 5; ++tick) {
            Project next = start;
            next.rates.perOrder += tick;
            workshop.tick(next);
            QTest::qWait(1); // the event loop turns: a recalculation may start
            QVERIFY(workPool().activeThreadCount() <= 1);
        }
        workshop.endGesture();
        QTRY_VERIFY_WITH_TIMEOUT(!workshop.isRecalculating(), 60000);
        QVERIFY(results.count() <= 2); // the one in work, then the newest
        QVERIFY(workshop.scores().columns == evaluate(workshop.project()).scores.columns);
    }

    void fiftyTicks_areOneRecomputation()
    {
        Workshop workshop;
        workshop.load(sample());
        QSignalSpy results(&workshop, &Workshop::resultsChanged);
        workshop.beginGesture(QStringLiteral("Weight"));
        for (int tick = 0; tick < 50; ++tick)
            workshop.tick(withFirstWeight(workshop.gestureStart(), 3000 + tick * 100));
        QVERIFY(results.wait(5000));
        QTest::qWait(50);
        QCOMPARE(results.count(), 1);
    }

    void theResults_areThoseOfTheWholeMethod_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("a weight") << 0;
        QTest::newRow("a value function") << 1;
        QTest::newRow("a cost rate") << 2;
        QTest::newRow("an exclusion") << 3;
        QTest::newRow("a cut") << 4;
    }

    void theResults_areThoseOfTheWholeMethod()
    {
        QFETCH(int, what);
        Workshop workshop;
        workshop.load(sample());
        Project next = workshop.project();
        switch (what) {
        case 0:
            next.framework = withFactorWeight(next.framework, 1, 6000);
            break;
        case 1:
            next.framework.factors[0].metrics[0].value.kind = ValueKind::Pareto;
            break;
        case 2:
            next.rates.perOrder += 12.5;
            break;
        case 3:
            next.overrides
                = {{next.dataset->customers.ids[3], CustomerType::Excluded, "house account", "Ann", 20000}};
            break;
        case 4:
            next.rules.clvCut = {CutKind::Score, 71.0};
            break;
        }
        QSignalSpy results(&workshop, &Workshop::resultsChanged);
        workshop.edit(next, QStringLiteral("Change"));
        QVERIFY(results.count() > 0 || results.wait(5000));
        const Evaluation expected = evaluate(next);
        QVERIFY(workshop.results().types == expected.results.types);
        QVERIFY(workshop.results().composite == expected.results.composite);
        QVERIFY(workshop.results().tiers == expected.results.tiers);
        QVERIFY(workshop.whale().cumulative == expected.whale.cumulative);
    }

    void anotherDataset_neverMeetsOldResults()
    {
        Workshop workshop;
        workshop.load(sample());
        Project next = workshop.project();
        next.dataset = std::make_shared<const Dataset>();
        connect(&workshop, &Workshop::projectChanged, &workshop, [&workshop] {
            QCOMPARE(workshop.results().types.size(), workshop.project().dataset->customers.size());
        });
        workshop.edit(next, QStringLiteral("Remove data"));
        QCOMPARE(workshop.results().types.size(), std::size_t(0));
        workshop.undoStack()->undo();
        QCOMPARE(workshop.results().types.size(), std::size_t(40));
    }
};

QTEST_GUILESS_MAIN(TestWorkshop)
#include "tst_workshop.moc"
