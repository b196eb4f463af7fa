#include "ui/report/reportcharts.h"

#include "ui/format.h"
#include "ui/paper/printcolor.h"
#include "ui/paper/reportdocument.h"
#include "ui/paper/reporttext.h"
#include "ui/report/reportwords.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace strata {

namespace {

QPen pen(const QColor& color, double width, Qt::PenStyle style = Qt::SolidLine)
{
    return QPen(color, width, style, Qt::FlatCap);
}

void write(QPainter& painter, const QRectF& rect, int flags, const QString& text, double size,
           const QColor& color, bool bold = false)
{
    QFont font = reportFont(size);
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, flags | Qt::TextDontClip | Qt::TextSingleLine, text);
}

// A step of 1, 2 or 5 times a power of ten that divides `range` into about `count` parts.
double niceStep(double range, int count)
{
    const double raw = range / count;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    const double lead = raw / power;
    return power * (lead <= 1.0 ? 1.0 : lead <= 2.0 ? 2.0 : lead <= 5.0 ? 5.0 : 10.0);
}

} // namespace

void paintTypeBars(QPainter& painter, const QRectF& rect, double pt, const Summary& summary)
{
    using reportText::share;
    std::int64_t most = 1;
    std::vector<double> sales, profit;
    for (std::size_t type = 0; type < kTypeCount; ++type) {
        if (type < kStratumCount)
            most = std::max(most, summary.types[type].customers);
        sales.push_back(summary.types[type].netSales);
        profit.push_back(summary.types[type].netProfit);
    }
    sales = sharesOfHundred(sales);
    profit = sharesOfHundred(profit);
    const double labels = 82 * pt, counts = 190 * pt;
    const double row = rect.height() / kStratumCount;
    for (std::size_t type = 0; type < kStratumCount; ++type) {
        const double top = rect.top() + double(type) * row;
        const double bar = row * 0.62;
        write(painter, QRectF(rect.left(), top, labels, bar), Qt::AlignLeft | Qt::AlignVCenter,
              typeName(CustomerType(type)), 9.5, printColor::text());
        const double length
            = (rect.width() - labels - counts) * double(summary.types[type].customers) / double(most);
        painter.fillRect(QRectF(rect.left() + labels, top, std::max(length, 0.8 * pt), bar),
                         printColor::ofType(CustomerType(type)));
        const double after = rect.left() + labels + length + 6 * pt;
        const QString number = format::number(double(summary.types[type].customers));
        write(painter, QRectF(after, top, 40 * pt, bar), Qt::AlignLeft | Qt::AlignVCenter, number, 9.5,
              printColor::text(), true);
        const double numberWidth = QFontMetricsF(painter.font(), painter.device()).horizontalAdvance(number);
        QString shares;
        if (summary.all.netSales > 0.0)
            shares = summary.hasCost && summary.all.netProfit > 0.0
                    && ReportWords::isProfitKnown(summary.types[type])
                ? QCoreApplication::translate("strata::Report", "%1 of sales, %2 of profit")
                      .arg(share(sales[type]), share(profit[type]))
                : QCoreApplication::translate("strata::Report", "%1 of sales").arg(share(sales[type]));
        write(painter, QRectF(after + numberWidth + 7 * pt, top, counts, bar),
              Qt::AlignLeft | Qt::AlignVCenter, shares, 8, printColor::quiet());
    }
}

void paintShareBars(QPainter& painter, const QRectF& rect, double pt, const std::vector<ShareBar>& bars,
                    const QColor& color)
{
    const double names = 84 * pt, values = 110 * pt, percents = 50 * pt;
    const double row = rect.height() / double(std::max<std::size_t>(1, bars.size()));
    const double left = rect.left() + names + values + 10 * pt;
    const double most = rect.right() - percents - left;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const double top = rect.top() + double(i) * row;
        const double bar = row * 0.62;
        write(painter, QRectF(rect.left(), top, names, bar), Qt::AlignLeft | Qt::AlignVCenter, bars[i].name,
              9.5, printColor::text());
        write(painter, QRectF(rect.left() + names, top, values, bar), Qt::AlignRight | Qt::AlignVCenter,
              bars[i].value, 9.5, printColor::text(), true);
        if (!bars[i].percent) {
            write(painter, QRectF(left, top, percents, bar), Qt::AlignLeft | Qt::AlignVCenter,
                  format::missing(), 9.5, printColor::quiet());
            continue;
        }
        const double length = most * std::clamp(*bars[i].percent / 100.0, 0.0, 1.0);
        painter.fillRect(QRectF(left, top, most, bar), printColor::line());
        painter.fillRect(QRectF(left, top, length, bar), color);
        write(painter, QRectF(left + most + 6 * pt, top, percents, bar), Qt::AlignLeft | Qt::AlignVCenter,
              reportText::share(*bars[i].percent), 9.5, printColor::text());
    }
}

void paintMatrix(QPainter& painter, const QRectF& rect, double pt, const Project& project,
                 const Evaluation& evaluation)
{
    const Results& results = evaluation.results;
    const double left = 34 * pt, bottom = 34 * pt;
    const QRectF area(rect.left() + left, rect.top() + 4 * pt, rect.width() - left - 4 * pt,
                      rect.height() - bottom - 4 * pt);
    const auto x = [&area](double clv) { return area.left() + area.width() * clv / 100.0; };
    const auto y = [&area](double profit) { return area.bottom() - area.height() * profit / 100.0; };
    const double cutX = std::clamp(results.clvCut, 0.0, 100.0),
                 cutY = std::clamp(results.netProfitCut, 0.0, 100.0);

    const auto quadrant = [&](CustomerType type, double x0, double x1, double y0, double y1) {
        QColor ground = printColor::ofType(type);
        ground.setAlphaF(0.07f);
        painter.fillRect(QRectF(QPointF(x(x0), y(y1)), QPointF(x(x1), y(y0))), ground);
    };
    quadrant(CustomerType::Opportunistic, 0, cutX, cutY, 100);
    quadrant(CustomerType::Core, cutX, 100, cutY, 100);
    quadrant(CustomerType::Marginal, 0, cutX, 0, cutY);
    quadrant(CustomerType::ServiceDrain, cutX, 100, 0, cutY);

    // The largest first, so that the small ones stay visible on top.
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < results.clv.size(); ++i)
        if (results.clv[i] >= 0.0 && results.netProfit[i] >= 0.0 && !isStatus(CustomerType(results.types[i])))
            order.push_back(i);
    const auto sales = [&evaluation](std::size_t i) {
        const Amount amount
            = i < evaluation.metrics.netSales.size() ? evaluation.metrics.netSales[i] : kNoAmount;
        return isKnown(amount) ? std::max(0.0, double(amount)) : 0.0;
    };
    const auto& ids = project.dataset->customers.ids;
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return sales(a) != sales(b) ? sales(a) > sales(b) : ids[a] < ids[b];
    });
    if (order.size() > kMatrixCustomers)
        order.resize(kMatrixCustomers);
    const double most = order.empty() ? 1.0 : std::max(1.0, sales(order.front()));
    painter.setPen(Qt::NoPen);
    painter.save();
    painter.setClipRect(area.adjusted(-12 * pt, -4 * pt, 4 * pt, 12 * pt));
    for (const std::size_t i : order) {
        QColor color = printColor::ofType(CustomerType(results.types[i]));
        color.setAlphaF(0.6f);
        painter.setBrush(color);
        const double radius = std::max(1.1 * pt, 12 * pt * std::sqrt(sales(i) / most));
        painter.drawEllipse(QPointF(x(results.clv[i]), y(results.netProfit[i])), radius, radius);
    }
    painter.restore();

    painter.setPen(pen(printColor::text(), 0.9 * pt));
    painter.drawLine(QPointF(x(cutX), area.top()), QPointF(x(cutX), area.bottom()));
    painter.drawLine(QPointF(area.left(), y(cutY)), QPointF(area.right(), y(cutY)));
    const auto flag = [&](const QPointF& at, double value) {
        const QRectF box(at.x() - 12 * pt, at.y() - 6.5 * pt, 24 * pt, 13 * pt);
        painter.setBrush(Qt::white);
        painter.setPen(pen(printColor::text(), 0.7 * pt));
        painter.drawRoundedRect(box, 2.5 * pt, 2.5 * pt);
        write(painter, box, Qt::AlignCenter, format::number(value, 1), 7.5, printColor::text());
    };
    if (results.clvCut <= 100.0)
        flag(QPointF(x(cutX), area.bottom()), results.clvCut);
    if (results.netProfitCut <= 100.0)
        flag(QPointF(area.left(), y(cutY)), results.netProfitCut);

    const QRectF inner = area.adjusted(6 * pt, 4 * pt, -6 * pt, -4 * pt);
    const auto name = [&](CustomerType type, int flags) {
        // On a veil, to be read also above circles of its colour.
        QFont font = reportFont(9);
        font.setWeight(QFont::DemiBold);
        const QFontMetricsF metrics(font, painter.device());
        QRectF veil(0, 0, metrics.horizontalAdvance(typeName(type)) + 6 * pt, metrics.height());
        veil.moveLeft(flags & Qt::AlignLeft ? inner.left() - 3 * pt : inner.right() + 3 * pt - veil.width());
        veil.moveTop(flags & Qt::AlignTop ? inner.top() : inner.bottom() - veil.height());
        painter.fillRect(veil, QColor(255, 255, 255, 200));
        write(painter, inner, flags, typeName(type), 9,
              type == CustomerType::Marginal ? printColor::quiet() : printColor::ofType(type), true);
    };
    name(CustomerType::Opportunistic, Qt::AlignLeft | Qt::AlignTop);
    name(CustomerType::Core, Qt::AlignRight | Qt::AlignTop);
    name(CustomerType::Marginal, Qt::AlignLeft | Qt::AlignBottom);
    name(CustomerType::ServiceDrain, Qt::AlignRight | Qt::AlignBottom);

    write(painter, QRectF(area.left(), area.bottom() + 16 * pt, area.width(), 14 * pt), Qt::AlignCenter,
          QCoreApplication::translate("strata::Report", "Customer lifetime value, 0 to 100"), 8,
          printColor::quiet());
    painter.save();
    painter.translate(rect.left() + 6 * pt, area.center().y());
    painter.rotate(-90);
    write(painter, QRectF(-area.height() / 2, -7 * pt, area.height(), 14 * pt), Qt::AlignCenter,
          QCoreApplication::translate("strata::Report", "Net profit, 0 to 100"), 8, printColor::quiet());
    painter.restore();
}

void paintWhaleCurve(QPainter& painter, const QRectF& rect, double pt, const WhaleCurve& whale,
                     const std::string& currency)
{
    if (whale.cumulative.empty())
        return;
    const bool inPercent = whale.peakPercent.has_value();
    const double unit = inPercent ? whale.total / 100.0 : 1.0;
    const auto [low, high] = std::minmax_element(whale.cumulative.begin(), whale.cumulative.end());
    double bottomValue = std::min(0.0, *low / unit),
           topValue = std::max(inPercent ? 100.0 : 0.0, *high / unit);
    if (topValue <= bottomValue)
        topValue = bottomValue + 1.0;
    const double step = niceStep(topValue - bottomValue, 5);
    bottomValue = std::floor(bottomValue / step) * step;
    topValue = std::ceil(topValue / step) * step;

    const double left = inPercent ? 36 * pt : 84 * pt;
    const QRectF area(rect.left() + left, rect.top() + 8 * pt, rect.width() - left - 8 * pt,
                      rect.height() - 36 * pt);
    const double n = double(whale.cumulative.size());
    const auto at = [&](double customers, double value) {
        return QPointF(area.left() + area.width() * customers / n,
                       area.bottom() - area.height() * (value - bottomValue) / (topValue - bottomValue));
    };
    const int steps = int(std::round((topValue - bottomValue) / step));
    for (int k = 0; k <= steps; ++k) {
        const double value = bottomValue + k * step;
        const QPointF from = at(0, value);
        painter.setPen(pen(std::abs(value) < step / 2 ? printColor::quiet() : printColor::line(), 0.6 * pt));
        painter.drawLine(from, QPointF(area.right(), from.y()));
        write(painter, QRectF(rect.left(), from.y() - 7 * pt, left - 6 * pt, 14 * pt),
              Qt::AlignRight | Qt::AlignVCenter,
              inPercent ? format::hundredth(value, 0) : format::money(value, currency), 7.5,
              printColor::quiet());
    }
    if (inPercent) {
        painter.setPen(pen(printColor::quiet(), 0.8 * pt, Qt::DashLine));
        painter.drawLine(at(0, 100), at(n, 100));
    }

    // At most 400 points, and the peak among them.
    QPainterPath curve(at(0, 0));
    const std::size_t every = std::max<std::size_t>(1, whale.cumulative.size() / 400);
    for (std::size_t i = 0; i < whale.cumulative.size(); ++i)
        if (i % every == every - 1 || i + 1 == whale.cumulative.size() || i + 1 == whale.peakCustomers)
            curve.lineTo(at(double(i + 1), whale.cumulative[i] / unit));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(printColor::accent(), 1.8 * pt, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(curve);

    if (whale.peakCustomers > 0) {
        const QPointF peak
            = at(double(whale.peakCustomers), whale.cumulative[whale.peakCustomers - 1] / unit);
        painter.setBrush(printColor::accent());
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(peak, 3.2 * pt, 3.2 * pt);
    }
    const double below = area.bottom() + 5 * pt;
    write(painter, QRectF(area.left(), below, area.width(), 12 * pt), Qt::AlignLeft | Qt::AlignTop,
          QStringLiteral("0"), 7.5, printColor::quiet());
    write(painter, QRectF(area.left(), below, area.width(), 12 * pt), Qt::AlignRight | Qt::AlignTop,
          QCoreApplication::translate("strata::Report", "100 % of customers"), 7.5, printColor::quiet());
    // Where the words do not stand beside each other, below.
    const double lower = area.width() < 330 * pt ? below + 11 * pt : below;
    write(painter, QRectF(area.left(), lower, area.width(), 12 * pt), Qt::AlignHCenter | Qt::AlignTop,
          QCoreApplication::translate("strata::Report", "Customers by net profit, highest first"), 7.5,
          printColor::quiet());
}

} // namespace strata
