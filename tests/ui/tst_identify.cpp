#include "core/ballots/pin.h"
#include "ui/people/identify.h"
#include "ui/people/identifydialog.h"
#include "ui/workshop.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

#include <memory>

using namespace strata;

// The real dialog on a real workshop, handled the way a person does.
class TestIdentify : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void whoHasNoPin_choosesOneTypedTwice();
    void twoDifferentPins_areAnsweredBesideTheField();
    void aShortPin_isAnsweredBesideTheField();
    void theRightPin_saysWhoItIs();
    void aWrongPin_isAnsweredAndCostsTime();
    void theDelay_staysWhenTheDialogIsOpenedAgain();
    void theDelay_growsAndIsOver();
    void closingTheDialogMeanwhile_gainsNothing();
    void aResetPin_endsTheDelay();
    void whoHasLeft_isNotAskedFor();
    void nobodyAtTheTable_isNobody();
    void oneParticipant_isAskedForAlone();
    void everyControl_hasANameAndAnAccessibleName();

private:
    void openDialog(const std::string& participant = {})
    {
        m_dialog
            = std::make_unique<IdentifyDialog>(*m_workshop, QStringLiteral("Vote in round 1"), participant);
        m_dialog->show();
    }
    template <typename Widget> Widget* part(const char* name) const
    {
        return m_dialog->findChild<Widget*>(QString::fromLatin1(name));
    }
    void choose(int row) { part<QListWidget>("identifyParticipants")->setCurrentRow(row); }
    void type(const char* field, const char* text)
    {
        part<QLineEdit>(field)->clear();
        QTest::keyClicks(part<QLineEdit>(field), QString::fromLatin1(text));
    }
    QPushButton* ok() const { return part<QPushButton>("identifyOk"); }
    QString problem() const { return part<QLabel>("identifyProblem")->text(); }
    QString wait() const { return part<QLabel>("identifyWait")->text(); }
    void tryPin(const char* pin)
    {
        type("identifyPin", pin);
        QTest::mouseClick(ok(), Qt::LeftButton);
    }
    // After one wrong PIN, tried when `since` was started. On a machine that stalls the second may be over.
    bool isHeldUp(const QElapsedTimer& since) const
    {
        if (wait().isEmpty())
            return since.elapsed() >= 1000 && ok()->isEnabled();
        return wait() == QStringLiteral("Try again in 1 s") && !ok()->isEnabled();
    }
    const Participant& participant(std::size_t index) const
    {
        return m_workshop->project().debate->participants[index];
    }

    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<IdentifyDialog> m_dialog;
};

void TestIdentify::init()
{
    Participant ann, bob, cid;
    ann.id = "p1";
    ann.name = "Ann";
    ann.pinHash
        = hashPin("ann's own"); // salted: another one in every test, so that no test waits for another
    bob.id = "p2";
    bob.name = "Bob";
    cid.id = "p3";
    cid.name = "Cid";
    cid.hasLeft = true;
    Project project;
    project.debate.edit().participants = {ann, bob, cid};
    m_workshop = std::make_unique<Workshop>();
    m_workshop->load(project);
}

void TestIdentify::cleanup()
{
    m_dialog.reset();
    m_workshop.reset();
}

void TestIdentify::whoHasNoPin_choosesOneTypedTwice()
{
    openDialog();
    choose(1);
    QVERIFY(part<QLineEdit>("identifyPinAgain")->isVisible());
    QVERIFY(part<QLabel>("identifyHint")->isVisible());
    QCOMPARE(part<QLineEdit>("identifyPin")->echoMode(), QLineEdit::Password);
    type("identifyPin", "4711");
    type("identifyPinAgain", "4711");
    QTest::mouseClick(ok(), Qt::LeftButton);
    QVERIFY(!ok()->isEnabled()); // while it is hashed
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(*m_dialog->participant(), std::string("p2"));
    QCOMPARE(m_workshop->undoStack()->index(), 1);
    QCOMPARE(m_workshop->undoStack()->text(0), QStringLiteral("PIN of Bob"));
    QVERIFY(isPin("4711", participant(1).pinHash));
    QVERIFY(participant(1).pinHash.find("4711") == std::string::npos);
}

void TestIdentify::twoDifferentPins_areAnsweredBesideTheField()
{
    openDialog("p2");
    type("identifyPin", "4711");
    type("identifyPinAgain", "4712");
    QTest::mouseClick(ok(), Qt::LeftButton);
    QVERIFY(!problem().isEmpty());
    QVERIFY(!m_dialog->participant());
    type("identifyPinAgain", "4"); // the sentence goes with the next letter
    QVERIFY(problem().isEmpty());
    QVERIFY(participant(1).pinHash.empty());
}

void TestIdentify::aShortPin_isAnsweredBesideTheField()
{
    openDialog("p2");
    type("identifyPin", "471");
    type("identifyPinAgain", "471");
    QTest::mouseClick(ok(), Qt::LeftButton);
    QVERIFY(problem().contains(QLatin1Char('4')));
    type("identifyPin", std::string(80, 'x').c_str());
    QCOMPARE(part<QLineEdit>("identifyPin")->text().size(), qsizetype(kLongestPin));
}

void TestIdentify::theRightPin_saysWhoItIs()
{
    openDialog();
    choose(0);
    QVERIFY(!part<QLineEdit>("identifyPinAgain")->isVisible());
    tryPin("ann's own");
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(*m_dialog->participant(), std::string("p1"));
    QCOMPARE(m_workshop->undoStack()->index(), 0); // nothing was changed
}

void TestIdentify::aWrongPin_isAnsweredAndCostsTime()
{
    openDialog();
    choose(0);
    QElapsedTimer since;
    since.start();
    tryPin("wrong one");
    QTRY_VERIFY(problem().contains(QStringLiteral("Ann")));
    QVERIFY(isHeldUp(since));
    QVERIFY(!m_dialog->participant());
    choose(1); // Bob has nothing to do with it
    QVERIFY(ok()->isEnabled());
    QVERIFY(wait().isEmpty());
    choose(0);
    QVERIFY(isHeldUp(since));
}

void TestIdentify::theDelay_staysWhenTheDialogIsOpenedAgain()
{
    openDialog("p1");
    QElapsedTimer since;
    since.start();
    tryPin("wrong one");
    QTRY_VERIFY(!wait().isEmpty());
    m_dialog.reset();
    openDialog("p1");
    QVERIFY(isHeldUp(since));
    type("identifyPin", "ann's own");
    QTest::keyClick(part<QLineEdit>("identifyPin"), Qt::Key_Return); // not even with the right one
    QVERIFY(!m_dialog->participant());
}

void TestIdentify::theDelay_growsAndIsOver()
{
    openDialog("p1");
    tryPin("wrong one");
    QTRY_VERIFY(!wait().isEmpty());
    QTRY_VERIFY(ok()->isEnabled()); // after a second
    QVERIFY(wait().isEmpty());
    tryPin("wrong two");
    QTRY_COMPARE(wait(), QStringLiteral("Try again in 2 s"));
    QTRY_VERIFY(ok()->isEnabled());
    tryPin("ann's own");
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    openDialog("p1"); // the right one wipes the slate
    tryPin("wrong again");
    QTRY_COMPARE(wait(), QStringLiteral("Try again in 1 s"));
}

void TestIdentify::closingTheDialogMeanwhile_gainsNothing()
{
    openDialog("p1");
    tryPin("wrong one");
    m_dialog.reset(); // before the answer is there
    openDialog("p1");
    QVERIFY(!ok()->isEnabled());
}

void TestIdentify::aResetPin_endsTheDelay()
{
    openDialog("p1");
    tryPin("wrong one");
    QTRY_VERIFY(!wait().isEmpty());
    m_dialog.reset();
    Project next = m_workshop->project();
    next.debate.edit().participants[0].pinHash.clear();
    m_workshop->edit(next, QStringLiteral("Reset"));
    openDialog("p1");
    QVERIFY(ok()->isEnabled());
    QVERIFY(part<QLineEdit>("identifyPinAgain")->isVisible());
}

void TestIdentify::whoHasLeft_isNotAskedFor()
{
    openDialog();
    QCOMPARE(part<QListWidget>("identifyParticipants")->count(), 2);
    openDialog("p3");
    QVERIFY(!m_dialog->hasAnybody());
}

void TestIdentify::nobodyAtTheTable_isNobody()
{
    m_workshop->load(Project{});
    QVERIFY(!identify(*m_workshop, QStringLiteral("Vote"), nullptr)); // and asks nothing
}

void TestIdentify::oneParticipant_isAskedForAlone()
{
    openDialog("p2");
    QCOMPARE(part<QListWidget>("identifyParticipants")->count(), 1);
    QVERIFY(!part<QListWidget>("identifyParticipants")->isVisible());
    QVERIFY(ok()->isEnabled());
}

void TestIdentify::everyControl_hasANameAndAnAccessibleName()
{
    openDialog();
    for (const QWidget* widget : m_dialog->findChildren<QWidget*>())
        if (widget->focusPolicy() & Qt::TabFocus && widget->isVisibleTo(m_dialog.get())) {
            const auto* button = qobject_cast<const QPushButton*>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(widget->objectName()));
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        }
}

QTEST_MAIN(TestIdentify)
#include "tst_identify.moc"
