#include "core/method/weights.h"
#include "core/sample/sample.h"
#include "ui/decisionlog.h"
#include "ui/weighting/pointfield.h"
#include "ui/weighting/weightfield.h"
#include "ui/weighting/weightslider.h"
#include "ui/weights/agreementchip.h"
#include "ui/weights/moversmodel.h"
#include "ui/weights/weightspage.h"
#include "ui/workshop.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
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
    static QString key(const char* kind, const std::string& id)
    {
        return QLatin1String(kind) + QString::fromStdString(id);
    }
    QMenu* rowMenu(const std::string& id) const
    {
        return m_page->findChild<QToolButton*>(key("weightMore/", id))->menu();
    }
    AgreementChip* chip(std::size_t factor) const
    {
        return m_page->findChild<AgreementChip*>(key("weightChip/", factors()[factor].id));
    }
    static void trigger(QMenu* menu, const QString& name)
    {
        emit menu->aboutToShow();
        for (QAction* action : menu->actions())
            if (action->objectName() == name) {
                QVERIFY(action->isEnabled());
                action->trigger();
                return;
            }
        QFAIL(qPrintable(name));
    }
    void click(const QString& name) const
    {
        auto* button = m_page->findChild<QPushButton*>(name);
        QVERIFY2(button, qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    const std::vector<Decision>& decisions() const { return m_workshop->project().debate->decisions; }
    QWidget* changedLine() const { return m_page->findChild<QWidget*>(QStringLiteral("changedSinceLogged")); }
    void openForm() { trigger(rowMenu(factors()[0].id), QStringLiteral("logDecision")); }
    std::string before() const
    {
        const QString text = m_page->findChild<QLabel*>(QStringLiteral("decisionBefore"))->text();
        return text.mid(int(qstrlen("Before: "))).toStdString();
    }
    std::string words(const std::vector<double>& percents) const
    {
        QStringList parts;
        for (std::size_t f = 0; f < percents.size(); ++f)
            parts += QStringLiteral("%1 %2 %").arg(QString::fromStdString(factors()[f].name),
                                                   QString::number(percents[f]));
        return parts.join(QStringLiteral(", ")).toStdString();
    }
    template <typename Field> static void type(Field* field, const QString& text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void setFactorWeights(const std::vector<std::int64_t>& weights)
    {
        Project project = m_workshop->project();
        project.framework = withFactorWeights(project.framework, weights);
        m_workshop->load(project);
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

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
        trigger(baseline->menu(), QStringLiteral("baselineNow"));
        QCOMPARE(movers->moverCount(), std::size_t(0));
    }

    void moversAreCountedFromTheSavedScenario()
    {
        m_workshop->load(withScenario(m_workshop->project(), "Draft", "", 1));
        const std::vector<std::uint8_t> saved = m_workshop->results().types;
        QTest::keyClick(slider(0), Qt::Key_Home);
        QTest::qWait(20);
        QTest::keyClick(slider(2), Qt::Key_End);
        QTest::qWait(20);
        std::size_t expected = 0;
        for (std::size_t i = 0; i < saved.size(); ++i)
            expected += saved[i] != m_workshop->results().types[i] ? 1 : 0;
        QVERIFY(expected > 0);
        QMenu* menu = m_page->findChild<QPushButton*>(QStringLiteral("setBaseline"))->menu();
        trigger(menu, QStringLiteral("baselineNow"));
        auto* movers = m_page->findChild<MoversModel*>();
        QCOMPARE(movers->moverCount(), std::size_t(0));
        trigger(menu, QStringLiteral("baselineScenario"));
        QCOMPARE(movers->moverCount(), expected);
    }

    void aRowLeftOut_keepsItsWeightAndComesBackWithIt()
    {
        const Framework before = m_workshop->project().framework;
        const std::string id = factors()[1].id;
        trigger(rowMenu(id), QStringLiteral("leaveOut"));
        QVERIFY(factors()[1].isExcluded);
        QCOMPARE(factors()[1].weight, 0);
        QCOMPARE(sum(), kFullWeight);
        QVERIFY(!slider(1)->isVisible());
        QCOMPARE(m_workshop->undoStack()->count(), 1);
        auto* takeIn = m_page->findChild<QToolButton*>(key("weightTakeIn/", id));
        QVERIFY(takeIn->isVisible());
        takeIn->click();
        QVERIFY(!factors()[1].isExcluded);
        QCOMPARE(factorWeights(m_workshop->project().framework), factorWeights(before));
        QVERIFY(slider(1)->isVisible());
    }

    void lockingAllButTwo_leavesTwoToMove()
    {
        const std::vector<int> before = factorWeights(m_workshop->project().framework);
        QMenu* menu = rowMenu(factors()[0].id);
        emit menu->aboutToShow();
        auto* two = menu->findChild<QMenu*>(QStringLiteral("onlyTwo"));
        QVERIFY(two);
        QAction* with = nullptr;
        for (QAction* action : two->actions())
            if (action->objectName() == key("onlyTwo/", factors()[2].id))
                with = action;
        QVERIFY(with);
        with->trigger();
        QCOMPARE(m_workshop->undoStack()->count(), 1);
        QTest::keyClick(slider(0), Qt::Key_End);
        QCOMPARE(factors()[0].weight, before[0] + before[2]);
        QCOMPARE(factors()[2].weight, 0);
        QCOMPARE(factors()[1].weight, before[1]);
        QCOMPARE(sum(), kFullWeight);
        trigger(rowMenu(factors()[0].id), QStringLiteral("unlockAll"));
        for (const Factor& factor : factors())
            QVERIFY(!factor.isLocked);
    }

    // Hand computed: 50, 25, 12.5 and 12.5 percent; the highest counts 100, the last two share place 3.
    void theNumbersCanBeSharesImportanceOrRanks()
    {
        setFactorWeights({5000, 2500, 1250, 1250});
        const auto shown = [this](std::size_t factor) {
            auto* words = m_page->findChild<QLabel*>(key("weightWords/", factors()[factor].id));
            return words->isVisible() ? words->text() : QString();
        };
        auto* field = m_page->findChild<WeightField*>(key("weightField/", factors()[0].id));
        QVERIFY(field->isVisible());
        QVERIFY(shown(0).isEmpty());
        click(QStringLiteral("showAs/importance"));
        QVERIFY(!field->isVisible());
        QCOMPARE(shown(0), QStringLiteral("100"));
        QCOMPARE(shown(1), QStringLiteral("50"));
        QCOMPARE(shown(2), QStringLiteral("25"));
        click(QStringLiteral("showAs/rank"));
        QCOMPARE(shown(0), QStringLiteral("1"));
        QCOMPARE(shown(1), QStringLiteral("2"));
        QCOMPARE(shown(2), QStringLiteral("3 ="));
        QCOMPARE(shown(3), QStringLiteral("3 ="));
        QVERIFY(m_workshop->undoStack()->count() == 0);
        click(QStringLiteral("showAs/share"));
        QVERIFY(field->isVisible());
    }

    void reset_goesBackToTheOpeningOrTheSavedScenario()
    {
        QCoreApplication::processEvents();
        const std::vector<int> opened = factorWeights(m_workshop->project().framework);
        QTest::keyClick(slider(0), Qt::Key_End);
        click(QStringLiteral("weightsReset"));
        QCOMPARE(factorWeights(m_workshop->project().framework), opened);

        setFactorWeights({4000, 3000, 2000, 1000});
        m_workshop->load(withScenario(m_workshop->project(), "Draft", "", 1));
        QTest::keyClick(slider(0), Qt::Key_End);
        QCOMPARE(factors()[0].weight, kFullWeight);
        click(QStringLiteral("weightsReset"));
        QCOMPARE(factorWeights(m_workshop->project().framework), (std::vector<int>{4000, 3000, 2000, 1000}));
        QTest::keyClick(slider(0), Qt::Key_End);
        trigger(rowMenu(factors()[0].id), QStringLiteral("backToScenario"));
        QCOMPARE(factors()[0].weight, 4000);
        QCOMPARE(sum(), kFullWeight);
    }

    // Three ballots on the factors. Of the first row 30, 32 and 34 %: quartiles of type 7 at 31 and 33,
    // agreed; of the second 10, 20 and 40 %: 15 and 30, and 15 points are no split yet; of the third 50, 28
    // and 6 %: 17 and 39, split.
    void whatTheTeamSaid_showsAfterTheRevealOnly()
    {
        Project project = m_workshop->project();
        Round round;
        round.number = 1;
        round.openedAt = 1;
        round.closedAt = 2;
        round.groups = {voteGroups(project.framework).front()};
        const std::vector<std::vector<int>> votes
            = {{3000, 1000, 5000, 1000}, {3200, 2000, 2800, 2000}, {3400, 4000, 600, 2000}};
        for (std::size_t i = 0; i < votes.size(); ++i) {
            const std::string id = "p" + std::to_string(i + 1);
            project.debate.edit().participants.push_back(
                {id, std::string(1, char('A' + i)), "", "", 100, "", false});
            const std::vector<double> answers(votes[i].begin(), votes[i].end());
            round.ballots.push_back(
                {id, 1, false, {{"", round.groups[0].rows, WeightMethod::Share, answers, votes[i]}}});
        }
        project.debate.edit().rounds = {round};
        m_workshop->load(project);
        auto* w = m_page->findChild<QLabel*>(QStringLiteral("agreementW"));
        QVERIFY(!w->isVisible());
        for (std::size_t f = 0; f < factors().size(); ++f) {
            QVERIFY(!chip(f)->isVisible());
            QVERIFY(slider(f)->marks().ballots.empty());
            QVERIFY(!slider(f)->marks().median);
            QVERIFY(slider(f)->toolTip().isEmpty());
        }

        project.debate.edit().rounds[0].revealedAt = 3;
        m_workshop->edit(project, QStringLiteral("Reveal"));
        QVERIFY(w->isVisible());
        QCOMPARE(chip(0)->text(), QStringLiteral("Agreed"));
        QCOMPARE(chip(1)->text(), QStringLiteral("Discuss"));
        QCOMPARE(chip(2)->text(), QStringLiteral("Split"));
        QVERIFY(chip(0)->isVisible());
        QCOMPARE(slider(2)->marks().ballots, (std::vector<int>{600, 2800, 5000}));
        QCOMPARE(slider(2)->marks().median.value_or(0), 2800);
        trigger(rowMenu(factors()[0].id), QStringLiteral("leaveOut")); // nobody asks for it now
        QVERIFY(!chip(0)->isVisible());
        m_workshop->undoStack()->undo();
        QVERIFY(chip(0)->isVisible());
        m_page->hide(); // a secret again, also behind another page
        m_workshop->undoStack()->undo();
        QVERIFY(slider(2)->marks().ballots.empty());
        QVERIFY(slider(2)->toolTip().isEmpty());
        m_page->show();
        QVERIFY(!chip(0)->isVisible());
        QVERIFY(slider(2)->marks().ballots.empty());
        QVERIFY(!w->isVisible());
    }

    void theSavedScenario_leavesAGhostMark()
    {
        QVERIFY(!slider(0)->marks().kept);
        setFactorWeights({4000, 3000, 2000, 1000});
        m_workshop->load(withScenario(m_workshop->project(), "Draft", "", 1));
        QTest::keyClick(slider(0), Qt::Key_Home);
        QCOMPARE(slider(0)->marks().kept.value_or(-1), 4000);
        QCOMPARE(slider(0)->value(), 0);
    }

    void aScenarioLookedAt_standsBesideTheWeights()
    {
        auto* menu = m_page->findChild<QPushButton*>(QStringLiteral("besideMenu"));
        QVERIFY(menu && !menu->isVisible()); // nothing is kept yet
        setFactorWeights({4000, 3000, 2000, 1000});
        Project project = withScenario(m_workshop->project(), "<b>Draft</b>", "", 1);
        project.framework = withFactorWeight(project.framework, 0, 1000);
        m_workshop->load(project);
        QVERIFY(menu->isVisible());
        for (std::size_t f = 0; f < factors().size(); ++f)
            QVERIFY(!slider(f)->marks().beside);

        emit menu->menu()->aboutToShow();
        auto* chosen = menu->menu()->findChild<QAction*>(QStringLiteral("beside/")
                                                         + QString::fromStdString(project.scenario));
        QVERIFY(chosen && !chosen->isChecked());
        chosen->trigger();
        QCOMPARE(slider(0)->marks().beside.value_or(-1), 4000);
        QCOMPARE(slider(1)->marks().beside.value_or(-1), 3000);
        QCOMPARE(slider(0)->value(), 1000); // a mark, no change
        QCOMPARE(m_workshop->undoStack()->count(), 0);
        QVERIFY(slider(0)->toolTip().contains(QStringLiteral("&lt;b&gt;Draft&lt;/b&gt;, 40")));
        QVERIFY(slider(0)->accessibleDescription().contains(QStringLiteral("<b>Draft</b>, 40")));

        m_workshop->edit(withoutScenario(m_workshop->project(), project.scenario), QStringLiteral("Remove"));
        QVERIFY(!slider(0)->marks().beside);
        QVERIFY(!menu->isVisible());
        m_workshop->undoStack()->undo();
        QCOMPARE(slider(0)->marks().beside.value_or(-1), 4000);
        emit menu->menu()->aboutToShow();
        menu->menu()->actions().first()->trigger(); // no scenario
        QVERIFY(!slider(0)->marks().beside);
    }

    void theTopicFollowsTheRowThatIsTouched()
    {
        slider(1)->setFocus();
        QCOMPARE(m_workshop->topic(), factors()[1].id);
        const std::string metric = factors()[0].id + '/' + factors()[0].metrics[0].id;
        auto* one = m_page->findChild<WeightSlider*>(key("weightSlider/", metric));
        QTest::mousePress(one, Qt::LeftButton, {}, QPoint(int(one->xOf(one->value())), one->height() / 2));
        QCOMPARE(m_workshop->topic(), metric);
        QTest::mouseRelease(one, Qt::LeftButton);
        click(QStringLiteral("weightMode/swing"));
        auto* swing = m_page->findChild<GestureSlider*>(key("swing/", factors()[2].id));
        QVERIFY(swing);
        swing->setFocus();
        QCOMPARE(m_workshop->topic(), factors()[2].id);
    }

    void aSignedModel_cannotBeDragged()
    {
        m_workshop->signOff(QStringLiteral("Final"), QStringLiteral("Ann"));
        const Framework before = m_workshop->project().framework;
        QVERIFY(!slider(0)->isEnabled());
        const int y = slider(0)->height() / 2;
        QTest::mousePress(slider(0), Qt::LeftButton, {}, QPoint(int(slider(0)->xOf(slider(0)->value())), y));
        QTest::mouseMove(slider(0), QPoint(int(slider(0)->xOf(9000)), y));
        QTest::mouseRelease(slider(0), Qt::LeftButton, {}, QPoint(int(slider(0)->xOf(9000)), y));
        click(QStringLiteral("weightMode/rating"));
        auto* rating = m_page->findChild<GestureSlider*>(key("rating/", factors()[0].id));
        QVERIFY(rating && !rating->isEnabled());
        QVERIFY(m_workshop->project().framework == before);
        click(QStringLiteral("weightMode/sliders"));
        m_workshop->edit(withModelCopied(m_workshop->project()), QStringLiteral("Copy"));
        QVERIFY(slider(0)->isEnabled());
        QTest::keyClick(slider(0), Qt::Key_End);
        QCOMPARE(factors()[0].weight, kFullWeight);
    }

    void openingAnotherWay_changesNothing()
    {
        setFactorWeights({4100, 3300, 1700, 900});
        const Project before = m_workshop->project();
        for (const char* mode : {"swing", "rank", "pairwise", "rating", "sliders"})
            click(QStringLiteral("weightMode/") + QLatin1String(mode));
        click(QStringLiteral("weightMode/rank"));
        click(QStringLiteral("rankGentle"));
        QVERIFY(m_workshop->project() == before);
        QCOMPARE(m_workshop->undoStack()->count(), 0);
    }

    // 100, 50, 25 and 25 points make 50, 25, 12.5 and 12.5 percent.
    void swing_writesTheWeightsAndKeepsTheAnswers()
    {
        setFactorWeights({5000, 2500, 2500, 0});
        click(QStringLiteral("weightMode/swing"));
        auto* third = m_page->findChild<PointField*>(key("swingField/", factors()[2].id));
        QVERIFY(third);
        QCOMPARE(third->value(), 50);
        type(third, QStringLiteral("25"));
        auto* fourth = m_page->findChild<PointField*>(key("swingField/", factors()[3].id));
        type(fourth, QStringLiteral("25"));
        QCOMPARE(factorWeights(m_workshop->project().framework), (std::vector<int>{5000, 2500, 1250, 1250}));
        QCOMPARE(m_workshop->undoStack()->count(), 2);
        const auto& kept = m_workshop->project().debate->teamAnswers;
        QCOMPARE(kept.size(), std::size_t(1));
        QCOMPARE(kept[0].answers, (std::vector<double>{100, 50, 25, 25}));
        QVERIFY(kept[0].method == WeightMethod::Swing);
        m_workshop->undoStack()->undo();
        QCOMPARE(fourth->value(), 0);
        QCOMPARE(sum(), kFullWeight);
    }

    // Ratings of 4, 2, 2 and 2 are 40, 20, 20 and 20 percent.
    void keptAnswers_comeBackWhileTheirWeightsHold()
    {
        click(QStringLiteral("weightMode/rating"));
        const auto rating = [this](std::size_t factor) {
            return m_page->findChild<PointField*>(key("ratingField/", factors()[factor].id));
        };
        for (std::size_t f = 0; f < 4; ++f)
            type(rating(f), f == 0 ? QStringLiteral("4") : QStringLiteral("2"));
        QCOMPARE(factorWeights(m_workshop->project().framework), (std::vector<int>{4000, 2000, 2000, 2000}));
        click(QStringLiteral("weightMode/sliders"));
        click(QStringLiteral("weightMode/rating"));
        QCOMPARE(rating(0)->value(), 4); // as it was said, not 10 and 5
        QCOMPARE(rating(1)->value(), 2);
        click(QStringLiteral("weightMode/sliders"));
        setFactorWeights({5000, 2500, 1250, 1250});
        click(QStringLiteral("weightMode/rating"));
        QCOMPARE(rating(0)->value(), 10);
        QCOMPARE(rating(1)->value(), 5);
    }

    void aRankOrder_setsTheWeightsOfAFactorsMetrics()
    {
        std::size_t f = 0;
        while (factors()[f].metrics.size() < 2)
            ++f;
        click(QStringLiteral("weightMode/rank"));
        auto* group = m_page->findChild<QComboBox*>(QStringLiteral("entryGroup"));
        group->setCurrentIndex(group->findText(QString::fromStdString(factors()[f].name)));
        click(QStringLiteral("rankGentle"));
        const std::vector<Metric> before = factors()[f].metrics;
        auto* last = m_page->findChild<QWidget*>(key("rank/", before.back().id));
        QVERIFY(last);
        last->setFocus();
        for (std::size_t i = 0; i < before.size(); ++i)
            QTest::keyClick(last, Qt::Key_Up, Qt::AltModifier);
        const auto n = int(before.size());
        int all = 0;
        for (const Metric& metric : factors()[f].metrics)
            all += metric.weight;
        QCOMPARE(all, kFullWeight);
        // rank sum: the first of n has 2n / n(n + 1) = 2 / (n + 1)
        QVERIFY(std::abs(factors()[f].metrics.back().weight - 2 * kFullWeight / (n + 1)) <= 1);
    }

    void escape_takesASwingBack()
    {
        click(QStringLiteral("weightMode/swing"));
        const Project before = m_workshop->project();
        auto* one = m_page->findChild<GestureSlider*>(key("swing/", factors()[0].id));
        const int y = one->height() / 2, start = one->value();
        one->setFocus();
        QTest::mousePress(one, Qt::LeftButton, {}, QPoint(int(one->xOf(start)), y));
        QTest::mouseMove(one, QPoint(int(one->xOf(10)), y));
        QVERIFY(!(m_workshop->project() == before));
        QTest::keyClick(one, Qt::Key_Escape);
        QVERIFY(m_workshop->project() == before);
        QTest::mouseRelease(one, Qt::LeftButton, {}, QPoint(int(one->xOf(10)), y));
        QVERIFY(m_workshop->project() == before);
        QCOMPARE(one->value(), start);
        QCOMPARE(m_workshop->undoStack()->count(), 0);
    }

    void aDecision_isLoggedWithBeforeAndAfter()
    {
        setFactorWeights({4000, 3000, 2000, 1000});
        openForm();
        auto* form = m_page->findChild<QWidget*>(QStringLiteral("decisionForm"));
        QVERIFY(form->isVisible());
        auto* problem = m_page->findChild<QLabel*>(QStringLiteral("decisionProblem"));
        auto* log = m_page->findChild<QPushButton*>(QStringLiteral("decisionLog"));
        QVERIFY(problem->isVisible()); // nothing has changed yet
        QVERIFY(!log->isEnabled());
        QTest::keyClick(slider(0), Qt::Key_End);
        QVERIFY(!problem->isVisible());
        type(m_page->findChild<QLineEdit*>(QStringLiteral("decisionReason")), QStringLiteral("Cash first"));
        click(QStringLiteral("decisionLog"));
        QVERIFY(!form->isVisible());
        QCOMPARE(decisions().size(), std::size_t(1));
        QCOMPARE(decisions()[0].reason, std::string("Cash first"));
        QCOMPARE(decisions()[0].before, words({40, 30, 20, 10}));
        QCOMPARE(decisions()[0].after, words({100, 0, 0, 0}));
        openForm();
        QVERIFY(problem->isVisible());
        click(QStringLiteral("decisionCancel"));
        m_workshop->undoStack()->undo(); // the log forgets, and so does the form
        openForm();
        QVERIFY(!problem->isVisible());
        QCOMPARE(before(), words({40, 30, 20, 10}));
        m_workshop->undoStack()->redo();
        QVERIFY(problem->isVisible());
    }

    // As applying a median does it: weights, scenario and log in one step.
    void beforeADecision_isWhatWasPutInForceLast()
    {
        setFactorWeights({4000, 3000, 2000, 1000});
        Project median = m_workshop->project();
        median.framework = withFactorWeights(median.framework, {30, 30, 30, 10});
        median = withScenario(median, "Round 1 median", "", 1);
        logDecision(median, {QStringLiteral("Weights: the median of round 1"), {}, {}, {}, {}, {}});
        m_workshop->edit(median, QStringLiteral("Apply the median"));
        QVERIFY(!changedLine()->isVisible());
        QTest::keyClick(slider(3), Qt::Key_Home);
        openForm();
        QCOMPARE(before(), words({30, 30, 30, 10}));

        Project renamed = m_workshop->project(); // a new name is no other weight
        renamed.framework.factors[0].name = "Purchases";
        m_workshop->edit(renamed, QStringLiteral("Rename"));
        QCOMPARE(before(), words({30, 30, 30, 10}));

        Project other = m_workshop->project(); // the team goes to another model
        other.framework = withFactorWeights(other.framework, {10, 20, 30, 40});
        other = withScenario(other, "Draft", "", 2);
        m_workshop->edit(other, QStringLiteral("Switch"));
        QVERIFY(m_page->findChild<QLabel*>(QStringLiteral("decisionProblem"))->isVisible());
        QTest::keyClick(slider(0), Qt::Key_Home);
        QCOMPARE(before(), words({10, 20, 30, 40}));
        m_workshop->undoStack()->undo();
        m_workshop->undoStack()->undo();
        QCOMPARE(before(), words({30, 30, 30, 10}));
    }

    // A gesture of another page may be the very first step.
    void theOpening_isThatOfThisProjectWhateverComesFirst()
    {
        QTest::keyClick(slider(0), Qt::Key_End);
        setFactorWeights({4000, 3000, 2000, 1000});
        m_workshop->beginGesture(QStringLiteral("Cut"));
        Project next = m_workshop->gestureStart();
        next.rules.newMonths += 1;
        m_workshop->tick(next);
        m_workshop->endGesture();
        QVERIFY(!changedLine()->isVisible());
        QTest::keyClick(slider(0), Qt::Key_End);
        openForm();
        QCOMPARE(before(), words({40, 30, 20, 10}));
        setFactorWeights({1000, 2000, 3000, 4000});
        next = m_workshop->project();
        next.name = "Another";
        m_workshop->edit(next, QStringLiteral("Rename"));
        QTest::keyClick(slider(0), Qt::Key_Home);
        QCOMPARE(before(), words({10, 20, 30, 40}));
    }

    void afterADrag_aLineOffersTheLog()
    {
        setFactorWeights({4000, 3000, 2000, 1000});
        QVERIFY(!changedLine()->isVisible());
        QTest::keyClick(slider(0), Qt::Key_End);
        QVERIFY(decisions().empty());
        QVERIFY(changedLine()->isVisible());
        QVERIFY(m_page->findChild<QLabel*>(QStringLiteral("changedText"))
                    ->text()
                    .contains(QStringLiteral("Weights of the factors")));
        m_workshop->undoStack()->undo();
        QVERIFY(!changedLine()->isVisible());
        m_workshop->undoStack()->redo();
        click(QStringLiteral("logChanged"));
        QVERIFY(!changedLine()->isVisible()); // the form stands in its place
        click(QStringLiteral("decisionLog"));
        QVERIFY(!changedLine()->isVisible());
        QCOMPARE(decisions().size(), std::size_t(1));
    }

    void leavingOut_isADecisionAndSoIsTakingInAgain()
    {
        setFactorWeights({4000, 3000, 2000, 1000});
        trigger(rowMenu(factors()[3].id), QStringLiteral("leaveOut"));
        QCOMPARE(m_workshop->undoStack()->count(), 1);
        QCOMPARE(decisions().size(), std::size_t(1));
        QCOMPARE(decisions()[0].what, std::string("Weights of the factors"));
        QCOMPARE(decisions()[0].before, words({40, 30, 20, 10}));
        QVERIFY(decisions()[0].after.ends_with(factors()[3].name + " left out"));
        QVERIFY(!changedLine()->isVisible());
        openForm();
        QVERIFY(m_page->findChild<QLabel*>(QStringLiteral("decisionProblem"))->isVisible());
        m_workshop->undoStack()->undo();
        QVERIFY(decisions().empty());
    }

    void equalAndReset_areDecisions()
    {
        setFactorWeights({4000, 3000, 2000, 1000});
        click(QStringLiteral("equal/factors"));
        QCOMPARE(decisions().size(), std::size_t(1));
        QCOMPARE(decisions()[0].after, words({25, 25, 25, 25}));
        click(QStringLiteral("weightsReset")); // back to the start: nothing was decided
        QVERIFY(decisions().empty());
        QTest::keyClick(slider(0), Qt::Key_End);
        click(QStringLiteral("equal/factors")); // from what was decided last, not from the drag
        QCOMPARE(decisions().size(), std::size_t(1));
        QCOMPARE(decisions()[0].before, words({40, 30, 20, 10}));
    }

    void answersThatSetWeights_areOneDecision()
    {
        setFactorWeights({5000, 2500, 2500, 0});
        click(QStringLiteral("weightMode/swing"));
        type(m_page->findChild<PointField*>(key("swingField/", factors()[2].id)), QStringLiteral("25"));
        type(m_page->findChild<PointField*>(key("swingField/", factors()[3].id)), QStringLiteral("25"));
        QCOMPARE(decisions().size(), std::size_t(1));
        QCOMPARE(decisions()[0].before, words({50, 25, 25, 0}));
        QCOMPARE(decisions()[0].after, words({50, 25, 12.5, 12.5}));
        QVERIFY(!changedLine()->isVisible());
    }

    // The second keeps 30 %; the others share 70 % as 100, 50 and 50 points: 35, 17.5 and 17.5.
    void lockedRows_stayWhateverIsAnswered()
    {
        setFactorWeights({4000, 3000, 2000, 1000});
        m_page->findChild<QToolButton*>(key("weightLock/", factors()[1].id))->click();
        click(QStringLiteral("weightMode/swing"));
        auto* locks = m_page->findChild<QLabel*>(QStringLiteral("entryLocks"));
        QVERIFY(locks->isVisible());
        QVERIFY(locks->text().contains(QString::fromStdString(factors()[1].name)));
        const auto field = [this](const char* kind, std::size_t f) {
            return m_page->findChild<PointField*>(key(kind, factors()[f].id));
        };
        type(field("swingField/", 3), QStringLiteral("50"));
        type(field("swingField/", 0), QStringLiteral("100"));
        type(field("swingField/", 2), QStringLiteral("50"));
        QCOMPARE(factorWeights(m_workshop->project().framework), (std::vector<int>{3500, 3000, 1750, 1750}));
        QVERIFY(!m_page->findChild<QWidget*>(QStringLiteral("entryTake"))->isVisible());
        for (const char* mode : {"rating", "rank", "pairwise"}) {
            click(QStringLiteral("weightMode/") + QLatin1String(mode));
            if (mode == std::string("rating"))
                type(field("ratingField/", 3), QStringLiteral("9"));
            else
                click(QStringLiteral("entryTake"));
            QCOMPARE(factors()[1].weight, 3000);
            QCOMPARE(sum(), kFullWeight);
        }
        click(QStringLiteral("weightMode/sliders"));
        QTest::keyClick(slider(0), Qt::Key_Home);
        click(QStringLiteral("weightsReset"));
        QCOMPARE(factorWeights(m_workshop->project().framework), (std::vector<int>{4000, 3000, 2000, 1000}));
        m_page->findChild<QToolButton*>(key("weightLock/", factors()[1].id))->click();
        QTest::keyClick(slider(1), Qt::Key_Home);
        m_page->findChild<QToolButton*>(key("weightLock/", factors()[1].id))->click();
        click(QStringLiteral("weightsReset")); // 40, 20 and 10 share all: 57.14, 28.57 and 14.29
        QCOMPARE(factorWeights(m_workshop->project().framework), (std::vector<int>{5714, 0, 2857, 1429}));

        for (const std::size_t f : {0u, 2u})
            m_page->findChild<QToolButton*>(key("weightLock/", factors()[f].id))->click();
        click(QStringLiteral("weightMode/swing"));
        QVERIFY(locks->text().startsWith(QStringLiteral("Nothing can move")));
        QVERIFY(!m_page->findChild<QWidget*>(QStringLiteral("teamEntry"))->isEnabled());
    }

    void whileHidden_thePageDoesNothingAndCatchesUp()
    {
        auto* movers = m_page->findChild<MoversModel*>();
        m_page->hide();
        const std::vector<std::uint8_t> before = m_workshop->results().types;
        Project next = m_workshop->project();
        next.framework = withFactorWeights(next.framework, {0, 0, 1, 0});
        m_workshop->edit(next, QStringLiteral("Weights"));
        QTRY_VERIFY(m_workshop->results().types != before);
        QCOMPARE(movers->moverCount(), std::size_t(0));
        QVERIFY(slider(2)->value() != kFullWeight);
        m_page->show();
        QVERIFY(movers->moverCount() > 0);
        QCOMPARE(slider(2)->value(), kFullWeight);
        QVERIFY(changedLine()->isVisible());
    }
};

QTEST_MAIN(TestWeightsPage)
#include "tst_weightspage.moc"
