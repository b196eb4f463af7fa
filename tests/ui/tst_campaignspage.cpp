#include "tests/ui/growthfixture.h"
#include "ui/growth/addmembersdialog.h"
#include "ui/growth/campaigns.h"
#include "ui/growth/campaignspage.h"
#include "ui/growth/effectmodel.h"
#include "ui/growth/growthrun.h"
#include "ui/growth/learnedimportdialog.h"
#include "ui/growth/learnedview.h"
#include "ui/growth/lotsview.h"
#include "ui/growth/membermodel.h"
#include "ui/growth/membersview.h"
#include "ui/growth/resultview.h"
#include "ui/growth/textsview.h"
#include "ui/growth/touchmodel.h"
#include "ui/widgets/datatable.h"
#include "ui/workshop.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QUndoStack>

#include <memory>

using namespace strata;

// The real page on the bakers and the measured book of growthfixture.h.
class TestCampaignsPage : public QObject
{
    Q_OBJECT

private:
    enum Tab
    {
        Sheet,
        Members,
        Lots,
        Touches,
        Texts,
        Learned,
        Result
    };

    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<CampaignsPage> m_page;

    template <typename Widget> Widget* part(const char* name) const
    {
        return m_page->findChild<Widget*>(QLatin1String(name));
    }
    void show(Tab tab) const { part<QTabWidget>("campaignTabs")->setCurrentIndex(tab); }
    void click(const char* name) const { part<QPushButton>(name)->click(); }
    const std::vector<Campaign>& campaigns() const { return m_workshop->project().growth->campaigns; }
    const Campaign& campaign() const { return *Campaigns::find(m_workshop->project(), m_page->chosen()); }
    int steps() const { return m_workshop->undoStack()->count(); }
    void undo() const { m_workshop->undoStack()->undo(); }
    void open(const Project& project)
    {
        m_page.reset();
        m_workshop = std::make_unique<Workshop>();
        m_workshop->load(project);
        m_page = std::make_unique<CampaignsPage>(*m_workshop);
        m_page->resize(1230, 800);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(m_workshop->results().types.size() == project.dataset->customers.size());
    }
    // Writes into a field and leaves it.
    void write(QLineEdit* field, const QString& text) const
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void write(QPlainTextEdit* field, const QString& text) const
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        field->clearFocus();
    }
    // Answers the next question; false where none came.
    static void answerNext(QMessageBox::StandardButton button, bool* wasAsked)
    {
        QTimer::singleShot(50, qApp, [button, wasAsked] {
            if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
                *wasAsked = true;
                box->button(button)->click();
            }
        });
    }

private slots:
    void init()
    {
        Project project = test::bakers();
        project.growth.edit().campaigns = {test::autumn()};
        open(project);
    }
    void cleanup()
    {
        m_page.reset();
        m_workshop.reset();
    }

    void theList_makesCopiesRenamesAndRemoves()
    {
        click("newCampaign");
        QCOMPARE(campaigns().size(), std::size_t{2});
        QCOMPARE(m_page->chosen(), campaigns()[1].id); // a new one is chosen
        QVERIFY(campaigns()[0].id != campaigns()[1].id);
        QCOMPARE(steps(), 1);
        m_page->choose("g1");
        click("copyCampaign");
        QCOMPARE(campaigns().size(), std::size_t{3});
        QCOMPARE(campaigns()[2].name, std::string("Autumn 2"));
        QCOMPARE(campaigns()[2].goal, std::string("Ten more orders"));
        QCOMPARE(campaigns()[2].members.size(), std::size_t{4});
        QCOMPARE(m_page->chosen(), campaigns()[2].id);

        auto* model = part<DataTable>("campaignTable")->model();
        QVERIFY(model->setData(model->index(2, 0), QStringLiteral("Winter"), Qt::EditRole));
        QCOMPARE(campaigns()[2].name, std::string("Winter"));
        const int before = steps();
        model->setData(model->index(2, 0), QStringLiteral("Autumn"), Qt::EditRole); // taken
        QCOMPARE(campaigns()[2].name, std::string("Winter"));
        QVERIFY(part<QLabel>("campaignProblem")->isVisible());
        model->setData(model->index(2, 0), QStringLiteral("  "), Qt::EditRole);
        QCOMPARE(campaigns()[2].name, std::string("Winter"));
        QCOMPARE(steps(), before);

        click("removeCampaign");
        QCOMPARE(campaigns().size(), std::size_t{2});
        undo();
        QCOMPARE(campaigns().size(), std::size_t{3});
        QCOMPARE(campaigns()[2].name, std::string("Winter"));
    }

    void aCopy_leavesLotsAndLessonsBehind()
    {
        open(test::measuredBook());
        click("copyCampaign");
        const Campaign& copy = campaigns()[1];
        QVERIFY(!Campaigns::hasLots(copy) && !isKnown(copy.start));
        QVERIFY(copy.learned.empty());
        QVERIFY(!copy.touches[0].isDone);
        for (const CampaignMember& member : copy.members)
            QVERIFY(!member.isControl && member.block.empty());
    }

    void theSheet_isOneStepAField()
    {
        auto* goal = part<QPlainTextEdit>("sheet/goal");
        QCOMPARE(goal->toPlainText(), QStringLiteral("Ten more orders"));
        QVERIFY(!goal->placeholderText().isEmpty());
        write(goal, QStringLiteral("Twelve"));
        QCOMPARE(campaign().goal, std::string("Twelve"));
        QCOMPARE(steps(), 1);
        undo();
        QCOMPARE(goal->toPlainText(), QStringLiteral("Ten more orders"));
        for (const char* key :
             {"targetCustomer", "problem", "solution", "goal", "resources", "budget", "timing", "nextSteps"})
            QVERIFY2(part<QPlainTextEdit>((std::string("sheet/") + key).c_str()), key);
    }

    void members_areListedAddedAndRemoved()
    {
        show(Members);
        auto* table = part<DataTable>("memberTable");
        QAbstractItemModelTester tester(table->model());
        QCOMPARE(table->model()->rowCount(), 4);
        QCOMPARE(table->model()->index(0, MemberModel::Name).data().toString(),
                 QStringLiteral("Ann, =cakes"));
        QVERIFY(!part<QPushButton>("removeMembers")->isEnabled());
        auto* view = part<MembersView>("membersView");
        view->add({"B4", "ANN"}); // ANN is there already
        QCOMPARE(campaign().members.size(), std::size_t{5});
        QCOMPARE(steps(), 1);
        view->add({"B4"});
        QCOMPARE(steps(), 1);
        table->selectRow(0);
        click("removeMembers");
        QCOMPARE(campaign().members.size(), std::size_t{4});
        QCOMPARE(campaign().members[0].customerId, std::string("B1"));
        undo();
        QCOMPARE(campaign().members.size(), std::size_t{5});
        m_workshop->selectCustomer(2); // B3
        QCOMPARE(table->currentIndex().data().toString(), QStringLiteral("Baker 3"));
        QSignalSpy opened(m_page.get(), &CampaignsPage::customerActivated);
        emit table->activated(table->model()->index(1, 0)); // Baker 1 came first
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.at(0).at(0).toInt(), 0);
    }

    void candidates_comeFromTheLists()
    {
        MemberPlaces places;
        AddMembersDialog dialog(*m_workshop, places, "g1");
        dialog.show();
        auto* source = dialog.findChild<QComboBox*>(QStringLiteral("candidateSource"));
        auto* table = dialog.findChild<DataTable*>(QStringLiteral("candidateTable"));
        QTRY_VERIFY(GrowthRun::of(*m_workshop).state() == GrowthRun::State::Ready);
        QCOMPARE(table->model()->rowCount(), 0); // the four to grow are in it already
        const auto choose = [&](const QString& text) {
            source->setCurrentIndex(source->findText(text));
            emit source->activated(source->currentIndex());
        };
        choose(QStringLiteral("Small customers: Keep"));
        QCOMPARE(dialog.chosen(), std::vector<std::string>{"B4"});
        choose(QStringLiteral("All customers"));
        QCOMPARE(table->model()->rowCount(), 6);
        dialog.findChild<QLineEdit*>(QStringLiteral("candidateSearch"))->setText(QStringLiteral("mill"));
        QCOMPARE(dialog.chosen(), std::vector<std::string>{"OLD"});
    }

    void lots_areDrawnAndReplacedOnlyWhenConfirmed()
    {
        show(Lots);
        part<QSpinBox>("controlPercent")->setValue(50);
        part<QSpinBox>("lotSeed")->setValue(7);
        QCOMPARE(campaign().seed, std::uint64_t{7});
        click("drawLots");
        QVERIFY(Campaigns::hasLots(campaign()));
        const std::vector<CampaignMember> first = campaign().members;
        QCOMPARE(std::count_if(first.begin(), first.end(),
                               [](const CampaignMember& member) { return member.isControl; }),
                 2); // half of four
        for (const CampaignMember& member : first)
            QVERIFY(!member.block.empty());
        QVERIFY(part<DataTable>("blockTable")->model()->rowCount() > 0);

        const int before = steps();
        bool wasAsked = false;
        answerNext(QMessageBox::No, &wasAsked);
        click("drawLots");
        QVERIFY(wasAsked);
        QCOMPARE(steps(), before);
        QVERIFY(campaign().members == first);
        wasAsked = false;
        int seed = 8; // the first one that gives other lots
        const auto lotsOf = [this](int number) {
            return drawLots(m_workshop->project(), m_workshop->results(), m_workshop->metrics(), {8, 0, 1, 2},
                            50, std::uint64_t(number))
                .members;
        };
        while (seed < 100 && lotsOf(seed) == first)
            ++seed;
        part<QSpinBox>("lotSeed")->setValue(seed);
        answerNext(QMessageBox::Yes, &wasAsked);
        click("drawLots");
        QVERIFY(wasAsked);
        QCOMPARE(steps(), before + 2); // the seed, the lots
        QVERIFY(campaign().members == lotsOf(seed));
        undo();
        QVERIFY(campaign().members == first);
    }

    void afterTheStart_lotsAreNotRedrawnSilently()
    {
        open(test::measuredBook());
        show(Lots);
        const std::vector<CampaignMember> before = campaign().members;
        bool wasAsked = false;
        answerNext(QMessageBox::No, &wasAsked);
        click("drawLots");
        QVERIFY(wasAsked);
        QVERIFY(campaign().members == before);
        show(Members);
        QVERIFY(!part<QPushButton>("addMembers")->isEnabled()); // nobody joins any more
    }

    void theSmallestEffect_isShownBeforeTheStart()
    {
        Project project = test::measuredBook();
        Campaign& one = project.growth.edit().campaigns[0];
        one.start = *parseIsoDate("2025-07-01");
        open(project);
        show(Lots);
        auto* words = part<QLabel>("detectable");
        const std::optional<DetectableEffect> effect
            = detectableEffect(m_workshop->project(), campaign().members, campaign().start, 2);
        if (effect) {
            QTRY_VERIFY2(words->text().contains(QStringLiteral("5 target and 5 control")),
                         qPrintable(words->text()));
        } else { // the data do not reach back two windows
            QTRY_VERIFY2(words->text().contains(QStringLiteral("not known")), qPrintable(words->text()));
        }
    }

    void groupsTooSmall_suggestTrackingOnly()
    {
        // Two years of half-yearly orders, each window of 6 months has one; members swing from 0 to 9000.
        Project project = test::bakers();
        std::string lines;
        for (int i = 0; i < 4; ++i)
            for (int half = 0; half < 4; ++half)
                lines += "S" + std::to_string(i) + " M" + std::to_string(4 * i + half) + " 202"
                    + std::to_string(4 + half / 2) + (half % 2 ? "-09-01" : "-03-01") + " P1 tools "
                    + ((i + half) % 2 ? "9000" : "1") + " 1\n";
        project.dataset = assemble({LineBook(lines).batch()});
        Campaign one = test::autumn();
        one.members = {{"S0", {}, false}, {"S1", {}, false}, {"S2", {}, false}, {"S3", {}, false}};
        one.start = *parseIsoDate("2025-12-31");
        project.growth.edit().campaigns = {one};
        open(project);
        show(Lots);
        QTRY_VERIFY2(part<QLabel>("detectable")->text().contains(QStringLiteral("2 target and 2 control")),
                     qPrintable(part<QLabel>("detectable")->text()));
        QVERIFY(part<QLabel>("lotsAdvice")->isVisible());
        QVERIFY(part<QLabel>("lotsAdvice")->text().contains(QStringLiteral("tracking only")));
        part<QCheckBox>("trackOnly")->click();
        QCOMPARE(campaign().controlPercent, 0);
        QVERIFY(!part<QPushButton>("drawLots")->isEnabled());
        QVERIFY(part<QLabel>("lotsState")->text().startsWith(QStringLiteral("Tracking only")));
    }

    void touches_areWrittenTickedAndRemoved()
    {
        show(Touches);
        click("addTouch");
        QCOMPARE(campaign().touches.size(), std::size_t{1});
        write(part<QLineEdit>("touchText"), QStringLiteral("Call them"));
        QCOMPARE(campaign().touches[0].text, std::string("Call them"));
        auto* kind = part<QComboBox>("touchKind");
        kind->setCurrentIndex(kind->findData(int(TouchKind::Visit)));
        emit kind->activated(kind->currentIndex());
        QCOMPARE(campaign().touches[0].kind, TouchKind::Visit);
        QCOMPARE(steps(), 3);
        auto* model = part<DataTable>("touchTable")->model();
        QVERIFY(model->setData(model->index(0, TouchModel::IsDone), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(campaign().touches[0].isDone);
        QVERIFY(part<QCheckBox>("touchDone")->isChecked());
        click("removeTouch");
        QVERIFY(campaign().touches.empty());
        undo();
        QCOMPARE(campaign().touches.size(), std::size_t{1});
    }

    void touches_areSortedByDate()
    {
        Project next = m_workshop->project();
        next.growth.edit().campaigns[0].touches = {{20500, TouchKind::Email, "Second", {}, false},
                                                   {20400, TouchKind::Call, "First", {}, true},
                                                   {kNoDay, TouchKind::Other, "Some day", {}, false}};
        m_workshop->edit(next, QStringLiteral("Touches"));
        show(Touches);
        auto* table = part<DataTable>("touchTable");
        QAbstractItemModelTester tester(table->model());
        QStringList order;
        for (int row = 0; row < 3; ++row)
            order += table->model()->index(row, TouchModel::What).data().toString();
        QCOMPARE(order, (QStringList{"First", "Second", "Some day"}));
        // 20400 days after 1970 is 8 November 2025.
        QVERIFY(table->toCsv().contains(QStringLiteral("2025-11-08,Call,First")));
        table->selectRow(1);
        QCOMPARE(part<QLineEdit>("touchText")->text(), QStringLiteral("Second"));
    }

    void contacts_areTypedIn()
    {
        show(Learned);
        click("addContact");
        QCOMPARE(campaign().learned.size(), std::size_t{1});
        write(part<QLineEdit>("contactCustomer"), QStringLiteral("baker 2"));
        QCOMPARE(campaign().learned[0].customerId, std::string("B2"));
        write(part<QLineEdit>("contactName"), QStringLiteral("Mr Bun"));
        part<QCheckBox>("contactDecides")->click();
        write(part<QPlainTextEdit>("contactNeeds"), QStringLiteral("Tins"));
        const LearnedContact& one = campaign().learned[0];
        QCOMPARE(one.name, std::string("Mr Bun"));
        QVERIFY(one.isDecisionMaker);
        QCOMPARE(one.needs, std::string("Tins"));
        QVERIFY(one.time > 0);
        QCOMPARE(steps(), 5);
        write(part<QLineEdit>("contactCustomer"), QStringLiteral("Baker 8")); // no member
        QVERIFY(part<QLabel>("contactProblem")->isVisible());
        QCOMPARE(campaign().learned[0].customerId, std::string("B2"));
    }

    void contacts_areImportedInOneStepAndExported()
    {
        show(Learned);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("contacts.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("customer_number,name,needs\nB1,Mr Bun,Tins\nXX,Nobody,\nANN,Ann,Flour\n");
        file.close();
        LearnedImportDialog dialog(*m_workshop, campaign(), file.fileName());
        QTRY_VERIFY(!dialog.isReading());
        QCOMPARE(dialog.rows().contacts.size(), std::size_t{2});
        auto* rejected = dialog.findChild<DataTable*>(QStringLiteral("importRejected"));
        QCOMPARE(rejected->model()->rowCount(), 1);
        QCOMPARE(rejected->model()->index(0, 0).data().toInt(), 3); // the line
        QVERIFY(rejected->model()->index(0, 1).data().toString().contains(QStringLiteral("XX")));
        auto* view = part<LearnedView>("learnedView");
        view->add(dialog.rows().contacts);
        QCOMPARE(campaign().learned.size(), std::size_t{2});
        QCOMPARE(steps(), 1);
        const QString path = folder.filePath(QStringLiteral("out.csv"));
        QVERIFY(view->exportTo(path));
        QFile out(path);
        QVERIFY(out.open(QIODevice::ReadOnly));
        QVERIFY(out.readAll().contains("B1,Baker 1,Mr Bun,,,no,Tins"));
        QVERIFY(!view->exportTo(folder.filePath(QStringLiteral("none/out.csv"))));
    }

    void texts_areFilledInForTheCustomer()
    {
        show(Texts);
        write(part<QPlainTextEdit>("callGuide"), QStringLiteral("Hello {customer}, {adress}"));
        QCOMPARE(campaign().callGuide, std::string("Hello {customer}, {adress}"));
        QCOMPARE(part<QPlainTextEdit>("guidePreview")->toPlainText(),
                 QStringLiteral("Hello Ann, =cakes, {adress}"));
        QVERIFY(part<QLabel>("unknownFields")->isVisible());
        QVERIFY(part<QLabel>("unknownFields")->text().contains(QStringLiteral("{adress}")));
        write(part<QPlainTextEdit>("callGuide"), QStringLiteral("{net_sales} of {potential}"));
        QVERIFY(!part<QLabel>("unknownFields")->isVisible());
        QTRY_COMPARE(part<QPlainTextEdit>("guidePreview")->toPlainText(),
                     QStringLiteral("$500 of $4,000")); // as the growth page has it
        click("copyGuide");
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("$500 of $4,000"));
        click("previewAfter");
        QCOMPARE(part<QPlainTextEdit>("guidePreview")->toPlainText(), QStringLiteral("$1,000 of $4,000"));

        write(part<QLineEdit>("emailSubject"), QStringLiteral("News: "));
        for (QAction* action : part<QToolButton>("insertIntoSubject")->menu()->actions())
            if (action->objectName().endsWith(QStringLiteral("{campaign}")))
                action->trigger();
        QCOMPARE(campaign().emailSubject, std::string("News: {campaign}"));
    }

    void emails_goToTheTargetGroupOnly()
    {
        open(test::measuredBook());
        show(Texts);
        Project next = m_workshop->project();
        next.growth.edit().campaigns[0].emailText = "Dear {contact}";
        m_workshop->edit(next, QStringLiteral("Text"));
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("mails.csv"));
        QVERIFY(part<TextsView>("textsView")->exportTo(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QCOMPARE(text.count('\n'), 6); // the head and T1 to T5
        QVERIFY(!text.contains("K1"));
        QVERIFY(text.contains("Dear Mrs Miller"));
    }

    void theResult_isWhatAHandComputes()
    {
        open(test::measuredBook());
        show(Result);
        auto* view = part<ResultView>("resultView");
        QTRY_VERIFY(view->effect());
        auto* model = part<DataTable>("effectTable")->model();
        QAbstractItemModelTester tester(model);
        // Worked out in tst_campaigneffect.cpp: 136 to 152 against 114 to 114.
        QCOMPARE(model->index(0, EffectModel::BeforeTarget).data().toString(), QStringLiteral("$136"));
        QCOMPARE(model->index(0, EffectModel::AfterTarget).data().toString(), QStringLiteral("$152"));
        QCOMPARE(model->index(0, EffectModel::BeforeControl).data().toString(), QStringLiteral("$114"));
        QCOMPARE(model->index(0, EffectModel::Difference).data().toString(), QStringLiteral("+$16"));
        QVERIFY2(part<QLabel>("effectSentence")->text().contains(QStringLiteral("no effect can be shown")),
                 qPrintable(part<QLabel>("effectSentence")->text()));
        QVERIFY(part<QLabel>("effectCheck")->text().contains(QStringLiteral("Mann-Whitney")));
        QVERIFY(part<QLabel>("effectCoverage")->text().contains(QStringLiteral("62 day")));
        QVERIFY(!part<QLabel>("trackingLabel")->isVisible());
        const QString why = model->index(0, EffectModel::Difference).data(Qt::WhatsThisRole).toString();
        QVERIFY2(why.contains(QStringLiteral("($152.00 − $136.00) − ($114.00 − $114.00)")), qPrintable(why));
    }

    void withoutAControlGroup_theResultIsLabelled()
    {
        Project project = test::measuredBook();
        Campaign& one = project.growth.edit().campaigns[0];
        one.controlPercent = 0;
        one.drawnOn = kNoDay;
        for (CampaignMember& member : one.members)
            member = {member.customerId, {}, false};
        open(project);
        show(Result);
        QTRY_VERIFY(part<ResultView>("resultView")->effect());
        QVERIFY(part<QLabel>("trackingLabel")->isVisible());
        QVERIFY(part<DataTable>("effectTable")->isColumnHidden(EffectModel::BeforeControl));
        QVERIFY(!part<QLabel>("effectSentence")->text().contains(QStringLiteral("works")));
    }

    void withoutAStart_theResultSaysWhatIsMissing()
    {
        show(Result);
        QTRY_VERIFY(part<ResultView>("resultView")->effect());
        QVERIFY(
            part<QLabel>("effectSentence")->text().contains(QStringLiteral("Say when the campaign starts")));
        QVERIFY(!part<DataTable>("effectTable")->isVisible());
    }

    void theReport_isWritten()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("campaign.pdf"));
        QSignalSpy saved(m_page.get(), &CampaignsPage::reportSaved);
        m_page->saveReport(path);
        QVERIFY(saved.wait(30000));
        QCOMPARE(saved.at(0).at(1).toBool(), true);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
    }

    void withoutCampaigns_thePageSaysHowToBegin()
    {
        open(test::bakers());
        QVERIFY(part<QLabel>("noCampaigns")->isVisible());
        QVERIFY(!part<QTabWidget>("campaignTabs")->isVisible());
        open(Project());
        QVERIFY(part<QLabel>("emptyStateText")->isVisible());
    }
};

QTEST_MAIN(TestCampaignsPage)
#include "tst_campaignspage.moc"
