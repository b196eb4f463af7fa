#include "ui/projectfiles.h"

#include "core/sample/sample.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/sampleimports.h"

#include <QApplication>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

namespace strata {

namespace {

constexpr int kMostRecent = 8;

QString fileFilter()
{
    return ProjectFiles::tr("Strata projects (*.strata)");
}

// A message whose text is shown as it stands.
QMessageBox::StandardButton say(QWidget* window, QMessageBox::Icon icon, const QString& title,
                                const QString& text, QMessageBox::StandardButtons buttons = QMessageBox::Ok)
{
    QMessageBox box(icon, title, text, buttons, window);
    box.setTextFormat(Qt::PlainText);
    return QMessageBox::StandardButton(box.exec());
}

} // namespace

Status createSample(ProjectSession& session, const QString& path)
{
    return session.createWithImports(path, sampleProject(), sampleImports());
}

ProjectFiles::ProjectFiles(ProjectSession& session, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
    connect(&session, &ProjectSession::opened, this, [this] { remember(m_session.path()); });
    connect(&session, &ProjectSession::changedOutside, this, &ProjectFiles::answerChangedOutside,
            Qt::QueuedConnection);
    connect(&session, &ProjectSession::failed, this, [this](const QString& sentence) {
        say(m_window, QMessageBox::Warning, tr("Save project"), sentence);
    });
}

QStringList ProjectFiles::recent()
{
    return QSettings().value(QStringLiteral("files/recent")).toStringList();
}

void ProjectFiles::remember(const QString& path)
{
    QStringList list = recent();
    list.removeAll(path);
    list.prepend(path);
    QSettings().setValue(QStringLiteral("files/recent"), QStringList(list.mid(0, kMostRecent)));
    emit recentChanged();
}

void ProjectFiles::tell(const QString& title, const Error& error)
{
    say(m_window, QMessageBox::Warning, title, errorText(error));
}

void ProjectFiles::open(const QString& path)
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    Status opened = m_session.open(path);
    QApplication::restoreOverrideCursor();
    if (opened)
        return;
    const Error error = opened.error();
    if (error.code == ErrorCode::LockedFile || error.code == ErrorCode::ReadOnlyFile) {
        if (say(m_window, QMessageBox::Question, tr("Open project"),
                errorText(error) + QStringLiteral("\n\n")
                    + tr("Open it read-only? You can save it under another name."),
                QMessageBox::Open | QMessageBox::Cancel)
            != QMessageBox::Open)
            return;
        if (Status again = m_session.open(path, OpenMode::ReadOnly); !again)
            tell(tr("Open project"), again.error());
        return;
    }
    tell(tr("Open project"), error);
}

void ProjectFiles::chooseAndOpen()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open project"), QString(), fileFilter());
    if (!path.isEmpty())
        open(path);
}

QString ProjectFiles::askPath(const QString& title, const QString& proposal)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString path
        = QFileDialog::getSaveFileName(m_window, title, QDir(folder).filePath(proposal), fileFilter());
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".strata");
    return path;
}

void ProjectFiles::chooseAndCreate()
{
    const QString path = askPath(tr("New workshop"), tr("Stratification.strata"));
    if (path.isEmpty())
        return;
    Project project;
    project.name = QFileInfo(path).completeBaseName().toStdString();
    if (Status made = m_session.create(path, project, CreateMode::ReplaceExisting); !made)
        tell(tr("New workshop"), made.error());
}

void ProjectFiles::openSample()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    const QString path = QDir(folder).filePath(tr("Sample workshop.strata"));
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Status made = createSample(m_session, path);
    QApplication::restoreOverrideCursor();
    if (!made)
        tell(tr("Open the sample workshop"), made.error());
}

void ProjectFiles::save()
{
    if (m_session.isReadOnly())
        chooseAndSaveAs();
    else
        m_session.save();
}

void ProjectFiles::chooseAndSaveAs()
{
    if (const QString path = askPath(tr("Save as"), QFileInfo(m_session.path()).fileName()); !path.isEmpty())
        m_session.saveAs(path);
}

void ProjectFiles::chooseAndSaveCopy()
{
    const QString path = askPath(tr("Save a copy as"),
                                 tr("%1 copy.strata").arg(QFileInfo(m_session.path()).completeBaseName()));
    if (path.isEmpty())
        return;
    if (Status copied = m_session.saveCopyAs(path); !copied)
        tell(tr("Save a copy as"), copied.error());
}

void ProjectFiles::chooseVersion()
{
    const std::vector<Version> versions = m_session.versions();
    if (versions.empty()) {
        say(m_window, QMessageBox::Information, tr("Earlier versions"),
            tr("There is no earlier version of this project yet."));
        return;
    }
    QStringList names;
    for (const Version& version : versions)
        names += QStringLiteral("%1. %2")
                     .arg(names.size() + 1)
                     .arg(QLocale().toString(version.time.toLocalTime(), QLocale::LongFormat));
    bool isChosen = false;
    const QString name = QInputDialog::getItem(
        m_window, tr("Earlier versions"), tr("Open a copy of the version from"), names, 0, false, &isChosen);
    if (!isChosen)
        return;
    const Version& version = versions[std::size_t(names.indexOf(name))];
    const QString path = askPath(tr("Copy of an earlier version"),
                                 tr("%1 earlier.strata").arg(QFileInfo(m_session.path()).completeBaseName()));
    if (path.isEmpty())
        return;
    if (Status copied = ProjectStore::copyVersion(version, path); !copied)
        tell(tr("Earlier versions"), copied.error());
    else
        open(path);
}

void ProjectFiles::offerRecovery()
{
    for (const Orphan& orphan : ProjectStore::orphans()) {
        if (!orphan.isReadable)
            continue;
        QMessageBox box(QMessageBox::Question, tr("Recover changes"),
                        tr("“%1” has %n change(s) that never reached its file. The last one: %2, %3.",
                           nullptr, orphan.changes)
                            .arg(orphan.name, orphan.lastAction,
                                 QLocale().toString(orphan.time.toLocalTime(), QLocale::ShortFormat)),
                        QMessageBox::NoButton, m_window);
        box.setTextFormat(Qt::PlainText);
        auto* recover = box.addButton(tr("Recover"), QMessageBox::AcceptRole);
        auto* discard = box.addButton(tr("Discard"), QMessageBox::DestructiveRole);
        box.addButton(tr("Later"), QMessageBox::RejectRole);
        box.exec();
        if (box.clickedButton() == recover) {
            if (Status done = m_session.recover(orphan); !done)
                tell(tr("Recover changes"), done.error());
            return;
        }
        if (box.clickedButton() == discard)
            if (Status done = ProjectStore::discard(orphan); !done)
                tell(tr("Recover changes"), done.error());
    }
}

void ProjectFiles::answerChangedOutside()
{
    QMessageBox box(QMessageBox::Question, tr("The file changed"),
                    tr("Somebody else changed “%1” meanwhile. Your changes are safe on this computer.")
                        .arg(QFileInfo(m_session.path()).fileName()),
                    QMessageBox::NoButton, m_window);
    box.setTextFormat(Qt::PlainText);
    auto* keepBoth = box.addButton(tr("Keep both"), QMessageBox::AcceptRole);
    box.setInformativeText(tr("Keep both: yours takes the file's place, theirs becomes an earlier version.\n"
                              "Save elsewhere: yours gets a file of its own.\n"
                              "Reload: theirs is opened, yours is discarded."));
    auto* elsewhere = box.addButton(tr("Save elsewhere…"), QMessageBox::ActionRole);
    auto* reload = box.addButton(tr("Reload"), QMessageBox::DestructiveRole);
    box.addButton(tr("Later"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() == keepBoth)
        m_session.save(PublishMode::ReplaceChanged);
    else if (box.clickedButton() == elsewhere)
        chooseAndSaveAs();
    else if (box.clickedButton() == reload) {
        const QString path = m_session.path();
        if (Status closed = m_session.close(ProjectStore::Unpublished::Discard); !closed)
            tell(tr("Reload"), closed.error());
        else
            open(path);
    }
}

bool ProjectFiles::close()
{
    const Status closed = m_session.close();
    if (closed)
        return true;
    const auto answer
        = say(m_window, QMessageBox::Warning, tr("Close project"),
              errorText(closed.error()) + QStringLiteral("\n\n")
                  + tr("Your changes are safe on this computer and are offered again at the next start."),
              QMessageBox::Close | QMessageBox::Cancel);
    return answer == QMessageBox::Close;
}

} // namespace strata
