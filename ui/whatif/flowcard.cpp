#include "ui/whatif/flowcard.h"

#include "ui/charts/flowchart.h"
#include "ui/comparedscenario.h"
#include "ui/explain/explain.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/versionuse.h"
#include "ui/whatif/flowmodel.h"
#include "ui/whatif/outcomes.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pill.h"
#include "ui/workshop.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

namespace {

constexpr int kChartHeight = 380, kWideList = 760; // px
constexpr int kMostRows = 6; // before the list scrolls

QString nameOf(const Project& project, const std::string& id)
{
    const Scenario* scenario = id.empty() ? nullptr : findScenario(project, id);
    return scenario ? format::text(scenario->name) : nameOfModel(project);
}

} // namespace

FlowCard::FlowCard(Workshop& workshop, ScenarioOutcomes& outcomes, QWidget* parent)
    : Card(tr("Who changes type"), parent)
    , m_workshop(workshop)
    , m_outcomes(outcomes)
    , m_compared(ComparedScenario::of(workshop))
    , m_chart(new FlowChart)
    , m_toData(new QPushButton(tr("Go to the data")))
    , m_list(new QWidget)
    , m_listTitle(strongLabel())
    , m_listNote(quietLabel())
    , m_model(new FlowModel(this))
    , m_table(new DataTable)
{
    setObjectName(QStringLiteral("flowCard"));
    m_chart->setMinimumHeight(kChartHeight);
    body()->addWidget(m_chart, 1);
    m_toData->setObjectName(QStringLiteral("flowToData"));
    m_toData->setMinimumHeight(Theme::kTarget);
    body()->addWidget(m_toData, 0, Qt::AlignHCenter);
    connect(m_toData, &QPushButton::clicked, this, &FlowCard::dataRequested);
    makeList();
    body()->addWidget(m_list);
    connect(m_chart, &FlowChart::streamSelected, this, &FlowCard::choose);
    connect(m_chart, &FlowChart::streamActivated, this, [this] {
        m_table->setFocus(Qt::OtherFocusReason);
        if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
            m_table->selectRow(0);
    });
    answersWhy(
        m_chart, WhyProvider([this](QPoint at) {
            const int stream = at == kNoPoint ? m_chart->selected() : m_chart->streamAt(at);
            if (m_comparison.flows.empty())
                return QString();
            Explanation answer;
            if (stream >= 0) {
                answer.title = FlowChart::sentence(m_chart->streams()[std::size_t(stream)]);
                answer.sentence
                    = tr("So many customers have the first type under %1 and the second under %2. Both "
                         "models are applied to the same customers and the same period.")
                          .arg(m_referenceName, m_otherName);
            } else {
                answer.title = tr("%Ln customer(s) change type", nullptr, int(m_comparison.changed));
                answer.sentence
                    = tr("Counted are the customers whose type or status under %2 is another one than "
                         "under %1.")
                          .arg(m_referenceName, m_otherName);
            }
            return whyText(answer);
        }));
    refresh();
}

void FlowCard::makeList()
{
    m_list->setAutoFillBackground(false);
    m_list->setObjectName(QStringLiteral("flowList"));
    m_listTitle->setObjectName(QStringLiteral("flowListTitle"));
    m_listTitle->setWordWrap(true);
    m_listNote->setObjectName(QStringLiteral("flowListNote"));
    auto* close = new QToolButton;
    close->setObjectName(QStringLiteral("closeFlowList"));
    close->setProperty("button", true);
    close->setText(QStringLiteral("\u00D7"));
    close->setFixedSize(Theme::kTarget, Theme::kTarget);
    close->setAccessibleName(tr("Close the list of customers"));
    close->setToolTip(tr("Close the list"));
    m_table->setObjectName(QStringLiteral("flowTable"));
    m_table->setAccessibleName(tr("Customers of the chosen stream"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSourceModel(m_model);
    m_table->sortByColumn(FlowModel::NetSales, Qt::DescendingOrder);
    m_table->setItemDelegateForColumn(FlowModel::From, new PillDelegate(m_table));
    m_table->setItemDelegateForColumn(FlowModel::To, new PillDelegate(m_table));
    auto* head = m_table->horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(FlowModel::Customer, QHeaderView::Stretch);
    head->setMinimumSectionSize(60);
    const int widths[] = {160, 122, 122, 88, 88, 76, 70};
    for (int column = 1; column < FlowModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);

    auto* title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(m_listTitle, 1);
    title->addWidget(close);
    auto* column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(ruleLine());
    column->addLayout(title);
    column->addWidget(m_listNote);
    column->addWidget(m_table);
    m_list->hide();

    connect(close, &QToolButton::clicked, this, [this] {
        m_chart->select(-1);
        choose(-1);
        m_chart->setFocus(Qt::OtherFocusReason);
    });
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        m_workshop.selectCustomer(m_model->customerOf(m_table->sourceIndex(index).row()));
    });
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        emit customerActivated(m_model->customerOf(m_table->sourceIndex(index).row()));
    });
}

// Where there is no room for the types they stand in the title alone.
void FlowCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    const bool isNarrow = width() < kWideList;
    m_table->setColumnHidden(FlowModel::From, isNarrow);
    m_table->setColumnHidden(FlowModel::To, isNarrow);
}

QString FlowCard::shareOf(const TypeFlow& flow) const
{
    if (flow.withProfit > 0 && m_comparison.netProfit > 0.0)
        return tr("%1 of net profit").arg(format::percent(flow.netProfit / m_comparison.netProfit));
    if (flow.withProfit > 0)
        return tr("net profit %1").arg(format::money(flow.netProfit, m_workshop.project().currency));
    if (m_comparison.netSales > 0.0)
        return tr("%1 of net sales").arg(format::percent(flow.netSales / m_comparison.netSales));
    return {};
}

QString FlowCard::problem() const
{
    const Project& project = m_workshop.project();
    if (project.dataset->customers.size() == 0)
        return tr("Scenarios are compared by what they make of your customers. Import customers and "
                  "invoices first.");
    if (m_compared.reference() != m_compared.other())
        return {};
    if (project.scenarios->empty())
        return tr("Nothing to compare yet. Keep the present model under a name, change a weight, and come "
                  "back; or choose \u201cNew scenario from\u201d above.");
    const std::size_t models = project.scenarios->size() + (presentModelId(project).empty() ? 1 : 0);
    if (models > 1)
        return tr("Both sides are %1. Choose another model above to compare it with.").arg(m_otherName);
    return tr("There is only one model so far. Change a weight, or choose \u201cNew scenario "
              "from\u201d "
              "above, and see here who changes type.");
}

void FlowCard::refresh()
{
    const Project& project = m_workshop.project();
    const std::string reference = m_compared.reference(), other = m_compared.other();
    const auto from = m_outcomes.of(reference), to = m_outcomes.of(other);
    const bool isSameData = m_dataset == project.dataset;
    m_referenceName = nameOf(project, reference);
    m_otherName = nameOf(project, other);
    m_toData->setVisible(project.dataset->customers.size() == 0);
    const QString nothing = problem();
    if (!nothing.isEmpty()) {
        setTitle(tr("Who changes type"));
        setNote({});
        m_chart->showMessage(nothing);
    } else {
        setTitle(tr("From %1 to %2").arg(m_referenceName, m_otherName));
    }
    if (!nothing.isEmpty() || !from || !to) {
        m_reference.reset();
        m_other.reset();
        m_dataset.reset();
        m_comparison = {};
        if (nothing.isEmpty()) {
            setNote(m_outcomes.isStopped() ? QString() : tr("computing\u2026"));
            m_chart->showMessage(m_outcomes.isStopped() ? tr("Not computed. Choose “Compute” above.")
                                                        : tr("Computing who changes type\u2026"));
        }
        showList();
        return;
    }
    if (from != m_reference || to != m_other || !isSameData) {
        m_reference = from;
        m_other = to;
        m_dataset = project.dataset;
        m_comparison = compareModels(*from, *to);
    }
    setNote(m_comparison.changed == 0 ? tr("nobody changes type")
                                      : tr("%Ln customer(s) change type", nullptr, int(m_comparison.changed)));
    std::vector<FlowChart::Stream> streams;
    for (const TypeFlow& flow : m_comparison.flows)
        streams.push_back({flow.from, flow.to, std::int64_t(flow.customers.size()), shareOf(flow)});
    m_chart->setFlows(m_comparison.before, m_comparison.after, std::move(streams));
    m_chart->setNames(m_referenceName, m_otherName);
    int chosen = -1;
    for (std::size_t i = 0; m_chosen && i < m_comparison.flows.size(); ++i)
        if (m_comparison.flows[i].from == m_chosen->first && m_comparison.flows[i].to == m_chosen->second)
            chosen = int(i);
    m_chart->select(chosen);
    showList();
}

void FlowCard::forget()
{
    m_reference.reset();
    m_other.reset();
    m_dataset.reset();
    m_comparison = {};
    m_model->clear();
    m_list->hide();
    m_chart->showMessage({});
    m_chart->setFlows({}, {}, {});
}

void FlowCard::choose(int stream)
{
    m_chosen.reset();
    if (stream >= 0) {
        const TypeFlow& flow = m_comparison.flows[std::size_t(stream)];
        m_chosen = {flow.from, flow.to};
    }
    showList();
}

void FlowCard::showList()
{
    const int stream = m_comparison.flows.empty() ? -1 : m_chart->selected();
    m_list->setVisible(stream >= 0);
    if (stream < 0)
        return m_model->clear();
    const TypeFlow& flow = m_comparison.flows[std::size_t(stream)];
    m_listTitle->setText(FlowChart::sentence(m_chart->streams()[std::size_t(stream)]));
    const bool isCut = flow.customers.size() > FlowModel::kMostRows;
    m_listNote->setText(
        isCut
            ? tr("The %1 largest by net sales are listed.").arg(format::number(double(FlowModel::kMostRows)))
            : QString());
    m_listNote->setVisible(isCut);
    m_model->setFlow(flow, m_reference, m_other, m_dataset, m_workshop.project().currency);
    const int rows = std::min(m_model->rowCount(), kMostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + rows * m_table->verticalHeader()->defaultSectionSize() + 4);
}

} // namespace strata
