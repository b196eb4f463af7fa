#pragma once
#include "core/model/project.h"
#include "ui/widgets/card.h"

class QTableWidget;

namespace strata {

class Workshop;

// What was imported, from where, and what can be done with each import.
class ImportsCard : public Card
{
    Q_OBJECT

public:
    explicit ImportsCard(Workshop& workshop, QWidget* parent = nullptr);

    enum Column
    {
        SourceColumnPlace,
        KindColumn,
        RowsColumn,
        RejectedColumn,
        DateColumn,
        OriginColumn,
        AgainColumn,
        ActionColumn,
        ColumnCount
    };

    void setBusy(bool isBusy); // nothing can be started meanwhile

signals:
    void issuesRequested(const strata::ImportBatch& batch);
    void readAgainRequested(std::size_t import);
    void removalRequested(const strata::ImportBatch& batch);

private:
    void showImports();
    QWidget* actions(std::size_t import);

    Workshop& m_workshop;
    bool m_isBusy = false;
    std::vector<ImportBatch> m_shown;
    QTableWidget* m_table;
    QLabel* m_empty;
};

} // namespace strata
