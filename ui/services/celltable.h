#pragma once
#include "ui/explain/explain.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

#include <functional>
#include <vector>

namespace strata {

class DataTable;

// How a cell's words are coloured.
enum class CellTone
{
    Plain,
    Quiet,
    Good,
    Warning,
    Accent,
    Core, // and the other types, in the order of CustomerType
    Opportunistic,
    Marginal,
    ServiceDrain
};

// One cell of a short list: words, perhaps in a pill, perhaps with a quiet second line.
struct TableCell
{
    QString text;
    QString second = {}; // below the text, quiet
    QVariant value = {}; // to sort by and to export; the words where there is none
    CellTone tone = CellTone::Plain;
    bool isPill = false;
    QString tip = {}; // plain text
    QString spoken = {}; // what a screen reader says, where it is not the text
    std::function<Explanation()> why = {};
};

struct TableColumn
{
    QString title;
    bool isNumber = false; // set to the right
    QString tip = {};
};

// A short list that is built anew whenever something changes.
class CellModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role
    {
        PillRole = Qt::UserRole + 60, // bool
        ToneRole, // int: CellTone
        SecondRole, // QString
        KeyRole // int: what the row is about
    };
    struct Row
    {
        int key = 0;
        std::vector<TableCell> cells;
    };

    using QAbstractTableModel::QAbstractTableModel;

    // Rows stay where they are in the views while their number stays the same.
    void setTable(std::vector<TableColumn> columns, std::vector<Row> rows);
    int keyOf(int row) const { return m_rows[std::size_t(row)].key; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<TableColumn> m_columns;
    std::vector<Row> m_rows;
};

// Paints what the model's roles say, and a frame around the cell that the keyboard is in.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

// A table of such cells in the order of its model until somebody sorts it.
DataTable* makeCellTable(CellModel* model, const QString& name, const QString& accessibleName);
// One column as wide as its words, the others share the rest.
void stretchAllBut(DataTable* table, int column);
// So much room its columns take without cutting a word.
int wantedWidth(const DataTable* table);
// As tall as its rows, `most` of them at the most.
void fitRows(DataTable* table, int most);

} // namespace strata
