#include "ui/costs/costspage.h"

#include "ui/costs/breakdowncard.h"
#include "ui/costs/customercostmodel.h"
#include "ui/costs/driverscard.h"
#include "ui/costs/ledgercard.h"
#include "ui/explain/whycustomer.h"
#include "ui/explain/whymodel.h"
#include "ui/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/workshop.h"

#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>

#include <algorithm>

namespace strata {

namespace {

constexpr int kLeastName = 144; // width of the column of names

} // namespace

CostsPage::CostsPage(Workshop& workshop, QWidget* parent)
    : Page(tr("What does it take to serve them?"),
           tr("A rate for everything that is counted; the total is set against the ledger."),
           tr("Two customers with the same margin may leave very different profits: one orders once a month, "
              "the "
              "other twice a day. Rates come from the team. A rate that nobody has measured is marked as a "
              "guess, "
              "and what the rates allocate is set against the ledger, so that everybody can believe the "
              "result."),
           parent)
    , m_workshop(workshop)
    , m_warning(plainLabel())
    , m_drivers(new DriversCard(workshop))
    , m_ledger(new LedgerCard(workshop))
    , m_table(new DataTable)
    , m_model(new CustomerCostModel(this))
    , m_breakdown(new BreakdownCard)
{
    setObjectName(QStringLiteral("costsPage"));
    setTabs(PageId::Costs);
    setNextStep(PageId::Gaps);
    m_warning->setObjectName(QStringLiteral("costWarning"));
    m_warning->setWordWrap(true);
    m_warning->setProperty("problem", true);

    auto* customers = new Card(tr("Every customer"));
    auto* find = new QLineEdit;
    find->setObjectName(QStringLiteral("costFilter"));
    find->setPlaceholderText(tr("Filter"));
    find->setAccessibleName(tr("Filter customers"));
    find->setClearButtonEnabled(true);
    find->setMaximumWidth(180);
    customers->addHeaderWidget(find);
    connect(find, &QLineEdit::textChanged, m_model, &CustomerCostModel::setFilter);
    m_table->setObjectName(QStringLiteral("customerCosts"));
    m_table->setAccessibleName(tr("Customers by cost to serve"));
    m_table->setModel(m_model);
    m_table->setMinimumHeight(260);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    for (int column = CustomerCostModel::NetSales; column < CustomerCostModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, std::max(92, m_table->horizontalHeader()->sectionSizeHint(column)));
    m_shareWidth = m_table->columnWidth(CustomerCostModel::Share);
    m_table->horizontalHeader()->setSectionResizeMode(CustomerCostModel::Customer, QHeaderView::Stretch);
    m_table->sortByColumn(CustomerCostModel::Cost, Qt::DescendingOrder);
    m_table->viewport()->installEventFilter(this);
    customers->body()->addWidget(m_table);

    auto* board = new QWidget;
    auto* grid = new QGridLayout(board);
    grid->setContentsMargins(0, 0, 4, 0);
    grid->setSpacing(12);
    grid->addWidget(m_drivers, 0, 0);
    grid->addWidget(m_ledger, 0, 1);
    grid->addWidget(customers, 1, 0);
    grid->addWidget(m_breakdown, 1, 1);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    grid->setRowStretch(1, 1);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(board);
    board->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    content()->addWidget(m_warning);
    content()->addWidget(area, 1);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid())
                    m_workshop.selectCustomer(m_model->customerOf(current.row()));
            });
    connect(m_model, &QAbstractItemModel::modelReset, this, &CostsPage::selectRow);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { emit customerActivated(m_model->customerOf(index.row())); });
    answer();
    connect(&m_workshop, &Workshop::resultsChanged, this, &CostsPage::addUp);
    connect(&m_workshop, &Workshop::selectedCustomerChanged, this, &CostsPage::selectRow);
    addUp();
}

// Names keep their room: where it is scarce, the share of the margin stands beside the table only.
bool CostsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        const QHeaderView* head = m_table->horizontalHeader();
        int room = m_table->viewport()->width();
        for (int column = CustomerCostModel::NetSales; column < CustomerCostModel::ColumnCount; ++column)
            room -= column == CustomerCostModel::Share ? m_shareWidth : head->sectionSize(column);
        m_table->setColumnHidden(CustomerCostModel::Share, room < kLeastName);
    }
    return Page::eventFilter(watched, event);
}

void CostsPage::addUp()
{
    const Project& project = m_workshop.project();
    if (m_dataset && m_dataset != project.dataset) { // rows and sums of other customers must not stand here
        m_background.cancel();
        m_dataset.reset();
        m_costs.reset();
        m_model->clear();
        m_drivers->showCosts(nullptr);
        m_ledger->showCosts(nullptr);
        m_warning->hide();
        showCustomer();
    }
    if (project.dataset->customers.size() == 0) {
        setEmptyState(tr("Serving costs need customers and their invoices."), tr("Bring in the data"),
                      PageId::Data);
        return;
    }
    setEmptyState({});
    if (m_workshop.metrics().customers != project.dataset->customers.size())
        return; // they are on their way
    if (m_dataset == project.dataset && m_rates == project.rates && m_period == project.period)
        return; // weights and cuts move nothing here
    m_dataset = project.dataset;
    m_rates = project.rates;
    m_period = project.period;
    m_background.start([this, dataset = m_dataset, period = m_period, rates = m_rates](const Progress&) {
        auto costs = std::make_shared<CostToServe>(costToServe(*dataset, period, rates));
        return [this, costs] {
            m_costs = std::move(*costs);
            showCosts();
        };
    });
}

void CostsPage::answer()
{
    answersWhy(m_warning, [this] { return whyCostShare(m_workshop); });
    for (QWidget* card : std::initializer_list<QWidget*>{m_drivers, m_ledger})
        answersWhy(card, [this] { return m_costs ? whyLedger(m_workshop, *m_costs) : Explanation(); });
    answersWhy(m_breakdown, [this] {
        return m_costs ? whyCustomerCost(m_workshop, *m_costs, m_workshop.selectedCustomer()) : Explanation();
    });
    answersWhyInCells(m_table, [this](const QModelIndex& cell) {
        const int customer = m_model->customerOf(cell.row());
        switch (cell.column()) {
        case CustomerCostModel::NetSales:
            return whyText(whyMetricValue(m_workshop, customer, "net_sales"));
        case CustomerCostModel::GrossMargin:
            return whyText(whyMetricValue(m_workshop, customer, "gm_dollars"));
        case CustomerCostModel::NetProfit:
            return whyText(whyMetricValue(m_workshop, customer, "net_profit_dollars"));
        default:
            return m_costs ? whyText(whyCustomerCost(m_workshop, *m_costs, customer)) : QString();
        }
    });
}

void CostsPage::showCosts()
{
    const Project& project = m_workshop.project();
    m_drivers->showCosts(&*m_costs);
    m_ledger->showCosts(&*m_costs);
    m_model->setCosts(project.dataset, m_workshop.metrics(), *m_costs, project.currency);
    const bool isIncomplete
        = m_workshop.metrics().hasLines && m_costs->shareOfSalesWithCost < kLeastShareWithCost;
    m_warning->setVisible(isIncomplete);
    if (isIncomplete)
        m_warning->setText(
            m_costs->shareOfSalesWithCost == 0.0
                ? tr("No sales have a cost of goods: without it there is no margin, and no net "
                     "profit. Map a cost column, or bring in costs.")
                : tr("Only %1 of sales have a cost of goods: margins and profits leave the rest "
                     "out. See the data gaps.")
                      .arg(format::percent(m_costs->shareOfSalesWithCost)));
    selectRow();
}

void CostsPage::selectRow()
{
    const int customer = m_workshop.selectedCustomer();
    const int row = m_model->rowOf(customer);
    if (row >= 0 && row != m_table->currentIndex().row())
        m_table->setCurrentIndex(m_model->index(row, 0));
    showCustomer();
}

void CostsPage::showCustomer()
{
    const Project& project = m_workshop.project();
    const int customer = m_workshop.selectedCustomer();
    const Customers& customers = project.dataset->customers;
    QString name;
    if (customer >= 0 && std::size_t(customer) < customers.size()) {
        const auto place = std::size_t(customer);
        name = format::text(customers.names[place].empty() ? customers.ids[place] : customers.names[place]);
    }
    const bool isCurrent = m_costs && m_dataset == project.dataset;
    m_breakdown->show(isCurrent ? &*m_costs : nullptr, m_workshop.metrics(), customer, name,
                      project.currency);
}

} // namespace strata
