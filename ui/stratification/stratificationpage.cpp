#include "ui/stratification/stratificationpage.h"

#include "core/method/percentiles.h"
#include "ui/charts/matrixchart.h"
#include "ui/charts/typebars.h"
#include "ui/charts/whalechart.h"
#include "ui/decisionlog.h"
#include "ui/format.h"
#include "ui/overriding/overriding.h"
#include "ui/stratification/customermodel.h"
#include "ui/stratification/rulesdialog.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pill.h"
#include "ui/workshop.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace strata {

namespace {

Cut& cutOf(Rules& rules, Axis axis)
{
    return axis == Axis::CustomerLifetimeValue ? rules.clvCut : rules.netProfitCut;
}

QString factorsOn(const Framework& framework, Axis axis)
{
    QStringList names;
    for (const Factor& factor : framework.factors)
        if (factor.axis == axis)
            names += format::text(factor.name);
    return names.join(QStringLiteral(", "));
}

} // namespace

StratificationPage::StratificationPage(Workshop& workshop, QWidget* parent)
    : Page(
        tr("Which type is each customer?"),
        tr("Drag a cut line to move the boundary. Select customers in the chart or the table; both follow."),
        tr("Every customer stands where its two scores put it. The cuts say what counts as high. "
           "At the cut counts as above, on both axes. The four types are a start for a talk about each "
           "customer; "
           "a person can overrule the type and says why."),
        parent)
    , m_workshop(workshop)
{
    auto* contents = new QWidget;
    auto* layout = new QVBoxLayout(contents);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->setSpacing(12);
    layout->addWidget(makeTop(), 3);
    layout->addWidget(makeTable(), 2);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(contents);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    contents->setAutoFillBackground(false);
    content()->addWidget(scroll, 1);
    setNextStep(PageId::Reports);

    connect(&workshop, &Workshop::projectChanged, this, &StratificationPage::showProject);
    connect(&workshop, &Workshop::resultsChanged, this, &StratificationPage::showResults);
    connect(&workshop, &Workshop::selectedCustomerChanged, this, &StratificationPage::showSelection);
    showProject();
    showResults();
    showSelection();
}

QWidget* StratificationPage::makeTop()
{
    auto* top = new QWidget;
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);

    auto* matrixCard = new Card(tr("Stratification matrix"));
    matrixCard->setNote(tr("bubble area is net sales"));
    const auto makeKind = [&](const QString& name, const QString& tip, Axis axis) {
        auto* kind = new QComboBox;
        kind->setObjectName(name);
        kind->setToolTip(tip);
        kind->setAccessibleName(tip);
        kind->addItem(axis == Axis::CustomerLifetimeValue ? tr("CLV cut: score") : tr("Profit cut: score"),
                      int(CutKind::Score));
        kind->addItem(axis == Axis::CustomerLifetimeValue ? tr("CLV cut: percentile")
                                                          : tr("Profit cut: percentile"),
                      int(CutKind::Percentile));
        connect(kind, &QComboBox::activated, this,
                [this, kind, axis] { setCutKind(axis, CutKind(kind->currentData().toInt())); });
        matrixCard->addHeaderWidget(kind);
        return kind;
    };
    m_clvKind = makeKind(QStringLiteral("clvCutKind"), tr("How the customer lifetime value cut is set"),
                         Axis::CustomerLifetimeValue);
    m_profitKind
        = makeKind(QStringLiteral("netProfitCutKind"), tr("How the net profit cut is set"), Axis::NetProfit);
    m_matrix = new MatrixChart;
    m_matrix->setObjectName(QStringLiteral("matrix"));
    m_matrix->setMinimumHeight(300);
    m_matrix->setNameOf([this](int customer) {
        return QStringLiteral("<p>%1</p>")
            .arg(CustomerModel::nameOf(m_workshop.project(), customer).toHtmlEscaped());
    });
    matrixCard->body()->addWidget(m_matrix, 1);
    row->addWidget(matrixCard, 5);

    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    auto* bars = new Card(tr("Customers by type"));
    auto* rules = new QPushButton(tr("Rules…"));
    rules->setObjectName(QStringLiteral("rules"));
    rules->setProperty("compact", true);
    rules->setToolTip(tr("Money guard, tiers, and who counts as new or inactive"));
    connect(rules, &QPushButton::clicked, this, &StratificationPage::askRules);
    bars->addHeaderWidget(rules);
    m_bars = new TypeBars;
    bars->body()->addWidget(m_bars);
    right->addWidget(bars);
    auto* whale = new Card(tr("Whale curve"));
    whale->setNote(tr("cumulative net profit, best customers first"));
    m_whale = new WhaleChart;
    whale->body()->addWidget(m_whale, 1);
    right->addWidget(whale, 1);
    row->addLayout(right, 4);

    connect(m_matrix, &MatrixChart::cutPressed, this, &StratificationPage::beginCut);
    connect(m_matrix, &MatrixChart::cutMoved, this, &StratificationPage::moveCut);
    const auto ended = [this] {
        m_bars->setRangeFrozen(false);
        m_model->refresh();
        showSelection();
    };
    connect(m_matrix, &MatrixChart::cutReleased, this, [this, ended] {
        endRulesGesture(m_workshop);
        ended();
    });
    connect(m_matrix, &MatrixChart::cutCancelled, this, [this, ended] {
        m_workshop.cancelGesture();
        ended();
    });
    connect(m_matrix, &MatrixChart::cutStepped, this, &StratificationPage::stepCut);
    connect(m_matrix, &MatrixChart::customerClicked, &m_workshop, &Workshop::selectCustomer);
    connect(m_matrix, &MatrixChart::customerActivated, this, &StratificationPage::customerActivated);
    return top;
}

QWidget* StratificationPage::makeTable()
{
    m_tableCard = new Card(tr("Customers"));
    m_tableCard->setMinimumHeight(200);
    m_model = new CustomerModel(m_workshop, this);
    m_table = new DataTable;
    m_table->setObjectName(QStringLiteral("customerTable"));
    m_table->setAccessibleName(tr("Customers"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // the card says how high
    m_table->sortByColumn(CustomerModel::NetSales, Qt::DescendingOrder);
    m_table->setItemDelegateForColumn(CustomerModel::Type, new PillDelegate(m_table));
    auto* head = m_table->horizontalHeader();
    const int widths[] = {220, 150, 60, 70, 110, 90, 110, 90};
    for (int column = 0; column < CustomerModel::Note; ++column)
        m_table->setColumnWidth(column, widths[column]);
    head->setSectionResizeMode(CustomerModel::Name, QHeaderView::Stretch);
    head->setStretchLastSection(false);
    m_table->setColumnWidth(CustomerModel::Note, 190);

    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("findCustomer"));
    m_search->setPlaceholderText(tr("Find customer"));
    m_search->setAccessibleName(tr("Find customer by name or number"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(180);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setText(text);
        showSelection();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_model->rowCount() > 0)
            m_workshop.selectCustomer(m_model->customerOf(0));
    });
    auto* filter = new QComboBox;
    filter->setObjectName(QStringLiteral("typeFilter"));
    filter->setAccessibleName(tr("Show customers of type"));
    filter->addItem(tr("All types"), -1);
    for (std::size_t type = 0; type < kTypeCount; ++type)
        filter->addItem(typeName(CustomerType(type)), int(type));
    connect(filter, &QComboBox::currentIndexChanged, this, [this, filter] {
        const int type = filter->currentData().toInt();
        m_model->setType(type < 0 ? std::nullopt : std::optional(CustomerType(type)));
        showSelection();
    });
    m_tableCard->addHeaderWidget(m_search);
    m_tableCard->addHeaderWidget(filter);

    const auto makeAction = [&](const QString& name, const QString& text, auto&& slot) {
        auto* button = new QPushButton(text);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, slot);
        m_tableCard->addHeaderWidget(button);
        auto* action = new QAction(text, m_table);
        connect(action, &QAction::triggered, this, slot);
        m_table->addAction(action);
        return button;
    };
    m_setType = makeAction(QStringLiteral("setType"), tr("Set type…"),
                           [this] { askOverride(m_workshop, m_workshop.selectedCustomer(), false, this); });
    m_exclude = makeAction(QStringLiteral("exclude"), tr("Exclude…"),
                           [this] { askOverride(m_workshop, m_workshop.selectedCustomer(), true, this); });
    m_lift = makeAction(QStringLiteral("liftOverride"), tr("Lift"),
                        [this] { liftOverride(m_workshop, m_workshop.selectedCustomer()); });
    m_lift->setToolTip(tr("Take back what was set by hand"));

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = m_table->selectionModel()->selectedRows();
        if (!m_isSelecting && !rows.isEmpty())
            m_workshop.selectCustomer(m_model->customerOf(rows.first().row()));
    });
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { emit customerActivated(m_model->customerOf(index.row())); });
    m_tableCard->body()->addWidget(m_table, 1);
    return m_tableCard;
}

void StratificationPage::findCustomer()
{
    m_search->setFocus();
    m_search->selectAll();
}

double StratificationPage::toRank(Axis axis, double score) const
{
    const auto& scores
        = axis == Axis::CustomerLifetimeValue ? m_workshop.results().clv : m_workshop.results().netProfit;
    std::vector<double> sorted = m_sorted;
    if (sorted.empty()) {
        for (std::size_t i = 0; i < scores.size(); ++i)
            if (scores[i] >= 0.0 && !isStatus(CustomerType(m_workshop.results().types[i])))
                sorted.push_back(scores[i]);
        std::sort(sorted.begin(), sorted.end());
    }
    if (sorted.empty())
        return score;
    return 100.0 * percentRankInclusive(sorted, std::clamp(score, sorted.front(), sorted.back()));
}

void StratificationPage::beginCut(Axis axis)
{
    const Results& results = m_workshop.results();
    const auto& scores = axis == Axis::CustomerLifetimeValue ? results.clv : results.netProfit;
    m_sorted.clear();
    for (std::size_t i = 0; i < scores.size(); ++i)
        if (scores[i] >= 0.0 && !isStatus(CustomerType(results.computedTypes[i])))
            m_sorted.push_back(scores[i]);
    std::sort(m_sorted.begin(), m_sorted.end());
    m_bars->setRangeFrozen(true);
    m_workshop.beginGesture(axis == Axis::CustomerLifetimeValue ? tr("Move the customer lifetime value cut")
                                                                : tr("Move the net profit cut"));
}

void StratificationPage::moveCut(Axis axis, double score)
{
    Project next = m_workshop.gestureStart();
    Cut& cut = cutOf(next.rules, axis);
    const double exact = cut.kind == CutKind::Score ? score : toRank(axis, score);
    cut.value = std::clamp(std::round(exact * 2.0) / 2.0, 0.0, 100.0); // half points are as fine as a hand is
    m_workshop.tick(std::move(next));
}

void StratificationPage::stepCut(Axis axis, double steps)
{
    beginCut(axis);
    Project next = m_workshop.gestureStart();
    Cut& cut = cutOf(next.rules, axis);
    cut.value = std::clamp(cut.value + steps, 0.0, 100.0);
    m_workshop.tick(std::move(next));
    endRulesGesture(m_workshop);
    m_bars->setRangeFrozen(false);
}

void StratificationPage::setCutKind(Axis axis, CutKind kind)
{
    Project next = m_workshop.project();
    Cut& cut = cutOf(next.rules, axis);
    if (cut.kind == kind)
        return;
    // The line stays where it is; it is only said in the other way.
    const double score = axis == Axis::CustomerLifetimeValue ? m_workshop.results().clvCut
                                                             : m_workshop.results().netProfitCut;
    m_sorted.clear();
    cut.value = std::clamp(std::round((kind == CutKind::Score ? score : toRank(axis, score)) * 10.0) / 10.0,
                           0.0, 100.0);
    cut.kind = kind;
    logRules(next);
    m_workshop.edit(std::move(next), tr("Set the kind of cut"));
}

void StratificationPage::logRules(Project& next) const
{
    const Rules& before = m_workshop.project().rules;
    if (next.rules != before)
        logDecision(next,
                    {QCoreApplication::translate("DecisionLog", "Cuts and rules"),
                     rulesInWords(before),
                     rulesInWords(next.rules),
                     {},
                     {},
                     {}});
}

void StratificationPage::askRules()
{
    RulesDialog dialog(m_workshop.project().rules, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Project next = m_workshop.project();
    next.rules = dialog.rules();
    logRules(next);
    m_workshop.edit(std::move(next), tr("Change rules"));
}

void StratificationPage::showProject()
{
    const Project& project = m_workshop.project();
    const QSignalBlocker first(m_clvKind), second(m_profitKind);
    m_clvKind->setCurrentIndex(m_clvKind->findData(int(project.rules.clvCut.kind)));
    m_profitKind->setCurrentIndex(m_profitKind->findData(int(project.rules.netProfitCut.kind)));
    m_matrix->setAxisTitles(
        tr("Customer lifetime value: %1").arg(factorsOn(project.framework, Axis::CustomerLifetimeValue)),
        tr("Net profit: %1").arg(factorsOn(project.framework, Axis::NetProfit)));
    if (project.dataset->customers.size() == 0)
        setEmptyState(tr("Types need customers and their invoices. Import them, or open the sample workshop "
                         "to look around."),
                      tr("Go to data"), PageId::Data);
    else
        setEmptyState({});
}

void StratificationPage::showResults()
{
    const Project& project = m_workshop.project();
    const Results& results = m_workshop.results();
    if (!m_workshop.isInGesture()) {
        m_matrix->setMetrics(m_workshop.metrics());
        m_whale->setCurve(m_workshop.whale(), project.currency);
        m_sorted.clear();
    }
    m_matrix->setResults(results);
    const auto label = [](const Cut& cut, double score) {
        //: a cut at the %1th percentile of the customers, which is a score of %2
        return cut.kind == CutKind::Score
            ? format::number(score, 0)
            : tr("P %1: %2").arg(format::number(cut.value, 0), format::number(score, 0));
    };
    m_matrix->setCutLabels(label(project.rules.clvCut, results.clvCut),
                           label(project.rules.netProfitCut, results.netProfitCut));
    m_bars->setSummary(results.summary, project.currency);
    m_model->refresh();
    m_tableCard->setNote(tr("%n shown", nullptr, m_model->rowCount()));
    if (!m_workshop.isInGesture())
        showSelection();
}

void StratificationPage::showSelection()
{
    const int customer = m_workshop.selectedCustomer();
    m_matrix->setSelectedCustomer(customer);
    m_tableCard->setNote(tr("%n shown", nullptr, m_model->rowCount()));
    const bool isThere = customer >= 0 && std::size_t(customer) < m_workshop.results().types.size();
    m_setType->setEnabled(isThere);
    m_exclude->setEnabled(isThere);
    m_lift->setEnabled(isThere && m_workshop.results().isOverridden[std::size_t(customer)]);
    m_isSelecting = true;
    const int row = isThere ? m_model->rowOf(customer) : -1;
    if (row < 0)
        m_table->clearSelection();
    else if (m_table->currentIndex().row() != row || !m_table->selectionModel()->isRowSelected(row)) {
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, 0));
    }
    m_isSelecting = false;
}

} // namespace strata
