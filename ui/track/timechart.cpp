#include "ui/track/timechart.h"

#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/spoken.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace strata {

namespace {

constexpr double kTop = 20.0, kBottom = 24.0, kNames = 150.0, kLeft = 12.0; // px
constexpr double kShape = 9.0;

const KnownMoney& moneyOf(const TypeTotals::Group& group, bool isProfit)
{
    return isProfit ? group.netProfit : group.netSales;
}

} // namespace

TimeChart::TimeChart(QWidget* parent)
    : QWidget(parent)
{
    setSpokenRole(this, QAccessible::Chart);
    setObjectName(QStringLiteral("timeChart"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TimeChart::setRows(std::vector<TypeTotals> rows, const std::string& currency)
{
    m_rows = std::move(rows);
    m_currency = currency;
    m_isProfit = !m_rows.empty() && std::all_of(m_rows.begin(), m_rows.end(), [](const TypeTotals& row) {
        return row.all.netProfit.customers > 0;
    });
    m_cursor = std::min(m_cursor, int(m_rows.size()) - 1);
    QStringList all{m_isProfit ? tr("Net profit by type over time") : tr("Net sales by type over time")};
    for (std::size_t time = 0; time < m_rows.size(); ++time)
        all += words(int(time));
    setAccessibleName(all.join(QStringLiteral(". ")));
    update();
}

double TimeChart::value(std::size_t time, std::size_t type) const
{
    return moneyOf(m_rows[time].types[type], m_isProfit).sum;
}

QString TimeChart::timeOf(std::size_t time) const
{
    const SnapshotInfo& info = m_rows[time].info;
    return info.name.empty() ? tr("Now") : format::day(info.asOf);
}

QString TimeChart::words(int time) const
{
    if (time < 0 || std::size_t(time) >= m_rows.size())
        return {};
    const TypeTotals& row = m_rows[std::size_t(time)];
    QStringList parts;
    for (std::size_t type = 0; type < kStratumCount; ++type)
        parts += tr("%1 %2 (%3)")
                     .arg(typeName(CustomerType(type)),
                          format::money(value(std::size_t(time), type), m_currency),
                          format::number(double(row.types[type].customers)));
    const QString name = row.info.name.empty()
        ? timeOf(std::size_t(time))
        : QStringLiteral("%1, %2").arg(timeOf(std::size_t(time)), format::text(row.info.name));
    return QStringLiteral("%1: %2").arg(name, parts.join(QStringLiteral(", ")));
}

QRectF TimeChart::plot() const
{
    return QRectF(rect()).adjusted(kLeft, kTop, -kNames, -kBottom);
}

double TimeChart::xOf(std::size_t time) const
{
    const QRectF area = plot();
    if (m_rows.size() < 2)
        return area.center().x();
    return area.left() + 8 + (area.width() - 16) * double(time) / double(m_rows.size() - 1);
}

void TimeChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // scales run from left to right in every language
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 1.0));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    if (m_rows.empty())
        return;
    double least = 0.0, most = 0.0;
    for (std::size_t time = 0; time < m_rows.size(); ++time)
        for (std::size_t type = 0; type < kStratumCount; ++type) {
            least = std::min(least, value(time, type));
            most = std::max(most, value(time, type));
        }
    if (most <= least)
        most = least + 1.0;
    const QRectF area = plot();
    const auto y
        = [&](double money) { return area.bottom() - area.height() * (money - least) / (most - least); };
    painter.setFont(theme.headFont());
    const QFontMetricsF metrics(theme.headFont());
    const auto line = [&](double money, const QColor& color) {
        painter.setPen(QPen(color, 1.0));
        painter.drawLine(QPointF(area.left(), y(money)), QPointF(area.right(), y(money)));
        painter.setPen(colors.quiet);
        painter.drawText(QPointF(area.left(), y(money) - 4), format::money(money, m_currency));
    };
    if (most > 0.0)
        line(most, colors.line);
    if (least < 0.0)
        line(least, colors.line);
    painter.setPen(QPen(colors.quiet, 1.0));
    painter.drawLine(QPointF(area.left(), y(0.0)), QPointF(area.right(), y(0.0)));
    if (m_cursor >= 0) {
        painter.setPen(QPen(colors.line, 1.0, Qt::DashLine));
        const double x = xOf(std::size_t(m_cursor));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }

    // Dates as far as there is room, the last one always.
    const double dates = height() - kBottom + 4;
    double free = 1e9;
    for (std::size_t k = m_rows.size(); k-- > 0;) {
        const QString text = timeOf(k);
        const double width = metrics.horizontalAdvance(text);
        const double left = std::max(area.left(), xOf(k) - width / 2);
        if (left + width + 12 > free)
            continue;
        painter.setPen(colors.quiet);
        painter.drawText(QPointF(left, dates + metrics.ascent()), text);
        free = left;
    }

    for (std::size_t type = 0; type < kStratumCount; ++type) {
        const QColor color = theme.typeColor(CustomerType(type));
        painter.setPen(QPen(color, 2.0));
        for (std::size_t time = 1; time < m_rows.size(); ++time)
            painter.drawLine(QPointF(xOf(time - 1), y(value(time - 1, type))),
                             QPointF(xOf(time), y(value(time, type))));
        for (std::size_t time = 0; time < m_rows.size(); ++time)
            paintTypeShape(painter,
                           QRectF(xOf(time) - kShape / 2, y(value(time, type)) - kShape / 2, kShape, kShape),
                           typeShape(CustomerType(type)), color);
    }
    // Names at the ends of their lines, moved apart where they would cover each other.
    std::array<std::size_t, kStratumCount> order{};
    for (std::size_t type = 0; type < kStratumCount; ++type)
        order[type] = type;
    const std::size_t last = m_rows.size() - 1;
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return value(last, a) > value(last, b); });
    const double step = metrics.height() + 1;
    std::array<double, kStratumCount> at{};
    for (std::size_t k = 0; k < order.size(); ++k)
        at[k] = std::max(y(value(last, order[k])), k > 0 ? at[k - 1] + step : 0.0);
    const double beyond = at.back() - (area.bottom() + step / 2);
    for (std::size_t k = order.size(); beyond > 0 && k-- > 0;)
        at[k] = std::min(at[k], k + 1 < order.size() ? at[k + 1] - step : area.bottom() + step / 2);
    for (std::size_t k = 0; k < order.size(); ++k) {
        const auto type = CustomerType(order[k]);
        const double left = area.right() + 8;
        paintTypeShape(painter, QRectF(left, at[k] - kShape / 2, kShape, kShape), typeShape(type),
                       theme.typeColor(type));
        painter.setPen(theme.typeText(type));
        painter.drawText(QPointF(left + kShape + 5, at[k] + metrics.ascent() / 2 - 1), typeName(type));
    }
}

void TimeChart::pointAt(int time)
{
    m_cursor = time < 0 ? -1 : std::min(time, int(m_rows.size()) - 1);
    emit pointMoved(words(m_cursor));
    update();
}

void TimeChart::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_rows.size()) - 1;
    if (last < 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        return pointAt(m_cursor < 0 ? last : std::max(0, m_cursor - 1));
    case Qt::Key_Right:
        return pointAt(m_cursor < 0 ? 0 : m_cursor + 1);
    case Qt::Key_Home:
        return pointAt(0);
    case Qt::Key_End:
        return pointAt(last);
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimeChart::mouseMoveEvent(QMouseEvent* event)
{
    int nearest = -1;
    double best = 1e9;
    for (std::size_t time = 0; time < m_rows.size(); ++time)
        if (const double apart = std::abs(xOf(time) - event->position().x()); apart < best) {
            best = apart;
            nearest = int(time);
        }
    pointAt(nearest);
}

void TimeChart::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus())
        pointAt(-1);
}

void TimeChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    pointAt(-1);
}

} // namespace strata
