#include "ui/gaps/spreadchart.h"

#include "ui/format.h"
#include "ui/gaps/gapwords.h"
#include "ui/theme.h"
#include "ui/widgets/spoken.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace strata {

FarOut farOut(const Distribution& distribution)
{
    FarOut far;
    if (distribution.isEmpty())
        return far;
    const double low = distribution.quantile(0.25), high = distribution.quantile(0.75);
    if (low == high)
        return far;
    far.isKnown = true;
    far.low = low - 3.0 * (high - low);
    far.high = high + 3.0 * (high - low);
    far.below = distribution.countBelow(far.low);
    far.above = distribution.countAbove(far.high);
    return far;
}

SpreadChart::SpreadChart(QWidget* parent)
    : QWidget(parent)
    , m_format([](double value) { return format::threeFigures(value); })
    , m_axisFormat([](double value, double) { return format::threeFigures(value); })
{
    setSpokenRole(this, QAccessible::Chart);
    setObjectName(QStringLiteral("spreadChart"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("How the values are spread"));
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SpreadChart::setDistribution(const Distribution& distribution)
{
    m_distribution = distribution;
    m_far = farOut(distribution);
    setAccessibleDescription(inWords(m_distribution, m_format));
    update();
}

void SpreadChart::setBands(const TierBands& bands)
{
    m_bands = bands;
    update();
}

void SpreadChart::setFormatters(std::function<QString(double)> value,
                                std::function<QString(double, double)> axis)
{
    m_format = std::move(value);
    m_axisFormat = std::move(axis);
    setAccessibleDescription(inWords(m_distribution, m_format));
    update();
}

QRectF SpreadChart::plot() const
{
    return QRectF(rect()).adjusted(8.0, 20.0, -8.0, -20.0);
}

double SpreadChart::xOf(double value) const
{
    const QRectF area = plot();
    const double share = (value - m_distribution.low) / (m_distribution.high - m_distribution.low);
    return area.left() + std::clamp(share, 0.0, 1.0) * area.width();
}

bool SpreadChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QRectF area = plot();
    if (m_distribution.bins.empty() || !area.contains(QPointF(help->pos()))) {
        QToolTip::hideText();
        return true;
    }
    const auto count = double(m_distribution.bins.size());
    const auto bin = std::min(std::size_t((help->pos().x() - area.left()) / area.width() * count),
                              m_distribution.bins.size() - 1);
    const double width = (m_distribution.high - m_distribution.low) / count;
    const double from = m_distribution.low + double(bin) * width;
    QString tip = tr("%Ln customer(s) from %1 to %2", nullptr, m_distribution.bins[bin])
                      .arg(m_format(from), m_format(from + width));
    if (const QString tier = m_bands.nameAt(from + width / 2.0); !tier.isEmpty())
        tip += QLatin1Char('\n') + tr("Tier %1, if this metric alone decided").arg(tier);
    QToolTip::showText(help->globalPos(), tipText(tip), this);
    return true;
}

void SpreadChart::paintEvent(QPaintEvent*)
{
    if (m_distribution.isEmpty())
        return;
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // scales run from left to right in every language
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = plot();
    const Colors& colors = Theme::instance().colors();
    const int most = *std::max_element(m_distribution.bins.begin(), m_distribution.bins.end());
    const double width = area.width() / double(m_distribution.bins.size());
    const double step = (m_distribution.high - m_distribution.low) / double(m_distribution.bins.size());
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; most > 0 && i < m_distribution.bins.size(); ++i) {
        if (m_distribution.bins[i] == 0)
            continue;
        const double from = m_distribution.low + double(i) * step;
        const bool isFar = m_far.isKnown && (from >= m_far.high || from + step <= m_far.low);
        QColor fill = isFar ? colors.warning : colors.accent;
        fill.setAlphaF(0.75F);
        painter.setBrush(fill);
        const double height = std::max(1.5, area.height() * 0.96 * m_distribution.bins[i] / most);
        painter.drawRect(QRectF(area.left() + double(i) * width + 0.5, area.bottom() - height,
                                std::max(1.0, width - 1.5), height));
    }
    painter.setPen(QPen(colors.quiet, 1.0));
    painter.drawLine(area.bottomLeft(), area.bottomRight());

    painter.setFont(Theme::instance().headFont());
    double free = 0.0; // the labels so far end here
    const double first = std::ceil(m_distribution.low / m_distribution.step - 1e-9);
    for (int i = 0;; ++i) {
        const double value = (first + i) * m_distribution.step;
        if (value > m_distribution.high + m_distribution.step * 0.01)
            break;
        const QString label = m_axisFormat(value, m_distribution.step);
        const double wide = painter.fontMetrics().horizontalAdvance(label) + 2.0;
        const double left = std::clamp(xOf(value) - wide / 2.0, 0.0, this->width() - wide);
        if (left < free)
            continue;
        free = left + wide + 4.0;
        painter.drawText(QRectF(left, area.bottom() + 4.0, wide, 16.0), Qt::AlignCenter, label);
    }

    if (m_bands.names.empty())
        paintMarks(painter);
    else
        paintBands(painter);
}

// A dashed line between two tiers, the name of each above its stretch where there is room.
void SpreadChart::paintBands(QPainter& painter) const
{
    const QRectF area = plot();
    const Colors& colors = Theme::instance().colors();
    double left = area.left();
    for (std::size_t i = 0; i < m_bands.names.size(); ++i) {
        const bool isLast = i == m_bands.borders.size();
        const double right = isLast ? area.right() : xOf(m_bands.borders[i]);
        const QString& name = m_bands.names[i];
        painter.setPen(colors.text);
        if (painter.fontMetrics().horizontalAdvance(name) + 4.0 <= right - left)
            painter.drawText(QRectF(left, 0.0, right - left, 16.0), Qt::AlignCenter, name);
        painter.setPen(QPen(colors.text, 1.0, Qt::DashLine));
        if (!isLast && right > area.left() && right < area.right())
            painter.drawLine(QPointF(right, area.top() - 16.0), QPointF(right, area.bottom()));
        left = right;
    }
}

// A dashed line each, named above it where there is room.
void SpreadChart::paintMarks(QPainter& painter) const
{
    const QRectF area = plot();
    const Colors& colors = Theme::instance().colors();
    double taken = -1.0;
    const auto mark = [&](double value, const QString& label) {
        const double x = xOf(value);
        const double wide = painter.fontMetrics().horizontalAdvance(label) + 4.0;
        const double left = std::clamp(x - wide / 2.0, 0.0, this->width() - wide);
        painter.setPen(QPen(colors.text, 1.0, Qt::DashLine));
        painter.drawLine(QPointF(x, area.top() - 4.0), QPointF(x, area.bottom()));
        const double from = std::max(left, taken);
        if (from - left > wide || from + wide > this->width())
            return;
        taken = from + wide + 8.0;
        painter.setPen(colors.text);
        painter.drawText(QRectF(from, 0.0, wide, 16.0), Qt::AlignCenter, label);
    };
    if (m_far.below > 0 && m_far.low > m_distribution.low)
        mark(m_far.low, tr("far out"));
    const double median = m_distribution.median();
    mark(median, tr("Median %1").arg(m_format(median)));
    if (m_far.above > 0 && m_far.high < m_distribution.high)
        mark(m_far.high, tr("far out"));
}

} // namespace strata
