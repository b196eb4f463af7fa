#include "ui/gaps/gapspage.h"

#include "core/method/costtoserve.h"
#include "core/storage/exportfile.h"
#include "ui/errortext.h"
#include "ui/explain/whymodel.h"
#include "ui/format.h"
#include "ui/gaps/assessment.h"
#include "ui/gaps/datasetsview.h"
#include "ui/gaps/findingwords.h"
#include "ui/gaps/gaplist.h"
#include "ui/gaps/gaptasks.h"
#include "ui/gaps/gapwords.h"
#include "ui/gaps/metricgapsview.h"
#include "ui/gaps/rowmodels.h"
#include "ui/gaps/rowsdialog.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/workshop.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace strata {

GapsPage::GapsPage(Workshop& workshop, ProjectSession& session, QWidget* parent)
    : Page(
        tr("Can we measure what we chose?"),
        tr("Every metric, what it is made from, and what stands in its way. Nothing is filled in silently."),
        tr("A metric that half the customers lack ranks the others. Here stands for each metric whom it "
           "covers, why the rest is missing and who gets it; and for the tables that were brought, what in "
           "them cannot be right. Where a value stays missing, the team decides what it counts, and sees "
           "how many types hang on that."),
        parent)
    , m_workshop(workshop)
    , m_session(session)
    , m_assessment(new GapAssessment(workshop, session, this))
    , m_showMetrics(new QPushButton(tr("Metrics")))
    , m_showDataSets(new QPushButton(tr("The data sets")))
    , m_print(new QPushButton(tr("Print gap list\u2026")))
    , m_answer(plainLabel())
    , m_busy(new QWidget)
    , m_busyText(quietLabel())
    , m_progress(new QProgressBar)
    , m_stop(new QPushButton)
    , m_warning(new QWidget)
    , m_warningText(plainLabel())
    , m_warningButton(new QPushButton(tr("Show these lines")))
    , m_views(new QStackedWidget)
    , m_metrics(new MetricGapsView(workshop))
    , m_dataSets(new DataSetsView(workshop))
{
    setObjectName(QStringLiteral("gapsPage"));
    m_showMetrics->setObjectName(QStringLiteral("showMetricGaps"));
    m_showDataSets->setObjectName(QStringLiteral("showDataSets"));
    m_print->setObjectName(QStringLiteral("printGaps"));
    m_print->setToolTip(tr("Metrics, findings, owners and dates as a PDF"));
    addHeaderWidget(busyRow());
    auto* views = new QWidget;
    auto* viewRow = new QHBoxLayout(views);
    viewRow->setContentsMargins(0, 0, 0, 0);
    viewRow->setSpacing(4);
    for (QPushButton* view : {m_showMetrics, m_showDataSets}) {
        view->setCheckable(true);
        viewRow->addWidget(view);
    }
    addHeaderWidget(views);
    addHeaderWidget(m_print);

    m_answer->setObjectName(QStringLiteral("gapsAnswer"));
    m_answer->setWordWrap(true);
    m_answer->hide();
    m_warning->setObjectName(QStringLiteral("costWarning"));
    m_warningText->setObjectName(QStringLiteral("costWarningText"));
    answersWhy(m_warningText, [this] { return whyCostShare(m_workshop); });
    m_warningText->setWordWrap(true);
    m_warningText->setProperty("problem", true);
    m_warningButton->setObjectName(QStringLiteral("costWarningShow"));
    m_warningButton->setProperty("compact", true);
    m_warningButton->setMinimumHeight(Theme::kTarget);
    auto* warning = new QHBoxLayout(m_warning);
    warning->setContentsMargins(0, 0, 0, 0);
    warning->setSpacing(12);
    warning->addWidget(m_warningText, 1);
    warning->addWidget(m_warningButton);
    m_warning->hide();
    auto* warned = new QWidget; // the data sets' findings say it themselves
    auto* warnedLayout = new QVBoxLayout(warned);
    warnedLayout->setContentsMargins(0, 0, 0, 0);
    warnedLayout->setSpacing(12);
    warnedLayout->addWidget(m_warning);
    warnedLayout->addWidget(m_metrics, 1);
    m_views->addWidget(warned);
    m_views->addWidget(m_dataSets);
    content()->addWidget(m_answer);
    content()->addWidget(m_views, 1);
    setNextStep(PageId::Stratification);
    showDataSets(false);

    connect(m_showMetrics, &QPushButton::clicked, this, [this] { showDataSets(false); });
    connect(m_showDataSets, &QPushButton::clicked, this, [this] { showDataSets(true); });
    connect(m_print, &QPushButton::clicked, this, &GapsPage::chooseAndPrint);
    connect(m_warningButton, &QPushButton::clicked, this, [this] {
        showDataSets(true);
        m_dataSets->choose(findingKey(FindingKind::LinesWithoutCost));
    });
    connect(m_metrics, &MetricGapsView::pageWanted, this, &GapsPage::pageWanted);
    connect(m_metrics, &MetricGapsView::customersWanted, this,
            [this](const QString& title, const std::vector<std::int32_t>& customers) {
                openCustomers(title, {}, customers, customers.size());
            });
    connect(m_dataSets, &DataSetsView::pageWanted, this, &GapsPage::pageWanted);
    connect(m_dataSets, &DataSetsView::importReportWanted, this, &GapsPage::importReportWanted);
    connect(m_dataSets, &DataSetsView::rowsWanted, this, &GapsPage::openFinding);
    connect(m_dataSets, &DataSetsView::monthWanted, this, &GapsPage::openMonth);
    connect(m_dataSets, &DataSetsView::monthsWanted, this,
            [this] { openMonths(tr("How complete each month is"), gaps().months); });
    connect(m_assessment, &GapAssessment::looking, this, [this](bool isLooking) {
        m_isLooking = isLooking;
        showBusy();
    });
    connect(m_assessment, &GapAssessment::stopped, this, [this] {
        m_isStale = true;
        refresh();
    });
    connect(m_assessment, &GapAssessment::progress, this, [this](int percent) {
        if (!m_printing.isRunning())
            m_progress->setValue(percent);
    });
    m_printing.setWatcher([this](std::uint64_t done, std::uint64_t total) {
        m_progress->setValue(total > 0 ? int(done * 100 / total) : 0);
    });
    connect(m_assessment, &GapAssessment::assessed, this, [this] {
        m_isStale = true;
        m_answer->hide(); // the list was printed of earlier gaps
        countOpen();
        refresh();
    });
    connect(&workshop, &Workshop::projectChanged, this, [this] {
        countOpen();
        refresh();
    });
    connect(&workshop, &Workshop::resultsChanged, this, &GapsPage::refresh);
    connect(&workshop, &Workshop::aboutToLeave, this, [this] {
        if (m_rows)
            m_rows->reject();
        m_answer->hide();
        ++m_projects;
    });
    refresh();
}

QWidget* GapsPage::busyRow()
{
    m_busyText->setObjectName(QStringLiteral("gapsBusyText"));
    m_busyText->setWordWrap(false);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(80, 8);
    m_stop->setObjectName(QStringLiteral("gapsStop"));
    m_busy->setObjectName(QStringLiteral("gapsBusy"));
    auto* busy = new QHBoxLayout(m_busy);
    busy->setContentsMargins(0, 0, 8, 0);
    busy->setSpacing(8);
    busy->addWidget(m_busyText);
    busy->addWidget(m_progress);
    busy->addWidget(m_stop);
    m_busy->hide();
    connect(m_stop, &QPushButton::clicked, this, &GapsPage::stop);
    return m_busy;
}

void GapsPage::showBusy()
{
    const bool isPrinting = m_printing.isRunning();
    const bool isRunning = isPrinting || m_isLooking;
    m_busyText->setText(isPrinting        ? tr("Making the PDF\u2026")
                            : m_isLooking ? tr("Looking through the data\u2026")
                                          : tr("Not looked through"));
    m_progress->setAccessibleName(m_busyText->text());
    m_progress->setVisible(isRunning);
    m_stop->setText(isRunning ? tr("Stop") : tr("Look again"));
    m_busy->setVisible(isRunning || m_assessment->isStopped());
    // What is printed belongs to the data on the page.
    m_print->setEnabled(!isPrinting && m_assessment->isOfNow()
                        && m_workshop.project().dataset->customers.size() > 0);
}

void GapsPage::stop()
{
    if (m_printing.isRunning()) {
        m_printing.cancel();
        say(tr("Stopped: no list was saved."), false);
        showBusy();
    } else if (m_isLooking) {
        m_assessment->stop();
    } else {
        m_progress->setValue(0);
        m_assessment->lookAgain();
    }
}

void GapsPage::say(const QString& sentence, bool isProblem)
{
    m_answer->setText(sentence);
    m_answer->setProperty("problem", isProblem);
    m_answer->style()->unpolish(m_answer); // the property is new
    m_answer->style()->polish(m_answer);
    m_answer->show();
}

const DataGaps& GapsPage::gaps() const
{
    return m_assessment->gaps();
}

void GapsPage::showDataSets(bool isDataSets)
{
    m_showMetrics->setChecked(!isDataSets);
    m_showDataSets->setChecked(isDataSets);
    m_views->setCurrentIndex(isDataSets ? 1 : 0);
}

void GapsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    refresh();
}

void GapsPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    if (!event->spontaneous()) // another page, not another window
        m_answer->hide();
}

void GapsPage::countOpen()
{
    const int open = int(openGaps(gaps(), *m_workshop.project().gapTasks));
    if (open != m_open) {
        m_open = open;
        emit openGapsChanged(open);
    }
}

void GapsPage::refresh()
{
    const bool isEmpty = m_workshop.project().dataset->customers.size() == 0;
    setEmptyState(isEmpty
                      ? tr("There are no customers yet. What can be measured and what is missing shows as "
                           "soon as customers or invoice lines are here.")
                      : QString(),
                  tr("Get data"), PageId::Data);
    for (QWidget* widget : {m_showMetrics, m_showDataSets})
        widget->setEnabled(!isEmpty);
    showBusy();
    if (!isVisible() || m_workshop.isInGesture())
        return; // showing catches up
    if (m_isStale)
        takeGaps();
    m_metrics->refresh();
    m_dataSets->refresh();
}

void GapsPage::takeGaps()
{
    m_isStale = false;
    const bool isAssessed = m_assessment->dataset()->customers.size() > 0;
    m_metrics->setGaps(gaps(), isAssessed);
    m_dataSets->setGaps(gaps(), isAssessed);
    const auto serious
        = std::count_if(gaps().findings.begin(), gaps().findings.end(),
                        [](const Finding& finding) { return finding.severity != Severity::Note; });
    m_showDataSets->setText(serious > 0 ? tr("The data sets (%1)").arg(serious) : tr("The data sets"));
    m_showDataSets->setToolTip(tr("What is wrong with the tables that were brought"));
    showWarning();
}

// Profits of customers whose goods have no cost cannot be compared with the others'.
void GapsPage::showWarning()
{
    const double share = gaps().shareOfSalesWithCost;
    const bool isFound
        = std::any_of(gaps().findings.begin(), gaps().findings.end(),
                      [](const Finding& finding) { return finding.kind == FindingKind::LinesWithoutCost; });
    const bool isLow = m_assessment->dataset()->customers.size() > 0 && m_workshop.metrics().hasLines
        && share < kLeastShareWithCost;
    m_warning->setVisible(isLow);
    m_warningButton->setVisible(isFound);
    m_warningText->setText(share <= 0.0
                               ? tr("No sale has a cost: margins and profits are unknown.")
                               : tr("Only %1 of sales have a cost: margins and profits leave out the rest.")
                                     .arg(format::percent(share)));
}

void GapsPage::printTo(const QString& path)
{
    m_answer->hide();
    m_progress->setValue(0);
    m_printing.start([this, path, project = m_workshop.project(), gaps = gaps(), today = dayOfToday(),
                      left = m_projects](const Progress& progress) -> std::function<void()> {
        const Result<QByteArray> pdf = gapListPdf(project, gaps, today, progress);
        if (!progress(1, 1))
            return {};
        const Status written = pdf ? writeExportedFile(path, *pdf) : Status(pdf.error());
        return [this, path, written, left] {
            if (!written)
                say(errorText(written.error()), true);
            else if (left == m_projects) // of no interest to another project
                say(tr("Saved %1").arg(QFileInfo(path).fileName()), false);
            showBusy();
        };
    });
    showBusy();
}

void GapsPage::chooseAndPrint()
{
    QString name = format::text(m_workshop.project().name).simplified();
    name.replace(QRegularExpression(QStringLiteral("[\\\\/:*?\"<>|]")), QStringLiteral("-"));
    QString path = QFileDialog::getSaveFileName(
        this, tr("Print gap list"), name.isEmpty() ? tr("Data gaps.pdf") : tr("%1 - data gaps.pdf").arg(name),
        tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".pdf");
    printTo(path);
}

RowsDialog* GapsPage::openRows(const QString& title, const QString& note, RowModel* model, std::uint64_t all)
{
    if (m_rows)
        m_rows->reject();
    auto* dialog = new RowsDialog(title, note, model, all, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_rows = dialog;
    dialog->show();
    return dialog;
}

void GapsPage::openCustomers(const QString& title, const QString& note,
                             const std::vector<std::int32_t>& customers, std::uint64_t all)
{
    // The assessment's own customers: the data may be newer by now, and figures of those would not fit.
    const std::shared_ptr<const Dataset>& dataset = m_assessment->dataset();
    const bool isOfNow = dataset == m_workshop.project().dataset;
    std::vector<std::int32_t> known;
    std::copy_if(customers.begin(), customers.end(), std::back_inserter(known),
                 [&dataset](std::int32_t customer) {
                     return customer >= 0 && std::size_t(customer) < dataset->customers.size();
                 });
    auto* model = new CustomerRows(dataset, isOfNow ? m_workshop.metrics() : MetricTable(), std::move(known),
                                   m_workshop.project().currency);
    RowsDialog* dialog = openRows(title, note, model, all);
    connect(dialog, &RowsDialog::rowOpened, this, [this, model](int row) {
        // By its id: the data may be others by now.
        const std::vector<std::string>& ids = m_workshop.project().dataset->customers.ids;
        const auto found = std::find(ids.begin(), ids.end(), model->customerId(row));
        if (found == ids.end())
            return;
        const int customer = int(found - ids.begin());
        m_workshop.selectCustomer(customer);
        emit customerActivated(customer);
    });
}

void GapsPage::openMonths(const QString& title, std::vector<MonthCompleteness> months)
{
    const auto all = months.size();
    auto* model = new MonthRows(std::move(months), m_workshop.project().currency);
    RowsDialog* dialog = openRows(title, tr("Open a month to see its lines."), model, all);
    connect(dialog, &RowsDialog::rowOpened, this, [this, model](int row) { openMonth(model->month(row)); });
}

void GapsPage::openMonth(Day firstDay)
{
    const std::shared_ptr<const Dataset>& dataset = m_assessment->dataset();
    std::uint64_t all = 0;
    std::vector<std::uint32_t> lines = linesOfMonth(*dataset, firstDay, &all);
    openRows(tr("Invoice lines of %1").arg(monthName(firstDay)), {},
             new LineRows(dataset, std::move(lines), m_workshop.project().currency), all);
}

void GapsPage::openFinding(const Finding& finding)
{
    const Project& project = m_workshop.project();
    const QString title = findingTitle(finding.kind);
    const QString note
        = findingInWords(finding, project.imports) + QStringLiteral(". ") + adviceInWords(finding);
    if (!finding.lines.empty()) {
        openRows(title, note, new LineRows(m_assessment->dataset(), finding.lines, project.currency),
                 finding.rows);
    } else if (!finding.customers.empty()) {
        openCustomers(title, note, finding.customers, finding.rows);
    } else {
        std::vector<MonthCompleteness> months;
        for (const MonthCompleteness& month : gaps().months)
            if (std::find(finding.months.begin(), finding.months.end(), month.month) != finding.months.end())
                months.push_back(month);
        openMonths(title, std::move(months));
    }
}

} // namespace strata
