#include "ui/growth/effectwords.h"

#include "ui/format.h"

#include <cmath>

namespace strata {

namespace {

constexpr double kUsual = 0.05; // p-values below this are taken for more than chance

} // namespace

QString EffectWords::outcomeName(Outcome what)
{
    switch (what) {
    case Outcome::NetSales:
        return tr("Net sales");
    case Outcome::GrossMargin:
        return tr("Gross margin");
    case Outcome::NetProfit:
        return tr("Net profit");
    case Outcome::AverageOrder:
        break;
    }
    return tr("Average order");
}

QString EffectWords::missing(EffectState state)
{
    switch (state) {
    case EffectState::Measured:
        return {};
    case EffectState::NoMembers:
        return tr("Nobody to look at: the campaign has no customers that are in the data.");
    case EffectState::NoStart:
        return tr("Say when the campaign starts (Control group). Before and after are counted from there.");
    case EffectState::NotBegun:
        return tr("The data end before the start. Import newer invoices once the campaign runs.");
    case EffectState::NoHistory:
        return tr(
            "The data begin at the start or after it, so there is nothing to compare with. Import older "
            "invoices.");
    case EffectState::TotalsOnly:
        break;
    }
    return tr("The invoice lines stay in a database that gave sums of one window only. Import the lines to "
              "measure a campaign.");
}

QString EffectWords::coverage(const CampaignEffect& effect)
{
    QString words = effect.isComplete
        ? tr("The whole window of %Ln day(s) is covered, before and after the start on %1.", nullptr,
             effect.daysPlanned)
              .arg(format::day(effect.start))
        : tr("%1 of %Ln day(s) of the window are covered, as many before as after the start on %2.", nullptr,
             effect.daysPlanned)
              .arg(effect.daysCovered)
              .arg(format::day(effect.start));
    if (effect.isEarly)
        words += QLatin1Char(' ')
            + tr("It is early: the data end on %1, and the result may change.")
                  .arg(format::day(effect.dataTo));
    if (effect.isCutBefore)
        words += QLatin1Char(' ') + tr("The data do not reach further back.");
    return words;
}

QString EffectWords::groups(const CampaignEffect& effect)
{
    QString words = effect.hasControl
        ? tr("%1 target and %2 control customers.").arg(effect.target).arg(effect.control)
        : tr("%Ln customer(s), no control group.", nullptr, int(effect.target));
    if (effect.missing > 0)
        words += QLatin1Char(' ')
            + tr("%Ln member(s) are no longer in the data.", nullptr, int(effect.missing));
    return words;
}

QString EffectWords::trackingOnly()
{
    return tr("Tracking only: without a control group nobody can tell the campaign from the times.");
}

QString EffectWords::signedMoney(double amount, const std::string& currency)
{
    const QString text = format::money(std::abs(amount), currency);
    return amount < 0.0 ? QStringLiteral("\u2212") + text : QStringLiteral("+") + text;
}

QString EffectWords::interval(const OutcomeEffect& one, const std::string& currency)
{
    if (one.verdict == EffectVerdict::TooFew)
        return format::missing();
    return tr("%1 to %2").arg(signedMoney(one.low, currency), signedMoney(one.high, currency));
}

QString EffectWords::percent(const OutcomeEffect& one)
{
    if (!one.hasPercent)
        return format::missing();
    return (one.percent < 0.0 ? QStringLiteral("\u2212") : QStringLiteral("+"))
        + format::hundredth(std::abs(one.percent));
}

QString EffectWords::pValue(double p)
{
    return p < 0.001 ? tr("below %1").arg(format::number(0.001, 3)) : format::number(p, 3);
}

QString EffectWords::verdict(const CampaignEffect& effect, const OutcomeEffect& one,
                             const std::string& currency)
{
    const QString name = outcomeName(one.what);
    const QString change = format::money(std::abs(one.difference), currency);
    const QString range = interval(one, currency);
    const QString share = one.hasPercent ? QStringLiteral(" (%1)").arg(percent(one)) : QString();
    if (!effect.hasControl) {
        const QString moved = one.difference < 0.0
            ? tr("%1: %2 less a customer than before%3.").arg(name, change, share)
            : tr("%1: %2 more a customer than before%3.").arg(name, change, share);
        switch (one.verdict) {
        case EffectVerdict::TooFew:
            return moved + QLatin1Char(' ') + tr("Too few customers to say whether that is chance.");
        case EffectVerdict::NotShown:
            return moved + QLatin1Char(' ') + tr("That may well be chance: %1.").arg(range);
        default:
            return moved + QLatin1Char(' ')
                + tr("That is more than chance (%1), but whether the campaign did it cannot be told.")
                      .arg(range);
        }
    }
    switch (one.verdict) {
    case EffectVerdict::More:
        return tr("%1: the campaign works. Target customers came out %2 each ahead of the control group%3; "
                  "with 95 % certainty between %4 and %5.")
            .arg(name, change, share, signedMoney(one.low, currency), signedMoney(one.high, currency));
    case EffectVerdict::Less:
        return tr("%1: the campaign does harm. Target customers came out %2 each behind the control group%3; "
                  "with 95 % certainty between %4 and %5.")
            .arg(name, change, share, signedMoney(one.low, currency), signedMoney(one.high, currency));
    case EffectVerdict::NotShown:
        return (one.difference < 0.0
                    ? tr("%1: no effect can be shown. Target customers came out %2 each behind the control "
                         "group, and chance alone makes such differences (%3).")
                    : tr("%1: no effect can be shown. Target customers came out %2 each ahead of the control "
                         "group, and chance alone makes such differences (%3)."))
            .arg(name, change, range);
    case EffectVerdict::TooFew:
        break;
    }
    return tr("%1: no effect can be shown, because there are fewer than %Ln customer(s) in a group.", nullptr,
              int(kLeastInGroup))
        .arg(name);
}

QString EffectWords::check(const CampaignEffect& effect, const OutcomeEffect& one)
{
    if (!effect.hasControl || !one.rankSum || one.verdict == EffectVerdict::TooFew)
        return {};
    const bool isRankShown = one.rankSum->p < kUsual;
    const QString p = pValue(one.rankSum->p);
    if (one.isShown && isRankShown)
        return tr("The check by ranks says the same (Mann-Whitney, p %1): it is not a few large customers.")
            .arg(p);
    if (one.isShown)
        return tr("The check by ranks does not see it (Mann-Whitney, p %1): a few large customers may have "
                  "made "
                  "it. Look at them before you rely on it.")
            .arg(p);
    if (isRankShown)
        return tr("The check by ranks sees a difference (Mann-Whitney, p %1): most customers moved, but a "
                  "few "
                  "large ones moved the other way or too far.")
            .arg(p);
    return tr("The check by ranks sees none either (Mann-Whitney, p %1).").arg(p);
}

Explanation EffectWords::why(const Project& project, const CampaignEffect& effect, const OutcomeEffect& one)
{
    // A decimal more than on screen, so that who works the formula out gets the figure shown.
    const auto money = [&project](double amount) {
        return amount < 0.0 ? QStringLiteral("\u2212") + format::money(-amount, project.currency, 2)
                            : format::money(amount, project.currency, 2);
    };
    Explanation why;
    why.title = effect.hasControl
        ? tr("%1: difference %2 a customer")
              .arg(outcomeName(one.what), signedMoney(one.difference, project.currency))
        : tr("%1: change %2 a customer")
              .arg(outcomeName(one.what), signedMoney(one.difference, project.currency));
    why.sentence = verdict(effect, one, project.currency) + QLatin1Char(' ') + coverage(effect);
    if (effect.hasControl)
        why.formula += tr("(target after − before) − (control after − before) = (%1 − %2) − (%3 − %4) = %5")
                           .arg(money(one.afterTarget), money(one.beforeTarget), money(one.afterControl),
                                money(one.beforeControl), money(one.difference));
    else
        why.formula += tr("after − before = %1 − %2 = %3")
                           .arg(money(one.afterTarget), money(one.beforeTarget), money(one.difference));
    if (one.verdict != EffectVerdict::TooFew)
        why.formula += tr("95 % bootstrap interval, drawn inside the blocks: %1 to %2")
                           .arg(money(one.low), money(one.high));
    if (one.welch)
        why.formula += tr("Welch: t %1, p %2").arg(format::number(one.welch->t, 2), pValue(one.welch->p));
    if (one.rankSum)
        why.formula
            += tr("Mann-Whitney: U %1, p %2").arg(format::number(one.rankSum->u, 1), pValue(one.rankSum->p));
    if (one.leftOutTarget + one.leftOutControl > 0)
        why.formula += tr("%Ln customer(s) left out: no order, or no known cost, in one of the windows",
                          nullptr, int(one.leftOutTarget + one.leftOutControl));
    why.source
        = tr("Means per customer, from %1 to %2; everybody the lot chose counts, whatever was done with "
             "them.")
              .arg(format::day(effect.beforeFrom), format::day(effect.afterTo));
    return why;
}

} // namespace strata
