#include "ui/data/importdialog.h"

#include "core/sources/sources.h"
#include "ui/data/datawork.h"
#include "ui/data/dialectbar.h"
#include "ui/data/earliernote.h"
#include "ui/data/issuetable.h"
#include "ui/data/mappingtable.h"
#include "ui/data/previewtable.h"
#include "ui/data/questionlist.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/workshop.h"

#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSplitter>
#include <QStyle>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

namespace {

bool isTextTable(const ImportPlan& plan)
{
    return plan.origin.kind == SourceKind::File || plan.origin.kind == SourceKind::Clipboard;
}

std::uint64_t leftOut(const ImportReport& report)
{
    std::uint64_t count = 0;
    for (const IssueCount& issue : report.issueCounts)
        if (issue.kind == "left-out")
            count += issue.count;
    return count;
}

} // namespace

ImportDialog::ImportDialog(IncomingTable table, Workshop& workshop, ProjectSession& session, QWidget* parent)
    : QDialog(parent)
    , m_workshop(workshop)
    , m_session(session)
    , m_shape(new DialectBar)
    , m_earlier(new EarlierNote)
    , m_mapping(new MappingTable)
    , m_tabs(new QTabWidget)
    , m_preview(new PreviewTable)
    , m_issues(new IssueTable)
    , m_counts(strongLabel())
    , m_hint(quietLabel())
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_import(new QPushButton(tr("Import")))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import %1").arg(format::text(table.plan.source)));
    setWindowModality(Qt::WindowModal);
    // The frame of the window needs room, too.
    const QSize room = (parent ? parent->screen() : screen())->availableSize() - QSize(24, 56);
    resize(QSize(1240, 800).boundedTo(room));

    auto* mappingCard = new Card(tr("Which column is which"));
    mappingCard->body()->addWidget(m_mapping);
    auto* top = new QSplitter(Qt::Horizontal);
    top->addWidget(mappingCard);
    top->addWidget(decisionSide());
    top->setStretchFactor(0, 1);
    top->setStretchFactor(1, 0);
    top->setSizes({840, 350});
    top->setChildrenCollapsible(false);

    m_tabs->setObjectName(QStringLiteral("importTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(m_preview, tr("First rows"));
    m_tabs->addTab(m_issues, tr("What was found"));
    auto* previewCard = new Card;
    previewCard->body()->addWidget(m_tabs);
    auto* middle = new QSplitter(Qt::Vertical);
    middle->addWidget(top);
    middle->addWidget(previewCard);
    middle->setStretchFactor(0, 3);
    middle->setStretchFactor(1, 2);
    middle->setSizes({300, 190});
    middle->setChildrenCollapsible(false);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_shape);
    layout->addWidget(m_earlier);
    layout->addWidget(middle, 1);
    layout->addWidget(foot());
    m_import->setDefault(true); // once it stands in the dialog

    connectAll();
    take(std::move(table));
}

ImportDialog::~ImportDialog() = default;

QWidget* ImportDialog::foot()
{
    m_counts->setObjectName(QStringLiteral("importCounts"));
    m_counts->setWordWrap(true);
    m_hint->setObjectName(QStringLiteral("importHint"));
    m_progress->setObjectName(QStringLiteral("importProgress"));
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 100);
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_import->setObjectName(QStringLiteral("importButton"));
    m_import->setProperty("primary", true);
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_counts);
    words->addWidget(m_hint);
    words->addWidget(m_progress);
    row->addLayout(words, 1);
    row->addSpacing(16);
    row->addWidget(m_cancel, 0, Qt::AlignBottom);
    row->addWidget(m_import, 0, Qt::AlignBottom);
    return foot;
}

QWidget* ImportDialog::decisionSide()
{
    auto* card = new Card(tr("To decide"));
    m_questions = new QuestionList;
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_questions);
    m_questions->setAutoFillBackground(false); // which setWidget() turns on
    area->setMinimumWidth(320);
    area->viewport()->setAutoFillBackground(false);
    card->body()->addWidget(area);
    return card;
}

void ImportDialog::connectAll()
{
    connect(m_shape, &DialectBar::shapeChanged, this, &ImportDialog::changeShape);
    connect(m_shape, &DialectBar::sheetChosen, this, &ImportDialog::chooseSheet);
    connect(m_shape, &DialectBar::choicesChanged, this, [this] {
        m_decisions.base = m_shape->choices(m_decisions.base);
        planAgainAsDecided(From::Shape);
    });
    connect(m_questions, &QuestionList::answered, this, &ImportDialog::answer);
    connect(m_questions, &QuestionList::withdrawn, this, [this](std::size_t place) {
        m_decisions.answers.erase(m_decisions.answers.begin() + std::ptrdiff_t(place));
        planAgainAsDecided();
    });
    connect(m_mapping, &MappingTable::mappingChosen, this, &ImportDialog::chooseField);
    connect(m_mapping, &MappingTable::readingChosen, this, &ImportDialog::chooseReading);
    m_background.setWatcher([this](std::uint64_t done, std::uint64_t total) {
        m_progress->setValue(total > 0 ? int(done * 100 / total) : 0);
    });
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
    connect(&m_session, &ProjectSession::importProgress, this, [this](quint64 done, quint64 total) {
        if (m_isStoring)
            m_progress->setValue(total > 0 ? int(done * 100 / total) : 0);
        else if (!m_isDone)
            showHint(); // other data work is under way
    });
    connect(&m_session, &ProjectSession::imported, this, [this] {
        if (m_isStoring)
            stored();
        else if (!m_isDone)
            lookAtProject();
    });
    connect(&m_session, &ProjectSession::importFailed, this, [this](const Error& error) {
        if (m_isStoring)
            notStored(error);
        else if (!m_isDone)
            showHint();
    });
}

void ImportDialog::take(IncomingTable table)
{
    m_plan = std::move(table.plan);
    m_sheets = std::move(table.sheets);
    // What was answered last time can be taken back; what a workbook makes certain cannot.
    const bool hasAnswers = table.isRemembered && isTextTable(m_plan);
    m_decisions = hasAnswers ? rememberedDecisions(m_plan.options) : ImportDecisions{m_plan.options, {}};
    m_planned = m_decisions;
    m_earlier->setTable(table);
    m_replaces = table.earlier ? std::optional(table.earlier->batch) : std::nullopt;
    showPlan();
    tryOut();
}

void ImportDialog::changeShape()
{
    m_decisions.answers.clear();
    ImportOptions options;
    if (!isTextTable(m_plan)) {
        options = m_decisions.base;
        options.map.clear();
        if (m_plan.origin.kind != SourceKind::DatabaseLines) // whose columns are what they are
            options.decimalByColumn.clear();
    }
    m_decisions.base = m_shape->shape(options);
    planAgainAsDecided(From::Shape);
}

void ImportDialog::chooseField(const QString& field, int column)
{
    m_decisions.setField(m_plan, field.toStdString(), column);
    planAgainAsDecided();
}

void ImportDialog::chooseReading(int column, const ImportDecisions::Answers& options)
{
    m_decisions.setReading(m_plan, column, options);
    // Cells that can be read in one way only are not read otherwise by saying so.
    planAgainAsDecided(From::Elsewhere, [this, column, options](const ImportPlan& plan) {
        const ImportColumn& read = plan.columns[std::size_t(column)];
        for (const auto& [option, value] : options)
            if ((option == "--dates" && (value == "dmy") != (read.dateOrder == DateOrder::DayMonthYear))
                || (option == "--percent" && (value == "percent") != read.plainIsPercent))
                return tr("The cells of %1 can be read in one way only.")
                    .arg(format::text(read.name).simplified());
        return QString();
    });
}

void ImportDialog::chooseSheet(const QString& sheet)
{
    m_staged.reset();
    m_problem.clear();
    m_stopped.clear();
    m_shape->complain({});
    m_background.start([this, path = m_plan.origin.location, sheet = sheet.toStdString(),
                        known = m_plan.known,
                        imports = m_workshop.project().imports](const Progress& progress) {
        auto table
            = std::make_shared<Result<IncomingTable>>(readTable(path, sheet, imports, known, progress));
        return [this, table] {
            if (*table)
                take(std::move(**table));
            else
                putBack(From::Shape, errorText(table->error()));
        };
    });
    showHint();
}

void ImportDialog::answer(const std::string& option, const std::string& value)
{
    m_decisions.answers.emplace_back(option, value);
    planAgainAsDecided();
}

void ImportDialog::planAgainAsDecided(From from, const Refusal& refusal)
{
    m_staged.reset();
    m_problem.clear();
    m_stopped.clear();
    m_shape->complain({});
    m_background.start([this, from, refusal, plan = m_plan, decisions = m_decisions,
                        news = m_news](const Progress& progress) mutable {
        if (news)
            plan.known = knownCustomers(asBrought(news));
        auto next = std::make_shared<Result<ImportPlan>>(planAgain(plan, decisions.options(), progress));
        return [this, from, refusal, decisions, next] {
            if (!*next) {
                putBack(from, errorText(next->error()));
                return;
            }
            if (const QString why = refusal ? refusal(**next) : QString(); !why.isEmpty()) {
                putBack(from, why);
                return;
            }
            m_plan = std::move(**next);
            m_news.reset();
            m_planned = decisions;
            showPlan();
            tryOut();
        };
    });
    showHint();
}

void ImportDialog::putBack(From from, const QString& sentence)
{
    m_decisions = m_planned;
    showPlan();
    const QString words = tr("Put back as it was. %1").arg(sentence);
    if (from == From::Shape) {
        m_shape->complain(words);
    } else {
        m_stopped = words;
        m_isStoppedBad = true;
    }
    tryOut();
}

// Customers may have come, and the rows that this table would replace may be others by now.
void ImportDialog::lookAtProject()
{
    const Project& project = m_workshop.project();
    const ImportBatch* earlier = earlierImport(project.imports, m_plan.origin);
    if (m_replaces && (!earlier || earlier->batch != *m_replaces)) {
        IncomingTable table;
        table.isRemembered = earlier != nullptr;
        if (earlier)
            table.earlier = *earlier;
        m_earlier->setTable(table);
        m_replaces = earlier ? std::optional(earlier->batch) : std::nullopt;
    }
    m_news = project.dataset;
    planAgainAsDecided();
}

void ImportDialog::tryOut()
{
    m_staged.reset();
    if (m_plan.isReady() && m_problem.isEmpty())
        m_background.start(
            [this, plan = m_plan, today = toDay(QDate::currentDate())](const Progress& progress) {
                auto tried = std::make_shared<Result<StagedImport>>(stage(plan, today, progress));
                return [this, tried] {
                    if (*tried)
                        m_staged = std::make_shared<StagedImport>(std::move(**tried));
                    else
                        m_problem = errorText(tried->error());
                    showOutcome();
                };
            });
    showOutcome();
}

void ImportDialog::showPlan()
{
    m_shape->setSheets(m_sheets, format::text(m_plan.origin.part));
    m_shape->setPlan(m_plan);
    m_mapping->setPlan(m_plan,
                       m_plan.origin.kind == SourceKind::DatabaseLines ? m_decisions.base.decimalByColumn
                                                                       : std::vector<ColumnDecimal>());
    m_preview->setPlan(m_plan);
    m_questions->setPlan(m_plan, m_decisions.answers);
}

void ImportDialog::showOutcome()
{
    if (m_staged) {
        const ImportReport& report = m_staged->report;
        const std::uint64_t left = leftOut(report);
        QString counts
            = tr("%1 rows read, %2 can be taken, %3 rejected")
                  .arg(format::number(double(report.read)), format::number(double(report.accepted)),
                       format::number(double(report.rejected)));
        if (left > 0)
            counts += tr(", %1 of them left out as asked").arg(format::number(double(left)));
        QStringList unusual;
        if (report.credits > 0)
            unusual.append(tr("%1 below zero").arg(format::number(double(report.credits))));
        if (report.zeros > 0)
            unusual.append(tr("%1 of zero").arg(format::number(double(report.zeros))));
        if (!unusual.isEmpty())
            counts += tr(". Among those taken: %1").arg(unusual.join(QStringLiteral(", ")));
        m_counts->setText(counts);
        m_issues->setReport(report, format::text(m_plan.source));
        m_tabs->setTabText(1,
                           report.issues.empty()
                               ? tr("What was found")
                               : tr("What was found (%1)").arg(format::number(double(report.issues.size()))));
    } else {
        m_counts->setText(tr("%1 rows in the table").arg(format::number(double(m_plan.rows))));
        m_issues->setReport({}, format::text(m_plan.source));
        m_tabs->setTabText(1, tr("What was found"));
    }
    showHint();
}

void ImportDialog::showHint()
{
    m_progress->setVisible(isWorking());
    if (!isWorking())
        m_progress->setValue(0);
    QString hint = m_problem;
    if (m_isStoring)
        hint = tr("Importing…");
    else if (hint.isEmpty() && !m_plan.isReady()) {
        const Question& first = m_plan.questions.front();
        hint = first.kind == QuestionKind::Mapping
            ? tr("Import waits for a column: %1").arg(format::text(first.detail))
            : m_plan.questions.size() == 1 ? tr("Import waits for one decision on the right.")
                                           : tr("Import waits for %1 decisions on the right.")
                                                 .arg(format::number(double(m_plan.questions.size())));
    } else if (hint.isEmpty() && m_background.isRunning())
        hint = tr("Reading the whole table…");
    else if (hint.isEmpty() && m_staged && m_staged->report.accepted == 0)
        hint = tr("No row can be taken: see what was found.");
    else if (hint.isEmpty() && !m_session.isOpen())
        hint = tr("Open or create a project first.");
    else if (hint.isEmpty() && m_session.isImporting())
        hint = tr("Another import or refresh is running; this one can follow when it is done.");
    const bool canImport = hint.isEmpty() && m_staged && !m_isStoring;
    const bool hasStopped = !m_stopped.isEmpty() && m_problem.isEmpty() && !m_isStoring;
    if (hasStopped)
        hint = canImport || hint.isEmpty() ? m_stopped : tr("%1 %2").arg(m_stopped, hint);
    m_hint->setText(hint);
    showProblem(m_hint, !m_problem.isEmpty() || (hasStopped && m_isStoppedBad));
    m_hint->setVisible(!hint.isEmpty());
    m_import->setEnabled(canImport);
    const bool isFree = !m_isStoring && !m_isDone;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_shape, m_earlier, m_mapping, m_questions})
        widget->setEnabled(isFree);
}

void ImportDialog::showProblem(QLabel* label, bool isProblem)
{
    if (label->property("problem").toBool() == isProblem)
        return;
    label->setProperty("problem", isProblem);
    label->style()->unpolish(label); // the style sheet looks at properties only once
    label->style()->polish(label);
}

void ImportDialog::import()
{
    if (m_isDone) {
        accept();
        return;
    }
    if (!m_staged || m_isStoring || !m_session.isOpen() || m_session.isImporting()) {
        showHint(); // says why not
        return;
    }
    m_isStoring = true;
    m_stopped.clear();
    m_progress->setValue(0);
    const QString label = tr("Import %1").arg(format::text(m_plan.source));
    // The rows move into the project: where that does not come through they are read once more.
    const std::shared_ptr<StagedImport> staged = std::move(m_staged);
    showHint();
    m_before = m_workshop.project().imports;
    if (m_replaces && m_earlier->isReplacing()) {
        m_session.changeData(label, replacement(m_workshop.project(), *m_replaces, staged, label));
        return;
    }
    m_session.importTable(label, [staged](const Progress& progress) -> Result<StagedImport> {
        if (!goOn(progress, 0, 1))
            return Error{ErrorCode::Cancelled, {}};
        return std::move(*staged);
    });
}

void ImportDialog::notStored(const Error& error)
{
    m_isStoring = false;
    m_isStoppedBad = error.code != ErrorCode::Cancelled;
    m_stopped = m_isStoppedBad ? errorText(error) : tr("Stopped; the project is as it was.");
    tryOut();
}

void ImportDialog::stored()
{
    m_isStoring = false;
    m_isDone = true;
    const auto isNew = [this](const ImportBatch& batch) {
        return std::none_of(m_before.begin(), m_before.end(),
                            [&batch](const ImportBatch& other) { return other.batch == batch.batch; });
    };
    const std::vector<ImportBatch>& imports = m_workshop.project().imports;
    const auto batch = std::find_if(imports.begin(), imports.end(), isNew);
    showHint();
    if (batch != imports.end()) {
        m_counts->setText(tr("%1 rows read, %2 accepted, %3 rejected")
                              .arg(format::number(double(batch->read)),
                                   format::number(double(batch->accepted)),
                                   format::number(double(batch->rejected))));
        if (batch->rejected > 0)
            m_tabs->setCurrentIndex(1);
    }
    showProblem(m_hint, false);
    m_hint->setText(tr("It is one step: undo takes the whole import out again."));
    m_hint->setVisible(true);
    m_cancel->hide();
    m_import->setText(tr("Close"));
    m_import->setEnabled(true);
    m_import->setFocus();
}

void ImportDialog::reject()
{
    if (m_isStoring) {
        m_session.cancelImport(); // importFailed(Cancelled) or imported() follows
        return;
    }
    m_background.cancel();
    if (m_isDone)
        accept();
    else
        QDialog::reject();
}

} // namespace strata
