#include "ui/data/answertext.h"

#include "ui/data/fieldtext.h"
#include "ui/format.h"

#include <QCoreApplication>

namespace strata {

namespace {

QString columnName(const QString& column, const std::vector<ImportColumn>& columns)
{
    if (column.startsWith(QLatin1Char('#'))) {
        bool isNumber = false;
        const int place = column.mid(1).toInt(&isNumber);
        if (isNumber && place > 0 && std::size_t(place) <= columns.size())
            return format::text(columns[std::size_t(place - 1)].name).simplified();
    }
    return column;
}

QString nameOfField(const QString& key)
{
    const std::optional<Field> field = fieldOfKey(key.toStdString());
    return field == Field::None ? QCoreApplication::translate("ImportAnswer", "Left out")
        : field                 ? fieldName(*field)
                                : key;
}

QString markReading(const QString& mark)
{
    return mark == QLatin1String(",") ? QCoreApplication::translate("ImportAnswer", "decimal comma")
        : mark == QLatin1String(".")
        ? QCoreApplication::translate("ImportAnswer", "decimal point")
        : QCoreApplication::translate("ImportAnswer", "each number by its own marks");
}

// Two-digit years below `century` are 20yy, the others 19yy.
QString centuryReading(int century)
{
    if (century >= 100)
        return QCoreApplication::translate("ImportAnswer", "all are 20yy");
    if (century <= 0)
        return QCoreApplication::translate("ImportAnswer", "all are 19yy");
    const auto two = [](int year) { return QStringLiteral("%1").arg(year, 2, 10, QLatin1Char('0')); };
    return QCoreApplication::translate("ImportAnswer", "00 to %1 are 20yy, %2 to 99 are 19yy")
        .arg(two(century - 1), two(century));
}

struct Words
{
    const char* option;
    const char* value;
    const char* text;
};

// What an option is about ("" as the value), and what its values say.
constexpr Words kWords[] = {
    {"--as", "", QT_TRANSLATE_NOOP("ImportAnswer", "What it holds")},
    {"--as", "customers", QT_TRANSLATE_NOOP("ImportAnswer", "customers")},
    {"--as", "invoices", QT_TRANSLATE_NOOP("ImportAnswer", "invoice lines")},
    {"--as", "payments", QT_TRANSLATE_NOOP("ImportAnswer", "payments")},
    {"--encoding", "", QT_TRANSLATE_NOOP("ImportAnswer", "Encoding")},
    {"--delimiter", "", QT_TRANSLATE_NOOP("ImportAnswer", "Columns separated by")},
    {"--delimiter", "tab", QT_TRANSLATE_NOOP("ImportAnswer", "tab")},
    {"--delimiter", ",", QT_TRANSLATE_NOOP("ImportAnswer", "comma")},
    {"--delimiter", ";", QT_TRANSLATE_NOOP("ImportAnswer", "semicolon")},
    {"--delimiter", "|", QT_TRANSLATE_NOOP("ImportAnswer", "bar")},
    {"--quote", "", QT_TRANSLATE_NOOP("ImportAnswer", "Quotes")},
    {"--quote", "none", QT_TRANSLATE_NOOP("ImportAnswer", "none")},
    {"--header-row", "", QT_TRANSLATE_NOOP("ImportAnswer", "Header in line")},
    {"--header-row", "0", QT_TRANSLATE_NOOP("ImportAnswer", "no header")},
    {"--decimal", "", QT_TRANSLATE_NOOP("ImportAnswer", "Numbers")},
    {"--dates", "", QT_TRANSLATE_NOOP("ImportAnswer", "Dates")},
    {"--dates", "dmy", QT_TRANSLATE_NOOP("ImportAnswer", "day, month, year")},
    {"--dates", "mdy", QT_TRANSLATE_NOOP("ImportAnswer", "month, day, year")},
    {"--dates", "ymd", QT_TRANSLATE_NOOP("ImportAnswer", "year, month, day")},
    {"--century", "", QT_TRANSLATE_NOOP("ImportAnswer", "Years of two digits")},
    {"--duplicates", "", QT_TRANSLATE_NOOP("ImportAnswer", "Customers with several rows")},
    {"--duplicates", "first", QT_TRANSLATE_NOOP("ImportAnswer", "the first row counts")},
    {"--duplicates", "last", QT_TRANSLATE_NOOP("ImportAnswer", "the last row counts")},
    {"--duplicates", "sum", QT_TRANSLATE_NOOP("ImportAnswer", "their numbers are added up")},
    {"--duplicates", "reject", QT_TRANSLATE_NOOP("ImportAnswer", "all their rows are rejected")},
    {"--totals", "", QT_TRANSLATE_NOOP("ImportAnswer", "Rows that look like totals")},
    {"--totals", "skip", QT_TRANSLATE_NOOP("ImportAnswer", "left out")},
    {"--totals", "keep", QT_TRANSLATE_NOOP("ImportAnswer", "they are customers")},
    {"--ids", "", QT_TRANSLATE_NOOP("ImportAnswer", "Customer numbers that are nearly the same")},
    {"--ids", "fix", QT_TRANSLATE_NOOP("ImportAnswer", "one customer")},
    {"--ids", "keep", QT_TRANSLATE_NOOP("ImportAnswer", "taken as they stand")},
    {"--percent", "", QT_TRANSLATE_NOOP("ImportAnswer", "Numbers without a percent sign")},
    {"--percent", "percent", QT_TRANSLATE_NOOP("ImportAnswer", "12.5 is 12.5 percent")},
    {"--percent", "fraction", QT_TRANSLATE_NOOP("ImportAnswer", "0.125 is 0.125")},
    {"--currency-mixed", "", QT_TRANSLATE_NOOP("ImportAnswer", "Several currencies")},
    {"--currency-mixed", "accept", QT_TRANSLATE_NOOP("ImportAnswer", "numbers taken as they stand")},
};

QString wordsFor(const std::string& option, const std::string& value)
{
    for (const Words& words : kWords)
        if (option == words.option && value == words.value)
            return QCoreApplication::translate("ImportAnswer", words.text);
    return {};
}

} // namespace

QString answerText(const std::string& option, const std::string& value,
                   const std::vector<ImportColumn>& columns)
{
    QString about = wordsFor(option, {}), said = value.empty() ? QString() : wordsFor(option, value);
    const QString text = format::text(value);
    if (option == "--map") {
        about = nameOfField(text.section(QLatin1Char('='), 0, 0));
        said = columnName(text.section(QLatin1Char('='), 1), columns);
    } else if (option == "--decimal") {
        const qsizetype equals = text.lastIndexOf(QLatin1Char('='));
        if (equals > 0)
            about = columnName(text.left(equals), columns);
        said = markReading(text.mid(equals + 1));
    } else if (option == "--century") {
        said = centuryReading(text.toInt());
    }
    return QCoreApplication::translate("ImportAnswer", "%1: %2").arg(about, said.isEmpty() ? text : said);
}

} // namespace strata
