#include "core/transform/actionlist.h"
#include "tests/ui/twoaxes.h"
#include "ui/actions/actionchange.h"
#include "ui/actions/playbookcard.h"
#include "ui/actions/playbookspage.h"
#include "ui/workshop.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include <algorithm>

using namespace strata;
using namespace strata::test;

class TestPlaybooksPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<PlaybooksPage> m_page;

    PlaybookCard* card(CustomerType type) const
    {
        return m_page->findChild<PlaybookCard*>(QStringLiteral("playbook/")
                                                + QLatin1String(kTypeKeys[std::size_t(type)]));
    }
    template <typename T> T* child(CustomerType type, const char* name) const
    {
        return card(type)->findChild<T*>(QLatin1String(name));
    }
    QWidget* line(CustomerType type, int place) const
    {
        for (QWidget* one : card(type)->findChildren<QWidget*>(QStringLiteral("playbookLine/%1").arg(place)))
            if (one->isVisible())
                return one;
        return nullptr;
    }
    const Playbook& playbook(CustomerType type) const
    {
        return m_workshop->project().actions->playbooks[std::size_t(type)];
    }
    const std::vector<CustomerAction>& actions() const { return m_workshop->project().actions->actions; }
    void typeLine(CustomerType type, const char* text) const
    {
        auto* field = child<QLineEdit>(type, "newPlaybookLine");
        field->setFocus();
        QTest::keyClicks(field, QLatin1String(text));
        QTest::keyClick(field, Qt::Key_Return);
    }
    void open(const std::vector<TwoAxesCustomer>& customers)
    {
        m_workshop->load(twoAxesProject(customers, twoAxesTree(25, 25, 50)));
    }

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_workshop = std::make_unique<Workshop>();
        // Two Core customers, a Marginal one.
        open({{"Ann", 90, 90, 90}, {"Bob", 10, 10, 10}, {"Cid", 80, 80, 80}});
        m_page = std::make_unique<PlaybooksPage>(*m_workshop);
        m_page->resize(1200, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void cleanup()
    {
        m_page.reset();
        m_workshop.reset();
    }

    void suggestedLines_fillAnEmptyPlaybook()
    {
        for (const CustomerType type : {CustomerType::Core, CustomerType::ServiceDrain,
                                        CustomerType::Opportunistic, CustomerType::Marginal}) {
            auto* button = child<QPushButton>(type, "suggestPlaybook");
            QVERIFY(button->isVisible());
            const int before = m_workshop->undoStack()->count();
            QTest::mouseClick(button, Qt::LeftButton);
            QCOMPARE(m_workshop->undoStack()->count(), before + 1);
            QVERIFY(playbook(type).actions.size() >= 2);
            QVERIFY(!playbook(type).aim.empty());
            QVERIFY(!button->isVisible()); // what is there is not written over
            for (const PlaybookAction& action : playbook(type).actions)
                QVERIFY(!action.text.empty() && action.days > 0);
        }
        QVERIFY(playbook(CustomerType::Core) != playbook(CustomerType::Marginal));
        m_workshop->undoStack()->undo();
        QVERIFY(playbook(CustomerType::Marginal).actions.empty());
        QVERIFY(child<QPushButton>(CustomerType::Marginal, "suggestPlaybook")->isVisible());
    }

    void lines_areAddedChangedMovedAndRemoved()
    {
        constexpr auto core = CustomerType::Core;
        typeLine(core, "Visit");
        typeLine(core, "Write");
        QCOMPARE(playbook(core).actions.size(), std::size_t(2));
        QCOMPARE(playbook(core).actions[1].text, std::string("Write"));

        auto* days = line(core, 1)->findChild<QSpinBox*>(QStringLiteral("lineDays"));
        days->setValue(14);
        QCOMPARE(playbook(core).actions[1].days, 14);
        auto* owner = line(core, 1)->findChild<QComboBox*>(QStringLiteral("lineOwner"));
        owner->setFocus();
        QTest::keyClicks(owner->lineEdit(), QStringLiteral("Mia"));
        QTest::keyClick(owner->lineEdit(), Qt::Key_Return);
        QCOMPARE(playbook(core).actions[1].owner, std::string("Mia"));

        QVERIFY(!line(core, 0)->findChild<QToolButton*>(QStringLiteral("lineUp"))->isEnabled());
        QTest::mouseClick(line(core, 1)->findChild<QToolButton*>(QStringLiteral("lineUp")), Qt::LeftButton);
        QCOMPARE(playbook(core).actions[0].text, std::string("Write"));
        QCOMPARE(playbook(core).actions[0].owner, std::string("Mia"));
        QCOMPARE(line(core, 0)->findChild<QLineEdit*>(QStringLiteral("lineText"))->text(),
                 QStringLiteral("Write"));
        // Nobody types there: a long name shows its beginning.
        const auto* name = line(core, 0)->findChild<QComboBox*>(QStringLiteral("lineOwner"));
        QCOMPARE(name->currentText(), QStringLiteral("Mia"));
        QCOMPARE(name->lineEdit()->cursorPosition(), 0);

        QTest::mouseClick(line(core, 0)->findChild<QToolButton*>(QStringLiteral("removeLine")),
                          Qt::LeftButton);
        QCOMPARE(playbook(core).actions.size(), std::size_t(1));
        QCOMPARE(playbook(core).actions[0].text, std::string("Visit"));
        m_workshop->undoStack()->undo();
        QCOMPARE(playbook(core).actions.size(), std::size_t(2));
    }

    void anEmptiedLine_keepsWhatItSaid()
    {
        constexpr auto core = CustomerType::Core;
        typeLine(core, "Visit");
        auto* text = line(core, 0)->findChild<QLineEdit*>(QStringLiteral("lineText"));
        text->setFocus();
        text->selectAll();
        QTest::keyClick(text, Qt::Key_Delete);
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(playbook(core).actions[0].text, std::string("Visit"));
        QCOMPARE(text->text(), QStringLiteral("Visit"));
    }

    void theAim_isOneStep()
    {
        auto* aim = child<QLineEdit>(CustomerType::Marginal, "playbookAim");
        aim->setFocus();
        QTest::keyClicks(aim, QStringLiteral("Serve at low cost"));
        QTest::keyClick(aim, Qt::Key_Return);
        QCOMPARE(playbook(CustomerType::Marginal).aim, std::string("Serve at low cost"));
        QCOMPARE(m_workshop->undoStack()->count(), 1);
    }

    // Two Core customers and two lines make four actions; nobody gets one twice.
    void giving_saysHowMany_andIsOneStep()
    {
        constexpr auto core = CustomerType::Core;
        QVERIFY(!child<QPushButton>(core, "openGive")->isEnabled()); // nothing to give yet
        typeLine(core, "Visit");
        typeLine(core, "Write");
        const int before = m_workshop->undoStack()->count();
        QTest::mouseClick(child<QPushButton>(core, "openGive"), Qt::LeftButton);
        auto* words = child<QLabel>(core, "giveWords");
        auto* give = child<QPushButton>(core, "givePlaybook");
        QTRY_VERIFY(give->isEnabled());
        QVERIFY2(words->text().contains(QStringLiteral("4 action")), qPrintable(words->text()));
        QVERIFY2(words->text().contains(QStringLiteral("2 customer")), qPrintable(words->text()));
        QVERIFY(actions().empty()); // nothing has happened yet
        QTest::mouseClick(give, Qt::LeftButton);
        QCOMPARE(actions().size(), std::size_t(4));
        QCOMPARE(m_workshop->undoStack()->count(), before + 1);
        QCOMPARE(actions()[0].customerId, std::string("1")); // unknown sales: as the data have them
        QCOMPARE(actions()[0].playbook, std::string("core"));
        QCOMPARE(actions()[0].due, todayHere() + 30);
        QVERIFY(actions()[0].createdAt > 0);

        QTRY_VERIFY(words->text().contains(QStringLiteral("already")));
        QVERIFY(!give->isEnabled());
        // One of them is done: it may come again.
        m_workshop->edit(
            withActionsChanged(m_workshop->project(), {2}, {.state = ActionState::Done}, todayHere()),
            QStringLiteral("Done"));
        QTRY_VERIFY(give->isEnabled());
        QVERIFY2(words->text().contains(QStringLiteral("1 action")), qPrintable(words->text()));
        QVERIFY2(words->text().contains(QStringLiteral("3 they still have")), qPrintable(words->text()));
        QTest::mouseClick(give, Qt::LeftButton);
        QCOMPARE(actions().size(), std::size_t(5));
        QCOMPARE(actions().back().id, std::int64_t(5));
        m_workshop->undoStack()->undo();
        m_workshop->undoStack()->undo();
        m_workshop->undoStack()->undo();
        QVERIFY(actions().empty());
    }

    void theSelectedCustomer_hasToBeOfThatType()
    {
        constexpr auto core = CustomerType::Core;
        typeLine(core, "Visit");
        QTest::mouseClick(child<QPushButton>(core, "openGive"), Qt::LeftButton);
        auto* give = child<QPushButton>(core, "givePlaybook");
        child<QComboBox>(core, "giveReach")->setCurrentIndex(1);
        QVERIFY(!give->isEnabled()); // nobody is selected
        m_workshop->selectCustomer(1);
        QVERIFY(!give->isEnabled());
        QVERIFY(child<QLabel>(core, "giveWords")->text().contains(QStringLiteral("Bob is Marginal")));
        m_workshop->selectCustomer(2);
        QTRY_VERIFY(give->isEnabled());
        QTest::mouseClick(give, Qt::LeftButton);
        QCOMPARE(actions().size(), std::size_t(1));
        QCOMPARE(actions()[0].customerId, std::string("3"));
    }

    void theLargest_areSoMany()
    {
        constexpr auto core = CustomerType::Core;
        typeLine(core, "Visit");
        QTest::mouseClick(child<QPushButton>(core, "openGive"), Qt::LeftButton);
        child<QComboBox>(core, "giveReach")->setCurrentIndex(2);
        auto* most = child<QSpinBox>(core, "giveMost");
        QVERIFY(most->isVisible());
        most->setValue(1);
        auto* give = child<QPushButton>(core, "givePlaybook");
        QTRY_VERIFY(give->isEnabled());
        QTest::mouseClick(give, Qt::LeftButton);
        QCOMPARE(actions().size(), std::size_t(1));
    }

    void hiddenPages_doNothing_andCatchUp()
    {
        m_page->hide();
        Project next = m_workshop->project();
        next.actions.edit().playbooks[0].actions = {{"Visit", "", 5}};
        m_workshop->edit(next, QStringLiteral("Elsewhere"));
        QVERIFY(!card(CustomerType::Core)->findChild<QWidget*>(QStringLiteral("playbookLine/0")));
        m_page->show();
        QVERIFY(line(CustomerType::Core, 0));
    }

    // 20 000 customers x 3 lines. Measured, and bounded so that what grows with the square is noticed.
    void aLargePlaybook_isGivenQuickly()
    {
        m_page->hide();
        open(std::vector<TwoAxesCustomer>(20'000, {"Ann", 90, 90, 90}));
        Project next = m_workshop->project();
        next.actions.edit().playbooks[0].actions = {{"Visit", "", 5}, {"Write", "", 6}, {"Call", "", 7}};
        m_workshop->edit(next, QStringLiteral("Elsewhere"));
        m_page->show();
        QElapsedTimer timer;
        timer.start();
        QTest::mouseClick(child<QPushButton>(CustomerType::Core, "openGive"), Qt::LeftButton);
        auto* give = child<QPushButton>(CustomerType::Core, "givePlaybook");
        QTRY_VERIFY(give->isEnabled());
        qInfo("counted in %lld ms", timer.restart());
        QTest::mouseClick(give, Qt::LeftButton);
        const qint64 took = timer.elapsed();
        qInfo("given in %lld ms", took);
        QCOMPARE(actions().size(), std::size_t(60'000));
        QVERIFY(std::is_sorted(actions().begin(), actions().end(),
                               [](const CustomerAction& a, const CustomerAction& b) { return a.id < b.id; }));
        QVERIFY2(took < 2000, "an unoptimized build takes some hundred");
        timer.restart();
        m_workshop->undoStack()->undo();
        qInfo("undone in %lld ms", timer.elapsed());
        QVERIFY(actions().empty());
    }
};

QTEST_MAIN(TestPlaybooksPage)
#include "tst_playbookspage.moc"
