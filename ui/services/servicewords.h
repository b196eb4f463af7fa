#pragma once
#include "core/transform/servicechange.h"
#include "core/transform/servicecost.h"
#include "ui/services/celltable.h"

#include <QCoreApplication>
#include <QString>

#include <string>

class QDoubleSpinBox;

namespace strata {

// How services, their levels and their figures are said; the same on the page and on paper.
class ServiceWords
{
    Q_DECLARE_TR_FUNCTIONS(strata::ServiceWords)

public:
    static QString group(const Project& project, std::size_t group); // "Core", "A+"
    static QStringList groups(const Project& project);
    static CellTone toneOf(const ServicePlan& plan, std::size_t group);
    static QString terms(ServiceTerms terms); // "On request"
    static QString turn(ServiceTurn turn); // "Better"

    static QString price(const ServiceLevel& level, const std::string& currency); // "$35", "15 % fee"
    // In a word or two: when, how often, at what price, or on what terms; a dash where nobody has said it.
    static QString brief(const ServiceLevel& level, const std::string& currency);
    static QString decided(const ServiceChoice& choice,
                           const std::string& currency); // brief; says what is new
    static QString whole(const ServiceLevel& level, const std::string& currency); // everything, in a line
    // What is not the same in both: "$28 to $35, 4 to 2 uses a year".
    static QString difference(const ServiceChoice& choice, const std::string& currency);
    static QString contact(const Contact& contact); // "Inside sales, quarterly, phone"; empty: not said

    static QString figure(double value); // as many decimals as it needs, two at the most
    static QString exactMoney(double amount, const std::string& currency); // with cents where there are some
    static QString hours(double hours); // "1.2 h", "2,140 h"
    static QString each(const Service& service, const std::string& currency); // what one use costs
    static QString change(double amount, const std::string& currency); // "+$52,000"
    static QString hoursChange(double hours);
    // Cost and hours of a year as far as they are known; both where hours are not in the cost.
    static QString cost(const ServiceCosts& costs, const ServiceYear& year, const std::string& currency);
    static QString costChange(const ServiceCosts& costs, const ServiceYears& years,
                              const std::string& currency);
    // Of one service, in hours where they are not in the cost; a dash where its cost or all its levels are
    // unknown.
    static QString yearlyChange(const ServiceCosts& costs, std::size_t at, const Service& service,
                                const std::string& currency);
    static QString people(double number); // "1.2 full-time people"
    static QString freed(const ServicePlan& plan, const MovedHours& moved); // what the hours come to
    static QString moved(const MovedHours& moved, const QStringList& groups); // from whom to whom, or empty
    static QString unknown(const ServiceYear& year); // what is missing from a figure; empty: nothing
    static QString priceWarning();
    static QString list(const QStringList& names); // "Core, Marginal and Service drain"
};

void setMoneyUnit(QDoubleSpinBox* field, const std::string& currency); // its sign where amounts have it

} // namespace strata
