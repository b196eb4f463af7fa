#include "ui/weighting/rankrow.h"

#include "ui/format.h"
#include "ui/theme.h"
#include "ui/weighting/weightentry.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>

#include <initializer_list>

namespace strata {

RankRow::RankRow(const EntryRow& row, QWidget* parent)
    : QFrame(parent)
    , m_name(row.name)
    , m_place(strongLabel())
    , m_weight(strongLabel())
    , m_tie(new QToolButton)
    , m_up(new QToolButton)
    , m_down(new QToolButton)
{
    setObjectName(QStringLiteral("rank/") + row.key);
    setFixedHeight(kHeight);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::OpenHandCursor);
    auto* name = plainLabel(row.name);
    name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    name->setMinimumWidth(100);
    name->setToolTip(
        QStringLiteral("<p>%1</p>").arg((row.tip.isEmpty() ? row.name : row.tip).toHtmlEscaped()));
    m_place->setFixedWidth(28);
    m_place->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_weight->setObjectName(QStringLiteral("resultingShare/") + row.key);
    m_weight->setFixedWidth(64);
    m_weight->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const auto dress = [](QToolButton* button, int width) {
        button->setProperty("button", true);
        button->setFixedHeight(Theme::kTarget);
        button->setCursor(Qt::ArrowCursor);
        if (width > 0)
            button->setFixedWidth(width);
    };
    dress(m_tie, 0);
    m_tie->setObjectName(QStringLiteral("rankTie/") + row.key);
    m_tie->setCheckable(true);
    m_tie->setText(tr("Same as above"));
    m_tie->setToolTip(tr("Shares the place of the row above (key =)"));
    m_tie->setAccessibleName(tr("%1 has the same place as the row above").arg(row.name));
    dress(m_up, 36);
    m_up->setObjectName(QStringLiteral("rankUp/") + row.key);
    m_up->setText(QStringLiteral("\u2191"));
    m_up->setToolTip(tr("More important (Alt+Up)"));
    m_up->setAccessibleName(tr("Move %1 up").arg(row.name));
    dress(m_down, 36);
    m_down->setObjectName(QStringLiteral("rankDown/") + row.key);
    m_down->setText(QStringLiteral("\u2193"));
    m_down->setToolTip(tr("Less important (Alt+Down)"));
    m_down->setAccessibleName(tr("Move %1 down").arg(row.name));

    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(20, 2, 4, 2);
    line->setSpacing(8);
    line->addWidget(m_place);
    line->addWidget(name, 1);
    line->addWidget(m_tie);
    line->addWidget(m_up);
    line->addWidget(m_down);
    line->addWidget(m_weight);
    connect(m_up, &QToolButton::clicked, this, [this] { emit moveRequested(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { emit moveRequested(1); });
    connect(m_tie, &QToolButton::toggled, this, &RankRow::tieToggled);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RankRow::showPlace(int place, bool isTied, bool isFirst, bool isLast, int basisPoints)
{
    m_place->setText(QString::number(place));
    m_weight->setText(format::weight(basisPoints));
    m_up->setEnabled(!isFirst);
    m_down->setEnabled(!isLast);
    const QSignalBlocker blocker(m_tie);
    m_tie->setChecked(isTied);
    m_tie->setEnabled(!isFirst);
    setAccessibleName(
        tr("%1: place %2, a share of %3").arg(m_name).arg(place).arg(format::weight(basisPoints)));
}

QWidget* RankRow::tabAfter(QWidget* before)
{
    for (QWidget* stop : std::initializer_list<QWidget*>{this, m_tie, m_up, m_down}) {
        if (before)
            QWidget::setTabOrder(before, stop);
        before = stop;
    }
    return before;
}

void RankRow::paintEvent(QPaintEvent*)
{
    const Colors& colors = Theme::instance().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? colors.accent : colors.line, hasFocus() ? 2 : 1));
    painter.setBrush(m_isDown ? colors.accentSoft : colors.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    painter.setPen(Qt::NoPen); // the grip
    painter.setBrush(colors.quiet);
    for (int x = 0; x < 2; ++x)
        for (int y = -1; y <= 1; ++y)
            painter.drawEllipse(QPointF(10.0 + 5.0 * x, height() / 2.0 + 5.0 * y), 1.3, 1.3);
}

void RankRow::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_isDown = true;
    setCursor(Qt::ClosedHandCursor);
    raise();
    emit dragStarted();
    update();
}

void RankRow::mouseMoveEvent(QMouseEvent* event)
{
    if (m_isDown)
        emit draggedTo(mapToParent(event->position().toPoint()).y());
}

void RankRow::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_isDown)
        return;
    m_isDown = false;
    setCursor(Qt::OpenHandCursor);
    update();
    emit dragEnded();
}

void RankRow::keyPressEvent(QKeyEvent* event)
{
    if (m_isDown) {
        if (event->key() == Qt::Key_Escape) {
            m_isDown = false;
            setCursor(Qt::OpenHandCursor);
            update();
            emit dragCancelled();
        }
        return;
    }
    const bool isUp = event->key() == Qt::Key_Up, isDown = event->key() == Qt::Key_Down;
    if ((isUp || isDown) && (event->modifiers() & Qt::AltModifier))
        emit moveRequested(isUp ? -1 : 1);
    else if (isUp || isDown)
        emit focusRequested(isUp ? -1 : 1);
    else if (event->key() == Qt::Key_Equal && m_tie->isEnabled())
        m_tie->toggle();
    else
        QFrame::keyPressEvent(event);
}

void RankRow::focusInEvent(QFocusEvent* event)
{
    QFrame::focusInEvent(event);
    update();
}

void RankRow::focusOutEvent(QFocusEvent* event)
{
    QFrame::focusOutEvent(event);
    update();
}

} // namespace strata
