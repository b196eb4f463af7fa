#include "core/model/plainname.h"
#include "core/model/project.h"
#include "core/model/rollup.h"
#include "tests/core/method/linebook.h"

#include <QTest>

using namespace strata;

namespace {

using Texts = std::vector<std::string>;
using Indexes = std::vector<std::int32_t>;

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

// The customers of a table; "parent" is the field that names the parent account.
std::shared_ptr<const BatchRows> table(const Texts& ids, const Texts& names, const Texts& parents,
                                       std::vector<CustomerField> fields = {})
{
    auto rows = std::make_shared<BatchRows>();
    fields.push_back(words("parent", parents));
    rows->customers = {ids, names, std::move(fields)};
    return rows;
}

std::shared_ptr<const Dataset> accounts(const Texts& ids, const Texts& parents)
{
    return assemble({table(ids, ids, parents)});
}

const Rollup kByField{.parentField = "parent", .merges = {}, .apart = {}, .summedFields = {}};

const CustomerField& field(const Dataset& dataset, const char* name)
{
    for (const CustomerField& one : dataset.customers.fields)
        if (one.name == name)
            return one;
    qFatal("no such field");
}

} // namespace

class TestRollup : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyRollup_isTheDatasetAsBrought();
    void linesAndPayments_goToTheParent();
    void invoicesOfTwoAccounts_stayTwo();
    void takingAMergeBack_bringsTheAccountBack();
    void customers_standWhereTheirParentStood();
    void aChain_endsAtItsLast();
    void aCircle_staysAsItIs();
    void aParentByName_countsWhereNoIdFits();
    void aParentWithoutARow_isMade();
    void byHand_goesBeforeTheField();
    void intoNobody_changesNothing();
    void apart_staysAloneAndKeepsItsOwn();
    void fields_areTheParentsOrTheFirstAccounts();
    void summedFields_addUp();
    void names_areTheParentsOrTheFirstAccounts();
    void columnsNobodyFilled_stayEmpty();
    void totals_comeBackAsBrought();
    void aProject_followsItsRollup();
    void plainName_putsAsideWhatDiffers_data();
    void plainName_putsAsideWhatDiffers();
    void likelyDuplicates_areGroupsOfOneName();
};

void TestRollup::anEmptyRollup_isTheDatasetAsBrought()
{
    const auto dataset = accounts({"a", "b"}, {"", "a"});
    QCOMPARE(rolledUp(dataset, {}), dataset);
    QCOMPARE(asBrought(dataset), dataset);
    QCOMPARE(accountsOf(*dataset, 1), Indexes{1});
    // the field is not there, or nobody has a parent: nothing to merge either
    Rollup other = kByField;
    other.parentField = "group";
    QCOMPARE(rolledUp(dataset, other), dataset);
    const auto alone = accounts({"a", "b"}, {"", "b"});
    QCOMPARE(rolledUp(alone, kByField), alone);
}

void TestRollup::linesAndPayments_goToTheParent()
{
    const auto dataset
        = assemble({table({"a", "b", "c"}, {"A", "B", "C"}, {"c", "", "a"}),
                    LineBook("a N1 2025-01-01 P1 tools 1 1 2 3 4 -      2025-02-01 2025-02-02\n"
                             "a N2 2025-01-02 P2 glue  2 - - - - return -          -\n"
                             "b N3 2025-01-03 P1 -     4\n"
                             "c N4 2025-01-04 -  tools 8\n"
                             "c N5 2025-01-05 P2 glue 16\n")
                        .batch(),
                    paymentBook("c 2025-03-01 5 N4\n"
                                "b 2025-03-02 6 -\n"
                                "a 2025-03-03 7 N1\n")});
    const auto rolled
        = rolledUp(dataset, {.parentField = {}, .merges = {{"a", "c"}}, .apart = {}, .summedFields = {}});

    QCOMPARE(rolled->brought, dataset);
    QCOMPARE(asBrought(rolled), dataset);
    QCOMPARE(rolled->customers.ids, (Texts{"b", "c"}));
    QCOMPARE(rolled->customerOf, (Indexes{1, 0, 1}));
    QCOMPARE(accountsOf(*rolled, 0), Indexes{1});
    QCOMPARE(accountsOf(*rolled, 1), (Indexes{2, 0})); // the parent first

    const InvoiceLines& lines = rolled->lines; // b's, then a's, then c's
    QCOMPARE(lines.customer, (Indexes{0, 1, 1, 1, 1}));
    QCOMPARE(lines.net, (std::vector<Amount>{40000, 10000, 20000, 80000, 160000}));
    QCOMPARE(lines.invoice, (Indexes{2, 0, 1, 3, 4}));
    QCOMPARE(lines.product, (Indexes{0, 0, 1, -1, 1}));
    QCOMPARE(lines.category, (Indexes{-1, 0, 1, 0, 1}));
    QCOMPARE(lines.cost, (std::vector<Amount>{kNoAmount, 10000, kNoAmount, kNoAmount, kNoAmount}));
    QCOMPARE(lines.list[1], Amount{20000});
    QCOMPARE(lines.freight[1], Amount{30000});
    QCOMPARE(lines.freightBilled[1], Amount{40000});
    QCOMPARE(lines.isReturn, (std::vector<std::uint8_t>{0, 0, 1, 0, 0}));
    QCOMPARE(isoDate(lines.date[0]), std::string("2025-01-03"));
    QCOMPARE(isoDate(lines.due[1]), std::string("2025-02-01"));
    QCOMPARE(isoDate(lines.paid[1]), std::string("2025-02-02"));
    QCOMPARE(lines.quantity, (std::vector<double>{1, 1, 1, 1, 1}));
    QCOMPARE(lines.invoiceIds, dataset->lines.invoiceIds);
    QCOMPARE(lines.productIds, dataset->lines.productIds);
    QCOMPARE(lines.categories, dataset->lines.categories);

    QCOMPARE(rolled->payments.customer, (Indexes{0, 1, 1}));
    QCOMPARE(rolled->payments.amount, (std::vector<Amount>{60000, 70000, 50000}));
    QCOMPARE(rolled->payments.invoice, (Indexes{-1, 0, 3}));
    QCOMPARE(isoDate(rolled->payments.date[2]), std::string("2025-03-01"));
}

void TestRollup::invoicesOfTwoAccounts_stayTwo()
{
    const auto dataset = assemble({table({"a", "b"}, {"", ""}, {"", "a"}),
                                   LineBook("a N1 2025-01-01 P1 tools 1\n"
                                            "b N2 2025-01-01 P1 tools 2\n")
                                       .batch()});
    const auto rolled = rolledUp(dataset, kByField);
    QCOMPARE(rolled->lines.customer, (Indexes{0, 0}));
    QCOMPARE(rolled->lines.invoice, (Indexes{0, 1}));
}

void TestRollup::takingAMergeBack_bringsTheAccountBack()
{
    const auto dataset = accounts({"a", "b", "c"}, {"", "a", "a"});
    const auto rolled = rolledUp(dataset, kByField);
    QCOMPARE(rolled->customers.ids, Texts{"a"});
    Rollup other = kByField;
    other.apart = {"c"};
    QCOMPARE(rolledUp(rolled, other)->customers.ids,
             (Texts{"a", "c"})); // from the accounts, not from `rolled`
    QCOMPARE(rolledUp(rolled, {}), dataset);
}

void TestRollup::customers_standWhereTheirParentStood()
{
    const auto rolled = rolledUp(accounts({"a", "b", "c", "d", "e"}, {"d", "new", "", "", "new"}), kByField);
    QCOMPARE(rolled->customers.ids, (Texts{"new", "c", "d"}));
    QCOMPARE(rolled->customerOf, (Indexes{2, 0, 1, 2, 0}));
}

void TestRollup::aChain_endsAtItsLast()
{
    const auto rolled = rolledUp(accounts({"a", "b", "c", "d"}, {"b", "c", "d", ""}), kByField);
    QCOMPARE(rolled->customers.ids, Texts{"d"});
    QCOMPARE(accountsOf(*rolled, 0), (Indexes{3, 0, 1, 2}));
    const auto backwards = rolledUp(accounts({"a", "b", "c", "d"}, {"", "a", "b", "c"}), kByField);
    QCOMPARE(backwards->customers.ids, Texts{"a"});
    // a made parent can go on to another one by hand
    const auto made
        = rolledUp(accounts({"a", "b", "c"}, {"new", "new", ""}),
                   {.parentField = "parent", .merges = {{"new", "c"}}, .apart = {}, .summedFields = {}});
    QCOMPARE(made->customers.ids, Texts{"c"});
}

void TestRollup::aCircle_staysAsItIs()
{
    const auto circle = accounts({"a", "b", "c"}, {"b", "c", "a"});
    QCOMPARE(rolledUp(circle, kByField), circle);
    // who leads into the circle goes to the one it names there, wherever the walk begins
    const auto rolled = rolledUp(accounts({"x", "a", "b", "y", "z"}, {"b", "b", "a", "x", "a"}), kByField);
    QCOMPARE(rolled->customers.ids, (Texts{"a", "b"}));
    QCOMPARE(rolled->customerOf, (Indexes{1, 0, 1, 1, 0}));
}

void TestRollup::aParentByName_countsWhereNoIdFits()
{
    const auto dataset = assemble({table({"1", "2", "3", "4", "Ann"}, {"Ann", "Bob", "Bob", "Dee", "Eve"},
                                         {"", "Ann", "", "Bob", ""})});
    const auto rolled = rolledUp(dataset, kByField);
    // "Ann" is an id before it is a name; of two Bobs the first
    QCOMPARE(rolled->customers.ids, (Texts{"1", "3", "Ann"}));
    QCOMPARE(rolled->customerOf, (Indexes{0, 2, 1, 2, 2}));
    // exactly: the case counts
    const auto other = rolledUp(assemble({table({"1", "2"}, {"Ann", "Bob"}, {"", "ann"})}), kByField);
    QCOMPARE(other->customers.ids, (Texts{"1", "ann"}));
}

void TestRollup::aParentWithoutARow_isMade()
{
    const auto dataset = assemble({table({"a", "b", "c"}, {"", "Bob", "Cid"}, {"G", "G", "G2"})});
    const auto rolled = rolledUp(dataset, kByField);
    QCOMPARE(rolled->customers.ids, (Texts{"G", "G2"}));
    QCOMPARE(rolled->customers.names, (Texts{"Bob", "Cid"})); // of the first that has one
    QCOMPARE(accountsOf(*rolled, 0), (Indexes{0, 1}));
    QCOMPARE(accountsOf(*rolled, 1), Indexes{2});
}

void TestRollup::byHand_goesBeforeTheField()
{
    const auto dataset = accounts({"a", "b", "c", "d"}, {"b", "", "", "a"});
    const auto rolled = rolledUp(
        dataset, {.parentField = "parent", .merges = {{"a", "c"}}, .apart = {"a"}, .summedFields = {}});
    QCOMPARE(rolled->customers.ids, (Texts{"b", "c"}));
    QCOMPARE(rolled->customerOf, (Indexes{1, 0, 1, 1})); // d names a, and goes with it
    // into a parent that only the field knows
    const auto made
        = rolledUp(accounts({"a", "b"}, {"G", ""}),
                   {.parentField = "parent", .merges = {{"b", "G"}}, .apart = {}, .summedFields = {}});
    QCOMPARE(made->customers.ids, Texts{"G"});
}

void TestRollup::intoNobody_changesNothing()
{
    const auto dataset = accounts({"a", "b"}, {"", ""});
    for (const Merge& merge : {Merge{"a", "nobody"}, Merge{"nobody", "a"}, Merge{"a", "a"}})
        QCOMPARE(rolledUp(dataset, {.parentField = {}, .merges = {merge}, .apart = {}, .summedFields = {}}),
                 dataset);
}

void TestRollup::apart_staysAloneAndKeepsItsOwn()
{
    Rollup rollup = kByField;
    rollup.apart = {"b"};
    const auto rolled = rolledUp(accounts({"a", "b", "c"}, {"", "a", "b"}), rollup);
    QCOMPARE(rolled->customers.ids, (Texts{"a", "b"}));
    QCOMPARE(rolled->customerOf, (Indexes{0, 1, 1}));
}

void TestRollup::fields_areTheParentsOrTheFirstAccounts()
{
    const auto dataset
        = assemble({table({"a", "b", "c", "d"}, {"", "", "", ""}, {"c", "c", "", ""},
                          {words("region", {"North", "South", "", "West"}),
                           numbers("employees", {"1", "2", "4", ""}), numbers("calls", {"", "5", "", ""})})});
    const auto rolled = rolledUp(dataset, kByField);
    QCOMPARE(rolled->customers.ids, (Texts{"c", "d"}));
    QCOMPARE(field(*rolled, "region").texts, (Texts{"North", "West"}));
    QCOMPARE(field(*rolled, "region").present, (std::vector<std::uint8_t>{1, 1}));
    QVERIFY(field(*rolled, "region").numbers.empty());
    QCOMPARE(field(*rolled, "employees").numbers, (std::vector<double>{4, 0}));
    QCOMPARE(field(*rolled, "employees").present, (std::vector<std::uint8_t>{1, 0}));
    QCOMPARE(field(*rolled, "calls").numbers, (std::vector<double>{5, 0}));
    QCOMPARE(fieldText(field(*rolled, "calls"), 0), std::string("5"));
    QCOMPARE(fieldText(field(*rolled, "calls"), 1), std::string());
}

void TestRollup::summedFields_addUp()
{
    const auto dataset = assemble({table(
        {"a", "b", "c", "d", "e"}, {"", "", "", "", ""}, {"", "a", "a", "", "d"},
        {numbers("calls", {"1.5", "", "2.25", "", "07"}), words("region", {"North", "South", "", "", ""})})});
    Rollup rollup = kByField;
    rollup.summedFields = {"calls", "region"};
    const auto rolled = rolledUp(dataset, rollup);
    QCOMPARE(field(*rolled, "calls").numbers, (std::vector<double>{3.75, 7}));
    QCOMPARE(fieldText(field(*rolled, "calls"), 0), std::string("3.75"));
    QCOMPARE(fieldText(field(*rolled, "calls"), 1), std::string("07")); // one value stays as it was read
    QCOMPARE(field(*rolled, "calls").present, (std::vector<std::uint8_t>{1, 1}));
    QCOMPARE(field(*rolled, "region").texts, (Texts{"North", ""})); // words do not add up
}

void TestRollup::names_areTheParentsOrTheFirstAccounts()
{
    const auto dataset
        = assemble({table({"a", "b", "c", "d"}, {"Ann", "Bob", "", "Dee"}, {"b", "", "", "c"})});
    QCOMPARE(rolledUp(dataset, kByField)->customers.names, (Texts{"Bob", "Dee"}));
}

void TestRollup::columnsNobodyFilled_stayEmpty()
{
    auto dataset = std::make_shared<Dataset>(*accounts({"a", "b"}, {"b", ""}));
    dataset->lines.customer = {0, 1};
    dataset->lines.net = {1, 2};
    const auto rolled = rolledUp(dataset, kByField);
    QCOMPARE(rolled->lines.customer, (Indexes{0, 0}));
    QCOMPARE(rolled->lines.net, (std::vector<Amount>{1, 2}));
    QVERIFY(rolled->lines.cost.empty() && rolled->lines.date.empty());
}

void TestRollup::totals_comeBackAsBrought()
{
    auto dataset = std::make_shared<Dataset>(*accounts({"a", "b"}, {"b", ""}));
    auto totals = std::make_shared<CustomerTotals>();
    totals->sums.resize(2);
    dataset->totals = totals;
    QCOMPARE(rolledUp(dataset, kByField), std::shared_ptr<const Dataset>(dataset));
}

void TestRollup::aProject_followsItsRollup()
{
    Project project = withDataset({}, accounts({"a", "b"}, {"b", ""}));
    QCOMPARE(project.dataset->customers.size(), std::size_t{2});
    project = withRollup(project, kByField);
    QCOMPARE(project.dataset->customers.ids, Texts{"b"});
    project = withDataset(project, accounts({"a", "b", "c"}, {"b", "", "b"}));
    QCOMPARE(project.dataset->customers.ids, Texts{"b"});
    QCOMPARE(project.dataset->customerOf.size(), std::size_t{3});
    project = withRollup(project, {});
    QCOMPARE(project.dataset->customers.ids, (Texts{"a", "b", "c"}));
}

void TestRollup::plainName_putsAsideWhatDiffers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("plain");
    const auto row = [](const char* name, const char* plain) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(plain);
    };
    row("Miller Tools Ltd", "millertools");
    row("MILLER-TOOLS, LTD.", "millertools");
    row("  Miller   Tools ", "millertools");
    row("Müller & Söhne GmbH & Co. KG", "mullersohne");
    row("Société Générale S.A.", "societegenerale");
    row("Tiendas S.A. de C.V.", "tiendas");
    row("Nordisk A/S", "nordisk");
    row("O'Neill’s", "oneills");
    row("Łódź Stal Sp.k.", "lodzstalspk");
    row("Straße", "strasse");
    row("Ærø Œuvre", "aerooeuvre");
    row("Co", "co"); // the first word always stays
    row("AS Company", "as");
    row("Limited Editions", "limitededitions"); // only at the end
    row("Cafe\xcc\x81", "cafe"); // an accent of its own
    row("ＡＢＣ　Ltd", "abc"); // wide letters
    row("ΑΒΓ", "αβγ");
    row("ЁЖ", "ёж");
    row("株式会社", "株式会社");
    row("7-Eleven", "7eleven");
    row("", "");
    row("--- . ' ---", "");
    row("a\xff\xc3", "a"); // no UTF-8
}

void TestRollup::plainName_putsAsideWhatDiffers()
{
    const std::string name = QTest::currentDataTag();
    QFETCH(QString, plain);
    QCOMPARE(QString::fromStdString(plainName(name)), plain);
}

void TestRollup::likelyDuplicates_areGroupsOfOneName()
{
    Customers customers;
    customers.names
        = {"Ann's Tools", "Bob Inc.", "---", "Bob", "ANNS TOOLS LLC", "", "Cid", "Anns Tools", "", "..."};
    customers.ids.resize(customers.names.size());
    const std::vector<LikelyDuplicates> groups = likelyDuplicates(customers);
    QCOMPARE(groups.size(), std::size_t{2});
    QCOMPARE(groups[0].key, std::string("annstools"));
    QCOMPARE(groups[0].customers, (Indexes{0, 4, 7})); // the largest first
    QCOMPARE(groups[1].customers, (Indexes{1, 3}));
}

QTEST_APPLESS_MAIN(TestRollup)
#include "tst_rollup.moc"
