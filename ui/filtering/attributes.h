#pragma once
#include "core/method/metrics.h"
#include "core/model/customerview.h"
#include "core/model/project.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

// The words for what customers are filtered, coloured and sorted by; see core/method/customerfilter.h.
namespace strata {

struct AttributeChoice
{
    std::string attribute;
    QString group; // "Scores", "Metrics", "Customer fields"
    QString name;
    bool isNumber = false;
};

// Everything these customers can be asked, in the order of the groups.
std::vector<AttributeChoice> attributeChoices(const Project& project, const MetricTable& metrics);

QString attributeName(const std::string& attribute); // "Days to pay"
QString attributeValueName(const std::string& attribute, const std::string& value); // "Service drain"
QString attributeUnit(const std::string& attribute, const std::string& currency); // "%", "days"; may be empty
QString attributeNumber(const std::string& attribute, double number, const std::string& currency);
// What a person typed, in the attribute's natural unit (25 % is 0.25); nothing where it is no number.
std::optional<double> attributeNumberFrom(const std::string& attribute, QString typed);
QString attributeNumberToType(const std::string& attribute, double number); // the other way, in full
QString conditionInWords(const ViewCondition& condition, const std::string& currency);

} // namespace strata
