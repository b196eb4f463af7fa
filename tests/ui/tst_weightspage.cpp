#include "core/sample/sample.h"
#include "ui/weights/moversmodel.h"
#include "ui/weighting/weightfield.h"
#include "ui/weighting/weightslider.h"
#include "ui/weights/weightspage.h"
#include "ui/workshop.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>
#include <QWheelEvent>

#include <numeric>

using namespace strata;

class TestWeightsPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<WeightsPage> m_page;

    const std::vector<Factor>& factors() const { return m_workshop->project().framework.factors; }
    WeightSlider* slider(std::size_t factor) const
    {
        return m_page->findChild<WeightSlider*>(QStringLiteral("weightSlider/")
                                                + QString::fromStdString(factors()[factor].id));
    }
    int sum() const
    {
        return std::accumulate(factors().begin(), factors().end(), 0,
                               [](int all, const Factor& factor) { return all + factor.weight; });
    }

private slots:
    void init()
    {
        m_workshop = std::make_unique<Workshop>();
        Project project = sampleProject();
        project.dataset = assemble(makeSample(60));
        m_workshop->load(project);
        m_page = std::make_unique<WeightsPage>(*m_workshop);
        m_page->resize(1200, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void cleanup()
    {
        m_page.reset();
        m_workshop.reset();
    }

    void aDragWithTheMouse_isOneStepAndKeepsTheSum()
    {
        const Framework before = m_workshop->project().framework;
        WeightSlider* one = slider(0);
        QVERIFY(one);
        const int y = one->height() / 2;
        QTest::mousePress(one, Qt::LeftButton, {}, QPoint(int(one->xOf(one->value())), y));
        for (int weight = 4000; weight <= 8000; weight += 500) {
            QTest::mouseMove(one, QPoint(int(one->xOf(weight)), y));
            QCOMPARE(sum(), kFullWeight);
        }
        QTest::mouseRelease(one, Qt::LeftButton, {}, QPoint(int(one->xOf(8000)), y));
        QVERIFY(std::abs(factors()[0].weight - 8000) <= 200); // a pixel is up to two points wide
        QCOMPARE(m_workshop->undoStack()->count(), 1);
        m_workshop->undoStack()->undo();
        QVERIFY(m_workshop->project().framework == before);
        QCOMPARE(one->value(), before.factors[0].weight);
    }

    void outAndBack_restoresEveryWeight()
    {
        const Framework before = m_workshop->project().framework;
        WeightSlider* one = slider(1);
        const int y = one->height() / 2, x = int(one->xOf(one->value()));
        QTest::mousePress(one, Qt::LeftButton, {}, QPoint(x, y));
        QTest::mouseMove(one, QPoint(int(one->xOf(10000)), y));
        QVERIFY(!(m_workshop->project().framework == before));
        QTest::mouseMove(one, QPoint(x, y));
        QTest::mouseRelease(one, Qt::LeftButton, {}, QPoint(x, y));
        QVERIFY(m_workshop->project().framework == before);
        QCOMPARE(m_workshop->undoStack()->count(), 0);
    }

    void escape_restoresTheDragsStart()
    {
        const Framework before = m_workshop->project().framework;
        WeightSlider* one = slider(0);
        const int y = one->height() / 2;
        one->setFocus();
        QTest::mousePress(one, Qt::LeftButton, {}, QPoint(int(one->xOf(one->value())), y));
        QTest::mouseMove(one, QPoint(int(one->xOf(9000)), y));
        QVERIFY(!(m_workshop->project().framework == before));
        QTest::keyClick(one, Qt::Key_Escape);
        QVERIFY(m_workshop->project().framework == before);
        QTest::mouseRelease(one, Qt::LeftButton, {}, QPoint(int(one->xOf(9000)), y));
        QVERIFY(m_workshop->project().framework == before);
        QCOMPARE(m_workshop->undoStack()->count(), 0);
    }

    void keys_stepByOneAndFivePoints()
    {
        WeightSlider* one = slider(0);
        one->setFocus();
        const int start = factors()[0].weight / 100 * 100;
        QTest::keyClick(one, Qt::Key_Right);
        QCOMPARE(factors()[0].weight, start + 100);
        QTest::keyClick(one, Qt::Key_PageUp);
        QCOMPARE(factors()[0].weight, start + 600);
        QTest::keyClick(one, Qt::Key_Left);
        QCOMPARE(factors()[0].weight, start + 500);
        QTest::keyClick(one, Qt::Key_Home);
        QCOMPARE(factors()[0].weight, 0);
        QTest::keyClick(one, Qt::Key_End);
        QCOMPARE(factors()[0].weight, kFullWeight);
        QCOMPARE(m_workshop->undoStack()->count(), 5);
        QCOMPARE(sum(), kFullWeight);
    }

    void theWheel_turnsNoWeight()
    {
        const Framework before = m_workshop->project().framework;
        WeightSlider* one = slider(0);
        one->setFocus();
        const QPointF at = one->rect().center();
        QWheelEvent wheel(at, one->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(one, &wheel);
        QVERIFY(m_workshop->project().framework == before);
        QVERIFY(!wheel.isAccepted());
    }

    void aLockedWeight_doesNotMove()
    {
        const QString id = QString::fromStdString(factors()[1].id);
        auto* lock = m_page->findChild<QToolButton*>(QStringLiteral("weightLock/") + id);
        QVERIFY(lock);
        const int locked = factors()[1].weight;
        QTest::mouseClick(lock, Qt::LeftButton);
        QVERIFY(factors()[1].isLocked);
        QVERIFY(!slider(1)->isEnabled());
        slider(0)->setFocus();
        QTest::keyClick(slider(0), Qt::Key_End);
        QCOMPARE(factors()[1].weight, locked);
        QCOMPARE(factors()[0].weight, kFullWeight - locked);
        QCOMPARE(slider(0)->value(), kFullWeight - locked);
    }

    void aTypedPercentage_isTaken()
    {
        auto* field = m_page->findChild<WeightField*>(QStringLiteral("weightField/")
                                                      + QString::fromStdString(factors()[0].id));
        QVERIFY(field);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("41"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(factors()[0].weight, 4100);
        QCOMPARE(m_workshop->undoStack()->count(), 1);
    }

    void equal_sharesAGroupEvenly()
    {
        auto* equal = m_page->findChild<QPushButton*>(QStringLiteral("equal/factors"));
        QVERIFY(equal);
        QTest::keyClick(slider(0), Qt::Key_End);
        QTest::mouseClick(equal, Qt::LeftButton);
        for (const Factor& factor : factors())
            QCOMPARE(factor.weight, kFullWeight / int(factors().size()));
    }

    void moversAreCountedFromTheBaseline()
    {
        auto* movers = m_page->findChild<MoversModel*>();
        QVERIFY(movers);
        QAbstractItemModelTester tester(movers, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const std::vector<std::uint8_t> before = m_workshop->results().types;
        QCOMPARE(movers->moverCount(), std::size_t(0));
        slider(0)->setFocus();
        QTest::keyClick(slider(0), Qt::Key_Home);
        QTest::qWait(20);
        QTest::keyClick(slider(2), Qt::Key_End);
        QTest::qWait(20);
        std::size_t expected = 0;
        for (std::size_t i = 0; i < before.size(); ++i)
            expected += before[i] != m_workshop->results().types[i] ? 1 : 0;
        QVERIFY(expected > 0);
        QCOMPARE(movers->moverCount(), expected);
        auto* baseline = m_page->findChild<QPushButton*>(QStringLiteral("setBaseline"));
        QTest::mouseClick(baseline, Qt::LeftButton);
        QCOMPARE(movers->moverCount(), std::size_t(0));
    }
};

QTEST_MAIN(TestWeightsPage)
#include "tst_weightspage.moc"
