#include "ui/projectfiles.h"

#include "core/sample/sample.h"
#include "core/sample/sampledecisions.h"
#include "ui/errortext.h"
#include "ui/factors/factorlibrary.h"
#include "ui/format.h"
#include "ui/languages.h"
#include "ui/projectbell.h"
#include "ui/sampleimports.h"

#include <QApplication>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLocale>
#include <QMessageBox>
#include <QPointer>
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

// The usual factors begin in the person's language; from then on their words are the team's.
void speakFactors(Framework& framework)
{
    for (const Factor& spoken : suggestedFactors())
        for (Factor& factor : framework.factors)
            if (factor.id == spoken.id && factor.name != spoken.name) {
                factor.name = spoken.name;
                factor.question = spoken.question;
            }
}

// The sample's decisions, in the person's language as far as they are the usual ones.
Project sampleStart()
{
    Project sample = withSampleDecisions(sampleProject());
    speakFactors(sample.framework);
    return sample;
}

// The sample's data and what follows from them.
Status writeSample(ProjectStore& store)
{
    for (const StagedImport& import : sampleImports())
        if (auto next = store.commitImport(store.project(), import, "Import " + import.source); !next)
            return next.error();
    return finishSample(store);
}

} // namespace

Status createSample(ProjectSession& session, const QString& path)
{
    return session.createWithImports(path, sampleStart(), {}, CreateMode::RefuseExisting, writeSample);
}

QString completeSavePath(QWidget* window, const QString& title, const QString& chosen, const QString& suffix)
{
    const QString ending = QLatin1Char('.') + suffix;
    if (chosen.isEmpty() || chosen.endsWith(ending, Qt::CaseInsensitive))
        return chosen; // the file dialog has asked
    const QString path = chosen + ending;
    if (QFileInfo::exists(path)
        && say(window, QMessageBox::Question, title,
               ProjectFiles::tr("“%1” exists already. Replace it?").arg(QFileInfo(path).fileName()),
               QMessageBox::Yes | QMessageBox::Cancel)
            != QMessageBox::Yes)
        return {};
    return path;
}

QString chooseSavePath(QWidget* window, const QString& title, const QString& proposal, const QString& filter,
                       const QString& suffix)
{
    return completeSavePath(window, title, QFileDialog::getSaveFileName(window, title, proposal, filter),
                            suffix);
}

ProjectFiles::ProjectFiles(ProjectSession& session, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
    session.setRunner([self = QPointer<ProjectFiles>(this)](const std::function<void()>& closing) {
        if (!self)
            return closing();
        const QString name = QFileInfo(self->m_session.path()).fileName();
        runAside(self->m_window, {tr("Close project"), tr("Saving “%1”…").arg(name), false},
                 [&closing](const Progress&) { closing(); });
    });
    connect(&session, &ProjectSession::opened, this, [this] { remember(m_session.path()); });
    connect(&session, &ProjectSession::pathChanged, this, [this] { remember(m_session.path()); });
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

void ProjectFiles::forget(const QString& path)
{
    QStringList list = recent();
    list.removeAll(path);
    QSettings().setValue(QStringLiteral("files/recent"), list);
    emit recentChanged();
}

void ProjectFiles::forgetAll()
{
    QSettings().remove(QStringLiteral("files/recent"));
    emit recentChanged();
}

// Whoever cancelled knows it.
void ProjectFiles::tell(const QString& title, const Error& error)
{
    if (error.code != ErrorCode::Cancelled)
        say(m_window, QMessageBox::Warning, title, errorText(error));
}

ProjectFiles::Opened ProjectFiles::openAside(const AsideWords& words,
                                             const std::function<Opened(const Progress& progress)>& work)
{
    const Error cancelled{ErrorCode::Cancelled, {}};
    Opened opened = cancelled;
    const bool wasStopped = runAside(m_window, words, [&](const Progress& progress) {
        try {
            opened = work(progress);
        } catch (const std::exception& failure) {
            opened = Error{ErrorCode::CannotRead, failure.what()};
        }
    });
    if (wasStopped && opened)
        opened = cancelled; // it was open before it heard of it
    return opened;
}

ProjectFiles::Opened ProjectFiles::read(const QString& title, const QString& path, OpenMode mode,
                                        bool canStop)
{
    return openAside(
        {title, tr("Reading “%1”…").arg(QFileInfo(path).fileName()), canStop},
        [path, mode](const Progress& progress) { return ProjectStore::open(path, mode, progress); });
}

void ProjectFiles::openFile(const QString& path, bool canStop)
{
    if (m_session.isOpen() && !m_session.isReadOnly()
        && QFileInfo(path).canonicalFilePath() == QFileInfo(m_session.path()).canonicalFilePath())
        return; // it is open; the lock we would meet is our own
    auto opened = read(tr("Open project"), path, OpenMode::Edit, canStop);
    if (opened) {
        take(std::move(*opened));
        return;
    }
    const Error error = opened.error();
    if (recent().contains(path) && !QFileInfo::exists(path))
        answerMissing(path);
    else if (error.code == ErrorCode::LockedFile || error.code == ErrorCode::ReadOnlyFile)
        offerOtherWays(path, error);
    else
        tell(tr("Open project"), error);
}

void ProjectFiles::answerMissing(const QString& path)
{
    const QFileInfo file(path);
    QMessageBox box(QMessageBox::Question, tr("Open project"),
                    tr("“%1” is not in the folder %2 any more.")
                        .arg(file.fileName(), QDir::toNativeSeparators(file.path())),
                    QMessageBox::NoButton, m_window);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(tr("It was moved, renamed or deleted, or its disk is not connected."));
    auto* remove = box.addButton(tr("Remove from the list"), QMessageBox::DestructiveRole);
    remove->setObjectName(QStringLiteral("removeRecent"));
    auto* look = box.addButton(tr("Look for it…"), QMessageBox::ActionRole);
    box.setEscapeButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    if (box.clickedButton() == remove)
        forget(path);
    else if (box.clickedButton() == look)
        chooseAndOpen();
}

void ProjectFiles::offerOtherWays(const QString& path, const Error& error)
{
    const bool hasWindow = error.code == ErrorCode::LockedFile && ProjectBell::isThere(path);
    QMessageBox box(QMessageBox::Question, tr("Open project"),
                    hasWindow ? tr("“%1” is open in another window of yours.").arg(QFileInfo(path).fileName())
                              : errorText(error),
                    QMessageBox::NoButton, m_window);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(tr("Read-only: you can look at everything, and save it under another name.\n"
                              "A copy: what is in the file now becomes a project of its own."));
    const auto add = [&box](const QString& name, const QString& text, QMessageBox::ButtonRole role) {
        QPushButton* button = box.addButton(text, role);
        button->setObjectName(name);
        return button;
    };
    QAbstractButton* show = hasWindow
        ? add(QStringLiteral("showWindow"), tr("Show that window"), QMessageBox::AcceptRole)
        : nullptr;
    QPushButton* look = add(QStringLiteral("openReadOnly"), tr("Open read-only"), QMessageBox::AcceptRole);
    QAbstractButton* copy = add(QStringLiteral("openCopy"), tr("Open a copy…"), QMessageBox::ActionRole);
    box.setEscapeButton(box.addButton(QMessageBox::Cancel));
    box.setDefaultButton(show ? static_cast<QPushButton*>(show) : look);
    box.exec();
    if (box.clickedButton() == copy)
        openCopy(path);
    else if (show && box.clickedButton() == show)
        ProjectBell::ring(path);
    else if (box.clickedButton() == look) {
        if (auto opened = read(tr("Open project"), path, OpenMode::ReadOnly); !opened)
            tell(tr("Open project"), opened.error());
        else
            take(std::move(*opened));
    }
}

void ProjectFiles::openCopy(const QString& path)
{
    const QString title = tr("Open a copy"), name = QFileInfo(path).completeBaseName();
    const QString target = askPath(title, tr("%1 copy.strata").arg(name));
    if (target.isEmpty())
        return;
    auto opened = read(title, path, OpenMode::ReadOnly);
    if (!opened) {
        tell(title, opened.error());
        return;
    }
    if (Status copied = (*opened)->saveCopyAs(target, CreateMode::ReplaceExisting); !copied) {
        tell(title, copied.error());
        return;
    }
    *opened = nullptr; // not twice in memory
    openFile(target, true);
}

// Only a project that did open takes the place of the present one.
void ProjectFiles::take(std::unique_ptr<ProjectStore> store)
{
    if (close())
        m_session.adopt(std::move(store));
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
    return chooseSavePath(m_window, title, QDir(folder).filePath(proposal), fileFilter(),
                          QStringLiteral("strata"));
}

void ProjectFiles::chooseAndCreateFor(const QString& name)
{
    const QString path = askPath(
        tr("New workshop"), name.isEmpty() ? tr("Stratification.strata") : name + QStringLiteral(".strata"));
    if (path.isEmpty() || !close())
        return;
    Project project;
    project.name = QFileInfo(path).completeBaseName().toStdString();
    speakFactors(project.framework);
    if (const QString code = QLocale::system().currencySymbol(QLocale::CurrencyIsoCode); code.size() == 3)
        project.currency = code.toStdString(); // the Data page sets another
    if (Status made = m_session.create(path, project, CreateMode::ReplaceExisting); !made)
        tell(tr("New workshop"), made.error());
}

QString ProjectFiles::samplePath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(tr("Sample workshop.strata"));
}

void ProjectFiles::openSample()
{
    const QString path = samplePath();
    QDir().mkpath(QFileInfo(path).path());
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    auto made = openAside({tr("Open the sample workshop"), tr("Making the sample workshop…"), false},
                          [path, sample = sampleStart()](const Progress&) -> Opened {
                              auto store = ProjectStore::create(path, sample, CreateMode::RefuseExisting);
                              if (store)
                                  if (const Status written = writeSample(**store); !written)
                                      return written.error();
                              return store;
                          });
    if (made)
        take(std::move(*made));
    else
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
                     .arg(currentLocale().toString(version.time.toLocalTime(), QLocale::LongFormat));
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

bool ProjectFiles::offerRecovery()
{
    const std::vector<Orphan> orphans = ProjectStore::orphans();
    for (std::size_t i = 0; i < orphans.size(); ++i) {
        const Orphan& orphan = orphans[i];
        const QString sentence = orphan.isReadable
            ? tr("“%1” has %Ln change(s) that never reached its file. The last one: %2, %3.", nullptr,
                 orphan.changes)
                  .arg(orphan.name, orphan.lastAction,
                       currentLocale().toString(orphan.time.toLocalTime(), QLocale::ShortFormat))
            : tr("“%1” has changes that never reached its file, and they cannot be read: the working copy is "
                 "damaged. The file itself is as it was last saved.")
                  .arg(orphan.name);
        QMessageBox box(orphan.isReadable ? QMessageBox::Question : QMessageBox::Warning,
                        tr("Recover changes"), sentence, QMessageBox::NoButton, m_window);
        box.setTextFormat(Qt::PlainText);
        QPushButton* recover
            = orphan.isReadable ? box.addButton(tr("Recover"), QMessageBox::AcceptRole) : nullptr;
        auto* discard = box.addButton(tr("Discard"), QMessageBox::DestructiveRole);
        box.addButton(tr("Later"), QMessageBox::RejectRole);
        box.exec();
        if (recover && box.clickedButton() == recover) {
            auto recovered = openAside(
                {tr("Recover changes"), tr("Reading “%1”…").arg(orphan.name)},
                [orphan](const Progress& progress) { return ProjectStore::recover(orphan, progress); });
            if (!recovered) {
                tell(tr("Recover changes"), recovered.error());
                continue;
            }
            take(std::move(*recovered));
            if (i + 1 < orphans.size())
                say(m_window, QMessageBox::Information, tr("Recover changes"),
                    tr("Other projects have changes that never reached their files, too. They are offered at "
                       "the next start."));
            break;
        }
        if (box.clickedButton() == discard)
            if (Status done = ProjectStore::discard(orphan); !done)
                tell(tr("Recover changes"), done.error());
    }
    return m_session.isOpen();
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
        if (auto theirs = read(tr("Reload"), path, OpenMode::ReadOnly); !theirs)
            tell(tr("Reload"), theirs.error()); // ours is all there is
        else if (Status closed = m_session.close(ProjectStore::Unpublished::Discard); !closed)
            tell(tr("Reload"), closed.error());
        else {
            *theirs = nullptr; // not twice in memory
            openFile(path, false);
        }
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
    if (answer != QMessageBox::Close)
        return false;
    m_session.abandon();
    return true;
}

} // namespace strata
