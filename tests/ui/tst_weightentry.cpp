#include "core/method/weighting.h"
#include "core/model/framework.h"
#include "ui/weighting/gestureslider.h"
#include "ui/weighting/pointfield.h"
#include "ui/weighting/rankrow.h"
#include "ui/weighting/weightentry.h"
#include "ui/weighting/weightfield.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <memory>
#include <numeric>

using namespace strata;

namespace {

const QList<EntryRow> kRows{{QStringLiteral("experience"), QStringLiteral("Experience"), QString()},
                            {QStringLiteral("education"), QStringLiteral("Education"), QString()},
                            {QStringLiteral("charisma"), QStringLiteral("Charisma"), QString()},
                            {QStringLiteral("age"), QStringLiteral("Age"), QString()}};

} // namespace

class TestWeightEntry : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WeightEntry> m_entry;
    std::unique_ptr<QSignalSpy> m_started, m_changed, m_finished, m_cancelled;

    void show(WeightMethod method)
    {
        m_entry.reset(WeightEntry::create(method, kRows));
        m_entry->resize(700, 700);
        m_entry->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_entry.get()));
        m_started = std::make_unique<QSignalSpy>(m_entry.get(), &WeightEntry::gestureStarted);
        m_changed = std::make_unique<QSignalSpy>(m_entry.get(), &WeightEntry::changed);
        m_finished = std::make_unique<QSignalSpy>(m_entry.get(), &WeightEntry::gestureFinished);
        m_cancelled = std::make_unique<QSignalSpy>(m_entry.get(), &WeightEntry::gestureCancelled);
    }
    GestureSlider* slider(const char* name) const
    {
        return m_entry->findChild<GestureSlider*>(QLatin1String(name));
    }
    RankRow* row(const char* key) const
    {
        return m_entry->findChild<RankRow*>(QStringLiteral("rank/") + QLatin1String(key));
    }
    QString shareOf(const char* key) const
    {
        return m_entry->findChild<QLabel*>(QStringLiteral("resultingShare/") + QLatin1String(key))->text();
    }
    int sum() const
    {
        const std::vector<int> weights = m_entry->weights();
        return std::accumulate(weights.begin(), weights.end(), 0);
    }
    void expectGestures(int count) const
    {
        QCOMPARE(m_started->count(), count);
        QCOMPARE(m_finished->count() + m_cancelled->count(), count);
    }

private slots:
    void cleanup()
    {
        m_started.reset();
        m_changed.reset();
        m_finished.reset();
        m_cancelled.reset();
        m_entry.reset();
    }

    void everyMethod_startsWithAValidAnswer_data()
    {
        QTest::addColumn<int>("method");
        for (std::size_t method = 0; method < kWeightMethodCount; ++method)
            QTest::newRow(qPrintable(methodName(WeightMethod(method)))) << int(method);
    }

    void everyMethod_startsWithAValidAnswer()
    {
        QFETCH(int, method);
        show(WeightMethod(method));
        QVERIFY(m_entry->method() == WeightMethod(method));
        QVERIFY(isValidAnswer(m_entry->method(), m_entry->answers(), 4));
        QCOMPARE(sum(), kFullWeight);
        QCOMPARE(m_started->count() + m_changed->count(), 0);
        const std::vector<double> answers = answersFor(WeightMethod(method), {5000, 2500, 1500, 1000});
        m_entry->setAnswers(answers);
        QCOMPARE(m_entry->answers(), answers);
        QCOMPARE(m_started->count() + m_changed->count(), 0);
    }

    void aDragOfAShare_movesTheOthersInProportion()
    {
        show(WeightMethod::Share);
        m_entry->setAnswers({4000, 3000, 2000, 1000});
        GestureSlider* one = slider("share/experience");
        const int y = one->height() / 2;
        QTest::mousePress(one, Qt::LeftButton, {}, QPoint(int(one->xOf(4000)), y));
        for (int weight = 4500; weight <= 10000; weight += 500) {
            QTest::mouseMove(one, QPoint(int(one->xOf(weight)), y));
            QCOMPARE(sum(), kFullWeight);
        }
        QCOMPARE(m_entry->answers(), (std::vector<double>{10000, 0, 0, 0}));
        QTest::mouseMove(one, QPoint(int(one->xOf(4000)), y)); // back: as if it had never been away
        QCOMPARE(m_entry->answers(), (std::vector<double>{4000, 3000, 2000, 1000}));
        QTest::mouseRelease(one, Qt::LeftButton, {}, QPoint(int(one->xOf(4000)), y));
        expectGestures(1);
        QCOMPARE(m_finished->count(), 1);
    }

    // The free rows of 30, 20 and 10 keep their ratio in what a locked 40 and a target of 40 leave: 20.
    void aLockedShare_stays()
    {
        show(WeightMethod::Share);
        m_entry->setAnswers({4000, 3000, 2000, 1000});
        m_entry->findChild<QToolButton*>(QStringLiteral("shareLock/experience"))->click();
        auto* field = m_entry->findChild<WeightField*>(QStringLiteral("shareField/education"));
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("45"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_entry->answers(), (std::vector<double>{4000, 4500, 1000, 500}));
        expectGestures(1);
    }

    void swingPoints_moveNothingElse()
    {
        show(WeightMethod::Swing);
        m_entry->setAnswers({100, 80, 70, 30});
        slider("swing/age")->setFocus();
        QTest::keyClick(slider("swing/age"), Qt::Key_Right);
        QCOMPARE(m_entry->answers(), (std::vector<double>{100, 80, 70, 31}));
        QTest::keyClick(slider("swing/age"), Qt::Key_Home);
        QCOMPARE(m_entry->answers(), (std::vector<double>{100, 80, 70, 0}));
        QCOMPARE(shareOf("experience"), QStringLiteral("40\u202F%")); // 100 of 250
        expectGestures(2);
        QCOMPARE(m_changed->count(), 2);
        QVERIFY(slider("swing/age")->accessibleName().contains(QStringLiteral("Age")));
    }

    void aTypedRating_isAWholeGesture()
    {
        show(WeightMethod::Rating);
        m_entry->setAnswers({8, 4, 2, 2});
        QCOMPARE(shareOf("experience"), QStringLiteral("50\u202F%")); // 8 of 16
        auto* field = m_entry->findChild<PointField*>(QStringLiteral("ratingField/experience"));
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("2"));
        QTest::keyClick(field, Qt::Key_Escape); // not meant
        QCOMPARE(m_entry->answers()[0], 8.0);
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("2"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(shareOf("experience"), QStringLiteral("20\u202F%")); // 2 of 10
        expectGestures(1);
    }

    void escape_restoresWhatWasBeforeTheDrag()
    {
        for (const auto& [method, name] : {std::pair(WeightMethod::Share, "share/experience"),
                                           std::pair(WeightMethod::Swing, "swing/experience"),
                                           std::pair(WeightMethod::Rating, "rating/experience"),
                                           std::pair(WeightMethod::Pairwise, "pair/experience/age")}) {
            show(method);
            const std::vector<double> before = answersFor(method, {4000, 3000, 2000, 1000});
            m_entry->setAnswers(before);
            GestureSlider* one = slider(name);
            QVERIFY(one);
            one->setFocus();
            const int y = one->height() / 2;
            QTest::mousePress(one, Qt::LeftButton, {}, QPoint(int(one->xOf(one->value())), y));
            QTest::mouseMove(one, QPoint(int(one->xOf(one->minimum())), y));
            QVERIFY(m_entry->answers() != before);
            QTest::keyClick(one, Qt::Key_Escape);
            QCOMPARE(m_entry->answers(), before);
            QTest::mouseRelease(one, Qt::LeftButton, {}, QPoint(int(one->xOf(one->minimum())), y));
            QCOMPARE(m_entry->answers(), before);
            QCOMPARE(m_cancelled->count(), 1);
            QCOMPARE(m_finished->count(), 0);
        }
    }

    void theWheel_changesNothing()
    {
        for (const auto& [method, name] : {std::pair(WeightMethod::Share, "share/experience"),
                                           std::pair(WeightMethod::Swing, "swing/experience"),
                                           std::pair(WeightMethod::Rating, "rating/experience"),
                                           std::pair(WeightMethod::Pairwise, "pair/experience/age")}) {
            show(method);
            const std::vector<double> before = m_entry->answers();
            GestureSlider* one = slider(name);
            one->setFocus();
            const QPointF at = one->rect().center();
            QWheelEvent wheel(at, one->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(one, &wheel);
            QCOMPARE(m_entry->answers(), before);
            QVERIFY(!wheel.isAccepted());
        }
    }

    // Rank-order centroid for 4 rows: 0.5208, 0.2708, 0.1458, 0.0625 (Barron and Barrett 1996).
    void aRankDraggedUp_takesTheFirstPlace()
    {
        show(WeightMethod::RankSteep);
        m_entry->setAnswers({1, 2, 3, 4});
        QCOMPARE(m_entry->weights(), (std::vector<int>{5209, 2708, 1458, 625})); // ties to the first
        RankRow* last = row("age");
        QTest::mousePress(last, Qt::LeftButton, {}, QPoint(60, 20));
        const QPoint top = last->mapFromGlobal(row("experience")->mapToGlobal(QPoint(60, 20)));
        QTest::mouseMove(last, top);
        QCOMPARE(m_entry->answers(), (std::vector<double>{2, 3, 4, 1}));
        QTest::mouseRelease(last, Qt::LeftButton);
        QCOMPARE(m_entry->answers(), (std::vector<double>{2, 3, 4, 1}));
        QCOMPARE(shareOf("age"), QStringLiteral("52.08\u202F%"));
        expectGestures(1);
        QCOMPARE(m_finished->count(), 1);
    }

    void escape_restoresTheOrder()
    {
        show(WeightMethod::RankGentle);
        m_entry->setAnswers({1, 2, 2, 4});
        RankRow* last = row("age");
        last->setFocus();
        QTest::mousePress(last, Qt::LeftButton, {}, QPoint(60, 20));
        QTest::mouseMove(last, last->mapFromGlobal(row("experience")->mapToGlobal(QPoint(60, 20))));
        QVERIFY(m_entry->answers() != (std::vector<double>{1, 2, 2, 4}));
        QTest::keyClick(last, Qt::Key_Escape);
        QCOMPARE(m_entry->answers(), (std::vector<double>{1, 2, 2, 4}));
        QTest::mouseRelease(last, Qt::LeftButton);
        QCOMPARE(m_cancelled->count(), 1);
        QCOMPARE(m_finished->count(), 0);
    }

    void altAndArrows_moveARow()
    {
        show(WeightMethod::RankGentle);
        m_entry->setAnswers({1, 2, 3, 4});
        row("charisma")->setFocus();
        QTest::keyClick(row("charisma"), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(m_entry->answers(), (std::vector<double>{1, 3, 2, 4}));
        QVERIFY(row("charisma")->hasFocus());
        QTest::keyClick(row("charisma"), Qt::Key_Down);
        QVERIFY(row("education")->hasFocus());
        m_entry->findChild<QToolButton*>(QStringLiteral("rankUp/age"))->click();
        QCOMPARE(m_entry->answers(), (std::vector<double>{1, 4, 2, 3}));
        expectGestures(2);
    }

    // Places 2 and 3 of four shared, rank sum 40, 30, 20, 10: both get 25 percent.
    void theSamePlace_sharesTheWeight()
    {
        show(WeightMethod::RankGentle);
        m_entry->setAnswers({1, 2, 3, 4});
        auto* tie = m_entry->findChild<QToolButton*>(QStringLiteral("rankTie/charisma"));
        tie->click();
        QCOMPARE(m_entry->answers(), (std::vector<double>{1, 2, 2, 4}));
        QCOMPARE(m_entry->weights(), (std::vector<int>{4000, 2500, 2500, 1000}));
        QVERIFY(!m_entry->findChild<QToolButton*>(QStringLiteral("rankTie/experience"))->isEnabled());
        tie->click();
        QCOMPARE(m_entry->answers(), (std::vector<double>{1, 2, 3, 4}));
        expectGestures(2);
    }

    // The leader example of the analytic hierarchy process: weights 0.547, 0.127, 0.270 and 0.056.
    void pairs_giveThePublishedWeights()
    {
        show(WeightMethod::Pairwise);
        const auto set = [this](const char* name, int step) {
            GestureSlider* one = slider(name);
            one->setFocus();
            for (int i = 0; i < std::abs(step); ++i)
                QTest::keyClick(one, step < 0 ? Qt::Key_Left : Qt::Key_Right);
        };
        set("pair/experience/education", -3); // 4 times
        set("pair/experience/charisma", -2); // 3 times
        set("pair/experience/age", -6); // 7 times
        set("pair/education/charisma", 2); // a third
        set("pair/education/age", -2);
        set("pair/charisma/age", -4);
        const std::vector<int> weights = m_entry->weights();
        const int published[] = {5470, 1270, 2700, 560};
        for (std::size_t i = 0; i < 4; ++i)
            QVERIFY(std::abs(weights[i] - published[i]) <= 10);
        QCOMPARE(sum(), kFullWeight);
        expectGestures(19);
        auto* ratio = m_entry->findChild<QLabel*>(QStringLiteral("consistency"));
        QVERIFY(ratio->text().contains(QStringLiteral("0.04"))); // 0.044 with Saaty's random index
        QVERIFY(ratio->text().contains(QStringLiteral("Saaty's random index")));
    }

    void theWorstJudgement_leadsToItsPair()
    {
        show(WeightMethod::Pairwise);
        auto* worst = m_entry->findChild<QPushButton*>(QStringLiteral("worstJudgement/1"));
        QVERIFY(!worst->isVisible());
        m_entry->setAnswers({3, 9, 9, 3, 9, 1.0 / 9.0}); // Age nine times Charisma: against all the others
        QVERIFY(worst->isVisible());
        QVERIFY(m_entry->findChild<QLabel*>(QStringLiteral("consistency"))
                    ->text()
                    .contains(QStringLiteral("attention")));
        const PairwiseResult result = pairwise(m_entry->answers(), 4);
        const QString name = QStringLiteral("pair/%1/%2")
                                 .arg(kRows[qsizetype(result.worst[0].row)].key,
                                      kRows[qsizetype(result.worst[0].column)].key);
        worst->click();
        QVERIFY(slider(qPrintable(name))->hasFocus());
    }
};

QTEST_MAIN(TestWeightEntry)
#include "tst_weightentry.moc"
