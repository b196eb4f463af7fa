#include "core/method/customerfilter.h"
#include "core/sample/sample.h"
#include "tests/support/pdfcheck.h"
#include "ui/customer/sheetfiles.h"
#include "ui/languages.h"
#include "ui/overriding/overriding.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace strata;

// Many customer sheets, in one PDF or in a folder.
class TestCustomerSheets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void theList_hasThePageOfEverySheet_data();
    void theList_hasThePageOfEverySheet();
    void aSheetOfTwoPages_movesThoseBehindIt();
    void aSheetAmongOthers_saysWhatItSaysAlone();
    void theSameSheets_areTheSamePages();
    void masked_nobodyIsNamed();
    void inGerman_wordsAndNumbersAreGerman();
    void stopped_thereIsNothing();
    void aFolder_hasAFilePerCustomer();
    void aFolder_isNeverMixedWithAnother();
    void aStoppedFolder_leavesNothing();
    void aFolderThatCannotBe_isAnError();
    void fileNames_areSafe();

private:
    CustomerSheets sheetsOf(const std::vector<std::size_t>& customers) const
    {
        return {m_project, m_evaluation->metrics, m_evaluation->scores, m_evaluation->results, customers};
    }
    std::vector<std::size_t> largest(std::size_t count) const
    {
        return largestPassing(m_project, m_evaluation->metrics, m_evaluation->results, {}, {}, count);
    }
    QString nameOf(std::size_t customer) const { return customerName(m_project, int(customer)); }
    QString idOf(std::size_t customer) const
    {
        return QString::fromStdString(m_project.dataset->customers.ids[customer]);
    }
    // The page that the list gives for a customer; 0: not in it.
    int listed(const PdfCheck& pdf, int listPages, std::size_t customer) const
    {
        for (int page = 1; page <= listPages; ++page)
            for (const QString& line : pdf.lines(page))
                if (line.simplified().contains(QLatin1Char(' ') + idOf(customer) + QLatin1Char(' ')))
                    return line.section(QLatin1Char(' '), -1).toInt();
        return 0;
    }
    static QStringList everythingIn(const QString& folder)
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    Project m_project;
    std::unique_ptr<Evaluation> m_evaluation;
};

void TestCustomerSheets::initTestCase()
{
    if (const QString missing = PdfCheck::whyNot(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    speak(QStringLiteral("en"));
    m_project = sampleProject();
    m_project.dataset = assemble(makeSample(80));
    m_evaluation = std::make_unique<Evaluation>(evaluate(m_project));
}

void TestCustomerSheets::theList_hasThePageOfEverySheet_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("listPages");
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("a list of a page") << 12 << 1;
    QTest::newRow("a list of several pages") << 80 << 0; // as many as it takes
}

void TestCustomerSheets::theList_hasThePageOfEverySheet()
{
    QFETCH(int, count);
    QFETCH(int, listPages);
    const std::vector<std::size_t> customers = largest(std::size_t(count));
    QCOMPARE(int(customers.size()), count);
    std::vector<std::uint64_t> told;
    const Result<QByteArray> made
        = customerSheets(sheetsOf(customers), [&told](std::uint64_t done, std::uint64_t total) {
              told.push_back(done);
              return total == 0 || done < total;
          });
    QVERIFY(made);
    told.erase(std::unique(told.begin(), told.end()), told.end()); // the list asks at 0, too
    QCOMPARE(int(told.size()), count); // customer by customer
    const PdfCheck pdf = PdfCheck::of(*made);
    QCOMPARE(pdf.flaw(), QString());
    QVERIFY(pdf.isA4());
    if (listPages == 0) {
        listPages = pdf.pages - count;
        QVERIFY(listPages > 1);
    }
    QCOMPARE(pdf.pages, listPages + count);
    QVERIFY(pdf.page(1).contains(QLatin1String("Customer sheets")));
    int page = listPages;
    for (const std::size_t customer : customers) {
        ++page;
        QCOMPARE(listed(pdf, listPages, customer), page);
        QVERIFY2(pdf.page(page).contains(nameOf(customer)), qPrintable(nameOf(customer)));
        QVERIFY(pdf.page(page).contains(QStringLiteral("Page %1 of %2").arg(page).arg(listPages + count)));
    }
}

// A reason that fills more than a page: what cannot be left out moves everybody behind it.
void TestCustomerSheets::aSheetOfTwoPages_movesThoseBehindIt()
{
    const std::vector<std::size_t> customers = largest(5);
    const Project before = m_project;
    m_project = withOverride(m_project,
                             {m_project.dataset->customers.ids[customers[1]], CustomerType::Core,
                              QString(QStringLiteral("word ").repeated(3000)).toStdString(), "Ann", 19000});
    const auto evaluationBefore
        = std::exchange(m_evaluation, std::make_unique<Evaluation>(evaluate(m_project)));
    const Result<QByteArray> made = customerSheets(sheetsOf(customers));
    QVERIFY(made);
    const PdfCheck pdf = PdfCheck::of(*made);
    QVERIFY(pdf.pages > 6);
    QCOMPARE(listed(pdf, 1, customers[1]), 3);
    for (std::size_t place = 2; place < 5; ++place) {
        const int page = pdf.pages - 4 + int(place);
        QCOMPARE(listed(pdf, 1, customers[place]), page);
        QVERIFY(pdf.page(page).contains(nameOf(customers[place])));
    }
    m_project = before;
    m_evaluation = std::make_unique<Evaluation>(evaluate(m_project));
}

void TestCustomerSheets::aSheetAmongOthers_saysWhatItSaysAlone()
{
    const std::vector<std::size_t> customers = largest(3);
    const Result<QByteArray> many = customerSheets(sheetsOf(customers));
    QVERIFY(many);
    CustomerSheet one{
        m_project, m_evaluation->metrics, m_evaluation->scores, m_evaluation->results, customers[2], {}, {}};
    one.history
        = historyMoments(standingOf(m_project, m_evaluation->results, customers[2]), {}, customers[2]);
    const Result<QByteArray> alone = customerSheet(one);
    QVERIFY(alone);
    const auto withoutFoot = [](QStringList lines) {
        lines.removeLast();
        return lines.join(QLatin1Char('\n')).simplified();
    };
    const QString words = withoutFoot(PdfCheck::of(*alone).lines(1));
    QVERIFY(words.contains(QLatin1String("Shortest ways up")));
    QCOMPARE(withoutFoot(PdfCheck::of(*many).lines(4)), words);
}

void TestCustomerSheets::theSameSheets_areTheSamePages()
{
    // All but the moment at which each was made.
    const auto made = [this] {
        QByteArray pdf = *customerSheets(sheetsOf(largest(4)));
        const qsizetype at = pdf.indexOf("/CreationDate");
        return pdf.remove(at, pdf.indexOf('\n', at) - at);
    };
    const QByteArray first = made();
    QTest::qWait(1100);
    QVERIFY(first == made());
}

void TestCustomerSheets::masked_nobodyIsNamed()
{
    m_project.customerNotes.edit().push_back(
        {m_project.dataset->customers.ids[largest(1)[0]], 1000, "Ann", "spoke with Mr Smith"});
    const std::vector<std::size_t> customers = largest(20);
    CustomerSheets sheets = sheetsOf(customers);
    sheets.chosen = QStringLiteral("Name contains %1").arg(nameOf(customers[0]));
    for (std::size_t i = 0; i < m_project.dataset->customers.size(); ++i)
        sheets.maskedNames += QStringLiteral("Masked %1").arg(1000 + i);
    const Result<QByteArray> made = customerSheets(sheets);
    QVERIFY(made);
    const PdfCheck pdf = PdfCheck::of(*made);
    const QString all = pdf.all() + pdf.title;
    for (const std::size_t customer : customers)
        QVERIFY(all.contains(sheets.maskedNames[qsizetype(customer)]));
    for (std::size_t i = 0; i < m_project.dataset->customers.size(); ++i) {
        QVERIFY2(!all.contains(nameOf(i)), qPrintable(nameOf(i)));
        const QRegularExpression number(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(idOf(i))));
        QVERIFY2(idOf(i).size() < 3 || !all.contains(number), qPrintable(idOf(i)));
    }
    QVERIFY(!all.contains(QLatin1String("Smith")));
    QVERIFY(!all.contains(QLatin1String("Ann")));
    m_project.customerNotes.edit().clear();
}

void TestCustomerSheets::inGerman_wordsAndNumbersAreGerman()
{
    QString all;
    {
        const LanguageScope scope(QStringLiteral("de"));
        const Result<QByteArray> made = customerSheets(sheetsOf(largest(3)));
        QVERIFY(made);
        all = PdfCheck::of(*made).all();
    }
    QVERIFY(all.contains(QStringLiteral("Kürzeste Wege nach oben")));
    QVERIFY(!all.contains(QLatin1String("Shortest ways up")));
    static const QRegularExpression comma(QStringLiteral("\\b\\d{1,2},\\d\\b")),
        point(QStringLiteral("\\b\\d{1,2}\\.\\d\\b"));
    QVERIFY(all.contains(comma));
    QVERIFY(!all.contains(point));
    const Result<QByteArray> english = customerSheets(sheetsOf(largest(3)));
    QVERIFY(PdfCheck::of(*english).all().contains(point));
}

void TestCustomerSheets::stopped_thereIsNothing()
{
    std::uint64_t last = 0;
    const Result<QByteArray> made
        = customerSheets(sheetsOf(largest(20)), [&last](std::uint64_t done, std::uint64_t) {
              last = done;
              return done < 7;
          });
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Cancelled);
    QCOMPARE(last, std::uint64_t(7)); // at once
}

void TestCustomerSheets::aFolder_hasAFilePerCustomer()
{
    QTemporaryDir parent;
    const std::vector<std::size_t> customers = largest(5);
    const Result<QString> made
        = writeSheetFiles(sheetsOf(customers), parent.path(), QStringLiteral("Acme: sheets"));
    QVERIFY(made);
    QCOMPARE(*made, parent.filePath(QStringLiteral("Acme- sheets")));
    QCOMPARE(everythingIn(parent.path()), QStringList{QStringLiteral("Acme- sheets")});
    QCOMPARE(everythingIn(*made).size(), 5);
    for (const std::size_t customer : customers) {
        const PdfCheck pdf
            = PdfCheck::ofFile(QStringLiteral("%1/%2 %3.pdf").arg(*made, idOf(customer), nameOf(customer)));
        QCOMPARE(pdf.flaw(), QString());
        QCOMPARE(pdf.pages, 1);
        QVERIFY(pdf.page(1).contains(nameOf(customer)));
        QVERIFY(pdf.page(1).contains(QLatin1String("Page 1 of 1")));
    }
}

void TestCustomerSheets::aFolder_isNeverMixedWithAnother()
{
    QTemporaryDir parent;
    const Result<QString> first
        = writeSheetFiles(sheetsOf(largest(1)), parent.path(), QStringLiteral("Sheets"));
    const Result<QString> second
        = writeSheetFiles(sheetsOf(largest(2)), parent.path(), QStringLiteral("Sheets"));
    QVERIFY(first && second);
    QCOMPARE(*second, parent.filePath(QStringLiteral("Sheets 2")));
    QCOMPARE(everythingIn(*first).size(), 1);
    QCOMPARE(everythingIn(*second).size(), 2);
}

void TestCustomerSheets::aStoppedFolder_leavesNothing()
{
    QTemporaryDir parent;
    bool hadSome = false;
    const Result<QString> made
        = writeSheetFiles(sheetsOf(largest(9)), parent.path(), QStringLiteral("Sheets"),
                          [&](std::uint64_t done, std::uint64_t) {
                              hadSome |= !everythingIn(parent.path()).isEmpty();
                              return done < 4;
                          });
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Cancelled);
    QVERIFY(hadSome);
    QCOMPARE(everythingIn(parent.path()), QStringList());
}

void TestCustomerSheets::aFolderThatCannotBe_isAnError()
{
    const Result<QString> made
        = writeSheetFiles(sheetsOf(largest(1)), QStringLiteral("/no/such/folder"), QStringLiteral("Sheets"));
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::CannotWrite);
}

void TestCustomerSheets::fileNames_areSafe()
{
    struct Case
    {
        const char* id;
        const char* name;
        QString file;
    };
    const QString longName = QStringLiteral("1 ") + QString(QStringLiteral("ü").repeated(89));
    const std::vector<Case> cases{{"17", "Acme", QStringLiteral("17 Acme.pdf")},
                                  {"18", "A/B: \"C\"?", QStringLiteral("18 A-B- -C--.pdf")},
                                  {"19", "", QStringLiteral("19.pdf")},
                                  {"20", "20", QStringLiteral("20.pdf")},
                                  {"../21", "x", QStringLiteral("-.-21 x.pdf")},
                                  {"..", "", QStringLiteral("-.pdf")},
                                  {"22", "Co.", QStringLiteral("22 Co.pdf")},
                                  {"a/b", "", QStringLiteral("a-b.pdf")},
                                  {"a:b", "", QStringLiteral("a-b (2).pdf")},
                                  {"A?B", "", QStringLiteral("A-B (3).pdf")},
                                  {"50%2/c", "", QStringLiteral("50%2-c.pdf")},
                                  {"50%2:c", "", QStringLiteral("50%2-c (2).pdf")}};
    Project project;
    auto dataset = std::make_shared<Dataset>();
    std::vector<std::size_t> all;
    for (const Case& one : cases) {
        all.push_back(dataset->customers.ids.size());
        dataset->customers.ids.emplace_back(one.id);
        dataset->customers.names.emplace_back(one.name);
    }
    all.push_back(cases.size());
    dataset->customers.ids.emplace_back("1");
    dataset->customers.names.emplace_back(QString(QStringLiteral("ü").repeated(400)).toStdString());
    project.dataset = dataset;
    const Evaluation none;
    const QStringList names = sheetFileNames({project, none.metrics, none.scores, none.results, all});
    for (std::size_t i = 0; i < cases.size(); ++i)
        QCOMPARE(names[qsizetype(i)], cases[i].file);
    QCOMPARE(names.back(), longName + QStringLiteral(".pdf")); // 2 + 89 x 2 = 180 bytes
    QTemporaryDir folder;
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        QVERIFY2(file.open(QIODevice::WriteOnly | QIODevice::NewOnly), qPrintable(name));
    }
}

QTEST_MAIN(TestCustomerSheets)
#include "tst_customersheets.moc"
