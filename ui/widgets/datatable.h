#pragma once
#include <QTableView>

class QSortFilterProxyModel;

namespace strata {

// A table as every page has it: sorts by a click on a column head, filters, copies its selection to the
// clipboard as TSV (Ctrl+C) and exports what it shows. Its look comes from the theme. A model that sorts and
// filters large data itself goes in by setModel(); any other by setSourceModel().
class DataTable : public QTableView
{
    Q_OBJECT

public:
    // SortRole: the plain value to sort by. ExportRole: the value in full precision for exports.
    // Both fall back to Qt::DisplayRole.
    enum Role
    {
        SortRole = Qt::UserRole + 100,
        ExportRole
    };

    explicit DataTable(QWidget* parent = nullptr);

    void setSourceModel(QAbstractItemModel* model);
    QSortFilterProxyModel* proxy() const { return m_proxy; } // of setSourceModel()
    void setFilterText(const QString& text); // rows that contain it in any column
    QModelIndex sourceIndex(const QModelIndex& index) const; // of the model given to setSourceModel()

    // The table as text, rows apart by newlines: heads first, then all rows, or the selected ones only.
    QString toText(QChar separator, bool selectedOnly) const;
    bool exportTo(const QString& path) const; // CSV in UTF-8; false where it could not be written

public slots:
    void copySelection(); // TSV; the whole table where nothing is selected
    void chooseAndExport();

signals:
    void exportFailed(const QString& path);

private:
    QSortFilterProxyModel* m_proxy;
};

} // namespace strata
