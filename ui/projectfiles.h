#pragma once
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

    void open(const QString& path);
    void chooseAndOpen();
    void chooseAndCreate();
    void openSample();
    void save();
    void chooseAndSaveAs();
    void chooseAndSaveCopy();
    void chooseVersion();
    void offerRecovery(); // once, at start
    bool close(); // false: the person wants to stay

    static QStringList recent();

signals:
    void recentChanged();

private:
    void answerChangedOutside();
    void remember(const QString& path);
    void tell(const QString& title, const Error& error);
    QString askPath(const QString& title, const QString& proposal);

    ProjectSession& m_session;
    QWidget* m_window;
};

// Makes the sample workshop: its project and its imports.
Status createSample(ProjectSession& session, const QString& path);

} // namespace strata
