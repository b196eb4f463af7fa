#pragma once
#include "core/method/catalogue.h"
#include "core/model/date.h"

#include <QDate>
#include <QString>

#include <optional>
#include <string>

// Numbers, money and dates as people read them, in their locale. Rounded: full precision belongs in tips and
// exports.
namespace strata::format {

inline QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

QString number(double value, int decimals = 0); // "60,855"
QString threeFigures(double value); // 1234567 -> "1,230,000", 0.012345 -> "0.0123"
QString percent(double share, int decimals = 1); // share of 1: 0.412 -> "41.2 %"
QString hundredth(double percents, int decimals = 1); // already in hundredths: 41.2 -> "41.2 %"
QString weight(int basisPoints); // 3500 -> "35 %", 3333 -> "33.3 %"
QString money(double amount, const std::string& currency, int decimals = 0); // ISO 4217: "$877,107"
QString currencySign(const std::string& currency); // "$", or the code where the locale knows no sign
// A figure and a currency's sign in the order of the locale: "$12", "12 €".
QString withSign(const QString& figure, const QString& sign, bool isNegative);
QString metricValue(double value, MetricUnit unit, const std::string& currency); // with its unit
QString unitName(MetricUnit unit, const std::string& currency); // "USD", "days"
QString day(Day day); // "31 May 2013"; a dash for an unknown day
QString dayRange(Day first, Day last);
QString clock(int minute); // so many minutes after midnight: "09:00"; past midnight it starts again
QString missing(); // the dash that stands for no value

// A number as a person types it, in their locale or with a point; nothing where it is none, or not finite.
std::optional<double> typedNumber(const QString& typed);

} // namespace strata::format

namespace strata {

QDate dateOf(Day day); // invalid for an unknown day
Day toDay(const QDate& date); // kNoDay for an invalid date

} // namespace strata
