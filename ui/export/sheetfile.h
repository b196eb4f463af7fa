#pragma once
#include "core/model/date.h"
#include "core/result.h"
#include "ui/export/sheetlook.h"
#include "ui/paper/paper.h"

#include <QByteArray>
#include <QColor>
#include <QString>
#include <QTemporaryDir>

#include <cstdint>
#include <locale.h>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

struct lxw_chart;
struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace strata {

// One column of a sheet: its head, how it is written, and what the last sheet of the workbook says about it.
struct ExportColumn
{
    QString head;
    Look look = Look::Text;
    double width = 12.0; // in characters
    QString meaning = {};
    QString source = {};
    QString unit = {}; // empty: what its look says
};

// A range of cells in one column, rows counted from 0.
struct CellRange
{
    QString sheet;
    std::uint32_t first = 0, last = 0;
    std::uint16_t column = 0;
};

class SheetFile;

// One sheet. Rows are written from above, cells of a row in any order; what was left behind cannot be
// changed.
class Sheet
{
public:
    Sheet(SheetFile& file, lxw_worksheet* handle, QString name)
        : m_file(file)
        , m_handle(handle)
        , m_name(std::move(name))
    {
    }

    const QString& name() const { return m_name; }
    // Never a formula, whatever it begins with. Nothing is written for an empty one.
    void text(std::uint32_t row, std::size_t column, std::string_view utf8, Look look = Look::Text);
    void text(std::uint32_t row, std::size_t column, const QString& text, Look look = Look::Text);
    void colored(std::uint32_t row, std::size_t column, const QString& text, const QColor& color);
    void number(std::uint32_t row, std::size_t column, double value, Look look);
    void day(std::uint32_t row, std::size_t column, Day day); // nothing for an unknown one
    void startTotal() { m_part = Part::Total; } // what follows is the last row of a table, and stands out
    void endPart() { m_part = Part::Body; }
    // A name, and what follows in its row is told of it, at the left.
    void startFact(std::uint32_t row, const QString& name);
    void height(std::uint32_t row, double points);

    // Widths, and the heads in `row`. A column is as wide as the longest word of its head at least.
    void columns(const std::vector<ExportColumn>& columns, std::uint32_t row = 0);
    // Those alone, below each other where they need it.
    void heads(const std::vector<ExportColumn>& columns, std::uint32_t row);
    void widths(const std::vector<double>& widths);
    // The rows up to `headRow` stay while one scrolls, and on every page; so do the first columns.
    void freeze(std::uint32_t headRow, std::size_t columns);
    // Before anything is written below `lastRow`.
    void filter(std::uint32_t headRow, std::uint32_t lastRow, std::size_t columns);
    // On paper, the columns on one page; on several, with the first ones on each, where they could not be
    // read.
    void fitWidth(std::size_t repeated = 0);
    // Its upper left corner lies in that cell; sizes in pixels.
    void put(lxw_chart* chart, std::uint32_t row, std::size_t column, int width, int height);
    CellRange range(std::uint32_t first, std::uint32_t last, std::size_t column) const
    {
        return {m_name, first, last, std::uint16_t(column)};
    }

private:
    void makeRoom(std::uint32_t row, std::size_t column, const QString& text);

    SheetFile& m_file;
    lxw_worksheet* m_handle;
    QString m_name;
    Part m_part = Part::Body;
    std::vector<double> m_widths; // of the columns, in characters
    std::uint32_t m_tallRow = 0;
    double m_tallest = 1.0; // lines of that row
};

// Within its life this thread writes numbers with a point whatever the program's locale: the library writes
// them by it, and a comma in there is a broken file.
class PointedNumbers
{
public:
    PointedNumbers();
    ~PointedNumbers();
    PointedNumbers(const PointedNumbers&) = delete;
    PointedNumbers& operator=(const PointedNumbers&) = delete;

private:
    locale_t m_point, m_before;
};

// A workbook while it is written, by one thread. Rows go to temporary files as they come, so that memory does
// not grow with them.
class SheetFile
{
public:
    struct About
    {
        QString title, subject, comments;
    };

    SheetFile(const std::string& currency, Paper paper, const About& about);
    ~SheetFile();
    SheetFile(const SheetFile&) = delete;
    SheetFile& operator=(const SheetFile&) = delete;

    static QString properName(const QString& name); // made to fit what a sheet may be called
    Sheet add(const QString& name); // its proper name, unlike any before
    lxw_chart* addChart(int type, const QString& title);
    void addSeries(lxw_chart* chart, const QString& name, const CellRange& categories,
                   const CellRange& values, const std::vector<QColor>& colors);
    lxw_format* format(Look look, Part part = Part::Body, const QColor& color = {});

    // The whole file. Errors: CannotWrite; DiskFull where temporary files did not take all of it.
    Result<QByteArray> finish();

    Paper paper() const { return m_paper; }
    const QString& title() const { return m_title; }

private:
    PointedNumbers m_pointed;
    QTemporaryDir m_folder; // only its owner can read it
    QByteArray m_temporary, m_path; // names as the system has them; the library keeps pointers
    lxw_workbook* m_book = nullptr;
    std::map<std::pair<int, QRgb>, lxw_format*> m_formats;
    std::vector<QString> m_names;
    std::string m_currency;
    Paper m_paper;
    QString m_title;
};

} // namespace strata
