#include "ui/stratification/rankingpage.h"

#include "ui/charts/rankchart.h"
#include "ui/explain/explain.h"
#include "ui/explain/whysensitivity.h"
#include "ui/format.h"
#include "ui/stratification/customermodel.h"
#include "ui/stratification/rankingmodel.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/scrolling.h"
#include "ui/workshop.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace strata {

namespace {

constexpr std::size_t kNamedEachWay = 8;
constexpr std::size_t kMostShades = 400;
constexpr std::size_t kAtOnce = 5000; // customers ranked without a window noticing

QLabel* wordsLabel(const QString& name)
{
    auto* label = plainLabel();
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

} // namespace

RankingPage::RankingPage(Workshop& workshop, QWidget* parent)
    : Page(
        tr("Who is loud, who is valuable?"),
        tr("Left the rank by net sales, right the rank by score. The steepest lines are customers one sees "
           "wrongly."),
        tr("Large customers are heard first. The score asks what they are worth: loyalty, profit and what it "
           "takes to serve them count too. Where both ranks differ much, attention goes to the wrong place."),
        parent)
    , m_workshop(workshop)
{
    auto* contents = new QWidget;
    auto* layout = new QVBoxLayout(contents);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->setSpacing(12);
    layout->addWidget(makeTop(), 3);
    layout->addWidget(makeTable(), 2);
    setTabs(PageId::Ranking);
    content()->addWidget(scrollingDown(contents), 1);
    setNextStep(PageId::WhatIf);

    connect(&workshop, &Workshop::resultsChanged, this, &RankingPage::forget);
    connect(&workshop, &Workshop::settled, this, [this] {
        if (m_isStale && isVisible())
            compute();
    });
    connect(&workshop, &Workshop::selectedCustomerChanged, this, &RankingPage::showSelection);
    forget();
}

QWidget* RankingPage::makeTop()
{
    auto* top = new QWidget;
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);

    auto* ranks = new Card(tr("Two ranks of the same customers"));
    m_state = quietLabel();
    m_state->setObjectName(QStringLiteral("rankingState"));
    m_state->setWordWrap(false);
    ranks->addHeaderWidget(m_state);
    m_chart = new RankChart;
    m_chart->setObjectName(QStringLiteral("rankChart"));
    m_chart->setMinimumHeight(300);
    answersWhy(m_chart, [this](QPoint) {
        const int customer = m_workshop.selectedCustomer();
        for (const RankChart::Line& line : m_chart->named())
            if (line.customer == customer)
                return whyText(whyLoudOrValuable(m_workshop, customer, line.bySales, line.byScore));
        return whyText(
            {.title = tr("Two ranks of the same customers"),
             .sentence = tr("At the left the rank by net sales, at the right the rank by composite "
                            "score, 1 at the top; a line joins both ranks of a customer. Select a "
                            "named customer to see its figures.")});
    });
    ranks->body()->addWidget(m_chart, 1);
    row->addWidget(ranks, 5);
    connect(m_chart, &RankChart::customerClicked, &m_workshop, &Workshop::selectCustomer);
    connect(m_chart, &RankChart::customerActivated, this, &RankingPage::customerActivated);

    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    auto* alike = new Card(tr("How alike are both orders?"));
    m_spearman = wordsLabel(QStringLiteral("spearman"));
    m_kendall = wordsLabel(QStringLiteral("kendall"));
    m_spearman->setToolTip(QStringLiteral("<p>%1</p>")
                               .arg(tr("Spearman\u2019s rank correlation: 1 where both orders are the same, "
                                       "0 where one says nothing "
                                       "about the other, −1 where one is the other turned round.")
                                        .toHtmlEscaped()));
    m_kendall->setToolTip(QStringLiteral("<p>%1</p>")
                              .arg(tr("Kendall\u2019s tau-b looks at pairs of customers: those in the same "
                                      "order by both less those "
                                      "in opposite order, as a share of the pairs that differ.")
                                       .toHtmlEscaped()));
    alike->body()->addWidget(m_spearman);
    alike->body()->addWidget(m_kendall);
    right->addWidget(alike);
    auto* few = new Card(tr("How much comes from how few?"));
    m_half = wordsLabel(QStringLiteral("halfOfSales"));
    m_gini = wordsLabel(QStringLiteral("gini"));
    m_sharing = wordsLabel(QStringLiteral("herfindahl"));
    m_gini->setToolTip(
        QStringLiteral("<p>%1</p>")
            .arg(tr("Gini coefficient of the net sales: 0 where all customers buy the same, near 1 "
                    "where one buys everything.")
                     .toHtmlEscaped()));
    m_sharing->setToolTip(
        QStringLiteral("<p>%1</p>")
            .arg(tr("One over the Herfindahl index, the sum of the squared shares of net sales.")
                     .toHtmlEscaped()));
    for (QLabel* label : {m_half, m_gini, m_sharing})
        few->body()->addWidget(label);
    right->addWidget(few);
    right->addStretch();
    row->addLayout(right, 3);

    answersWhy(m_spearman, [this] {
        const Ranking& ranking = m_model->ranking();
        return Explanation{
            .title = m_spearman->text(),
            .sentence = tr("Customers are ranked by net sales and by score; equal ones share their "
                           "mean rank. The figure is the correlation of both ranks."),
            .formula = {ranking.spearman ? tr("correlation of the ranks of %Ln customer(s) = %1", nullptr,
                                              int(ranking.customers.size()))
                                               .arg(format::number(*ranking.spearman, 4))
                                         : tr("no two different figures")},
            .source = tr("Spearman 1904")};
    });
    answersWhy(m_kendall, [this] {
        const Ranking& ranking = m_model->ranking();
        return Explanation{
            .title = m_kendall->text(),
            .sentence = tr("Of every two customers it is asked whether the one with more net sales "
                           "has the higher score too."),
            .formula = {ranking.kendall ? tr("(pairs alike \u2212 pairs opposite) / pairs that differ = %1")
                                              .arg(format::number(*ranking.kendall, 4))
                                        : tr("no two different figures")},
            .source = tr("Kendall 1945, tau-b: ties are taken out of both orders")};
    });
    answersWhy(m_half, [this] {
        const Concentration& sales = m_model->ranking().sales;
        return Explanation{
            .title = m_half->text(),
            .sentence
            = tr("Net sales are added up from the largest customer downwards until half is reached."),
            .formula = {tr("half of %1 = %2")
                            .arg(format::money(sales.total, m_workshop.project().currency),
                                 format::money(sales.total / 2.0, m_workshop.project().currency))}};
    });
    const QString netSales = QCoreApplication::translate("MetricTerm", "net sales");
    answersWhy(m_gini, [this, netSales] { return whyGini(m_workshop, m_model->ranking().sales, netSales); });
    answersWhy(m_sharing,
               [this, netSales] { return whyHerfindahl(m_workshop, m_model->ranking().sales, netSales); });
    return top;
}

QWidget* RankingPage::makeTable()
{
    m_tableCard = new Card(tr("Largest differences"));
    answersWhy(m_tableCard, [this] {
        return Explanation{.title = tr("%Ln shown", nullptr, m_model->rowCount()),
                           .sentence
                           = tr("So many customers have both ranks, pass the filters and fit the search.")};
    });
    m_tableCard->setMinimumHeight(240);
    m_model = new RankingModel(m_workshop, this);
    m_table = new DataTable;
    m_table->setObjectName(QStringLiteral("rankingTable"));
    m_table->setAccessibleName(tr("Customers with both ranks"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_table->setMinimumHeight(100);
    m_table->sortByColumn(RankingModel::Difference, Qt::DescendingOrder);
    m_table->setItemDelegateForColumn(RankingModel::Type, new PillDelegate(m_table));
    const int widths[] = {220, 150, 120, 120, 130, 110, 80, 110};
    for (int column = 0; column < RankingModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->horizontalHeader()->setSectionResizeMode(RankingModel::Name, QHeaderView::Stretch);

    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("findRanked"));
    m_search->setPlaceholderText(tr("Find customer"));
    m_search->setAccessibleName(tr("Find customer by name or number"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(180);
    m_tableCard->addHeaderWidget(m_search);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setSearch(text);
        showSelection();
    });
    auto* which = new QButtonGroup(this);
    const auto add
        = [&](RankingModel::Which value, const QString& name, const QString& text, const QString& tip) {
              auto* button = new QPushButton(text);
              button->setObjectName(name);
              button->setCheckable(true);
              button->setChecked(value == RankingModel::Which::BothWays);
              button->setToolTip(tip);
              which->addButton(button, int(value));
              m_tableCard->addHeaderWidget(button);
          };
    add(RankingModel::Which::BothWays, QStringLiteral("bothWays"), tr("Both ways"), tr("All customers"));
    add(RankingModel::Which::Loud, QStringLiteral("loud"), tr("Loud"),
        tr("Further up by net sales than by score"));
    add(RankingModel::Which::Valuable, QStringLiteral("valuable"), tr("Valuable"),
        tr("Further up by score than by net sales"));
    connect(which, &QButtonGroup::idClicked, this, [this](int value) {
        const auto ways = RankingModel::Which(value);
        m_model->setWhich(ways);
        // The largest difference first, whichever way it goes.
        m_table->sortByColumn(RankingModel::Difference,
                              ways == RankingModel::Which::Loud ? Qt::AscendingOrder : Qt::DescendingOrder);
        showSelection();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = m_table->selectionModel()->selectedRows();
        if (!m_isSelecting && !rows.isEmpty())
            m_workshop.selectCustomer(m_model->customerOf(rows.first().row()));
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { showSelection(); });
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { emit customerActivated(m_model->customerOf(index.row())); });
    m_tableCard->body()->addWidget(m_table, 1);
    return m_tableCard;
}

void RankingPage::forget()
{
    m_isStale = true;
    m_background.cancel();
    if (m_workshop.project().dataset->customers.size() == 0) {
        setEmptyState(
            tr("Ranks need customers and their invoices. Import them, or open the sample workshop to "
               "look around."),
            tr("Go to data"), PageId::Data);
        return;
    }
    setEmptyState({});
    if (!isVisible())
        return;
    const std::size_t computed = m_workshop.results().types.size();
    if (computed > 0 && computed <= kAtOnce) {
        compute();
        return;
    }
    showRanking({}); // nothing old is shown as if it held
    m_state->setText(tr("Ranking\u2026"));
}

void RankingPage::compute()
{
    const Results& results = m_workshop.results();
    if (results.types.empty())
        return;
    if (results.types.size() <= kAtOnce) {
        m_isStale = false;
        showRanking(rankCustomers(m_workshop.metrics().netSales, results.composite, results.types));
        return;
    }
    m_state->setText(tr("Ranking\u2026"));
    m_background.start([this, metrics = m_workshop.sharedMetrics(), composite = results.composite,
                        types = results.types](const Progress& progress) -> std::function<void()> {
        auto ranking = std::make_shared<Ranking>(
            rankCustomers(metrics->netSales, composite, types, [&progress] { return progress(0, 1); }));
        return [this, ranking] {
            m_isStale = false;
            showRanking(std::move(*ranking));
        };
    });
}

void RankingPage::showRanking(Ranking ranking)
{
    m_state->clear();
    m_isSelecting = true;
    m_model->setRanking(std::move(ranking));
    m_isSelecting = false;
    showChart();
    showWords();
    showSelection();
}

void RankingPage::showChart()
{
    const Project& project = m_workshop.project();
    const std::vector<RankedCustomer>& all = m_model->ranking().customers;
    std::vector<std::size_t> order(all.size());
    for (std::size_t k = 0; k < order.size(); ++k)
        order[k] = k;
    const std::size_t each = std::min(kNamedEachWay, all.size() / 2);
    const auto rises = [&all](std::size_t a, std::size_t b) {
        return all[a].difference() != all[b].difference() ? all[a].difference() < all[b].difference() : a < b;
    };
    const auto falls = [&rises](std::size_t a, std::size_t b) { return rises(b, a); };
    std::partial_sort(order.begin(), order.begin() + std::ptrdiff_t(each), order.end(), rises);
    std::partial_sort(order.begin() + std::ptrdiff_t(each), order.begin() + std::ptrdiff_t(2 * each),
                      order.end(), falls);
    std::vector<RankChart::Line> named, others;
    for (std::size_t k = 0; k < 2 * each; ++k) {
        const RankedCustomer& one = all[order[k]];
        const bool isInGroup = k < each ? one.difference() < 0 : one.difference() > 0;
        if (isInGroup)
            named.push_back(
                {one.customer, one.bySales, one.byScore, CustomerModel::nameOf(project, one.customer)});
    }
    const std::size_t step = std::max<std::size_t>(1, all.size() / kMostShades);
    for (std::size_t k = 0; k < all.size(); k += step)
        others.push_back({all[k].customer, all[k].bySales, all[k].byScore, {}});
    m_chart->setLines(std::move(named), std::move(others), std::int32_t(all.size()));
}

void RankingPage::showWords()
{
    const Ranking& ranking = m_model->ranking();
    if (ranking.customers.empty()) {
        for (QLabel* label : {m_spearman, m_kendall, m_half, m_gini, m_sharing})
            label->clear();
        if (!m_isStale)
            m_spearman->setText(tr("No customer has both a score and net sales."));
        return;
    }
    const auto strength = [](double correlation) {
        const double size = std::abs(correlation);
        return size >= 0.9 ? tr("nearly the same order")
            : size >= 0.7  ? tr("much alike")
            : size >= 0.4  ? tr("somewhat alike")
            : size >= 0.2  ? tr("hardly alike")
                           : tr("one says next to nothing about the other");
    };
    const QString none = tr("All have the same figure, so that there is no order to compare.");
    m_spearman->setText(
        !ranking.spearman ? none
            : *ranking.spearman <= -0.2
            ? tr("Spearman %1: who sells more tends to score lower.")
                  .arg(format::number(*ranking.spearman, 2))
            //: a correlation and what it means: "Spearman 0.62: somewhat alike."
            : tr("Spearman %1: %2.").arg(format::number(*ranking.spearman, 2), strength(*ranking.spearman)));
    m_kendall->setText(
        !ranking.kendall
            ? QString()
            : tr("Kendall %1: of 100 pairs of customers that differ, in about %2 the one with more net sales "
                 "scores higher too.")
                  .arg(format::number(*ranking.kendall, 2), format::number(50.0 * (1.0 + *ranking.kendall))));
    const Concentration& sales = ranking.sales;
    const auto half = fewestWith(sales, 0.5);
    m_half->setText(
        half ? tr("Half of all net sales come from %Ln customer(s), %1 of them.", nullptr, int(*half))
                   .arg(format::percent(double(*half) / double(ranking.customers.size())))
             : tr("There are no net sales to share."));
    m_gini->setText(sales.gini ? tr("Gini %1").arg(format::number(*sales.gini, 2)) : QString());
    m_sharing->setText(sales.herfindahl && *sales.herfindahl > 0.0
                           ? tr("As concentrated as if %Ln equal customer(s) shared everything.", nullptr,
                                int(std::lround(1.0 / *sales.herfindahl)))
                           : QString());
}

void RankingPage::showSelection()
{
    const int customer = m_workshop.selectedCustomer();
    m_chart->setSelectedCustomer(customer);
    m_tableCard->setNote(tr("%Ln shown", nullptr, m_model->rowCount()));
    if (m_isSelecting)
        return;
    const int row = customer < 0 ? -1 : m_model->rowOf(customer);
    m_isSelecting = true;
    if (row < 0) {
        m_table->clearSelection();
    } else if (m_table->currentIndex().row() != row || !m_table->selectionModel()->isRowSelected(row)) {
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, 0));
    }
    m_isSelecting = false;
}

void RankingPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isStale)
        forget(); // at once where it is quick
    if (m_isStale)
        compute();
}

} // namespace strata
