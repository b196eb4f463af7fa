#include "ui/whatif/surenessbars.h"

#include "core/method/weights.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/whatif/confidencemodel.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/spoken.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace strata {

namespace {

constexpr double kRow = 26.0; // px
constexpr double kBar = 16.0;
constexpr double kCount = 64.0; // the number at the right end

std::int64_t customersOf(const std::array<SurenessTotals, kSurenessCount>& groups)
{
    std::int64_t sum = 0;
    for (const SurenessTotals& group : groups)
        sum += group.customers;
    return sum;
}

// Sure is filled, leaning is hatched, open is only drawn around: told apart without colour.
void paintSegment(QPainter& painter, const QRectF& box, Sureness sureness, const QColor& color)
{
    painter.save();
    painter.setPen(QPen(color, 1.0));
    painter.setBrush(Qt::NoBrush);
    if (sureness == Sureness::Sure)
        painter.setBrush(color);
    else if (sureness == Sureness::Leaning)
        painter.setBrush(QBrush(color, Qt::BDiagPattern));
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

} // namespace

SurenessBars::SurenessBars(QWidget* parent)
    : QWidget(parent)
{
    setSpokenRole(this, QAccessible::Chart);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    setSummary({});
}

void SurenessBars::setSummary(std::optional<ConfidenceSummary> summary)
{
    m_summary = std::move(summary);
    QStringList lines;
    for (std::size_t type = 0; m_summary && type < kStratumCount; ++type) {
        const auto& groups = m_summary->byType[type];
        const auto count = [&](Sureness sureness) {
            return format::number(double(groups[std::size_t(sureness)].customers));
        };
        lines += tr("%1: %2 sure, %3 leaning, %4 open")
                     .arg(typeName(CustomerType(type)), count(Sureness::Sure), count(Sureness::Leaning),
                          count(Sureness::Open));
    }
    const QString words = lines.join(QLatin1Char('\n'));
    setAccessibleName(m_summary ? tr("How sure the types are. %1").arg(lines.join(QStringLiteral("; ")))
                                : tr("How sure the types are: not computed"));
    setToolTip(words);
    update();
}

double SurenessBars::labelWidth() const
{
    const QFontMetricsF metrics(Theme::instance().bodyFont());
    double width = 0.0;
    for (std::size_t type = 0; type < kStratumCount; ++type)
        width = std::max(width, metrics.horizontalAdvance(typeName(CustomerType(type))));
    return width + 28.0;
}

void SurenessBars::paintRow(QPainter& painter, const QRectF& row, CustomerType type) const
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const double labels = labelWidth();
    paintTypeShape(painter, QRectF(row.left(), row.center().y() - 4.5, 9, 9), typeShape(type),
                   theme.typeText(type));
    painter.setFont(theme.bodyFont());
    painter.setPen(colors.text);
    painter.drawText(QRectF(row.left() + 16, row.top(), labels - 16, row.height()), Qt::AlignVCenter,
                     typeName(type));

    const auto& groups = m_summary->byType[std::size_t(type)];
    const std::int64_t all = customersOf(groups);
    const double width = std::max(20.0, row.width() - labels - kCount);
    painter.drawText(QRectF(row.right() - kCount, row.top(), kCount, row.height()),
                     Qt::AlignVCenter | Qt::AlignRight, format::number(double(all)));
    if (all == 0)
        return;
    const std::vector<int> percents
        = largestRemainder({groups[0].customers, groups[1].customers, groups[2].customers}, 100);
    double x = row.left() + labels;
    painter.setFont(theme.headFont());
    const QFontMetricsF metrics(theme.headFont());
    for (std::size_t k = 0; k < kSurenessCount; ++k) {
        const std::int64_t count = groups[k].customers;
        if (count == 0)
            continue;
        const double share = double(count) / double(all);
        const QRectF box(x, row.center().y() - kBar / 2, width * share, kBar);
        paintSegment(painter, box, Sureness(k), theme.typeColor(type));
        x = box.right();
        const QString text = format::hundredth(percents[k], 0);
        if (metrics.horizontalAdvance(text) + 12 > box.width())
            continue;
        QColor ground = colors.card;
        QRectF words(box.left() + 6, box.top(), metrics.horizontalAdvance(text), box.height());
        if (Sureness(k) == Sureness::Sure)
            ground = theme.typeColor(type);
        else // the words stand on their own ground, not among the lines
            painter.fillRect(words.adjusted(-3, 2, 3, -2), colors.card);
        const bool isDarkBetter = contrast(colors.text, ground) >= contrast(colors.card, ground);
        painter.setPen(isDarkBetter ? colors.text : colors.card);
        painter.drawText(words, Qt::AlignCenter, text);
    }
}

void SurenessBars::paintLegend(QPainter& painter, const QRectF& row) const
{
    const Theme& theme = Theme::instance();
    painter.setFont(theme.headFont());
    const QFontMetricsF metrics(theme.headFont());
    double x = row.left() + labelWidth();
    for (std::size_t k = 0; k < kSurenessCount; ++k) {
        const QString name = ConfidenceModel::surenessName(Sureness(k));
        paintSegment(painter, QRectF(x, row.center().y() - 5, 14, 10), Sureness(k), theme.colors().quiet);
        painter.setPen(theme.colors().quiet);
        const double width = metrics.horizontalAdvance(name);
        painter.drawText(QRectF(x + 20, row.top(), width + 4, row.height()), Qt::AlignVCenter, name);
        x += 20 + width + 20;
    }
}

void SurenessBars::paint(QPainter& painter, const QRectF& area) const
{
    if (!m_summary)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t type = 0; type < kStratumCount; ++type)
        paintRow(painter, QRectF(area.left(), area.top() + double(type) * kRow, area.width(), kRow),
                 CustomerType(type));
    paintLegend(painter, QRectF(area.left(), area.top() + kStratumCount * kRow, area.width(), kRow));
    painter.restore();
}

QSize SurenessBars::sizeHint() const
{
    return {420, int(kRow * (kStratumCount + 1))};
}

QSize SurenessBars::minimumSizeHint() const
{
    return {300, sizeHint().height()};
}

void SurenessBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // scales run from left to right in every language
    paint(painter, rect());
}

} // namespace strata
