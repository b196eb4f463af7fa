#pragma once
#include <QTableView>

class QSortFilterProxyModel;

namespace strata {

// A table as every page has it: sorts by a click on a column head, filters and exports what it shows. Its
// look comes from the theme. A model that sorts and filters large data itself goes in by setModel(); any
// other by setSourceModel(). It is copied like every other: tablecopy.h.
class DataTable : public QTableView
{
    Q_OBJECT

public:
    // SortRole: the plain value to sort by. ExportRole: the value in full precision for exports.
    // CopyRole: what the cell shows, where its delegate paints more than Qt::DisplayRole.
    // All fall back to Qt::DisplayRole.
    enum Role
    {
        SortRole = Qt::UserRole + 100,
        ExportRole,
        CopyRole
    };

    explicit DataTable(QWidget* parent = nullptr);

    void setSourceModel(QAbstractItemModel* model);
    QSortFilterProxyModel* proxy() const { return m_proxy; } // of setSourceModel()
    void setFilterText(const QString& text); // rows that contain it in any column
    QModelIndex sourceIndex(const QModelIndex& index) const; // of the model given to setSourceModel()

    QString toCsv() const; // heads first, then all rows
    bool exportTo(const QString& path) const; // CSV in UTF-8; false where it could not be written

public slots:
    void chooseAndExport();

signals:
    void exportFailed(const QString& path);

private:
    QSortFilterProxyModel* m_proxy;
};

} // namespace strata
