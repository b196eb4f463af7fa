#include "ui/charts/scorehistogram.h"

#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/spoken.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <numeric>

namespace strata {

namespace {

QRectF plotOf(const QRectF& area)
{
    return area.adjusted(4, 20, -4, -20);
}

} // namespace

ScoreHistogram::ScoreHistogram(QWidget* parent)
    : QWidget(parent)
{
    setSpokenRole(this, QAccessible::Chart);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

std::int64_t ScoreHistogram::largest() const
{
    return std::max<std::int64_t>(1, *std::max_element(m_bins.begin(), m_bins.end()));
}

void ScoreHistogram::setHistogram(const Bins& bins, const std::vector<double>& cuts, const QStringList& tiers)
{
    m_bins = bins;
    m_cuts = cuts;
    m_tiers = tiers;
    m_range = m_isFrozen ? std::max(m_range, largest()) : largest();
    const auto most = std::max_element(m_bins.begin(), m_bins.end());
    const int from = 2 * int(most - m_bins.begin());
    setAccessibleName(tr("Composite scores of the customers"));
    //: spoken instead of a picture with bars
    setAccessibleDescription(
        tr("%Ln customer(s). The highest bar, %1, is at scores from %2 to %3.", nullptr,
           int(std::accumulate(m_bins.begin(), m_bins.end(), std::int64_t(0))))
            .arg(format::number(double(*most)), format::number(from), format::number(from + 2)));
    update();
}

void ScoreHistogram::setRangeFrozen(bool frozen)
{
    m_isFrozen = frozen;
    if (!frozen) {
        m_range = largest();
        update();
    }
}

void ScoreHistogram::paint(QPainter& painter, const QRectF& area) const
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const QRectF plot = plotOf(area);
    const double step = plot.width() / double(m_bins.size());
    painter.save();
    painter.setPen(Qt::NoPen);
    QColor fill = colors.accent;
    fill.setAlphaF(0.75f);
    painter.setBrush(fill);
    for (std::size_t bin = 0; bin < m_bins.size(); ++bin) {
        const double height = plot.height() * double(m_bins[bin]) / double(m_range);
        painter.drawRect(QRectF(plot.left() + double(bin) * step + 0.5, plot.bottom() - height,
                                std::max(1.0, step - 1.0), height));
    }
    painter.setPen(QPen(colors.quiet, 1));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());

    QFont small = theme.headFont();
    painter.setFont(small);
    painter.drawText(QRectF(plot.left(), plot.bottom() + 2, 60, 16), Qt::AlignLeft | Qt::AlignVCenter,
                     format::number(0));
    painter.drawText(QRectF(plot.right() - 60, plot.bottom() + 2, 60, 16), Qt::AlignRight | Qt::AlignVCenter,
                     format::number(100));
    painter.drawText(QRectF(plot.left() + 60, plot.bottom() + 2, plot.width() - 120, 16), Qt::AlignCenter,
                     tr("composite score"));

    // The tiers from the top score down; a name is drawn where there is room for it.
    painter.setPen(QPen(colors.text, 1.2, Qt::DashLine));
    const auto xOf
        = [&](double score) { return plot.left() + plot.width() * std::clamp(score, 0.0, 100.0) / 100.0; };
    for (const double cut : m_cuts)
        painter.drawLine(QPointF(xOf(cut), area.top() + 2), QPointF(xOf(cut), plot.bottom()));
    small.setWeight(QFont::DemiBold);
    painter.setFont(small);
    painter.setPen(colors.text);
    for (int tier = 0; tier < m_tiers.size(); ++tier) {
        const auto at = std::size_t(tier);
        const double upper = at == 0 ? plot.right()
            : at - 1 < m_cuts.size() ? xOf(m_cuts[at - 1])
                                     : plot.right();
        const double lower = at < m_cuts.size() ? xOf(m_cuts[at]) : plot.left();
        const QFontMetricsF metrics(small);
        if (upper - lower > metrics.horizontalAdvance(m_tiers[tier]) + 2)
            painter.drawText(QRectF(lower, area.top(), upper - lower, 16), Qt::AlignCenter, m_tiers[tier]);
    }
    painter.restore();
}

void ScoreHistogram::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // scales run from left to right in every language
    paint(painter, rect());
}

int ScoreHistogram::barAt(const QPoint& position) const
{
    const QRectF plot = plotOf(rect());
    const double place = (position.x() - plot.left()) / plot.width() * double(m_bins.size());
    return place >= 0.0 && place < double(m_bins.size()) ? int(place) : -1;
}

bool ScoreHistogram::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int bin = barAt(help->pos());
        if (bin >= 0)
            QToolTip::showText(help->globalPos(),
                               tr("Score %1 to %2: %Ln customer(s)", nullptr, int(m_bins[std::size_t(bin)]))
                                   .arg(format::number(2 * bin), format::number(2 * bin + 2)),
                               this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace strata
