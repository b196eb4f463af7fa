#include "ui/charts/typebars.h"

#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/spoken.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace strata {

namespace {

constexpr double kRow = 39.0;
constexpr double kBar = 18.0;
constexpr double kFoot = 22.0;

} // namespace

TypeBars::TypeBars(QWidget* parent)
    : QWidget(parent)
{
    setSpokenRole(this, QAccessible::Chart);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

std::int64_t TypeBars::largest() const
{
    std::int64_t most = 1;
    for (std::size_t type = 0; type < kStratumCount; ++type) {
        most = std::max(most, m_summary.types[type].customers);
        if (m_baseline)
            most = std::max(most, (*m_baseline)[type]);
    }
    return most;
}

void TypeBars::setSummary(const Summary& summary, const std::string& currency)
{
    m_summary = summary;
    m_currency = currency;
    m_range = m_isFrozen ? std::max(m_range, largest()) : largest();
    QStringList words;
    for (std::size_t type = 0; type < kTypeCount; ++type)
        words += QStringLiteral("%1 %2").arg(typeName(CustomerType(type)),
                                             format::number(double(summary.types[type].customers)));
    setAccessibleName(tr("Customers by type: %1").arg(words.join(QStringLiteral(", "))));
    QStringList money;
    for (std::size_t type = 0; type < kTypeCount; ++type) {
        const GroupTotals& group = summary.types[type];
        if (group.customers > 0)
            money += summary.hasCost
                ? tr("%1: net sales %2, net profit %3")
                      .arg(typeName(CustomerType(type)), format::money(group.netSales, currency),
                           format::money(group.netProfit, currency))
                : tr("%1: net sales %2")
                      .arg(typeName(CustomerType(type)), format::money(group.netSales, currency));
    }
    setToolTip(money.join(QLatin1Char('\n')));
    update();
}

void TypeBars::setBaseline(std::optional<std::array<std::int64_t, kTypeCount>> counts)
{
    m_baseline = counts;
    if (!m_isFrozen)
        m_range = largest();
    update();
}

void TypeBars::setRangeFrozen(bool frozen)
{
    m_isFrozen = frozen;
    if (!frozen) {
        m_range = largest();
        update();
    }
}

void TypeBars::setScale(double scale)
{
    m_scale = scale;
    updateGeometry();
    update();
}

QFont TypeBars::scaled(QFont font) const
{
    font.setPixelSize(int(std::lround(font.pixelSize() * m_scale)));
    return font;
}

std::optional<CustomerType> TypeBars::typeAt(const QPoint& position) const
{
    const int row = int(std::floor(position.y() / (m_scale * kRow)));
    if (!rect().contains(position) || row < 0 || row >= int(kStratumCount))
        return {};
    return CustomerType(row);
}

void TypeBars::paint(QPainter& painter, const QRectF& area) const
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const QFont body = scaled(theme.bodyFont()), strong = scaled(theme.strongFont()),
                small = scaled(theme.headFont());
    const double s = m_scale, rowHeight = s * kRow, barHeight = s * kBar;
    const QFontMetricsF metrics(body);

    // Shares are of all customers, so the statuses have theirs too and the printed figures add up to 100.0.
    std::vector<double> sales, profits;
    for (const GroupTotals& group : m_summary.types) {
        sales.push_back(group.netSales);
        profits.push_back(group.netProfit);
    }
    const bool isShareable = m_summary.all.netSales > 0.0;
    const bool isProfitShareable = m_summary.hasCost && m_summary.all.netProfit > 0.0;
    const std::vector<double> salesShares = isShareable ? sharesOfHundred(sales) : std::vector<double>();
    const std::vector<double> profitShares
        = isProfitShareable ? sharesOfHundred(profits) : std::vector<double>();

    double labels = 0.0;
    for (std::size_t type = 0; type < kStratumCount; ++type)
        labels = std::max(labels, metrics.horizontalAdvance(typeName(CustomerType(type))));
    labels += 30.0 * s;
    const double room = std::max(20.0, area.width() - labels - 64.0 * s);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t row = 0; row < kStratumCount; ++row) {
        const auto type = CustomerType(row);
        const GroupTotals& group = m_summary.types[row];
        const double y = area.top() + double(row) * rowHeight;
        paintTypeShape(painter, QRectF(area.left(), y + barHeight / 2 - 4.5 * s, 9 * s, 9 * s),
                       typeShape(type), theme.typeText(type));
        painter.setFont(body);
        painter.setPen(colors.text);
        painter.drawText(QRectF(area.left() + 16 * s, y, labels - 16 * s, barHeight), Qt::AlignVCenter,
                         typeName(type));

        const double width = room * double(group.customers) / double(std::max<std::int64_t>(1, m_range));
        const QRectF bar(area.left() + labels, y, std::max(width, group.customers > 0 ? 2.0 : 0.0),
                         barHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.typeColor(type));
        painter.drawRoundedRect(bar, 2 * s, 2 * s);
        if (m_baseline) {
            const double x = area.left() + labels + room * double((*m_baseline)[row]) / double(m_range);
            painter.setPen(QPen(colors.text, 1.5 * s));
            painter.drawLine(QPointF(x, y - 2), QPointF(x, y + barHeight + 2));
        }
        painter.setFont(strong);
        painter.setPen(colors.text);
        double after = bar.right();
        if (m_baseline)
            after
                = std::max(after, area.left() + labels + room * double((*m_baseline)[row]) / double(m_range));
        painter.drawText(QRectF(after + 8 * s, y, 64 * s, barHeight), Qt::AlignVCenter,
                         format::number(double(group.customers)));

        QString note;
        const QString salesText
            = isShareable ? format::hundredth(salesShares[row]) : format::money(group.netSales, m_currency);
        if (!m_summary.hasCost)
            note = isShareable ? tr("%1 of net sales").arg(salesText) : tr("%1 net sales").arg(salesText);
        else if (isShareable && isProfitShareable)
            note = tr("%1 of net sales, %2 of net profit")
                       .arg(salesText, format::hundredth(profitShares[row]));
        else if (isShareable)
            note = tr("%1 of net sales, net profit %2")
                       .arg(salesText, format::money(group.netProfit, m_currency));
        else
            note = tr("net sales %1, net profit %2")
                       .arg(salesText, format::money(group.netProfit, m_currency));
        painter.setFont(small);
        painter.setPen(colors.quiet);
        const QRectF noteRect(area.left() + labels, y + barHeight + 2 * s, area.width() - labels, 16 * s);
        painter.drawText(noteRect, Qt::AlignVCenter,
                         QFontMetricsF(small).elidedText(note, Qt::ElideRight, noteRect.width()));
    }

    QStringList others;
    for (std::size_t type = kStratumCount; type < kTypeCount; ++type)
        if (m_summary.types[type].customers > 0)
            others += QStringLiteral("%1 %2").arg(typeName(CustomerType(type)),
                                                  format::number(double(m_summary.types[type].customers)));
    painter.setFont(small);
    painter.setPen(colors.quiet);
    const QString foot = others.isEmpty()
        ? tr("All %1 customers have a type").arg(format::number(double(m_summary.all.customers)))
        : tr("Outside the types: %1. All: %2")
              .arg(others.join(QStringLiteral(", ")), format::number(double(m_summary.all.customers)));
    const QRectF footRect(area.left(), area.top() + kStratumCount * rowHeight, area.width(), kFoot * s);
    painter.drawText(footRect, Qt::AlignVCenter,
                     QFontMetricsF(small).elidedText(foot, Qt::ElideRight, footRect.width()));
    painter.restore();
}

QSize TypeBars::sizeHint() const
{
    return {int(340 * m_scale), int((kStratumCount * kRow + kFoot) * m_scale)};
}

QSize TypeBars::minimumSizeHint() const
{
    return {int(260 * m_scale), sizeHint().height()};
}

void TypeBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // scales run from left to right in every language
    paint(painter, rect());
}

} // namespace strata
