#include "ui/format.h"

#include "ui/languages.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QTime>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace strata::format {

namespace {

constexpr QChar kNarrowSpace(0x202F);
constexpr QChar kNoBreakSpace(0x00A0);
constexpr QChar kMinus(0x2212);

} // namespace

QString clock(int minute)
{
    return QTime(0, 0).addSecs(minute * 60).toString(QStringLiteral("HH:mm"));
}

QString missing()
{
    return QStringLiteral("\u2013");
}

std::optional<double> typedNumber(const QString& typed)
{
    const QString text = typed.trimmed();
    bool isNumber = false;
    double number = currentLocale().toDouble(text, &isNumber);
    if (!isNumber)
        number = QLocale::c().toDouble(text, &isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

QString number(double value, int decimals)
{
    if (!std::isfinite(value))
        return missing();
    // Qt 6.4 groups four digits wrongly in some locales (es, pt_PT, pl, bg), so the groups are made here.
    QLocale locale = currentLocale();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const QString separator = currentLocale().groupSeparator();
    QString digits = locale.toString(std::abs(value), 'f', decimals);
    const auto point = digits.indexOf(locale.decimalPoint());
    for (auto at = (point < 0 ? digits.size() : point) - 3; at > 0; at -= 3)
        digits.insert(at, separator);
    const bool isZero = std::none_of(digits.cbegin(), digits.cend(),
                                     [](QChar c) { return c.isDigit() && c.digitValue() != 0; });
    return value < 0.0 && !isZero ? kMinus + digits : digits;
}

QString threeFigures(double value)
{
    if (value == 0.0 || !std::isfinite(value))
        return number(value);
    const int exponent = int(std::floor(std::log10(std::abs(value))));
    if (exponent >= 2) {
        const double step = std::pow(10.0, exponent - 2);
        return number(std::round(value / step) * step);
    }
    return number(value, std::min(2 - exponent, 6));
}

QString hundredth(double percents, int decimals)
{
    return number(percents, decimals) + kNarrowSpace + QLatin1Char('%');
}

QString percent(double share, int decimals)
{
    return hundredth(share * 100.0, decimals);
}

QString weight(int basisPoints)
{
    const int decimals = basisPoints % 100 == 0 ? 0 : basisPoints % 10 == 0 ? 1 : 2;
    return hundredth(basisPoints / 100.0, decimals);
}

QString currencySign(const std::string& currency)
{
    static constexpr std::array<std::pair<const char*, const char16_t*>, 9> signs{{
        {"USD", u"$"},
        {"EUR", u"\u20AC"},
        {"GBP", u"\u00A3"},
        {"JPY", u"\u00A5"},
        {"CHF", u"CHF"},
        {"CAD", u"CA$"},
        {"AUD", u"A$"},
        {"PLN", u"z\u0142"},
        {"INR", u"\u20B9"},
    }};
    for (const auto& [code, sign] : signs)
        if (currency == code)
            return QString::fromUtf16(sign);
    return text(currency);
}

QString withSign(const QString& figure, const QString& sign, bool isNegative)
{
    const QLocale locale = currentLocale();
    const QString sample = locale.toCurrencyString(1.0, sign);
    const bool isBefore
        = locale.language() == QLocale::C || sample.indexOf(sign) < sample.indexOf(locale.toString(1));
    const bool isSpaced = !isBefore || sign.back().isLetter() || sample.contains(sign + kNoBreakSpace);
    const QString space = isSpaced ? QString(kNoBreakSpace) : QString();
    const QString body = isBefore ? sign + space + figure : figure + space + sign;
    return isNegative ? kMinus + body : body;
}

QString money(double amount, const std::string& currency, int decimals)
{
    if (!std::isfinite(amount))
        return missing();
    const QString digits = number(std::abs(amount), decimals);
    return withSign(digits, currencySign(currency), amount < 0.0 && number(amount, decimals) != digits);
}

QString metricValue(double value, MetricUnit unit, const std::string& currency)
{
    switch (unit) {
    case MetricUnit::Money:
        return money(value, currency, std::abs(value) < 100.0 ? 2 : 0);
    case MetricUnit::Count:
        return number(value);
    case MetricUnit::Share:
        return percent(value);
    case MetricUnit::Days:
    case MetricUnit::Years:
    case MetricUnit::Months:
        return number(value, unit == MetricUnit::Days ? 0 : 1) + kNoBreakSpace + unitName(unit, currency);
    case MetricUnit::Ratio:
        return number(value, 2);
    case MetricUnit::Number:
        return threeFigures(value);
    }
    return {};
}

QString unitName(MetricUnit unit, const std::string& currency)
{
    switch (unit) {
    case MetricUnit::Money:
        return text(currency);
    case MetricUnit::Count:
        return QCoreApplication::translate("format", "count");
    case MetricUnit::Share:
        return QStringLiteral("%");
    case MetricUnit::Days:
        return QCoreApplication::translate("format", "days");
    case MetricUnit::Years:
        return QCoreApplication::translate("format", "years");
    case MetricUnit::Months:
        return QCoreApplication::translate("format", "months");
    case MetricUnit::Ratio:
        return QCoreApplication::translate("format", "ratio");
    case MetricUnit::Number:
        return {};
    }
    return {};
}

QString day(Day value)
{
    if (!isKnown(value))
        return missing();
    const CivilDate date = civilOf(value);
    return currentLocale().toString(QDate(date.year, date.month, date.day), QStringLiteral("d MMM yyyy"));
}

QString dayRange(Day first, Day last)
{
    return QStringLiteral("%1 \u2013 %2").arg(day(first), day(last));
}

} // namespace strata::format

namespace strata {

QDate dateOf(Day day)
{
    if (!isKnown(day))
        return {};
    const CivilDate civil = civilOf(day);
    return {civil.year, civil.month, civil.day};
}

Day toDay(const QDate& date)
{
    return date.isValid() ? dayOf(CivilDate{date.year(), date.month(), date.day()}) : kNoDay;
}

} // namespace strata
