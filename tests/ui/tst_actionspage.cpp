#include "core/transform/playbooks.h"
#include "tests/ui/twoaxes.h"
#include "ui/actions/actionmodel.h"
#include "ui/actions/actionspage.h"
#include "ui/actions/actionstep.h"
#include "ui/actions/conversationdialog.h"
#include "ui/actions/conversationpaper.h"
#include "ui/actions/groupmodel.h"
#include "ui/explain/explain.h"
#include "ui/format.h"
#include "ui/widgets/customerfind.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/steprail.h"
#include "ui/workshop.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPdfDocument>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <algorithm>

using namespace strata;
using namespace strata::test;

class TestActionsPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<ActionsPage> m_page;
    ActionModel* m_model = nullptr;
    DataTable* m_table = nullptr;
    Day m_today = kNoDay;

    template <typename T> T* child(const char* name) const
    {
        return m_page->findChild<T*>(QLatin1String(name));
    }
    const std::vector<CustomerAction>& actions() const { return m_workshop->project().actions->actions; }
    const CustomerAction& action(std::int64_t id) const
    {
        return *std::find_if(actions().begin(), actions().end(),
                             [id](const CustomerAction& one) { return one.id == id; });
    }
    std::vector<std::int64_t> listed() const
    {
        return m_model->rowCount() == 0 ? std::vector<std::int64_t>()
                                        : m_model->idsIn(0, m_model->rowCount() - 1);
    }
    QString cell(std::int64_t id, int column) const
    {
        return m_model->index(m_model->rowOf(id), column).data().toString();
    }
    void choose(const char* name, const char* text) const
    {
        auto* choice = child<QComboBox>(name);
        const int place = choice->findText(QLatin1String(text));
        QVERIFY2(place >= 0, text);
        choice->setCurrentIndex(place);
    }
    void clickCell(std::int64_t id, int column) const
    {
        const QModelIndex index = m_model->index(m_model->rowOf(id), column);
        m_table->scrollTo(index);
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, m_table->visualRect(index).center());
    }
    void select(const std::vector<std::int64_t>& ids) const
    {
        m_table->clearSelection();
        for (const std::int64_t id : ids)
            m_table->selectionModel()->select(m_model->index(m_model->rowOf(id), 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    static CustomerAction make(std::int64_t id, const char* customer, const char* text, const char* owner,
                               Day due, const char* playbook = "")
    {
        CustomerAction one;
        one.id = id;
        one.customerId = customer;
        one.text = text;
        one.owner = owner;
        one.due = due;
        one.playbook = playbook;
        one.createdAt = 1'700'000'000'000;
        return one;
    }

    using Ids = std::vector<std::int64_t>;

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    // Ann (1) is Core, Bob (2) Marginal, Cid (3) Service drain; number 99 is nobody.
    void init()
    {
        m_today = todayHere();
        m_workshop = std::make_unique<Workshop>();
        Project project = twoAxesProject({{"Ann", 90, 90, 90}, {"Bob", 10, 10, 10}, {"Cid", 80, 80, 20}},
                                         twoAxesTree(25, 25, 50));
        auto& list = project.actions.edit().actions;
        list = {make(1, "1", "Visit", "Mia", m_today - 3, "core"),
                make(2, "2", "Invite", "Zed", m_today + 40, "core"),
                make(3, "3", "Renegotiate", "", m_today, "serviceDrain"),
                make(5, "99", "Find", "Mia", kNoDay), make(8, "1", "Old", "Mia", m_today - 50)};
        list[4].state = ActionState::Done;
        list[4].closedOn = m_today - 51;
        m_workshop->load(project);
        m_page = std::make_unique<ActionsPage>(*m_workshop);
        m_page->resize(1230, 780);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_table = child<DataTable>("actionTable");
        m_model = qobject_cast<ActionModel*>(m_table->model());
        QVERIFY(m_model);
    }

    void cleanup()
    {
        m_page.reset();
        m_workshop.reset();
    }

    void whatWaits_isListedByDueDate()
    {
        QCOMPARE(listed(), (Ids{1, 3, 2, 5})); // no date last, done ones not
        QCOMPARE(cell(1, ActionModel::Customer), QStringLiteral("Ann"));
        QCOMPARE(cell(1, ActionModel::Type), QStringLiteral("Core"));
        QCOMPARE(cell(1, ActionModel::Text), QStringLiteral("Visit"));
        QCOMPARE(cell(1, ActionModel::Owner), QStringLiteral("Mia"));
        QCOMPARE(cell(1, ActionModel::State), QStringLiteral("Open"));
        QCOMPARE(cell(1, ActionModel::Origin), QStringLiteral("Core playbook"));
        QCOMPARE(cell(5, ActionModel::Origin), QStringLiteral("by hand"));
        m_table->sortByColumn(ActionModel::Due, Qt::DescendingOrder);
        QCOMPARE(listed(), (Ids{2, 3, 1, 5}));
        m_table->sortByColumn(ActionModel::Text, Qt::AscendingOrder);
        QCOMPARE(listed(), (Ids{5, 2, 3, 1})); // Find, Invite, Renegotiate, Visit
        m_table->sortByColumn(ActionModel::Owner, Qt::DescendingOrder);
        QCOMPARE(listed(), (Ids{2, 1, 5, 3})); // Zed, Mia, Mia, nobody
    }

    // In words, not in colour alone.
    void lateGoneAndMovedOnes_saySo()
    {
        QVERIFY(cell(1, ActionModel::Due).endsWith(QStringLiteral("late")));
        QCOMPARE(cell(3, ActionModel::Due), format::day(m_today));
        QVERIFY(cell(5, ActionModel::Customer).contains(QStringLiteral("no longer in the data")));
        QCOMPARE(cell(2, ActionModel::Origin), QStringLiteral("given as Core, now Marginal"));
        const QString why
            = m_model->index(m_model->rowOf(1), ActionModel::Due).data(Qt::WhatsThisRole).toString();
        QVERIFY2(why.contains(QStringLiteral("3 day")), qPrintable(why));
        QVERIFY(!m_model->index(m_model->rowOf(1), ActionModel::Type)
                     .data(Qt::WhatsThisRole)
                     .toString()
                     .isEmpty());
    }

    void filters_narrowTheList()
    {
        choose("filterState", "All states");
        QCOMPARE(listed(), (Ids{8, 1, 3, 2, 5}));
        choose("filterState", "Done");
        QCOMPARE(listed(), (Ids{8}));
        choose("filterState", "Not done yet");
        choose("filterOwner", "Nobody yet");
        QCOMPARE(listed(), (Ids{3}));
        choose("filterOwner", "Mia");
        QCOMPARE(listed(), (Ids{1, 5}));
        choose("filterOwner", "All owners");
        choose("filterDue", "Late");
        QCOMPARE(listed(), (Ids{1}));
        choose("filterDue", "No date");
        QCOMPARE(listed(), (Ids{5}));
        choose("filterDue", "Due whenever");
        choose("filterType", "Service drain");
        QCOMPARE(listed(), (Ids{3}));
        choose("filterType", "Given for another type");
        QCOMPARE(listed(), (Ids{2}));
        choose("filterType", "No longer in the data");
        QCOMPARE(listed(), (Ids{5}));
        choose("filterType", "All types");
        child<QLineEdit>("searchActions")->setText(QStringLiteral("BOB"));
        QCOMPARE(listed(), (Ids{2}));
        child<QLineEdit>("searchActions")->setText(QStringLiteral("nothing like it"));
        QCOMPARE(listed(), Ids{});
        QCOMPARE(child<QLabel>("actionsHint")->text(), QStringLiteral("No action passes the filters."));
    }

    // What is searched follows what is written.
    void aChangedText_isFound()
    {
        auto* search = child<QLineEdit>("searchActions");
        search->setText(QStringLiteral("telegram"));
        QCOMPARE(listed(), Ids{});
        m_workshop->edit(withActionsChanged(m_workshop->project(), {3}, {.text = "Send a Telegram"}, m_today),
                         QStringLiteral("Elsewhere"));
        QCOMPARE(listed(), (Ids{3}));
    }

    void aCell_isEditedByKeyboard()
    {
        clickCell(3, ActionModel::Text);
        QTest::keyClick(m_table, Qt::Key_F2);
        auto* field = m_table->findChild<QLineEdit*>(QStringLiteral("editText"));
        QVERIFY(field);
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("Talk terms"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(cell(3, ActionModel::Text), QStringLiteral("Talk terms"));
        QCOMPARE(m_workshop->undoStack()->count(), 1);
        m_workshop->undoStack()->undo();
        QCOMPARE(cell(3, ActionModel::Text), QStringLiteral("Renegotiate"));
    }

    void anEmptyText_orNoDate_changesNothing()
    {
        const int row = m_model->rowOf(3);
        QVERIFY(!m_model->setData(m_model->index(row, ActionModel::Text), QStringLiteral("  ")));
        QVERIFY(!m_model->setData(m_model->index(row, ActionModel::Due), QStringLiteral("soon")));
        QVERIFY(!m_model->setData(m_model->index(row, ActionModel::Customer), QStringLiteral("Bob")));
        QCOMPARE(m_workshop->undoStack()->count(), 0);
    }

    void dueOwnerAndNote_areEdited()
    {
        QVERIFY(m_model->setData(m_model->index(m_model->rowOf(3), ActionModel::Due),
                                 QStringLiteral("2031-05-06")));
        QTRY_COMPARE(action(3).due, dayOf({2031, 5, 6}));
        QTRY_COMPARE(listed(), (Ids{1, 2, 3, 5})); // it moved
        QVERIFY(m_model->setData(m_model->index(m_model->rowOf(3), ActionModel::Due), QString()));
        QCOMPARE(action(3).due, kNoDay);
        QVERIFY(
            m_model->setData(m_model->index(m_model->rowOf(1), ActionModel::Owner), QStringLiteral(" Eva ")));
        QCOMPARE(action(1).owner, std::string("Eva"));
        QVERIFY(
            m_model->setData(m_model->index(m_model->rowOf(1), ActionModel::Note), QStringLiteral("fax")));
        QCOMPARE(action(1).note, std::string("fax"));
        QCOMPARE(m_workshop->undoStack()->count(), 4);
    }

    void closing_setsTheDay_andReopeningTakesItAway()
    {
        choose("filterState", "All states");
        QVERIFY(
            m_model->setData(m_model->index(m_model->rowOf(1), ActionModel::State), int(ActionState::Done)));
        QCOMPARE(action(1).state, ActionState::Done);
        QCOMPARE(action(1).closedOn, m_today);
        QTRY_VERIFY(!cell(1, ActionModel::Due).contains(QStringLiteral("late"))); // done is never late
        QVERIFY(m_model->setData(m_model->index(m_model->rowOf(1), ActionModel::State),
                                 int(ActionState::UnderWay)));
        QCOMPARE(action(1).closedOn, kNoDay);
    }

    void severalSelected_changeInOneStep()
    {
        select({1, 2, 5});
        QVERIFY(child<QLabel>("selectedActions")->text().startsWith(QLatin1Char('3')));
        auto* owner = child<QComboBox>("ownerOfSelected");
        owner->setEditText(QStringLiteral("Eva"));
        QTest::mouseClick(child<QPushButton>("setOwner"), Qt::LeftButton);
        for (const std::int64_t id : {1, 2, 5})
            QCOMPARE(action(id).owner, std::string("Eva"));
        QCOMPARE(action(3).owner, std::string());
        QCOMPARE(m_workshop->undoStack()->count(), 1);
        QVERIFY(child<QLabel>("selectedActions")->text().startsWith(QLatin1Char('3'))); // still selected

        auto* due = child<QWidget>("dueOfSelected")->findChild<QLineEdit*>();
        due->setFocus();
        QTest::keyClicks(due, QStringLiteral("2031-01-02"));
        QTest::keyClick(due, Qt::Key_Return);
        QTest::mouseClick(child<QPushButton>("setDue"), Qt::LeftButton);
        QCOMPARE(action(5).due, dayOf({2031, 1, 2}));
        QCOMPARE(action(3).due, m_today);
        QCOMPARE(m_workshop->undoStack()->count(), 2);

        auto* state = child<QComboBox>("stateOfSelected");
        state->setCurrentIndex(state->findText(QStringLiteral("Dropped")));
        emit state->activated(state->currentIndex());
        QCOMPARE(action(1).state, ActionState::Dropped);
        QCOMPARE(action(1).closedOn, m_today);
        QCOMPARE(listed(), (Ids{3}));
        QCOMPARE(m_workshop->undoStack()->count(), 3);
        m_workshop->undoStack()->undo();
        QCOMPARE(action(1).state, ActionState::Open);
        QCOMPARE(listed().size(), std::size_t(4));
    }

    void removing_isOneStep()
    {
        select({2, 3});
        QTest::mouseClick(child<QPushButton>("removeSelected"), Qt::LeftButton);
        QCOMPARE(actions().size(), std::size_t(3));
        QCOMPARE(listed(), (Ids{1, 5}));
        QVERIFY2(!child<QPushButton>("removeSelected")->isEnabled(),
                 qPrintable(child<QLabel>("selectedActions")->text()));
        // What stays selected is the same action, not the same row.
        select({5});
        m_workshop->edit(withoutActions(m_workshop->project(), {1}), QStringLiteral("Elsewhere"));
        QCOMPARE(m_table->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(m_model->actionAt(m_table->selectionModel()->selectedRows().first().row()).id,
                 std::int64_t(5));
        m_workshop->undoStack()->undo();
        m_workshop->undoStack()->undo();
        QCOMPARE(actions().size(), std::size_t(5));
    }

    void anActionByHand_isForTheSelectedCustomer()
    {
        auto* add = child<QPushButton>("addAction");
        QVERIFY(!add->isEnabled());
        auto* text = child<QLineEdit>("newActionText");
        text->setText(QStringLiteral("Call about the web shop"));
        QVERIFY(!add->isEnabled()); // for whom?
        auto* find = child<CustomerFind>("newActionFind");
        find->setFocus();
        QTest::keyClicks(find, QStringLiteral("bob"));
        QTest::keyClick(find, Qt::Key_Return);
        QTRY_COMPARE(m_workshop->selectedCustomer(), 1);
        QVERIFY(child<QLabel>("newActionCustomer")->text().contains(QStringLiteral("Bob")));
        choose("filterOwner", "Mia"); // it would not be seen there
        QTest::mouseClick(add, Qt::LeftButton);
        QCOMPARE(actions().back().id, std::int64_t(9)); // above the greatest
        QCOMPARE(actions().back().customerId, std::string("2"));
        QCOMPARE(actions().back().text, std::string("Call about the web shop"));
        QVERIFY(actions().back().playbook.empty());
        QVERIFY(actions().back().createdAt > 0);
        QVERIFY(m_model->rowOf(9) >= 0);
        QVERIFY(text->text().isEmpty());
        QCOMPARE(m_workshop->undoStack()->count(), 1);
    }

    void groups_countAndFilter()
    {
        auto* groupTable = child<DataTable>("groupTable");
        QVERIFY(!groupTable->isVisible());
        QTest::mouseClick(child<QPushButton>("viewByOwner"), Qt::LeftButton);
        QVERIFY(groupTable->isVisible());
        const auto row = [groupTable](int at) {
            QStringList cells;
            for (int column = 0; column < GroupModel::ColumnCount; ++column)
                cells += groupTable->model()->index(at, column).data().toString();
            return cells.join(QLatin1Char('|'));
        };
        QCOMPARE(groupTable->model()->rowCount(), 4);
        QCOMPARE(row(0), QStringLiteral("All|4|1"));
        QCOMPARE(row(1), QStringLiteral("Mia|2|1"));
        QCOMPARE(row(2), QStringLiteral("Zed|1|"));
        QCOMPARE(row(3), QStringLiteral("Nobody yet|1|"));
        groupTable->selectRow(1);
        QCOMPARE(listed(), (Ids{1, 5}));
        // The group stays chosen while it has actions, then all are listed again.
        m_workshop->edit(withActionsChanged(m_workshop->project(), {5}, {.owner = "Zed"}, m_today),
                         QStringLiteral("Elsewhere"));
        QCOMPARE(listed(), (Ids{1}));
        m_workshop->edit(withActionsChanged(m_workshop->project(), {1}, {.owner = "Zed"}, m_today),
                         QStringLiteral("Elsewhere"));
        QCOMPARE(listed().size(), std::size_t(4));
        QCOMPARE(row(1), QStringLiteral("Zed|3|1"));

        QTest::mouseClick(child<QPushButton>("viewByDue"), Qt::LeftButton);
        QCOMPARE(row(1), QStringLiteral("Late|1|1"));
        QVERIFY(row(2).endsWith(QStringLiteral("|1|"))); // this week
        QVERIFY2(row(2).startsWith(QStringLiteral("Week of ") + format::day(mondayOf(m_today))),
                 qPrintable(row(2)));
        groupTable->selectRow(groupTable->model()->rowCount() - 1);
        QCOMPARE(listed(), (Ids{5})); // no date
        QTest::mouseClick(child<QPushButton>("viewList"), Qt::LeftButton);
        QCOMPARE(listed().size(), std::size_t(4));
    }

    void theTable_survivesSortingAndEditing()
    {
        QAbstractItemModelTester tester(m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int column = 0; column < ActionModel::ColumnCount; ++column) {
            m_table->sortByColumn(column, Qt::AscendingOrder);
            m_table->sortByColumn(column, Qt::DescendingOrder);
            QCOMPARE(m_model->rowCount(), 4);
        }
        m_workshop->edit(withoutActions(m_workshop->project(), {1, 2, 3}), QStringLiteral("Elsewhere"));
        QCOMPARE(listed(), (Ids{5}));
    }

    void selection_isShared_andEnterOpensTheCustomer()
    {
        clickCell(3, ActionModel::Customer);
        QCOMPARE(m_workshop->selectedCustomer(), 2);
        QSignalSpy activated(m_page.get(), &ActionsPage::customerActivated);
        QTest::keyClick(m_table, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].toInt(), 2);
        m_workshop->selectCustomer(0);
        QCOMPARE(m_model->actionAt(m_table->currentIndex().row()).customerId, std::string("1"));
        // Who is gone cannot be opened.
        clickCell(5, ActionModel::Customer);
        QTest::keyClick(m_table, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
    }

    void theRail_countsLateOnes()
    {
        StepRail rail;
        showActionStep(rail, m_workshop->project());
        const auto name = [&rail] {
            for (const auto* button : rail.findChildren<StepButton*>())
                if (button->accessibleName().startsWith(QStringLiteral("Action plans")))
                    return button->accessibleName();
            return QString();
        };
        QCOMPARE(name(), QStringLiteral("Action plans, under way, 1 waiting there"));
        QCOMPARE(lateActions(actions(), m_today), std::size_t(1));
        Project project = m_workshop->project();
        showActionStep(rail,
                       withActionsChanged(project, {1, 2, 3, 5}, {.state = ActionState::Done}, m_today));
        QCOMPARE(name(), QStringLiteral("Action plans, done"));
        showActionStep(rail, Project());
        QCOMPARE(name(), QStringLiteral("Action plans, empty"));
    }

    // Both files hold what is listed, nothing else.
    void exports_followTheFilter()
    {
        QTemporaryDir folder;
        const auto read = [&](const char* name) {
            QFile file(folder.filePath(QLatin1String(name)));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        auto* said = child<QLabel>("actionsSaid");
        choose("filterOwner", "Mia");
        m_page->exportTo(folder.filePath(QStringLiteral("a.csv")), ActionsPage::Format::Csv);
        QTRY_VERIFY(said->text().startsWith(QStringLiteral("Saved")));
        const QList<QByteArray> lines = read("a.csv").split('\n');
        QCOMPARE(lines.size(), 4); // heads, two actions, behind the last end
        QVERIFY(lines[0].startsWith("\xEF\xBB\xBF"
                                    "action_id,customer_id,"));
        QCOMPARE(lines[1],
                 QByteArray("1,1,Ann,core,A+,Visit,Mia,") + QByteArray::fromStdString(isoDate(m_today - 3))
                     + ",open,,,core\r");
        QCOMPARE(lines[2], QByteArray("5,99,,,,Find,Mia,,open,,,\r"));

        m_page->exportTo(folder.filePath(QStringLiteral("a.ics")), ActionsPage::Format::Calendar);
        QTRY_VERIFY(said->text().contains(QStringLiteral("a.ics")));
        const QByteArray calendar = read("a.ics");
        QCOMPARE(calendar.count("BEGIN:VEVENT\r\n"), 1); // the other one has no date
        QVERIFY(calendar.contains("SUMMARY:Ann: Visit\r\n"));
        QByteArray day = QByteArray::fromStdString(isoDate(m_today - 3));
        QVERIFY(calendar.contains("DTSTART;VALUE=DATE:" + day.replace("-", "") + "\r\n"));

        choose("filterOwner", "All owners");
        choose("filterDue", "No date");
        m_page->exportTo(folder.filePath(QStringLiteral("none.ics")), ActionsPage::Format::Calendar);
        QTRY_VERIFY(said->text().contains(QStringLiteral("due date")));
        QVERIFY(read("none.ics").isEmpty());
    }

    void withoutActions_theListSaysWhatToDo()
    {
        m_workshop->edit(withoutActions(m_workshop->project(), {1, 2, 3, 5, 8}), QStringLiteral("Elsewhere"));
        QVERIFY(child<QLabel>("actionsHint")->isVisible());
        QSignalSpy wanted(m_page.get(), &Page::pageRequested);
        QTest::mouseClick(child<QPushButton>("toPlaybooks"), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<PageId>(), PageId::Playbooks);
    }

    void hiddenPages_doNothing_andCatchUp()
    {
        m_page->hide();
        m_workshop->edit(withoutActions(m_workshop->project(), {1}), QStringLiteral("Elsewhere"));
        QCOMPARE(m_model->rowCount(), 4);
        m_page->show();
        QCOMPARE(listed(), (Ids{3, 2, 5}));
    }

    // 100 000 customers and 60 000 actions: filters and sorting within 100 ms where the program is optimized.
    // Here the bound only notices what grows with the square.
    void largeLists_areQuick()
    {
        m_page->hide();
        std::vector<TwoAxesCustomer> customers;
        for (int i = 0; i < 100'000; ++i)
            customers.push_back({"Customer " + std::to_string(i * 7919 % 100'000), double(i % 101),
                                 double(i % 97), double(i % 89)});
        Project project = twoAxesProject(customers, twoAxesTree(25, 25, 50));
        auto& list = project.actions.edit().actions;
        for (int i = 0; i < 60'000; ++i)
            list.push_back(make(i + 1, std::to_string(i * 3 % 100'000 + 1).c_str(),
                                i % 3 == 0 ? "Review meeting: what went well, what they plan, what we add"
                                    : i % 3 == 1 ? "Renegotiate terms: minimum order, freight, return fee"
                                                 : "Invite to the web shop and help with the first order",
                                i % 7 == 0 ? "" : ("Owner " + std::to_string(i % 40)).c_str(),
                                m_today - 100 + i % 400, "core"));
        m_workshop->load(project);
        QElapsedTimer timer;
        qint64 worst = 0;
        const auto measure = [&](const char* what) {
            const qint64 took = timer.restart();
            worst = std::max(worst, took);
            qInfo("%s: %lld ms", what, took);
            QCoreApplication::processEvents();
            timer.restart();
        };
        timer.start();
        m_page->show();
        measure("shown the first time");
        for (int column = 0; column < ActionModel::ColumnCount; ++column) {
            m_table->sortByColumn(column, Qt::DescendingOrder);
            measure(qPrintable(QStringLiteral("sorted by column %1").arg(column)));
        }
        auto* search = child<QLineEdit>("searchActions");
        search->setText(QStringLiteral("w"));
        measure("searched the first letter");
        search->setText(QStringLiteral("we"));
        measure("searched the second letter");
        search->clear();
        measure("search cleared");
        choose("filterDue", "Late");
        measure("filtered");
        choose("filterDue", "Due whenever");
        measure("filter cleared");
        QTest::mouseClick(child<QPushButton>("viewByOwner"), Qt::LeftButton);
        measure("by owner");
        QTest::mouseClick(child<QPushButton>("viewByDue"), Qt::LeftButton);
        measure("by due date");
        m_table->selectAll();
        measure("all selected");
        ActionChange change;
        change.owner = "Eva";
        m_workshop->edit(withActionsChanged(m_workshop->project(), {30'000}, change, m_today),
                         QStringLiteral("One"));
        measure("one edited");
        child<QComboBox>("ownerOfSelected")->setEditText(QStringLiteral("Eva"));
        QTest::mouseClick(child<QPushButton>("setOwner"), Qt::LeftButton);
        measure("60 000 edited");
        QCOMPARE(action(17).owner, std::string("Eva"));
        m_workshop->undoStack()->undo();
        measure("undone");
        QVERIFY2(worst < 3000, qPrintable(QString::number(worst)));
    }

    // Nothing of the model here is the customer's conduct, which the sheet says instead of showing nothing.
    void theSheet_saysWhereThereIsNothingToTalkAbout()
    {
        ConversationDialog dialog(*m_workshop, 0);
        dialog.show();
        auto* together = dialog.findChild<QLabel*>(QStringLiteral("conversationTogether"));
        QTRY_VERIFY2(together->text().startsWith(QStringLiteral("None of the metrics")),
                     qPrintable(together->text()));
        QVERIFY(dialog.findChild<QLabel*>(QStringLiteral("conversationActions"))
                    ->text()
                    .contains(QStringLiteral("Visit")));
    }

    // The figures of tests/core/transform/tst_conversation.cpp: 60 days to pay, 30 to reach, Core then.
    void theSheet_showsAndPrintsWhatToTalkAbout()
    {
        m_page->hide();
        m_workshop->load(payers());
        m_workshop->selectCustomer(0);
        m_page->show();
        auto* button = child<QPushButton>("conversationSheet");
        QVERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        auto* dialog = m_page->findChild<ConversationDialog*>();
        QVERIFY(dialog);
        auto* table = dialog->findChild<DataTable*>(QStringLiteral("conversationTable"));
        QTRY_COMPARE(table->model()->rowCount(), 1);
        const auto cellOf
            = [table](int column) { return table->model()->index(0, column).data().toString(); };
        QCOMPARE(cellOf(0), QStringLiteral("rush_share"));
        QVERIFY2(cellOf(5).contains(QStringLiteral("becomes Core")), qPrintable(cellOf(5)));
        QVERIFY2(cellOf(5).contains(QStringLiteral("33.3 to 66.7")), qPrintable(cellOf(5)));

        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sheet.pdf"));
        dialog->saveTo(path);
        QTRY_VERIFY(dialog->findChild<QLabel*>(QStringLiteral("conversationState"))
                        ->text()
                        .startsWith(QStringLiteral("Saved")));
        QPdfDocument pdf;
        QCOMPARE(pdf.load(path), QPdfDocument::Error::None);
        QVERIFY(pdf.pageCount() == 1);
        QString text = pdf.getAllText(0).text().simplified();
        for (const char* part :
             {"Xenia", "rush_share", "becomes Core", "Open actions", "Visit", "Mia", "late"})
            QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("Old"))); // done
        dialog->close();
    }

private:
    // Rush orders score 0 at 90 and 100 at 0 and are all of the net profit; the first quartile of
    // 20 30 40 60 90 is 30: a net profit of 66.7 against a cut of 55.
    Project payers() const
    {
        Project project = twoAxesProject({{"Xenia", 60, 60, 60},
                                          {"Ann", 70, 70, 30},
                                          {"Bob", 80, 80, 40},
                                          {"Cid", 20, 20, 90},
                                          {"Zoe", 15, 15, 20}},
                                         twoAxesTree(25, 25, 50));
        auto dataset = std::make_shared<Dataset>(*project.dataset);
        dataset->customers.fields[2].name = "rush_share";
        project.dataset = dataset;
        Metric& metric = project.framework.factors[2].metrics[0];
        metric.id = "field:rush_share";
        metric.value.worst = 90.0;
        metric.value.best = 0.0;
        project.rules.netProfitCut = {CutKind::Score, 55.0};
        auto& list = project.actions.edit().actions;
        list = {make(1, "1", "Visit", "Mia", m_today - 3, "core"), make(2, "1", "Old", "Mia", m_today)};
        list[1].state = ActionState::Done;
        return project;
    }
};

QTEST_MAIN(TestActionsPage)
#include "tst_actionspage.moc"
