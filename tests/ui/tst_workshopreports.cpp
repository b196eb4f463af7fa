#include "core/method/evaluate.h"
#include "tests/support/pdfcheck.h"
#include "ui/paper/maskedtext.h"
#include "ui/report/executivereport.h"
#include "ui/report/findings.h"
#include "ui/report/minutesreport.h"

#include <QLocale>
#include <QRegularExpression>
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

    // What stays under masked names may itself name customers.
    void masked_titlesNameNobody()
    {
        Project made = voted(true);
        Debate& debate = made.debate.edit();
        debate.agenda = {{"Call Customer name 2", 90, {}, true}};
        FactorCandidate idea;
        idea.id = "c1";
        idea.name = "Orders like customer  NAME 3";
        debate.brainstorm.candidates = {idea};
        debate.brainstorm.isRevealed = true;
        debate.participants.front().role = "C2 only";
        made.framework.factors.front().question = "As much as Customer name 4?";
        made.framework.factors.back().name = "Like C3";
        Scenario version;
        version.name = "No C5";
        version.createdAt = kThen;
        version.origin = "C6 left";
        made.scenarios.edit().push_back(version);
        const QString plain = minutes(made).all(), masked = minutes(made, {.maskNames = true}).all();
        const QStringList secrets{"Customer name 2", "customer NAME 3", "Customer name 4", "No C5",
                                  "C6 left",         "C2 only",         "Like C3"};
        for (const QString& secret : secrets) {
            QVERIFY2(plain.contains(secret), qPrintable(secret));
            QVERIFY2(!masked.contains(secret), qPrintable(secret));
        }
        static const QRegularExpression rest(
            QStringLiteral("Call Customer \\d.*As much as Customer \\d\\?.*Orders like Customer \\d.*"
                           "No Customer \\d.*Customer \\d left"));
        QVERIFY2(masked.contains(rest), qPrintable(masked));
    }

    // One or two votes are what their median and range are made of.
    void fewVotes_areNotTold()
    {
        for (const std::size_t votes : {1, 2, 3}) {
            Project made = voted(false);
            std::vector<Ballot>& ballots = made.debate.edit().rounds.front().ballots;
            ballots.resize(votes); // 10 %, 20 %, 30 % for the first factor, 90 %, 80 %, 70 % for the last
            const QString words = minutes(made).all();
            for (const char* secret : {"Middle half", "10.0 %", "90.0 %"})
                QVERIFY2(words.contains(QLatin1String(secret)) == (votes == 3), secret);
            QCOMPARE(words.contains(QStringLiteral("of fewer than 3 votes")), votes < 3);
            QVERIFY(minutes(made, {.withVoters = true}).all().contains(QStringLiteral("10 %")));
        }
    }

    void namesInText_areMasked_asWholeWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("masked");
        const auto row = [](const char* name, const char* text, const char* masked) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(masked);
        };
        row("whole words", "Planned: call ANN, then Miller & Sons, then Miller.",
            "Planned: call A, then C, then B.");
        row("blanks", "Miller\n  &\tSons and Miller", "C and B");
        row("numbers", "K-1017 buys; 1018 pays", "A buys; B pays");
        row("parts of numbers", "21018, K-10171 and 1018a", "21018, K-10171 and 1018a");
        row("small numbers", "7 of 12 lines", "7 of 12 lines");
        row("short names", "GE said it, IT did not: ge, GES", "E said it, F did not: ge, GES");
        row("two of one name", "Smith called", "a customer called");
        row("accents", "E\xCC\x81tat and \xC3\x89TAT", "I and I"); // composed or not
        row("signs", "(Acme)! x(Acme) Acme", "J! xJ Acme");
        row("nobody", "Annual plan, Millers", "Annual plan, Millers");
        row("nothing", "", "");
    }
    void namesInText_areMasked_asWholeWords()
    {
        QFETCH(QString, text);
        Customers customers;
        customers.ids = {"K-1017", "1018", "7", "12", "x5", "x6", "x7", "x8", "x9", "x10"};
        customers.names
            = {"Ann", "Miller", "Miller & Sons", "", "GE", "IT", "Smith", "smith", "\xC3\x89tat", "(Acme)"};
        const QStringList names{"A", "B", "C", "D", "E", "F", "G", "H", "I", "J"};
        QTEST(NameMask(customers, names)(text), "masked");
        QCOMPARE(NameMask()(text), text);
    }

    // Five earn, the sixth makes a loss: no share of the net profit is a part of it.
    void sureness_isToldInSales_whereSomebodyLoses()
    {
        const QString losing = findingsOf(project());
        QVERIFY2(losing.contains(QStringLiteral("of net sales sits in customers whose type is sure")),
                 qPrintable(losing));
        Project earning = project();
        auto data = std::make_shared<Dataset>(*earning.dataset);
        for (std::size_t i = 0; i < data->lines.size(); ++i)
            data->lines.cost[i] = data->lines.net[i] / 2;
        earning.dataset = data;
        const QString words = findingsOf(earning);
        QVERIFY2(words.contains(QStringLiteral("of net profit sits in customers whose type is sure")),
                 qPrintable(words));
    }

    // The costs of C6 are unknown, and C6 is all there is of its type.
    void findings_withoutAGroupsProfit_tellNone()
    {
        for (const CustomerType type : {CustomerType::Core, CustomerType::ServiceDrain}) {
            Project made = project();
            auto data = std::make_shared<Dataset>(*made.dataset);
            for (std::size_t i = 0; i < data->lines.size(); ++i)
                if (data->lines.customer[i] == 5)
                    data->lines.cost[i] = kNoAmount;
            made.dataset = data;
            for (int i = 1; i <= 6; ++i)
                made.overrides.push_back(
                    {"C" + std::to_string(i), i == 6 ? type : CustomerType::Marginal, "Test", {}, kNoDay});
            const QString words = findingsOf(made);
            // 72 000 of 252 000 is 28.6 %
            if (type == CustomerType::Core)
                QVERIFY2(words.contains(QStringLiteral("Core customers are 16.7 % of all and make 28.6 % of "
                                                       "net sales.")),
                         qPrintable(words));
            QVERIFY2(!words.contains(QStringLiteral("0.0 % of the net profit")), qPrintable(words));
        }
    }

    // Its decisions are quoted as they were written, so that it can be masked like the others.
    void theSummary_canBeMasked()
    {
        Project made = voted(true);
        made.debate.edit().decisions.push_back(
            {kThen, "Type of Customer name 3: Core", {}, {}, {}, "pays late", {}});
        QVERIFY(
            executive(made).all().contains(QStringLiteral("Type of Customer name 3: Core. Why: pays late")));
        const QString masked = executive(made, {.maskNames = true}).all();
        QVERIFY2(!masked.contains(QStringLiteral("Customer name"))
                     && !masked.contains(QStringLiteral("late")),
                 qPrintable(masked));
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
