#pragma once
#include "core/method/metrics.h"
#include "core/model/project.h"
#include "core/transform/watching.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace strata {

// The words for what is watched; attributes are named as in core/method/customerfilter.h.
class WatchWords
{
    Q_DECLARE_TR_FUNCTIONS(strata::WatchWords)

public:
    struct Choice
    {
        std::string attribute;
        QString name;
    };
    // Every number that these customers have: scores, metrics, numeric fields and ratings.
    static std::vector<Choice> choices(const MetricTable& metrics);

    static QString attributeName(const std::string& attribute); // "Days to pay"
    static QString unit(const std::string& attribute,
                        const std::string& currency); // "%", "days"; may be empty
    static QString value(const std::string& attribute, double number, const std::string& currency);
    // What a person typed, in the attribute's natural unit (25 % is 0.25); nothing where it is no number.
    static std::optional<double> typed(const std::string& attribute, QString text);
    static QString toType(const std::string& attribute, double number); // the other way, in full

    static QString who(const Project& project, const std::string& customerId); // empty: everybody
    static QString limit(const std::string& attribute, bool isBelow, double limit,
                         const std::string& currency); // "below 25 %"
    // "3 customers beyond", "12 days", "no such customer"
    static QString state(const WatchState& state, const std::string& attribute, const std::string& currency);
};

} // namespace strata
