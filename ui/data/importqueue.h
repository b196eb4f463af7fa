#pragma once
#include "ui/background.h"
#include "ui/data/incomingtable.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <deque>
#include <vector>

class QWidget;

namespace strata {

class ImportDialog;
class ProjectSession;
class Workshop;

// Tables on their way in, one after the other: read off the main thread, then an import dialog for each,
// customers first.
class ImportQueue : public QObject
{
    Q_OBJECT

public:
    ImportQueue(Workshop& workshop, ProjectSession& session, QWidget* window);

    void addFiles(const QStringList& paths);
    void addPasted(const QString& text);
    void addPlan(const ImportPlan& plan); // rows of a database
    void clear(); // tables on their way into one project must not come up in another

    bool isReading() const { return m_background.isRunning(); }
    ImportDialog* dialog() const { return m_dialog; } // the one on the screen, or null

signals:
    void readingChanged(bool isReading);
    void progress(int percent);
    void problemsChanged(const QStringList& problems); // what could not be read, one sentence each

private:
    struct Waiting
    {
        QString path;
        QString text; // what was pasted, where there is no path
        QString name;
    };

    void add(std::deque<Waiting> more);
    void readNext();
    void askNext();
    void setReading(bool isReading);
    void addProblem(const QString& problem);

    Workshop& m_workshop;
    ProjectSession& m_session;
    QWidget* m_window;
    Background m_background;
    std::deque<Waiting> m_waiting;
    std::vector<IncomingTable> m_tables; // read
    QStringList m_problems;
    QPointer<ImportDialog> m_dialog;
};

} // namespace strata
