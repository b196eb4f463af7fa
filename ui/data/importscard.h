#pragma once
#include "core/model/project.h"
#include "ui/widgets/card.h"

#include <vector>

class QPushButton;

namespace strata {

class ListTable;
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

    enum class Busy
    {
        No,
        Reading, // nothing can be changed meanwhile
        Storing // nor can the file be asked for anything
    };
    void setBusy(Busy busy);

signals:
    void issuesRequested(const strata::ImportBatch& batch);
    void readAgainRequested(std::size_t import);
    void removalRequested(const strata::ImportBatch& batch);

private:
    struct Actions // the buttons of one row
    {
        QPushButton* issues;
        QPushButton* again;
        QPushButton* remove;
    };

    void showImports();
    QWidget* makeActions(std::size_t import);
    void enableActions();

    Workshop& m_workshop;
    Busy m_busy = Busy::No;
    std::vector<ImportBatch> m_shown;
    std::vector<Actions> m_actions; // one per import shown
    ListTable* m_table;
    QLabel* m_empty;
};

} // namespace strata
