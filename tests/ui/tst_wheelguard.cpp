#include "ui/widgets/undokeys.h"
#include "ui/widgets/wheel.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace strata;

// Who scrolls a page must not change a model on the way.
class TestWheelGuard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qApp->installEventFilter(new WheelGuard(this)); }

    void theWheel_isLeftToThePage()
    {
        QScrollArea area;
        auto* page = new QWidget;
        page->setFixedSize(300, 2000);
        auto* column = new QVBoxLayout(page);
        auto* list = new QComboBox;
        list->addItems({QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("Three")});
        list->setCurrentIndex(1);
        auto* number = new QSpinBox;
        number->setValue(50);
        column->addWidget(list);
        column->addWidget(number);
        column->addStretch();
        area.setWidget(page);
        area.resize(320, 400);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        area.setFocus();
        for (QWidget* field : {static_cast<QWidget*>(list), static_cast<QWidget*>(number)}) {
            QVERIFY(!turn(field)); // not taken: the page is asked next
            QVERIFY(!field->hasFocus());
        }
        QCOMPARE(list->currentIndex(), 1);
        QCOMPARE(number->value(), 50);

        number->setFocus(); // chosen: now it is meant
        QTRY_VERIFY(number->hasFocus());
        QVERIFY(turn(number));
        QCOMPARE(number->value(), 49);
    }

    void undo_inAFieldWithoutAStepOfItsOwn_isTheWindows()
    {
        QMainWindow window;
        UndoKeys keys;
        qApp->installEventFilter(&keys);
        auto* undo = new QAction(&window);
        undo->setShortcut(QKeySequence::Undo);
        window.addAction(undo);
        const QSignalSpy undone(undo, &QAction::triggered);
        auto* fields = new QWidget;
        auto* column = new QVBoxLayout(fields);
        auto* number = new QDoubleSpinBox;
        number->setKeyboardTracking(false);
        number->setSuffix(QStringLiteral(" %"));
        auto* note = new QPlainTextEdit;
        auto* line = new QLineEdit;
        for (QWidget* field :
             {static_cast<QWidget*>(number), static_cast<QWidget*>(note), static_cast<QWidget*>(line)})
            column->addWidget(field);
        window.setCentralWidget(fields);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        int expected = 0;

        number->setFocus();
        number->selectAll();
        QTest::keyClicks(number, QStringLiteral("30"));
        QTest::keyClick(number, Qt::Key_Z, Qt::ControlModifier); // not taken yet: the field's own
        QCOMPARE(undone.count(), expected);
        number->selectAll();
        QTest::keyClicks(number, QStringLiteral("40"));
        QTest::keyClick(number, Qt::Key_Return);
        QCOMPARE(number->value(), 40.0);
        QTest::keyClick(number, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone.count(), ++expected);

        for (QWidget* field : {static_cast<QWidget*>(note), static_cast<QWidget*>(line)}) {
            field->setFocus();
            QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
            QCOMPARE(undone.count(), ++expected);
            QTest::keyClicks(field, QStringLiteral("a"));
            QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
            QCOMPARE(undone.count(), expected);
        }
        QVERIFY(note->toPlainText().isEmpty() && line->text().isEmpty());
    }

private:
    // Whether it was taken.
    static bool turn(QWidget* field)
    {
        const QPointF at = field->rect().center();
        QWheelEvent wheel(at, field->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(field, &wheel);
        return wheel.isAccepted();
    }
};

QTEST_MAIN(TestWheelGuard)
#include "tst_wheelguard.moc"
