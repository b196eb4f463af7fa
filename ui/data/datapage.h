#pragma once
#include "core/model/project.h"
#include "ui/widgets/page.h"

#include <QStringList>

class QLabel;
class QPushButton;
class QScrollArea;

namespace strata {

class ImportDialog;
class ImportQueue;
class ImportsCard;
class PeriodCard;
class ProjectSession;
class RefreshCard;
class Refresher;
struct RefreshEffect;
class SnapshotsCard;
class WorkStrip;
class Workshop;

// "What do we know about our customers?": what was imported and from where, what is there, which invoices
// count; and the way in for files, pasted cells and databases, the first time and every time after.
class DataPage : public Page
{
    Q_OBJECT

public:
    DataPage(Workshop& workshop, ProjectSession& session, QWidget* parent = nullptr);
    ~DataPage() override;

    // Reads the files off the main thread and shows an import dialog for each, customers first.
    void importFiles(const QStringList& paths);
    void openFile(const QString& path) { importFiles({path}); }
    ImportDialog* dialog() const; // the one on the screen, or null

    void showIssues(const ImportBatch& batch);

public slots:
    void chooseAndImport();
    void paste(); // what is on the clipboard: cells, or files
    void openDatabase();
    void refresh(); // reads every source again and shows what that would change

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    // What the page waits for the session to finish.
    enum class Change
    {
        None,
        Snapshot,
        Removal,
        Refresh
    };

    QWidget* makeHeader();
    void connectAll();
    void connectRefresher();
    void importText(const QString& text);
    void readAgain(std::optional<std::size_t> only);
    void takeOver();
    void removeImport(const ImportBatch& batch);
    void keepSnapshot(const QString& name);
    void begin(Change change);
    void stop();
    bool isBusy() const; // something is read again or changed: nothing else can come in
    bool asksToWait(); // says so where it is
    void showProblems(const QStringList& problems);
    void say(const QString& news); // what happened, in one line; empty: nothing
    void dropOldWords();
    void showEffect(const RefreshEffect& effect);
    void showBusy();

    Workshop& m_workshop;
    ProjectSession& m_session;
    ImportQueue* m_queue;
    Refresher* m_refresher;
    Change m_change = Change::None;
    bool m_isReading = false; // files on their way in
    bool m_isStopping = false;
    bool m_asksToWait = false; // m_news does
    std::vector<ImportBatch> m_wordsOf; // the imports that m_problem and m_news are about

    QPushButton* m_import;
    QPushButton* m_paste;
    QPushButton* m_database;
    QPushButton* m_refresh;
    QLabel* m_problem;
    QLabel* m_news;
    WorkStrip* m_working; // while something is read or stored
    QScrollArea* m_area;
    RefreshCard* m_sheet;
    ImportsCard* m_imports;
    SnapshotsCard* m_snapshots;
};

} // namespace strata
