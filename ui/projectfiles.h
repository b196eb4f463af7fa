#pragma once
#include "ui/aside.h"
#include "ui/session.h"

#include <QObject>
#include <QStringList>

class QWidget;

namespace strata {

// What a person is asked about project files: which one, where to, and what to do when one is taken, damaged
// or changed by somebody else. The session does the work.
class ProjectFiles : public QObject
{
    Q_OBJECT

public:
    ProjectFiles(ProjectSession& session, QWidget* window);

    void open(const QString& path) { openFile(path, true); }
    void chooseAndOpen();
    void chooseAndCreate() { chooseAndCreateFor({}); }
    void chooseAndCreateFor(const QString& name); // proposes it as the file's name; empty: our own
    void openSample();
    void save();
    void chooseAndSaveAs();
    void chooseAndSaveCopy();
    void chooseVersion();
    bool offerRecovery(); // once, at start; true: a project is open now
    bool close(); // false: the person wants to stay and the project is open as before

    static QStringList recent();
    static QString samplePath(); // where the sample workshop is kept
    void forget(const QString& path); // no longer a recent one
    void forgetAll();

signals:
    void recentChanged();

private:
    void answerChangedOutside();
    using Opened = Result<std::unique_ptr<ProjectStore>>;
    // Both run aside; whoever waits may cancel, unless the word is given that nobody may.
    Opened openAside(const AsideWords& words, const std::function<Opened(const Progress& progress)>& work);
    Opened read(const QString& title, const QString& path, OpenMode mode, bool canStop = true);
    void openFile(const QString& path, bool canStop);
    void answerMissing(const QString& path); // a recent one that is gone
    void offerOtherWays(const QString& path, const Error& error); // the file cannot be had for editing
    void openCopy(const QString& path);
    void take(std::unique_ptr<ProjectStore> store);
    void remember(const QString& path);
    void tell(const QString& title, const Error& error);
    QString askPath(const QString& title, const QString& proposal);

    ProjectSession& m_session;
    QWidget* m_window;
};

// Where to save, with the suffix ("strata") the name may lack; empty: nowhere. A file that is there is only
// named with the person's word.
QString chooseSavePath(QWidget* window, const QString& title, const QString& proposal, const QString& filter,
                       const QString& suffix);
// The second half of it: completes a name that was chosen, and asks where the whole name is a file.
QString completeSavePath(QWidget* window, const QString& title, const QString& chosen, const QString& suffix);

// Makes the sample workshop: its project and its imports.
Status createSample(ProjectSession& session, const QString& path);

} // namespace strata
