#include "ui/charts/quarterbars.h"

#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/spoken.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace strata {

namespace {

constexpr double kTop = 18.0; // the label of the highest line
constexpr double kNames = 18.0; // names of quarters
constexpr double kLegend = 20.0;

QRectF plotOf(const QRectF& area, double unit)
{
    return area.adjusted(0, kTop * unit, 0, -(kNames + kLegend) * unit);
}

QColor mixed(const QColor& ground, const QColor& color, double share)
{
    const auto mix = [share](float from, float to) { return float(from + (to - from) * share); };
    return QColor::fromRgbF(mix(ground.redF(), color.redF()), mix(ground.greenF(), color.greenF()),
                            mix(ground.blueF(), color.blueF()));
}

struct Range
{
    double least = 0.0, most = 0.0;
};

Range rangeOf(const Quarters& quarters)
{
    Range range;
    const auto take = [&range](double value) {
        range.least = std::min(range.least, value);
        range.most = std::max(range.most, value);
    };
    for (const Quarter& quarter : quarters.quarters) {
        take(quarter.netSales);
        if (quarter.hasMargin)
            take(quarter.grossMargin);
        if (quarter.hasMargin && quarters.hasProfit)
            take(quarter.netProfit);
    }
    if (range.most <= range.least)
        range.most = range.least + 1.0;
    return range;
}

void drawDiamond(QPainter& painter, QPointF center, double radius)
{
    painter.drawPolygon(QPolygonF{center + QPointF(0, -radius), center + QPointF(radius, 0),
                                  center + QPointF(0, radius), center + QPointF(-radius, 0)});
}

// Names of quarters below the bars: the first and the last, first quarters of years between where they fit.
void paintNames(QPainter& painter, const QRectF& row, const Quarters& quarters, const QuarterBarsLook& look)
{
    const QFontMetricsF metrics(look.small);
    const std::vector<Quarter>& all = quarters.quarters;
    const double step = row.width() / double(all.size());
    painter.setFont(look.small);
    painter.setPen(look.quiet);
    const auto boxOf = [&](std::size_t i) {
        const double width = metrics.horizontalAdvance(quarterName(all[i])) + 2.0 * look.unit;
        const double center = row.left() + step * (double(i) + 0.5);
        const double left
            = std::clamp(center - width / 2.0, row.left(), std::max(row.left(), row.right() - width));
        return QRectF(left, row.top(), width, row.height());
    };
    const double space = 10.0 * look.unit;
    const QRectF last = boxOf(all.size() - 1);
    painter.drawText(last, Qt::AlignCenter, quarterName(all.back()));
    double end = row.left() - space;
    for (std::size_t i = 0; i + 1 < all.size(); ++i) {
        const QRectF box = boxOf(i);
        if ((i > 0 && all[i].quarter != 1) || box.left() < end + space || box.right() + space > last.left())
            continue;
        painter.drawText(box, Qt::AlignCenter, quarterName(all[i]));
        end = box.right();
    }
}

void paintLegend(QPainter& painter, const QRectF& row, const Quarters& quarters, const QuarterBarsLook& look)
{
    const double u = look.unit;
    const QFontMetricsF metrics(look.small);
    painter.setFont(look.small);
    double x = row.left();
    const auto say = [&](const QString& words) {
        painter.setPen(look.quiet);
        const double width = metrics.horizontalAdvance(words);
        painter.drawText(QRectF(x, row.top(), width + 2.0 * u, row.height()), Qt::AlignVCenter, words);
        x += width + 16.0 * u;
    };
    const double middle = row.center().y();
    const auto swatch = [&](const QColor& color, double width) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRect(QRectF(x + (10.0 - width) / 2.0 * u, middle - 5.0 * u, width * u, 10.0 * u));
        x += 14.0 * u;
    };
    swatch(look.sales, 10.0);
    say(QCoreApplication::translate("QuarterBars", "Net sales"));
    if (quarters.hasMargin) {
        swatch(look.margin, 5.0);
        say(QCoreApplication::translate("QuarterBars", "Gross margin"));
    }
    if (quarters.hasProfit) {
        painter.setPen(QPen(look.ground, u));
        painter.setBrush(look.text);
        drawDiamond(painter, QPointF(x + 5.0 * u, middle), 5.0 * u);
        x += 14.0 * u;
        say(QCoreApplication::translate("QuarterBars", "Net profit"));
    }
}

} // namespace

QString quarterName(const Quarter& quarter)
{
    //: a quarter of a year: Q3 2012
    return QCoreApplication::translate("QuarterBars", "Q%1 %2").arg(quarter.quarter).arg(quarter.year);
}

QString quarterInWords(const Quarters& quarters, std::size_t index, const std::string& currency)
{
    const Quarter& quarter = quarters.quarters[index];
    QStringList facts{QCoreApplication::translate("QuarterBars", "net sales %1")
                          .arg(format::money(quarter.netSales, currency))};
    if (quarter.hasMargin)
        facts += QCoreApplication::translate("QuarterBars", "gross margin %1")
                     .arg(format::money(quarter.grossMargin, currency));
    if (quarter.hasMargin && quarters.hasProfit)
        facts += QCoreApplication::translate("QuarterBars", "net profit %1")
                     .arg(format::money(quarter.netProfit, currency));
    facts += QCoreApplication::translate("QuarterBars", "orders: %1")
                 .arg(format::number(double(quarter.orders)));
    return QStringLiteral("%1: %2").arg(quarterName(quarter), facts.join(QStringLiteral(", ")));
}

void paintQuarterBars(QPainter& painter, const QRectF& area, const Quarters& quarters,
                      const std::string& currency, const QuarterBarsLook& look, int cursor)
{
    if (quarters.quarters.empty())
        return;
    const double u = look.unit;
    const QRectF plot = plotOf(area, u);
    const Range range = rangeOf(quarters);
    const auto y = [&](double value) {
        return plot.bottom() - plot.height() * (value - range.least) / (range.most - range.least);
    };
    const double step = plot.width() / double(quarters.quarters.size());
    const double wide = std::clamp(step * 0.64, 1.0 * u, 28.0 * u);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(look.small);
    const auto line = [&](double value, const QColor& color) {
        painter.setPen(QPen(color, u));
        painter.drawLine(QPointF(plot.left(), y(value)), QPointF(plot.right(), y(value)));
    };
    if (range.most > 0.0) {
        line(range.most, look.line);
        painter.setPen(look.quiet);
        painter.drawText(QRectF(plot.left(), area.top(), plot.width(), (kTop - 2.0) * u),
                         Qt::AlignLeft | Qt::AlignVCenter, format::money(range.most, currency));
    }
    for (std::size_t i = 0; i < quarters.quarters.size(); ++i) {
        const Quarter& quarter = quarters.quarters[i];
        const double center = plot.left() + step * (double(i) + 0.5);
        if (int(i) == cursor) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(look.line);
            painter.drawRect(QRectF(center - step / 2.0, plot.top(), step, plot.height()));
        }
        const auto bar = [&](double value, double width, const QColor& color) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(color);
            painter.drawRect(QRectF(QPointF(center - width / 2.0, std::min(y(value), y(0.0))),
                                    QPointF(center + width / 2.0, std::max(y(value), y(0.0)))));
        };
        bar(quarter.netSales, wide, look.sales);
        if (quarter.hasMargin)
            bar(quarter.grossMargin, wide * 0.5, look.margin);
    }
    line(0.0, look.quiet);
    if (quarters.hasProfit)
        for (std::size_t i = 0; i < quarters.quarters.size(); ++i)
            if (quarters.quarters[i].hasMargin) {
                painter.setPen(QPen(look.ground, u));
                painter.setBrush(look.text);
                drawDiamond(
                    painter,
                    QPointF(plot.left() + step * (double(i) + 0.5), y(quarters.quarters[i].netProfit)),
                    std::clamp(wide * 0.25, 2.5 * u, 5.0 * u));
            }
    paintNames(painter, QRectF(area.left(), plot.bottom() + 2.0 * u, area.width(), (kNames - 2.0) * u),
               quarters, look);
    paintLegend(painter, QRectF(area.left(), area.bottom() - kLegend * u, area.width(), kLegend * u),
                quarters, look);
    painter.restore();
}

QuarterBars::QuarterBars(QWidget* parent)
    : QWidget(parent)
{
    setSpokenRole(this, QAccessible::Chart);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void QuarterBars::setQuarters(Quarters quarters, const std::string& currency)
{
    m_quarters = std::move(quarters);
    m_currency = currency;
    QStringList words{tr("Revenue and profit by quarter")};
    for (std::size_t i = 0; i < m_quarters.quarters.size(); ++i)
        words += quarterInWords(m_quarters, i, m_currency);
    setAccessibleName(words.join(QStringLiteral(". ")));
    pointAt(-1);
    update();
}

void QuarterBars::pointAt(int quarter)
{
    const int last = int(m_quarters.quarters.size()) - 1;
    m_cursor = quarter < 0 ? -1 : std::min(quarter, last);
    emit pointMoved(m_cursor < 0 ? QString() : quarterInWords(m_quarters, std::size_t(m_cursor), m_currency));
    update();
}

void QuarterBars::paint(QPainter& painter, const QRectF& area) const
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    paintQuarterBars(painter, area, m_quarters, m_currency,
                     {colors.text, colors.quiet, colors.line, colors.card,
                      mixed(colors.card, colors.accent, 0.7), colors.good, theme.headFont(), 1.0},
                     m_cursor);
}

void QuarterBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // scales run from left to right in every language
    paint(painter, QRectF(rect()).adjusted(1, 0, -1, 0));
    if (hasFocus()) {
        painter.setPen(QPen(Theme::instance().colors().accent, 1.0));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void QuarterBars::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_quarters.quarters.size()) - 1;
    if (last < 0 || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        pointAt(m_cursor < 0 ? last : std::max(0, m_cursor - 1));
        break;
    case Qt::Key_Right:
        pointAt(m_cursor < 0 ? 0 : m_cursor + 1);
        break;
    case Qt::Key_Home:
        pointAt(0);
        break;
    case Qt::Key_End:
        pointAt(last);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void QuarterBars::mouseMoveEvent(QMouseEvent* event)
{
    if (m_quarters.quarters.empty())
        return;
    const double step = double(width()) / double(m_quarters.quarters.size());
    pointAt(std::clamp(int(event->position().x() / step), 0, int(m_quarters.quarters.size()) - 1));
}

void QuarterBars::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus())
        pointAt(-1);
}

void QuarterBars::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_cursor < 0 && !m_quarters.quarters.empty())
        pointAt(int(m_quarters.quarters.size()) - 1);
}

void QuarterBars::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    pointAt(-1);
}

} // namespace strata
