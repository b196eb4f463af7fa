#include "ui/arrivals.h"

#include "core/storage/documentfile.h"
#include "ui/mainwindow.h"
#include "ui/projectfiles.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTextEdit>
#include <QUrl>

namespace strata {

namespace {

bool endsWith(const QString& path, QLatin1String suffix)
{
    return path.endsWith(suffix, Qt::CaseInsensitive);
}

bool isTable(const QString& path)
{
    static const QStringList known{QStringLiteral("csv"), QStringLiteral("tsv"),  QStringLiteral("tab"),
                                   QStringLiteral("txt"), QStringLiteral("xlsx"), QStringLiteral("xlsm"),
                                   QStringLiteral("ods")};
    return known.contains(QFileInfo(path).suffix(), Qt::CaseInsensitive);
}

QStringList localFilesOf(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            paths += url.toLocalFile();
    return paths;
}

void say(QWidget* window, const QString& title, const QString& sentence)
{
    QMessageBox box(QMessageBox::Information, title, sentence, QMessageBox::Ok, window);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace

SortedFiles sortedFiles(const QStringList& paths)
{
    SortedFiles sorted;
    for (const QString& path : paths) {
        if (endsWith(path, QLatin1String(".strata-ballot")))
            sorted.ballots += path;
        else if (endsWith(path, QLatin1String(".strata")))
            sorted.projects += path;
        else if (isTable(path))
            sorted.tables += path;
        else if (looksLikeProject(QFile::encodeName(path)))
            sorted.projects += path;
        else
            sorted.others += path;
    }
    return sorted;
}

void acceptAsCopy(QDropEvent& event)
{
    event.setDropAction(Qt::CopyAction);
    event.setAccepted(event.possibleActions().testFlag(Qt::CopyAction));
}

Arrivals::Arrivals(MainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool Arrivals::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::DragEnter)
        return false;
    const auto isText = [](const QObject* object) {
        return qobject_cast<const QLineEdit*>(object) || qobject_cast<const QTextEdit*>(object)
            || qobject_cast<const QPlainTextEdit*>(object);
    };
    const auto* drag = static_cast<QDragEnterEvent*>(event);
    if (!(isText(watched) || isText(watched->parent())) || !canTake(*drag->mimeData()))
        return false;
    event->ignore(); // goes on to what the field stands in
    return true;
}

bool Arrivals::canTake(const QMimeData& data)
{
    return !localFilesOf(data).isEmpty();
}

void Arrivals::take(const QMimeData& data)
{
    QMetaObject::invokeMethod(
        this, [this, paths = localFilesOf(data)] { take(paths); }, Qt::QueuedConnection);
}

void Arrivals::take(const QStringList& paths)
{
    const SortedFiles files = sortedFiles(paths);
    if (!files.projects.isEmpty()) {
        m_window.files().open(files.projects.first());
        for (const QString& other : files.projects.mid(1)) // a window holds one project
            QProcess::startDetached(QCoreApplication::applicationFilePath(), {QStringLiteral("--"), other});
        const QString opened = QFileInfo(m_window.session().path()).canonicalFilePath();
        if (opened.isEmpty() || opened != QFileInfo(files.projects.first()).canonicalFilePath())
            return; // what came along was meant for that project
    }
    if (!files.ballots.isEmpty())
        m_window.takeBallots(files.ballots);
    if (!files.tables.isEmpty() || !files.others.isEmpty())
        takeTables(files);
}

// With a project at hand the import says what it makes of any file. Without one, a new workshop is made only
// for what looks like data.
void Arrivals::takeTables(const SortedFiles& files)
{
    if (!m_window.session().isOpen()) {
        if (files.tables.isEmpty()) {
            const QString name = QFileInfo(files.others.first()).fileName();
            say(&m_window, tr("Open"),
                QFileInfo::exists(files.others.first()) ? tr("“%1” is neither a Strata project nor a ballot "
                                                             "nor a table. Tables are CSV, TSV or text "
                                                             "files, XLSX and ODS workbooks.")
                                                              .arg(name)
                                                        : tr("“%1” is not there. Check its name.").arg(name));
            return;
        }
        m_window.files().chooseAndCreateFor(
            files.tables.size() == 1 ? QFileInfo(files.tables.first()).completeBaseName() : QString());
        if (!m_window.session().isOpen())
            return;
    }
    m_window.importFiles(files.tables + files.others);
}

} // namespace strata
