#include "tests/ui/everypage.h"
#include "ui/languages.h"
#include "ui/theme.h"
#include "ui/weighting/gestureslider.h"
#include "ui/widgets/pill.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAccessibleTableInterface>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QProgressBar>
#include <QPropertyAnimation>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

// What people who do not see the window, or do not use a mouse, get from it: walked page by page, as their
// programs would.

using namespace strata;

namespace {

QString nameOf(const QAccessibleInterface* item)
{
    return item->text(QAccessible::Name).trimmed();
}

// "QPushButton addIdea in IdeaSheet ideaSheet", to find it in the code.
QString placeOf(const QObject* object)
{
    QStringList place;
    for (int depth = 0; object && depth < 4; object = object->parent(), ++depth)
        place += QStringLiteral("%1 %2")
                     .arg(QString::fromLatin1(object->metaObject()->className()), object->objectName())
                     .trimmed();
    return place.join(QStringLiteral(" in "));
}

bool isShown(const QAccessibleInterface* item)
{
    return item && item->isValid() && !item->state().invisible;
}

// Every item below, cells of tables left out.
template <typename Visit> void walk(QAccessibleInterface* item, const Visit& visit)
{
    visit(item);
    if (item->tableInterface())
        return;
    for (int i = 0; i < item->childCount(); ++i)
        if (QAccessibleInterface* child = item->child(i); isShown(child))
            walk(child, visit);
}

bool isOfOurs(const QObject* object)
{
    return QByteArray(object->metaObject()->className()).startsWith("strata::");
}

bool isTabStop(const QWidget* widget)
{
    return widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
        && (widget->focusPolicy() & Qt::TabFocus);
}

bool holdsDigit(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

// Painted by us, so that nothing of it can be read unless we say it.
bool isPainted(const QObject* object)
{
    static const QRegularExpression chart(
        QStringLiteral("(Chart|Histogram|Bars|AllocationBar|Strip|Curve|Stack|Pill|Chip)$"));
    return isOfOurs(object) && chart.match(QString::fromLatin1(object->metaObject()->className())).hasMatch();
}

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyItem_hasANameAndARole_data() { pages(); }
    void everyItem_hasANameAndARole();
    void tables_haveHeadersAndCells_data() { pages(); }
    void tables_haveHeadersAndCells();
    void tabKey_visitsEveryControlAndReturns_data() { pages(); }
    void tabKey_visitsEveryControlAndReturns();
    void focus_isSeen();
    void weights_areReadAndSetThroughTheirValue();
    void steps_arePressedThroughTheirAction();
    void shortcuts_areUnique_data() { spoken(); }
    void shortcuts_areUnique();
    void mnemonics_areUniqueInEveryMenu_data() { spoken(); }
    void mnemonics_areUniqueInEveryMenu();
    void nothingMovesByItself();

private:
    static void pages();
    static void spoken();
    QWidget* visit(PageId page); // waits for its figures the first time

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
    QHash<PageId, QWidget*> m_pages;
    QSet<QString> m_kinds; // of controls whose focus was looked at
};

void TestAccessibility::pages()
{
    QTest::addColumn<int>("page");
    for (const PageId page : kAllPages)
        QTest::addRow("%s", qPrintable(pageName(page))) << int(page);
}

void TestAccessibility::spoken()
{
    QTest::addColumn<QString>("language");
    for (const Language& language : languages())
        QTest::addRow("%s", qPrintable(language.code)) << language.code;
}

QWidget* TestAccessibility::visit(PageId page)
{
    if (!m_pages.contains(page))
        m_pages[page] = shownPage(*m_window, page);
    m_window->activateWindow();
    m_window->showPage(page);
    QTest::qWait(30);
    return m_pages[page];
}

void TestAccessibility::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    speak(QStringLiteral("en"));
    Theme::instance().setScheme(Scheme::Light);
    QApplication::setCursorFlashTime(0); // a blinking cursor is no sign of focus
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(createSample(m_window->session(), m_folder.filePath(QStringLiteral("sample.strata"))));
    stageEverything(*m_window);
}

void TestAccessibility::everyItem_hasANameAndARole()
{
    QFETCH(int, page);
    QWidget* shown = visit(PageId(page));
    QVERIFY(shown);
    QVERIFY2(!nameOf(QAccessible::queryAccessibleInterface(shown)).isEmpty(), "the page itself");
    QStringList found;
    walk(QAccessible::queryAccessibleInterface(m_window.get()), [&](QAccessibleInterface* item) {
        const auto* widget = qobject_cast<QWidget*>(item->object());
        if (!widget || !widget->isVisible() || qobject_cast<const QScrollBar*>(widget))
            return;
        const QString name = nameOf(item);
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            // A name of its own hides the text; it must say all of it.
            QString text = label->text();
            text.remove(QChar(0x2026));
            if (!label->accessibleName().isEmpty() && !label->accessibleName().contains(text))
                found += QStringLiteral("a label's text is hidden: ") + placeOf(widget);
            return;
        }
        const bool isControl = isTabStop(widget) || qobject_cast<const QAbstractButton*>(widget);
        if (isControl && name.isEmpty())
            found += QStringLiteral("no name: ") + placeOf(widget);
        if (isControl && item->role() == QAccessible::Client)
            found += QStringLiteral("no role: ") + placeOf(widget);
        if (isPainted(widget)) {
            if (name.isEmpty())
                found += QStringLiteral("painted, no name: ") + placeOf(widget);
            if (item->role() == QAccessible::Client)
                found += QStringLiteral("painted, no role: ") + placeOf(widget);
            if (item->role() == QAccessible::Chart
                && !holdsDigit(name + item->text(QAccessible::Description)))
                found += QStringLiteral("painted, no figures in words: ") + placeOf(widget)
                    + QStringLiteral(" “") + name + QStringLiteral("” “")
                    + item->text(QAccessible::Description) + QStringLiteral("”");
        }
        if (item->role() == QAccessible::Slider || item->role() == QAccessible::SpinBox) {
            QAccessibleValueInterface* value = item->valueInterface();
            if ((!value || !value->currentValue().isValid()) && item->text(QAccessible::Value).isEmpty())
                found += QStringLiteral("no value: ") + placeOf(widget);
        }
    });
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

void TestAccessibility::tables_haveHeadersAndCells()
{
    QFETCH(int, page);
    QWidget* shown = visit(PageId(page));
    QStringList found;
    for (auto* view : shown->findChildren<QAbstractItemView*>()) {
        if (!view->isVisible() || qobject_cast<QHeaderView*>(view) || !view->model()
            || view->model()->rowCount() == 0)
            continue;
        QAccessibleInterface* item = QAccessible::queryAccessibleInterface(view);
        QAccessibleTableInterface* table = item->tableInterface();
        if (!table) {
            found += QStringLiteral("no table: ") + placeOf(view);
            continue;
        }
        if (table->rowCount() < 1 || table->columnCount() < 1 || !table->cellAt(0, 0))
            found += QStringLiteral("no cells: ") + placeOf(view);
        const auto* header = view->findChild<QHeaderView*>();
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            const bool isHidden = header && header->isSectionHidden(column);
            if (header && header->isVisible() && !isHidden && header->orientation() == Qt::Horizontal
                && view->model()->columnCount() > 1 && table->columnDescription(column).isEmpty())
                found += QStringLiteral("column %1 has no head: ").arg(column) + placeOf(view);
            // A cell that is painted without text must say what it shows.
            const QModelIndex cell = view->model()->index(0, column, view->rootIndex());
            if (!isHidden && cell.data(Qt::DisplayRole).toString().isEmpty()
                && cell.data(Qt::AccessibleTextRole).toString().isEmpty()
                && (cell.data(PillDelegate::TypeRole).isValid() || cell.data(Qt::DecorationRole).isValid()))
                found += QStringLiteral("column %1 says nothing: ").arg(column) + placeOf(view);
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

void TestAccessibility::tabKey_visitsEveryControlAndReturns()
{
    QFETCH(int, page);
    QWidget* shown = visit(PageId(page));
    shown->setFocus();
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QWidget* first = QApplication::focusWidget();
    QVERIFY(first);
    QSet<QWidget*> visited;
    QStringList found;
    QWidget* last = nullptr;
    // Twice: what is chosen in a table on the way enables the buttons above it.
    for (int round = 0; round < 2; ++round) {
        QSet<QWidget*> now;
        int parts = 0;
        while (true) {
            QWidget* at = QApplication::focusWidget();
            QVERIFY(at);
            parts = at == last ? parts + 1 : 0; // of a date: day, month, year
            if (at == last ? parts > 5 : now.contains(at))
                break;
            now += at;
            last = at;
            if (at->width() < 2 || at->height() < 2)
                found += QStringLiteral("too small to see: ") + placeOf(at);
            QTest::keyClick(at, Qt::Key_Tab);
        }
        visited += now;
    }
    QWidget* back = QApplication::focusWidget();
    QVERIFY2(back == first, qPrintable(QStringLiteral("trapped at ") + placeOf(last)));
    for (QWidget* widget : m_window->findChildren<QWidget*>()) {
        if (!isTabStop(widget) || visited.contains(widget) || widget->window() != m_window.get())
            continue;
        // Of buttons that exclude one another only the chosen one is a stop; arrows go on from there.
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        if (button && (button->autoExclusive() || button->group()) && !button->isChecked())
            continue;
        found += QStringLiteral("never visited: ") + placeOf(widget);
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

// Focus changes some pixels by at least 3 : 1 (WCAG 2.2, 2.4.13), in both schemes.
void TestAccessibility::focus_isSeen()
{
    QStringList found;
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        Theme::instance().setScheme(scheme); // once each: the whole window is styled anew
        for (const PageId page : kAllPages) {
            QWidget* shown = visit(page);
            // Moving the focus may end an edit and make a row anew.
            const auto children = shown->findChildren<QWidget*>();
            const QList<QPointer<QWidget>> widgets(children.begin(), children.end());
            for (const QPointer<QWidget>& widget : widgets) {
                if (!widget || !isTabStop(widget))
                    continue;
                const QString kind = QStringLiteral("%1 %2 %3 %4 %5 %6")
                                         .arg(QString::fromLatin1(widget->metaObject()->className()))
                                         .arg(int(scheme))
                                         .arg(widget->property("primary").toBool())
                                         .arg(widget->property("flat").toBool())
                                         .arg(widget->property("compact").toBool())
                                         .arg(widget->property("button").toBool());
                if (m_kinds.contains(kind))
                    continue; // one of each kind
                m_kinds += kind;
                widget->setFocus(Qt::TabFocusReason); // scrolls to it
                QApplication::processEvents();
                if (!widget || QApplication::focusWidget() != widget)
                    continue; // gives it on to a part of it
                const QImage with = widget->grab().toImage();
                shown->setFocus();
                QApplication::processEvents();
                if (!widget)
                    continue;
                const QImage without = widget->grab().toImage();
                int changed = 0;
                for (int y = 0; y < std::min(with.height(), without.height()); ++y)
                    for (int x = 0; x < std::min(with.width(), without.width()); ++x)
                        if (with.pixel(x, y) != without.pixel(x, y)
                            && contrast(with.pixelColor(x, y), without.pixelColor(x, y)) >= 3.0)
                            ++changed;
                if (changed < 12)
                    found
                        += QStringLiteral("%1 pixels in %2: ")
                               .arg(changed)
                               .arg(scheme == Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
                        + placeOf(widget);
            }
        }
    }
    Theme::instance().setScheme(Scheme::Light);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

void TestAccessibility::weights_areReadAndSetThroughTheirValue()
{
    QWidget* shown = visit(PageId::Weights);
    int moved = 0;
    for (auto* slider : shown->findChildren<GestureSlider*>()) {
        if (!slider->isVisible() || !slider->isEnabled())
            continue;
        QAccessibleValueInterface* value = QAccessible::queryAccessibleInterface(slider)->valueInterface();
        QVERIFY(value);
        const double before = value->currentValue().toDouble();
        const double top = value->maximumValue().toDouble();
        const double wanted = before + 0.05 * top <= top ? before + 0.05 * top : before - 0.05 * top;
        const Framework framework = m_window->workshop().project().framework;
        value->setCurrentValue(wanted);
        QCOMPARE(value->currentValue().toDouble(), wanted);
        QVERIFY2(m_window->workshop().project().framework != framework, qPrintable(placeOf(slider)));
        m_window->workshop().undoStack()->undo();
        QCOMPARE(value->currentValue().toDouble(), before);
        ++moved;
    }
    QVERIFY(moved >= 4); // the four factors
}

void TestAccessibility::steps_arePressedThroughTheirAction()
{
    QWidget* gaps = visit(PageId::Gaps);
    visit(PageId::Weights);
    auto* step = m_window->findChild<QAbstractButton*>(QStringLiteral("step%1").arg(int(PageId::Gaps)));
    QAccessibleInterface* item = QAccessible::queryAccessibleInterface(step);
    QCOMPARE(item->role(), QAccessible::RadioButton);
    QVERIFY(!item->state().checked);
    item->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(gaps->isVisible());
    QVERIFY(item->state().checked);
}

void TestAccessibility::shortcuts_areUnique()
{
    QFETCH(QString, language);
    speak(language);
    const MainWindow window;
    speak(QStringLiteral("en"));
    QHash<QString, QString> used;
    for (const QAction* action : window.findChildren<QAction*>()) {
        if (action->shortcutContext() == Qt::WidgetShortcut
            || action->shortcutContext() == Qt::WidgetWithChildrenShortcut)
            continue; // belongs to a table; Copy is in each of them
        for (const QKeySequence& keys : action->shortcuts()) {
            const QString name = keys.toString();
            QVERIFY2(!used.contains(name),
                     qPrintable(QStringLiteral("%1: %2 and %3").arg(name, used.value(name), action->text())));
            used.insert(name, action->text());
        }
    }
    QVERIFY(used.size() > 20);
}

void TestAccessibility::mnemonics_areUniqueInEveryMenu()
{
    QFETCH(QString, language);
    speak(language);
    const MainWindow window;
    speak(QStringLiteral("en"));
    QStringList found;
    const auto check = [&found](const QString& menu, const QList<QAction*>& actions) {
        QHash<QString, QString> used;
        for (const QAction* action : actions) {
            const QString name = QKeySequence::mnemonic(action->text()).toString();
            if (name.isEmpty())
                continue;
            if (used.contains(name))
                found
                    += QStringLiteral("%1, %2: %3 and %4").arg(menu, name, used.value(name), action->text());
            used.insert(name, action->text());
        }
    };
    check(QStringLiteral("the bar"), window.menuBar()->actions());
    for (const QMenu* menu : window.menuBar()->findChildren<QMenu*>())
        check(menu->title(), menu->actions());
    for (const QAction* action : window.menuBar()->actions())
        if (QKeySequence::mnemonic(action->text()).isEmpty())
            found += QStringLiteral("no key: ") + action->text();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

void TestAccessibility::nothingMovesByItself()
{
    for (const PageId page : kAllPages) {
        visit(page);
        for (const auto* animation : m_window->findChildren<QAbstractAnimation*>())
            if (!qobject_cast<QProgressBar*>(animation->parent())) // work whose end nobody knows
                QVERIFY2(false, qPrintable(placeOf(animation)));
    }
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
