#include "ui/disagreement/disagreementpage.h"

#include "core/method/votes.h"
#include "ui/disagreement/disagreementmodel.h"
#include "ui/disagreement/disputedmodel.h"
#include "ui/errortext.h"
#include "ui/explain/explain.h"
#include "ui/explain/whycustomer.h"
#include "ui/explain/whydebate.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/scrolling.h"
#include "ui/workshop.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace strata {

struct DisagreementPage::Input
{
    Basis basis;
    MetricTable metrics; // without its columns: the scores are made of them already
    ScoreTable scores;
};

namespace {

constexpr int kTwoLines = 40; // px of a row whose name has two parts, or may wrap

MetricTable withoutColumns(const MetricTable& metrics)
{
    MetricTable table;
    table.customers = metrics.customers;
    table.asOf = metrics.asOf;
    table.windowStart = metrics.windowStart;
    table.firstSale = metrics.firstSale;
    table.lastSale = metrics.lastSale;
    table.lifetimeOrders = metrics.lifetimeOrders;
    table.netSales = metrics.netSales;
    table.grossMargin = metrics.grossMargin;
    table.netProfit = metrics.netProfit;
    table.shareOfSalesWithCost = metrics.shareOfSalesWithCost;
    table.hasLines = metrics.hasLines;
    return table;
}

bool isSame(const Project& a, const Project& b, int round)
{
    const Round* left = findRound(*a.debate, round);
    const Round* right = findRound(*b.debate, round);
    return a.dataset == b.dataset && a.framework == b.framework && a.rules == b.rules && a.period == b.period
        && a.rates == b.rates && a.overrides == b.overrides && a.ratings == b.ratings && left && right
        && *left == *right;
}

} // namespace

DisagreementPage::DisagreementPage(Workshop& workshop, QWidget* parent)
    : Page(
        tr("Does it matter that we disagree?"),
        tr("The row at the top moves the most customers; start the debate there."),
        tr("People often argue longest where it makes no difference. Here each person's own weight of a row "
           "takes the place of the group's, the others of its group keep their ratios, and the customers "
           "whose type depends on who is right are counted. Debate those rows; leave the others."),
        parent)
    , m_workshop(workshop)
    , m_round(new QComboBox)
{
    setObjectName(QStringLiteral("disagreementPage"));
    setTabs(PageId::Disagreement);
    m_round->setObjectName(QStringLiteral("disagreementRound"));
    m_round->setAccessibleName(tr("Round whose votes are compared"));
    m_round->setToolTip(tr("Round whose votes are compared"));
    m_round->setMinimumWidth(120);
    addHeaderWidget(m_round);

    content()->addWidget(makeStatus());
    auto* halves = new QHBoxLayout;
    halves->setSpacing(12);
    halves->addWidget(makeRows(), 23);
    halves->addWidget(makeCustomers(), 18);
    content()->addLayout(halves, 1);

    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &DisagreementPage::begin);
    m_work.setWatcher([this](std::uint64_t done, std::uint64_t total) {
        m_progress->setRange(0, int(std::max<std::uint64_t>(1, total)));
        m_progress->setValue(int(done));
    });
    connect(m_round, &QComboBox::currentIndexChanged, this, &DisagreementPage::consider);
    connect(&workshop, &Workshop::projectChanged, this, &DisagreementPage::consider);
    connect(&workshop, &Workshop::resultsChanged, this, &DisagreementPage::consider);
    consider();
}

DisagreementPage::~DisagreementPage() = default;

QWidget* DisagreementPage::makeStatus()
{
    auto* host = new QWidget;
    host->setAutoFillBackground(false);
    auto* rows = new QVBoxLayout(host);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    m_sentence = strongLabel();
    m_sentence->setObjectName(QStringLiteral("disagreementSentence"));
    m_sentence->setWordWrap(true);
    rows->addWidget(m_sentence);

    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    m_note = quietLabel();
    m_note->setObjectName(QStringLiteral("disagreementNote"));
    m_note->setWordWrap(false);
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("disagreementProgress"));
    m_progress->setAccessibleName(tr("Progress of the comparison"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setObjectName(QStringLiteral("disagreementCancel"));
    m_cancel->setAccessibleName(tr("Cancel the comparison"));
    m_again = new QPushButton(tr("Compare now"));
    m_again->setObjectName(QStringLiteral("disagreementAgain"));
    m_again->setAccessibleName(tr("Compare now"));
    row->addWidget(m_note);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addWidget(m_again);
    row->addStretch();
    rows->addLayout(row);

    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_work.cancel();
        m_rest.stop();
        m_running.reset();
        m_stopped = std::make_shared<Basis>(Basis{m_workshop.project(), chosenRound()});
        showStatus();
    });
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_stopped.reset();
        begin();
    });
    return host;
}

QWidget* DisagreementPage::makeRows()
{
    auto* host = new QWidget;
    host->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(host);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);

    auto* card = new Card(tr("Worth a debate"));
    m_model = new DisagreementModel(this);
    answersWhy(m_sentence, [this](QPoint) { // the row that matters most
        return m_model->rowCount() > 0 ? m_model->data(m_model->index(0, 0), Qt::WhatsThisRole).toString()
                                       : QString();
    });
    m_table = new DataTable;
    m_table->setObjectName(QStringLiteral("disagreementTable"));
    m_table->setAccessibleName(tr("Rows by how many customers change type with who is right"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSourceModel(m_model);
    m_table->sortByColumn(DisagreementModel::Customers, Qt::DescendingOrder);
    m_table->setItemDelegateForColumn(DisagreementModel::Name, new RowNameDelegate(m_table));
    m_table->setItemDelegateForColumn(DisagreementModel::CustomerShare, new ShareDelegate(m_table));
    m_table->setItemDelegateForColumn(DisagreementModel::ProfitShare, new ShareDelegate(m_table));
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* head = m_table->horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(DisagreementModel::Name, QHeaderView::Stretch);
    m_table->setColumnWidth(DisagreementModel::Votes, 76);
    m_table->setColumnWidth(DisagreementModel::Customers, 98);
    m_table->setColumnWidth(DisagreementModel::CustomerShare, 106);
    m_table->setColumnWidth(DisagreementModel::ProfitShare, 92);
    m_table->verticalHeader()->setDefaultSectionSize(kTwoLines);
    card->body()->addWidget(m_table, 1);
    column->addWidget(card, 1);

    m_harmlessCard = new Card(tr("No need to debate"));
    m_harmlessCard->setNote(tr("nobody changes type, whoever is right"));
    m_harmless = quietLabel();
    m_harmless->setObjectName(QStringLiteral("disagreementHarmless"));
    m_harmless->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* scroll = scrollingDown(m_harmless);
    scroll->setMaximumHeight(72);
    m_harmlessCard->body()->addWidget(scroll);
    m_harmlessCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->addWidget(m_harmlessCard);

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = m_table->selectionModel()->selectedRows();
        if (!m_isFilling && !rows.isEmpty())
            chooseRow(m_table->sourceIndex(rows.first()).row());
    });
    return host;
}

QWidget* DisagreementPage::makeCustomers()
{
    m_customersCard = new Card;
    m_names = new QCheckBox(tr("Show names"));
    m_names->setObjectName(QStringLiteral("disagreementNames"));
    m_names->setAccessibleName(tr("Show who sees a customer how"));
    m_names->setToolTip(tr("Say who sees a customer how, not only how many"));
    m_names->setMinimumHeight(Theme::kTarget);
    m_customersCard->addHeaderWidget(m_names);
    m_customersNote = quietLabel();
    m_customersNote->setObjectName(QStringLiteral("disagreementCustomersNote"));
    m_customersCard->body()->addWidget(m_customersNote);

    m_customers = new DisputedModel(this);
    m_customersTable = new DataTable;
    m_customersTable->setObjectName(QStringLiteral("disputedTable"));
    m_customersTable->setAccessibleName(tr("Customers whose type depends on who is right"));
    m_customersTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_customersTable->setSourceModel(m_customers);
    m_customersTable->sortByColumn(DisputedModel::NetSales, Qt::DescendingOrder);
    m_customersTable->setItemDelegateForColumn(DisputedModel::Type, new PillDelegate(m_customersTable));
    m_customersTable->setItemDelegateForColumn(DisputedModel::SeenAs,
                                               new ViewsDelegate(*m_customers, m_customersTable));
    auto* head = m_customersTable->horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(DisputedModel::Customer, QHeaderView::Stretch);
    m_customersTable->setColumnWidth(DisputedModel::Type, 122);
    m_customersTable->setColumnWidth(DisputedModel::SeenAs, 106);
    m_customersTable->setColumnWidth(DisputedModel::NetSales, 80);
    m_customersTable->setWordWrap(true);
    m_customersTable->verticalHeader()->setDefaultSectionSize(kTwoLines);
    m_customersTable->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_customersCard->body()->addWidget(m_customersTable, 1);
    answersWhy(m_customersCard, [this](QPoint) {
        const int row = m_model->rowOf(m_factor, m_metric);
        return row < 0 ? QString() : m_model->data(m_model->index(row, 0), Qt::WhatsThisRole).toString();
    });
    answersWhyInCells(m_customersTable, [this](const QModelIndex& cell) {
        const QModelIndex source = m_customersTable->sourceIndex(cell);
        const int customer = m_customers->customerOf(source.row());
        if (source.column() == DisputedModel::NetSales)
            return whyText(whyMetricValue(m_workshop, customer, "net_sales"));
        const QModelIndex views = m_customers->index(source.row(), DisputedModel::SeenAs);
        return whyText(
            whyDisputed(m_workshop, customer, m_customers->data(views, Qt::DisplayRole).toString()));
    });

    m_debate = new QPushButton(tr("Debate it on the weights page"));
    m_debate->setObjectName(QStringLiteral("debateOnWeights"));
    m_debate->setProperty("primary", true);
    m_customersCard->body()->addWidget(m_debate, 0, Qt::AlignRight);

    connect(m_names, &QCheckBox::toggled, this, [this](bool areShown) {
        m_customers->setNamesShown(areShown);
        fitRows();
    });
    connect(m_customersTable, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        m_workshop.selectCustomer(m_customers->customerOf(m_customersTable->sourceIndex(index).row()));
    });
    connect(m_customersTable, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        emit customerActivated(m_customers->customerOf(m_customersTable->sourceIndex(index).row()));
    });
    connect(m_debate, &QPushButton::clicked, this, [this] {
        m_workshop.setTopic(m_metric.empty() ? m_factor : m_factor + '/' + m_metric);
        emit pageRequested(PageId::Weights);
    });
    return m_customersCard;
}

void DisagreementPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    consider();
}

void DisagreementPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_rest.stop();
    m_work.cancel();
    m_running.reset();
    m_names->setChecked(false); // whoever comes back asks the people again
}

int DisagreementPage::chosenRound() const
{
    return m_round->currentData().toInt();
}

void DisagreementPage::fillRounds()
{
    const Debate& debate = *m_workshop.project().debate;
    std::vector<int> rounds;
    for (const Round& round : debate.rounds)
        if (round.isRevealed())
            rounds.push_back(round.number);
    std::sort(rounds.begin(), rounds.end());
    bool isSameList = m_round->count() == int(rounds.size());
    for (int i = 0; isSameList && i < m_round->count(); ++i)
        isSameList = m_round->itemData(i).toInt() == rounds[std::size_t(i)];
    if (isSameList)
        return;
    const QSignalBlocker quiet(m_round);
    const int newest = rounds.empty() ? 0 : rounds.back();
    const int chosen = newest != m_newestRound ? newest : chosenRound();
    m_newestRound = newest;
    m_round->clear();
    for (const int round : rounds)
        m_round->addItem(tr("Round %1").arg(round), round);
    const int place = m_round->findData(chosen);
    m_round->setCurrentIndex(place >= 0 ? place : m_round->count() - 1);
}

bool DisagreementPage::isBasis(const std::shared_ptr<const Input>& input) const
{
    return input && input->basis.round == chosenRound()
        && isSame(input->basis.project, m_workshop.project(), chosenRound());
}

void DisagreementPage::forgetHidden()
{
    const Project& project = m_workshop.project();
    const auto isPublic = [&project](const Basis& basis) {
        return basis.project.dataset == project.dataset && revealedRound(*project.debate, basis.round);
    };
    if (m_stopped && !isPublic(*m_stopped))
        m_stopped.reset();
    if (!m_input || isPublic(m_input->basis))
        return;
    m_rowWork.cancel();
    m_input.reset();
    m_result = {};
    m_factor.clear();
    m_metric.clear();
    m_isFilling = true;
    m_model->setDisagreement({}, {});
    m_isFilling = false;
    m_customers->clear();
    m_names->setChecked(false);
    m_sentence->clear();
    m_harmless->clear();
    m_harmlessCard->hide();
    showCustomers();
    m_customersNote->clear(); // nothing is known yet
}

void DisagreementPage::consider()
{
    forgetHidden();
    if (!isVisible())
        return;
    fillRounds();
    const Project& project = m_workshop.project();
    m_round->setVisible(m_round->count() > 0);
    if (project.dataset->customers.size() == 0)
        setEmptyState(
            tr("Whether a disagreement matters shows in the customers who change type. Get their data "
               "first."),
            tr("Get data"), PageId::Data);
    else if (m_round->count() == 0)
        setEmptyState(tr("Here people's own weights are compared once a round of ballots is revealed."),
                      tr("Go to the ballots"), PageId::Ballots);
    else
        setEmptyState({});

    if (project.dataset->customers.size() == 0 || m_round->count() == 0) {
        m_rest.stop();
        m_work.cancel();
        m_running.reset();
    } else if (isBasis(m_input)) {
        m_rest.stop();
        m_work.cancel(); // of a state that has gone again
        m_running.reset();
    } else if (m_stopped && m_stopped->round == chosenRound()
               && isSame(m_stopped->project, project, chosenRound())) {
        m_rest.stop();
    } else if (!m_running || !isBasis(m_running)) {
        m_stopped.reset();
        m_work.cancel();
        m_running.reset();
        m_rest.start();
    }
    showStatus();
}

void DisagreementPage::begin()
{
    m_rest.stop();
    if (!isVisible() || m_round->count() == 0)
        return;
    if (m_workshop.isInGesture()) {
        m_rest.start(); // the hand has not come to rest
        return;
    }
    // The results of the present version are still on their way: their news come here again.
    if (m_workshop.isRecalculating() || m_workshop.results().types.empty())
        return showStatus();

    const auto input = std::make_shared<Input>();
    input->basis = {m_workshop.project(), chosenRound()};
    input->metrics = withoutColumns(m_workshop.metrics());
    input->scores = m_workshop.scores();
    m_running = input;
    m_progress->setRange(0, 0);
    m_work.start([this, input](const Progress& progress) -> std::function<void()> {
        auto result = std::make_shared<Result<Disagreement>>(
            disagreement(input->basis.project, input->metrics, input->scores, input->basis.round, progress));
        return [this, input, result] {
            m_running.reset();
            if (*result)
                take(std::move(**result), input);
            else
                m_sentence->setText(errorText(result->error()));
            showStatus();
        };
    });
    showStatus();
}

void DisagreementPage::take(Disagreement result, std::shared_ptr<const Input> input)
{
    m_result = std::move(result);
    m_input = std::move(input);
    m_stopped.reset();
    showResult();
}

void DisagreementPage::showStatus()
{
    const bool isWaiting = m_rest.isActive() || m_work.isRunning() || m_workshop.isRecalculating();
    const bool isStale = !isBasis(m_input);
    if (!m_input)
        m_note->setText(m_stopped ? tr("The comparison was stopped.")
                                  : tr("Each person's own weights are tried on every customer…"));
    else if (m_stopped && isStale)
        m_note->setText(tr("Results of the weights before your last change; the comparison was stopped."));
    else
        m_note->setText(tr("Results of the weights before your last change"));
    m_note->setVisible(isStale);
    m_progress->setVisible(isStale && isWaiting);
    m_cancel->setVisible(isStale && isWaiting);
    m_again->setVisible(isStale && !isWaiting);
    m_sentence->setVisible(m_input != nullptr);
}

void DisagreementPage::showResult()
{
    const Framework& framework = m_input->basis.project.framework;
    m_isFilling = true;
    m_model->setDisagreement(m_result, framework);
    m_isFilling = false;

    QStringList harmless;
    for (const RowDisagreement& row : m_result.rows)
        if (row.customers == 0)
            harmless += rowName(framework, row.factor, row.metric);
    m_harmless->setText(harmless.join(QStringLiteral(", ")));
    m_harmlessCard->setVisible(!harmless.isEmpty());

    if (m_model->rowCount() == 0) {
        m_sentence->setText(
            tr("Whoever is right, nobody changes type: there is no need to debate the weights."));
        m_factor.clear();
        m_metric.clear();
    } else {
        const RowDisagreement& top = m_model->row(0);
        const QString name = rowName(framework, top.factor, top.metric);
        const QString customers = format::percent(top.customerShare, 0);
        const QString money = format::percent(top.profitShare, 0);
        //: %1 a factor or metric, %2 and %3 percentages
        QString sentence = m_result.isBySales
            ? tr("The debate is about %1: up to %2 of customers and %3 of sales change type with who is "
                 "right.")
            : tr("The debate is about %1: up to %2 of customers and %3 of profit change type with who is "
                 "right.");
        sentence = sentence.arg(name, customers, money);
        if (!harmless.isEmpty())
            sentence += QLatin1Char(' ') + tr("%Ln row(s) change nothing.", nullptr, int(harmless.size()));
        m_sentence->setText(sentence);
        // The row that was looked at stays chosen; at first it is the one that matters most.
        int row = m_model->rowOf(m_factor, m_metric);
        if (row < 0)
            row = 0;
        m_factor = m_model->row(row).factor;
        m_metric = m_model->row(row).metric;
        m_isFilling = true;
        m_table->selectRow(m_table->proxy()->mapFromSource(m_model->index(row, 0)).row());
        m_isFilling = false;
    }
    showCustomers();
}

void DisagreementPage::chooseRow(int row)
{
    m_factor = m_model->row(row).factor;
    m_metric = m_model->row(row).metric;
    m_workshop.setTopic(m_metric.empty() ? m_factor : m_factor + '/' + m_metric);
    showCustomers();
}

void DisagreementPage::fitRows()
{
    // With names each type has a line of its own.
    const bool areShown = m_customers->areNamesShown();
    const int lines = areShown ? m_customers->mostViews() : 1;
    m_customersTable->verticalHeader()->setDefaultSectionSize(
        std::max(kTwoLines, lines * ViewsDelegate::kLine + 8));
    m_customersTable->setColumnWidth(DisputedModel::SeenAs, areShown ? 150 : 106);
}

void DisagreementPage::showCustomers()
{
    m_customers->clear();
    m_rowWork.cancel();
    const int row = m_model->rowOf(m_factor, m_metric);
    m_debate->setEnabled(row >= 0);
    m_names->setEnabled(row >= 0);
    if (row < 0) {
        m_customersCard->setTitle(tr("Customers"));
        m_customersNote->setText(tr("Nobody's type depends on who is right."));
        return;
    }
    m_customersCard->setTitle(rowName(m_input->basis.project.framework, m_factor, m_metric));
    m_customersNote->setText(tr("Looking for the customers…"));
    m_rowWork.start([this, input = m_input, factor = m_factor,
                     metric = m_metric](const Progress&) -> std::function<void()> {
        auto customers = std::make_shared<std::vector<DisputedCustomer>>(disputedCustomers(
            input->basis.project, input->metrics, input->scores, input->basis.round, factor, metric));
        return [this, input, customers] {
            const Project& project = input->basis.project;
            QStringList people;
            for (const std::string& id : m_result.participants) {
                const Participant* person = findParticipant(*project.debate, id);
                people += person ? format::text(person->name) : tr("somebody who has left");
            }
            const auto all = customers->size();
            m_customers->setCustomers(std::move(*customers), project.dataset, input->metrics.netSales, people,
                                      project.currency);
            QString note = tr("%Ln customer(s) whose type depends on who is right.", nullptr, int(all));
            if (all > DisputedModel::kMostRows)
                note += QLatin1Char(' ')
                    + tr("The largest %1 are listed.").arg(format::number(double(DisputedModel::kMostRows)));
            m_customersNote->setText(note);
            fitRows();
        };
    });
}

} // namespace strata
