#include "ui/growth/growthwords.h"

#include "core/transform/campaigndraw.h"
#include "ui/explain/words.h"
#include "ui/format.h"
#include "ui/theme.h"

#include <cmath>

namespace strata {

namespace {

QString figure(double value) // a few digits, as a count of anything is read
{
    return value == std::floor(value) ? format::number(value) : format::number(value, 1);
}

} // namespace

QString GrowthWords::adviceName(GrowthAdvice advice)
{
    switch (advice) {
    case GrowthAdvice::Grow:
        return tr("Grow");
    case GrowthAdvice::Keep:
        return tr("Keep");
    case GrowthAdvice::MoveToLowCost:
        break;
    }
    return tr("Move to low-cost service");
}

QString GrowthWords::group(const Potentials& potentials, const PeerGroup& group)
{
    const QString industry = group.industry.empty() ? tr("All industries") : format::text(group.industry);
    const std::vector<double>& limits = potentials.bandLimits;
    if (group.isPerCustomer || group.sizeBand < 0 || limits.empty())
        return potentials.sizeField.empty() ? industry : tr("%1, all sizes").arg(industry);
    const QString field = format::text(potentials.sizeField);
    const auto band = std::size_t(group.sizeBand);
    if (band >= limits.size())
        return tr("%1, %2 above %3").arg(industry, field, figure(limits.back()));
    return band == 0
        ? tr("%1, %2 up to %3").arg(industry, field, figure(limits[0]))
        : tr("%1, %2 above %3 up to %4").arg(industry, field, figure(limits[band - 1]), figure(limits[band]));
}

QString GrowthWords::merged(const Potentials& potentials, const PeerGroup& group,
                            const CustomerPotential& one)
{
    QStringList words;
    for (const GrowthReason& reason : one.reasons)
        if (reason.kind == GrowthReasonKind::OverSizes || reason.kind == GrowthReasonKind::OverIndustries
            || reason.kind == GrowthReasonKind::NoIndustry || reason.kind == GrowthReasonKind::NoSize)
            words += GrowthWords::reason(potentials, reason, {});
    if (words.isEmpty() && group.mergedLevels > 0)
        words += group.mergedLevels == 1 ? tr("merged over all sizes: too few like firms of one size")
                                         : tr("merged over all industries: too few like firms in its own");
    return words.join(QStringLiteral("; "));
}

QString GrowthWords::reason(const Potentials& potentials, const GrowthReason& reason,
                            const std::string& currency)
{
    const auto money = [&currency](double amount) { return format::money(amount, currency); };
    const auto share = [](double value) { return format::percent(std::abs(value), 0); };
    const QString things = potentials.breadthOf == BreadthOf::Products ? tr("products") : tr("categories");
    switch (reason.kind) {
    case GrowthReasonKind::Headroom:
        return tr("like firms buy %1 more a year (%2 of the potential is open)")
            .arg(money(reason.value), share(reason.other));
    case GrowthReasonKind::LittleHeadroom:
        return tr("only %1 of headroom (%2 of the potential)").arg(money(reason.value), share(reason.other));
    case GrowthReasonKind::AbovePeers:
        return tr("buys %1, as much as like firms do or more (%2)")
            .arg(money(reason.value), money(reason.other));
    case GrowthReasonKind::SmallPotential:
        return tr("even like firms stay small: %1 a year, below %2")
            .arg(money(reason.value), money(reason.other));
    case GrowthReasonKind::Lapsed:
        return tr("has not bought for %Ln day(s)", nullptr, int(std::lround(reason.value)));
    case GrowthReasonKind::Overdue:
        return tr("last order %Ln day(s) ago, usually every %1 days", nullptr, int(std::lround(reason.value)))
            .arg(figure(reason.other));
    case GrowthReasonKind::Falling:
        return tr("buys %1 less than the year before").arg(share(reason.value));
    case GrowthReasonKind::LosesMoney:
        return tr("loses %1 a year").arg(money(-reason.value));
    case GrowthReasonKind::Growing:
        return tr("buys %1 more than the year before").arg(share(reason.value));
    case GrowthReasonKind::InRhythm:
        return tr("orders in its rhythm, every %1 days").arg(figure(reason.other));
    case GrowthReasonKind::FewerCategories:
        return tr("buys %1 %2, like firms %3").arg(figure(reason.value), things, figure(reason.other));
    case GrowthReasonKind::FewerOrders:
        return tr("orders %1 times a year, like firms %2").arg(figure(reason.value), figure(reason.other));
    case GrowthReasonKind::OverSizes:
        return tr(
            "merged upward to all sizes, because too few firms of its size are known; compared with %Ln "
            "firm(s)",
            nullptr, int(std::lround(reason.value)));
    case GrowthReasonKind::OverIndustries:
        return tr(
            "merged upward to all industries, because too few firms of its own are known; compared with "
            "%Ln firm(s)",
            nullptr, int(std::lround(reason.value)));
    case GrowthReasonKind::NoIndustry:
        return tr("its industry is not known");
    case GrowthReasonKind::NoSize:
        return tr("its size is not known");
    case GrowthReasonKind::BeyondPeers:
        return tr("the potential is more than any like firm buys (at most %1): check its size")
            .arg(money(reason.other));
    case GrowthReasonKind::Count:
        break;
    }
    return {};
}

QString GrowthWords::reasons(const Potentials& potentials, const CustomerPotential& one,
                             const std::string& currency)
{
    QStringList words;
    for (const GrowthReason& reason : one.reasons)
        words += GrowthWords::reason(potentials, reason, currency);
    QString sentence = words.join(QStringLiteral("; "));
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

QString GrowthWords::breadth(const Potentials& potentials, const CustomerPotential& one)
{
    if (potentials.breadthOf == BreadthOf::Unknown)
        return format::missing();
    return one.peerBreadth > 0.0 ? tr("%1 (like firms %2)").arg(figure(one.breadth), figure(one.peerBreadth))
                                 : figure(one.breadth);
}

Explanation GrowthWords::whyPotential(const Project& project, const Potentials& potentials,
                                      const CustomerPotential& one)
{
    const auto money = [&project](double amount) { return Words::money(amount, project); };
    const PeerGroup& peers = potentials.groups[std::size_t(one.group)];
    const QString name = Words::customer(project, std::size_t(one.customer));
    Explanation why;
    why.title = tr("Potential of %1: %2 a year").arg(name, money(one.potential));
    why.sentence
        = tr("Compared with %Ln customer(s): %1.", nullptr, int(peers.members)).arg(group(potentials, peers));
    if (const QString upward = merged(potentials, peers, one); !upward.isEmpty())
        why.sentence += QLatin1Char(' ') + upward.left(1).toUpper() + upward.mid(1) + QLatin1Char('.');
    const QString percentile = format::hundredth(project.growth->rules.peerPercentile, 0);
    // More decimals than on screen: a rate of a few cents is multiplied by a large size.
    const QString rate = format::money(peers.salesPerSize, project.currency, 2);
    if (peers.isPerCustomer || one.size <= 0.0) {
        why.formula += tr("%1 of like firms buy at most %2 a year").arg(percentile, rate);
        why.formula += tr("potential = %1").arg(money(one.potential));
    } else {
        const QString field = format::text(potentials.sizeField);
        why.formula
            += tr("%1 of like firms buy at most %2 a year for each unit of %3").arg(percentile, rate, field);
        why.formula += tr("%1 × %2 (%3) = %4")
                           .arg(rate, format::number(one.size, one.size == std::floor(one.size) ? 0 : 2),
                                field, money(one.potential));
    }
    why.formula
        += tr("headroom = %1 − %2 = %3").arg(money(one.potential), money(one.actual), money(one.headroom));
    why.source = potentials.daysOfYear > 0
        ? tr("Net sales of %Ln day(s), scaled to a year. The settings are on this page.", nullptr,
             potentials.daysOfYear)
        : tr("Net sales of a year. The settings are on this page.");
    return why;
}

Explanation GrowthWords::whyAdvice(const Project& project, const Potentials& potentials,
                                   const CustomerPotential& one)
{
    Explanation why;
    why.title = tr("%1: %2").arg(Words::customer(project, std::size_t(one.customer)), adviceName(one.advice));
    why.sentence = reasons(potentials, one, project.currency) + QLatin1Char('.');
    why.formula = {
        tr("Low-cost service: nothing bought for long; or like firms stay small, and so it was a year "
           "before, "
           "and buying falls, is overdue or loses money"),
        tr("Grow: headroom is at least %1 of the potential, and buying neither falls nor is overdue")
            .arg(format::hundredth(project.growth->rules.headroomPercent, 0)),
        tr("Keep: everybody else"),
    };
    why.source = tr("Our own rule; its limits are on this page and on the page Signals.");
    return why;
}

QString GrowthWords::scope(const Potentials& potentials, const std::string& currency)
{
    QStringList words;
    words += tr("%Ln small customer(s) below %1 a year", nullptr, int(potentials.customers.size()))
                 .arg(format::money(potentials.smallBelow, currency))
        + (potentials.isSuggested ? tr(" (suggested: half of all customers)") : QString());
    if (potentials.large > 0)
        words += tr("%Ln larger one(s)", nullptr, int(potentials.large));
    if (potentials.tooNew > 0)
        words += tr("%Ln too new for a full year", nullptr, int(potentials.tooNew));
    if (potentials.neverBought > 0)
        words += tr("%Ln never bought", nullptr, int(potentials.neverBought));
    if (potentials.excluded > 0)
        words += tr("%Ln excluded", nullptr, int(potentials.excluded));
    if (potentials.withoutGroup > 0)
        words += tr("%Ln without enough like firms", nullptr, int(potentials.withoutGroup));
    return words.join(QStringLiteral("; ")) + QLatin1Char('.');
}

QString GrowthWords::lacking(const Potentials& potentials)
{
    if (potentials.industryField.empty() && potentials.sizeField.empty())
        return tr("Neither an industry nor a size is known, so every customer is compared with all others. "
                  "Import a column such as industry or employees for a fairer comparison.");
    if (potentials.industryField.empty())
        return tr(
            "No industry is known, so firms of all industries are compared by their size. Import a column "
            "such as industry for a fairer comparison.");
    if (potentials.sizeField.empty())
        return tr(
            "No size is known, so firms of an industry are compared as if they were of one size. Import a "
            "column such as employees for a fairer comparison.");
    return {};
}

QString GrowthWords::blockName(const std::string& block)
{
    const std::optional<Block> parts = blockOf(block);
    if (!parts)
        return format::text(block);
    const QString size = parts->size == BlockSize::Small ? tr("small")
        : parts->size == BlockSize::Middle               ? tr("middle")
                                                         : tr("large");
    return tr("%1, %2", "type and size").arg(typeName(parts->type), size);
}

} // namespace strata
