#include "ui/growth/headroombars.h"

#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/spoken.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <map>

namespace strata {

namespace {

constexpr double kRow = 24.0; // px
constexpr double kBar = 12.0;
constexpr double kGap = 12.0;

} // namespace

HeadroomBars::HeadroomBars(QWidget* parent)
    : QWidget(parent)
{
    setSpokenRole(this, QAccessible::Chart);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

std::vector<HeadroomBars::Bar> HeadroomBars::barsOf(const Potentials& potentials, std::size_t most)
{
    std::map<std::string, Bar> byIndustry;
    for (const CustomerPotential& one : potentials.customers) {
        if (one.advice != GrowthAdvice::Grow)
            continue;
        Bar& bar = byIndustry[one.industry];
        bar.headroom += std::max(0.0, one.headroom);
        ++bar.customers;
    }
    std::vector<Bar> bars;
    for (auto& [industry, bar] : byIndustry) {
        bar.name = industry.empty()
            ? potentials.industryField.empty() ? tr("All industries") : tr("Industry not known")
            : format::text(industry);
        bars.push_back(bar);
    }
    std::stable_sort(bars.begin(), bars.end(),
                     [](const Bar& a, const Bar& b) { return a.headroom > b.headroom; });
    if (bars.size() > most + 1) {
        Bar rest;
        rest.isRest = true;
        for (std::size_t i = most; i < bars.size(); ++i) {
            rest.headroom += bars[i].headroom;
            rest.customers += bars[i].customers;
        }
        rest.name = tr("%Ln other(s)", "industries", int(bars.size() - most));
        bars.resize(most);
        bars.push_back(rest);
    }
    return bars;
}

void HeadroomBars::setBars(std::vector<Bar> bars, const std::string& currency)
{
    m_bars = std::move(bars);
    m_currency = currency;
    QStringList words;
    for (const Bar& bar : m_bars)
        words += tr("%1: %2, %Ln customer(s)", nullptr, int(bar.customers))
                     .arg(bar.name, format::money(bar.headroom, m_currency));
    setAccessibleName(tr("Headroom by industry: %1").arg(words.join(QStringLiteral("; "))));
    setToolTip(QStringLiteral("<p>%1</p>")
                   .arg(words.join(QLatin1Char('\n'))
                            .toHtmlEscaped()
                            .replace(QLatin1Char('\n'), QStringLiteral("<br>"))));
    updateGeometry();
    update();
}

QSize HeadroomBars::sizeHint() const
{
    return {340, int(kRow * double(kMost + 1))};
}

QSize HeadroomBars::minimumSizeHint() const
{
    return {220, sizeHint().height()};
}

void HeadroomBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // scales run from left to right in every language
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const QFontMetricsF metrics(theme.bodyFont());
    double names = 0.0, sums = 0.0, most = 0.0;
    for (const Bar& bar : m_bars) {
        names = std::max(names, metrics.horizontalAdvance(bar.name));
        sums = std::max(sums, metrics.horizontalAdvance(format::money(bar.headroom, m_currency)));
        most = std::max(most, bar.headroom);
    }
    names = std::min(names, width() * 0.42);
    const double room = std::max(8.0, width() - names - sums - 2 * kGap);
    painter.setFont(theme.bodyFont());
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const Bar& bar = m_bars[i];
        const double y = double(i) * kRow;
        painter.setPen(bar.isRest ? colors.quiet : colors.text);
        painter.drawText(QRectF(0, y, names, kRow), Qt::AlignVCenter,
                         metrics.elidedText(bar.name, Qt::ElideRight, names));
        const double length = most > 0.0 ? room * bar.headroom / most : 0.0;
        painter.setPen(Qt::NoPen);
        painter.setBrush(bar.isRest ? colors.line : colors.accent);
        painter.drawRoundedRect(QRectF(names + kGap, y + (kRow - kBar) / 2, std::max(2.0, length), kBar), 2,
                                2);
        painter.setPen(colors.text);
        painter.drawText(QRectF(width() - sums, y, sums, kRow), Qt::AlignVCenter | Qt::AlignRight,
                         format::money(bar.headroom, m_currency));
    }
    if (m_bars.empty()) {
        painter.setPen(colors.quiet);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("Nobody is on the list to grow."));
    }
}

} // namespace strata
