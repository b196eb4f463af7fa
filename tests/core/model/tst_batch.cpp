#include "core/model/batch.h"
#include "core/model/cluster.h"
#include "tests/core/method/linebook.h"

#include <QTest>

using namespace strata;

namespace {

using Texts = std::vector<std::string>;

Texts textsOf(const CustomerField& field, std::size_t customers)
{
    Texts texts;
    for (std::size_t i = 0; i < customers; ++i)
        texts.push_back(fieldText(field, i));
    return texts;
}

std::shared_ptr<const BatchRows> table(const Texts& ids, const Texts& names,
                                       std::vector<CustomerField> fields)
{
    auto rows = std::make_shared<BatchRows>();
    rows->customers = {ids, names, std::move(fields)};
    return rows;
}

CustomerField numbers(const char* name, const Texts& texts)
{
    CustomerField field{.name = name, .isNumber = true, .texts = texts, .numbers = {}, .present = {}};
    for (const std::string& text : texts) {
        field.numbers.push_back(text.empty() ? 0.0 : std::stod(text));
        field.present.push_back(!text.empty());
    }
    return field;
}

CustomerField words(const char* name, const Texts& texts)
{
    CustomerField field{.name = name, .isNumber = false, .texts = texts, .numbers = {}, .present = {}};
    for (const std::string& text : texts)
        field.present.push_back(!text.empty());
    return field;
}

// Added up by a database: so many orders of each customer.
std::shared_ptr<const BatchRows> totalsBook(const Texts& ids, const std::vector<std::int32_t>& orders,
                                            Day asOf)
{
    auto totals = std::make_shared<CustomerTotals>();
    for (const std::int32_t one : orders)
        totals->sums.emplace_back().orders = one;
    totals->asOf = asOf;
    totals->windowMonths = 6;
    auto rows = std::make_shared<BatchRows>();
    rows->kind = TableKind::Totals;
    rows->customers.ids = ids;
    rows->customers.names = ids;
    rows->totals = totals;
    return rows;
}

std::vector<std::int32_t> ordersOf(const Dataset& dataset)
{
    std::vector<std::int32_t> orders;
    for (const CustomerSums& sums : dataset.totals->sums)
        orders.push_back(sums.orders);
    return orders;
}

} // namespace

class TestBatch : public QObject
{
    Q_OBJECT

private slots:
    void nothing_isAnEmptyDataset();
    void lines_endUpGroupedByCustomer();
    void batches_shareOneNumbering();
    void aLaterTable_updatesACustomer();
    void aNameOnAnInvoice_onlyFillsIn();
    void aFieldThatIsOnceAWord_isNoNumber();
    void aFieldOfAnEmptyTable_takesNoFigureAway();
    void payments_findTheInvoicesOfOtherBatches();
    void starts_tellWhereCustomersBegin();
    void totals_findTheirCustomers();
    void laterTotals_replaceTheEarlierOnes();
    void linesBesideTotals_count();
};

void TestBatch::nothing_isAnEmptyDataset()
{
    const auto dataset = assemble({});
    QCOMPARE(dataset->customers.size(), std::size_t{0});
    QCOMPARE(dataset->lines.size(), std::size_t{0});
    QCOMPARE(dataset->payments.size(), std::size_t{0});
}

void TestBatch::lines_endUpGroupedByCustomer()
{
    const auto dataset
        = assemble({LineBook("Ann N1 2025-01-01 P1 tools 1\n"
                             "Bob N2 2025-01-02 P2 glue  2 1 9 8 7 return 2025-02-01 2025-02-03\n"
                             "Ann N3 2025-01-03 P3 -     3\n"
                             "Bob N2 2025-01-02 -  tools 4\n"
                             "Ann N1 2025-01-01 P2 tools 5\n")
                        .batch()});
    const InvoiceLines& lines = dataset->lines;
    QCOMPARE(lines.customer, (std::vector<std::int32_t>{0, 0, 0, 1, 1}));
    QCOMPARE(lines.net, (std::vector<Amount>{10000, 30000, 50000, 20000, 40000}));
    QCOMPARE(lines.invoice, (std::vector<std::int32_t>{0, 2, 0, 1, 1}));
    QCOMPARE(lines.product, (std::vector<std::int32_t>{0, 2, 1, 1, -1}));
    QCOMPARE(lines.category, (std::vector<std::int32_t>{0, -1, 0, 1, 0}));
    QCOMPARE(lines.quantity.size(), std::size_t{5});
    QCOMPARE(lines.cost, (std::vector<Amount>{kNoAmount, kNoAmount, kNoAmount, 10000, kNoAmount}));
    QCOMPARE(lines.list[3], Amount{90000});
    QCOMPARE(lines.freight[3], Amount{80000});
    QCOMPARE(lines.freightBilled[3], Amount{70000});
    QCOMPARE(lines.isReturn, (std::vector<std::uint8_t>{0, 0, 0, 1, 0}));
    QCOMPARE(isoDate(lines.due[3]), std::string("2025-02-01"));
    QCOMPARE(isoDate(lines.paid[3]), std::string("2025-02-03"));
    QCOMPARE(isoDate(lines.date[1]), std::string("2025-01-03"));
}

void TestBatch::batches_shareOneNumbering()
{
    const auto dataset
        = assemble({LineBook("Ann N1 2025-01-01 P1 tools 1\nBob N2 2025-01-02 P2 glue 2\n").batch(),
                    LineBook("Bob N3 2025-01-03 P2 paint 3\nCid N4 2025-01-04 P3 tools 4\n").batch(),
                    LineBook("Ann N1 2025-01-01 P3 glue 5\n").batch()});
    QCOMPARE(dataset->customers.ids, (Texts{"Ann", "Bob", "Cid"}));
    QCOMPARE(dataset->lines.invoiceIds, (Texts{"N1", "N2", "N3", "N4"}));
    QCOMPARE(dataset->lines.productIds, (Texts{"P1", "P2", "P3"}));
    QCOMPARE(dataset->lines.categories, (Texts{"tools", "glue", "paint"}));
    QCOMPARE(dataset->lines.net, (std::vector<Amount>{10000, 50000, 20000, 30000, 40000}));
    QCOMPARE(dataset->lines.invoice, (std::vector<std::int32_t>{0, 0, 1, 2, 3}));
    QCOMPARE(dataset->lines.product, (std::vector<std::int32_t>{0, 2, 1, 1, 2}));
    QCOMPARE(dataset->lines.category, (std::vector<std::int32_t>{0, 1, 1, 2, 0}));
}

void TestBatch::aLaterTable_updatesACustomer()
{
    const auto dataset
        = assemble({table({"1", "2"}, {"Ann", "Bob"},
                          {numbers("employees", {"10", "20"}), words("region", {"North", "South"})}),
                    table({"3", "2"}, {"Cid", "Robert"},
                          {words("region", {"West", ""}), numbers("employees", {"", "25"}),
                           numbers("sites", {"3", "4"})})});
    const Customers& customers = dataset->customers;
    QCOMPARE(customers.ids, (Texts{"1", "2", "3"}));
    QCOMPARE(customers.names, (Texts{"Ann", "Robert", "Cid"}));
    QCOMPARE(customers.fields.size(), std::size_t{3});
    QCOMPARE(customers.fields[0].name, std::string("employees"));
    QCOMPARE(customers.fields[0].numbers, (std::vector<double>{10, 25, 0}));
    QCOMPARE(customers.fields[0].present, (std::vector<std::uint8_t>{1, 1, 0}));
    QCOMPARE(textsOf(customers.fields[0], 3), (Texts{"10", "25", ""}));
    QCOMPARE(customers.fields[1].texts,
             (Texts{"North", "South", "West"})); // an empty cell takes nothing away
    QCOMPARE(customers.fields[2].present, (std::vector<std::uint8_t>{0, 1, 1}));
}

void TestBatch::aNameOnAnInvoice_onlyFillsIn()
{
    BatchRows invoices = *LineBook("1 N1 2025-01-01 P1 tools 1\n2 N2 2025-01-01 P1 tools 1\n").batch();
    invoices.customers.names = {"ANN LTD", "BOB LTD"};
    const auto dataset
        = assemble({table({"1"}, {"Ann"}, {}), std::make_shared<const BatchRows>(std::move(invoices))});
    QCOMPARE(dataset->customers.names, (Texts{"Ann", "BOB LTD"}));
}

void TestBatch::aFieldThatIsOnceAWord_isNoNumber()
{
    const auto dataset = assemble({table({"1"}, {"Ann"}, {numbers("size", {"10"})}),
                                   table({"2"}, {"Bob"}, {words("size", {"large"})})});
    const CustomerField& field = dataset->customers.fields[0];
    QVERIFY(!field.isNumber);
    QCOMPARE(field.texts, (Texts{"10", "large"}));
    QCOMPARE(field.present, (std::vector<std::uint8_t>{1, 1}));
}

// A table of which no row was accepted has named the field already, and not as a number.
void TestBatch::aFieldOfAnEmptyTable_takesNoFigureAway()
{
    const auto dataset
        = assemble({table({}, {}, {words("visits", {})}),
                    table({"1", "2", "3"}, {"Ann", "Bob", "Cid"}, {numbers("visits", {"3", "12", "5"})})});
    const CustomerField& field = dataset->customers.fields[0];
    QCOMPARE(textsOf(field, 3), (Texts{"3", "12", "5"}));
    QCOMPARE(field.present, (std::vector<std::uint8_t>{1, 1, 1}));
}

void TestBatch::payments_findTheInvoicesOfOtherBatches()
{
    const auto dataset
        = assemble({LineBook("Ann N1 2025-01-01 P1 tools 1\nBob N2 2025-01-01 P1 tools 1\n").batch(),
                    paymentBook("Bob 2025-02-01 2 N2\n"
                                "Ann 2025-02-02 1 -\n"
                                "Bob 2025-02-03 3 N9\n")});
    QCOMPARE(dataset->payments.customer, (std::vector<std::int32_t>{0, 1, 1}));
    QCOMPARE(dataset->payments.invoice, (std::vector<std::int32_t>{-1, 1, 2}));
    QCOMPARE(dataset->payments.amount, (std::vector<Amount>{10000, 20000, 30000}));
    QCOMPARE(dataset->lines.invoiceIds.back(), std::string("N9")); // paid, but never seen
}

void TestBatch::starts_tellWhereCustomersBegin()
{
    QCOMPARE(customerStarts({0, 0, 2, 2, 2}, 4), (std::vector<std::size_t>{0, 2, 2, 5, 5}));
}

void TestBatch::totals_findTheirCustomers()
{
    const auto dataset = assemble({table({"b", "a"}, {"Bob", "Ann"}, {numbers("calls", {"4", "5"})}),
                                   totalsBook({"c", "a"}, {7, 8}, 100), table({"d"}, {"Dee"}, {})});
    QCOMPARE(dataset->customers.ids, (Texts{"b", "a", "c", "d"}));
    QCOMPARE(dataset->customers.names, (Texts{"Bob", "Ann", "c", "Dee"}));
    QCOMPARE(ordersOf(*dataset), (std::vector<std::int32_t>{0, 8, 7, 0}));
    QCOMPARE(dataset->totals->asOf, Day{100});
    QCOMPARE(dataset->totals->windowMonths, 6);
}

void TestBatch::laterTotals_replaceTheEarlierOnes()
{
    const auto dataset = assemble({totalsBook({"a", "b"}, {1, 2}, 100), totalsBook({"c", "b"}, {3, 4}, 200)});
    QCOMPARE(dataset->customers.ids, (Texts{"a", "b", "c"}));
    QCOMPARE(ordersOf(*dataset), (std::vector<std::int32_t>{0, 4, 3}));
    QCOMPARE(dataset->totals->asOf, Day{200});
}

void TestBatch::linesBesideTotals_count()
{
    const auto dataset
        = assemble({totalsBook({"a"}, {1}, 100), LineBook("a N1 2025-01-01 P1 tools 1\n").batch()});
    QVERIFY(!dataset->totals);
    QCOMPARE(dataset->lines.size(), std::size_t{1});
}

QTEST_APPLESS_MAIN(TestBatch)
#include "tst_batch.moc"
