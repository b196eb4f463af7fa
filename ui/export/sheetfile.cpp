#include "ui/export/sheetfile.h"

#include "ui/export/sheetlook.h"
#include "ui/export/wholesheets.h"
#include "ui/format.h"
#include "ui/languages.h"
#include "ui/paper/printcolor.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <xlsxwriter.h>

namespace strata {

namespace {

constexpr int kMostText = 32767; // characters of a cell
constexpr int kMostName = 31; // of a sheet
constexpr int kMostFooter = 80; // twice that where each is a "&"; a footer holds 255
constexpr double kEpoch = 25569.0; // 1970-01-01 as a day of spreadsheets

// What XML 1.0 cannot hold goes, and what is too long ends in "…".
QString properText(QString text, qsizetype most = kMostText)
{
    text.removeIf([](QChar c) {
        return (c < QChar(0x20) && c != QLatin1Char('\n') && c != QLatin1Char('\t')) || c == QChar(0xFFFE)
            || c == QChar(0xFFFF);
    });
    if (text.size() > most) {
        text.truncate(most - 1);
        if (text.back().isHighSurrogate())
            text.chop(1);
        text += QChar(0x2026);
    }
    return text;
}

// What is no UTF-8 becomes a mark.
QByteArray cellText(const QString& text)
{
    return properText(text).toUtf8();
}

} // namespace

PointedNumbers::PointedNumbers()
    : m_point(newlocale(LC_NUMERIC_MASK, "C", nullptr))
    , m_before(m_point ? uselocale(m_point) : nullptr)
{
}

PointedNumbers::~PointedNumbers()
{
    if (!m_point)
        return;
    uselocale(m_before);
    freelocale(m_point);
}

SheetFile::SheetFile(const std::string& currency, Paper paper, const About& about)
    : m_currency(currency)
    , m_paper(paper)
    , m_title(about.title)
{
    if (!m_folder.isValid())
        return;
    m_temporary = QFile::encodeName(m_folder.path());
    m_path = QFile::encodeName(m_folder.filePath(QStringLiteral("book.xlsx")));
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_temporary.data();
    m_book = workbook_new_opt(m_path.constData(), &options);
    if (!m_book)
        return;
    const QByteArray title = cellText(about.title), subject = cellText(about.subject),
                     comments = cellText(about.comments);
    lxw_doc_properties properties{};
    properties.title = const_cast<char*>(title.constData());
    properties.subject = const_cast<char*>(subject.constData());
    properties.comments = const_cast<char*>(comments.constData());
    char author[] = "Strata";
    properties.author = author;
    workbook_set_properties(m_book, &properties);
}

SheetFile::~SheetFile()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

QString SheetFile::properName(const QString& name)
{
    QString proper = name.simplified();
    for (const char* c = "[]:*?/\\"; *c; ++c)
        proper.replace(QLatin1Char(*c), QLatin1Char(' '));
    while (proper.startsWith(QLatin1Char('\'')) || proper.startsWith(QLatin1Char(' ')))
        proper.remove(0, 1);
    proper = proper.left(kMostName).trimmed();
    while (proper.endsWith(QLatin1Char('\'')))
        proper.chop(1);
    return proper;
}

Sheet SheetFile::add(const QString& name)
{
    const QString proper = properName(name);
    const auto isTaken = [this](const QString& one) {
        return one.isEmpty() || std::any_of(m_names.begin(), m_names.end(), [&one](const QString& other) {
                   return one.compare(other, Qt::CaseInsensitive) == 0;
               });
    };
    QString unique = proper;
    for (int number = 2; isTaken(unique); ++number)
        unique = proper.left(kMostName - 4) + QLatin1Char(' ') + QString::number(number);
    m_names.push_back(unique);
    lxw_worksheet* handle = m_book ? workbook_add_worksheet(m_book, unique.toUtf8().constData()) : nullptr;
    if (handle) {
        if (currentLocale().textDirection() == Qt::RightToLeft)
            worksheet_right_to_left(handle);
        worksheet_set_landscape(handle);
        worksheet_set_paper(handle, m_paper == Paper::Letter ? 1 : 9);
        worksheet_set_margins(handle, 0.5, 0.5, 0.6, 0.7);
        QString footer = properText(m_title.simplified(), kMostFooter);
        footer.replace(QLatin1Char('&'), QStringLiteral("&&"));
        // A blank after the size: "&82026 plan" would be a size of 82026.
        worksheet_set_footer(handle,
                             QStringLiteral("&L&8 %1&C&8&A&R&8&P / &N").arg(footer).toUtf8().constData());
    }
    return {*this, handle, unique};
}

lxw_format* SheetFile::format(Look look, Part part, const QColor& color)
{
    if (!m_book)
        return nullptr;
    const auto key = std::make_pair(int(look) * 3 + int(part), color.isValid() ? color.rgba() : 0u);
    if (const auto found = m_formats.find(key); found != m_formats.end())
        return found->second;
    lxw_format* made = workbook_add_format(m_book);
    applyLook(made, look, part, color, m_currency);
    m_formats.emplace(key, made);
    return made;
}

lxw_chart* SheetFile::addChart(int type, const QString& title)
{
    if (!m_book)
        return nullptr;
    lxw_chart* chart = workbook_add_chart(m_book, std::uint8_t(type));
    chart_title_set_name(chart, cellText(title).constData());
    lxw_chart_font font{};
    font.size = 11;
    font.bold = LXW_TRUE;
    chart_title_set_name_font(chart, &font);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    lxw_chart_line line{};
    line.color = rgb(printColor::line());
    line.width = 0.75F;
    // Bars lie: their values are across.
    chart_axis_major_gridlines_set_line(type == LXW_CHART_BAR ? chart->x_axis : chart->y_axis, &line);
    return chart;
}

void SheetFile::addSeries(lxw_chart* chart, const QString& name, const CellRange& categories,
                          const CellRange& values, const std::vector<QColor>& colors)
{
    if (!chart)
        return;
    lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
    chart_series_set_categories(series, categories.sheet.toUtf8().constData(), categories.first,
                                categories.column, categories.last, categories.column);
    chart_series_set_values(series, values.sheet.toUtf8().constData(), values.first, values.column,
                            values.last, values.column);
    chart_series_set_name(series, cellText(name).constData());
    if (colors.size() == 1) {
        lxw_chart_fill fill{};
        fill.color = rgb(colors.front());
        lxw_chart_line line{};
        line.color = fill.color;
        line.width = 2.0F;
        if (chart->type == LXW_CHART_SCATTER || chart->type == LXW_CHART_SCATTER_STRAIGHT)
            chart_series_set_line(series, &line);
        else
            chart_series_set_fill(series, &fill);
        return;
    }
    std::vector<lxw_chart_fill> fills(colors.size());
    std::vector<lxw_chart_point> points(colors.size());
    std::vector<lxw_chart_point*> list;
    for (std::size_t i = 0; i < colors.size(); ++i) {
        fills[i].color = rgb(colors[i]);
        points[i].fill = &fills[i];
        list.push_back(&points[i]);
    }
    list.push_back(nullptr);
    chart_series_set_points(series, list.data());
}

Result<QByteArray> SheetFile::finish()
{
    const Error failed{ErrorCode::CannotWrite, m_folder.path().toStdString()};
    if (!m_book)
        return failed;
    const lxw_error error = workbook_close(m_book); // frees it, come what may
    m_book = nullptr;
    if (error != LXW_NO_ERROR)
        return Error{ErrorCode::CannotWrite, m_folder.path().toStdString() + ": " + lxw_strerror(error)};
    // It does not look whether its temporary files took all of the rows.
    const QString path = QFile::decodeName(m_path);
    if (!hasWholeSheets(path, m_names.size()))
        return Error{ErrorCode::DiskFull, m_folder.path().toStdString()};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed;
    const QByteArray bytes = file.readAll();
    return bytes.size() == file.size() ? Result<QByteArray>(bytes) : failed;
}

void Sheet::text(std::uint32_t row, std::size_t column, std::string_view utf8, Look look)
{
    text(row, column, QString::fromUtf8(utf8.data(), qsizetype(utf8.size())), look);
}

void Sheet::text(std::uint32_t row, std::size_t column, const QString& text, Look look)
{
    if (!m_handle || text.isEmpty())
        return;
    worksheet_write_string(m_handle, row, lxw_col_t(column), cellText(text).constData(),
                           m_file.format(look, m_part));
    if (look == Look::Wrapped)
        makeRoom(row, column, text);
}

// Not every program finds the height of a row by itself.
void Sheet::makeRoom(std::uint32_t row, std::size_t column, const QString& text)
{
    constexpr double kLetters = 1.15; // per character of width, which is a digit of a larger font
    constexpr double kLine = 13.5, kEdge = 1.5; // points
    const double across = column < m_widths.size() ? std::max(1.0, kLetters * m_widths[column]) : 1e9;
    double lines = 0.0;
    for (const QString& one : text.split(QLatin1Char('\n')))
        lines += std::max(1.0, std::ceil(double(one.size()) / across));
    if (row != m_tallRow)
        m_tallest = 1.0;
    m_tallRow = row;
    if (lines <= m_tallest)
        return;
    m_tallest = lines;
    height(row, kLine * lines + kEdge);
}

void Sheet::colored(std::uint32_t row, std::size_t column, const QString& text, const QColor& color)
{
    if (m_handle && !text.isEmpty())
        worksheet_write_string(m_handle, row, lxw_col_t(column), cellText(text).constData(),
                               m_file.format(Look::Text, m_part, color));
}

void Sheet::number(std::uint32_t row, std::size_t column, double value, Look look)
{
    if (!m_handle || !std::isfinite(value))
        return;
    worksheet_write_number(m_handle, row, lxw_col_t(column), value, m_file.format(look, m_part));
}

void Sheet::day(std::uint32_t row, std::size_t column, Day day)
{
    // Spreadsheets count a 29 February 1900 that never was; days before March 1900 have no number in them.
    constexpr double kFirst = 61.0;
    if (!isKnown(day))
        return;
    if (kEpoch + day < kFirst)
        text(row, column, isoDate(day));
    else
        number(row, column, kEpoch + day, Look::Date);
}

void Sheet::columns(const std::vector<ExportColumn>& columns, std::uint32_t row)
{
    std::vector<double> all;
    for (const ExportColumn& column : columns)
        all.push_back(std::max(column.width, narrowest(column.head)));
    widths(all);
    heads(columns, row);
}

void Sheet::heads(const std::vector<ExportColumn>& columns, std::uint32_t row)
{
    int lines = 2;
    for (std::size_t i = 0; i < columns.size(); ++i)
        lines = std::max(lines, headLines(columns[i].head, m_widths[i]));
    height(row, kHeadLine * lines);
    for (std::size_t i = 0; i < columns.size(); ++i)
        text(row, i, columns[i].head, isNumeric(columns[i].look) ? Look::HeadOfNumbers : Look::Head);
}

void Sheet::widths(const std::vector<double>& widths)
{
    m_widths = widths;
    for (std::size_t i = 0; m_handle && i < widths.size(); ++i)
        worksheet_set_column(m_handle, lxw_col_t(i), lxw_col_t(i), widths[i], nullptr);
}

void Sheet::freeze(std::uint32_t headRow, std::size_t columns)
{
    if (!m_handle)
        return;
    worksheet_freeze_panes(m_handle, headRow + 1, lxw_col_t(columns));
    worksheet_repeat_rows(m_handle, headRow, headRow);
}

void Sheet::filter(std::uint32_t headRow, std::uint32_t lastRow, std::size_t columns)
{
    if (m_handle && columns > 0)
        worksheet_autofilter(m_handle, headRow, 0, std::max(headRow, lastRow), lxw_col_t(columns - 1));
}

void Sheet::fitWidth(std::size_t repeated)
{
    constexpr double kReadable = 190.0; // characters across a page
    if (!m_handle)
        return;
    const double width = std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
    const int pages = std::max(1, int(std::lround(width / kReadable)));
    worksheet_fit_to_pages(m_handle, std::uint16_t(pages), 0);
    if (pages > 1 && repeated > 0)
        worksheet_repeat_columns(m_handle, 0, lxw_col_t(repeated - 1));
}

void Sheet::startFact(std::uint32_t row, const QString& name)
{
    m_part = Part::Body;
    text(row, 0, name, Look::Quiet);
    m_part = Part::Fact;
}

void Sheet::height(std::uint32_t row, double points)
{
    if (m_handle)
        worksheet_set_row(m_handle, row, points, nullptr);
}

void Sheet::put(lxw_chart* chart, std::uint32_t row, std::size_t column, int width, int height)
{
    if (!m_handle || !chart)
        return;
    constexpr double kWidth = 480.0, kHeight = 288.0; // of a chart that nobody scales
    lxw_chart_options options{};
    options.x_scale = width / kWidth;
    options.y_scale = height / kHeight;
    worksheet_insert_chart_opt(m_handle, row, lxw_col_t(column), chart, &options);
}

} // namespace strata
