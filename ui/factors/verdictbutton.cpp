#include "ui/factors/verdictbutton.h"

#include "ui/theme.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>

namespace strata {

namespace {

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Open:
        return QCoreApplication::translate("FactorTest", "open");
    case Verdict::Yes:
        return QCoreApplication::translate("FactorTest", "yes");
    case Verdict::No:
        return QCoreApplication::translate("FactorTest", "no");
    }
    return {};
}

Verdict step(Verdict verdict, int by)
{
    return static_cast<Verdict>((static_cast<int>(verdict) + by + 3) % 3);
}

} // namespace

QString testName(std::size_t test)
{
    switch (test) {
    case 0:
        return QCoreApplication::translate("FactorTest", "Relevant");
    case 1:
        return QCoreApplication::translate("FactorTest", "Reliable");
    default:
        return QCoreApplication::translate("FactorTest", "Measurable");
    }
}

QString testQuestion(std::size_t test)
{
    switch (test) {
    case 0:
        return QCoreApplication::translate(
            "FactorTest",
            "Relevant: would we treat two customers differently who differ in nothing but this?");
    case 1:
        return QCoreApplication::translate(
            "FactorTest", "Reliable: would two of us, or the same figures next month, give the same answer?");
    default:
        return QCoreApplication::translate(
            "FactorTest", "Measurable: do we have a figure for nearly every customer, or can we get one?");
    }
}

QString testInWords(std::size_t test, Verdict verdict)
{
    //: %1: relevant, reliable or measurable; %2: open, yes or no
    return QCoreApplication::translate("FactorTest", "%1: %2").arg(testName(test), verdictName(verdict));
}

VerdictButton::VerdictButton(std::size_t test, QWidget* parent)
    : QToolButton(parent)
    , m_test(test)
{
    setObjectName(QStringLiteral("test%1").arg(test));
    setProperty("button", true);
    setFixedHeight(Theme::kTarget);
    int widest = 0; // the same width whatever the answer, so that cards line up
    for (const Verdict verdict : {Verdict::Open, Verdict::Yes, Verdict::No})
        widest = std::max(widest, fontMetrics().horizontalAdvance(testInWords(test, verdict)));
    setFixedWidth(widest + 32);
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(testQuestion(test) + QLatin1Char('\n') + tr("Click for the next answer: open, yes, no."));
    connect(this, &QToolButton::clicked, this, [this] { emit chosen(step(m_verdict, 1)); });
    connect(&Theme::instance(), &Theme::changed, this, &VerdictButton::paintAnswer);
    setVerdict(Verdict::Open, {});
}

void VerdictButton::setVerdict(Verdict verdict, const QString& candidate)
{
    m_verdict = verdict;
    setText(testInWords(m_test, verdict));
    setAccessibleName(candidate.isEmpty() ? text() : tr("%1, %2").arg(candidate, text()));
    paintAnswer();
}

void VerdictButton::paintAnswer()
{
    const Colors& colors = Theme::instance().colors();
    const QColor color = m_verdict == Verdict::Yes ? colors.good
        : m_verdict == Verdict::No                 ? colors.bad
                                                   : colors.quiet;
    const QString sheet = QStringLiteral("QToolButton { color: %1; }").arg(color.name());
    if (styleSheet() != sheet)
        setStyleSheet(sheet);
}

void VerdictButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Left)
        emit chosen(step(m_verdict, event->key() == Qt::Key_Right ? 1 : -1));
    else
        QToolButton::keyPressEvent(event);
}

} // namespace strata
