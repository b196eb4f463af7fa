#include "ui/factors/chipstrip.h"
#include "ui/factors/factorcard.h"
#include "ui/factors/factorlibrary.h"
#include "ui/factors/factorspage.h"
#include "ui/workshop.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include <memory>
#include <numeric>

using namespace strata;

// The real page on a real workshop, handled the way a person does.
class TestFactorsPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theFourFactors_standOnTheirAxes();
    void renaming_isOneUndoStep();
    void anEmptyName_isAnsweredBesideTheField();
    void aNameInUse_isAnsweredBesideTheField();
    void aNewQuestion_isOneUndoStep();
    void anotherAxis_movesTheCard();
    void movingDown_swapsWithTheNextOnTheAxis();
    void theEndsOfAColumn_cannotBePassed();
    void removing_keepsTheSumAndCanBeUndone();
    void theLastFactor_cannotBeRemoved();
    void aSuggestion_isAddedWithAnEqualShare();
    void anOwnFactor_getsAFreshNameAndId();
    void aFactorWithoutMetrics_saysWhatIsMissing();
    void theSameDatumOnBothAxes_drawsAWarning();
    void anUndoWhileANameIsTyped_takesTheFactorAway();
    void everyControl_hasAnAccessibleName();

private:
    FactorCard* card(const char* id) const
    {
        return m_page->findChild<FactorCard*>(QStringLiteral("factor_") + QString::fromLatin1(id));
    }
    const Framework& framework() const { return m_workshop->project().framework; }
    int weightSum() const
    {
        return std::accumulate(framework().factors.begin(), framework().factors.end(), 0,
                               [](int sum, const Factor& factor) { return sum + factor.weight; });
    }
    int steps() const { return m_workshop->undoStack()->index(); }
    QAction* menuAction(const char* button, const char* action) const
    {
        QMenu* menu = m_page->findChild<QToolButton*>(QString::fromLatin1(button))->menu();
        emit menu->aboutToShow();
        return menu->findChild<QAction*>(QString::fromLatin1(action));
    }

    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<FactorsPage> m_page;
};

void TestFactorsPage::init()
{
    m_workshop = std::make_unique<Workshop>();
    m_workshop->load(Project{});
    m_page = std::make_unique<FactorsPage>(*m_workshop);
    m_page->resize(1225, 800);
    m_page->show();
}

void TestFactorsPage::cleanup()
{
    m_page.reset();
    m_workshop.reset();
}

void TestFactorsPage::theFourFactors_standOnTheirAxes()
{
    auto* lifetime = m_page->findChild<QWidget*>(QStringLiteral("lifetimeColumn"));
    auto* profit = m_page->findChild<QWidget*>(QStringLiteral("profitColumn"));
    QVERIFY(lifetime->isAncestorOf(card("buying_power")));
    QVERIFY(lifetime->isAncestorOf(card("loyalty")));
    QVERIFY(profit->isAncestorOf(card("profitability")));
    QVERIFY(profit->isAncestorOf(card("cost_to_serve")));
    QCOMPARE(card("loyalty")->findChild<ChipStrip*>()->texts().size(), 3);
}

void TestFactorsPage::renaming_isOneUndoStep()
{
    auto* name = card("loyalty")->findChild<QLineEdit*>(QStringLiteral("factorName"));
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Faithfulness"));
    QCOMPARE(steps(), 0); // typing is not yet a change
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(steps(), 1);
    QCOMPARE(framework().factors[1].name, std::string("Faithfulness"));
    QCOMPARE(framework().factors[1].id, std::string("loyalty")); // ids are stable
    m_workshop->undoStack()->undo();
    QCOMPARE(framework().factors[1].name, std::string("Loyalty"));
    QCOMPARE(name->text(), QStringLiteral("Loyalty"));
}

void TestFactorsPage::anEmptyName_isAnsweredBesideTheField()
{
    auto* name = card("loyalty")->findChild<QLineEdit*>(QStringLiteral("factorName"));
    name->setFocus();
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(steps(), 0);
    QCOMPARE(name->text(), QStringLiteral("Loyalty"));
    QVERIFY(card("loyalty")->findChild<QLabel*>(QStringLiteral("factorNameProblem"))->isVisible());
}

void TestFactorsPage::aNameInUse_isAnsweredBesideTheField()
{
    auto* name = card("loyalty")->findChild<QLineEdit*>(QStringLiteral("factorName"));
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Profitability"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(steps(), 0);
    QVERIFY(card("loyalty")->findChild<QLabel*>(QStringLiteral("factorNameProblem"))->isVisible());
    QTest::keyClicks(name, QStringLiteral("x")); // the sentence goes with the next letter
    QVERIFY(!card("loyalty")->findChild<QLabel*>(QStringLiteral("factorNameProblem"))->isVisible());
}

void TestFactorsPage::aNewQuestion_isOneUndoStep()
{
    auto* question = card("loyalty")->findChild<QLineEdit*>(QStringLiteral("factorQuestion"));
    question->setFocus();
    question->selectAll();
    QTest::keyClicks(question, QStringLiteral("Would they stay?"));
    QTest::keyClick(question, Qt::Key_Return);
    QCOMPARE(steps(), 1);
    QCOMPARE(framework().factors[1].question, std::string("Would they stay?"));
}

void TestFactorsPage::anotherAxis_movesTheCard()
{
    auto* axis = card("loyalty")->findChild<QComboBox*>(QStringLiteral("factorAxis"));
    axis->setFocus();
    QTest::keyClick(axis, Qt::Key_Down);
    QCOMPARE(steps(), 1);
    QCOMPARE(framework().factors[1].axis, Axis::NetProfit);
    QVERIFY(m_page->findChild<QWidget*>(QStringLiteral("profitColumn"))->isAncestorOf(card("loyalty")));
    m_workshop->undoStack()->undo();
    QVERIFY(m_page->findChild<QWidget*>(QStringLiteral("lifetimeColumn"))->isAncestorOf(card("loyalty")));
}

void TestFactorsPage::movingDown_swapsWithTheNextOnTheAxis()
{
    QTest::mouseClick(card("buying_power")->findChild<QToolButton*>(QStringLiteral("moveFactorDown")),
                      Qt::LeftButton);
    QCOMPARE(steps(), 1);
    QCOMPARE(framework().factors[0].id, std::string("loyalty"));
    QCOMPARE(framework().factors[1].id, std::string("buying_power"));
    QCOMPARE(framework().factors[1].weight, 3500); // it takes its weight along
    QTRY_VERIFY(card("loyalty")->y() < card("buying_power")->y());
}

void TestFactorsPage::theEndsOfAColumn_cannotBePassed()
{
    QVERIFY(!card("buying_power")->findChild<QToolButton*>(QStringLiteral("moveFactorUp"))->isEnabled());
    QVERIFY(!card("loyalty")->findChild<QToolButton*>(QStringLiteral("moveFactorDown"))->isEnabled());
    QVERIFY(!card("profitability")->findChild<QToolButton*>(QStringLiteral("moveFactorUp"))->isEnabled());
    QVERIFY(card("profitability")->findChild<QToolButton*>(QStringLiteral("moveFactorDown"))->isEnabled());
}

void TestFactorsPage::removing_keepsTheSumAndCanBeUndone()
{
    const Framework before = framework();
    QTest::mouseClick(card("loyalty")->findChild<QToolButton*>(QStringLiteral("removeFactor")),
                      Qt::LeftButton);
    QCOMPARE(steps(), 1);
    QCOMPARE(framework().factors.size(), std::size_t(3));
    QCOMPARE(weightSum(), 10000);
    QTRY_VERIFY(!card("loyalty"));
    m_workshop->undoStack()->undo();
    QVERIFY(framework() == before);
    QVERIFY(card("loyalty"));
}

void TestFactorsPage::theLastFactor_cannotBeRemoved()
{
    Project project;
    project.framework.factors.resize(1);
    project.framework.factors[0].weight = 10000;
    m_workshop->load(project);
    QVERIFY(!card("buying_power")->findChild<QToolButton*>(QStringLiteral("removeFactor"))->isEnabled());
    auto* profit = m_page->findChild<QWidget*>(QStringLiteral("profitColumn"));
    QVERIFY(profit->findChild<QLabel*>(QStringLiteral("axisEmpty"))->isVisible());
}

void TestFactorsPage::aSuggestion_isAddedWithAnEqualShare()
{
    QAction* suggestion = menuAction("addLifetimeFactor", "suggest_strategic_potential");
    QVERIFY(suggestion);
    suggestion->trigger();
    QCOMPARE(steps(), 1);
    QCOMPARE(framework().factors.size(), std::size_t(5));
    QCOMPARE(framework().factors[4].id, std::string("strategic_potential"));
    QCOMPARE(framework().factors[4].axis, Axis::CustomerLifetimeValue);
    QCOMPARE(framework().factors[4].weight, 2000); // a fifth of the whole
    QCOMPARE(weightSum(), 10000);
    QVERIFY(!menuAction("addLifetimeFactor", "suggest_strategic_potential")); // it is there already
}

void TestFactorsPage::anOwnFactor_getsAFreshNameAndId()
{
    menuAction("addProfitFactor", "suggest_own")->trigger();
    menuAction("addProfitFactor", "suggest_own")->trigger();
    QCOMPARE(framework().factors.size(), std::size_t(6));
    QVERIFY(framework().factors[4].id != framework().factors[5].id);
    QVERIFY(framework().factors[4].name != framework().factors[5].name);
    QCOMPARE(framework().factors[5].axis, Axis::NetProfit);
    // A name without a Latin letter still gets an id.
    QCOMPARE(newFactorId("\xD0\x9B\xD0\xBE\xD1\x8F", framework()), std::string("factor"));
    QCOMPARE(newFactorId("Cost to serve", framework()), std::string("cost_to_serve_2"));
}

void TestFactorsPage::aFactorWithoutMetrics_saysWhatIsMissing()
{
    menuAction("addLifetimeFactor", "suggest_strategic_potential")->trigger();
    FactorCard* added = card("strategic_potential");
    QVERIFY(added->findChild<QLabel*>(QStringLiteral("factorEmpty"))->isVisible());
    QVERIFY(!card("loyalty")->findChild<QLabel*>(QStringLiteral("factorEmpty"))->isVisible());
    QSignalSpy asked(m_page.get(), &Page::pageRequested);
    QTest::mouseClick(added->findChild<QPushButton*>(QStringLiteral("chooseMetrics")), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<PageId>(), PageId::Metrics);
}

void TestFactorsPage::theSameDatumOnBothAxes_drawsAWarning()
{
    QVERIFY(!card("buying_power")->findChild<QLabel*>(QStringLiteral("factorWarning"))->isVisible());
    Project project = m_workshop->project();
    project.framework.factors[0].metrics[0].id = "order_count";
    project.framework.factors[3].metrics[0].id = "orders_per_month";
    m_workshop->load(project);
    QVERIFY(card("buying_power")->findChild<QLabel*>(QStringLiteral("factorWarning"))->isVisible());
    QVERIFY(card("cost_to_serve")->findChild<QLabel*>(QStringLiteral("factorWarning"))->isVisible());
    QVERIFY(!card("loyalty")->findChild<QLabel*>(QStringLiteral("factorWarning"))->isVisible());
}

void TestFactorsPage::anUndoWhileANameIsTyped_takesTheFactorAway()
{
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    menuAction("addLifetimeFactor", "suggest_own")->trigger();
    auto* name = card(framework().factors[4].id.c_str())->findChild<QLineEdit*>(QStringLiteral("factorName"));
    QTRY_VERIFY(name->hasFocus());
    QTest::keyClicks(name, QStringLiteral("Half a na"));
    m_workshop->undoStack()->undo();
    QCOMPARE(framework().factors.size(), std::size_t(4));
    QCOMPARE(steps(), 0);
    QVERIFY(m_workshop->undoStack()->canRedo()); // nothing was put in its place
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    // What its card still says is heard by nobody: the same for its question, its axis and its removal.
    m_workshop->undoStack()->redo();
    FactorCard* gone = card(framework().factors[4].id.c_str());
    m_workshop->undoStack()->undo();
    emit gone->renamed(QStringLiteral("Half"));
    emit gone->questionChanged(QStringLiteral("Half"));
    emit gone->axisChosen(Axis::NetProfit);
    emit gone->moveRequested(true);
    emit gone->removeRequested();
    QCOMPARE(framework().factors.size(), std::size_t(4));
    QVERIFY(m_workshop->undoStack()->canRedo());
}

void TestFactorsPage::everyControl_hasAnAccessibleName()
{
    for (const QWidget* widget : card("loyalty")->findChildren<QWidget*>())
        if (widget->focusPolicy() & Qt::TabFocus && widget->isVisibleTo(card("loyalty"))) {
            const auto* button = qobject_cast<const QPushButton*>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(widget->objectName()));
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        }
}

QTEST_MAIN(TestFactorsPage)
#include "tst_factorspage.moc"
