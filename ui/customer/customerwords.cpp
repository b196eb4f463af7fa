#include "ui/customer/customerwords.h"

#include "ui/format.h"
#include "ui/overriding/overriding.h"
#include "ui/theme.h"

#include <QCoreApplication>

namespace strata {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("strata", text); // the context that these calls are collected under
}

QString sentence(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString standingLine(const Project& project, const MetricTable& metrics, const Results& results,
                     std::size_t customer)
{
    const auto type = CustomerType(results.types[customer]);
    QStringList facts{typeName(type)};
    if (const int tier = results.tiers[customer]; tier >= 0 && std::size_t(tier) < project.rules.tiers.size())
        facts += tr("tier %1").arg(format::text(project.rules.tiers[std::size_t(tier)].name));
    if (results.composite[customer] >= 0.0)
        facts += tr("score %1 of 100").arg(format::number(results.composite[customer], 0));
    QString line = facts.join(QStringLiteral(", ")) + QLatin1Char('.');
    if (customer < metrics.firstSale.size() && isKnown(metrics.firstSale[customer]))
        line += QLatin1Char(' ')
            + tr("First bought in %1, last on %2.")
                  .arg(civilOf(metrics.firstSale[customer]).year)
                  .arg(format::day(metrics.lastSale[customer]));
    else if (metrics.hasLines)
        line += QLatin1Char(' ') + tr("Never bought anything up to the as-of date.");
    return line;
}

QString standingRemark(const Project& project, const Results& results, std::size_t customer)
{
    switch (CustomerType(results.computedTypes[customer])) {
    case CustomerType::New:
        return tr("No score: the first invoice is less than %1 months old, or there are fewer than %2 "
                  "orders.")
            .arg(project.rules.newMonths)
            .arg(project.rules.newOrders);
    case CustomerType::Inactive:
        return tr("No score: nothing was bought for %1 months.").arg(project.rules.inactiveMonths);
    case CustomerType::Excluded:
        return tr("No score: excluded customers are outside the comparison.");
    case CustomerType::NotEnoughData:
        return tr("No score: the figures that are there do not reach for both axes.");
    default:
        break;
    }
    if (results.isGuarded[customer])
        return tr("The money guard holds it below the net profit cut: it loses money.");
    return {};
}

QString overrideLine(const Project& project, std::size_t customer)
{
    const Override* word = overrideOf(project, int(customer));
    if (!word)
        return {};
    const QString who = word->author.empty() ? tr("somebody") : format::text(word->author);
    return tr("%1, set by %2 on %3: %4")
        .arg(typeName(word->type), who, format::day(word->date), format::text(word->reason));
}

QString missingInWords(ScoreOrigin origin)
{
    switch (origin) {
    case ScoreOrigin::Middle:
        return tr("counts as 50");
    case ScoreOrigin::Worst:
        return tr("counts as 0");
    case ScoreOrigin::Missing:
        return tr("weight goes to others");
    case ScoreOrigin::LeftOut:
        return tr("left out");
    case ScoreOrigin::Value:
        break;
    }
    return {};
}

QString goalDistance(const WayGoal& goal)
{
    QStringList parts;
    for (const WayGoal::Missed& missed : goal.missed) {
        const QString what = missed.what == WayGoal::Missed::What::Clv ? tr("customer lifetime value")
            : missed.what == WayGoal::Missed::What::NetProfit          ? tr("net profit score")
                                                                       : tr("composite");
        //: "composite 48.0, cut at 52.1"
        parts += tr("%1 %2, cut at %3")
                     .arg(what, format::number(missed.score, 1), format::number(missed.cut, 1));
    }
    return sentence(parts.join(QStringLiteral("; ")));
}

} // namespace strata
