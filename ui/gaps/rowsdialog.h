#pragma once
#include <QDialog>

class QLabel;
class QLineEdit;

namespace strata {

class DataTable;
class RowModel;

// The rows behind a finding: a table that sorts, filters, copies and exports. Stays open beside the page.
class RowsDialog : public QDialog
{
    Q_OBJECT

public:
    // Takes the model. `all`: how many rows there are, where the model holds only the first of them.
    RowsDialog(const QString& title, const QString& note, RowModel* model, quint64 all,
               QWidget* parent = nullptr);

    DataTable* table() const { return m_table; }
    RowModel* rows() const { return m_model; }

signals:
    void rowOpened(int row); // double click or Enter; a row of the table

private:
    void count();

    RowModel* m_model;
    quint64 m_all;
    int m_held;
    DataTable* m_table;
    QLineEdit* m_find;
    QLabel* m_count;
    QLabel* m_answer;
};

} // namespace strata
