#pragma once
#include "core/import/importrun.h"

#include <QAbstractTableModel>
#include <QWidget>

class QLabel;
class QPushButton;

namespace strata {

class DataTable;

// What was found in a file: line, column, reason.
class IssueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Line,
        FileColumn,
        Reason,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setIssues(std::vector<ImportIssue> issues);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ImportIssue> m_issues;
};

// The issues of an import as a table that can be exported, and its rejected rows as a file that can be
// repaired.
class IssueTable : public QWidget
{
    Q_OBJECT

public:
    explicit IssueTable(QWidget* parent = nullptr);
    void setReport(const ImportReport& report, const QString& source);

    static QByteArray rejectedRows(const ImportReport& report); // header and rows as they stood, UTF-8
    Status exportRejectedRows(const QString& path) const;

private:
    void chooseAndExportRows();

    ImportReport m_report;
    QString m_source;
    IssueModel* m_model;
    DataTable* m_table;
    QLabel* m_summary;
    QPushButton* m_exportIssues;
    QPushButton* m_exportRows;
};

// What an import of the project left behind, in a window of its own.
void showReport(const ImportBatch& batch, const ImportReport& report, QWidget* parent);

} // namespace strata
