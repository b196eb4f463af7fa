#include "ui/growth/effectchart.h"

#include "ui/format.h"
#include "ui/growth/effectwords.h"
#include "ui/theme.h"
#include "ui/widgets/spoken.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <vector>

namespace strata {

void paintEffect(QPainter& painter, const QRectF& area, const OutcomeEffect& outcome, bool hasControl,
                 const std::string& currency, const EffectLook& look)
{
    struct Bar
    {
        QString caption;
        double value;
        bool isControl, isAfter;
    };
    std::vector<Bar> bars = {{EffectChart::tr("Target before"), outcome.beforeTarget, false, false},
                             {EffectChart::tr("Target after"), outcome.afterTarget, false, true}};
    if (hasControl) {
        bars.push_back({EffectChart::tr("Control before"), outcome.beforeControl, true, false});
        bars.push_back({EffectChart::tr("Control after"), outcome.afterControl, true, true});
    }
    const double s = look.px;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(look.font);
    const QFontMetricsF metrics(look.font, painter.device());
    double captions = 0.0, sums = 0.0, most = 0.0, least = 0.0;
    for (const Bar& bar : bars) {
        captions = std::max(captions, metrics.horizontalAdvance(bar.caption));
        sums = std::max(sums, metrics.horizontalAdvance(format::money(bar.value, currency)));
        most = std::max(most, bar.value);
        least = std::min(least, bar.value);
    }
    const double row = area.height() / double(bars.size());
    const double height = std::min(row * 0.6, 22.0 * s);
    const double left = area.left() + captions + 12.0 * s;
    const double room = std::max(10.0 * s, area.right() - sums - 10.0 * s - left);
    const double span = most - least;
    const auto x = [&](double value) { return left + (span > 0.0 ? room * (value - least) / span : 0.0); };
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const Bar& bar = bars[i];
        const double y = area.top() + double(i) * row;
        painter.setPen(look.text);
        painter.drawText(QRectF(area.left(), y, captions + 2.0 * s, row), Qt::AlignVCenter, bar.caption);
        QRectF box(std::min(x(0.0), x(bar.value)), y + (row - height) / 2,
                   std::max(2.0 * s, std::abs(x(bar.value) - x(0.0))), height);
        // Before is an outline, after is filled: colour does not speak alone.
        const QColor color = bar.isControl ? look.control : look.target;
        painter.setPen(QPen(color, 1.5 * s));
        painter.setBrush(bar.isAfter ? QBrush(color) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(box, 2.0 * s, 2.0 * s);
        painter.setPen(look.text);
        painter.drawText(QRectF(area.right() - sums - 2.0 * s, y, sums + 2.0 * s, row),
                         Qt::AlignVCenter | Qt::AlignRight, format::money(bar.value, currency));
    }
    if (least < 0.0) {
        painter.setPen(QPen(look.line, s));
        painter.drawLine(QPointF(x(0.0), area.top()), QPointF(x(0.0), area.bottom()));
    }
    painter.restore();
}

EffectChart::EffectChart(QWidget* parent)
    : QWidget(parent)
{
    setSpokenRole(this, QAccessible::Chart);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void EffectChart::setOutcome(std::optional<OutcomeEffect> outcome, bool hasControl,
                             const std::string& currency)
{
    m_outcome = std::move(outcome);
    m_hasControl = hasControl;
    m_currency = currency;
    if (m_outcome) {
        QString words = tr("%1, mean per customer: target %2 before, %3 after")
                            .arg(EffectWords::outcomeName(m_outcome->what),
                                 format::money(m_outcome->beforeTarget, currency),
                                 format::money(m_outcome->afterTarget, currency));
        if (hasControl)
            words += tr("; control %1 before, %2 after")
                         .arg(format::money(m_outcome->beforeControl, currency),
                              format::money(m_outcome->afterControl, currency));
        setAccessibleName(words);
        setToolTip(words);
    }
    update();
}

void EffectChart::paintEvent(QPaintEvent*)
{
    if (!m_outcome)
        return;
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // scales run from left to right in every language
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    paintEffect(painter, QRectF(rect()).adjusted(2, 2, -2, -2), *m_outcome, m_hasControl, m_currency,
                {colors.text, colors.quiet, colors.line, colors.accent, colors.quiet, theme.bodyFont(), 1.0});
}

} // namespace strata
