#pragma once
#include "core/import/importplan.h"
#include "core/model/project.h"
#include "ui/background.h"
#include "ui/widgets/page.h"

#include <QPointer>
#include <QStringList>

#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace strata {

class Card;
class ImportDialog;
class PeriodCard;
class ProjectSession;
class Workshop;

// "What do we know about our customers?": what was imported, what is there, which invoices count.
class DataPage : public Page
{
    Q_OBJECT

public:
    DataPage(Workshop& workshop, ProjectSession& session, QWidget* parent = nullptr);
    ~DataPage() override;

    // Reads the files off the main thread and shows an import dialog for each, customers first.
    void importFiles(const QStringList& paths);
    void openFile(const QString& path) { importFiles({path}); }
    ImportDialog* dialog() const { return m_dialog; } // the one on the screen, or null

    void showIssues(const ImportBatch& batch);

public slots:
    void chooseAndImport();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeImports();
    QWidget* makeFacts();
    QWidget* makeTemplates();
    void showProject();
    void showImports();
    void showFacts();
    void showProblems();
    void forgetQueue();
    void nextPlan(); // reads the next file that waits
    void nextDialog(); // asks about the next file that was read

    Workshop& m_workshop;
    ProjectSession& m_session;
    Background m_background;
    QStringList m_toRead;
    std::vector<ImportPlan> m_plans;
    QStringList m_problems; // files that could not be read, one sentence each
    QPointer<ImportDialog> m_dialog;

    QPushButton* m_import;
    QLabel* m_problem;
    QWidget* m_reading; // the bar and its button, while files are read
    QProgressBar* m_progress;
    QTableWidget* m_imports;
    QLabel* m_noImports;
    std::vector<QLabel*> m_facts;
    PeriodCard* m_period;
};

} // namespace strata
