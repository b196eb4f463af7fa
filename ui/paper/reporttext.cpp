#include "ui/paper/reporttext.h"

#include "ui/format.h"
#include "ui/languages.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace strata::reportText {

namespace {

QString threeFigures(double value)
{
    const double digits = std::floor(std::log10(std::max(1.0, std::abs(value))));
    return format::number(value, std::max(0, 2 - int(digits)));
}

} // namespace

QString proseMoney(double amount, const std::string& currency)
{
    const double size = std::abs(amount);
    const QString sign = format::currencySign(currency);
    const auto withSign = [&](const QString& figure) { return format::withSign(figure, sign, amount < 0.0); };
    // A figure that rounds up to 1,000 of its unit is one of the next.
    if (size >= 999.5e6)
        return withSign(
            QCoreApplication::translate("strata::Report", "%1 billion").arg(threeFigures(size / 1e9)));
    if (size >= 999.5e3)
        return withSign(
            QCoreApplication::translate("strata::Report", "%1 million").arg(threeFigures(size / 1e6)));
    if (size >= 1000.0) {
        const double step = std::pow(10.0, std::floor(std::log10(size)) - 2.0);
        return format::money(std::round(amount / step) * step, currency);
    }
    return format::money(amount, currency);
}

QString share(double percent)
{
    return format::hundredth(percent, 1);
}

QString score(double value)
{
    return value < 0.0 ? format::missing() : format::number(value, 1);
}

QString longDate(Day day)
{
    if (!isKnown(day))
        return format::missing();
    const CivilDate civil = civilOf(day);
    return currentLocale().toString(QDate(civil.year, civil.month, civil.day),
                                    //: a date format of QLocale: day, month as a word, year
                                    QCoreApplication::translate("strata::Report", "d MMMM yyyy"));
}

QString plainName(const std::string& name)
{
    return elided(QString::fromStdString(name), 90);
}

QString elided(const QString& text, int most)
{
    const QString line = text.simplified();
    return line.size() > most ? line.left(most - 1).trimmed() + QChar(0x2026) : line;
}

// English tells one from many by itself, so that its plurals are right even where no translation is loaded.
QString customers(std::int64_t number)
{
    return number == 1 ? QCoreApplication::translate("strata::Report", "1 customer")
                       : QCoreApplication::translate("strata::Report", "%Ln customers", nullptr, int(number));
}

QString months(int number)
{
    return number == 1 ? QCoreApplication::translate("strata::Report", "1 month")
                       : QCoreApplication::translate("strata::Report", "%Ln months", nullptr, number);
}

QString window(const Period& period, Day asOf, Day start)
{
    if (period.windowMonths <= 0 || !isKnown(start))
        return QCoreApplication::translate("strata::Report", "all invoices up to %1").arg(longDate(asOf));
    return QCoreApplication::translate("strata::Report", "%1, %2 to %3")
        .arg(months(period.windowMonths), longDate(start), longDate(asOf));
}

} // namespace strata::reportText
