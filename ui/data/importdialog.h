#pragma once
#include "core/storage/importrecord.h"
#include "ui/background.h"
#include "ui/data/importdecisions.h"
#include "ui/data/incomingtable.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <string>
#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QTabWidget;

namespace strata {

class DialectBar;
class EarlierNote;
class IssueTable;
class MappingTable;
class PreviewTable;
class ProjectSession;
class QuestionList;
class Workshop;

// One table on its way in: what was worked out about it, what a person has yet to decide, what its rows will
// become. Nothing enters the project before "Import"; closing leaves the project as it was.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(IncomingTable table, Workshop& workshop, ProjectSession& session, QWidget* parent = nullptr);
    ~ImportDialog() override;

    const ImportPlan& plan() const { return m_plan; }
    bool isWorking() const { return m_background.isRunning() || m_isStoring; }

    void answer(const std::string& option, const std::string& value); // to an open question
    void import();
    void reject() override;

private:
    enum class From
    {
        Shape, // the controls at the top, where a complaint then stands
        Elsewhere
    };

    QWidget* decisionSide();
    QWidget* foot();
    void connectAll();
    void take(IncomingTable table); // another table: the first, or another sheet
    void showPlan();
    void showOutcome();
    void showHint();
    void showProblem(QLabel* label, bool isProblem);
    void changeShape(); // forgets the mapping and the answers: the columns are others now
    void chooseSheet(const QString& sheet);
    void chooseField(const QString& field, int column);
    void chooseReading(int column, const ImportDecisions::Answers& options);
    // Plans as it was decided. Where the table cannot be read so, or `refusal` has something
    // against it, they are put back as they were and that is said.
    using Refusal = std::function<QString(const ImportPlan& plan)>;
    void planAgainAsDecided(From from = From::Elsewhere, const Refusal& refusal = {});
    void putBack(From from, const QString& sentence);
    void lookAtProject(); // other data work has changed it
    void tryOut(); // reads all rows without keeping them, so that counts and issues are seen before
    void stored();
    void notStored(const Error& error);

    Workshop& m_workshop;
    ProjectSession& m_session;
    ImportPlan m_plan;
    std::vector<SheetInfo> m_sheets;
    ImportDecisions m_decisions;
    ImportDecisions m_planned; // those that m_plan was made with
    std::shared_ptr<const Dataset> m_news; // customers the plan has yet to hear of; null: it knows all
    std::shared_ptr<StagedImport> m_staged; // null until tried out
    std::optional<std::int64_t> m_replaces; // the batch whose rows go
    std::vector<ImportBatch> m_before; // when the import began
    QString m_problem; // why the table cannot be read as told; empty = it can
    QString m_stopped; // what became of an import that did not come through, or of a change
    bool m_isStoppedBad = false; // nobody asked for it
    Background m_background;
    bool m_isStoring = false;
    bool m_isDone = false;

    DialectBar* m_shape;
    EarlierNote* m_earlier;
    MappingTable* m_mapping;
    QuestionList* m_questions;
    QTabWidget* m_tabs;
    PreviewTable* m_preview;
    IssueTable* m_issues;
    QLabel* m_counts;
    QLabel* m_hint;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QPushButton* m_import;
};

} // namespace strata
