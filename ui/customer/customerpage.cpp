#include "ui/customer/customerpage.h"

#include "core/method/customerprofile.h"
#include "core/method/quarters.h"
#include "ui/charts/scorestack.h"
#include "ui/customer/customernotescard.h"
#include "ui/customer/customerorder.h"
#include "ui/customer/customerprint.h"
#include "ui/customer/customerwhy.h"
#include "ui/customer/customerwords.h"
#include "ui/customer/historycard.h"
#include "ui/customer/historyreader.h"
#include "ui/customer/metricsmodel.h"
#include "ui/customer/neighbourscard.h"
#include "ui/customer/overridecard.h"
#include "ui/customer/quarterscard.h"
#include "ui/customer/scorebars.h"
#include "ui/customer/wayscard.h"
#include "ui/explain/explain.h"
#include "ui/explain/whycustomer.h"
#include "ui/format.h"
#include "ui/overriding/overriding.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/customerfind.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/scrolling.h"
#include "ui/workshop.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

namespace {

QToolButton* arrowButton(Qt::ArrowType arrow, const QString& name, const QString& words, const QString& keys)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setProperty("button", true);
    button->setArrowType(arrow);
    button->setFixedSize(Theme::kTarget, Theme::kTarget);
    button->setAccessibleName(words);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(words, keys));
    return button;
}

} // namespace

CustomerPage::CustomerPage(Workshop& workshop, ProjectSession& session, QWidget* parent)
    : Page(tr("One customer"), {},
           tr("Why a customer stands where it stands: what each metric is worth and adds to the score, what "
              "would move it up, who stands beside it, and how it got here. A figure here is never an "
              "opinion; what people know belongs into the notes."),
           parent)
    , m_workshop(workshop)
    , m_session(session)
    , m_reader(new HistoryReader(session, this))
    , m_order(new CustomerOrder(workshop, this))
    , m_printer(new CustomerPrint(workshop, this))
    , m_title(findChild<QLabel*>(QStringLiteral("pageTitle")))
    , m_pill(new Pill(CustomerType::Core))
    , m_place(plainLabel())
    , m_find(new CustomerFind(workshop))
    , m_previous(nullptr)
    , m_next(nullptr)
    , m_print(new QPushButton(tr("Print…")))
    , m_remark(plainLabel())
    , m_model(new MetricsModel(this))
    , m_table(new DataTable)
    , m_tableNote(quietLabel())
    , m_stack(new ScoreStack)
    , m_stackCard(new Card(tr("How the score is made up")))
    , m_noScore(quietLabel())
    , m_ways(new WaysCard)
    , m_neighbours(new NeighboursCard(workshop))
    , m_quarters(new QuartersCard)
    , m_history(new HistoryCard)
    , m_override(new OverrideCard(workshop))
    , m_notes(new CustomerNotesCard(workshop))
{
    setTabs(PageId::Customer);
    makeHeader();
    content()->addWidget(m_remark);
    content()->addWidget(makeContents(), 1);
    makeShortcuts();

    connect(&workshop, &Workshop::selectedCustomerChanged, this, &CustomerPage::refresh);
    connect(&workshop, &Workshop::projectChanged, this, &CustomerPage::refresh);
    connect(&workshop, &Workshop::resultsChanged, this, [this] {
        m_profileWork.cancel();
        m_profile.reset();
        m_isWaiting = true;
        refresh();
    });
    connect(&workshop, &Workshop::settled, this, [this] {
        m_isWaiting = false;
        if (isVisible() && m_customer >= 0)
            startProfile();
    });
    connect(&workshop, &Workshop::recalculating, this, &CustomerPage::refresh);
    connect(m_reader, &HistoryReader::changed, this, [this] {
        if (isVisible() && m_customer >= 0)
            showHistory();
    });
    connect(&session, &ProjectSession::opened, this, [this] {
        m_customer = -1;
        m_notes->forget();
        refresh();
    });
    connect(m_order, &CustomerOrder::changed, this, &CustomerPage::showPlace);
    connect(m_printer, &CustomerPrint::said, this, [this](const QString& words) {
        m_remark->setText(words);
        m_remark->show();
    });
    connect(m_find, &CustomerFind::chosen, &m_workshop, &Workshop::selectCustomer);
    connect(m_neighbours, &NeighboursCard::customerChosen, this, [this](int customer) {
        m_workshop.selectCustomer(customer);
        emit customerActivated(customer);
    });
    refresh();
}

CustomerPage::~CustomerPage() = default;

void CustomerPage::makeHeader()
{
    m_previous = arrowButton(Qt::LeftArrow, QStringLiteral("previousCustomer"), tr("Previous customer"),
                             tr("Alt+Left"));
    m_next
        = arrowButton(Qt::RightArrow, QStringLiteral("nextCustomer"), tr("Next customer"), tr("Alt+Right"));
    m_pill->setObjectName(QStringLiteral("customerType"));
    m_place->setObjectName(QStringLiteral("customerPlace"));
    m_place->setProperty("quiet", true);
    m_place->setMinimumWidth(QFontMetrics(m_place->font()).horizontalAdvance(QStringLiteral("000 of 000")));
    m_place->setAlignment(Qt::AlignCenter);
    m_find->setFixedWidth(200);
    m_print->setObjectName(QStringLiteral("printCustomer"));
    m_print->setToolTip(tr("This customer on one page, as a PDF"));
    m_remark->setObjectName(QStringLiteral("customerRemark"));
    m_remark->setWordWrap(true);
    m_remark->hide();
    if (m_title)
        m_title->setMinimumWidth(1); // a long name must not hold the window wide
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_pill, m_find, m_previous, m_place, m_next, m_print})
        addHeaderWidget(widget);
    connect(m_previous, &QToolButton::clicked, this, &CustomerPage::goPrevious);
    connect(m_next, &QToolButton::clicked, this, &CustomerPage::goNext);
    connect(m_print, &QPushButton::clicked, this, &CustomerPage::chooseAndPrint);
}

void CustomerPage::makeShortcuts()
{
    const auto add = [this](const QKeySequence& keys, void (CustomerPage::*slot)()) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(QKeySequence(Qt::ALT | Qt::Key_Left), &CustomerPage::goPrevious);
    add(QKeySequence(Qt::ALT | Qt::Key_Right), &CustomerPage::goNext);
}

void CustomerPage::answer()
{
    answersWhyInCells(m_table, [this](const QModelIndex& cell) {
        return whyMetricCell(m_workshop, m_customer, m_table->sourceIndex(cell).row(), cell.column(),
                             m_profile.get());
    });
    answersWhy(m_ways, [this] { return whyWaysUp(m_workshop, m_customer, m_profile.get()); });
    answersWhy(m_neighbours, [this] { return whyScoreRank(m_workshop, m_customer); });
    answersWhy(m_quarters, [this] {
        const auto* words = m_quarters->findChild<QLabel*>(QStringLiteral("quarterWords"));
        return whyQuarters(m_workshop, m_customer, words ? words->text() : QString());
    });
    answersWhy(m_history, &whyHistory);
    const auto type = [this] { return whyType(m_workshop, m_customer); };
    answersWhy(m_pill, type);
    answersWhy(m_override, type);
    answersWhy(m_remark, type);
    answersWhy(m_place, [this] { return Explanation{m_place->text(), m_place->toolTip()}; });
    if (auto* subline = findChild<QLabel*>(QStringLiteral("pageSubline")))
        answersWhy(subline, [this] { return whyComposite(m_workshop, m_customer); });
}

QWidget* CustomerPage::makeContents()
{
    m_table->setObjectName(QStringLiteral("customerMetrics"));
    m_table->setAccessibleName(tr("Metrics of the customer"));
    m_table->setSourceModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->sortByColumn(MetricsModel::Points, Qt::DescendingOrder);
    auto* head = m_table->horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(MetricsModel::Name, QHeaderView::Stretch);
    head->setMinimumSectionSize(48);
    for (int column = MetricsModel::Value; column < MetricsModel::ColumnCount; ++column)
        head->setSectionResizeMode(column, QHeaderView::Fixed);
    auto* metrics = new Card(tr("Metrics"));
    metrics->body()->addWidget(m_table);
    m_tableNote->setObjectName(QStringLiteral("metricsNote"));
    metrics->body()->addWidget(m_tableNote);

    m_stack->setObjectName(QStringLiteral("scoreStack"));
    m_noScore->setObjectName(QStringLiteral("noScore"));
    m_stackCard->setObjectName(QStringLiteral("scoreCard"));
    m_stackCard->body()->addWidget(m_stack);
    m_stackCard->body()->addWidget(m_noScore);
    answersWhy(m_stack, [this] { return whyComposite(m_workshop, m_customer); });

    answer();

    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    for (QWidget* card : std::initializer_list<QWidget*>{metrics, m_stackCard, m_override, m_notes})
        left->addWidget(card);
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    for (QWidget* card : std::initializer_list<QWidget*>{m_ways, m_quarters, m_history})
        right->addWidget(card);
    right->addStretch(1);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(12);
    columns->addLayout(left, 9);
    columns->addLayout(right, 5);

    auto* contents = new QWidget;
    auto* layout = new QVBoxLayout(contents);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->setSpacing(12);
    layout->addLayout(columns);
    layout->addWidget(m_neighbours);
    layout->addStretch(1);
    auto* scroll = scrollingDown(contents);
    scroll->setObjectName(QStringLiteral("customerScroll"));
    return scroll;
}

bool CustomerPage::isShown(int customer) const
{
    const std::size_t n = m_workshop.results().types.size();
    return customer >= 0 && std::size_t(customer) < n && n == m_workshop.project().dataset->customers.size();
}

void CustomerPage::refresh()
{
    if (!isVisible()) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    showCustomer();
}

void CustomerPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

void CustomerPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    showName();
}

// The name takes what the header leaves it; a tip has all of it.
void CustomerPage::showName()
{
    if (!m_title)
        return;
    const bool isThere = isShown(m_customer);
    const QString name
        = isThere ? customerName(m_workshop.project(), m_customer).simplified() : tr("One customer");
    int taken = 52 + Theme::kTarget + 16 + 8; // margins, help, gaps
    for (const QWidget* widget :
         std::initializer_list<const QWidget*>{m_find, m_previous, m_place, m_next, m_print})
        taken += std::clamp(widget->sizeHint().width(), widget->minimumWidth(), widget->maximumWidth()) + 8;
    if (isThere)
        taken += m_pill->sizeHint().width() + 8;
    const int room = std::max(120, width() - taken);
    m_title->setText(QFontMetrics(m_title->font()).elidedText(name, Qt::ElideRight, room));
    m_title->setToolTip(isThere ? QStringLiteral("<p>%1</p>").arg(name.toHtmlEscaped()) : QString());
    m_title->setAccessibleName(name);
}

void CustomerPage::showCustomer()
{
    const Project& project = m_workshop.project();
    const int customer = m_workshop.selectedCustomer();
    const bool isOther = customer != m_customer;
    if (isOther) {
        m_profileWork.cancel();
        m_profile.reset();
    }
    m_reader->follow(project);
    m_customer = isShown(customer) ? customer : -1;
    const bool isThere = m_customer >= 0;
    m_pill->setVisible(isThere);
    m_print->setEnabled(isThere && !m_workshop.isRecalculating()); // paper keeps what it says
    showName();
    m_order->follow();
    showPlace();
    if (!isThere) {
        m_remark->hide();
        m_profileWork.cancel();
        m_quartersWork.cancel();
        m_quartersOf.reset();
        setSubline({});
        m_find->setEnabled(project.dataset->customers.size() > 0);
        if (project.dataset->customers.size() == 0)
            setEmptyState(tr("This page needs customers and their invoices. Import them, or open the sample "
                             "workshop to look around."),
                          tr("Go to data"), PageId::Data);
        else if (customer >= 0)
            setEmptyState(tr("The customers are being computed…"));
        else
            setEmptyState(tr("No customer is chosen. Find one by name or number above, or open one from any "
                             "list: a double click, or Enter."),
                          tr("Go to stratification"), PageId::Stratification);
        return;
    }
    setEmptyState({});
    const auto i = std::size_t(m_customer);
    const Results& results = m_workshop.results();
    const std::string& id = project.dataset->customers.ids[i];
    m_pill->setType(CustomerType(results.types[i]), results.isOverridden[i] != 0);
    QString line = standingLine(project, m_workshop.metrics(), results, i);
    if (customerName(project, m_customer) != format::text(id))
        line += QLatin1Char(' ') + tr("Number %1.").arg(format::text(id));
    setSubline(line);
    const QString remark = standingRemark(project, results, i);
    if (isOther || !m_printer->isRunning()) {
        m_remark->setText(remark);
        m_remark->setVisible(!remark.isEmpty());
    }
    m_override->show(m_customer);
    m_notes->show(m_customer);
    showFigures();
    showHistory();
    if (!m_profile && !m_isWaiting)
        startProfile();
    startQuarters();
    if (isOther)
        if (auto* scroll = findChild<QScrollArea*>(QStringLiteral("customerScroll")))
            scroll->ensureVisible(0, 0);
}

// As wide as what stands in them, so that the names keep the rest.
void CustomerPage::fitColumns()
{
    constexpr int padding = 26;
    const QFontMetrics heads(m_table->horizontalHeader()->font()), cells(m_table->font());
    for (int column = MetricsModel::Value; column < MetricsModel::ColumnCount; ++column) {
        const QString head = m_model->headerData(column, Qt::Horizontal).toString();
        int width = heads.size(0, head).width();
        for (int row = 0; row < m_model->rowCount(); ++row)
            width = std::max(width, cells.horizontalAdvance(m_model->index(row, column).data().toString()));
        m_table->setColumnWidth(column, width + padding);
    }
}

void CustomerPage::showScores(const std::vector<MetricStanding>& standings, const WaysUp* ways)
{
    const auto i = std::size_t(m_customer);
    const Project& project = m_workshop.project();
    m_model->show(project, standings, ways);
    fitColumns();
    const int rows = m_model->rowCount();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * Theme::kTarget
                            + 2 * m_table->frameWidth());
    QStringList missing;
    for (const MetricStanding& standing : standings)
        if (m_workshop.results().composite[i] >= 0.0 && standing.contribution.origin == ScoreOrigin::Missing
            && standing.contribution.plannedWeight > 0.0)
            missing
                += m_model->index(int(&standing - standings.data()), MetricsModel::Name).data().toString();
    m_tableNote->setText(
        project.framework.factors.empty() ? tr("There are no metrics yet: the value factors come first.")
            : missing.isEmpty()
            ? QString()
            : tr("Missing: %1. Their weight goes to the other metrics of the factor, or to the other factors "
                 "of the axis where it has none.")
                  .arg(missing.join(QStringLiteral(", "))));
    m_tableNote->setVisible(!m_tableNote->text().isEmpty());

    std::vector<ScoreBar> bars = scoreBars(project, m_workshop.results(), standings, i);
    m_noScore->setVisible(bars.empty());
    m_noScore->setText(tr("There is no score to take apart."));
    m_stack->setVisible(!bars.empty());
    m_stack->setBars(std::move(bars));
}

void CustomerPage::showFigures()
{
    if (m_profile) {
        showScores(m_profile->metrics, &m_profile->ways);
        m_ways->show(m_profile->ways, m_workshop.project());
        m_neighbours->show(m_profile->neighbours, m_customer);
        return;
    }
    showScores(metricStandings(m_workshop.project(), m_workshop.metrics(), m_workshop.scores(),
                               std::size_t(m_customer), false),
               nullptr);
    m_ways->showComputing();
    m_neighbours->showComputing();
}

void CustomerPage::startProfile()
{
    const int customer = m_customer;
    if (!isShown(customer) || m_profileWork.isRunning() || m_workshop.isRecalculating())
        return;
    // The results are the workshop's own; what looks at all of them gets them as they are now.
    m_profileWork.start([this, customer, project = m_workshop.project(), metrics = m_workshop.sharedMetrics(),
                         scores = m_workshop.sharedScores(),
                         results = std::make_shared<const Results>(m_workshop.results())](const Progress&) {
        auto profile = std::make_shared<const CustomerProfile>(
            customerProfile(project, *metrics, *scores, *results, std::size_t(customer)));
        return [this, customer, profile] {
            if (customer != m_customer || !isShown(customer))
                return;
            m_profile = profile;
            showFigures();
        };
    });
}

void CustomerPage::startQuarters()
{
    const Project& project = m_workshop.project();
    if (m_quartersCustomer == m_customer && m_quartersOf == project.dataset
        && m_quartersPeriod == project.period && m_quartersRates == project.rates)
        return; // shown, or on its way
    m_quartersCustomer = m_customer;
    m_quartersOf = project.dataset;
    m_quartersPeriod = project.period;
    m_quartersRates = project.rates;
    m_quarters->showComputing();
    m_quartersWork.start([this, customer = std::size_t(m_customer), dataset = project.dataset,
                          period = project.period, rates = project.rates,
                          currency = project.currency](const Progress&) {
        auto quarters = std::make_shared<const Quarters>(quartersOf(*dataset, period, rates, customer));
        return [this, quarters, currency] { m_quarters->show(*quarters, currency); };
    });
}

void CustomerPage::showHistory()
{
    const Project& project = m_workshop.project();
    const Results& results = m_workshop.results();
    if (!isShown(m_customer))
        return;
    const auto i = std::size_t(m_customer);
    const CustomerStanding now = standingOf(project, results, i);
    HistoryCard::Contents contents;
    contents.moments = historyMoments(now, m_reader->standings(), i);
    contents.trend = historyTrend(now, m_reader->standings(), i);
    contents.hasSnapshots = !project.snapshots.empty();
    contents.isReading = m_reader->isReading();
    contents.isReadable = m_session.store() != nullptr;
    contents.failed = m_reader->failed();
    m_history->show(contents);
}

void CustomerPage::setOrder(std::vector<int> customers)
{
    m_order->setGiven(std::move(customers));
}

void CustomerPage::showPlace()
{
    const CustomerOrder::Place place = m_order->placeOf(m_customer);
    m_previous->setEnabled(m_order->beside(m_customer, -1) >= 0);
    m_next->setEnabled(m_order->beside(m_customer, 1) >= 0);
    m_place->setText(
        place.count > 0
            ? tr("%1 of %2").arg(format::number(double(place.place + 1)), format::number(double(place.count)))
            : QString());
    m_place->setToolTip(place.isGiven ? tr("In the order of the list you came from")
                                      : tr("By net sales, largest first"));
}

void CustomerPage::go(int step)
{
    if (const int customer = m_order->beside(m_customer, step); customer >= 0)
        m_workshop.selectCustomer(customer);
}

void CustomerPage::findCustomer()
{
    m_find->setFocus();
    m_find->selectAll();
}

void CustomerPage::chooseAndPrint()
{
    if (!isShown(m_customer) || m_workshop.isRecalculating())
        return;
    const QString path = CustomerPrint::chooseFile(customerName(m_workshop.project(), m_customer), this);
    if (!path.isEmpty())
        savePdf(path);
}

void CustomerPage::savePdf(const QString& path)
{
    if (!isShown(m_customer) || m_workshop.isRecalculating())
        return;
    const auto i = std::size_t(m_customer);
    m_remark->setText(tr("Printing…"));
    m_remark->show();
    m_printer->start(
        m_customer,
        historyMoments(standingOf(m_workshop.project(), m_workshop.results(), i), m_reader->standings(), i),
        path);
}

} // namespace strata
