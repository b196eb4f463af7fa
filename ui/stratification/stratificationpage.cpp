#include "ui/stratification/stratificationpage.h"

#include "core/method/customerfilter.h"
#include "ui/charts/typebars.h"
#include "ui/charts/whalechart.h"
#include "ui/decisionlog.h"
#include "ui/explain/explain.h"
#include "ui/explain/whymodel.h"
#include "ui/format.h"
#include "ui/filtering/attributes.h"
#include "ui/stratification/customermodel.h"
#include "ui/filtering/filterbar.h"
#include "ui/stratification/matrixcard.h"
#include "ui/stratification/overridestrip.h"
#include "ui/stratification/rulesdialog.h"
#include "ui/filtering/ticklist.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/scrolling.h"
#include "ui/workshop.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace strata {

namespace {

const QString kExtraKey = QStringLiteral("stratification/columns");
const QString kHiddenKey = QStringLiteral("stratification/hiddenColumns");

} // namespace

StratificationPage::StratificationPage(Workshop& workshop, QWidget* parent)
    : Page(
        tr("Which type is each customer?"),
        tr("Drag a cut line to move the boundary. Select customers in the chart or the table; both follow."),
        tr("Every customer stands where its two scores put it. The cuts say what counts as high. "
           "At the cut counts as above, on both axes. The four types are a start for a talk about each "
           "customer; a person can overrule the type and says why. Service drain has two meanings: a net "
           "profit score that is low against the others, which some customers have in any book, and a net "
           "profit below 0 in money, where serving costs more than the margin. Those who lose money are "
           "ringed in the matrix."),
        parent)
    , m_workshop(workshop)
{
    auto* contents = new QWidget;
    auto* layout = new QVBoxLayout(contents);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->setSpacing(12);
    layout->addWidget(makeTop(), 3);
    layout->addWidget(makeTable(), 2);
    setTabs(PageId::Stratification);
    content()->addWidget(scrollingDown(contents), 1);
    setNextStep(PageId::WhatIf);

    connect(&workshop, &Workshop::projectChanged, this, &StratificationPage::showProject);
    connect(&workshop, &Workshop::resultsChanged, this, [this] {
        m_isStale = !isVisible();
        if (!m_isStale)
            showResults();
    });
    connect(&workshop, &Workshop::selectedCustomerChanged, this, &StratificationPage::showSelection);
    connect(&workshop, &Workshop::aboutToLeave, this, [this] { // what was looked for there is not here
        m_search->clear();
        m_isBrushed.clear();
        m_filters->reset();
        showListed();
    });
    showProject();
    showResults();
}

QWidget* StratificationPage::makeTop()
{
    auto* top = new QWidget;
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_matrix = new MatrixCard(m_workshop);
    row->addWidget(m_matrix, 5);

    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    auto* bars = new Card(tr("Customers by type"));
    auto* rules = new QPushButton(tr("Rules\u2026"));
    rules->setObjectName(QStringLiteral("rules"));
    rules->setProperty("compact", true);
    rules->setToolTip(tr("Money guard, tiers, and who counts as new or inactive"));
    connect(rules, &QPushButton::clicked, this, &StratificationPage::askRules);
    m_bars = new TypeBars;
    bars->body()->addWidget(m_bars);
    m_losses = plainLabel();
    m_losses->setObjectName(QStringLiteral("losses"));
    m_losses->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_showLosses = new QPushButton(tr("List money losers"));
    m_showLosses->setObjectName(QStringLiteral("showLosses"));
    m_showLosses->setProperty("compact", true);
    m_showLosses->setToolTip(tr("List the Service drain customers who lose money"));
    connect(m_showLosses, &QPushButton::clicked, this, [this] {
        CustomerView next = view();
        next.conditions
            = {{"type", ConditionKind::Is, {"serviceDrain"}, 0.0}, {"loss", ConditionKind::Is, {"yes"}, 0.0}};
        clearBrush();
        showView(next);
    });
    bars->body()->addWidget(m_losses);
    bars->addHeaderWidget(m_showLosses);
    bars->addHeaderWidget(rules);
    right->addWidget(bars);
    auto* whale = new Card(tr("Whale curve"));
    whale->setNote(tr("cumulative net profit, best customers first"));
    m_whale = new WhaleChart;
    whale->body()->addWidget(m_whale, 1);
    right->addWidget(whale, 1);
    row->addLayout(right, 4);

    answersWhy(m_bars, [this] { return whyTypeCounts(m_workshop); });
    answersWhy(m_whale, [this] { return whyWhaleCurve(m_workshop); });
    answersWhy(m_losses, [this] {
        return Explanation{
            .title = m_losses->text(),
            .sentence
            = tr("Service drain is relative: the customer lifetime value score is at or above its cut and "
                 "the net profit score below its own, which some customers' is in any book. To lose money "
                 "is absolute: serving the customer costs more than its margin."),
            .formula = {tr("loses money: net profit in money < 0")},
            .source = tr("Cuts and rules of the model, net profit of the window")};
    });

    connect(m_matrix, &MatrixCard::cutDragging, this, [this](bool isOn) {
        m_bars->setRangeFrozen(isOn);
        if (!isOn) {
            m_matrix->showResults();
            m_isSelecting = true;
            m_model->refresh();
            m_isSelecting = false;
            showListed();
        }
    });
    connect(m_matrix, &MatrixCard::customerClicked, &m_workshop, &Workshop::selectCustomer);
    connect(m_matrix, &MatrixCard::customerActivated, this, &StratificationPage::customerActivated);
    connect(m_matrix, &MatrixCard::brushed, this, &StratificationPage::brush);
    connect(m_matrix, &MatrixCard::customerToggled, this, [this](int customer) {
        std::vector<std::uint8_t> next = m_isBrushed;
        next.resize(m_workshop.results().types.size(), 0);
        next[std::size_t(customer)] ^= 1;
        brush(next, false);
    });
    connect(m_matrix, &MatrixCard::colourChanged, this, [this] { m_filters->showViews(); });
    return top;
}

QWidget* StratificationPage::makeTable()
{
    m_tableCard = new Card(tr("Customers"));
    m_tableCard->setMinimumHeight(230);
    answersWhy(m_tableCard, [this] {
        return Explanation{
            .title = tr("%Ln shown", nullptr, m_model->rowCount()),
            .sentence
            = tr("So many customers were brushed in the matrix, pass the filters and fit the search."),
            .formula = {tr("%1 of %2 customers")
                            .arg(format::number(m_model->rowCount()),
                                 format::number(double(m_workshop.results().types.size())))}};
    });
    m_tableCard->setFocusPolicy(Qt::NoFocus);
    m_model = new CustomerModel(m_workshop, this);
    m_table = new DataTable;
    m_table->setObjectName(QStringLiteral("customerTable"));
    m_table->setAccessibleName(tr("Customers"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setModel(m_model);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // the card says how high
    m_table->setMinimumHeight(100);
    m_table->sortByColumn(CustomerModel::NetSales, Qt::DescendingOrder);
    m_table->setItemDelegateForColumn(CustomerModel::Type, new PillDelegate(m_table));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setSectionsMovable(true);
    QStringList extra = QSettings().value(kExtraKey).toStringList();
    std::vector<std::string> attributes;
    for (const QString& attribute : extra)
        attributes.push_back(attribute.toStdString());
    m_model->setExtraColumns(std::move(attributes));
    showColumns();

    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("findCustomer"));
    m_search->setPlaceholderText(tr("Find customer"));
    m_search->setAccessibleName(tr("Find customer by name or number"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(150);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        showListed();
        m_filters->showViews();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_model->rowCount() > 0)
            m_workshop.selectCustomer(m_model->customerOf(0));
    });
    m_filters = new FilterBar(m_workshop, [this] { return view(); });
    m_tableCard->addHeaderWidget(m_search);
    m_tableCard->addHeaderWidget(m_filters->addButton());
    m_tableCard->addHeaderWidget(m_filters->viewsButton());
    m_override = new OverrideStrip(m_workshop);
    makeActions();
    connect(m_filters, &FilterBar::conditionsChanged, this, &StratificationPage::showListed);
    connect(m_filters, &FilterBar::brushCleared, this, &StratificationPage::clearBrush);
    connect(m_filters, &FilterBar::viewChosen, this, &StratificationPage::showView);
    m_tableCard->body()->addWidget(m_filters);
    m_tableCard->body()->addWidget(m_override);
    m_tableCard->body()->addWidget(m_table, 1);

    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this] { m_filters->showViews(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_isSelecting)
            return;
        const QModelIndex current = m_table->currentIndex();
        if (current.isValid() && m_table->selectionModel()->isRowSelected(current.row())) {
            m_isSelecting = true; // the table is right already
            m_workshop.selectCustomer(m_model->customerOf(current.row()));
            m_isSelecting = false;
        }
        showSelected();
    });
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { emit customerActivated(m_model->customerOf(index.row())); });
    return m_tableCard;
}

void StratificationPage::makeActions()
{
    const auto makeAction = [&](const QString& name, const QString& text, auto&& slot) {
        auto* button = new QPushButton(text);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, slot);
        m_tableCard->addHeaderWidget(button);
        auto* action = new QAction(text, m_table);
        connect(action, &QAction::triggered, button, &QPushButton::click);
        m_table->addAction(action);
        return button;
    };
    const auto ask = [this](bool excludes) {
        if (std::vector<int> customers = selectedCustomers(); !customers.empty())
            m_override->ask(std::move(customers), excludes);
    };
    m_setType = makeAction(QStringLiteral("setType"), tr("Set type\u2026"), [ask] { ask(false); });
    m_exclude = makeAction(QStringLiteral("exclude"), tr("Exclude\u2026"), [ask] { ask(true); });
    m_lift = makeAction(QStringLiteral("liftOverride"), tr("Lift"),
                        [this] { OverrideStrip::lift(m_workshop, selectedCustomers()); });
    m_lift->setToolTip(tr("Take back what was set by hand"));

    auto* columns = new QPushButton(tr("Columns"));
    columns->setObjectName(QStringLiteral("columns"));
    m_tableCard->addHeaderWidget(columns);
    m_columns = new TickList(tr("Columns of the table"), true, this);
    m_columns->setObjectName(QStringLiteral("columnList"));
    connect(columns, &QPushButton::clicked, this, [this, columns] { openColumns(columns); });
    connect(m_columns, &TickList::tickChanged, this, &StratificationPage::tickColumn);
}

void StratificationPage::openColumns(const QWidget* below)
{
    std::vector<TickList::Row> rows;
    const auto add = [this, &rows](const std::string& attribute, const QString& name) {
        const int column = m_model->columnOf(attribute);
        if (attribute != "name") // always there
            rows.push_back({attribute, name, column >= 0 && !m_table->isColumnHidden(column)});
    };
    for (int column = 0; column < CustomerModel::ColumnCount; ++column)
        add(m_model->attributeOf(column), m_model->headerData(column, Qt::Horizontal).toString());
    for (const AttributeChoice& choice : attributeChoices(m_workshop.project(), m_workshop.metrics()))
        if (const int column = m_model->columnOf(choice.attribute);
            column < 0 || column >= CustomerModel::ColumnCount)
            add(choice.attribute, choice.name);
    for (const std::string& attribute :
         m_model->extraColumns()) // what these data do not have can be unticked
        if (std::none_of(rows.begin(), rows.end(),
                         [&attribute](const TickList::Row& row) { return row.key == attribute; }))
            add(attribute, attributeName(attribute));
    m_columns->setRows(rows);
    m_columns->openAt(below->mapToGlobal(QPoint(0, below->height() + 4)));
}

void StratificationPage::tickColumn(const std::string& attribute, bool isTicked)
{
    const int column = m_model->columnOf(attribute);
    QSettings settings;
    if (column >= 0 && column < CustomerModel::ColumnCount) {
        QStringList hidden = settings.value(kHiddenKey).toStringList();
        hidden.removeAll(QString::fromStdString(attribute));
        if (!isTicked)
            hidden += QString::fromStdString(attribute);
        settings.setValue(kHiddenKey, hidden);
    } else {
        std::vector<std::string> extra = m_model->extraColumns();
        std::erase(extra, attribute);
        if (isTicked)
            extra.push_back(attribute);
        QStringList kept;
        for (const std::string& one : extra)
            kept += QString::fromStdString(one);
        settings.setValue(kExtraKey, kept);
        m_isSelecting = true; // a table that is filled anew selects nothing
        m_model->setExtraColumns(std::move(extra));
        m_table->sortByColumn(m_model->sortColumn(), m_model->sortOrder()); // the arrow, too
        m_isSelecting = false;
    }
    showColumns();
    showSelection();
}

void StratificationPage::showColumns()
{
    QHeaderView* head = m_table->horizontalHeader();
    const QStringList hidden = QSettings().value(kHiddenKey).toStringList();
    const int widths[] = {190, 136, 52, 60, 96, 80, 96, 96, 250, 160};
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_table->setColumnWidth(column, column < CustomerModel::ColumnCount ? widths[column] : 120);
        m_table->setColumnHidden(column,
                                 hidden.contains(QString::fromStdString(m_model->attributeOf(column))));
    }
    // What was added stands before the words at the end.
    for (int column = CustomerModel::ColumnCount; column < m_model->columnCount(); ++column)
        if (const int from = head->visualIndex(column), to = head->visualIndex(CustomerModel::WayUp);
            from > to)
            head->moveSection(from, to);
}

void StratificationPage::findCustomer()
{
    m_search->setFocus();
    m_search->selectAll();
}

CustomerView StratificationPage::view() const
{
    CustomerView view;
    view.search = m_search->text().trimmed().toStdString();
    view.conditions = m_filters ? m_filters->conditions() : std::vector<ViewCondition>();
    view.colour = m_matrix->colour();
    view.sortBy = m_model->attributeOf(m_table->horizontalHeader()->sortIndicatorSection());
    view.isDescending = m_table->horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder;
    return view;
}

void StratificationPage::showView(const CustomerView& view)
{
    {
        const QSignalBlocker blocker(m_search);
        m_search->setText(QString::fromStdString(view.search));
    }
    if (m_model->columnOf(view.sortBy) < 0
        && AttributeReader(m_workshop.project(), m_workshop.metrics(), m_workshop.results(), view.sortBy)
               .isKnown())
        tickColumn(view.sortBy, true);
    if (const int column = m_model->columnOf(view.sortBy); column >= 0)
        m_table->sortByColumn(column, view.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_matrix->setColour(view.colour);
    m_filters->setConditions(view.conditions);
    showListed();
}

void StratificationPage::askRules()
{
    RulesDialog dialog(m_workshop.project().rules, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Project next = m_workshop.project();
    const Rules before = next.rules;
    next.rules = dialog.rules();
    if (next.rules == before)
        return;
    logDecision(next,
                {QCoreApplication::translate("DecisionLog", "Cuts and rules"),
                 rulesInWords(before),
                 rulesInWords(next.rules),
                 {},
                 {},
                 {}});
    m_workshop.edit(std::move(next), tr("Change rules"));
}

void StratificationPage::brush(const std::vector<std::uint8_t>& customers, bool adds)
{
    if (customers.size() != m_workshop.results().types.size())
        return;
    std::vector<std::uint8_t> next = customers;
    if (adds && m_isBrushed.size() == next.size())
        for (std::size_t i = 0; i < next.size(); ++i)
            next[i] |= m_isBrushed[i];
    const bool isEmpty = std::none_of(next.begin(), next.end(), [](std::uint8_t is) { return is != 0; });
    m_isBrushed = isEmpty ? std::vector<std::uint8_t>() : std::move(next);
    m_brushedOf = m_workshop.project().dataset;
    showListed();
}

void StratificationPage::clearBrush()
{
    if (m_isBrushed.empty())
        return;
    m_isBrushed.clear();
    showListed();
}

QString StratificationPage::brushInWords() const
{
    if (m_isBrushed.empty())
        return {};
    const std::vector<Amount>& sales = m_workshop.metrics().netSales;
    int customers = 0;
    double brushed = 0.0, all = 0.0;
    for (std::size_t i = 0; i < m_isBrushed.size(); ++i) {
        const double amount = i < sales.size() && isKnown(sales[i]) ? double(sales[i]) : 0.0;
        all += amount;
        brushed += m_isBrushed[i] ? amount : 0.0;
        customers += m_isBrushed[i];
    }
    const QString words = tr("%Ln customer(s) brushed", nullptr, customers);
    return all > 0.0 ? tr("%1, %2 of net sales").arg(words, format::percent(brushed / all)) : words;
}

void StratificationPage::showListed()
{
    const std::size_t n = m_workshop.results().types.size();
    if (m_isBrushed.size() != n || m_brushedOf != m_workshop.project().dataset)
        m_isBrushed.clear();
    const std::string search = m_search->text().trimmed().toStdString();
    std::vector<std::uint8_t> isListed;
    if (!search.empty() || !m_filters->conditions().empty())
        isListed = passing(m_workshop.project(), m_workshop.metrics(), m_workshop.results(), search,
                           m_filters->conditions());
    if (isListed.empty())
        isListed = m_isBrushed;
    else if (!m_isBrushed.empty())
        for (std::size_t i = 0; i < n; ++i)
            isListed[i] &= m_isBrushed[i];
    m_isSelecting = true; // a table that is filled anew selects nothing
    m_matrix->setListed(isListed);
    m_model->setListed(std::move(isListed));
    m_isSelecting = false;
    m_filters->setBrush(brushInWords());
    showSelection();
}

void StratificationPage::showProject()
{
    m_matrix->showProject();
    m_filters->showViews();
    if (m_workshop.project().dataset->customers.size() == 0)
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
    if (!m_workshop.isInGesture())
        m_whale->setCurve(m_workshop.whale(), project.currency);
    m_matrix->showResults();
    m_bars->setSummary(results.summary, project.currency);
    showLosses();
    m_isSelecting = true;
    m_model->refresh();
    m_isSelecting = false;
    if (!m_workshop.isInGesture())
        showListed();
}

void StratificationPage::showLosses()
{
    const Results& results = m_workshop.results();
    const auto drains = int(results.summary.types[std::size_t(CustomerType::ServiceDrain)].customers);
    int losing = 0;
    for (std::size_t i = 0; i < results.types.size(); ++i)
        losing += results.types[i] == std::uint8_t(CustomerType::ServiceDrain)
            && losesMoney(m_workshop.metrics(), i);
    const QString words = tr("%Ln Service drain", nullptr, drains);
    const QString text
        = (!results.summary.hasCost ? tr("%1, low against the others; costs are not known").arg(words)
                                    //: "122 Service drain, 41 of them lose money"
                                    : tr("%1, %Ln of them lose money", nullptr, losing).arg(words));
    if (m_losses->text() != text) // each new text has the page laid out anew
        m_losses->setText(text);
    if (m_losses->toolTip().isEmpty())
        m_losses->setToolTip(
            QStringLiteral("<p>%1</p><p>%2</p>")
                .arg(tr("Service drain is relative: the net profit score is below the cut, "
                        "which some customers' is "
                        "in any book.")
                         .toHtmlEscaped(),
                     tr("To lose money is absolute: the net profit in money is below 0, so that "
                        "serving the customer "
                        "costs more than its margin.")
                         .toHtmlEscaped()));
    m_showLosses->setVisible(losing > 0);
}

std::vector<int> StratificationPage::listedCustomers() const
{
    std::vector<int> customers(std::size_t(m_model->rowCount()));
    for (std::size_t row = 0; row < customers.size(); ++row)
        customers[row] = m_model->customerOf(int(row));
    return customers;
}

std::vector<int> StratificationPage::selectedCustomers() const
{
    std::vector<int> customers;
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange& range : selection)
        for (int row = range.top(); row <= range.bottom(); ++row)
            customers.push_back(m_model->customerOf(row));
    std::sort(customers.begin(), customers.end());
    customers.erase(std::unique(customers.begin(), customers.end()), customers.end());
    if (customers.empty() && m_workshop.selectedCustomer() >= 0) // filtered out, but still the one in hand
        customers = {m_workshop.selectedCustomer()};
    return customers;
}

void StratificationPage::showSelection()
{
    const int customer = m_workshop.selectedCustomer();
    const bool isThere = customer >= 0 && std::size_t(customer) < m_workshop.results().types.size();
    const int row = isThere ? m_model->rowOf(customer) : -1;
    if (!m_isSelecting) {
        m_isSelecting = true;
        if (row < 0) {
            m_table->clearSelection();
        } else if (m_table->currentIndex().row() != row || !m_table->selectionModel()->isRowSelected(row)) {
            m_table->selectRow(row);
            m_table->scrollTo(m_model->index(row, 0));
        }
        m_isSelecting = false;
    }
    showSelected();
}

void StratificationPage::showSelected()
{
    const Results& results = m_workshop.results();
    const std::vector<int> customers = results.types.empty() ? std::vector<int>() : selectedCustomers();
    double sales = 0.0, profit = 0.0;
    bool isAnyByHand = false, isProfitKnown = !customers.empty();
    for (const int customer : customers) {
        const auto i = std::size_t(customer);
        const Amount net = m_workshop.metrics().netSales[i], kept = m_workshop.metrics().netProfit[i];
        sales += isKnown(net) ? double(net) / double(kAmountUnit) : 0.0;
        profit += isKnown(kept) ? double(kept) / double(kAmountUnit) : 0.0;
        isProfitKnown = isProfitKnown && isKnown(kept);
        isAnyByHand = isAnyByHand || results.isOverridden[i];
    }
    m_setType->setEnabled(!customers.empty());
    m_exclude->setEnabled(!customers.empty());
    m_lift->setEnabled(isAnyByHand);
    const std::string& currency = m_workshop.project().currency;
    QString note = tr("%Ln shown", nullptr, m_model->rowCount());
    if (customers.size() > 1) {
        note = tr("%Ln selected: net sales %1", nullptr, int(customers.size()))
                   .arg(format::money(sales, currency));
        if (isProfitKnown)
            note = tr("%1, net profit %2").arg(note, format::money(profit, currency));
    }
    m_tableCard->setNote(note);
    m_matrix->setSelection(m_workshop.selectedCustomer(),
                           customers.size() > 1 ? customers : std::vector<int>());
}

void StratificationPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isStale) {
        m_isStale = false;
        showResults();
    }
}

void StratificationPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_isBrushed.empty())
        clearBrush();
    else
        Page::keyPressEvent(event);
}

} // namespace strata
