#include "core/model/dataset.h"

#include <QTest>

#include <charconv>
#include <cmath>
#include <random>

// What stood in a cell must come back to the letter, whether its text is kept or follows from its number.

using namespace strata;

namespace {

using Texts = std::vector<std::string>;

CustomerField numbers(const Texts& texts, const std::vector<double>& values)
{
    CustomerField field{.name = "f", .isNumber = true, .texts = texts, .numbers = values, .present = {}};
    for (const std::string& text : texts)
        field.present.push_back(!text.empty());
    return field;
}

// The texts that come back, and how many of them had to be kept.
std::size_t keptOf(const Texts& texts, const std::vector<double>& values)
{
    CustomerField field = numbers(texts, values);
    keepOddTexts(field);
    [&] {
        QVERIFY(field.texts.empty());
        for (std::size_t i = 0; i < texts.size(); ++i)
            QCOMPARE(fieldText(field, i), texts[i]);
    }();
    return field.odd.size();
}

} // namespace

class TestNumberTexts : public QObject
{
    Q_OBJECT

private slots:
    void numbers_areWrittenWithTheFewestDigits();
    void forms_areWrittenAsAsked();
    void whatIsWritten_isKnownAgain();
    void anythingElse_isNot();
    void usualTexts_areNotKept();
    void oneWayOfWriting_isKeptOnce();
    void textsThatSayMore_areKept();
    void otherCells_comeBackToo();
    void anyMixture_comesBack();
    void columns_areSharedUntilOneChanges();
};

void TestNumberTexts::numbers_areWrittenWithTheFewestDigits()
{
    QCOMPARE(writtenNumber(0.0), std::string("0"));
    QCOMPARE(writtenNumber(-12.5), std::string("-12.5"));
    QCOMPARE(writtenNumber(100000.0), std::string("100000"));
    QCOMPARE(writtenNumber(0.1), std::string("0.1"));
    QCOMPARE(writtenNumber(123456789012345.0), std::string("123456789012345"));
    QCOMPARE(writtenNumber(1e300), std::string("1e+300"));
}

void TestNumberTexts::forms_areWrittenAsAsked()
{
    QCOMPARE(writtenNumber(12.5, {2, '.', 0}), std::string("12.50"));
    QCOMPARE(writtenNumber(1234567.0, {2, ',', '.'}), std::string("1.234.567,00"));
    QCOMPARE(writtenNumber(-1234.0, {0, '.', ','}), std::string("-1,234"));
    QCOMPARE(writtenNumber(123.0, {0, '.', ','}), std::string("123"));
}

void TestNumberTexts::whatIsWritten_isKnownAgain()
{
    std::mt19937_64 random(7);
    const std::vector<NumberForm> forms
        = {{}, {0, '.', 0}, {2, '.', 0}, {2, ',', '.'}, {-1, ',', 0}, {6, '.', '\''}, {-1, '.', ','}};
    for (int i = 0; i < 20000; ++i) {
        const double cents = double(std::int64_t(random() % 2'000'000'000)) - 1e9;
        for (const double value : {cents / 100.0, cents, std::ldexp(cents, -40), cents * 1e9}) {
            for (const NumberForm& form : forms)
                QVERIFY(isWrittenNumber(writtenNumber(value, form), value, form));
            double back = 0.0;
            const std::string text = writtenNumber(value);
            std::from_chars(text.data(), text.data() + text.size(), back);
            QCOMPARE(back, value);
        }
    }
}

void TestNumberTexts::anythingElse_isNot()
{
    for (const char* text : {"", "-", "007", "+7", "7.0", "7.", ".7", " 7", "7e0", "7 ", "70", "-7"})
        QVERIFY2(!isWrittenNumber(text, 7.0), text);
    QVERIFY(!isWrittenNumber("1,234", 1234.0));
    QVERIFY(isWrittenNumber("1.234", 1234.0, {-1, ',', '.'}));
    QVERIFY(!isWrittenNumber("-0", 0.0));
    QVERIFY(!isWrittenNumber("0", -0.0));
    QVERIFY(!isWrittenNumber("12.5", 12.5, {2, '.', 0}));
    QVERIFY(!isWrittenNumber("1234.00", 1234.0, {2, '.', ','}));
    // Sixteen digits that two doubles share: only one of them is what would be written.
    QVERIFY(!isWrittenNumber("0.30000000000000001", 0.3));
}

void TestNumberTexts::usualTexts_areNotKept()
{
    QCOMPARE(keptOf({"1", "2.5", "", "-300", "0.001"}, {1, 2.5, 0, -300, 0.001}), std::size_t{0});
}

void TestNumberTexts::oneWayOfWriting_isKeptOnce()
{
    QCOMPARE(keptOf({"1.00", "2.50", "3.25"}, {1, 2.5, 3.25}), std::size_t{0});
    QCOMPARE(keptOf({"1.234,50", "7,00", "1.000.000,25"}, {1234.5, 7, 1000000.25}), std::size_t{0});
    QCOMPARE(keptOf({"1,5", "2", "0,25"}, {1.5, 2, 0.25}), std::size_t{0});
    QCOMPARE(keptOf({"1.00", "2.50", "$ 3"}, {1, 2.5, 3}), std::size_t{1});
}

void TestNumberTexts::textsThatSayMore_areKept()
{
    QCOMPARE(keptOf({"007", "8", "9"}, {7, 8, 9}), std::size_t{1});
    QCOMPARE(keptOf({"1 + 2", "3", "$ 4", "5 %"}, {3, 3, 4, 0.05}), std::size_t{3});
}

void TestNumberTexts::otherCells_comeBackToo()
{
    CustomerField field = numbers({"1", "x", ""}, {1, 0, 3}); // a text without a number, and the other way
    field.present = {1, 0, 1};
    keepOddTexts(field);
    QCOMPARE(fieldText(field, 0), std::string("1"));
    QCOMPARE(fieldText(field, 1), std::string("x"));
    QCOMPARE(fieldText(field, 2), std::string());
    QCOMPARE(fieldText(field, 3), std::string()); // nobody
    CustomerField words{.name = "w", .isNumber = false, .texts = {"North"}, .numbers = {}, .present = {1}};
    keepOddTexts(words);
    QCOMPARE(words.texts, (Texts{"North"}));
}

void TestNumberTexts::anyMixture_comesBack()
{
    std::mt19937_64 random(11);
    for (int round = 0; round < 300; ++round) {
        Texts texts;
        std::vector<double> values;
        const int kinds = 1 + int(random() % 5);
        for (int i = 0; i < 60; ++i) {
            const double value = double(std::int64_t(random() % 2'000'000) - 1'000'000) / 100.0;
            const NumberForm forms[] = {{}, {2, '.', 0}, {2, ',', '.'}, {4, '.', ','}, {0, ',', '\''}};
            const NumberForm& form = forms[random() % std::size_t(kinds)];
            texts.push_back(random() % 9 == 0 ? std::string() : writtenNumber(value, form));
            if (random() % 20 == 0 && !texts.back().empty())
                texts.back().insert(0, "0");
            values.push_back(value); // whatever the text says
        }
        keptOf(texts, values);
    }
}

void TestNumberTexts::columns_areSharedUntilOneChanges()
{
    SharedColumn<double> first = std::vector<double>{1, 2, 3};
    SharedColumn<double> second = first;
    QVERIFY(second.isSharedWith(first));
    second[1] = 20;
    QVERIFY(!second.isSharedWith(first));
    QCOMPARE(first.all(), (std::vector<double>{1, 2, 3}));
    QCOMPARE(second.all(), (std::vector<double>{1, 20, 3}));
    second = first;
    second.resize(3);
    QVERIFY(second.isSharedWith(first)); // nothing changed
    second.push_back(4);
    QCOMPARE(first.size(), std::size_t{3});
    QCOMPARE(second.size(), std::size_t{4});
    QVERIFY(SharedColumn<double>() == SharedColumn<double>(std::vector<double>{}));
}

QTEST_APPLESS_MAIN(TestNumberTexts)
#include "tst_numbertexts.moc"
