#include "core/method/agreement.h"
#include "core/sample/sample.h"
#include "core/storage/projectstore.h"
#include "ui/mainwindow.h"
#include "ui/metrics/metricspage.h"
#include "ui/people/identifydialog.h"
#include "ui/sampleimports.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui/widgets/page.h"
#include "ui/workshop.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUndoStack>

#include <csignal>
#include <cstdio>
#include <cstring>
#include <functional>

// A planning workshop with five participants, played on the real window from the first name to the signature.
// It runs in a program of its own, which is killed in the middle of the first round: nothing that was cast
// may be lost. With a display: tst_debatesession --play FIRST|SECOND FILE shows it.

using namespace strata;

namespace {

constexpr int kPeople = 5;
const char* const kNames[kPeople] = {"Ann", "Bob", "Cid", "Dee", "Eve"};

void require(bool isTrue, const char* what)
{
    if (isTrue)
        return;
    std::fprintf(stderr, "not so: %s\n", what);
    std::fflush(stderr);
    std::_Exit(3);
}

// The facilitator's hand on the window.
class Desk
{
public:
    Desk()
    {
        window.resize(1440, 900);
        window.show();
        require(QTest::qWaitForWindowExposed(&window), "the window is there");
    }

    const Project& project() { return window.workshop().project(); }
    const Debate& debate() { return *project().debate; }
    QUndoStack* undo() { return window.workshop().undoStack(); }

    template <typename Widget = QAbstractButton> Widget* find(const QString& name)
    {
        for (QWidget* top : QApplication::topLevelWidgets())
            for (Widget* widget : top->findChildren<Widget*>(name))
                if (widget->isVisible())
                    return widget;
        std::fprintf(stderr, "not there: %s\n", qPrintable(name));
        std::fflush(stderr);
        std::_Exit(4);
    }
    void press(const QString& name)
    {
        auto* button = find<QAbstractButton>(name);
        require(button->isEnabled(), qPrintable(name + QStringLiteral(" can be pressed")));
        button->click();
        QCoreApplication::processEvents();
    }
    void type(const QString& field, const QString& text)
    {
        auto* line = find<QLineEdit>(field);
        line->setFocus();
        line->clear();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    // Presses a button that asks who it is, and answers with this person's PIN; the first time it is chosen.
    void pressAs(const QString& button, int person)
    {
        const QString pin = QStringLiteral("pin of %1").arg(person);
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, [&] {
            for (QWidget* top : QApplication::topLevelWidgets()) {
                auto* dialog = qobject_cast<IdentifyDialog*>(top);
                auto* ok
                    = dialog ? dialog->findChild<QAbstractButton*>(QStringLiteral("identifyOk")) : nullptr;
                if (!ok || !dialog->isVisible() || !ok->isEnabled())
                    continue;
                dialog->findChild<QLineEdit*>(QStringLiteral("identifyPin"))->setText(pin);
                dialog->findChild<QLineEdit*>(QStringLiteral("identifyPinAgain"))->setText(pin);
                ok->click();
            }
        });
        timer.start(20);
        press(button);
    }
    // Waits until every step is safe on this computer.
    void settle()
    {
        require(QTest::qWaitFor([&] { return !window.session().store()->isBusy(); }, 30000),
                "the steps are kept");
    }

    MainWindow window;
};

void nameFive(Desk& desk)
{
    desk.window.showPage(PageId::Planning);
    for (const char* name : kNames)
        desk.type(QStringLiteral("newParticipant"), QString::fromLatin1(name));
    require(desk.debate().participants.size() == kPeople, "five participants are listed");
    desk.press(QStringLiteral("useTemplate"));
    require(desk.debate().agenda.size() >= 5, "the day has its blocks");
}

void brainstorm(Desk& desk)
{
    desk.window.showPage(PageId::Factors);
    desk.press(QStringLiteral("showBrainstorm"));
    for (int person = 1; person <= kPeople; ++person) {
        desk.pressAs(QStringLiteral("write_p%1").arg(person), person);
        // Two of them write the same, in other words.
        desk.type(QStringLiteral("nextIdea"),
                  person <= 2 ? QStringLiteral("Pays on time %1").arg(person)
                              : QStringLiteral("Idea of %1").arg(person));
        desk.press(QStringLiteral("finishIdeas"));
    }
    desk.press(QStringLiteral("revealIdeas"));
    require(desk.debate().brainstorm.isRevealed, "the ideas are open");
    require(desk.debate().brainstorm.candidates.size() == kPeople, "an idea each");

    desk.press(QStringLiteral("showCandidates"));
    const auto choose = [&](const char* id) {
        auto* card = desk.find<QWidget>(QStringLiteral("candidate_") + QString::fromLatin1(id));
        auto* box = card->findChild<QAbstractButton*>(QStringLiteral("chooseCandidate"));
        require(box, "a candidate can be chosen");
        box->click();
        QCoreApplication::processEvents();
    };
    choose("c1");
    choose("c2");
    desk.press(QStringLiteral("mergeChosen"));
    require(desk.debate().brainstorm.candidates.size() == kPeople - 1, "two ideas are one candidate");

    const std::size_t before = desk.project().framework.factors.size();
    auto* card = desk.find<QWidget>(QStringLiteral("candidate_c1"));
    card->findChild<QAbstractButton*>(QStringLiteral("takeIntoTree"))->click();
    QCoreApplication::processEvents();
    require(desk.project().framework.factors.size() == before + 1, "the candidate is a factor");
}

void chooseMetrics(Desk& desk)
{
    desk.window.showPage(PageId::Metrics);
    auto* page = desk.window.findChild<MetricsPage*>();
    const std::string factor = desk.project().framework.factors.back().id;
    page->addMetric(factor, "days_to_pay");
    page->addMetric(factor, "tenure_years");
    require(desk.project().framework.factors.back().metrics.size() == 2, "the new factor has its metrics");
}

// The first factor gets this share; everything else stays as it was proposed.
void vote(Desk& desk, int person, double percent)
{
    desk.pressAs(QStringLiteral("vote/p%1").arg(person), person);
    auto* dialog = desk.find<QDialog>(QStringLiteral("votingDialog"));
    QDoubleSpinBox* first = nullptr;
    for (QDoubleSpinBox* box : dialog->findChildren<QDoubleSpinBox*>())
        if (box->isVisible() && !first)
            first = box;
    require(first, "a weight can be typed");
    first->setFocus();
    first->selectAll();
    QTest::keyClicks(first, first->locale().toString(percent, 'f', 1));
    QTest::keyClick(first, Qt::Key_Return);
    for (int step = 0; step < 20; ++step) {
        auto* next = dialog->findChild<QAbstractButton*>(QStringLiteral("votingNext"));
        if (!next->isVisible() || !next->isEnabled())
            break;
        next->click();
        QCoreApplication::processEvents();
    }
    desk.press(QStringLiteral("castVote"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

int weightCast(const Ballot& ballot)
{
    return ballot.votes.front().weights.front();
}

constexpr double kFirstRound[kPeople] = {40, 30, 20, 10, 60};
constexpr double kSecondRound[kPeople] = {35, 30, 25, 20, 45};

// From the names to the third vote, then death.
int playFirst(const QString& file)
{
    Desk desk;
    const Status made = desk.window.session().createWithImports(file, sampleProject(), sampleImports(120, 1));
    require(bool(made), "the project is made");
    require(QTest::qWaitFor([&] { return !desk.window.workshop().isRecalculating(); }, 30000),
            "it is computed");
    nameFive(desk);
    brainstorm(desk);
    chooseMetrics(desk);
    desk.window.showPage(PageId::Ballots);
    desk.press(QStringLiteral("openFirstRound"));
    for (int person = 1; person <= 3; ++person)
        vote(desk, person, kFirstRound[person - 1]);
    desk.settle();
    std::printf("steps %d\n", desk.undo()->count());
    std::fflush(stdout);
    return std::raise(SIGKILL);
}

void reveal(Desk& desk, int number, const double* percents)
{
    desk.press(QStringLiteral("revealRound"));
    const Round* round = findRound(desk.debate(), number);
    require(round && round->isRevealed(), "the round is revealed");
    require(round->ballots.size() == kPeople, "everybody has voted");
    for (int person = 1; person <= kPeople; ++person) {
        const Ballot* ballot = countedBallot(*round, "p" + std::to_string(person));
        require(ballot && weightCast(*ballot) == int(percents[person - 1] * 100 + 0.5),
                "a vote is as it was cast");
    }
}

void homework(Desk& desk)
{
    desk.window.showPage(PageId::Homework);
    desk.press(QStringLiteral("proposeAccounts"));
    const std::size_t accounts = desk.debate().homework.accounts.size();
    require(accounts >= 15 && accounts <= 20, "15 to 20 accounts are proposed");
    for (int person = 1; person <= kPeople; ++person) {
        desk.pressAs(QStringLiteral("sort_p%1").arg(person), person);
        for (std::size_t account = 0; account < accounts; ++account)
            desk.press(account % 2 ? QStringLiteral("sortAs/core") : QStringLiteral("sortAs/marginal"));
        desk.press(QStringLiteral("saveSorting"));
    }
    require(desk.debate().homework.answers.size() == accounts * kPeople,
            "every account is sorted by everybody");
    desk.press(QStringLiteral("compareHomework"));
    require(desk.debate().homework.isRevealed, "model and intuition are compared");
}

// From what the crash left to the signature.
int playSecond(const QString& file)
{
    Desk desk;
    const std::vector<Orphan> orphans = ProjectStore::orphans();
    require(orphans.size() == 1 && orphans.front().document == file, "the dead program's work is found");
    auto recovered = ProjectStore::recover(orphans.front());
    require(bool(recovered), "it can be recovered");
    desk.window.session().adopt(std::move(*recovered));
    require(QTest::qWaitFor([&] { return !desk.window.workshop().isRecalculating(); }, 30000),
            "it is computed");

    const Round* first = openRound(desk.debate());
    require(first && first->ballots.size() == 3, "the three votes are there");
    for (std::size_t i = 0; i < 3; ++i)
        require(weightCast(first->ballots[i]) == int(kFirstRound[i] * 100), "a vote survived as it was cast");
    require(desk.debate().participants.size() == kPeople && !desk.debate().participants[2].pinHash.empty(),
            "the people and their PINs are there");

    const Project start = desk.project();
    desk.window.showPage(PageId::Ballots);
    vote(desk, 4, kFirstRound[3]);
    vote(desk, 5, kFirstRound[4]);
    reveal(desk, 1, kFirstRound);
    desk.press(QStringLiteral("openRound"));
    for (int person = 1; person <= kPeople; ++person)
        vote(desk, person, kSecondRound[person - 1]);
    reveal(desk, 2, kSecondRound);
    desk.press(QStringLiteral("applyMedian"));
    require(desk.project().scenarios->size() == 1, "the median is a scenario");
    // Five factors; the medians before they are made to add up to 100 %: 30 % for the first (of 20, 25, 30,
    // 35, 45), and for each other a quarter of what the first leaves, 17.5 %. They sum to 100 % as they are.
    require(desk.project().framework.factors.front().weight == 3000,
            "the median of the first factor is 30 %");

    homework(desk);

    // Everything can be undone until the signature.
    const Project end = desk.project();
    const int steps = desk.undo()->count();
    desk.undo()->setIndex(0);
    require(desk.project() == start, "everything can be undone");
    desk.undo()->setIndex(steps);
    require(desk.project() == end, "and done again");

    desk.window.showPage(PageId::Planning);
    desk.press(QStringLiteral("section/2"));
    auto* name = desk.find<QLineEdit>(QStringLiteral("signOffName"));
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Board model"));
    desk.press(QStringLiteral("beginSignOff"));
    desk.press(QStringLiteral("confirmSignOff"));
    require(isModelLocked(desk.project()), "the model is signed off");
    require(desk.undo()->count() == 0, "nothing before the signature can be undone");
    const Framework framework = desk.project().framework;
    Project changed = desk.project();
    std::swap(changed.framework.factors[0].weight, changed.framework.factors[1].weight);
    desk.window.workshop().edit(std::move(changed), QStringLiteral("Weight"));
    require(desk.project().framework == framework, "a signed model stays as it is");

    for (const Decision& decision : desk.debate().decisions)
        std::printf("decision %s | %s\n", decision.what.c_str(), decision.who.c_str());
    desk.settle();
    require(bool(desk.window.session().close()), "the project is closed");
    return 0;
}

int play(const char* part, const char* file)
{
    QStandardPaths::setTestModeEnabled(true);
    Theme::instance().apply();
    const QString path = QString::fromLocal8Bit(file);
    return std::strcmp(part, "first") == 0 ? playFirst(path) : playSecond(path);
}

} // namespace

class TestDebateSession : public QObject
{
    Q_OBJECT

private slots:
    void aWorkshopOfFive_survivesAKillAndEndsSigned()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("debate.strata"));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("STRATA_STATE_DIR"), folder.filePath(QStringLiteral("state")));

        QProcess first;
        first.setProcessEnvironment(environment);
        first.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--play"), QStringLiteral("first"), file});
        QVERIFY(first.waitForFinished(120000));
        QVERIFY2(first.exitStatus() == QProcess::CrashExit, first.readAllStandardError().constData());
        QVERIFY2(first.readAllStandardOutput().contains("steps "), first.readAllStandardError().constData());

        QProcess second;
        second.setProcessEnvironment(environment);
        second.start(QCoreApplication::applicationFilePath(),
                     {QStringLiteral("--play"), QStringLiteral("second"), file});
        QVERIFY(second.waitForFinished(240000));
        const QByteArray said = second.readAllStandardError();
        QVERIFY2(second.exitStatus() == QProcess::NormalExit && second.exitCode() == 0, said.constData());

        // What the board will read.
        const QByteArray log = second.readAllStandardOutput();
        for (const char* what : {"Ideas revealed", "Factor", "Metric", "Round 1 revealed", "Round 2 revealed",
                                 "median", "Model signed off", "Ann, Bob, Cid, Dee"})
            QVERIFY2(log.contains(what), (QByteArray(what) + " is not in:\n" + log).constData());

        // And from the file, by another program.
        auto opened = ProjectStore::open(file, OpenMode::ReadOnly);
        QVERIFY(opened);
        const Project project = (*opened)->project();
        QVERIFY(isModelLocked(project));
        QCOMPARE(presentScenario(project)->name, std::string("Board model"));
        QCOMPARE(project.debate->rounds.size(), std::size_t(2));
        QCOMPARE(project.debate->rounds[0].ballots.size(), std::size_t(kPeople));
        QCOMPARE(project.debate->rounds[1].ballots.size(), std::size_t(kPeople));
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (argc == 4 && std::strcmp(argv[1], "--play") == 0)
        return play(argv[2], argv[3]);
    TestDebateSession test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_debatesession.moc"
