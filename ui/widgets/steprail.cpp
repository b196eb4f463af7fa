#include "ui/widgets/steprail.h"

#include "ui/theme.h"
#include "ui/widgets/card.h"

#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

#include <initializer_list>

namespace strata {

StepButton::StepButton(PageId page, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(pageName(page));
    setCheckable(true);
    setAutoExclusive(true); // one of several, says its role
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void StepButton::describe()
{
    const QString state = m_state == StepState::Done ? tr("done")
        : m_state == StepState::UnderWay             ? tr("under way")
                                                     : tr("empty");
    // What waits is drawn as a number only: said in words for who does not see it.
    const QString words = m_waiting > 0 ? tr("%1, %Ln waiting there", nullptr, m_waiting).arg(state) : state;
    setAccessibleName(QStringLiteral("%1, %2").arg(text(), words));
    setToolTip(words);
    update();
}

void StepButton::setState(StepState state)
{
    m_state = state;
    describe();
}

void StepButton::setWaiting(int count)
{
    m_waiting = count;
    describe();
}

void StepButton::enterEvent(QEnterEvent*)
{
    update();
}

void StepButton::leaveEvent(QEvent*)
{
    update();
}

void StepButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        QColor ground = colors.accentSoft;
        ground.setAlphaF(isChecked() ? 1.0f : 0.5f);
        painter.setBrush(ground);
        painter.drawRoundedRect(box, 6, 6);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, 6, 6);
    }
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF mark(isMirrored ? box.right() - 20 : box.left() + 8, box.center().y() - 6, 12, 12);
    switch (m_state) {
    case StepState::Done:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.good);
        painter.drawEllipse(mark);
        painter.setPen(QPen(colors.card, 1.6));
        painter.drawPolyline(QPolygonF{mark.topLeft() + QPointF(3.2, 6.2), mark.topLeft() + QPointF(5.3, 8.4),
                                       mark.topLeft() + QPointF(9, 4)});
        break;
    case StepState::UnderWay:
        painter.setPen(QPen(colors.warning, 1.4));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(mark);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.warning);
        painter.drawPie(mark, 90 * 16, 180 * 16);
        break;
    case StepState::Empty:
        painter.setPen(QPen(colors.quiet, 1.4));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(mark);
        break;
    }
    painter.setFont(isChecked() ? theme.strongFont() : theme.bodyFont());
    painter.setPen(isChecked() ? colors.accent : colors.text);
    painter.drawText(box.adjusted(30, 0, -30, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    if (m_waiting > 0) {
        painter.setFont(theme.headFont());
        painter.setPen(colors.quiet);
        painter.drawText(box.adjusted(8, 0, -8, 0), Qt::AlignVCenter | Qt::AlignRight,
                         QString::number(m_waiting));
    }
}

StepRail::StepRail(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("stepRail"));
    auto* group = new QButtonGroup(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 12, 10, 12);
    layout->setSpacing(0);
    const auto addPhase = [&](const QString& name, std::initializer_list<PageId> pages) {
        auto* head = plainLabel(name);
        QFont font = Theme::instance().headFont();
        font.setWeight(QFont::DemiBold);
        head->setFont(font);
        head->setProperty("quiet", true);
        head->setContentsMargins(8, 0, 0, 4);
        layout->addWidget(head);
        for (const PageId page : pages) {
            auto* button = new StepButton(page);
            button->setObjectName(QStringLiteral("step%1").arg(int(page)));
            group->addButton(button);
            layout->addWidget(button);
            m_buttons[page] = button;
            connect(button, &QAbstractButton::clicked, this, [this, page] { emit pageRequested(page); });
        }
        layout->addSpacing(16);
    };
    addPhase(tr("Plan"), {PageId::Planning, PageId::Factors, PageId::Metrics, PageId::Weights});
    addPhase(tr("Build"), {PageId::Data, PageId::Gaps, PageId::Stratification, PageId::WhatIf});
    addPhase(tr("Transform"), {PageId::Services, PageId::Actions, PageId::Growth, PageId::Track});
    addPhase(tr("Deliver"), {PageId::Reports});
    layout->addStretch();
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StepRail::setCurrent(PageId page)
{
    m_buttons.at(stepOf(page))->setChecked(true);
}

void StepRail::setState(PageId page, StepState state, int waiting)
{
    m_buttons.at(page)->setState(state);
    m_buttons.at(page)->setWaiting(waiting);
}

void StepRail::paintEvent(QPaintEvent*)
{
    const Colors& colors = Theme::instance().colors();
    QPainter painter(this);
    painter.fillRect(rect(), colors.card);
    painter.setPen(colors.line);
    if (layoutDirection() == Qt::RightToLeft)
        painter.drawLine(rect().topLeft(), rect().bottomLeft());
    else
        painter.drawLine(rect().topRight(), rect().bottomRight());
}

} // namespace strata
