#include "ui/factors/factorlibrary.h"

#include "core/method/weights.h"

#include <QCoreApplication>
#include <QString>

#include <algorithm>

namespace strata {

namespace {

Factor suggestion(const char* id, Axis axis, const QString& name, const QString& question)
{
    Factor factor;
    factor.id = id;
    factor.axis = axis;
    factor.name = name.toStdString();
    factor.question = question.toStdString();
    return factor;
}

} // namespace

std::vector<Factor> suggestedFactors()
{
    constexpr Axis clv = Axis::CustomerLifetimeValue;
    constexpr Axis profit = Axis::NetProfit;
    return {
        suggestion("buying_power", clv, QCoreApplication::translate("FactorLibrary", "Buying power"),
                   QCoreApplication::translate("FactorLibrary", "How much business do they do with us?")),
        suggestion("loyalty", clv, QCoreApplication::translate("FactorLibrary", "Loyalty"),
                   QCoreApplication::translate("FactorLibrary", "How often, how long, with what trend?")),
        suggestion("profitability", profit, QCoreApplication::translate("FactorLibrary", "Profitability"),
                   QCoreApplication::translate("FactorLibrary", "What do we earn on it?")),
        suggestion("cost_to_serve", profit, QCoreApplication::translate("FactorLibrary", "Cost to serve"),
                   QCoreApplication::translate("FactorLibrary", "What does it take to serve them?")),
        suggestion("strategic_potential", clv,
                   QCoreApplication::translate("FactorLibrary", "Strategic potential"),
                   QCoreApplication::translate("FactorLibrary", "What could they become in the next years?")),
        suggestion(
            "share_of_wallet", clv, QCoreApplication::translate("FactorLibrary", "Share of wallet"),
            QCoreApplication::translate("FactorLibrary", "How much of what they buy do they buy from us?")),
        suggestion(
            "partnership", clv, QCoreApplication::translate("FactorLibrary", "Partnership"),
            QCoreApplication::translate("FactorLibrary", "Do they understand and want what we do for them?")),
        suggestion("reach", clv, QCoreApplication::translate("FactorLibrary", "Reference and reach"),
                   QCoreApplication::translate("FactorLibrary", "Who else do they bring or open to us?")),
        suggestion("payment", profit, QCoreApplication::translate("FactorLibrary", "Payment behaviour"),
                   QCoreApplication::translate("FactorLibrary", "How soon and how surely do they pay?")),
        suggestion("ease", profit, QCoreApplication::translate("FactorLibrary", "Ease of doing business"),
                   QCoreApplication::translate("FactorLibrary", "How smoothly do their orders run?")),
        suggestion("price_quality", profit, QCoreApplication::translate("FactorLibrary", "Price discipline"),
                   QCoreApplication::translate("FactorLibrary", "How much of our list price do we get?")),
    };
}

QString factorDefinition(const std::string& id)
{
    if (id == "buying_power")
        return QCoreApplication::translate(
            "FactorLibrary",
            "The size and breadth of what they buy from us: sales, orders, lines and different products.");
    if (id == "loyalty")
        return QCoreApplication::translate(
            "FactorLibrary",
            "How long and how regularly they have bought, how lately, and whether it grows or shrinks.");
    if (id == "profitability")
        return QCoreApplication::translate("FactorLibrary",
                                           "What their sales leave us after the cost of the goods, and after "
                                           "serving them where that is known.");
    if (id == "cost_to_serve")
        return QCoreApplication::translate(
            "FactorLibrary",
            "The work and money behind their orders: small orders, returns, late payment, delivery.");
    if (id == "strategic_potential")
        return QCoreApplication::translate("FactorLibrary",
                                           "What they could buy in three years if all went well, judged by "
                                           "people who know them. Rate it from 1 to 10.");
    if (id == "share_of_wallet")
        return QCoreApplication::translate("FactorLibrary",
                                           "Our part of all they buy of what we sell. Needs an estimate of "
                                           "the whole, and is as good as that estimate.");
    if (id == "partnership")
        return QCoreApplication::translate(
            "FactorLibrary",
            "Whether they plan with us, share what they know and pay for service. Rate it from 1 to 10.");
    if (id == "reach")
        return QCoreApplication::translate("FactorLibrary",
                                           "Whether other customers come because of them, or a new trade or "
                                           "region opens. Rate it from 1 to 10.");
    if (id == "payment")
        return QCoreApplication::translate(
            "FactorLibrary", "Days to pay and days beyond the agreed terms, weighted by value.");
    if (id == "ease")
        return QCoreApplication::translate(
            "FactorLibrary",
            "Few changes, few returns, few questions: how much of an order runs without anybody's hand.");
    if (id == "price_quality")
        return QCoreApplication::translate(
            "FactorLibrary", "How far below list price they buy. A contract price is no discount.");
    return {};
}

std::string newFactorId(const std::string& name, const Framework& framework)
{
    std::string id;
    for (const char c : name) {
        const bool isUpper = c >= 'A' && c <= 'Z';
        if (isUpper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            id += isUpper ? static_cast<char>(c - 'A' + 'a') : c;
        else if (!id.empty() && id.back() != '_')
            id += '_';
    }
    while (!id.empty() && id.back() == '_')
        id.pop_back();
    if (id.empty())
        id = "factor";
    const auto isTaken = [&framework](const std::string& candidate) {
        return std::any_of(framework.factors.begin(), framework.factors.end(),
                           [&candidate](const Factor& factor) { return factor.id == candidate; });
    };
    std::string unique = id;
    for (int number = 2; isTaken(unique); ++number)
        unique = id + '_' + std::to_string(number);
    return unique;
}

Framework withNewFactor(const Framework& framework, Factor factor)
{
    factor.weight = kFullWeight / static_cast<int>(framework.factors.size() + 1);
    return withFactor(framework, std::move(factor));
}

std::size_t neighbourOnAxis(const Framework& framework, std::size_t factor, bool up)
{
    const auto& factors = framework.factors;
    for (std::size_t i = factor; up ? i-- > 0 : ++i < factors.size();)
        if (factors[i].axis == factors[factor].axis)
            return i;
    return factor;
}

} // namespace strata
