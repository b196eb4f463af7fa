#include "ui/help/helpdesk.h"

#include "core/storage/exportfile.h"
#include "ui/errortext.h"
#include "ui/help/aboutbox.h"
#include "ui/help/helparticles.h"
#include "ui/help/helpwindow.h"
#include "ui/help/runsheet.h"
#include "ui/help/tour.h"
#include "ui/languages.h"
#include "ui/projectfiles.h"
#include "ui/session.h"
#include "ui/workshop.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>
#include <QWindow>

namespace strata {

namespace {

// Letter where people measure in inches.
Paper usualPaper()
{
    return currentLocale().measurementSystem() == QLocale::ImperialUSSystem ? Paper::Letter : Paper::A4;
}

} // namespace

HelpDesk::HelpDesk(QMainWindow& window, Workshop& workshop, ProjectSession& session, Around around)
    : QObject(&window)
    , m_window(window)
    , m_workshop(workshop)
    , m_session(session)
    , m_around(std::move(around))
    , m_tour(new Tour(window, workshop, m_around.page, m_around.showPage, this))
{
    qApp->installEventFilter(this);
    connect(&session, &ProjectSession::closed, m_tour, &Tour::end);
    connect(this, &HelpDesk::runSheetSaid, this, [this](const QString& words) {
        m_window.statusBar()->show();
        m_window.statusBar()->showMessage(words, 15000);
    });
    connect(window.statusBar(), &QStatusBar::messageChanged, this, [this](const QString& message) {
        if (message.isEmpty() && !m_session.isOpen())
            m_window.statusBar()->hide(); // the start page has none
    });
}

HelpDesk::~HelpDesk() = default;

void HelpDesk::addTo(QMenu* menu)
{
    const auto add
        = [this, menu](const QString& name, const QString& text, const QKeySequence& keys, auto slot) {
              QAction* action = menu->addAction(text);
              action->setObjectName(name);
              action->setShortcut(keys);
              connect(action, &QAction::triggered, this, slot);
          };
    add(QStringLiteral("pageHelpAction"), tr("&Help for this page"), Qt::Key_F1, &HelpDesk::showPageHelp);
    add(QStringLiteral("contentsAction"), tr("&Contents"), Qt::CTRL | Qt::Key_F1, &HelpDesk::showContents);
    menu->addSeparator();
    add(QStringLiteral("tourAction"), tr("Guided &tour"), {}, &HelpDesk::chooseTour);
    add(QStringLiteral("runSheetAction"), tr("&Run sheet…"), {}, &HelpDesk::chooseRunSheet);
    menu->addSeparator();
    add(QStringLiteral("aboutAction"), tr("&About Strata"), {}, &HelpDesk::showAbout);
}

HelpWindow& HelpDesk::help()
{
    if (!m_help)
        m_help = std::make_unique<HelpWindow>();
    return *m_help;
}

void HelpDesk::showPageHelp()
{
    help().open(m_session.isOpen() ? helpArticleOf(m_around.page()) : QStringLiteral("getting-started"));
}

// The menu, and its F1, are out of reach behind a modal dialog.
bool HelpDesk::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && object->isWidgetType()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        QWidget* dialog = QApplication::activeModalWidget();
        if (dialog && key->key() == Qt::Key_F1 && key->modifiers() == Qt::NoModifier) {
            showPageHelpBeside(dialog);
            return true;
        }
    }
    return QObject::eventFilter(object, event);
}

void HelpDesk::showPageHelpBeside(QWidget* dialog)
{
    showPageHelp();
    // Only what belongs to the dialog can be used while it waits; when it is answered, the help stands alone
    // again.
    QWindow* window = help().windowHandle();
    window->setTransientParent(dialog->windowHandle());
    connect(dialog->windowHandle(), &QWindow::visibleChanged, window, [window](bool isShown) {
        if (!isShown)
            window->setTransientParent(nullptr);
    });
}

void HelpDesk::showContents()
{
    help().open({});
}

void HelpDesk::chooseTour()
{
    const auto isSample = [this] {
        return m_session.isOpen() && QFileInfo(m_session.path()) == QFileInfo(m_around.samplePath);
    };
    if (m_session.isOpen() && !isSample()) {
        QMessageBox ask(
            QMessageBox::Question, tr("Guided tour"),
            tr("The tour walks through the sample workshop. Shall it be opened in place of the present "
               "project? That one is saved and closed first."),
            QMessageBox::Cancel, &m_window);
        QPushButton* open = ask.addButton(tr("Open the sample workshop"), QMessageBox::AcceptRole);
        ask.setDefaultButton(open);
        ask.exec();
        if (ask.clickedButton() != open)
            return;
    }
    if (!isSample())
        m_around.openSample();
    if (isSample())
        m_tour->start();
}

void HelpDesk::chooseRunSheet()
{
    const QString project
        = m_session.isOpen() ? QFileInfo(m_session.path()).completeBaseName() : tr("Workshop");
    const QString path
        = chooseSavePath(&m_window, tr("Save the run sheet"), tr("%1 - run sheet.pdf").arg(project),
                         tr("PDF files (*.pdf)"), QStringLiteral("pdf"));
    if (!path.isEmpty())
        saveRunSheet(path);
}

void HelpDesk::saveRunSheet(const QString& path)
{
    // Without a project it is that of the one-day template.
    m_work.start([this, path, paper = usualPaper(),
                  project = m_session.isOpen() ? m_workshop.project() : Project()](const Progress& progress) {
        const Result<QByteArray> pdf = runSheet(project, paper, progress);
        const Status written = pdf ? writeExportedFile(path, *pdf) : Status(pdf.error());
        const QString words = written ? tr("Saved as %1.").arg(path) : errorText(written.error());
        return [this, words] { emit runSheetSaid(words); };
    });
}

void HelpDesk::showAbout()
{
    AboutBox(&m_window).exec();
}

void HelpDesk::close()
{
    m_tour->end();
    if (m_help)
        m_help->close();
}

} // namespace strata
