#include "ui/services/servicewords.h"

#include "ui/format.h"
#include "ui/theme.h"

#include <QDoubleSpinBox>

#include <cmath>

namespace strata {

namespace {

bool isRound(double value, int decimals)
{
    const double scaled = value * std::pow(10.0, decimals);
    return std::abs(scaled - std::round(scaled)) < 1e-6 * std::max(1.0, std::abs(scaled));
}

QString plus(const QString& figure)
{
    return QLatin1Char('+') + figure;
}

} // namespace

QString ServiceWords::group(const Project& project, std::size_t group)
{
    if (project.services->basis == ServiceBasis::Types)
        return typeName(CustomerType(group));
    return group < project.rules.tiers.size() ? format::text(project.rules.tiers[group].name) : QString();
}

QStringList ServiceWords::groups(const Project& project)
{
    QStringList names;
    for (std::size_t at = 0; at < serviceGroups(*project.services, project.rules); ++at)
        names += group(project, at);
    return names;
}

CellTone ServiceWords::toneOf(const ServicePlan& plan, std::size_t group)
{
    return plan.basis == ServiceBasis::Types && group < kStratumCount
        ? CellTone(int(CellTone::Core) + int(group))
        : CellTone::Accent;
}

QString ServiceWords::terms(ServiceTerms terms)
{
    switch (terms) {
    case ServiceTerms::Undefined:
        return tr("Not said yet");
    case ServiceTerms::Included:
        return tr("Included");
    case ServiceTerms::Charged:
        return tr("Charged");
    case ServiceTerms::OnRequest:
        return tr("On request");
    case ServiceTerms::NotOffered:
        return tr("Not offered");
    }
    return {};
}

QString ServiceWords::turn(ServiceTurn turn)
{
    switch (turn) {
    case ServiceTurn::Same:
        return tr("The same");
    case ServiceTurn::Better:
        //: these customers get more service than before
        return tr("More");
    case ServiceTurn::Worse:
        return tr("Less");
    case ServiceTurn::Otherwise:
        return tr("Otherwise");
    case ServiceTurn::Unknown:
        return tr("Not known");
    }
    return {};
}

QString ServiceWords::figure(double value)
{
    return format::number(value, isRound(value, 0) ? 0 : isRound(value, 1) ? 1 : 2);
}

QString ServiceWords::exactMoney(double amount, const std::string& currency)
{
    return format::money(amount, currency, isRound(amount, 0) ? 0 : 2);
}

QString ServiceWords::price(const ServiceLevel& level, const std::string& currency)
{
    if (!level.isPercent)
        return exactMoney(level.price, currency);
    const int decimals = isRound(level.price, 0) ? 0 : isRound(level.price, 1) ? 1 : 2;
    return tr("%1 fee").arg(format::hundredth(level.price, decimals));
}

QString ServiceWords::brief(const ServiceLevel& level, const std::string& currency)
{
    switch (level.terms) {
    case ServiceTerms::Undefined:
        return format::missing();
    case ServiceTerms::Included:
        return !level.response.empty() ? format::text(level.response)
            : !level.rhythm.empty()    ? format::text(level.rhythm)
                                       : terms(level.terms);
    case ServiceTerms::Charged:
        return price(level, currency);
    case ServiceTerms::OnRequest:
    case ServiceTerms::NotOffered:
        break;
    }
    return terms(level.terms);
}

QString ServiceWords::decided(const ServiceChoice& choice, const std::string& currency)
{
    const ServiceTerms terms = choice.decided.terms;
    if (choice.today.terms != ServiceTerms::NotOffered || terms == ServiceTerms::NotOffered
        || terms == ServiceTerms::Undefined)
        return brief(choice.decided, currency);
    if (terms == ServiceTerms::Included && choice.decided.response.empty() && choice.decided.rhythm.empty())
        //: a service that was not offered before
        return tr("New");
    return tr("New: %1").arg(brief(choice.decided, currency));
}

QString ServiceWords::whole(const ServiceLevel& level, const std::string& currency)
{
    QStringList parts{level.terms == ServiceTerms::Charged ? tr("Charged %1").arg(price(level, currency))
                                                           : terms(level.terms)};
    if (level.terms != ServiceTerms::Undefined && level.terms != ServiceTerms::NotOffered)
        parts += tr("%1 uses a year").arg(figure(level.uses));
    for (const std::string& word : {level.response, level.rhythm, level.owner, level.channel})
        if (!word.empty())
            parts += format::text(word);
    return parts.join(QStringLiteral(", "));
}

QString ServiceWords::difference(const ServiceChoice& choice, const std::string& currency)
{
    const ServiceLevel& from = choice.today;
    const ServiceLevel& to = choice.decided;
    QStringList parts;
    const auto isOffered = [](const ServiceLevel& level) {
        return level.terms != ServiceTerms::Undefined && level.terms != ServiceTerms::NotOffered;
    };
    const auto add = [&parts](const QString& before, const QString& after) {
        if (before != after)
            parts += tr("%1 to %2")
                         .arg(before.isEmpty() ? format::missing() : before,
                              after.isEmpty() ? format::missing() : after);
    };
    const auto onTerms = [&](const ServiceLevel& level) {
        return level.terms == ServiceTerms::Charged ? price(level, currency) : terms(level.terms);
    };
    add(onTerms(from), onTerms(to));
    if (isOffered(from) && isOffered(to)) {
        if (from.uses != to.uses)
            parts += tr("%1 to %2 uses a year").arg(figure(from.uses), figure(to.uses));
        add(format::text(from.response), format::text(to.response));
        add(format::text(from.rhythm), format::text(to.rhythm));
        add(format::text(from.owner), format::text(to.owner));
        add(format::text(from.channel), format::text(to.channel));
    }
    return parts.join(QStringLiteral(", "));
}

QString ServiceWords::contact(const Contact& contact)
{
    QStringList parts;
    for (const std::string& word : {contact.owner, contact.rhythm, contact.channel})
        if (!word.empty())
            parts += format::text(word);
    return parts.join(QStringLiteral(", "));
}

QString ServiceWords::hours(double hours)
{
    const QString number = std::abs(hours) < 100.0 ? figure(hours) : format::number(hours);
    //: hours
    return tr("%1 h").arg(number);
}

QString ServiceWords::each(const Service& service, const std::string& currency)
{
    return service.unit == ServiceUnit::Hours ? hours(service.cost) : exactMoney(service.cost, currency);
}

QString ServiceWords::change(double amount, const std::string& currency)
{
    const QString figure = format::money(amount, currency);
    return amount > 0.0 && figure != format::money(0.0, currency) ? plus(figure) : figure;
}

QString ServiceWords::hoursChange(double amount)
{
    const QString figure = hours(amount);
    return amount > 0.0 && figure != hours(0.0) ? plus(figure) : figure;
}

QString ServiceWords::cost(const ServiceCosts& costs, const ServiceYear& year, const std::string& currency)
{
    const QString money = format::money(year.cost, currency);
    return costs.leavesHoursOut() && year.hours != 0.0 ? tr("%1 and %2").arg(money, hours(year.hours))
                                                       : money;
}

QString ServiceWords::costChange(const ServiceCosts& costs, const ServiceYears& years,
                                 const std::string& currency)
{
    const QString money = change(years.costChange(), currency);
    return costs.leavesHoursOut() && years.hoursChange() != 0.0
        ? tr("%1 and %2").arg(money, hoursChange(years.hoursChange()))
        : money;
}

QString ServiceWords::yearlyChange(const ServiceCosts& costs, std::size_t at, const Service& service,
                                   const std::string& currency)
{
    const ServiceYears& years = costs.services[at];
    if (service.cost == 0.0 || years.today.undefined + years.decided.undefined == 2 * costs.customers.size())
        return format::missing();
    return service.unit == ServiceUnit::Hours && !costs.hasRate ? hoursChange(years.hoursChange())
                                                                : change(years.costChange(), currency);
}

QString ServiceWords::people(double number)
{
    return tr("%1 full-time people").arg(format::number(number, 1));
}

QString ServiceWords::freed(const ServicePlan& plan, const MovedHours& moved)
{
    if (moved.freed <= 0.0 && moved.taken <= 0.0)
        return tr("No group takes more or fewer hours than today.");
    const double hoursMeant = moved.freed > 0.0 ? moved.freed : moved.taken;
    const QString work = plan.hoursPerYear > 0.0
        ? tr("That is the work of %1.").arg(people(fullTimePeople(plan, hoursMeant)))
        : QString();
    return moved.freed > 0.0
        ? work
        : (tr("Nothing is freed; these hours are needed in addition.") + QLatin1Char(' ') + work).trimmed();
}

QString ServiceWords::moved(const MovedHours& moved, const QStringList& groups)
{
    const auto names = [&groups](const std::vector<std::size_t>& of) {
        QStringList list;
        for (const std::size_t group : of)
            list += groups.value(qsizetype(group));
        return ServiceWords::list(list);
    };
    if (moved.freed <= 0.0)
        return {};
    if (moved.taken <= 0.0)
        return tr("Freed from %1; nobody takes them up yet.").arg(names(moved.from));
    const QString first = tr("Moved from %1 to %2.").arg(names(moved.from), names(moved.to));
    const double left = moved.left();
    if (std::abs(left) < 0.005)
        return first;
    return first + QLatin1Char(' ')
        + (left > 0.0 ? tr("%1 of them are left over.").arg(hours(left))
                      : tr("That is %1 more than is freed.").arg(hours(-left)));
}

// English tells one from many by itself: reports may be written where no translation is loaded.
QString ServiceWords::unknown(const ServiceYear& year)
{
    QStringList parts;
    if (year.undefined > 0)
        parts += year.undefined == 1 ? tr("1 level not said")
                                     : tr("%Ln levels not said", nullptr, int(year.undefined));
    if (year.withoutValue > 0)
        parts += year.withoutValue == 1
            ? tr("1 fee in percent of a value that nobody has said")
            : tr("%Ln fees in percent of a value that nobody has said", nullptr, int(year.withoutValue));
    return parts.join(QStringLiteral(", "));
}

QString ServiceWords::priceWarning()
{
    return tr(
        "A price that follows from the group alone feeds on itself: who pays more buys less, ranks lower "
        "and pays more again. Tie the price to what the customer does, such as the size of an order or "
        "the notice given.");
}

QString ServiceWords::list(const QStringList& names)
{
    if (names.size() < 2)
        return names.join(QString());
    //: the last two of a list: "Marginal and Service drain"
    return tr("%1 and %2")
        .arg(QStringList(names.mid(0, names.size() - 1)).join(QStringLiteral(", ")), names.last());
}

void setMoneyUnit(QDoubleSpinBox* field, const std::string& currency)
{
    // A whole amount of one digit, and what stands around it.
    const QString amount = format::money(1.0, currency), digit = format::number(1.0);
    const auto at = amount.indexOf(digit);
    field->setPrefix(amount.left(at));
    field->setSuffix(amount.mid(at + digit.size()));
}

} // namespace strata
