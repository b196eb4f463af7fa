#include "ui/format.h"
#include "ui/paper/printcolor.h"
#include "ui/paper/reporttext.h"
#include "ui/report/reportcharts.h"
#include "ui/report/reportsections.h"
#include "ui/report/reportwords.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace strata {

namespace {

using reportText::customers;
using reportText::proseMoney;
using reportText::share;

struct KeyFigure
{
    QString value;
    QString label;
    QColor color;
};

void paintKeyFigures(QPainter& painter, const QRectF& rect, double pt, const std::vector<KeyFigure>& figures)
{
    const double gap = 8 * pt;
    const double width = (rect.width() - gap * double(figures.size() - 1)) / double(figures.size());
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const QRectF box(rect.left() + double(i) * (width + gap), rect.top(), width, rect.height());
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(printColor::line(), 0.8 * pt));
        painter.drawRoundedRect(box, 5 * pt, 5 * pt);
        const QRectF inner = box.adjusted(10 * pt, 7 * pt, -6 * pt, -7 * pt);
        QFont font = reportFont(16);
        font.setWeight(QFont::DemiBold);
        if (const double needed = QFontMetricsF(font, painter.device()).horizontalAdvance(figures[i].value);
            needed > inner.width())
            font.setPointSizeF(16 * inner.width() / needed);
        painter.setFont(font);
        painter.setPen(figures[i].color);
        painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, figures[i].value);
        painter.setFont(reportFont(8));
        painter.setPen(printColor::quiet());
        painter.drawText(inner, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine, figures[i].label);
    }
}

QString typeMeaning(CustomerType type)
{
    switch (type) {
    case CustomerType::Core:
        return QCoreApplication::translate("strata::Report",
                                           "They are worth a lot and earn a lot: protect them.");
    case CustomerType::Opportunistic:
        return QCoreApplication::translate(
            "strata::Report", "They earn well when they buy, but buy little: find out which can grow.");
    case CustomerType::Marginal:
        return QCoreApplication::translate("strata::Report",
                                           "They buy little and earn little: serve them simply.");
    case CustomerType::ServiceDrain:
        return QCoreApplication::translate(
            "strata::Report",
            "They buy a lot and leave little: settle how they are served before selling them more.");
    default:
        return {};
    }
}

// "A, B and C"
QString listed(const QStringList& names)
{
    if (names.size() < 2)
        return names.join(QString());
    return QCoreApplication::translate("strata::Report", "%1 and %2", "the end of a list")
        .arg(names.mid(0, names.size() - 1).join(QStringLiteral(", ")), names.last());
}

void writeLossMakers(ReportDocument& document, const ReportSource& source)
{
    const WhaleCurve& whale = source.evaluation.whale;
    const std::string& currency = source.project.currency;
    if (whale.lossMakers == 0) {
        document.paragraph(
            QCoreApplication::translate("strata::Report", "No customer with a known profit loses money."));
        return;
    }
    double lost = 0.0;
    QStringList worst;
    for (std::size_t k = 0; k < whale.lossMakers && k < whale.order.size(); ++k) {
        const auto customer = std::size_t(whale.order[whale.order.size() - 1 - k]);
        lost += ReportSource::units(source.evaluation.metrics.netProfit[customer]);
        if (worst.size() < 3)
            worst.append(source.names[qsizetype(customer)]);
    }
    document.paragraph(
        (whale.lossMakers == 1 ? QCoreApplication::translate("strata::Report", "%1 loses money: %2.")
                               : QCoreApplication::translate("strata::Report", "%1 lose money, %2 together."))
            .arg(customers(std::int64_t(whale.lossMakers)), proseMoney(std::abs(lost), currency))
        + QLatin1Char(' ')
        + (whale.lossMakers > 3
               ? QCoreApplication::translate("strata::Report", "The largest losses are %1.")
                     .arg(listed(worst))
               : QCoreApplication::translate("strata::Report", "By name: %1.").arg(listed(worst))));
}

} // namespace

void writeSummary(ReportDocument& document, const ReportSource& source)
{
    const Summary& summary = source.summary();
    const std::string& currency = source.project.currency;
    document.heading(QCoreApplication::translate("strata::Report", "What the model says"), false);
    std::vector<KeyFigure> figures;
    figures.push_back({format::number(double(summary.all.customers)),
                       QCoreApplication::translate("strata::Report", "customers"), printColor::text()});
    figures.push_back({proseMoney(summary.all.netSales, currency),
                       QCoreApplication::translate("strata::Report", "net sales"), printColor::text()});
    if (summary.hasCost) {
        figures.push_back({proseMoney(summary.all.netProfit, currency),
                           QCoreApplication::translate("strata::Report", "net profit"), printColor::text()});
        figures.push_back({format::number(double(source.evaluation.whale.lossMakers)),
                           QCoreApplication::translate("strata::Report", "customers lose money"),
                           printColor::ofType(CustomerType::ServiceDrain)});
    }
    document.figure([figures](QPainter& painter, const QRectF& rect,
                              double pt) { paintKeyFigures(painter, rect, pt, figures); },
                    46);

    QString opening = QCoreApplication::translate("strata::Report", "%1 bought for %2.")
                          .arg(customers(summary.all.customers), proseMoney(summary.all.netSales, currency));
    opening += QLatin1Char(' ');
    opening += summary.hasCost && source.project.rates == CostRates()
        ? QCoreApplication::translate(
              "strata::Report",
              "They left a gross margin of %1. What serving them costs is not set, so that net "
              "profit is the same.")
              .arg(proseMoney(summary.all.grossMargin, currency))
        : summary.hasCost
        ? QCoreApplication::translate("strata::Report",
                                      "They left a gross margin of %1 and, after the cost to serve "
                                      "them, a net profit of %2.")
              .arg(proseMoney(summary.all.grossMargin, currency), proseMoney(summary.all.netProfit, currency))
        : QCoreApplication::translate("strata::Report",
                                      "What they cost is not in the data, so their profit is not known.");
    document.paragraph(opening);

    std::vector<double> counts, sales, profit;
    for (const GroupTotals& group : summary.types) {
        counts.push_back(double(group.customers));
        sales.push_back(group.netSales);
        profit.push_back(group.netProfit);
    }
    counts = sharesOfHundred(counts);
    sales = sharesOfHundred(sales);
    profit = sharesOfHundred(profit);
    for (std::size_t type = 0; type < kStratumCount; ++type) {
        const bool hasProfit = summary.hasCost && ReportWords::isProfitKnown(summary.types[type]);
        const QString shares = summary.all.netSales <= 0.0 ? QStringLiteral(".")
            : hasProfit && summary.all.netProfit > 0.0
            ? QCoreApplication::translate("strata::Report", ", %1 of net sales, %2 of net profit.")
                  .arg(share(sales[type]), share(profit[type]))
            : hasProfit
            ? QCoreApplication::translate("strata::Report", ", %1 of net sales, a net profit of %2.")
                  .arg(share(sales[type]), proseMoney(summary.types[type].netProfit, currency))
            : QCoreApplication::translate("strata::Report", ", %1 of net sales.").arg(share(sales[type]));
        document.paragraph(QCoreApplication::translate("strata::Report", "%1: %2 (%3)%4 %5")
                               .arg(typeName(CustomerType(type)), customers(summary.types[type].customers),
                                    share(counts[type]), shares, typeMeaning(CustomerType(type))));
    }
    std::int64_t outside = 0;
    double part = 0.0;
    for (std::size_t type = kStratumCount; type < kTypeCount; ++type) {
        outside += summary.types[type].customers;
        part += sales[type];
    }
    if (outside > 0)
        document.paragraph(
            QCoreApplication::translate(
                "strata::Report",
                "Outside the four types: %1 with %2 of net sales, new, inactive, excluded or without "
                "enough data.")
                .arg(customers(outside), share(part)));
    if (summary.hasCost)
        writeLossMakers(document, source);

    document.subheading(QCoreApplication::translate("strata::Report", "Customers by type"));
    document.figure([summary](QPainter& painter, const QRectF& rect,
                              double pt) { paintTypeBars(painter, rect, pt, summary); },
                    104);
}

} // namespace strata
