#pragma once
#include "ui/background.h"
#include "ui/growth/learnedtable.h"

#include <QDialog>

#include <memory>

class QLabel;
class QPushButton;

namespace strata {

class DataTable;
class LearnedModel;
class RejectedModel;
class Workshop;

// Shows what a file of contacts would bring, and what is wrong with the rows that it would not.
class LearnedImportDialog : public QDialog
{
    Q_OBJECT

public:
    LearnedImportDialog(Workshop& workshop, const Campaign& campaign, const QString& path,
                        QWidget* parent = nullptr);

    bool isReading() const { return m_background.isRunning(); }
    const LearnedRows& rows() const { return m_rows; } // to be added when accepted

private:
    void showRows(LearnedRows rows);

    std::shared_ptr<const Dataset> m_dataset;
    LearnedRows m_rows;
    QLabel* m_summary;
    DataTable* m_table;
    LearnedModel* m_model;
    QLabel* m_rejectedTitle;
    DataTable* m_rejected;
    RejectedModel* m_rejectedModel;
    QPushButton* m_import;
    Background m_background;
};

} // namespace strata
