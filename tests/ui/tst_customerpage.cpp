#include "core/method/metricstanding.h"
#include "core/method/snapshots.h"
#include "core/method/waysup.h"
#include "core/sample/sample.h"
#include "core/storage/projectstore.h"
#include "tests/core/method/linebook.h"
#include "ui/charts/quarterbars.h"
#include "ui/charts/scorestack.h"
#include "ui/customer/customerfind.h"
#include "ui/customer/customernotes.h"
#include "ui/customer/customerpage.h"
#include "ui/customer/customersheet.h"
#include "ui/customer/customerwords.h"
#include "ui/customer/metricsmodel.h"
#include "ui/explain/explain.h"
#include "ui/explain/whycustomer.h"
#include "ui/format.h"
#include "ui/sampleimports.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/workshop.h"

#include <QBuffer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPdfDocument>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>
#include <QTranslator>
#include <QUndoStack>

#include <algorithm>
#include <map>
#include <memory>
#include <numeric>

using namespace strata;

class TestCustomerPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_sample = sampleProject();
        m_sample.dataset = assemble(makeSample(80));
    }
    void init()
    {
        m_workshop = std::make_unique<Workshop>();
        m_session = std::make_unique<ProjectSession>(*m_workshop);
        m_workshop->load(m_sample);
        m_page = std::make_unique<CustomerPage>(*m_workshop, *m_session);
        m_page->resize(1230, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_workshop.reset();
    }

    void withoutAChoice_saysHowToChoose();
    void followsTheSelection();
    void points_addUpToTheScore();
    void ways_areThoseOfTheMethod();
    void previousAndNext_goBySales();
    void aGivenOrder_isGoneThrough();
    void find_goesToTheCustomer();
    void find_saysWhereThereIsNone();
    void aNeighbour_isOneClickAway();
    void anotherModel_neverShowsOldWays();
    void notes_areOneUndoStepEach();
    void anEmptyNote_isAnswered();
    void aDraft_waitsForItsCustomer();
    void aChangedNote_waitsForItsCustomer();
    void aNoteThatIsTooLong_isAnswered();
    void leavingTheProject_keepsWhatWasBegun();
    void anotherProject_hasNoDrafts();
    void notesOfMergedAccounts_areShown();
    void aDoubleClick_goesToOneNeighbour();
    void otherData_takeTheOffersBack();
    void answers_areAboutTheFigureShown();
    void whileComputing_nothingIsPrintedOrExplained();
    void aWayUp_saysWhatTheGuardAsks();
    void theShortestWay_isEnough();
    void theSheet_saysWhatStandsBesides();
    void theSheetWithoutAScore_sharesNoWeight();
    void words_areTranslated();
    void lift_takesTheWordBack();
    void missingMetrics_sayWhereTheirWeightGoes();
    void whoHasNoScore_isToldWhy();
    void addedUpTotals_haveNoInvoices();
    void quarters_areReadOutByKeys();
    void history_comesFromTheSnapshots();
    void aTarget_isRoundedSoThatItIsEnough();
    void theSheet_isOnePage_data();
    void theSheet_isOnePage();
    void aMaskedSheet_namesNobody();
    void names_areNeverHtml();
    void nothing_isCutOffInASmallWindow();

private:
    // The sample with so many payments that its metrics are computed beside the window.
    Project large() const
    {
        Project project = m_sample;
        auto dataset = std::make_shared<Dataset>(*m_sample.dataset);
        Payments& payments = dataset->payments;
        const std::size_t n = 151'000;
        payments.customer.assign(n, 0);
        payments.date.assign(n, *parseIsoDate("2013-01-01"));
        payments.amount.assign(n, 0);
        payments.invoice.assign(n, -1);
        project.dataset = dataset;
        return project;
    }
    static QString sheetText(const Project& project, const Evaluation& evaluation, int customer)
    {
        const Result<QByteArray> pdf = customerSheet({project,
                                                      evaluation.metrics,
                                                      evaluation.scores,
                                                      evaluation.results,
                                                      std::size_t(customer),
                                                      {},
                                                      {}});
        if (!pdf)
            return {};
        QBuffer buffer;
        buffer.setData(*pdf);
        if (!buffer.open(QIODevice::ReadOnly))
            return {};
        QPdfDocument document;
        document.load(&buffer);
        return document.getAllText(0).text().simplified();
    }
    static QString plain(const QString& html)
    {
        QTextDocument document;
        document.setHtml(html);
        return document.toPlainText();
    }

    template <typename T> T* child(const char* name) const
    {
        return m_page->findChild<T*>(QLatin1String(name));
    }
    QString text(const char* name) const
    {
        const auto* label = child<QLabel>(name);
        return label ? label->text() : QString();
    }
    bool isShown(const char* name) const
    {
        const auto* widget = child<QWidget>(name);
        return widget && widget->isVisible();
    }
    QString title() const { return text("pageTitle"); }
    bool waitForFigures() const
    {
        return QTest::qWaitFor([this] { return child<QTableWidget>("aroundTable")->rowCount() > 0; }, 10000);
    }
    // The first customer with a composite, or without one.
    int customerWhere(bool hasScore) const
    {
        const auto& composite = m_workshop->results().composite;
        for (std::size_t i = 0; i < composite.size(); ++i)
            if ((composite[i] >= 0.0) == hasScore)
                return int(i);
        return -1;
    }
    QString nameOf(int customer) const
    {
        return QString::fromStdString(m_workshop->project().dataset->customers.names[std::size_t(customer)]);
    }
    std::vector<int> bySales() const
    {
        std::vector<int> order(m_workshop->metrics().netSales.size());
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
            return m_workshop->metrics().netSales[std::size_t(a)]
                > m_workshop->metrics().netSales[std::size_t(b)];
        });
        return order;
    }

    Project m_sample;
    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<CustomerPage> m_page;
};

void TestCustomerPage::withoutAChoice_saysHowToChoose()
{
    QVERIFY(text("emptyStateText").contains("No customer is chosen"));
    QVERIFY(isShown("findCustomer"));
    QVERIFY(!child<QPushButton>("printCustomer")->isEnabled());
    m_workshop->load(Project());
    QTRY_VERIFY(text("emptyStateText").contains("Import"));
}

void TestCustomerPage::followsTheSelection()
{
    const int first = customerWhere(true);
    m_workshop->selectCustomer(first);
    QCOMPARE(title(), nameOf(first));
    m_workshop->selectCustomer(first + 1);
    QCOMPARE(title(), nameOf(first + 1));
    m_page->hide();
    m_workshop->selectCustomer(first);
    m_page->show();
    QTRY_COMPARE(title(), nameOf(first));
}

void TestCustomerPage::points_addUpToTheScore()
{
    const int customer = customerWhere(true);
    m_workshop->selectCustomer(customer);
    const auto i = std::size_t(customer);
    const auto* stack = child<ScoreStack>("scoreStack");
    QCOMPARE(stack->bars().size(), std::size_t{3});
    const double totals[] = {m_workshop->results().composite[i], m_workshop->results().clv[i],
                             m_workshop->results().netProfit[i]};
    for (std::size_t bar = 0; bar < 3; ++bar) {
        double sum = 0.0;
        for (const ScorePart& part : stack->bars()[bar].parts)
            sum += part.points;
        QVERIFY2(std::abs(sum - totals[bar]) < 1e-6, qPrintable(QString::number(sum)));
    }
    QCOMPARE(stack->bars()[1].cuts.size(), std::size_t{1});
    QCOMPARE(stack->bars()[1].cuts[0].at, m_workshop->results().clvCut);
    // The table says the same, largest first.
    const auto* table = child<DataTable>("customerMetrics");
    QCOMPARE(table->model()->rowCount(), int(metricCount(m_workshop->project().framework)));
    QCOMPARE(table->model()->index(0, 3).data().toString(),
             QLocale().toString(stack->bars()[0].parts[0].points, 'f', 1));
}

void TestCustomerPage::ways_areThoseOfTheMethod()
{
    int customer = -1;
    for (std::size_t i = 0; i < m_workshop->results().types.size() && customer < 0; ++i)
        if (m_workshop->results().types[i] == std::uint8_t(CustomerType::Opportunistic)
            || m_workshop->results().types[i] == std::uint8_t(CustomerType::ServiceDrain))
            customer = int(i);
    QVERIFY(customer >= 0);
    m_workshop->selectCustomer(customer);
    QVERIFY(child<QLabel>("waysComputing")); // never an old one
    QVERIFY(waitForFigures());
    const WaysUp ways = waysUp(m_workshop->project(), m_workshop->metrics(), m_workshop->scores(),
                               m_workshop->results(), std::size_t(customer));
    const auto labels = m_page->findChildren<QLabel*>(QStringLiteral("way"));
    std::size_t expected = 0;
    for (const WayGoal& goal : ways.goals)
        expected += std::min<std::size_t>(4, goal.alone.size());
    QCOMPARE(std::size_t(labels.size()), expected);
    QCOMPARE(m_page->findChildren<QLabel*>(QStringLiteral("wayGoal")).size(), qsizetype(ways.goals.size()));
    QVERIFY(text("waysStill").contains("standing still"));
}

void TestCustomerPage::previousAndNext_goBySales()
{
    const std::vector<int> order = bySales();
    m_workshop->selectCustomer(order[1]);
    QTRY_COMPARE(text("customerPlace"), QStringLiteral("2 of 80"));
    QTest::keyClick(m_page.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_workshop->selectedCustomer(), order[2]);
    QTest::keyClick(m_page.get(), Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(m_page.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_workshop->selectedCustomer(), order[0]);
    QVERIFY(!child<QAbstractButton>("previousCustomer")->isEnabled());
    QTest::mouseClick(child<QAbstractButton>("nextCustomer"), Qt::LeftButton);
    QCOMPARE(m_workshop->selectedCustomer(), order[1]);
}

void TestCustomerPage::aGivenOrder_isGoneThrough()
{
    m_workshop->selectCustomer(7);
    m_page->setOrder({9, 7, 3});
    QCOMPARE(text("customerPlace"), QStringLiteral("2 of 3"));
    m_page->goNext();
    QCOMPARE(m_workshop->selectedCustomer(), 3);
    QVERIFY(!child<QAbstractButton>("nextCustomer")->isEnabled());
    m_workshop->selectCustomer(20); // from elsewhere: the list does not have it
    QTRY_VERIFY(text("customerPlace").endsWith("of 80"));
}

void TestCustomerPage::find_goesToTheCustomer()
{
    m_page->findCustomer();
    auto* find = child<CustomerFind>("findCustomer");
    const std::string& id = m_workshop->project().dataset->customers.ids[12];
    QTest::keyClicks(find, QString::fromStdString(id));
    QTRY_VERIFY(!find->offered().isEmpty());
    QTest::keyClick(find, Qt::Key_Return);
    QTRY_COMPARE(m_workshop->selectedCustomer(), 12);
    QVERIFY(find->text().isEmpty());
    Customers customers;
    customers.ids = {"1", "2", "3"};
    customers.names = {"Bob Ann", "Cid", "ann"};
    QVERIFY(findCustomers(customers, QStringLiteral("ANN"), 5) == (std::vector<int>{2, 0})); // begins first
}

void TestCustomerPage::find_saysWhereThereIsNone()
{
    m_workshop->selectCustomer(4);
    m_page->findCustomer();
    auto* find = child<CustomerFind>("findCustomer");
    QTest::keyClicks(find, QStringLiteral("no such name"));
    QTRY_COMPARE(find->offered().size(), 1);
    QVERIFY(find->offered().first().contains("No customer"));
    QTest::keyClick(find, Qt::Key_Return);
    QTest::qWait(200);
    QCOMPARE(m_workshop->selectedCustomer(), 4);
}

void TestCustomerPage::aNeighbour_isOneClickAway()
{
    m_workshop->selectCustomer(customerWhere(true));
    QVERIFY(waitForFigures());
    auto* alike = child<QTableWidget>("alikeTable");
    const QString name = alike->item(0, 0)->text();
    emit alike->activated(alike->model()->index(0, 0));
    QTRY_COMPARE(title(), name);
}

void TestCustomerPage::anotherModel_neverShowsOldWays()
{
    m_workshop->selectCustomer(customerWhere(true));
    QVERIFY(waitForFigures());
    Project next = m_workshop->project();
    next.rules.clvCut = {CutKind::Score, 1.0};
    m_workshop->edit(next, QStringLiteral("Move the cut"));
    QTRY_COMPARE(m_workshop->results().clvCut, 1.0);
    QVERIFY(child<QLabel>("waysComputing"));
    QCOMPARE(child<QTableWidget>("aroundTable")->rowCount(), 0);
    QVERIFY(waitForFigures());
}

void TestCustomerPage::notes_areOneUndoStepEach()
{
    m_workshop->selectCustomer(5);
    QVERIFY(isShown("noNotes"));
    child<QPlainTextEdit>("newNote")->setPlainText(QStringLiteral("Wants <b>Fridays</b>"));
    child<QLineEdit>("noteAuthor")->setText(QStringLiteral("Ann"));
    QTest::mouseClick(child<QPushButton>("addNote"), Qt::LeftButton);
    QCOMPARE(m_workshop->undoStack()->count(), 1);
    const auto& notes = *m_workshop->project().customerNotes;
    QCOMPARE(notes.size(), std::size_t{1});
    QCOMPARE(notes[0].author, std::string("Ann"));
    QCOMPARE(notes[0].customerId, m_workshop->project().dataset->customers.ids[5]);
    QCOMPARE(text("noteText_0"), QStringLiteral("Wants <b>Fridays</b>"));
    QCOMPARE(child<QLabel>("noteText_0")->textFormat(), Qt::PlainText);

    QTest::mouseClick(child<QPushButton>("editNote_0"), Qt::LeftButton);
    QTRY_VERIFY(child<QPlainTextEdit>("noteEdit_0"));
    child<QPlainTextEdit>("noteEdit_0")->setPlainText(QStringLiteral("Wants Mondays"));
    QTest::mouseClick(child<QPushButton>("saveNote_0"), Qt::LeftButton);
    QCOMPARE(m_workshop->undoStack()->count(), 2);
    QTRY_COMPARE(text("noteText_0"), QStringLiteral("Wants Mondays"));

    QTRY_VERIFY(!child<QPlainTextEdit>("noteEdit_0"));
    QTest::mouseClick(child<QPushButton>("removeNote_0"), Qt::LeftButton);
    QCOMPARE(m_workshop->undoStack()->count(), 3);
    QVERIFY(m_workshop->project().customerNotes->empty());
    QTRY_VERIFY(isShown("noNotes"));
    m_workshop->undoStack()->undo();
    QTRY_COMPARE(text("noteText_0"), QStringLiteral("Wants Mondays"));
}

void TestCustomerPage::anEmptyNote_isAnswered()
{
    m_workshop->selectCustomer(5);
    QTest::mouseClick(child<QPushButton>("addNote"), Qt::LeftButton);
    QCOMPARE(text("noteProblem"), QStringLiteral("Write something first."));
    QCOMPARE(m_workshop->undoStack()->count(), 0);
}

void TestCustomerPage::aDraft_waitsForItsCustomer()
{
    m_workshop->selectCustomer(5);
    child<QPlainTextEdit>("newNote")->setPlainText(QStringLiteral("half a"));
    m_workshop->selectCustomer(6);
    QVERIFY(child<QPlainTextEdit>("newNote")->toPlainText().isEmpty());
    m_workshop->selectCustomer(5);
    QCOMPARE(child<QPlainTextEdit>("newNote")->toPlainText(), QStringLiteral("half a"));
}

void TestCustomerPage::aChangedNote_waitsForItsCustomer()
{
    Project project = m_sample;
    const std::string id = project.dataset->customers.ids[5];
    project.customerNotes.edit() = {{id, 1000, "Ann", "first"}, {id, 2000, "Bob", "second"}};
    m_workshop->load(project);
    m_workshop->selectCustomer(5);
    QTRY_VERIFY(child<QPushButton>("editNote_0"));
    QTest::mouseClick(child<QPushButton>("editNote_0"), Qt::LeftButton);
    QTRY_VERIFY(child<QPlainTextEdit>("noteEdit_0"));
    child<QPlainTextEdit>("noteEdit_0")->setPlainText(QStringLiteral("half a change"));
    QTRY_VERIFY(child<QToolButton>("nextCustomer")->isEnabled()); // the order is there
    m_page->goNext();
    QVERIFY(m_workshop->selectedCustomer() != 5);
    m_workshop->selectCustomer(5);
    QCOMPARE(child<QPlainTextEdit>("noteEdit_0")->toPlainText(), QStringLiteral("half a change"));
    // A new note below, and another one opened, leave it alone too.
    child<QPlainTextEdit>("newNote")->setPlainText(QStringLiteral("third"));
    QTest::mouseClick(child<QPushButton>("addNote"), Qt::LeftButton);
    QTRY_VERIFY(child<QPushButton>("editNote_2"));
    QTest::mouseClick(child<QPushButton>("editNote_1"), Qt::LeftButton);
    QTRY_VERIFY(child<QPlainTextEdit>("noteEdit_1"));
    QTRY_COMPARE(m_page->findChildren<QPlainTextEdit*>(QStringLiteral("noteEdit_0")).size(), 1);
    QCOMPARE(child<QPlainTextEdit>("noteEdit_0")->toPlainText(), QStringLiteral("half a change"));
    QTest::mouseClick(child<QPushButton>("saveNote_0"), Qt::LeftButton);
    QCOMPARE((*m_workshop->project().customerNotes)[0].text, std::string("half a change"));
}

void TestCustomerPage::aNoteThatIsTooLong_isAnswered()
{
    Project project = m_sample;
    project.customerNotes.edit() = {{project.dataset->customers.ids[5], 1000, "Ann", "short"}};
    m_workshop->load(project);
    m_workshop->selectCustomer(5);
    QTest::mouseClick(child<QPushButton>("editNote_0"), Qt::LeftButton);
    QTRY_VERIFY(child<QPlainTextEdit>("noteEdit_0"));
    child<QPlainTextEdit>("noteEdit_0")->setPlainText(QString(10001, QLatin1Char('x')));
    QTest::mouseClick(child<QPushButton>("saveNote_0"), Qt::LeftButton);
    QVERIFY(text("noteProblem_0").contains("10,000"));
    QCOMPARE(m_workshop->undoStack()->count(), 0);
    QCOMPARE(child<QPlainTextEdit>("noteEdit_0")->toPlainText().size(), 10001);
}

void TestCustomerPage::leavingTheProject_keepsWhatWasBegun()
{
    Project project = m_sample;
    const auto& ids = project.dataset->customers.ids;
    project.customerNotes.edit() = {{ids[5], 1000, "Ann", "first"}, {ids[5], 2000, "Ann", "stays"}};
    m_workshop->load(project);
    m_workshop->selectCustomer(5);
    for (const char* button : {"editNote_0", "editNote_1"}) {
        QTRY_VERIFY(child<QPushButton>(button));
        QTest::mouseClick(child<QPushButton>(button), Qt::LeftButton);
    }
    QTRY_COMPARE(m_page->findChildren<QPlainTextEdit*>(QStringLiteral("noteEdit_0")).size(), 1);
    child<QPlainTextEdit>("noteEdit_0")->setPlainText(QStringLiteral("changed"));
    child<QPlainTextEdit>("noteEdit_1")->clear(); // not a word to remove it
    child<QLineEdit>("noteAuthor")->setText(QStringLiteral("Bob"));
    child<QPlainTextEdit>("newNote")->setPlainText(QStringLiteral(" half a "));
    m_workshop->selectCustomer(6);
    child<QPlainTextEdit>("newNote")->setPlainText(QString(10001, QLatin1Char('x')));
    emit m_workshop->aboutToLeave();
    QCOMPARE(m_workshop->undoStack()->count(), 1);
    const auto& notes = *m_workshop->project().customerNotes;
    QCOMPARE(notes.size(), std::size_t{5});
    QCOMPARE(notes[0].text, std::string("changed"));
    QCOMPARE(notes[0].author, std::string("Ann"));
    QCOMPARE(notes[1].text, std::string("stays"));
    std::map<std::string, std::string> added; // by customer, joined
    for (std::size_t i = 2; i < 5; ++i)
        added[notes[i].customerId] += notes[i].text;
    QCOMPARE(added[ids[5]], std::string("half a"));
    QCOMPARE(added[ids[6]], std::string(10001, 'x'));
    emit m_workshop->aboutToLeave(); // nothing is left to keep
    QCOMPARE(m_workshop->undoStack()->count(), 1);
}

void TestCustomerPage::anotherProject_hasNoDrafts()
{
    m_workshop->selectCustomer(5);
    child<QPlainTextEdit>("newNote")->setPlainText(QStringLiteral("between us"));
    m_workshop->selectCustomer(6);
    emit m_workshop->aboutToLeave();
    m_workshop->load(m_sample);
    for (const int customer : {5, 6}) {
        m_workshop->selectCustomer(customer);
        QVERIFY(child<QPlainTextEdit>("newNote")->toPlainText().isEmpty());
    }
    QVERIFY(m_workshop->project().customerNotes->empty());
    // Where nobody was told of leaving, too.
    child<QPlainTextEdit>("newNote")->setPlainText(QStringLiteral("between us"));
    emit m_session->opened();
    QVERIFY(child<QPlainTextEdit>("newNote")->toPlainText().isEmpty());
}

void TestCustomerPage::notesOfMergedAccounts_areShown()
{
    Project project = m_sample;
    const auto& ids = m_sample.dataset->customers.ids;
    project.customerNotes.edit() = {{ids[8], 1000, "Ann", "about the branch"},
                                    {ids[5], 2000, "Ann", "about the head office"},
                                    {ids[9], 3000, "Ann", "about somebody else"}};
    project = withRollup(project,
                         {.parentField = {}, .merges = {{ids[8], ids[5]}}, .apart = {}, .summedFields = {}});
    m_workshop->load(project);
    const auto& now = m_workshop->project().dataset->customers.ids;
    const int parent = int(std::find(now.begin(), now.end(), ids[5]) - now.begin());
    m_workshop->selectCustomer(parent);
    QTRY_COMPARE(text("noteText_0"), QStringLiteral("about the branch"));
    QCOMPARE(text("noteText_1"), QStringLiteral("about the head office"));
    QVERIFY(!child<QLabel>("noteText_2"));
    QVERIFY(text("noteHead_0").contains(QString::fromStdString(ids[8]))); // whose it is
    QCOMPARE(notesOf(project, std::size_t(parent)).size(), std::size_t{2});
}

void TestCustomerPage::aDoubleClick_goesToOneNeighbour()
{
    const int first = customerWhere(true);
    m_workshop->selectCustomer(first);
    QVERIFY(waitForFigures());
    auto* alike = child<QTableWidget>("alikeTable");
    const QString name = alike->item(1, 0)->text();
    QSignalSpy went(m_page.get(), &CustomerPage::customerActivated);
    const QPoint at = alike->visualItemRect(alike->item(1, 0)).center();
    QTest::mouseClick(alike->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(alike->viewport(), Qt::LeftButton, {}, at);
    emit alike->activated(alike->model()->index(1, 0)); // as where one click activates
    QTRY_COMPARE(title(), name);
    QVERIFY(waitForFigures());
    QTest::qWait(50);
    QCOMPARE(title(), name);
    QCOMPARE(went.count(), 1);
}

void TestCustomerPage::otherData_takeTheOffersBack()
{
    m_page->findCustomer();
    auto* find = child<CustomerFind>("findCustomer");
    QTest::keyClicks(find, QString::fromStdString(m_sample.dataset->customers.ids[12]));
    QTRY_VERIFY(!find->offered().isEmpty());
    Project other = m_sample;
    other.dataset = assemble(makeSample(10));
    m_workshop->load(other);
    QVERIFY(find->offered().isEmpty());
    const auto* popup = m_page->findChild<QAbstractItemView*>(QStringLiteral("foundCustomers"));
    QVERIFY(!popup || !popup->isVisible());
}

// What is answered holds the figure that was asked about.
void TestCustomerPage::answers_areAboutTheFigureShown()
{
    int better = 0, ups = 0;
    for (int customer = 0; customer < 80 && (better < 20 || ups < 5); ++customer) {
        if (m_workshop->results().composite[std::size_t(customer)] < 0.0)
            continue;
        m_workshop->selectCustomer(customer);
        QVERIFY(waitForFigures());
        const auto* table = child<DataTable>("customerMetrics");
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex share = table->model()->index(row, MetricsModel::Better);
            if (share.data().toString() != format::missing()) {
                const QString title = plain(whyInCell(table, share)).section(QLatin1Char('\n'), 0, 0);
                QVERIFY2(title.contains(share.data().toString()), qPrintable(title));
                QVERIFY2(title.startsWith(QLatin1String("Better than")), qPrintable(title));
                ++better;
            }
            const QModelIndex up = table->model()->index(row, MetricsModel::MoveUp);
            if (up.data().toString().contains(QLatin1String(" for "))) {
                const QString why = plain(whyInCell(table, up));
                const QString figure = up.data().toString().simplified().replace(
                    QChar(0x202F), QLatin1Char(' ')); // as a document has them
                QVERIFY2(why.contains(figure), qPrintable(figure + QLatin1Char('\n') + why));
                ++ups;
            }
        }
        const QString place = text("customerPlace");
        QVERIFY(plain(whyAt(child<QLabel>("customerPlace"))).contains(place));
        const QString score
            = plain(whyText(whyScoreRank(*m_workshop, customer))).section(QLatin1Char('\n'), 0, 0);
        const QString rank = text("aroundNote").section(QLatin1Char(' '), 3, 3); // "By score: place 12 of 80"
        QVERIFY2(score.endsWith(QStringLiteral(": ") + rank), qPrintable(score + text("aroundNote")));
    }
    QVERIFY(better >= 20 && ups >= 5);
}

void TestCustomerPage::whileComputing_nothingIsPrintedOrExplained()
{
    const Project project = large();
    m_workshop->load(project);
    QTRY_VERIFY_WITH_TIMEOUT(!m_workshop->isRecalculating(), 60000);
    const int customer = customerWhere(true);
    m_workshop->selectCustomer(customer);
    QVERIFY(waitForFigures());
    QVERIFY(child<QPushButton>("printCustomer")->isEnabled());
    bool isPrintable = true;
    QString why;
    connect(m_workshop.get(), &Workshop::recalculating, this, [&](bool isRunning) {
        if (!isRunning)
            return;
        isPrintable = child<QPushButton>("printCustomer")->isEnabled();
        why = whyComposite(*m_workshop, customer).sentence;
    });
    Project next = project;
    next.rates.perOrder = 25.0;
    m_workshop->edit(next, QStringLiteral("Rates"));
    QTRY_VERIFY(!why.isEmpty());
    QVERIFY(!isPrintable);
    QVERIFY2(why.contains("being computed"), qPrintable(why));
    QTRY_VERIFY_WITH_TIMEOUT(!m_workshop->isRecalculating(), 60000);
    QTRY_VERIFY(child<QPushButton>("printCustomer")->isEnabled());
    QVERIFY(!whyComposite(*m_workshop, customer).formula.isEmpty());
}

namespace {

Way wayOf(const char* metric, double from, double to, double effort)
{
    WayStep step;
    step.metric = metric;
    step.from = from;
    step.to = to;
    return {{step}, effort};
}

WayGoal goalOf(CustomerType type)
{
    WayGoal goal;
    goal.type = type;
    goal.missed = {{WayGoal::Missed::What::NetProfit, 40.0, 50.0}};
    return goal;
}

} // namespace

void TestCustomerPage::aWayUp_saysWhatTheGuardAsks()
{
    const Project project;
    WaysUp ways;
    ways.goals.push_back(goalOf(CustomerType::Core));
    ways.goals[0].netProfitNow = -50.0;
    ways.goals[0].alone = {wayOf("gm_pct", 0.096, 0.14, 0.2)};
    const auto words
        = [&](const char* metric) { return moveUpInWords(ways, metric, project).remove(QChar(0x202F)); };
    QCOMPARE(words("gm_pct"), QStringLiteral("14.0% for Core, no loss any more"));
    QVERIFY(words("net_sales").isEmpty());
    // What is enough alone comes first, although it takes more.
    WayGoal tier;
    tier.tier = 0;
    tier.alone = {wayOf("gm_pct", 0.096, 0.2, 0.6)};
    ways.goals.push_back(tier);
    QCOMPARE(words("gm_pct"), QStringLiteral("20.0% for tier A+"));
}

void TestCustomerPage::theShortestWay_isEnough()
{
    const Project project;
    WaysUp ways;
    ways.goals.push_back(goalOf(CustomerType::Core));
    ways.goals[0].alone = {wayOf("gm_pct", 0.096, 0.1404, 0.2)};
    const auto words = [&] { return shortestWayInWords(ways, project).remove(QChar(0x202F)); };
    QVERIFY2(words().startsWith("Core: ") && words().endsWith(" 9.6% to 14.1%"), qPrintable(words()));
    // Its scores are enough: only the money guard holds it down.
    ways.goals[0].alone.clear();
    ways.goals[0].missed.clear();
    ways.goals[0].netProfitNow = -50.0;
    QCOMPARE(words(), QStringLiteral("Core: no loss any more"));
    // Nothing reaches it.
    ways.goals[0] = goalOf(CustomerType::Core);
    QCOMPARE(words(), QStringLiteral("No one or two metrics alone"));
}

void TestCustomerPage::theSheet_saysWhatStandsBesides()
{
    Project project = m_sample;
    project.rates.perOrder = 60.0;
    project.rules.moneyGuard = true;
    const Evaluation before = evaluate(project);
    int guarded = -1;
    for (int i = 0; i < 80 && guarded < 0; ++i) {
        const WaysUp ways = waysUp(project, before.metrics, before.scores, before.results, std::size_t(i));
        for (const WayGoal& goal : ways.goals)
            if (goal.netProfitNow && !goal.missed.empty())
                guarded = i;
    }
    QVERIFY(guarded >= 0);
    QVERIFY(!sheetText(project, before, guarded).contains("set by hand and stays"));
    QVERIFY(sheetText(project, before, guarded).contains("has to reach 0: the money guard"));
    project = withOverride(project,
                           {project.dataset->customers.ids[std::size_t(guarded)], CustomerType::Opportunistic,
                            "a promise", "Ann", 19000});
    QVERIFY(sheetText(project, evaluate(project), guarded).contains("set by hand and stays"));
}

void TestCustomerPage::theSheetWithoutAScore_sharesNoWeight()
{
    const int customer = customerWhere(false);
    const QString words = sheetText(m_sample, evaluate(m_sample), customer);
    QVERIFY(words.contains("Shortest ways up"));
    QVERIFY(!words.contains("weight goes to others"));
}

void TestCustomerPage::words_areTranslated()
{
    QTranslator german;
    QVERIFY(german.load(QStringLiteral(":/i18n/strata_de.qm")));
    QCoreApplication::installTranslator(&german);
    const QString missing = missingInWords(ScoreOrigin::Missing);
    WaysUp top;
    top.none = NoWays::AtTheTop;
    const QString shortest = shortestWayInWords(top, Project());
    const QString sheet = sheetText(m_sample, evaluate(m_sample), customerWhere(true));
    QCoreApplication::removeTranslator(&german);
    QCOMPARE(missing, QStringLiteral("Gewicht geht an andere"));
    QCOMPARE(shortest, QStringLiteral("Ganz oben"));
    QVERIFY(!sheet.contains("Shortest ways up"));
}

void TestCustomerPage::lift_takesTheWordBack()
{
    const int customer = customerWhere(true);
    const std::string id = m_workshop->project().dataset->customers.ids[std::size_t(customer)];
    m_workshop->load(withOverride(m_sample, {id, CustomerType::Core, "a promise", "Ann", 19000}));
    m_workshop->selectCustomer(customer);
    QTRY_VERIFY(text("overrideWords").contains("a promise"));
    QVERIFY(text("overrideWords").contains("Ann"));
    QTest::mouseClick(child<QPushButton>("liftOverride"), Qt::LeftButton);
    QVERIFY(m_workshop->project().overrides.empty());
    QCOMPARE(m_workshop->undoStack()->count(), 1);
    QCOMPARE(m_workshop->project().debate->decisions.size(), m_sample.debate->decisions.size() + 1);
    QTRY_VERIFY(!child<QPushButton>("liftOverride")->isEnabled());
}

void TestCustomerPage::missingMetrics_sayWhereTheirWeightGoes()
{
    // No lists, no freight, no due dates: much is missing.
    Project project;
    project.dataset = assemble({customerBook({"Ann", "Bob"}),
                                LineBook("Ann N1 2024-01-10 P1 tools 100 60\n"
                                         "Ann N2 2024-06-10 P1 tools 160 100\n"
                                         "Ann N3 2025-02-10 P1 tools 160 100\n"
                                         "Bob N4 2024-01-10 P2 tools 90 60\n"
                                         "Bob N5 2024-03-10 P2 tools 90 60\n"
                                         "Bob N6 2025-03-10 P2 tools 90 60\n")
                                    .batch()});
    m_workshop->load(project);
    m_workshop->selectCustomer(0);
    QTRY_VERIFY(text("metricsNote").startsWith("Missing: "));
    const auto* model = child<DataTable>("customerMetrics")->model();
    bool isSaid = false;
    for (int row = 0; row < model->rowCount(); ++row)
        isSaid = isSaid
            || (model->index(row, 1).data().toString() == "missing"
                && model->index(row, 4).data().toString() == "weight goes to others");
    QVERIFY(isSaid);
}

void TestCustomerPage::whoHasNoScore_isToldWhy()
{
    const int customer = customerWhere(false);
    QVERIFY(customer >= 0);
    m_workshop->selectCustomer(customer);
    QVERIFY(text("customerRemark").startsWith("No score"));
    QVERIFY(isShown("noScore"));
    QVERIFY(!isShown("scoreStack"));
    QTRY_VERIFY(text("noWays").contains("without a score"));
    QTRY_VERIFY(text("aroundNote").contains("no place"));
}

void TestCustomerPage::addedUpTotals_haveNoInvoices()
{
    auto dataset = std::make_shared<Dataset>();
    dataset->customers.ids = {"1"};
    dataset->customers.names = {"Ann"};
    auto totals = std::make_shared<CustomerTotals>();
    totals->sums.resize(1);
    totals->sums[0].linesEver = 3;
    totals->sums[0].net = 1000000;
    totals->asOf = *parseIsoDate("2025-12-31");
    dataset->totals = totals;
    Project project;
    project.dataset = dataset;
    m_workshop->load(project);
    m_workshop->selectCustomer(0);
    QTRY_VERIFY(text("quarterWords").contains("single invoices are not here"));
    QVERIFY(!isShown("quarterBars"));
}

void TestCustomerPage::quarters_areReadOutByKeys()
{
    m_workshop->selectCustomer(bySales()[0]);
    QTRY_VERIFY(isShown("quarterBars"));
    auto* bars = child<QuarterBars>("quarterBars");
    bars->setFocus();
    QTest::keyClick(bars, Qt::Key_Home);
    QVERIFY2(text("quarterWords").contains("net sales"), qPrintable(text("quarterWords")));
    const QString first = text("quarterWords");
    QTest::keyClick(bars, Qt::Key_Right);
    QVERIFY(text("quarterWords") != first);
    QCOMPARE(bars->pointed(), 1);
}

void TestCustomerPage::history_comesFromTheSnapshots()
{
    m_workshop->selectCustomer(3);
    QVERIFY(child<QLabel>("noHistory"));
    QTemporaryDir folder;
    QVERIFY(m_session->createWithImports(folder.filePath(QStringLiteral("a.strata")), sampleProject(),
                                         sampleImports(80)));
    const Project stored = m_workshop->project();
    QCOMPARE(stored.dataset->customers.size(), std::size_t{80});
    Snapshot snapshot = snapshotOf(stored, evaluate(stored), "Spring", 1000);
    snapshot.types[3] = std::uint8_t(CustomerType::Marginal);
    snapshot.composite[3] = 12.5;
    m_session->changeData(QStringLiteral("Take a snapshot"),
                          [stored, snapshot](ProjectStore& store, const Progress&) {
                              return store.commitSnapshot(stored, snapshot, "Take a snapshot");
                          });
    QTRY_COMPARE(m_workshop->project().snapshots.size(), std::size_t{1});
    m_workshop->selectCustomer(3);
    QTRY_VERIFY(m_page->findChildren<QLabel*>(QStringLiteral("historyWords")).size() == 2);
    QVERIFY(m_page->findChildren<QLabel*>(QStringLiteral("historyWords"))[1]->text().contains("12.5"));
    QVERIFY(m_session->close());
}

void TestCustomerPage::aTarget_isRoundedSoThatItIsEnough()
{
    const auto target = [](const char* metric, double from, double to, bool isPast) {
        WayStep step;
        step.metric = metric;
        step.from = from;
        step.to = to;
        step.isPast = isPast;
        return targetInWords(step, "USD").remove(QChar(0x202F)).remove(QChar(0xA0));
    };
    QCOMPARE(target("gm_pct", 0.096, 0.1401, false), QStringLiteral("14.1%"));
    QCOMPARE(target("gm_pct", 0.096, 0.14, false), QStringLiteral("14.0%"));
    QCOMPARE(target("gm_pct", 0.096, 0.14, true), QStringLiteral("14.1%")); // more than 14.0
    QCOMPARE(target("days_to_pay", 61.0, 45.7, false), QStringLiteral("45days"));
    QCOMPARE(target("days_to_pay", 61.0, 45.0, true), QStringLiteral("44days"));
    QCOMPARE(target("net_sales", 1000.0, 1234.2, false), QStringLiteral("$1,235"));
    QCOMPARE(target("order_count", 3.0, 5.0, false), QStringLiteral("5"));
}

void TestCustomerPage::theSheet_isOnePage_data()
{
    QTest::addColumn<bool>("hasScore");
    QTest::addColumn<bool>("isLong");
    QTest::newRow("scored") << true << false;
    QTest::newRow("without a score") << false << false;
    QTest::newRow("much to say") << true << true;
}

void TestCustomerPage::theSheet_isOnePage()
{
    QFETCH(bool, hasScore);
    QFETCH(bool, isLong);
    const int customer = customerWhere(hasScore);
    Project project = m_workshop->project();
    const std::string id = project.dataset->customers.ids[std::size_t(customer)];
    for (int i = 0; isLong && i < 12; ++i)
        project.customerNotes.edit().push_back(
            {id, 1000 * i, "Ann", std::string(60, 'w') + " and " + std::string(400, 'x')});
    const Evaluation evaluation = evaluate(project);
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        const Result<QByteArray> pdf = customerSheet({project,
                                                      evaluation.metrics,
                                                      evaluation.scores,
                                                      evaluation.results,
                                                      std::size_t(customer),
                                                      {},
                                                      {}},
                                                     paper);
        QVERIFY(pdf);
        QBuffer buffer;
        buffer.setData(*pdf);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        QPdfDocument document;
        document.load(&buffer);
        QCOMPARE(document.pageCount(), 1);
        const QString words = document.getAllText(0).text();
        QVERIFY(words.contains(nameOf(customer).left(10)));
        QVERIFY(words.contains("Shortest ways up"));
    }
}

void TestCustomerPage::aMaskedSheet_namesNobody()
{
    const int customer = customerWhere(true);
    const Evaluation evaluation = evaluate(m_sample);
    const Result<QByteArray> pdf = customerSheet({m_sample,
                                                  evaluation.metrics,
                                                  evaluation.scores,
                                                  evaluation.results,
                                                  std::size_t(customer),
                                                  {},
                                                  QStringLiteral("Customer 0007")});
    QVERIFY(pdf);
    QBuffer buffer;
    buffer.setData(*pdf);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    QPdfDocument document;
    document.load(&buffer);
    const QString words = document.getAllText(0).text();
    QVERIFY(words.contains("Customer 0007"));
    for (const std::string& name : m_sample.dataset->customers.names)
        QVERIFY2(!words.contains(QString::fromStdString(name)), name.c_str());
}

void TestCustomerPage::names_areNeverHtml()
{
    Project project = m_sample;
    auto dataset = std::make_shared<Dataset>(*m_sample.dataset);
    dataset->customers.names[5] = "<b>Ann</b> & " + std::string(300, 'w');
    project.dataset = dataset;
    m_workshop->load(project);
    m_workshop->selectCustomer(5);
    QVERIFY(title().startsWith("<b>Ann</b> &"));
    QVERIFY(title().endsWith(QChar(0x2026)));
    QCOMPARE(child<QLabel>("pageTitle")->textFormat(), Qt::PlainText);
    QVERIFY(child<QLabel>("pageTitle")->toolTip().contains("&lt;b&gt;"));
    QVERIFY2(m_page->minimumSizeHint().width() <= 1070,
             qPrintable(QString::number(m_page->minimumSizeHint().width())));
}

void TestCustomerPage::nothing_isCutOffInASmallWindow()
{
    m_workshop->selectCustomer(customerWhere(true));
    QVERIFY(waitForFigures());
    m_page->resize(1070, 620);
    QTest::qWait(50);
    QVERIFY(m_page->minimumSizeHint().width() <= 1070);
    const auto* table = child<DataTable>("customerMetrics");
    QVERIFY(table->horizontalHeader()->length() <= table->viewport()->width() + 1);
    QVERIFY2(table->columnWidth(0) >= 120, qPrintable(QString::number(table->columnWidth(0))));
}

QTEST_MAIN(TestCustomerPage)
#include "tst_customerpage.moc"
