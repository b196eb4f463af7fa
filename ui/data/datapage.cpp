#include "ui/data/datapage.h"

#include "ui/data/fieldtext.h"
#include "ui/data/importdialog.h"
#include "ui/data/issuetable.h"
#include "ui/data/periodcard.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/workshop.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

namespace {

enum Fact
{
    CustomersFact,
    LinesFact,
    DatesFact,
    CostFact,
    PaymentsFact,
    FactCount
};
enum ImportColumnPlace
{
    FilePlace,
    KindPlace,
    DatePlace,
    ReadPlace,
    AcceptedPlace,
    RejectedPlace,
    ButtonPlace,
    PlaceCount
};

QTableWidgetItem* cell(const QString& text, bool isNumber = false)
{
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    return item;
}

} // namespace

DataPage::DataPage(Workshop& workshop, ProjectSession& session, QWidget* parent)
    : Page(tr("What do we know about our customers?"),
           tr("Bring customers, invoice lines and payments as text tables. Every decision about a file is "
              "shown before "
              "anything is taken."),
           tr("The types are only as good as the figures under them. Whatever cannot be read is shown with "
              "its line and "
              "its reason; nothing is filled in and nothing is dropped in silence."),
           parent)
    , m_workshop(workshop)
    , m_session(session)
    , m_import(new QPushButton(tr("Import…")))
    , m_problem(plainLabel())
    , m_reading(new QWidget)
    , m_progress(new QProgressBar)
    , m_period(new PeriodCard(workshop))
{
    setObjectName(QStringLiteral("dataPage"));
    setAcceptDrops(true);
    setNextStep(PageId::Stratification);
    m_import->setObjectName(QStringLiteral("importFiles"));
    m_import->setProperty("primary", true);
    addHeaderWidget(m_import);
    m_problem->setObjectName(QStringLiteral("importProblem"));
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_progress->setObjectName(QStringLiteral("readProgress"));
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 100);
    auto* stop = new QPushButton(tr("Stop"));
    stop->setObjectName(QStringLiteral("stopReading"));
    stop->setProperty("compact", true);
    connect(stop, &QPushButton::clicked, this, &DataPage::forgetQueue);
    auto* reading = new QHBoxLayout(m_reading);
    reading->setContentsMargins(0, 0, 0, 0);
    reading->addWidget(m_progress, 1);
    reading->addWidget(stop);
    m_reading->hide();

    auto* board = new QWidget;
    auto* grid = new QGridLayout(board);
    grid->setContentsMargins(0, 0, 4, 0);
    grid->setSpacing(12);
    grid->addWidget(makeImports(), 0, 0, 1, 2);
    grid->addWidget(makeFacts(), 1, 0);
    grid->addWidget(m_period, 1, 1);
    grid->addWidget(makeTemplates(), 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(3, 1);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(board);
    board->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    content()->addWidget(m_problem);
    content()->addWidget(m_reading);
    content()->addWidget(area, 1);

    m_background.setWatcher([this](std::uint64_t done, std::uint64_t total) {
        m_progress->setValue(total > 0 ? int(done * 100 / total) : 0);
    });
    connect(m_import, &QPushButton::clicked, this, &DataPage::chooseAndImport);
    connect(&m_session, &ProjectSession::closed, this, &DataPage::forgetQueue);
    connect(&m_workshop, &Workshop::projectChanged, this, &DataPage::showProject);
    connect(&m_workshop, &Workshop::resultsChanged, this, &DataPage::showFacts);
    showProject();
}

DataPage::~DataPage() = default;

QWidget* DataPage::makeImports()
{
    auto* card = new Card(tr("Imports"));
    card->setNote(tr("in the order in which they came"));
    m_noImports = quietLabel(
        tr("Nothing has been imported yet. Drop files here, or press Import: customers first, then "
           "their invoice lines, then payments if there are any."));
    m_noImports->setObjectName(QStringLiteral("noImports"));
    m_noImports->setAlignment(Qt::AlignCenter);
    m_noImports->setMinimumHeight(72);
    m_imports = new QTableWidget(0, PlaceCount);
    m_imports->setObjectName(QStringLiteral("importsTable"));
    m_imports->setAccessibleName(tr("Imports"));
    m_imports->setHorizontalHeaderLabels(
        {tr("File"), tr("Kind"), tr("Imported"), tr("Rows read"), tr("Accepted"), tr("Rejected"), QString()});
    m_imports->setShowGrid(false);
    m_imports->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_imports->setSelectionMode(QAbstractItemView::NoSelection);
    m_imports->setFocusPolicy(Qt::NoFocus);
    m_imports->verticalHeader()->hide();
    m_imports->verticalHeader()->setDefaultSectionSize(36);
    m_imports->horizontalHeader()->setSectionResizeMode(FilePlace, QHeaderView::Stretch);
    for (const int place : {ReadPlace, AcceptedPlace, RejectedPlace})
        m_imports->horizontalHeaderItem(place)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (const int place : {FilePlace, KindPlace, DatePlace})
        m_imports->horizontalHeaderItem(place)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int place = KindPlace; place < PlaceCount; ++place)
        m_imports->setColumnWidth(place, place == ButtonPlace ? 150 : 110);
    card->body()->addWidget(m_noImports);
    card->body()->addWidget(m_imports);
    return card;
}

QWidget* DataPage::makeFacts()
{
    auto* card = new Card(tr("What is there"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    const QStringList names{tr("Customers"), tr("Invoice lines"), tr("Invoices from and to"),
                            tr("Share of sales with cost"), tr("Payments")};
    const QStringList keys{QStringLiteral("factCustomers"), QStringLiteral("factLines"),
                           QStringLiteral("factDates"), QStringLiteral("factCost"),
                           QStringLiteral("factPayments")};
    for (int row = 0; row < FactCount; ++row) {
        QLabel* name = quietLabel(names[row]);
        name->setWordWrap(false);
        QLabel* value = strongLabel();
        value->setObjectName(keys[row]);
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(name, row, 0);
        grid->addWidget(value, row, 1);
        m_facts.push_back(value);
    }
    grid->setColumnStretch(1, 1);
    card->body()->addLayout(grid);
    card->body()->addStretch(1);
    return card;
}

QWidget* DataPage::makeTemplates()
{
    auto* card = new Card(tr("What each file should contain"));
    card->setNote(tr("other headers are fine: you can say which column is which"));
    for (const TableKind kind : {TableKind::Customers, TableKind::InvoiceLines, TableKind::Payments}) {
        QStringList needed, useful;
        for (const Field field : fieldsOf(kind)) {
            if (field == Field::None || field == Field::CustomerField)
                continue;
            (isRequired(kind, field) ? needed : useful).append(fieldName(field));
        }
        auto* row = new QWidget;
        auto* layout = new QGridLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setVerticalSpacing(2);
        layout->addWidget(strongLabel(kindName(kind)), 0, 0);
        auto* copy = new QPushButton(tr("Copy header"));
        copy->setProperty("compact", true);
        copy->setObjectName(QStringLiteral("copyHeader_%1").arg(int(kind)));
        copy->setToolTip(tr("Puts the header line of this file on the clipboard"));
        connect(copy, &QPushButton::clicked, copy,
                [kind] { QGuiApplication::clipboard()->setText(templateHeader(kind) + QLatin1Char('\n')); });
        layout->addWidget(copy, 0, 1, Qt::AlignRight);
        layout->addWidget(
            quietLabel(useful.isEmpty()
                           ? tr("Needed: %1.").arg(needed.join(QStringLiteral(", ")))
                           : tr("Needed: %1. Useful: %2.")
                                 .arg(needed.join(QStringLiteral(", ")), useful.join(QStringLiteral(", ")))),
            1, 0, 1, 2);
        layout->setColumnStretch(0, 1);
        card->body()->addWidget(row);
    }
    card->body()->addStretch(1);
    return card;
}

void DataPage::showProject()
{
    showImports();
    showFacts();
}

void DataPage::showImports()
{
    const std::vector<ImportBatch>& imports = m_workshop.project().imports;
    m_noImports->setVisible(imports.empty());
    m_imports->setVisible(!imports.empty());
    m_imports->setRowCount(0);
    for (const ImportBatch& batch : imports) {
        const int row = m_imports->rowCount();
        m_imports->insertRow(row);
        m_imports->setItem(row, FilePlace, cell(format::text(batch.source)));
        m_imports->setItem(row, KindPlace, cell(kindName(batch.kind)));
        m_imports->setItem(row, DatePlace, cell(format::day(batch.date)));
        m_imports->setItem(row, ReadPlace, cell(format::number(double(batch.read)), true));
        m_imports->setItem(row, AcceptedPlace, cell(format::number(double(batch.accepted)), true));
        m_imports->setItem(row, RejectedPlace, cell(format::number(double(batch.rejected)), true));
        if (batch.rejected > 0)
            m_imports->item(row, RejectedPlace)->setForeground(Theme::instance().colors().warning);
        auto* look = new QPushButton(tr("What was found"));
        look->setProperty("compact", true);
        look->setProperty("flat", true);
        look->setObjectName(QStringLiteral("showIssues_%1").arg(row));
        look->setAccessibleName(tr("What was found in %1").arg(format::text(batch.source)));
        connect(look, &QPushButton::clicked, this, [this, batch] { showIssues(batch); });
        m_imports->setCellWidget(row, ButtonPlace, look);
    }
    const int shown = int(std::min<std::size_t>(imports.size(), 6));
    m_imports->setFixedHeight(m_imports->horizontalHeader()->sizeHint().height() + 36 * shown + 4);
}

void DataPage::showFacts()
{
    const Dataset& dataset = *m_workshop.project().dataset;
    const MetricTable& metrics = m_workshop.metrics();
    const auto set = [this](Fact fact, const QString& text) { m_facts[fact]->setText(text); };
    set(CustomersFact, format::number(double(dataset.customers.size())));
    set(LinesFact, format::number(double(dataset.lines.size())));
    if (dataset.lines.date.empty()) {
        set(DatesFact, format::missing());
        set(CostFact, format::missing());
    } else {
        const auto [first, last] = std::minmax_element(dataset.lines.date.begin(), dataset.lines.date.end());
        set(DatesFact, format::dayRange(*first, *last));
        const bool isThin = metrics.shareOfSalesWithCost < 0.98;
        set(CostFact,
            metrics.shareOfSalesWithCost <= 0.0 ? tr("none: profit is not known")
                : isThin ? tr("%1, thin for margins").arg(format::percent(metrics.shareOfSalesWithCost))
                         : format::percent(metrics.shareOfSalesWithCost));
        m_facts[CostFact]->setToolTip(
            isThin ? tr("Under 98 %, margins and profits say less than they seem to.") : QString());
    }
    set(PaymentsFact, format::number(double(dataset.payments.size())));
}

void DataPage::showIssues(const ImportBatch& batch)
{
    if (!m_session.store())
        return;
    // The store answers on its own thread; the page may be gone by then.
    m_session.store()->run([self = QPointer<DataPage>(this), batch](ProjectStore& store) {
        auto report = std::make_shared<Result<ImportReport>>(store.importReport(batch.batch));
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, batch, report] {
                if (!self)
                    return;
                if (!*report) {
                    self->m_problems = {errorText(report->error())};
                    self->showProblems();
                    return;
                }
                auto* dialog = new QDialog(self);
                dialog->setObjectName(QStringLiteral("issuesDialog"));
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                dialog->setWindowModality(Qt::WindowModal);
                dialog->setWindowTitle(tr("What was found in %1").arg(format::text(batch.source)));
                dialog->resize(860, 520);
                auto* table = new IssueTable;
                table->setReport(**report, format::text(batch.source));
                auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
                connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
                auto* layout = new QVBoxLayout(dialog);
                layout->addWidget(strongLabel(tr("%1 rows read, %2 accepted, %3 rejected")
                                                  .arg(format::number(double(batch.read)),
                                                       format::number(double(batch.accepted)),
                                                       format::number(double(batch.rejected)))));
                layout->addWidget(table, 1);
                layout->addWidget(buttons);
                dialog->open();
            },
            Qt::QueuedConnection);
    });
}

void DataPage::showProblems()
{
    m_problem->setText(m_problems.join(QLatin1Char('\n')));
    m_problem->setVisible(!m_problems.isEmpty());
}

void DataPage::chooseAndImport()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, tr("Import"), QString(), tr("Text tables (*.csv *.tsv *.txt *.tab);;All files (*)"));
    if (!paths.isEmpty())
        importFiles(paths);
}

void DataPage::importFiles(const QStringList& paths)
{
    if (m_dialog || m_background.isRunning()) {
        m_toRead += paths; // after those on their way
        return;
    }
    m_problems.clear();
    showProblems();
    m_toRead = paths;
    nextPlan();
}

// Files on their way into one project must not come up in another.
void DataPage::forgetQueue()
{
    m_background.cancel();
    m_toRead.clear();
    m_plans.clear();
    m_reading->hide();
}

void DataPage::nextPlan()
{
    if (m_toRead.isEmpty()) {
        m_reading->hide();
        // Customers first: invoice lines and payments name them.
        std::stable_sort(m_plans.begin(), m_plans.end(),
                         [](const ImportPlan& a, const ImportPlan& b) { return a.kind < b.kind; });
        nextDialog();
        return;
    }
    const QString path = m_toRead.takeFirst();
    m_progress->setValue(0);
    m_reading->show();
    m_background.start([this, path, dataset = m_workshop.project().dataset](const Progress& progress) {
        auto plan = std::make_shared<Result<ImportPlan>>(
            planImport(path.toStdString(), {}, knownCustomers(dataset), progress));
        return [this, plan, path] {
            if (*plan)
                m_plans.push_back(std::move(**plan));
            else
                m_problems.append(tr("%1: %2").arg(QFileInfo(path).fileName(), errorText(plan->error())));
            showProblems();
            nextPlan();
        };
    });
}

void DataPage::nextDialog()
{
    if (m_plans.empty()) {
        if (!m_toRead.isEmpty())
            nextPlan();
        return;
    }
    ImportPlan plan = std::move(m_plans.front());
    m_plans.erase(m_plans.begin());
    // The project may have more customers than when this file was read.
    m_background.start(
        [this, plan = std::move(plan), dataset = m_workshop.project().dataset](const Progress& progress) {
            ImportPlan fresh = plan;
            fresh.known = knownCustomers(dataset);
            auto next = std::make_shared<Result<ImportPlan>>(planAgain(fresh, fresh.options, progress));
            return [this, next] {
                if (!*next) {
                    m_problems.append(errorText(next->error()));
                    showProblems();
                    nextDialog();
                    return;
                }
                m_dialog = new ImportDialog(**next, m_workshop, m_session, this);
                m_dialog->setAttribute(Qt::WA_DeleteOnClose);
                connect(m_dialog, &QDialog::finished, this, [this] {
                    m_dialog = nullptr;
                    nextDialog();
                });
                m_dialog->open();
            };
        });
}

void DataPage::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (std::any_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); }))
        event->acceptProposedAction();
}

void DataPage::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    event->acceptProposedAction();
    if (!paths.isEmpty())
        importFiles(paths);
}

} // namespace strata
