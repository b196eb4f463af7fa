#include "core/import/importrun.h"
#include "core/method/metrics.h"
#include "core/model/batch.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <map>
#include <set>

using namespace strata;

// Published data in awkward files, and figures that were computed from them by an independent program
// (facts.json beside each set).
class TestAwkward : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void pipesWithoutAHeader_areMappedByPosition();
    void utf16_isTheSameAsUtf8();
    void semicolonsAndDecimalCommas_giveTheSameTotals();
    void usDates_areSeenAndLeadingZerosStay();
    void aSeparatorOfTwoCharacters_isAsked();
    void classicModels_daysToPay();
    void ibm_daysToPay();
    void northwind_totals();
};

namespace {

const std::string kData = std::string(SHARED_DATA) + "/data/";

using Answers = std::vector<std::pair<std::string, std::string>>;

Result<ImportPlan> planned(const std::string& file, const Answers& answers = {},
                           const KnownCustomers& known = {})
{
    ImportOptions options;
    for (const auto& [name, value] : answers)
        if (const Status set = setOption(options, name, value); !set)
            return set.error();
    return planImport(kData + file, options, known);
}

std::string openQuestions(const ImportPlan& plan)
{
    std::string text;
    for (const Question& question : plan.questions)
        text += question.option + " (" + question.column + "): " + question.detail + "\n";
    return text;
}

// The rows of a file that leaves nothing open; empty where it does.
BatchRows rowsOf(const std::string& file, const Answers& answers = {}, ImportReport* report = nullptr)
{
    const Result<ImportPlan> plan = planned(file, answers);
    if (!plan) {
        qWarning("%s", plan.error().detail.c_str());
        return {};
    }
    if (!plan->isReady()) {
        qWarning("%s", openQuestions(*plan).c_str());
        return {};
    }
    Result<ImportOutcome> outcome = runImport(*plan);
    if (!outcome)
        return {};
    if (report)
        *report = outcome->report;
    return std::move(outcome->rows);
}

std::shared_ptr<const Dataset> datasetOf(BatchRows rows)
{
    return assemble({std::make_shared<const BatchRows>(std::move(rows))});
}

Amount sumOf(const std::vector<Amount>& amounts)
{
    Amount sum = 0;
    for (const Amount amount : amounts)
        sum += amount == kNoAmount ? 0 : amount;
    return sum;
}

double inCents(Amount amount) // currency units, rounded to cents
{
    return std::round(double(amount) / 100.0) / 100.0;
}

BatchRows onlyPaid(const BatchRows& rows)
{
    BatchRows paid = rows;
    const auto keep = [&](auto& column) {
        if (column.empty())
            return; // a column that no line has
        std::size_t to = 0;
        for (std::size_t i = 0; i < rows.lines.size(); ++i)
            if (isKnown(rows.lines.paid[i]))
                column[to++] = column[i];
        column.resize(to);
    };
    InvoiceLines& lines = paid.lines;
    keep(lines.customer);
    keep(lines.date);
    keep(lines.invoice);
    keep(lines.product);
    keep(lines.category);
    keep(lines.quantity);
    keep(lines.net);
    keep(lines.cost);
    keep(lines.list);
    keep(lines.freight);
    keep(lines.freightBilled);
    keep(lines.isReturn);
    keep(lines.due);
    keep(lines.paid);
    return paid;
}

// Each paid invoice counts once.
double plainDaysToPay(const InvoiceLines& lines)
{
    std::map<std::int32_t, int> days;
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (isKnown(lines.paid[i]))
            days[lines.invoice[i]] = lines.paid[i] - lines.date[i];
    double sum = 0.0;
    for (const auto& [invoice, n] : days)
        sum += n;
    return sum / double(days.size());
}

// The metric of every customer, put together by sales. As of the last payment: what is paid later than the
// as-of date still counts as open.
double daysToPayByAmount(const Dataset& dataset)
{
    const Day lastPaid = *std::max_element(dataset.lines.paid.begin(), dataset.lines.paid.end());
    const MetricTable table = computeMetrics(dataset, {lastPaid, 0}, {});
    const MetricColumn* const days = table.find("days_to_pay");
    double sum = 0.0, sales = 0.0;
    for (std::size_t c = 0; days && c < table.customers; ++c) {
        if (!days->present[c])
            continue;
        sum += days->values[c] * double(table.netSales[c]);
        sales += double(table.netSales[c]);
    }
    return sum / sales;
}

double rounded(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    return std::round(value * scale) / scale;
}

const Answers kReseller = {{"--as", "customers"},
                           {"--header-row", "0"},
                           {"--map", "customer_id=#3"},
                           {"--map", "customer_name=#6"},
                           {"--map", "kind=#5"}};

} // namespace

void TestAwkward::initTestCase()
{
    if (!std::filesystem::exists(kData))
        QSKIP("The data sets are not here.");
}

void TestAwkward::pipesWithoutAHeader_areMappedByPosition()
{
    const Result<ImportPlan> asked = planned("awkward/ms_pipe_DimReseller.csv");
    QVERIFY(asked.has_value());
    QVERIFY(!asked->isReady()); // nothing in the file names its columns
    QCOMPARE(asked->delimiter, '|');

    ImportReport report;
    const BatchRows rows = rowsOf("awkward/ms_pipe_DimReseller.csv", kReseller, &report);
    QCOMPARE(report.read, std::uint64_t(701));
    QCOMPARE(report.accepted, std::uint64_t(701));
    QCOMPARE(rows.customers.size(), std::size_t(701));
    QCOMPARE(rows.customers.ids.front(), std::string("AW00000001"));
    QCOMPARE(rows.customers.names.front(), std::string("A Bike Store"));
}

void TestAwkward::utf16_isTheSameAsUtf8()
{
    const BatchRows narrow = rowsOf("awkward/ms_pipe_DimReseller.csv", kReseller);
    const Result<ImportPlan> plan
        = planned("awkward/derived_DimReseller_utf16le_bom_pipe_crlf.csv", kReseller);
    QVERIFY(plan.has_value());
    QCOMPARE(plan->encoding, std::string("UTF-16LE"));
    const BatchRows wide = rowsOf("awkward/derived_DimReseller_utf16le_bom_pipe_crlf.csv", kReseller);
    QCOMPARE(wide.customers.size(), std::size_t(701));
    QCOMPARE(wide.customers.ids, narrow.customers.ids);
    QCOMPARE(wide.customers.names, narrow.customers.names);
    QCOMPARE(wide.customers.fields.size(), narrow.customers.fields.size());
    for (std::size_t f = 0; f < wide.customers.fields.size(); ++f)
        QVERIFY(hasSameTexts(wide.customers.fields[f], narrow.customers.fields[f], narrow.customers.size()));
}

void TestAwkward::semicolonsAndDecimalCommas_giveTheSameTotals()
{
    const std::string file = "awkward/derived_classicmodels_semicolon_decimalcomma_cp1252.csv";
    const Result<ImportPlan> plan = planned(file);
    QVERIFY(plan.has_value());
    QCOMPARE(openQuestions(*plan), std::string());
    QCOMPARE(plan->kind, TableKind::InvoiceLines);
    QCOMPARE(plan->delimiter, ';');
    const BatchRows awkward = rowsOf(file);
    const BatchRows plain = rowsOf("classicmodels/invoice_lines.csv");
    QCOMPARE(awkward.lines.size(), std::size_t(2996));
    QCOMPARE(inCents(sumOf(awkward.lines.net)), 9604190.61);
    QCOMPARE(inCents(sumOf(awkward.lines.cost)), 5778310.36);
    QCOMPARE(awkward.lines.net, plain.lines.net);
    QCOMPARE(awkward.lines.date, plain.lines.date);
    QCOMPARE(awkward.lines.quantity, plain.lines.quantity);
    QCOMPARE(awkward.customers.ids, plain.customers.ids);
    QCOMPARE(awkward.customers.names, plain.customers.names); // with their accents
}

void TestAwkward::usDates_areSeenAndLeadingZerosStay()
{
    const std::string file = "awkward/WA_Fn-UseC_-Accounts-Receivable.csv";
    const Result<ImportPlan> plan = planned(file);
    QVERIFY(plan.has_value());
    QCOMPARE(openQuestions(*plan), std::string());
    for (const ImportColumn& column : plan->columns)
        if (column.field == Field::InvoiceDate || column.field == Field::PaidDate)
            QCOMPARE(column.dateOrder, DateOrder::MonthDayYear);
    const BatchRows awkward = rowsOf(file);
    const BatchRows plain = rowsOf("ibm_accounts_receivable/invoice_lines.csv");
    QCOMPARE(awkward.lines.size(), std::size_t(2466));
    QCOMPARE(inCents(sumOf(awkward.lines.net)), 147703.18);
    QCOMPARE(awkward.lines.date, plain.lines.date);
    QCOMPARE(awkward.lines.due, plain.lines.due);
    QCOMPARE(awkward.lines.paid, plain.lines.paid);
    QCOMPARE(awkward.lines.invoiceIds, plain.lines.invoiceIds);
    QCOMPARE(awkward.lines.invoiceIds.front(), std::string("0000611365"));
}

void TestAwkward::aSeparatorOfTwoCharacters_isAsked()
{
    // "+|" between cells and "&|" at the end of rows: nothing is taken without a person's word
    const Result<ImportPlan> plan = planned("awkward/ms_oltp_Store.csv");
    QVERIFY(plan.has_value());
    QVERIFY(!plan->isReady());
    const Result<ImportOutcome> refused = runImport(*plan);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NeedsDecision);
    QVERIFY(!refused.error().detail.empty());

    // with one, every shop is there
    const Result<ImportPlan> said = planned("awkward/ms_oltp_Store.csv",
                                            {{"--as", "customers"},
                                             {"--header-row", "0"},
                                             {"--delimiter", "|"},
                                             {"--quote", "none"},
                                             {"--map", "customer_id=#1"},
                                             {"--map", "customer_name=#2"}});
    QVERIFY(said.has_value());
    QCOMPARE(said->rows, std::uint64_t(701));
}

void TestAwkward::classicModels_daysToPay()
{
    const BatchRows rows = rowsOf("classicmodels/invoice_lines.csv");
    const BatchRows paid = onlyPaid(rows);
    std::set<std::int32_t> invoices(rows.lines.invoice.begin(), rows.lines.invoice.end());
    QCOMPARE(invoices.size(), std::size_t(326));
    invoices = {paid.lines.invoice.begin(), paid.lines.invoice.end()};
    QCOMPARE(invoices.size(), std::size_t(248));
    QCOMPARE(plainDaysToPay(rows.lines), 16.75);
    QCOMPARE(rounded(daysToPayByAmount(*datasetOf(paid)), 4), 16.6399);
    // unpaid invoices count with their age, or slow payers would look fast
    QVERIFY(daysToPayByAmount(*datasetOf(rows)) > 16.6399);
}

void TestAwkward::ibm_daysToPay()
{
    const BatchRows rows = rowsOf("ibm_accounts_receivable/invoice_lines.csv");
    QCOMPARE(rounded(plainDaysToPay(rows.lines), 4), 26.4448);
    QCOMPARE(rounded(daysToPayByAmount(*datasetOf(onlyPaid(rows))), 4), 26.7006);
}

void TestAwkward::northwind_totals()
{
    ImportReport report;
    const BatchRows customers = rowsOf("northwind/customers.csv");
    const BatchRows lines = rowsOf("northwind/invoice_lines.csv", {}, &report);
    QCOMPARE(report.accepted, std::uint64_t(2155));
    const auto dataset
        = assemble({std::make_shared<const BatchRows>(customers), std::make_shared<const BatchRows>(lines)});
    QCOMPARE(dataset->customers.size(), std::size_t(91));
    QCOMPARE(dataset->lines.invoiceIds.size(), std::size_t(830));
    QCOMPARE(dataset->lines.productIds.size(), std::size_t(77));
    QCOMPARE(inCents(sumOf(dataset->lines.freight)), 64942.69);
    const MetricTable table = computeMetrics(*dataset, {kNoDay, 0}, {});
    QCOMPARE(isoDate(table.asOf), std::string("1998-05-06"));
    QCOMPARE(inCents(sumOf(table.netSales)), 1265793.04);
    const auto bought
        = std::count_if(table.firstSale.begin(), table.firstSale.end(), [](Day day) { return isKnown(day); });
    QCOMPARE(int(bought), 89);
    const MetricColumn* const products = table.find("unique_products");
    const MetricColumn* const orders = table.find("order_count");
    QVERIFY(products && orders);
    double mostOrders = 0.0, mostProducts = 0.0;
    for (std::size_t c = 0; c < table.customers; ++c) {
        mostOrders = std::max(mostOrders, orders->values[c]);
        mostProducts = std::max(mostProducts, products->values[c]);
    }
    QCOMPARE(mostOrders, 31.0);
    QCOMPARE(mostProducts, 56.0);
    const auto quick = std::find(dataset->customers.ids.begin(), dataset->customers.ids.end(), "QUICK");
    QVERIFY(quick != dataset->customers.ids.end());
    QCOMPARE(inCents(table.netSales[std::size_t(quick - dataset->customers.ids.begin())]), 110277.31);
}

QTEST_APPLESS_MAIN(TestAwkward)
#include "tst_awkward.moc"
