#include "ui/projector/projectorcontrols.h"

#include "ui/projector/projectorview.h"
#include "ui/workshop.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace strata {

namespace {

QString nativeText(Qt::Key key)
{
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

// A menu says a key behind a tab; the key itself belongs to the window's own action.
QString withKey(const QString& text, Qt::Key key)
{
    return text + QLatin1Char('\t') + nativeText(key);
}

QPushButton* makeButton(const char* name, const QString& text)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard where it was
    return button;
}

void setTip(QWidget* widget, const QString& tip)
{
    widget->setToolTip(tip);
    widget->setAccessibleDescription(tip);
}

} // namespace

ProjectorControls::ProjectorControls(ProjectorView& view, Workshop& workshop, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
    , m_show(makeButton("projectorShow", tr("Projector view")))
    , m_freeze(makeButton("projectorFreeze", tr("Freeze")))
    , m_more(new QToolButton)
{
    setObjectName(QStringLiteral("projectorControls"));
    m_show->setCheckable(true);
    setTip(m_show, tr("What the room sees, on the second screen or over this window"));
    // As wide as the longer of its words: nothing beside it moves.
    m_freeze->setText(tr("Show it"));
    const int shown = m_freeze->sizeHint().width();
    m_freeze->setText(tr("Freeze"));
    m_freeze->setMinimumWidth(std::max(shown, m_freeze->sizeHint().width()));
    m_more->setObjectName(QStringLiteral("projectorMore"));
    m_more->setProperty("button", true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setMenu(makeMenu());

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_show);
    row->addWidget(m_freeze);
    row->addWidget(m_more);

    connect(m_show, &QPushButton::clicked, this, &ProjectorControls::toggleView);
    connect(m_freeze, &QPushButton::clicked, this, &ProjectorControls::toggleFreeze);
    connect(&view, &ProjectorView::shown, this, &ProjectorControls::refresh);
    connect(&view, &ProjectorView::closed, this, &ProjectorControls::refresh);
    connect(&view, &ProjectorView::frozenChanged, this, &ProjectorControls::refresh);
    connect(&view, &ProjectorView::stateChanged, this, &ProjectorControls::refresh);
    connect(&workshop, &Workshop::projectChanged, this, [this] {
        if (m_view.isFrozen())
            refresh();
    });
    refresh();
}

QAction* ProjectorControls::add(QMenu* menu, const char* name, const QString& text, const QString& tip)
{
    QAction* action = menu->addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    action->setToolTip(tip);
    return action;
}

QMenu* ProjectorControls::makeMenu()
{
    auto* menu = new QMenu(m_more);
    menu->setObjectName(QStringLiteral("projectorMenu"));
    menu->setToolTipsVisible(true);
    m_discard = add(menu, "projectorDiscard", tr("Discard what I tried"),
                    tr("Take back what you tried; the room never saw it"));
    menu->addSeparator();
    m_blank = add(menu, "projectorBlank", withKey(tr("Blank"), ProjectorView::kBlankKey),
                  tr("Show the room a black screen"));
    m_mask = add(menu, "projectorMask", withKey(tr("Mask names"), ProjectorView::kMaskKey),
                 tr("The room reads “Customer 17” for a customer's name"));
    m_blank->setCheckable(true);
    m_mask->setCheckable(true);
    menu->addSeparator();
    QMenu* timer = menu->addMenu(tr("Timer"));
    timer->setObjectName(QStringLiteral("projectorTimerMenu"));
    fillTimerMenu(timer);
    connect(m_discard, &QAction::triggered, &m_view, &ProjectorView::discardPrivate);
    connect(m_blank, &QAction::triggered, this, &ProjectorControls::toggleBlank);
    connect(m_mask, &QAction::triggered, this, &ProjectorControls::toggleMask);
    return menu;
}

void ProjectorControls::fillTimerMenu(QMenu* menu)
{
    m_minutes = new QActionGroup(this);
    m_minutes->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (const int minutes : {5, 10, 15, 20, 30, 45}) {
        QAction* action = menu->addAction(tr("%Ln minute(s)", nullptr, minutes));
        action->setObjectName(QStringLiteral("projectorMinutes%1").arg(minutes));
        action->setCheckable(true);
        action->setData(minutes);
        m_minutes->addAction(action);
        connect(action, &QAction::triggered, this, [this, minutes] { m_view.startTimer(minutes); });
    }
    menu->addSeparator();
    m_timer = add(menu, "projectorTimer", {}, {});
    m_stop = add(menu, "projectorTimerOff", tr("Take it away"), {});
    connect(m_timer, &QAction::triggered, this, &ProjectorControls::toggleTimer);
    connect(m_stop, &QAction::triggered, this, [this] { m_view.startTimer(0); });
}

void ProjectorControls::toggleView()
{
    if (m_view.isVisible())
        m_view.close();
    else
        m_view.placeOn(ProjectorView::roomScreen(window()));
    refresh();
}

void ProjectorControls::toggleFreeze()
{
    if (m_view.isVisible())
        m_view.toggleFrozen();
}

void ProjectorControls::toggleBlank()
{
    if (m_view.isVisible())
        m_view.toggleBlank();
}

void ProjectorControls::toggleMask()
{
    if (m_view.isVisible())
        m_view.toggleNamesMasked();
}

void ProjectorControls::toggleTimer()
{
    if (m_view.isVisible())
        m_view.toggleTimer();
}

void ProjectorControls::refresh()
{
    const bool isShown = m_view.isVisible(), isFrozen = m_view.isFrozen(), isBlank = m_view.isBlank();
    m_show->setChecked(isShown);
    m_freeze->setVisible(isShown);
    m_freeze->setText(isFrozen ? tr("Show it") : tr("Freeze"));
    m_freeze->setAccessibleName(m_freeze->text());
    const QString tip = !isFrozen   ? tr("The room keeps this picture while you try something (%1)")
        : m_view.hasPrivateChange() ? tr("The room still sees the old picture; show it the present one (%1)")
                                    : tr("The room keeps its picture; let it follow again (%1)");
    setTip(m_freeze, tip.arg(nativeText(ProjectorView::kFreezeKey)));

    m_more->setVisible(isShown);
    m_more->setText(isBlank ? tr("Blanked") : tr("More"));
    m_more->setAccessibleName(tr("More for the projector view"));
    setTip(m_more,
           isBlank ? tr("The room sees a black screen")
                   : tr("Discard what you tried, blank, mask names, timer"));
    m_discard->setEnabled(isFrozen);
    m_blank->setChecked(isBlank);
    m_mask->setChecked(m_view.areNamesMasked());

    const Countdown& countdown = m_view.countdown();
    const bool isUnderWay = countdown.isShown() && !countdown.isUp();
    //: the timer
    const QString verb = !isUnderWay ? tr("Start") : countdown.isRunning() ? tr("Pause") : tr("Go on");
    m_timer->setText(withKey(verb, ProjectorView::kTimerKey));
    m_stop->setEnabled(countdown.isShown());
    for (QAction* action : m_minutes->actions())
        action->setChecked(countdown.isShown() && action->data().toInt() == m_view.timerMinutes());
}

} // namespace strata
