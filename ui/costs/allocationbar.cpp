#include "ui/costs/allocationbar.h"

#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/spoken.h"

#include <QPainter>

#include <algorithm>

namespace strata {

AllocationBar::AllocationBar(QWidget* parent)
    : QWidget(parent)
{
    setSpokenRole(this, QAccessible::Chart);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AllocationBar::setParts(double measured, double guessed, double whole)
{
    m_measured = std::max(measured, 0.0);
    m_guessed = std::max(guessed, 0.0);
    m_whole = std::max(whole, 0.0);
    const double full = std::max(m_whole, m_measured + m_guessed);
    const auto share = [full](double part) { return format::percent(full > 0.0 ? part / full : 0.0); };
    //: spoken instead of a picture with a bar
    setAccessibleName(tr("Of the cost to serve %1 is allocated by what was measured, %2 by a guess")
                          .arg(share(m_measured), share(m_guessed)));
    update();
}

void AllocationBar::paintEvent(QPaintEvent*)
{
    const Colors& colors = Theme::instance().colors();
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // scales run from left to right in every language
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(0.5, 6.5, -0.5, -6.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.line);
    painter.drawRoundedRect(area, 3, 3);
    const double full = std::max(m_whole, m_measured + m_guessed);
    if (full <= 0.0)
        return;
    const double measured = area.width() * m_measured / full, guessed = area.width() * m_guessed / full;
    painter.setBrush(colors.accent);
    painter.drawRoundedRect(QRectF(area.left(), area.top(), measured, area.height()), 3, 3);
    // Hatched, so that a guess is told apart without its colour.
    painter.setBrush(QBrush(colors.accent, Qt::BDiagPattern));
    painter.drawRect(QRectF(area.left() + measured, area.top(), guessed, area.height()));
    if (m_whole > 0.0 && m_whole < full) {
        const double x = area.left() + area.width() * m_whole / full;
        painter.setPen(QPen(colors.bad, 2));
        painter.drawLine(QPointF(x, 0), QPointF(x, height()));
    }
}

} // namespace strata
