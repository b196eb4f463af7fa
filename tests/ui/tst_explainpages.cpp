#include "core/method/explain.h"
#include "tests/ui/stageddebate.h"
#include "ui/explain/explain.h"
#include "ui/explain/whycustomer.h"
#include "ui/explain/whymodel.h"
#include "ui/explain/whypopup.h"
#include "ui/format.h"
#include "ui/mainwindow.h"
#include "ui/projectfiles.h"
#include "ui/widgets/datatable.h"
#include "ui/workshop.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QWhatsThis>

#include <array>
#include <cmath>
#include <functional>

using namespace strata;

namespace {

constexpr std::array kPages
    = {PageId::Planning, PageId::Factors,    PageId::Metrics,        PageId::Ratings,  PageId::Weights,
       PageId::Ballots,  PageId::Homework,   PageId::Disagreement,   PageId::Data,     PageId::Accounts,
       PageId::Costs,    PageId::Gaps,       PageId::Stratification, PageId::Customer, PageId::Ranking,
       PageId::WhatIf,   PageId::FlipCurves, PageId::Confidence,     PageId::Reports};

// What holds digits and needs no answer. By object name of the widget or one around it, or by the class.
struct Exception
{
    const char* pattern; // of the whole name
    const char* reason;
};
constexpr Exception kExceptions[] = {
    {"planningPage", "what people typed: dates, minutes, names and notes"},
    {"factorsPage", "what people typed, and the dots they gave, beside their names"},
    {"reportsPage", "the printed report; its figures are those of the other pages"},
    {"signedBanner", "names, a date and what was signed"},
    {"pageSubline", "what to do here; its figures stand on the page again"},
    {"roundState", "when the round was revealed"},
};

QString plain(const QString& html)
{
    QTextDocument document;
    document.setHtml(html);
    return document.toPlainText();
}

bool isExcepted(const QWidget* widget)
{
    for (const QWidget* around = widget; around; around = around->parentWidget()) {
        for (const Exception& exception : kExceptions)
            if (QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(exception.pattern)))
                    .match(around->objectName())
                    .hasMatch())
                return true;
    }
    return false;
}

// The widget answers, or a card around it does: as a click in What's This mode would find it.
bool isAnswered(const QWidget* widget, const QWidget* page)
{
    QPoint at = widget->rect().center();
    for (const QWidget* asked = widget; asked && asked != page; asked = asked->parentWidget()) {
        if (!whyAt(asked, at).isEmpty() || !whyAt(asked).isEmpty())
            return true;
        at = asked->mapToParent(at);
    }
    return false;
}

bool holdsNumber(const QString& text)
{
    static const QRegularExpression number(QStringLiteral("\\d"));
    return number.match(text).hasMatch();
}

// "12.4 %", "$877,107", "11 of 12"; not a name or a date with a figure in it.
bool isNumberCell(const QModelIndex& cell)
{
    static const QRegularExpression number(QStringLiteral(
        "^[\\x{2212}+-]?[^\\w\\s]{0,2}\\s?\\d[\\d.,\\x{202F}\\x{00A0}]*( ?%|[^\\w]?| of \\d+| .{1,3})$"));
    return number.match(cell.data().toString()).hasMatch();
}

bool isChart(const QWidget* widget)
{
    static const QRegularExpression painted(
        QStringLiteral("(Chart|Histogram|Bars|Strip|Curve|Sankey|FlowView|Matrix|AllocationBar|Quarters)$"));
    const QString name = QLatin1String(widget->metaObject()->className());
    return name.startsWith(QLatin1String("strata::")) && painted.match(name).hasMatch();
}

} // namespace

class TestExplainPages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_window.resize(1440, 900);
        m_window.show();
        QVERIFY(createSample(m_window.session(), m_folder.filePath(QStringLiteral("sample.strata"))));
        Workshop& workshop = m_window.workshop();
        QTRY_VERIFY_WITH_TIMEOUT(!workshop.isRecalculating(), 60000);
        workshop.edit(withStagedDebate(workshop.project(), evaluate(workshop.project())),
                      QStringLiteral("Stage a debate"));
        QTRY_VERIFY_WITH_TIMEOUT(!workshop.isRecalculating(), 60000);
        workshop.selectCustomer(7);
    }

    void everyFigureOfAPage_answersWhy_data()
    {
        QTest::addColumn<int>("page");
        for (const PageId page : kPages)
            QTest::addRow("%s", qPrintable(pageName(page))) << int(page);
    }

    void everyFigureOfAPage_answersWhy()
    {
        QFETCH(int, page);
        m_window.showPage(PageId(page));
        QTest::qWait(1500); // work beside the window
        const auto pages = m_window.findChildren<Page*>();
        QWidget* shown = nullptr;
        for (Page* one : pages)
            if (one->isVisible())
                shown = one;
        QVERIFY(shown);
        QStringList silent;
        const QList<QWidget*> widgets = shown->findChildren<QWidget*>();
        for (QWidget* widget : widgets) {
            if (!widget->isVisible() || isExcepted(widget))
                continue;
            if (auto* view = qobject_cast<QAbstractItemView*>(widget);
                view && !qobject_cast<QHeaderView*>(view))
                silent += silentCells(view);
            else if (auto* label = qobject_cast<QLabel*>(widget);
                     label && holdsNumber(plain(label->text()))) {
                if (!isAnswered(label, shown))
                    silent
                        += QStringLiteral("label %1: %2").arg(pathOf(label, shown), label->text().left(60));
            } else if (isChart(widget) && !isAnswered(widget, shown))
                silent += QStringLiteral("chart %1 (%2)")
                              .arg(pathOf(widget, shown), QLatin1String(widget->metaObject()->className()));
        }
        QVERIFY2(silent.isEmpty(), qPrintable(silent.join(QLatin1Char('\n'))));
    }

    void theStatusBar_answersWhy()
    {
        for (const char* name : {"statusCustomers", "statusLines", "statusMetrics", "statusTime"}) {
            auto* label = m_window.findChild<QLabel*>(QLatin1String(name));
            QVERIFY2(label, name);
            QVERIFY2(!whyAt(label).isEmpty(), name);
        }
    }

    // The figures in the words, worked out by hand, give the figure in the title.
    void aCompositeInWords_addsUp()
    {
        const Workshop& workshop = m_window.workshop();
        int checked = 0;
        for (int customer = 0; customer < int(workshop.results().types.size()); customer += 13) {
            const Explanation why = whyComposite(workshop, customer);
            if (workshop.results().composite[std::size_t(customer)] < 0.0)
                continue;
            double sum = 0.0;
            static const QRegularExpression term(QStringLiteral("([\\d.]+)\\x{202F}% \\x{00D7} ([\\d.]+)"));
            for (const QString& line : why.formula) {
                const QRegularExpressionMatch match = term.match(line);
                if (match.hasMatch())
                    sum += match.captured(1).toDouble() / 100.0 * match.captured(2).toDouble();
            }
            QVERIFY(std::abs(sum - workshop.results().composite[std::size_t(customer)]) < 0.05);
            QVERIFY(
                why.title.endsWith(format::number(workshop.results().composite[std::size_t(customer)], 1)));
            QVERIFY(why.formula.first().startsWith(
                format::number(workshop.results().composite[std::size_t(customer)], 1)));
            ++checked;
        }
        QVERIFY(checked > 20);
    }

    void names_areNeverReadAsHtml()
    {
        const QString html = whyText({QStringLiteral("<b>Ann</b> & Co"),
                                      QStringLiteral("<img src=x>"),
                                      {QStringLiteral("1 < 2")},
                                      QStringLiteral("<i>source</i>")});
        QVERIFY(!html.contains(QLatin1String("<b>")) && !html.contains(QLatin1String("<img")));
        QVERIFY(plain(html).contains(QLatin1String("<b>Ann</b> & Co")));
        QVERIFY(plain(html).contains(QLatin1String("1 < 2")));
        QVERIFY(whyText({}).isEmpty());
    }

    void shiftF1_answersForTheCurrentCell()
    {
        QStandardItemModel model(1, 2);
        model.setData(model.index(0, 1), QStringLiteral("42"));
        model.setData(model.index(0, 1), whyText({QStringLiteral("Forty-two"), QStringLiteral("Because.")}),
                      Qt::WhatsThisRole);
        DataTable table;
        table.setSourceModel(&model);
        table.show();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        table.setCurrentIndex(table.model()->index(0, 1));
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_F1, Qt::ShiftModifier);
        WhyPopup* popup = shownPopup();
        QVERIFY(popup);
        QVERIFY(popup->shownText().startsWith(QLatin1String("Forty-two")));
        QVERIFY(
            popup->findChild<QTextBrowser*>()->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
        QTest::keyClick(popup, Qt::Key_Escape);
        QVERIFY(!popup->isVisible());
    }

    void theMenuOfATable_asksForItsCell()
    {
        DataTable table;
        const auto* why = table.findChild<QAction*>(QStringLiteral("whyThisNumber"));
        QVERIFY(why);
        QVERIFY(table.actions().contains(why));
    }

    void aClickInWhyMode_isAnswered()
    {
        QWidget window;
        QLabel label(QStringLiteral("17"), &window);
        label.resize(80, 30);
        answersWhy(&label, [] {
            return Explanation{QStringLiteral("Seventeen"), QStringLiteral("So it is.")};
        });
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        enterWhyMode();
        QVERIFY(QWhatsThis::inWhatsThisMode());
        QTest::mouseClick(&label, Qt::LeftButton);
        QVERIFY(!QWhatsThis::inWhatsThisMode());
        WhyPopup* popup = shownPopup();
        QVERIFY(popup);
        QVERIFY(popup->shownText().startsWith(QLatin1String("Seventeen")));
        popup->hide();
    }

    void theListOfFigures_isTheKeyboardsWay()
    {
        QWidget window;
        QLabel label(QStringLiteral("17"), &window);
        answersWhy(&label, [] {
            return Explanation{QStringLiteral("Seventeen & more"), QStringLiteral("So.")};
        });
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QStringList offered;
        QTimer::singleShot(50, this, [&] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            if (!menu)
                return;
            for (QAction* action : menu->actions())
                offered += action->text();
            menu->setActiveAction(menu->actions().first());
            QTest::keyClick(menu, Qt::Key_Return);
        });
        listFigures(&window);
        QCOMPARE(offered, QStringList{QStringLiteral("Seventeen && more")});
        WhyPopup* popup = shownPopup();
        QVERIFY(popup);
        QVERIFY(popup->shownText().startsWith(QLatin1String("Seventeen & more")));
        popup->hide();
    }

    void whileNothingIsComputed_theAnswerSaysSo()
    {
        Workshop empty;
        QVERIFY(!whyComposite(empty, 0).sentence.isEmpty());
        QVERIFY(!whyType(empty, -1).sentence.isEmpty());
        QVERIFY(!whyTypeCounts(empty).sentence.isEmpty());
        QVERIFY(!whyCut(empty, Axis::NetProfit).sentence.isEmpty());
    }

private:
    static WhyPopup* shownPopup()
    {
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* popup = qobject_cast<WhyPopup*>(widget); popup && popup->isVisible())
                return popup;
        return nullptr;
    }

    static QString pathOf(const QWidget* widget, const QWidget* page)
    {
        QStringList names;
        for (; widget && widget != page; widget = widget->parentWidget())
            if (!widget->objectName().isEmpty() && !widget->objectName().startsWith(QLatin1String("qt_")))
                names.prepend(widget->objectName());
        return names.join(QLatin1Char('/'));
    }

    // The first silent cell of each column.
    static QStringList silentCells(const QAbstractItemView* view)
    {
        QStringList silent;
        const QAbstractItemModel* model = view->model();
        if (!model)
            return {};
        QList<int> told;
        const std::function<void(const QModelIndex&, int)> walk = [&](const QModelIndex& parent, int depth) {
            for (int row = 0; row < std::min(model->rowCount(parent), 40); ++row) {
                for (int column = 0; column < model->columnCount(parent); ++column) {
                    const QModelIndex cell = model->index(row, column, parent);
                    if (told.contains(column) || !isNumberCell(cell) || !whyInCell(view, cell).isEmpty())
                        continue;
                    told += column;
                    silent
                        += QStringLiteral("table %1, %2: %3")
                               .arg(view->objectName(), model->headerData(column, Qt::Horizontal).toString(),
                                    cell.data().toString());
                }
                if (depth < 2)
                    walk(model->index(row, 0, parent), depth + 1);
            }
        };
        walk({}, 0);
        return silent;
    }

    QTemporaryDir m_folder;
    MainWindow m_window;
};

QTEST_MAIN(TestExplainPages)
#include "tst_explainpages.moc"
