#include "ui/weighting/weightslider.h"

#include "core/model/framework.h"
#include "ui/theme.h"
#include "ui/widgets/spoken.h"

#include <QPainter>

#include <cmath>

namespace strata {

WeightSlider::WeightSlider(QWidget* parent)
    : GestureSlider(parent)
{
    setSpokenSteps(this, kFullWeight / 100); // read as percent
    setRange(0, kFullWeight);
    setSingleStep(100); // a hand sets whole points; the others get what is left, exactly
    setPageStep(500);
}

void WeightSlider::setReach(int basisPoints)
{
    if (m_reach == basisPoints)
        return;
    m_reach = basisPoints;
    update();
}

void WeightSlider::setMarks(const Marks& marks)
{
    if (m_marks == marks)
        return;
    m_marks = marks;
    update();
}

void WeightSlider::paintBehind(QPainter& painter, double y) const
{
    const Colors& colors = Theme::instance().colors();
    if (isEnabled() && m_reach < kFullWeight) { // beyond the locked weights
        painter.setPen(QPen(colors.quiet, 1, Qt::DotLine));
        painter.drawLine(QPointF(xOf(m_reach), y), QPointF(xOf(kFullWeight), y));
    }
    painter.setPen(QPen(colors.quiet, 1.5));
    for (const int weight : m_marks.ballots)
        painter.drawLine(QPointF(xOf(weight), y - 14.0), QPointF(xOf(weight), y - 8.0));
}

void WeightSlider::paintAbove(QPainter& painter, double y) const
{
    // Below the track, so that neither hides behind the handle.
    const Colors& colors = Theme::instance().colors();
    if (m_marks.median) {
        const double x = xOf(*m_marks.median);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.quiet);
        painter.drawPolygon(
            QPolygonF{QPointF(x, y + 8.0), QPointF(x - 4.0, y + 14.0), QPointF(x + 4.0, y + 14.0)});
    }
    if (m_marks.kept && *m_marks.kept != value()) {
        painter.setPen(QPen(colors.quiet, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(xOf(*m_marks.kept), y), 5.0, 5.0);
    }
    if (m_marks.beside) { // a thin upright line with feet, like nothing else here
        const double x = std::round(xOf(*m_marks.beside)) + 0.5;
        painter.setPen(QPen(colors.text, 1.0));
        painter.drawLine(QPointF(x, y - 7.0), QPointF(x, y + 7.0));
        painter.drawLine(QPointF(x - 3.0, y - 7.0), QPointF(x + 3.0, y - 7.0));
        painter.drawLine(QPointF(x - 3.0, y + 7.0), QPointF(x + 3.0, y + 7.0));
    }
}

} // namespace strata
