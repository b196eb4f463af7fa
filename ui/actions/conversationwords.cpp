#include "ui/actions/conversationwords.h"

#include "ui/explain/waywords.h"
#include "ui/format.h"
#include "ui/metricnames.h"
#include "ui/theme.h"

#include <QCoreApplication>

namespace strata::conversationWords {

namespace {

struct ConversationWords
{
    Q_DECLARE_TR_FUNCTIONS(strata::ConversationWords)
};

QString tierName(int tier, const Project& project)
{
    return tier >= 0 && std::size_t(tier) < project.rules.tiers.size()
        ? format::text(project.rules.tiers[std::size_t(tier)].name)
        : QString();
}

// Where somebody would stand, beside where they stand.
QString move(const CustomerOutcome& then, const CustomerOutcome& now, const Project& project)
{
    if (then.type != now.type)
        return ConversationWords::tr("becomes %1").arg(standing(then, project));
    if (then.tier == now.tier)
        return ConversationWords::tr("stays %1").arg(standing(now, project));
    //: "stays Service drain, tier C becomes B"
    return ConversationWords::tr("stays %1, tier %2 becomes %3")
        .arg(typeName(now.type), tierName(now.tier, project), tierName(then.tier, project));
}

} // namespace

QString standing(const CustomerOutcome& outcome, const Project& project)
{
    const QString tier = tierName(outcome.tier, project);
    const QString type = typeName(outcome.type);
    //: a type and a tier: "Core, tier A+"
    return tier.isEmpty() ? type : ConversationWords::tr("%1, tier %2").arg(type, tier);
}

QString score(double score)
{
    return score < 0.0 ? format::missing() : format::number(score, 1);
}

QString value(const TalkingPoint& point, const Project& project)
{
    return valueInWords(point.metric, point.value, project.currency);
}

QString groupHead(const Conversation& talk)
{
    return talk.isOfCore ? ConversationWords::tr("Median of Core") : ConversationWords::tr("Median of all");
}

QString groupValue(const TalkingPoint& point, const Project& project)
{
    return point.groupMedian ? valueInWords(point.metric, *point.groupMedian, project.currency)
                             : format::missing();
}

QString reach(const TalkingPoint& point, const Project& project)
{
    if (!point.reach)
        return format::missing();
    WayStep step;
    step.metric = point.metric;
    step.from = point.value;
    step.to = point.reach->value;
    step.isPast = point.reach->isPast;
    step.isUp = point.reach->isUp;
    return targetInWords(step, project.currency);
}

QString effect(const TalkingPoint& point, const CustomerOutcome& now, const Project& project)
{
    if (!point.reach)
        return point.score < 0.0
            ? format::missing()
            : ConversationWords::tr("Among the best already, or nothing better in reach");
    const CustomerOutcome& then = point.reach->then;
    const bool isClv = point.axis == Axis::CustomerLifetimeValue;
    //: "becomes Core, tier A; net profit 41.7 to 58.3, score 50.8 to 59.2"
    return ConversationWords::tr("%1; %2 %3 to %4, score %5 to %6")
        .arg(move(then, now, project), axisName(point.axis), score(isClv ? now.clv : now.netProfit),
             score(isClv ? then.clv : then.netProfit), score(now.composite), score(then.composite));
}

QString together(const Conversation& talk, const Project& project)
{
    if (!talk.together)
        return {};
    return ConversationWords::tr("All of these together: %1 %2 to %3, %4 %5 to %6, score %7 to %8; %9.")
        .arg(axisName(Axis::CustomerLifetimeValue), score(talk.now.clv), score(talk.together->clv),
             axisName(Axis::NetProfit), score(talk.now.netProfit), score(talk.together->netProfit),
             score(talk.now.composite), score(talk.together->composite),
             move(*talk.together, talk.now, project));
}

QStringList remarks(const Conversation& talk, const Project& project)
{
    QStringList list;
    if (talk.isByHand)
        list += ConversationWords::tr(
            "The type was set by hand and stays; what is said here is about the computed one.");
    if (talk.ways.none == NoWays::NoScore)
        list += ConversationWords::tr(
            "This customer has no score, so that nothing can be said about what would move it.");
    else if (!talk.points.empty())
        list += ConversationWords::tr("To reach: what the better quarter of the scored customers have; "
                                      "beyond that, the smallest change "
                                      "that leads to the next type or tier. Everything else, the other "
                                      "customers and the cuts are taken "
                                      "as standing still.");
    for (const WayGoal& goal : talk.ways.goals)
        if (goal.netProfitNow) {
            list += guardInWords(goal, project);
            break;
        }
    if (!talk.missing.empty()) {
        QStringList names;
        for (const std::string& metric : talk.missing)
            names += metricName(metric);
        list += ConversationWords::tr("Not known for this customer: %1.")
                    .arg(names.join(QStringLiteral(", ")));
    }
    if (!talk.isOfCore)
        list += ConversationWords::tr("There are too few Core customers to compare with; the medians are "
                                      "those of all scored customers.");
    return list;
}

} // namespace strata::conversationWords
