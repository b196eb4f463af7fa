#include "ui/gaps/datasetsview.h"

#include "ui/explain/whydebate.h"
#include "ui/gaps/findingmodel.h"
#include "ui/gaps/findingwords.h"
#include "ui/gaps/gaptasks.h"
#include "ui/gaps/gapwords.h"
#include "ui/gaps/monthstrip.h"
#include "ui/gaps/taskfields.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/workshop.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

DataSetsView::DataSetsView(Workshop& workshop, QWidget* parent)
    : QWidget(parent)
    , m_workshop(workshop)
    , m_model(new FindingModel(this))
    , m_table(new DataTable)
    , m_findings(new QStackedWidget)
    , m_none(quietLabel())
    , m_detail(new Card)
    , m_sentence(plainLabel())
    , m_open(new QPushButton)
    , m_remedy(new QPushButton)
    , m_fields(new TaskFields)
    , m_months(new MonthStrip)
{
    setObjectName(QStringLiteral("dataSetsView"));
    m_table->setObjectName(QStringLiteral("findingTable"));
    m_table->setAccessibleName(tr("What is wrong with the data"));
    m_table->setSourceModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(FindingModel::Level, new SeverityDelegate(m_table));
    m_table->proxy()->sort(-1); // serious ones first, as they come
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setMinimumSectionSize(56);
    m_table->setColumnWidth(FindingModel::Level, 92);
    m_table->horizontalHeader()->setSectionResizeMode(FindingModel::Found, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(FindingModel::Advice, QHeaderView::Stretch);
    m_table->setColumnWidth(FindingModel::Owner, 96);
    m_table->setColumnWidth(FindingModel::Due, 124);
    m_table->setColumnWidth(FindingModel::Done, 64);
    m_table->setMinimumHeight(7 * Theme::kTarget / 2);
    m_none->setObjectName(QStringLiteral("noFindings"));
    m_none->setAlignment(Qt::AlignCenter);
    m_findings->addWidget(m_table);
    m_findings->addWidget(m_none);
    m_sentence->setObjectName(QStringLiteral("findingSentence"));
    m_sentence->setWordWrap(true);
    m_open->setObjectName(QStringLiteral("openRows"));
    m_remedy->setObjectName(QStringLiteral("findingRemedy"));
    m_fields->setObjectName(QStringLiteral("findingTask"));
    m_detail->setObjectName(QStringLiteral("findingCard"));
    m_detail->addHeaderWidget(m_remedy);
    m_detail->addHeaderWidget(m_open);
    for (QPushButton* button : {m_remedy, m_open}) {
        button->setProperty("compact", true);
        button->setMinimumHeight(Theme::kTarget);
    }
    m_detail->body()->addWidget(m_sentence);
    answersWhy(m_detail, [this] {
        const Finding* finding = chosen();
        return finding
            ? whyFinding(m_workshop.project(), *finding,
                         findingInWords(*finding, m_workshop.project().imports), adviceInWords(*finding))
            : Explanation();
    });
    m_detail->body()->addWidget(m_fields);

    auto* findings = new Card;
    findings->body()->addWidget(m_findings, 1);
    auto* months = new Card(tr("How complete each month is"));
    months->setNote(tr("click a month to see its lines"));
    auto* asTable = new QPushButton(tr("As a table"));
    asTable->setObjectName(QStringLiteral("monthsAsTable"));
    asTable->setProperty("compact", true);
    asTable->setMinimumHeight(Theme::kTarget);
    months->addHeaderWidget(asTable);
    months->body()->addWidget(m_months, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(findings, 1);
    layout->addWidget(m_detail);
    layout->addWidget(months);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DataSetsView::showChosen);
    connect(m_table, &QAbstractItemView::activated, this, &DataSetsView::openChosen);
    connect(m_open, &QPushButton::clicked, this, &DataSetsView::openChosen);
    connect(m_remedy, &QPushButton::clicked, this, [this] {
        if (const Finding* finding = chosen())
            if (const auto remedy = remedyOf(*finding))
                emit pageWanted(remedy->page);
    });
    connect(asTable, &QPushButton::clicked, this, &DataSetsView::monthsWanted);
    connect(m_months, &MonthStrip::monthOpened, this, &DataSetsView::monthWanted);
    connect(m_fields, &TaskFields::ownerChosen, this, [this](const std::string& owner) {
        GapTask task = gapTaskOf(m_workshop.project(), m_fields->task().gap);
        task.owner = owner;
        promise(task, tr("Change owner of a gap"));
    });
    connect(m_fields, &TaskFields::dueChosen, this, [this](Day due) {
        GapTask task = gapTaskOf(m_workshop.project(), m_fields->task().gap);
        task.due = due;
        promise(task, tr("Change due date of a gap"));
    });
    connect(m_fields, &TaskFields::noteChosen, this, [this](const std::string& note) {
        GapTask task = gapTaskOf(m_workshop.project(), m_fields->task().gap);
        task.note = note;
        promise(task, tr("Change note of a gap"));
    });
    connect(m_fields, &TaskFields::doneChosen, this, [this](bool isDone) {
        GapTask task = gapTaskOf(m_workshop.project(), m_fields->task().gap);
        task.isDone = isDone;
        promise(task, isDone ? tr("Settle a gap") : tr("Open a gap again"));
    });
    showChosen();
}

void DataSetsView::promise(const GapTask& task, const QString& step)
{
    m_workshop.edit(withGapTask(m_workshop.project(), task), step);
}

const Finding* DataSetsView::chosen() const
{
    const QModelIndex at = m_table->sourceIndex(m_table->currentIndex());
    return at.isValid() ? &m_model->finding(at.row()) : nullptr;
}

void DataSetsView::choose(const std::string& key)
{
    const int row = m_model->rowOf(key);
    m_table->setCurrentIndex(
        m_table->proxy()->mapFromSource(m_model->index(std::max(row, 0), FindingModel::Found)));
}

void DataSetsView::setGaps(const DataGaps& gaps, bool isAssessed)
{
    m_none->setText(isAssessed ? tr("Nothing stands out in the data.")
                               : tr("The data are not looked through yet."));
    const Finding* before = chosen();
    const std::string key = before ? before->key : std::string();
    m_model->setFindings(m_workshop.project(), gaps.findings, dayOfToday());
    m_findings->setCurrentIndex(gaps.findings.empty() ? 1 : 0);
    {
        const QSignalBlocker blocker(m_table->selectionModel());
        choose(key);
    }
    m_months->setMonths(gaps.months);
    showChosen();
    refresh();
}

void DataSetsView::refresh()
{
    if (m_workshop.isInGesture())
        return;
    m_model->setTasks(m_workshop.project(), dayOfToday());
    const std::vector<GapTask>& tasks = *m_workshop.project().gapTasks;
    const auto isAny = [&tasks](auto&& has) { return std::any_of(tasks.begin(), tasks.end(), has); };
    m_table->setColumnHidden(FindingModel::Owner,
                             !isAny([](const GapTask& task) { return !task.owner.empty(); }));
    m_table->setColumnHidden(FindingModel::Due,
                             !isAny([](const GapTask& task) { return isKnown(task.due); }));
    m_table->setColumnHidden(FindingModel::Done, !isAny([](const GapTask& task) { return task.isDone; }));
    m_table->viewport()->update();
    if (const Finding* finding = chosen()) {
        const GapTask task = gapTaskOf(m_workshop.project(), finding->key);
        m_fields->setTask(task, isKnown(task.due) && task.due < dayOfToday(), *m_workshop.project().debate);
    }
}

void DataSetsView::showChosen()
{
    const Finding* finding = chosen();
    m_detail->setVisible(finding != nullptr);
    if (!finding)
        return;
    m_detail->setTitle(findingTitle(finding->kind));
    m_detail->setNote(severityName(finding->severity).toLower());
    m_sentence->setText(findingInWords(*finding, m_workshop.project().imports) + QStringLiteral(". ")
                        + adviceInWords(*finding));
    const bool isReport = finding->batch != 0;
    m_open->setText(isReport ? tr("Show rejected rows") : tr("Show rows"));
    m_open->setEnabled(isReport || !finding->lines.empty() || !finding->customers.empty()
                       || !finding->months.empty());
    const auto remedy = remedyOf(*finding);
    m_remedy->setVisible(remedy.has_value());
    m_remedy->setText(remedy ? remedy->button : QString());
    refresh();
}

void DataSetsView::openChosen()
{
    const Finding* finding = chosen();
    if (!finding)
        return;
    if (finding->batch != 0)
        emit importReportWanted(qint64(finding->batch));
    else
        emit rowsWanted(*finding);
}

} // namespace strata
