#include "ui/help/helpdesk.h"
#include "ui/help/tour.h"
#include "ui/help/tourcard.h"
#include "ui/languages.h"
#include "ui/mainwindow.h"
#include "ui/projectfiles.h"
#include "ui/theme.h"
#include "ui/workshop.h"

#include <QAbstractSlider>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace strata;

namespace {

// The window with the sample, as small as a projector makes it.
struct Room
{
    QTemporaryDir folder;
    MainWindow window;

    Room()
    {
        window.resize(1280, 720);
        window.show();
        const Status made = createSample(window.session(), folder.filePath(QStringLiteral("s.strata")));
        Q_ASSERT(made);
        while (window.workshop().isRecalculating() || window.workshop().results().types.empty())
            QTest::qWait(20);
        QTest::qWait(100);
    }
    Tour& tour() { return window.help().tour(); }
    QString text(const char* name) const
    {
        return window.findChild<QLabel*>(QString::fromLatin1(name))->text();
    }
};

QRect placeIn(const MainWindow& window, const QWidget* widget)
{
    QRect place = widget->visibleRegion().boundingRect();
    place.moveTo(widget->mapTo(&window, place.topLeft()));
    return place;
}

} // namespace

class TestTour : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void everyStep_showsItsControl_andTheCardBesideIt_data();
    void everyStep_showsItsControl_andTheCardBesideIt();
    void draggingLoyalty_isNoticed();
    void movingACut_andOpeningACustomer_areNoticed();
    void arrows_turnThePages_andEscEnds();
    void theTour_endsWithTheProject();
    void theRing_letsClicksThrough();
    void theCard_standsBesideItsTarget();
    void theStartPage_offersTheTourOfTheSample();

private:
    Room& room(); // the same for all: making one takes its time
    std::unique_ptr<Room> m_room;
};

Room& TestTour::room()
{
    if (!m_room)
        m_room = std::make_unique<Room>();
    m_room->tour().end();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the cards of the test before
    return *m_room;
}

void TestTour::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setApplicationName(QStringLiteral("StrataTestTour"));
    speak(QStringLiteral("en"));
    Theme::instance().apply();
}

void TestTour::cleanup()
{
    QSettings().clear();
    QFile::remove(ProjectFiles::samplePath());
    if (spokenLanguage() != QLatin1String("en"))
        m_room.reset();
    speak(QStringLiteral("en"));
}

void TestTour::everyStep_showsItsControl_andTheCardBesideIt_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("left to right") << QStringLiteral("en");
    QTest::newRow("right to left") << QString::fromLatin1(kMirrored);
}

void TestTour::everyStep_showsItsControl_andTheCardBesideIt()
{
    QFETCH(QString, language);
    if (language != spokenLanguage())
        m_room.reset();
    speak(language);
    Room& room = this->room();
    QSignalSpy ended(&room.tour(), &Tour::ended);
    room.tour().start();
    const int steps = room.tour().steps();
    QVERIFY(steps >= 10 && steps <= 14);
    for (int step = 0; step < steps; ++step) {
        QCOMPARE(room.tour().step(), step);
        QTRY_VERIFY2(room.tour().target(), qPrintable(room.text("tourTitle")));
        QTest::qWait(300); // the page is laid out, the card follows
        const QByteArray where = room.text("tourTitle").toUtf8();
        const QRect inside = room.window.rect(), target = placeIn(room.window, room.tour().target());
        QVERIFY2(target.width() > 10 && target.height() > 10 && inside.contains(target), where);
        const QRect card = room.tour().card()->geometry();
        QVERIFY2(room.tour().card()->isVisible() && inside.contains(card), where);
        // It leaves most of what it is about in sight.
        const QRect hidden = card.intersected(target);
        QVERIFY2(hidden.width() * hidden.height() * 2 <= target.width() * target.height(), where);
        const auto* ring = room.window.findChild<TourRing*>();
        QVERIFY2(ring->isVisible() && ring->geometry().contains(target.intersected(ring->geometry())), where);
        for (const QLabel* label : room.tour().card()->findChildren<QLabel*>())
            if (label->isVisible()) // nothing is cut off
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        QTest::mouseClick(room.window.findChild<QPushButton*>(QStringLiteral("tourNext")), Qt::LeftButton);
        QTRY_VERIFY(!room.tour().isRunning() || room.tour().step() == step + 1);
    }
    QCOMPARE(ended.count(), 1);
    QVERIFY(!room.tour().isRunning());
    QTRY_VERIFY(!room.window.findChild<TourCard*>());
}

void TestTour::draggingLoyalty_isNoticed()
{
    Room& room = this->room();
    room.tour().start();
    for (int i = 0; i < 3; ++i)
        room.tour().next();
    QTRY_VERIFY(room.tour().target());
    auto* slider = qobject_cast<QAbstractSlider*>(room.tour().target());
    QVERIFY(slider);
    QCOMPARE(slider->objectName(), QStringLiteral("weightSlider/loyalty"));
    QVERIFY(!room.tour().isDone());
    const auto weight = [&room] { return room.window.workshop().project().framework.factors[1].weight; };
    slider->setFocus();
    for (int i = 0; i < 60 && weight() < 4000; ++i)
        QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(weight(), 4000);
    QTRY_VERIFY(room.tour().isDone());
    QVERIFY(room.text("tourAttempt").startsWith(QStringLiteral("✓")));

    room.tour().next();
    room.tour().next();
    QVERIFY(!room.tour().isDone());
    room.window.workshop().undoStack()->undo();
    QTRY_VERIFY(room.tour().isDone());
}

void TestTour::movingACut_andOpeningACustomer_areNoticed()
{
    Room& room = this->room();
    room.tour().start();
    while (room.tour().target() == nullptr || room.tour().target()->objectName() != QLatin1String("matrix"))
        room.tour().next();
    Project moved = room.window.workshop().project();
    moved.rules.clvCut.value = 50.0;
    room.window.workshop().edit(moved, QStringLiteral("Move"));
    QTRY_VERIFY(room.tour().isDone());

    room.tour().next();
    QVERIFY(!room.tour().isDone());
    room.window.openCustomer(3);
    QTRY_VERIFY(room.tour().isDone());
    QVERIFY(room.tour().card()->isVisible()); // its control is gone, the card stays
    QVERIFY(room.window.rect().contains(room.tour().card()->geometry()));
}

void TestTour::arrows_turnThePages_andEscEnds()
{
    Room& room = this->room();
    room.tour().start();
    auto* next = room.window.findChild<QPushButton*>(QStringLiteral("tourNext"));
    QTest::keyClick(next, Qt::Key_Right);
    QTRY_COMPARE(room.tour().step(), 1);
    QTest::keyClick(room.tour().card(), Qt::Key_Right);
    QTRY_COMPARE(room.tour().step(), 2);
    QTest::keyClick(next, Qt::Key_Left);
    QTRY_COMPARE(room.tour().step(), 1);
    QCOMPARE(room.window.shownPage(), PageId::Factors);
    QTest::keyClick(next, Qt::Key_Escape);
    QTRY_VERIFY(!room.tour().isRunning());
}

void TestTour::theTour_endsWithTheProject()
{
    Room& room = this->room();
    room.tour().start();
    room.tour().next();
    QVERIFY(room.window.session().close());
    QVERIFY(!room.tour().isRunning());
    QTRY_VERIFY(!room.window.findChild<TourRing*>());
    m_room.reset();
}

void TestTour::theRing_letsClicksThrough()
{
    Room& room = this->room();
    room.tour().start();
    auto* ring = room.window.findChild<TourRing*>();
    QVERIFY(ring->testAttribute(Qt::WA_TransparentForMouseEvents));
    QVERIFY(!ring->mask().contains(ring->rect().center())); // the control under it paints alone
    QCOMPARE(ring->focusPolicy(), Qt::NoFocus);
}

void TestTour::theCard_standsBesideItsTarget()
{
    const QRect room(0, 0, 1000, 600);
    const QSize card(300, 200);
    // Right of it, 12 px away; mirrored left of it.
    QCOMPARE(besideTarget(room, QRect(400, 100, 100, 50), card, false), QPoint(512, 100));
    QCOMPARE(besideTarget(room, QRect(400, 100, 100, 50), card, true), QPoint(88, 100));
    // No room at the right: left. Near the foot it moves up, so as to fit.
    QCOMPARE(besideTarget(room, QRect(800, 550, 100, 40), card, false), QPoint(488, 400));
    // As wide as the window: below, or above.
    QCOMPARE(besideTarget(room, QRect(0, 0, 1000, 100), card, false), QPoint(0, 112));
    QCOMPARE(besideTarget(room, QRect(0, 400, 1000, 200), card, false), QPoint(0, 188));
    // Too large for all sides: the corner that hides least. The target begins 250 from the left.
    QCOMPARE(besideTarget(room, QRect(250, 0, 750, 600), card, false), QPoint(0, 400));
}

void TestTour::theStartPage_offersTheTourOfTheSample()
{
    MainWindow window;
    window.resize(1280, 720);
    window.show();
    auto* offer = window.findChild<QPushButton*>(QStringLiteral("startTour"));
    QVERIFY(offer && offer->isVisible());
    offer->click();
    QVERIFY(window.help().tour().isRunning());
    QCOMPARE(window.session().path(), ProjectFiles::samplePath());
    QCOMPARE(window.shownPage(), PageId::Planning);
    window.close();
    QVERIFY(!window.help().tour().isRunning());
}

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
