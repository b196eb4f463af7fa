#include "ui/projector/projectorcontrols.h"

#include "ui/projector/projectorview.h"
#include "ui/workshop.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QUndoStack>

namespace strata {

namespace {

QPushButton* makeButton(const char* name, const QString& text, const QString& tip, bool isToggle)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    button->setCheckable(isToggle);
    button->setToolTip(tip);
    button->setAccessibleName(text);
    button->setAccessibleDescription(tip);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard where it was
    return button;
}

} // namespace

ProjectorControls::ProjectorControls(ProjectorView& view, Workshop& workshop, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
    , m_show(makeButton("projectorShow", tr("Projector view"),
                        tr("What the room sees, on the second screen or over this window"), true))
    , m_freeze(makeButton("projectorFreeze", tr("Freeze"),
                          tr("The room keeps this picture while you try something (F there)"), false))
    , m_discard(makeButton("projectorDiscard", tr("Discard"),
                           tr("Take back what you tried; the room never saw it"), false))
    , m_blank(makeButton("projectorBlank", tr("Blank"), tr("Show the room a black screen (B there)"), true))
    , m_mask(makeButton("projectorMask", tr("Mask names"),
                        tr("The room reads “Customer 17” for a customer's name (M there)"), true))
    , m_timer(makeButton("projectorTimer", tr("Start"), {}, false))
    , m_stop(makeButton("projectorTimerOff", tr("Off"), tr("Take the timer away"), false))
    , m_minutes(new QSpinBox)
    , m_rest(new QWidget)
{
    setObjectName(QStringLiteral("projectorControls"));
    m_minutes->setObjectName(QStringLiteral("projectorMinutes"));
    m_minutes->setAccessibleName(tr("Minutes of the timer"));
    m_minutes->setToolTip(tr("Minutes of the timer"));
    m_minutes->setRange(1, 180);
    m_minutes->setValue(view.timerMinutes());
    //: minutes, after a number in a field
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setFixedWidth(92);

    auto* rest = new QHBoxLayout(m_rest);
    rest->setContentsMargins(0, 0, 0, 0);
    rest->setSpacing(8);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_freeze, m_discard, m_blank, m_mask, m_minutes, m_timer, m_stop})
        rest->addWidget(widget);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_rest);
    row->addWidget(m_show);

    connect(m_show, &QPushButton::clicked, this, &ProjectorControls::toggleView);
    connect(m_freeze, &QPushButton::clicked, &view, &ProjectorView::toggleFrozen);
    connect(m_discard, &QPushButton::clicked, &view, &ProjectorView::discardPrivate);
    connect(m_blank, &QPushButton::clicked, &view, &ProjectorView::toggleBlank);
    connect(m_mask, &QPushButton::clicked, &view, &ProjectorView::toggleNamesMasked);
    connect(m_minutes, &QSpinBox::valueChanged, &view, &ProjectorView::setTimerMinutes);
    connect(m_timer, &QPushButton::clicked, &view, &ProjectorView::toggleTimer);
    connect(m_stop, &QPushButton::clicked, &view, [&view] { view.startTimer(0); });
    connect(&view, &ProjectorView::shown, this, &ProjectorControls::refresh);
    connect(&view, &ProjectorView::closed, this, &ProjectorControls::refresh);
    connect(&view, &ProjectorView::frozenChanged, this, &ProjectorControls::refresh);
    connect(&view, &ProjectorView::stateChanged, this, &ProjectorControls::refresh);
    connect(workshop.undoStack(), &QUndoStack::indexChanged, this, &ProjectorControls::refresh);
    refresh();
}

void ProjectorControls::toggleView()
{
    if (m_view.isVisible())
        m_view.close();
    else
        m_view.placeOn(ProjectorView::roomScreen(window()));
    refresh();
}

void ProjectorControls::refresh()
{
    const bool isShown = m_view.isVisible();
    m_rest->setVisible(isShown);
    m_show->setChecked(isShown);
    m_freeze->setText(m_view.isFrozen() ? tr("Show it") : tr("Freeze"));
    m_freeze->setToolTip(m_view.isFrozen()
                             ? tr("The room still sees the old picture; show it the present one (F there)")
                             : tr("The room keeps this picture while you try something (F there)"));
    m_freeze->setAccessibleName(m_freeze->text());
    m_discard->setVisible(m_view.isFrozen());
    m_discard->setEnabled(m_view.isFrozen());
    m_blank->setChecked(m_view.isBlank());
    m_mask->setChecked(m_view.areNamesMasked());
    const Countdown& countdown = m_view.countdown();
    const bool isUnderWay = countdown.isShown() && !countdown.isUp();
    m_timer->setText(!isUnderWay ? tr("Start") : countdown.isRunning() ? tr("Pause") : tr("Go on"));
    m_timer->setAccessibleName(tr("Timer: %1").arg(m_timer->text()));
    m_timer->setToolTip(tr("Start or pause the timer (T there)"));
    m_stop->setVisible(countdown.isShown());
    const QSignalBlocker quiet(m_minutes);
    m_minutes->setValue(m_view.timerMinutes());
}

} // namespace strata
