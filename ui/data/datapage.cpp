#include "ui/data/datapage.h"

#include "ui/arrivals.h"
#include "ui/data/factscard.h"
#include "ui/data/importdialog.h"
#include "ui/data/importqueue.h"
#include "ui/data/importscard.h"
#include "ui/data/issuetable.h"
#include "ui/data/periodcard.h"
#include "ui/data/refreshcard.h"
#include "ui/data/refresher.h"
#include "ui/data/snapshotscard.h"
#include "ui/data/templatescard.h"
#include "ui/data/workstrip.h"
#include "ui/database/databasedialog.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui/workshop.h"

#include <QClipboard>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

namespace {

QPushButton* headerButton(const QString& text, const QString& name, const QString& tip)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setToolTip(tip);
    return button;
}

QStringList localFiles(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

} // namespace

DataPage::DataPage(Workshop& workshop, ProjectSession& session, QWidget* parent)
    : Page(tr("What do we know about our customers?"),
           tr("Bring customers, invoice lines and payments from files, the clipboard or a database. Every "
              "decision about a table is shown before anything is taken."),
           tr("The types are only as good as the figures under them. Whatever cannot be read is shown with "
              "its line and its reason; nothing is filled in and nothing is dropped in silence. Where a "
              "table came from is remembered, so that a refresh can read it again."),
           parent)
    , m_workshop(workshop)
    , m_session(session)
    , m_queue(new ImportQueue(workshop, session, this))
    , m_refresher(new Refresher(workshop, session, this))
    , m_problem(plainLabel())
    , m_news(quietLabel())
    , m_working(new WorkStrip)
    , m_sheet(new RefreshCard)
    , m_imports(new ImportsCard(workshop))
    , m_snapshots(new SnapshotsCard(workshop))
{
    setObjectName(QStringLiteral("dataPage"));
    setAcceptDrops(true);
    setTabs(PageId::Data);
    setNextStep(PageId::Gaps);
    addHeaderWidget(makeHeader());
    m_problem->setObjectName(QStringLiteral("importProblem"));
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_news->setObjectName(QStringLiteral("dataNews"));
    m_news->hide();
    m_sheet->hide();

    auto* board = new QWidget;
    auto* grid = new QGridLayout(board);
    grid->setContentsMargins(0, 0, 4, 0);
    grid->setSpacing(12);
    grid->addWidget(m_sheet, 0, 0, 1, 2);
    grid->addWidget(m_imports, 1, 0, 1, 2);
    grid->addWidget(new FactsCard(workshop), 2, 0);
    grid->addWidget(new PeriodCard(workshop), 2, 1);
    grid->addWidget(new TemplatesCard, 3, 0);
    grid->addWidget(m_snapshots, 3, 1);
    grid->setColumnStretch(0, 4);
    grid->setColumnStretch(1, 5);
    grid->setRowStretch(4, 1);
    m_area = new QScrollArea;
    m_area->setObjectName(QStringLiteral("dataScroll"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidget(board);
    board->setAutoFillBackground(false);
    m_area->viewport()->setAutoFillBackground(false);
    content()->addWidget(m_problem);
    content()->addWidget(m_news);
    content()->addWidget(m_working);
    content()->addWidget(m_area, 1);
    connectAll();
    connectRefresher();
    showBusy();
}

DataPage::~DataPage() = default;

QWidget* DataPage::makeHeader()
{
    m_import = headerButton(tr("Import file…"), QStringLiteral("importFiles"),
                            tr("Text tables (CSV, TSV) and workbooks (XLSX, ODS)"));
    m_import->setProperty("primary", true);
    m_paste = headerButton(tr("Paste"), QStringLiteral("pasteTable"),
                           tr("Cells that were copied in a spreadsheet (Ctrl+V)"));
    m_database = headerButton(tr("Database…"), QStringLiteral("openDatabase"),
                              tr("PostgreSQL, MySQL, SQLite or ODBC: rows, or totals added up there"));
    m_refresh = headerButton(tr("Refresh all"), QStringLiteral("refreshAll"),
                             tr("Reads every source again and shows what would change (F5)"));
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QPushButton* button : {m_refresh, m_database, m_paste, m_import})
        row->addWidget(button);
    return box;
}

void DataPage::connectAll()
{
    connect(m_import, &QPushButton::clicked, this, &DataPage::chooseAndImport);
    connect(m_paste, &QPushButton::clicked, this, &DataPage::paste);
    connect(m_database, &QPushButton::clicked, this, &DataPage::openDatabase);
    connect(m_refresh, &QPushButton::clicked, this, &DataPage::refresh);
    auto* paste = new QShortcut(QKeySequence::Paste, this);
    paste->setContext(Qt::WindowShortcut); // a text field with the focus keeps it to itself
    connect(paste, &QShortcut::activated, this, &DataPage::paste);

    connect(m_queue, &ImportQueue::problemsChanged, this, &DataPage::showProblems);
    connect(m_queue, &ImportQueue::progress, this,
            [this](int percent) { m_working->setProgress(quint64(percent), 100); });
    connect(m_queue, &ImportQueue::readingChanged, this, [this](bool isReading) {
        m_isReading = isReading;
        showBusy();
    });
    connect(m_working, &WorkStrip::stopRequested, this, &DataPage::stop);
    connect(m_imports, &ImportsCard::issuesRequested, this, &DataPage::showIssues);
    connect(m_imports, &ImportsCard::readAgainRequested, this, &DataPage::readAgain);
    connect(m_imports, &ImportsCard::removalRequested, this, &DataPage::removeImport);
    connect(m_snapshots, &SnapshotsCard::snapshotRequested, this, &DataPage::keepSnapshot);

    connect(&m_workshop, &Workshop::projectChanged, this, [this] {
        dropOldWords();
        showBusy();
    });
    connect(&m_session, &ProjectSession::closed, this, [this] {
        m_queue->clear();
        m_change = Change::None;
        say({});
        showProblems({});
        showBusy();
    });
    connect(&m_session, &ProjectSession::importProgress, this, [this](quint64 done, quint64 total) {
        if (m_change != Change::None && done < total)
            m_working->setProgress(done, total);
        else if (m_change != Change::None)
            m_working->setProgress(0, 0); // the figures are put together from what was stored
    });
    connect(&m_session, &ProjectSession::imported, this, [this] {
        m_change = Change::None;
        showBusy();
    });
    connect(&m_session, &ProjectSession::importFailed, this, [this](const Error& error) {
        if (std::exchange(m_change, Change::None) != Change::None) {
            if (error.code == ErrorCode::Cancelled)
                say(tr("Stopped; the project is as it was."));
            else
                showProblems({errorText(error)});
        }
        showBusy();
    });
}

void DataPage::connectRefresher()
{
    connect(m_refresher, &Refresher::progress, this,
            [this](int percent) { m_working->setProgress(quint64(percent), 100); });
    connect(m_refresher, &Refresher::readingChanged, this, &DataPage::showBusy);
    connect(m_refresher, &Refresher::readingFailed, this,
            [this](const QString& sentence) { showProblems({sentence}); });
    connect(m_refresher, &Refresher::readingReady, this, [this] {
        m_sheet->setReading(m_refresher->base(), *m_refresher->reading(), m_refresher->compared(),
                            m_refresher->only());
        m_sheet->show();
        m_area->verticalScrollBar()->setValue(0); // where the sheet is
    });
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        if (const RefreshReading* reading = m_refresher->reading())
            m_sheet->setReading(m_refresher->base(), *reading, m_refresher->compared(), m_refresher->only());
    });
    connect(m_refresher, &Refresher::dismissed, this, [this](const QString& why) {
        m_sheet->hide();
        say(why);
    });
    connect(m_refresher, &Refresher::tookOver, this, &DataPage::showEffect);
    connect(m_sheet, &RefreshCard::dismissRequested, m_refresher, &Refresher::dismiss);
    connect(m_sheet, &RefreshCard::takeOverRequested, this, &DataPage::takeOver);
}

ImportDialog* DataPage::dialog() const
{
    return m_queue->dialog();
}

bool DataPage::isBusy() const
{
    return m_change != Change::None || m_refresher->isReading();
}

bool DataPage::asksToWait()
{
    if (!isBusy())
        return false;
    say(tr("Not now: wait until this is done, or stop it. Then try again."));
    m_asksToWait = true;
    return true;
}

void DataPage::chooseAndImport()
{
    if (asksToWait())
        return;
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, tr("Import"), QString(),
        tr("Tables (*.csv *.tsv *.txt *.tab *.xlsx *.xlsm *.ods);;All files (*)"));
    if (!paths.isEmpty())
        importFiles(paths);
}

void DataPage::importFiles(const QStringList& paths)
{
    if (asksToWait())
        return;
    say({});
    m_queue->addFiles(paths);
}

void DataPage::importText(const QString& text)
{
    if (asksToWait())
        return;
    say({});
    m_queue->addPasted(text);
}

void DataPage::paste()
{
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    if (!m_session.isOpen() || !copied || asksToWait())
        return;
    if (const QStringList paths = localFiles(*copied); !paths.isEmpty())
        importFiles(paths);
    else if (const QString text = copied->text(); !text.trimmed().isEmpty())
        importText(text);
    else
        showProblems(
            {tr("There are no cells on the clipboard: copy them in the spreadsheet first, with their "
                "header.")});
}

void DataPage::openDatabase()
{
    if (asksToWait())
        return;
    auto* dialog = new DatabaseDialog(m_workshop, m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DatabaseDialog::planned, m_queue, &ImportQueue::addPlan);
    connect(dialog, &DatabaseDialog::totalsImported, this, [this] {
        const CustomerTotals* totals = m_workshop.project().dataset->totals.get();
        say(totals ? tr("The database added up %1 invoice lines.").arg(format::number(double(totals->lines)))
                   : QString());
    });
    dialog->open();
}

void DataPage::refresh()
{
    readAgain({});
}

void DataPage::readAgain(std::optional<std::size_t> only)
{
    if (asksToWait())
        return;
    showProblems({});
    say({});
    m_refresher->read(only);
}

void DataPage::takeOver()
{
    showProblems({});
    m_sheet->hide();
    begin(Change::Refresh);
    m_refresher->takeOver();
}

void DataPage::showEffect(const RefreshEffect& effect)
{
    QStringList news;
    if (effect.added > 0)
        news.append(tr("%Ln customer(s) more", nullptr, int(effect.added)));
    if (effect.gone > 0)
        news.append(tr("%Ln customer(s) gone", nullptr, int(effect.gone)));
    news.append(effect.retyped > 0 ? tr("%Ln customer(s) of another type now", nullptr, int(effect.retyped))
                                   : tr("everybody is of the same type as before"));
    say(tr("Refreshed: %1.").arg(news.join(QStringLiteral(", "))));
}

void DataPage::removeImport(const ImportBatch& batch)
{
    if (m_session.isImporting())
        return;
    const QString label = tr("Remove %1").arg(format::text(batch.source));
    begin(Change::Removal);
    m_session.changeData(label, removal(m_workshop.project(), batch.batch, label));
}

void DataPage::keepSnapshot(const QString& name)
{
    if (m_session.isImporting())
        return;
    begin(Change::Snapshot);
    m_session.changeData(
        tr("Take a snapshot"),
        keptSnapshot(m_workshop.project(), name, QDateTime::currentMSecsSinceEpoch(), tr("Take a snapshot")));
}

void DataPage::begin(Change change)
{
    m_change = change;
    showProblems({});
    say({});
    m_working->setProgress(0, 0);
    showBusy();
}

void DataPage::stop()
{
    if (m_change != Change::None) {
        m_isStopping = true; // at the next moment at which nothing is left half done
        m_session.cancelImport();
        showBusy();
    } else if (m_refresher->isReading()) {
        m_refresher->stop();
        say(tr("Stopped; the project is as it was."));
    } else
        m_queue->clear();
}

void DataPage::showBusy()
{
    const bool isBusy = this->isBusy();
    m_isStopping = m_isStopping && m_change != Change::None;
    if (m_asksToWait && !isBusy)
        say({});
    m_working->setVisible(isBusy || m_isReading);
    m_working->setWords(m_isStopping                       ? tr("Stopping…")
                            : m_change == Change::Refresh  ? tr("Taking over…")
                            : m_change == Change::Removal  ? tr("Removing…")
                            : m_change == Change::Snapshot ? tr("Taking a snapshot…")
                            : m_refresher->isReading()     ? tr("Reading the sources again…")
                                                           : tr("Reading…"),
                        !m_isStopping);
    const std::vector<ImportBatch>& imports = m_workshop.project().imports;
    const bool canRefresh = std::any_of(imports.begin(), imports.end(), [](const ImportBatch& batch) {
        return batch.recipe->canBeReadAgain();
    });
    m_refresh->setEnabled(canRefresh && !isBusy);
    for (QPushButton* button : {m_import, m_paste, m_database})
        button->setEnabled(!isBusy);
    m_imports->setBusy(m_change != Change::None ? ImportsCard::Busy::Storing
                           : isBusy             ? ImportsCard::Busy::Reading
                                                : ImportsCard::Busy::No);
    m_snapshots->setBusy(isBusy);
    m_sheet->setBusy(isBusy);
}

void DataPage::showProblems(const QStringList& problems)
{
    m_problem->setText(problems.join(QLatin1Char('\n')));
    m_problem->setVisible(!problems.isEmpty());
    m_wordsOf = m_workshop.project().imports;
}

void DataPage::say(const QString& news)
{
    m_news->setText(news);
    m_news->setVisible(!news.isEmpty());
    m_asksToWait = false;
    m_wordsOf = m_workshop.project().imports;
}

// What was said of imports that are others by now.
void DataPage::dropOldWords()
{
    if (m_wordsOf == m_workshop.project().imports)
        return;
    say({});
    if (!m_queue->isReading() && !m_queue->dialog()) // files that could not be read are still not there
        showProblems({});
}

void DataPage::showIssues(const ImportBatch& batch)
{
    if (!m_session.store() || (m_change != Change::None && asksToWait()))
        return; // the store would only answer afterwards
    // The store answers on its own thread; the page may be gone by then.
    m_session.store()->run([self = QPointer<DataPage>(this), batch](ProjectStore& store) {
        auto report = std::make_shared<Result<ImportReport>>(store.importReport(batch.batch));
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, batch, report] {
                if (!self)
                    return;
                if (!*report) {
                    self->showProblems({errorText(report->error())});
                    return;
                }
                showReport(batch, **report, self);
            },
            Qt::QueuedConnection);
    });
}

void DataPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!event->mimeData()->hasUrls()
        && event->mimeData()->hasText()) // files go to the window, which sorts them
        acceptAsCopy(*event);
}

void DataPage::dropEvent(QDropEvent* event)
{
    if (!m_session.isOpen())
        return;
    acceptAsCopy(*event);
    if (const QString text = event->mimeData()->text(); !text.trimmed().isEmpty())
        importText(text);
}

} // namespace strata
