#pragma once
#include <QAbstractItemView>
#include <QHash>
#include <QList>
#include <QPointer>
#include <QStringList>

#include <chrono>
#include <utility>

namespace strata {

// What a table shows, cell by cell, ready to be pasted elsewhere: each text on one line, and none that a
// spreadsheet would take for a formula.
struct ShownTable
{
    QStringList heads; // empty where the view shows none
    QList<bool> isNumber; // by column: set to the right
    QList<QStringList> rows;
};

QString asTabbed(const ShownTable& table); // for a spreadsheet: columns apart by tabs, heads first
QString asHtml(const ShownTable& table); // for a word processor: a table

// What may stand in a cell: tabs and line ends as spaces; a text that begins like a formula gets the
// apostrophe that it gets in our CSV files. `isNumber`: the cell holds one, however it is written.
QString pastable(QString text, bool isNumber);

// Reads what a view shows, a while at a time, for the window must not stand still over a hundred thousand
// rows: columns in the order on the screen, rows as they are sorted, what is hidden left out, rows of trees
// that are folded together with them. Starts over where the rows change in between.
class ShownTableReader : public QObject
{
    Q_OBJECT

public:
    // `onlySelected`: all of it where nothing is selected.
    ShownTableReader(const QAbstractItemView* view, bool onlySelected);

    bool read(std::chrono::milliseconds atMost); // true: it is complete, or the view is gone
    int rowsRead() const { return m_rowsRead; }
    int rows() const { return m_rows; } // an estimate for trees
    ShownTable take(); // in any thread; columns with neither head nor text are left out

private:
    struct Place
    {
        QModelIndex parent;
        int row = 0;
    };

    void start();
    bool isWanted(const QModelIndex& parent, int row) const;
    void readRow(const QModelIndex& parent, int row);

    QPointer<const QAbstractItemView> m_view;
    bool m_wantsSelected;
    bool m_isStale = true; // the rows are others than when reading began
    QList<int> m_columns; // logical, from left to right
    using Runs = QList<std::pair<int, int>>; // first and last row, ascending
    QHash<QModelIndex, Runs> m_selected; // by parent; empty: all rows
    QList<Place> m_way; // into the tree, the place in the innermost rows last
    int m_rowsRead = 0, m_rows = 0;
    bool m_hasHeads = false;
    ShownTable m_table;
};

} // namespace strata
