#pragma once
#include "core/import/importrun.h"
#include "ui/background.h"

#include <QDialog>

#include <memory>
#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTabWidget;
class QTableView;

namespace strata {

class IssueTable;
class MappingTable;
class PreviewModel;
class ProjectSession;
class QuestionList;
class Workshop;

// One file on its way in: what was worked out about it, what a person has yet to decide, what its rows will
// become. Nothing enters the project before "Import"; closing leaves the project as it was.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(ImportPlan plan, Workshop& workshop, ProjectSession& session, QWidget* parent = nullptr);
    ~ImportDialog() override;

    const ImportPlan& plan() const { return m_plan; }
    bool isWorking() const { return m_background.isRunning() || m_isStoring; }

    void answer(const std::string& option, const std::string& value); // to an open question
    void import();
    void reject() override;

private:
    QWidget* dialectRow();
    QWidget* decisionSide();
    void connectAll();
    void showPlan();
    void showOutcome();
    void showHint();
    void changeDialect(); // forgets the mapping and the answers: the columns are others now
    void planAgainWith(ImportOptions options);
    void tryOut(); // reads all rows without keeping them, so that counts and issues are seen before
    void stored();
    ImportOptions withAnswers(ImportOptions options) const;

    Workshop& m_workshop;
    ProjectSession& m_session;
    ImportPlan m_plan;
    ImportOptions m_base; // dialect and mapping; the answers come on top
    std::vector<std::pair<std::string, std::string>> m_answers;
    std::shared_ptr<const ImportOutcome> m_outcome; // null until tried out
    QString m_problem; // why the file cannot be read as told; empty = it can
    Background m_background;
    bool m_isStoring = false;
    bool m_isDone = false;

    QComboBox* m_kind;
    QComboBox* m_encoding;
    QComboBox* m_delimiter;
    QComboBox* m_quote;
    QSpinBox* m_headerRow;
    QCheckBox* m_createCustomers;
    MappingTable* m_mapping;
    QuestionList* m_questions;
    QTabWidget* m_tabs;
    PreviewModel* m_previewModel;
    QTableView* m_preview;
    IssueTable* m_issues;
    QLabel* m_counts;
    QLabel* m_hint;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QPushButton* m_import;
};

} // namespace strata
