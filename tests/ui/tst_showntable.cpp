#include "tests/support/modalhand.h"
#include "ui/languages.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/showntable.h"
#include "ui/widgets/tablecopy.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableWidget>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

#include <memory>

// What leaves a table by the clipboard, against texts written by hand.

using namespace strata;

namespace {

QString copied()
{
    return QGuiApplication::clipboard()->text();
}

QString copiedHtml()
{
    return QGuiApplication::clipboard()->mimeData()->html();
}

// Three customers in three columns; the middle column can be sorted.
std::unique_ptr<QTableWidget> threeCustomers()
{
    auto table = std::make_unique<QTableWidget>(3, 3);
    table->setHorizontalHeaderLabels(
        {QStringLiteral("Customer"), QStringLiteral("Sales"), QStringLiteral("Note")});
    table->verticalHeader()->hide();
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    const QStringList texts[] = {{QStringLiteral("Ann"), QStringLiteral("$30"), QStringLiteral("a < b")},
                                 {QStringLiteral("Bob"), QStringLiteral("$10"), QString()},
                                 {QStringLiteral("Cid"), QStringLiteral("$20"), QStringLiteral("x\ny\tz")}};
    for (int row = 0; row < 3; ++row)
        for (int column = 0; column < 3; ++column) {
            auto* item = new QTableWidgetItem(texts[row][column]);
            if (column == 1)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            table->setItem(row, column, item);
        }
    table->clearSelection();
    return table;
}

// Rows that are made when they are asked for, as in a large project.
class ManyRows : public QAbstractTableModel
{
public:
    static constexpr int kRows = 100'000, kColumns = 10;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : kColumns; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return index.column() == 0 ? QStringLiteral("Customer %1").arg(index.row())
                                   : currentLocale().toString(index.row() * 1.25 + index.column(), 'f', 2);
    }
    QVariant headerData(int section, Qt::Orientation, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("Column %1").arg(section)) : QVariant();
    }
    void shrinkTo(int rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }

private:
    int m_rows = kRows;
};

// How long the window stood still at the longest.
class StandStill
{
public:
    StandStill()
    {
        m_clock.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
        m_timer.start(1);
    }
    qint64 longest()
    {
        look();
        return m_longest;
    }

private:
    void look() { m_longest = std::max(m_longest, m_clock.restart()); }

    QElapsedTimer m_clock;
    QTimer m_timer;
    qint64 m_longest = 0;
};

} // namespace

class TestShownTable : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void texts_areMadeFitToPaste_data();
    void texts_areMadeFitToPaste();
    void table_isTextAndHtml();
    void selection_isCopiedOrElseEverything();
    void cells_leaveTheOthersEmpty();
    void columns_areCopiedAsTheyStand();
    void hiddenOnes_areLeftOut();
    void sortedRows_areCopiedAsSorted();
    void buttons_areNoText();
    void trees_areCopiedWithWhatIsFolded();
    void lists_haveNoHeads();
    void paintedCells_areCopiedAsTheyAreRead();
    void menu_hasTheViewsOwnActionsToo();
    void menu_isNotForTheListOfAField();
    void manyRows_doNotStopTheWindow();
    void manyRows_canBeCancelled();
    void rowsThatChange_areReadAnew();
};

void TestShownTable::initTestCase()
{
    speak(QStringLiteral("en"));
    installTableCopy();
    installTableCopy(); // once is enough
}

void TestShownTable::texts_areMadeFitToPaste_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isNumber");
    QTest::addColumn<QString>("pasted");
    const auto row = [](const char* text, bool isNumber, const char* pasted) {
        QTest::newRow(text) << QString::fromUtf8(text) << isNumber << QString::fromUtf8(pasted);
    };
    row("Ann & Sons", false, "Ann & Sons");
    row("two\nlines\tand\r\ntabs", false, "two lines and  tabs");
    row("=1+1", false, "'=1+1");
    row("  =1+1", false, "'=1+1");
    row("\t=1+1", false, "'=1+1");
    row("@SUM(A1)", false, "'@SUM(A1)");
    row("+cmd|' /C calc'!A0", false, "'+cmd|' /C calc'!A0");
    row("-2+3", false, "'-2+3");
    row("-", false, "'-");
    row("+49 151 2345", false, "'+49 151 2345"); // a telephone
    row("-12.5", false, "-12.5");
    row("-$1,234", false, "-$1,234");
    row("+4.5 %", false, "+4.5 %");
    row("-12 days", false, "'-12 days");
    row("-12 days", true, "-12 days"); // the model says that it is a number
    row("1-2", false, "1-2");
}

void TestShownTable::texts_areMadeFitToPaste()
{
    QFETCH(QString, text);
    QFETCH(bool, isNumber);
    QTEST(pastable(text, isNumber), "pasted");
}

void TestShownTable::table_isTextAndHtml()
{
    const auto table = threeCustomers();
    QTest::keyClick(table.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied(),
             QStringLiteral("Customer\tSales\tNote\n"
                            "Ann\t$30\ta < b\n"
                            "Bob\t$10\t\n"
                            "Cid\t$20\tx y z\n"));
    QCOMPARE(copiedHtml(),
             QStringLiteral("<html><head><meta charset=\"utf-8\"/></head><body>\n"
                            "<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\">\n"
                            "<thead><tr><th>Customer</th><th align=\"right\">Sales</th><th>Note</th></tr>\n"
                            "</thead>\n<tbody>\n"
                            "<tr><td>Ann</td><td align=\"right\">$30</td><td>a &lt; b</td></tr>\n"
                            "<tr><td>Bob</td><td align=\"right\">$10</td><td></td></tr>\n"
                            "<tr><td>Cid</td><td align=\"right\">$20</td><td>x y z</td></tr>\n"
                            "</tbody></table>\n</body></html>\n"));
}

void TestShownTable::selection_isCopiedOrElseEverything()
{
    const auto table = threeCustomers();
    table->selectRow(2);
    QTest::keyClick(table.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied(), QStringLiteral("Customer\tSales\tNote\nCid\t$20\tx y z\n"));
    copyTable(table.get(), CopyPart::Whole);
    QCOMPARE(copied().count(QLatin1Char('\n')), 4);
}

void TestShownTable::cells_leaveTheOthersEmpty()
{
    const auto table = threeCustomers();
    table->setSelectionBehavior(QAbstractItemView::SelectItems);
    table->item(0, 0)->setSelected(true);
    table->item(2, 1)->setSelected(true);
    copyTable(table.get(), CopyPart::Selection);
    QCOMPARE(copied(), QStringLiteral("Customer\tSales\nAnn\t\n\t$20\n"));
}

void TestShownTable::columns_areCopiedAsTheyStand()
{
    const auto table = threeCustomers();
    table->horizontalHeader()->moveSection(2, 0);
    table->verticalHeader()->show();
    table->setVerticalHeaderLabels({QStringLiteral("r1"), QStringLiteral("r2"), QStringLiteral("r3")});
    table->selectRow(0);
    copyTable(table.get(), CopyPart::Selection);
    QCOMPARE(copied(), QStringLiteral("\tNote\tCustomer\tSales\nr1\ta < b\tAnn\t$30\n"));
}

void TestShownTable::hiddenOnes_areLeftOut()
{
    const auto table = threeCustomers();
    table->setColumnHidden(1, true);
    table->setRowHidden(1, true);
    copyTable(table.get(), CopyPart::Whole);
    QCOMPARE(copied(), QStringLiteral("Customer\tNote\nAnn\ta < b\nCid\tx y z\n"));
}

void TestShownTable::sortedRows_areCopiedAsSorted()
{
    QStandardItemModel model(0, 2);
    model.setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("Profit")});
    const std::pair<QString, double> rows[]
        = {{QStringLiteral("=Ann"), 9.0}, {QStringLiteral("Bob"), -10.0}, {QStringLiteral("Cid"), 100.0}};
    for (const auto& [name, profit] : rows) {
        auto* figure = new QStandardItem(QStringLiteral("%1 EUR").arg(profit));
        figure->setData(profit, DataTable::SortRole);
        figure->setData(profit, DataTable::ExportRole);
        model.appendRow({new QStandardItem(name), figure});
    }
    DataTable table;
    table.setSourceModel(&model);
    table.sortByColumn(1, Qt::DescendingOrder);
    copyTable(&table, CopyPart::Whole);
    QCOMPARE(copied(), QStringLiteral("Name\tProfit\nCid\t100 EUR\n'=Ann\t9 EUR\nBob\t-10 EUR\n"));
    table.setFilterText(QStringLiteral("b"));
    copyTable(&table, CopyPart::Whole);
    QCOMPARE(copied(), QStringLiteral("Name\tProfit\nBob\t-10 EUR\n"));
}

void TestShownTable::buttons_areNoText()
{
    const auto table = threeCustomers();
    table->setColumnCount(5);
    table->setHorizontalHeaderItem(3, new QTableWidgetItem(QString()));
    table->setHorizontalHeaderItem(4, new QTableWidgetItem(QStringLiteral("Use")));
    auto* choice = new QComboBox;
    choice->addItems({QStringLiteral("as text"), QStringLiteral("as day")});
    choice->setCurrentIndex(1);
    table->setCellWidget(0, 3, new QPushButton(QStringLiteral("Remove")));
    table->setCellWidget(0, 4, choice);
    table->selectRow(0);
    copyTable(table.get(), CopyPart::Selection);
    QCOMPARE(copied(), QStringLiteral("Customer\tSales\tNote\tUse\nAnn\t$30\ta < b\tas day\n"));
}

void TestShownTable::trees_areCopiedWithWhatIsFolded()
{
    QTreeWidget tree;
    tree.setHeaderLabels({QStringLiteral("Name"), QStringLiteral("Sales")});
    auto* group = new QTreeWidgetItem(&tree, {QStringLiteral("Tools"), QStringLiteral("7")});
    new QTreeWidgetItem(group, {QStringLiteral("Saw"), QStringLiteral("4")});
    auto* drill = new QTreeWidgetItem(group, {QStringLiteral("Drill"), QStringLiteral("3")});
    new QTreeWidgetItem(drill, {QStringLiteral("Bit"), QStringLiteral("1")});
    auto* toys = new QTreeWidgetItem(&tree, {QStringLiteral("Toys"), QStringLiteral("2")});
    new QTreeWidgetItem(toys, {QStringLiteral("Ball"), QStringLiteral("2")});
    toys->setHidden(true); // and what is in it
    QTest::keyClick(&tree, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied(), QStringLiteral("Name\tSales\nTools\t7\nSaw\t4\nDrill\t3\nBit\t1\n"));
    tree.expandAll();
    drill->child(0)->setSelected(true);
    QTest::keyClick(&tree, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied(), QStringLiteral("Name\tSales\nBit\t1\n"));
}

void TestShownTable::lists_haveNoHeads()
{
    QListWidget list;
    list.addItems({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")});
    list.item(1)->setHidden(true);
    QTest::keyClick(&list, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied(), QStringLiteral("one\nthree\n"));
}

void TestShownTable::paintedCells_areCopiedAsTheyAreRead()
{
    QStandardItemModel model(1, 3);
    model.setHorizontalHeaderLabels(
        {QStringLiteral("State"), QStringLiteral("Hours"), QStringLiteral("Rank")});
    model.setData(model.index(0, 0), QStringLiteral("Ready"), Qt::AccessibleTextRole);
    model.setData(model.index(0, 1), QStringLiteral("24 h"));
    model.setData(model.index(0, 1), QStringLiteral("24 h (was 48 h)"), DataTable::CopyRole);
    model.setData(model.index(0, 2), 1234);
    DataTable table;
    table.setModel(&model);
    copyTable(&table, CopyPart::Whole);
    QCOMPARE(copied(), QStringLiteral("State\tHours\tRank\nReady\t24 h (was 48 h)\t1,234\n"));
}

void TestShownTable::menu_hasTheViewsOwnActionsToo()
{
    DataTable table;
    QStandardItemModel model(2, 1);
    model.setData(model.index(0, 0), QStringLiteral("a"));
    model.setData(model.index(1, 0), QStringLiteral("b"));
    table.setSourceModel(&model);
    table.horizontalHeader()->hide();
    table.resize(300, 200);
    table.show();
    table.selectRow(1);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(20, 20), table.mapToGlobal(QPoint(20, 20)));
    QApplication::sendEvent(table.viewport(), &event);
    QVERIFY(event.isAccepted());
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QStringList texts;
    for (const QAction* action : menu->actions())
        if (!action->isSeparator())
            texts += action->text();
    QCOMPARE(texts,
             QStringList({QStringLiteral("Copy"), QStringLiteral("Copy table"),
                          QStringLiteral("Export table…"), QStringLiteral("Why this number?")}));
    menu->actions()[0]->trigger();
    QCOMPARE(copied(), QStringLiteral("b\n"));
    menu->actions()[1]->trigger();
    QCOMPARE(copied(), QStringLiteral("a\nb\n"));
    menu->close();

    table.setContextMenuPolicy(Qt::NoContextMenu);
    QContextMenuEvent none(QContextMenuEvent::Keyboard, QPoint(20, 20), QPoint(20, 20));
    QApplication::sendEvent(&table, &none);
    QVERIFY(!QApplication::activePopupWidget());
}

void TestShownTable::menu_isNotForTheListOfAField()
{
    QComboBox field;
    field.addItems({QStringLiteral("one"), QStringLiteral("two")});
    field.show();
    field.showPopup();
    QWidget* popup = QApplication::activePopupWidget();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), QPoint(5, 5));
    QApplication::sendEvent(field.view(), &event);
    QCOMPARE(QApplication::activePopupWidget(), popup);
    field.hidePopup();
}

void TestShownTable::manyRows_doNotStopTheWindow()
{
    ManyRows model;
    DataTable table;
    table.setModel(&model);
    table.resize(800, 400);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    for (const bool isSelected : {false, true}) {
        if (isSelected)
            table.selectAll();
        QTest::qWait(50);
        QGuiApplication::clipboard()->clear();
        StandStill still;
        QElapsedTimer clock;
        clock.start();
        copyTable(&table, CopyPart::Selection);
        const qint64 longest = still.longest(), whole = clock.elapsed();
        qInfo("100 000 rows in %lld ms; the window stood still for %lld ms at the longest", whole, longest);
        QVERIFY2(longest < whole / 2, "The window stood still.");
        const QString text = copied();
        QCOMPARE(text.count(QLatin1Char('\n')), ManyRows::kRows + 1);
        QVERIFY(text.startsWith(QStringLiteral("Column 0\tColumn 1\t")));
        QVERIFY(text.contains(QStringLiteral("\nCustomer 40000\t50,001.00\t")));
        QVERIFY(text.endsWith(QStringLiteral("\t125,007.75\n")));
        QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasHtml());
    }
}

void TestShownTable::manyRows_canBeCancelled()
{
    ManyRows model;
    DataTable table;
    table.setModel(&model);
    table.show();
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    int asked = 0;
    const ModalHand hand([&asked](QWidget* modal) {
        ++asked;
        QTimer::singleShot(0, modal, [modal] { qobject_cast<QDialog*>(modal)->reject(); });
    });
    copyTable(&table, CopyPart::Whole);
    if (asked == 0)
        QSKIP("This machine copies 100 000 rows before anybody could cancel.");
    QCOMPARE(copied(), QStringLiteral("before"));
}

void TestShownTable::rowsThatChange_areReadAnew()
{
    ManyRows model;
    DataTable table;
    table.setModel(&model);
    ShownTableReader reader(&table, false);
    QVERIFY(!reader.read(std::chrono::milliseconds(0)));
    QVERIFY(reader.rowsRead() > 0);
    model.shrinkTo(3);
    QVERIFY(reader.read(std::chrono::milliseconds::max()));
    QCOMPARE(reader.take().rows.size(), 3);

    auto other = std::make_unique<DataTable>();
    other->setModel(&model);
    ShownTableReader orphan(other.get(), false);
    other.reset();
    QVERIFY(orphan.read(std::chrono::milliseconds::max()));
    QVERIFY(orphan.take().rows.isEmpty());
}

QTEST_MAIN(TestShownTable)
#include "tst_showntable.moc"
