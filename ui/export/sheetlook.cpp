#include "ui/export/sheetlook.h"

#include "ui/format.h"
#include "ui/paper/printcolor.h"

#include <algorithm>
#include <xlsxwriter.h>

namespace strata {

namespace {

QString quoted(const QString& sign)
{
    return QStringLiteral("\"%1\"").arg(QString(sign).remove(QLatin1Char('"')));
}

// In every format of a number "_w" keeps it off the text of the next column; LibreOffice forgets an indent
// here and there.

// "$#,##0.00", "#,##0.00 €", negative ones in red with their sign.
QByteArray moneyFormat(const std::string& currency, bool isExact)
{
    const QString digits = isExact ? QStringLiteral("#,##0.00") : QStringLiteral("#,##0");
    const QString sign = format::currencySign(currency);
    const QString positive
        = (sign.size() == 1 && sign != QStringLiteral("\u20AC") ? quoted(sign) + digits
                                                                : digits + quoted(QLatin1Char(' ') + sign))
        + QStringLiteral("_w");
    return (positive + QStringLiteral(";[Red]-") + positive).toUtf8();
}

// Characters of a head's letters, which are bold and wider than the digits that widths are counted in.
double lettersOf(const QString& word)
{
    return 1.1 * double(word.size());
}
constexpr double kEdge = 2.0; // characters: the indent and the borders

} // namespace

bool isNumeric(Look look)
{
    return look >= Look::Count;
}

std::uint32_t rgb(const QColor& color)
{
    return color.rgb() & 0xFFFFFF;
}

void applyLook(lxw_format* format, Look look, Part part, const QColor& color, const std::string& currency)
{
    format_set_font_size(format, 10);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (isNumeric(look))
        format_set_align(format, LXW_ALIGN_RIGHT);
    switch (look) {
    case Look::Text:
        break;
    case Look::Wrapped:
        format_set_text_wrap(format);
        break;
    case Look::Strong:
        format_set_bold(format);
        break;
    case Look::Quiet:
        format_set_font_color(format, rgb(printColor::quiet()));
        break;
    case Look::Title:
        format_set_bold(format);
        format_set_font_size(format, 16);
        break;
    case Look::Head:
    case Look::HeadOfNumbers:
        format_set_bold(format);
        format_set_text_wrap(format);
        format_set_bg_color(format, rgb(QColor(0xEE, 0xF1, 0xF5)));
        format_set_bottom(format, LXW_BORDER_THIN);
        format_set_bottom_color(format, rgb(printColor::quiet()));
        format_set_align(format, LXW_ALIGN_VERTICAL_BOTTOM);
        format_set_align(format, look == Look::Head ? LXW_ALIGN_LEFT : LXW_ALIGN_RIGHT);
        if (look == Look::HeadOfNumbers)
            format_set_indent(format, 1);
        break;
    case Look::Count:
        format_set_num_format(format, "#,##0_w");
        break;
    case Look::Number:
        format_set_num_format(format, "General");
        break;
    case Look::Decimals:
        format_set_num_format(format, "#,##0.00_w");
        break;
    case Look::Score:
        format_set_num_format(format, "0.0_w");
        break;
    case Look::Percent:
        format_set_num_format(format, "0.0%_w");
        break;
    case Look::Money:
    case Look::ExactMoney:
        format_set_num_format(format, moneyFormat(currency, look == Look::ExactMoney).constData());
        break;
    case Look::Date:
        format_set_num_format(format, "yyyy-mm-dd_w");
        break;
    }
    if (part == Part::Fact)
        format_set_align(format, LXW_ALIGN_LEFT);
    if (part == Part::Total) {
        format_set_bold(format);
        format_set_top(format, LXW_BORDER_THIN);
    }
    if (color.isValid()) {
        format_set_bold(format);
        format_set_font_color(format, rgb(color));
    }
}

double narrowest(const QString& head)
{
    double longest = 0.0;
    for (const QString& word : head.split(QLatin1Char(' ')))
        longest = std::max(longest, lettersOf(word));
    return longest + kEdge;
}

int headLines(const QString& head, double width)
{
    int lines = 1;
    double used = 0.0;
    for (const QString& word : head.split(QLatin1Char(' '))) {
        const double needed = lettersOf(word);
        if (used > 0.0 && used + 1.0 + needed + kEdge > width) {
            ++lines;
            used = 0.0;
        }
        used += needed + (used > 0.0 ? 1.0 : 0.0);
    }
    return lines;
}

} // namespace strata
