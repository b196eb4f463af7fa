#include "core/method/evaluate.h"
#include "tests/support/pdfcheck.h"
#include "ui/paper/maskedtext.h"
#include "ui/report/executivereport.h"
#include "ui/report/findings.h"
#include "ui/report/minutesreport.h"

#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace strata;

namespace {

constexpr Moment kThen = 1'780'000'000'000; // 28 May 2026

// Six customers with one invoice a month in 2024, the k-th for k thousand each time: net sales 12 000 x
// (1+2+3+4+5+6) = 252 000. Margins of 40 %: 4 800 x (1+2+3+4+5) = 72 000; the last loses 10 %: -7 200.
Project project()
{
    auto data = std::make_shared<Dataset>();
    for (std::size_t i = 0; i < 6; ++i) {
        data->customers.ids.push_back("C" + std::to_string(i + 1));
        data->customers.names.push_back("Customer name " + std::to_string(i + 1));
        for (int month = 0; month < 24; ++month) {
            InvoiceLines& lines = data->lines;
            const auto net = Amount(1000 * (i + 1)) * kAmountUnit;
            lines.customer.push_back(std::int32_t(i));
            lines.date.push_back(dayOf({2023 + month / 12, 1 + month % 12, 15}));
            lines.invoice.push_back(std::int32_t(lines.invoiceIds.size()));
            lines.invoiceIds.push_back("I" + std::to_string(lines.invoiceIds.size()));
            lines.product.push_back(-1);
            lines.category.push_back(-1);
            lines.quantity.push_back(1);
            lines.net.push_back(net);
            lines.cost.push_back(Amount(double(net) * (i == 5 ? 1.1 : 0.6)));
            lines.list.push_back(kNoAmount);
            lines.freight.push_back(kNoAmount);
            lines.freightBilled.push_back(kNoAmount);
            lines.isReturn.push_back(0);
            lines.due.push_back(kNoDay);
            lines.paid.push_back(kNoDay);
        }
    }
    Project made;
    made.name = "Six customers";
    made.dataset = data;
    return made;
}

// Four people vote on the four factors: the first one gets 10, 20, 30, 40 %, the others share the rest.
Project voted(bool isSecondRevealed)
{
    Project made = project();
    Debate& debate = made.debate.edit();
    debate.purpose = "One view of a good customer";
    debate.date = dayOf({2026, 5, 28});
    for (const char* name : {"Ann", "Bob", "Cid", "Dee"})
        debate.participants.push_back({freshParticipantId(debate), name, "Head", "Sales", 100, {}, false});
    debate.agenda = {{"Weights", 90, "Two rounds", true}};
    debate.parkingLot = {{"Freight terms", false}};
    debate.notes = "Counter sales are in.";
    debate.decisions = {{kThen, "Weights of the factors", "Ann and Bob", "Loyalty 25 %", "Loyalty 20 %",
                         "Margins carry us", "Dee would weigh service higher"}};
    for (int number = 1; number <= 2; ++number) {
        Round round;
        round.number = number;
        round.groups = {voteGroups(made.framework).front()};
        round.openedAt = kThen;
        round.closedAt = kThen + 1;
        round.revealedAt = number == 1 || isSecondRevealed ? kThen + 2 : 0;
        for (int person = 1; person <= 4; ++person) {
            GroupVote vote{{}, round.groups[0].rows, WeightMethod::Share, {}, {}};
            const int first = number == 1 ? 1000 * person : 4711;
            vote.weights = {first, 0, 0, 10000 - first};
            vote.answers = {double(first), 0, 0, double(10000 - first)};
            round.ballots.push_back({"p" + std::to_string(person), kThen, false, {vote}});
        }
        debate.rounds.push_back(round);
    }
    return made;
}

// As long as people can make it.
Project hostile()
{
    Project made = voted(true);
    const std::string longWords = [] {
        std::string words;
        while (words.size() < 900)
            words += "immeasurably long words ";
        return words;
    }();
    made.name = longWords;
    Debate& debate = made.debate.edit();
    debate.purpose = longWords + "\n" + longWords;
    for (int i = 0; i < 200; ++i)
        debate.decisions.push_back(
            {kThen + i, longWords, longWords, longWords, longWords, longWords, longWords});
    Factor factor = made.framework.factors.front();
    for (Factor& one : made.framework.factors)
        one.weight = 0;
    for (int i = 0; i < 30; ++i) {
        factor.id = "f" + std::to_string(i);
        factor.name = std::to_string(i) + longWords;
        factor.weight = i == 0 ? 10000 - 29 * 300 : 300;
        made.framework.factors.push_back(factor);
    }
    return withSignOff(made, longWords.substr(0, 80), longWords, kThen);
}

PdfCheck executive(const Project& of, const ReportOptions& options = {})
{
    const auto pdf = executiveReport(of, evaluate(of), options);
    return pdf ? PdfCheck::of(*pdf) : PdfCheck{.problem = QString::fromStdString(pdf.error().detail)};
}

PdfCheck minutes(const Project& of, const ReportOptions& options = {})
{
    const auto pdf = minutesReport(of, evaluate(of), options);
    return pdf ? PdfCheck::of(*pdf) : PdfCheck{.problem = QString::fromStdString(pdf.error().detail)};
}

QString findingsOf(const Project& of)
{
    const auto all = reportFindings(of, evaluate(of));
    QStringList words;
    if (all)
        for (const ReportFinding& one : *all)
            words += one.words;
    return words.join(QStringLiteral(" | ")).simplified(); // plain spaces
}

} // namespace

// The executive summary and the minutes.
class TestWorkshopReports : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!PdfCheck::whyNot().isEmpty())
            QSKIP(qPrintable(PdfCheck::whyNot()));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void theSummary_isOnePage_whateverTheProject()
    {
        const std::vector<std::pair<const char*, Project>> projects
            = {{"empty", Project()}, {"plain", project()}, {"voted", voted(true)}, {"hostile", hostile()}};
        for (const auto& [name, one] : projects)
            for (const Paper paper : {Paper::A4, Paper::Letter}) {
                const PdfCheck pdf = executive(one, {.paper = paper});
                QVERIFY2(pdf.flaw().isEmpty(), qPrintable(pdf.flaw()));
                QVERIFY(paper == Paper::A4 ? pdf.isA4() : pdf.isLetter());
                QVERIFY2(pdf.pages == 1, name);
                QVERIFY2(pdf.all().contains(QStringLiteral("Executive summary")), name);
                QVERIFY2(pdf.all().contains(QStringLiteral("Page 1 of 1")), name);
            }
    }

    void theSummary_saysWhatIsLeftOut()
    {
        const QString words = executive(hostile()).all();
        QVERIFY2(words.contains(QStringLiteral("and 24 more, 72 %")),
                 qPrintable(words)); // 30 less 6; 24 x 3 %
        QVERIFY2(words.contains(QStringLiteral("more in the decision log")), qPrintable(words));
        QVERIFY(words.contains(QStringLiteral("signed off by")));
    }

    void theSummary_hasTheFigures()
    {
        const QString words = executive(project()).all();
        for (const char* part : {"Six customers", "252,000", "64,800", "100.0", "not signed off",
                                 "Buying power", "15 December 2024", "12 months"})
            QVERIFY2(words.contains(QLatin1String(part)), part);
    }

    void findings_areTrue()
    {
        const QString words = findingsOf(project());
        QVERIFY2(
            words.contains(QStringLiteral("1 customer loses money, $7,200: 10.0 % of what the others earn.")),
            qPrintable(words));
        // 72 000 + 60 000 are the first to pass 126 000.
        QVERIFY2(words.contains(QStringLiteral("Half of net sales comes from 2 of 6 customers.")),
                 qPrintable(words));
        QVERIFY(!words.contains(QStringLiteral("set by hand")));
        Project byHand = project();
        byHand.overrides = {{"C2", CustomerType::Core, "Region", "Ann", dayOf({2025, 1, 3})}};
        // 24 000 of 252 000
        QVERIFY(findingsOf(byHand).contains(
            QStringLiteral("The type of 1 customer was set by hand, with 9.5 % of net sales.")));
        QCOMPARE(findingsOf(Project()), QString());
        QVERIFY(executive(Project()).all().contains(QStringLiteral("Nothing yet: nobody is scored.")));
    }

    void findings_withoutCost_inventNoProfit()
    {
        Project made = project();
        auto data = std::make_shared<Dataset>(*made.dataset);
        std::fill(data->lines.cost.begin(), data->lines.cost.end(), kNoAmount);
        made.dataset = data;
        const QString words = findingsOf(made);
        QVERIFY(words.startsWith(QStringLiteral("What customers cost is not in the data")));
        QVERIFY(!words.contains(QStringLiteral("loses money"))
                && !words.contains(QStringLiteral("of the net profit")));
        QVERIFY(!executive(made).all().contains(QStringLiteral("Net profit, USD")));
    }

    void theMinutes_sayWhatWasSaid()
    {
        const PdfCheck pdf = minutes(voted(false));
        QCOMPARE(pdf.flaw(), QString());
        QVERIFY(pdf.pages > 2);
        QVERIFY(pdf.page(1).contains(QStringLiteral("Workshop minutes")));
        QVERIFY(pdf.page(1).contains(QStringLiteral("Model: Working model, not signed off.")));
        const QString words = pdf.all();
        for (const char* part :
             {"One view of a good customer", "28 May 2026", "Ann", "Dee", "Weights", "Two rounds",
              "Reason: Margins carry us", "Dissent: Dee would weigh service higher", "Before: Loyalty 25 %",
              "Freight terms", "Counter sales are in.", "Round 1, revealed on 28 May 2026: 4 votes."})
            QVERIFY2(words.contains(QLatin1String(part)), part);
        // 10, 20, 30, 40: median 25, quartiles (type 7) 17.5 and 32.5
        QVERIFY2(words.contains(QStringLiteral("25.0 % 17.5 %–32.5 % 10.0 %–40.0 %")), qPrintable(words));
    }

    void whatIsNotRevealed_staysSecret()
    {
        // Somebody who asks for names gets no secret either.
        for (const bool withVoters : {false, true}) {
            const QString hidden = minutes(voted(false), {.withVoters = withVoters}).all();
            QVERIFY(hidden.contains(QStringLiteral("Round 2 is not revealed: nothing of it is in here.")));
            QVERIFY2(!hidden.contains(QStringLiteral("47.1")) && !hidden.contains(QStringLiteral("52.9")),
                     qPrintable(hidden));
            // And the test would notice.
            QVERIFY(minutes(voted(true), {.withVoters = withVoters}).all().contains(QStringLiteral("47.1")));
        }
        Project ideas = voted(false);
        FactorCandidate candidate;
        candidate.id = "c1";
        candidate.name = "Pays on time";
        ideas.debate.edit().brainstorm.candidates = {candidate};
        QVERIFY(!minutes(ideas).all().contains(QStringLiteral("Pays on time")));
        ideas.debate.edit().brainstorm.isRevealed = true;
        QVERIFY(minutes(ideas).all().contains(QStringLiteral("Pays on time")));
        Project homework = voted(false);
        homework.debate.edit().homework.accounts = {"C3"};
        homework.debate.edit().homework.answers = {{"p1", "C3", CustomerType::Core}};
        QVERIFY(minutes(homework).all().contains(QStringLiteral("The answers are not revealed yet")));
        QVERIFY(!minutes(homework).all().contains(QStringLiteral("Customer name 3")));
        homework.debate.edit().homework.isRevealed = true;
        QVERIFY(minutes(homework).all().contains(QStringLiteral("Customer name 3")));
    }

    void voters_areNamedWhereAskedFor()
    {
        const QString without = minutes(voted(false)).all();
        QVERIFY(without.contains(QStringLiteral("Who voted what is left out.")));
        QVERIFY(!without.contains(QStringLiteral("Votes by name")));
        const QString with = minutes(voted(false), {.withVoters = true}).all();
        QVERIFY2(with.contains(QStringLiteral("Votes by name Ann Bob Cid Dee")), qPrintable(with));
        QVERIFY2(with.contains(QStringLiteral("10 % 20 % 30 % 40 %")), qPrintable(with));
    }

    void masked_freeTextIsLeftOut()
    {
        Project made = voted(true);
        made.debate.edit().homework = {{"C3"}, true, {{"p1", "C3", CustomerType::Core}}};
        for (const QString& words :
             {minutes(made, {.maskNames = true}).all(), executive(made, {.maskNames = true}).all()})
            for (const char* part :
                 {"Margins carry us", "Freight terms", "Counter sales", "One view", "Customer name"})
                QVERIFY2(!words.contains(QLatin1String(part)), part);
    }

    void namesInText_areMasked_asWholeWords()
    {
        Customers customers;
        customers.ids = {"1", "2", "3"};
        customers.names = {"Ann", "Miller", "Miller & Sons"};
        QCOMPARE(withoutNames(QStringLiteral("Planned: call ANN, then Miller & Sons, then Miller."),
                              customers, {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}),
                 QStringLiteral("Planned: call A, then C, then B."));
    }

    void aStop_isCancelled()
    {
        const Project made = voted(true);
        const auto stop = [](std::uint64_t, std::uint64_t) { return false; };
        const auto one = executiveReport(made, evaluate(made), {}, stop);
        QVERIFY(!one && one.error().code == ErrorCode::Cancelled);
        const auto other = minutesReport(made, evaluate(made), {}, stop);
        QVERIFY(!other && other.error().code == ErrorCode::Cancelled);
    }
};

QTEST_MAIN(TestWorkshopReports)
#include "tst_workshopreports.moc"
