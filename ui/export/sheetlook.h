#pragma once
#include <QByteArray>
#include <QColor>
#include <QString>

#include <cstdint>
#include <string>

struct lxw_format;

namespace strata {

// How a cell looks, and with it what its number is.
enum class Look
{
    Text,
    Wrapped, // text of several lines
    Strong,
    Quiet,
    Title,
    Head, // of a column of texts
    HeadOfNumbers,
    Count, // whole number
    Number, // as many digits as it needs
    Decimals, // two of them
    Score, // 0 to 100, with one decimal
    Percent, // of a share of 1
    Money, // whole units of the currency
    ExactMoney, // with cents
    Date,
};

// Where a cell stands.
enum class Part
{
    Body,
    Total,
    Fact
};

bool isNumeric(Look look);
std::uint32_t rgb(const QColor& color); // as the library takes it
void applyLook(lxw_format* format, Look look, Part part, const QColor& color, const std::string& currency);

inline constexpr double kHeadLine = 15.0; // of a head, in points
double narrowest(const QString& head); // a column, in characters, that breaks none of its words
int headLines(const QString& head, double width); // word below word, as a spreadsheet breaks them

} // namespace strata
