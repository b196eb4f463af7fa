#include "ui/ratings/ratingspage.h"

#include "core/method/rated.h"
#include "ui/explain/explain.h"
#include "ui/explain/whycustomer.h"
#include "ui/format.h"
#include "ui/ratings/customercard.h"
#include "ui/ratings/ratinglist.h"
#include "ui/ratings/ratingrow.h"
#include "ui/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/workshop.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace strata {

RatingsPage::RatingsPage(Workshop& workshop, QWidget* parent)
    : Page(
        tr("How do we rate what no invoice shows?"),
        tr("One customer at a time, the most important first: they matter most, and they are known best."),
        tr("Some of what makes a customer valuable stands in no ledger. Whoever knows the customer rates it "
           "from 1 to 10; the value is the mean of a customer's ratings. The customer's type is not shown "
           "here, so that it does not steer anybody. Nobody has to be rated: what a missing value counts is "
           "decided with the metric."),
        parent)
    , m_workshop(workshop)
    , m_model(new RatingListModel(this))
    , m_table(new DataTable)
    , m_order(new QComboBox)
    , m_find(new QLineEdit)
    , m_unrated(new QCheckBox(tr("Unrated only")))
    , m_progress(quietLabel())
    , m_bar(new QProgressBar)
    , m_card(new CustomerCard)
    , m_rater(new QComboBox)
    , m_goOn(new QCheckBox(tr("Go on by itself")))
    , m_previous(new QPushButton(QStringLiteral("\u2190 ") + tr("Previous")))
    , m_skip(new QPushButton(tr("Skip")))
    , m_next(new QPushButton(tr("Next")
                             + (isRightToLeft() ? QStringLiteral(" \u2190") : QStringLiteral(" \u2192"))))
{
    setObjectName(QStringLiteral("ratingsPage"));
    m_rater->setObjectName(QStringLiteral("rater"));
    m_rater->setAccessibleName(tr("Who rates"));
    auto* who = quietLabel(tr("Who rates"));
    who->setWordWrap(false);
    who->setBuddy(m_rater);
    addHeaderWidget(who);
    addHeaderWidget(m_rater);
    setTabs(PageId::Ratings);

    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(m_card, 1);
    right->addWidget(makeButtons());
    auto* halves = new QHBoxLayout;
    halves->setSpacing(12);
    halves->addWidget(makeList(), 5);
    halves->addLayout(right, 8);
    content()->addLayout(halves, 1);
    setNextStep(PageId::Weights);
    makeShortcuts();

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& at) {
                if (!m_isOrdering && at.isValid())
                    showCustomer(m_model->customerAt(at.row()));
            });
    connect(m_order, &QComboBox::activated, this, [this] {
        m_isOrderStale = true;
        refresh();
    });
    connect(m_find, &QLineEdit::textChanged, this, &RatingsPage::filter);
    connect(m_unrated, &QCheckBox::toggled, this, &RatingsPage::filter);
    connect(m_rater, &QComboBox::activated, this, &RatingsPage::refresh);
    connect(m_card, &CustomerCard::rated, this, &RatingsPage::rate);
    connect(m_previous, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_skip, &QPushButton::clicked, this, &RatingsPage::skip);
    connect(m_next, &QPushButton::clicked, this, [this] { go(1); });
    connect(&workshop, &Workshop::projectChanged, this, &RatingsPage::refresh);
    connect(&workshop, &Workshop::resultsChanged, this, &RatingsPage::refresh);
}

QWidget* RatingsPage::makeList()
{
    m_order->setObjectName(QStringLiteral("ratingOrder"));
    m_order->setAccessibleName(tr("Most important by"));
    m_order->addItem(tr("By net sales"), NetSales);
    m_order->addItem(tr("By score"), Composite);
    m_order->setToolTip(tr("The order stays while you rate; choose it again to sort by the scores of now"));
    m_find->setObjectName(QStringLiteral("ratingFind"));
    m_find->setAccessibleName(tr("Find a customer"));
    m_find->setPlaceholderText(tr("Find a customer"));
    m_find->setClearButtonEnabled(true);
    m_unrated->setObjectName(QStringLiteral("unratedOnly"));
    m_unrated->setMinimumHeight(Theme::kTarget);
    m_progress->setObjectName(QStringLiteral("ratingProgress"));
    m_bar->setObjectName(QStringLiteral("ratingBar"));
    m_bar->setAccessibleName(tr("Share of net sales covered"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    m_bar->setRange(0, 1000);
    m_table->setObjectName(QStringLiteral("ratingTable"));
    m_table->setAccessibleName(tr("Customers and their ratings"));
    m_table->setSortingEnabled(false); // the order is the page's
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    answersWhyInCells(m_table, [this](const QModelIndex& cell) {
        const int customer = m_model->customerAt(cell.row());
        if (cell.column() == RatingListModel::Name)
            return QString();
        if (cell.column() == RatingListModel::Rank)
            return whyText(order() == NetSales ? whySalesRank(m_workshop, customer)
                                               : whyScoreRank(m_workshop, customer));
        const auto quality = std::size_t(cell.column() - RatingListModel::FirstQuality);
        const std::vector<std::string> qualities = qualitiesInUse(m_workshop.project());
        return quality < qualities.size()
            ? whyText(whyMetricValue(m_workshop, customer, ratedMetricId(qualities[quality])))
            : QString();
    });
    answersWhy(m_card, [this] { return whyMetricValue(m_workshop, m_customer, "net_sales"); });
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_table->horizontalHeader()->setMinimumSectionSize(40);

    auto* card = new Card;
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_order);
    row->addWidget(m_unrated);
    row->addStretch();
    card->body()->addWidget(m_progress);
    card->body()->addWidget(m_bar);
    card->body()->addLayout(row);
    card->body()->addWidget(m_find);
    card->body()->addWidget(m_table, 1);
    return card;
}

QWidget* RatingsPage::makeButtons()
{
    m_goOn->setObjectName(QStringLiteral("goOn"));
    m_goOn->setToolTip(tr("Shows the next customer as soon as every quality is rated"));
    m_goOn->setMinimumHeight(Theme::kTarget);
    m_previous->setObjectName(QStringLiteral("previousCustomer"));
    m_previous->setAccessibleName(tr("Previous customer"));
    m_skip->setObjectName(QStringLiteral("skipCustomer"));
    m_skip->setToolTip(tr("To the next customer who is not rated yet"));
    m_next->setObjectName(QStringLiteral("nextCustomer"));
    m_next->setAccessibleName(tr("Next customer"));
    m_next->setProperty("primary", true);
    auto* keys = quietLabel(
        tr("Keys: 1 to 9 rate, 0 is ten, Del clears, arrows go to the next quality or customer."));
    keys->setFont(Theme::instance().headFont());
    auto* card = new Card;
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_previous);
    row->addWidget(keys, 1);
    row->addWidget(m_goOn);
    row->addWidget(m_skip);
    row->addWidget(m_next);
    card->body()->addLayout(row);
    return card;
}

// Fields where a person types keep their keys.
void RatingsPage::makeShortcuts()
{
    const auto key = [](QWidget* where, int code, auto&& what) {
        auto* shortcut = new QShortcut(QKeySequence(code), where);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, where, what);
    };
    for (int digit = 0; digit <= 9; ++digit)
        key(this, Qt::Key_0 + digit, [this, digit] { rateActive(digit == 0 ? kHighestRating : digit); });
    key(this, Qt::Key_Delete, [this] { rateActive(0); });
    key(this, Qt::Key_Left, [this] { go(-1); });
    key(this, Qt::Key_Right, [this] { go(1); });
    // In the list up and down are the customers'.
    key(m_card, Qt::Key_Up, [this] {
        if (m_card->active() > 0)
            m_card->activate(m_card->active() - 1);
    });
    key(m_card, Qt::Key_Down, [this] {
        if (m_card->active() + 1 < m_card->rows().size())
            m_card->activate(m_card->active() + 1);
    });
}

void RatingsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (order() == Composite)
        m_isOrderStale = true; // the scores may have moved meanwhile
    refresh();
}

RatingsPage::Order RatingsPage::order() const
{
    return Order(m_order->currentData().toInt());
}

std::string RatingsPage::rater() const
{
    return m_rater->currentData().toString().toStdString();
}

void RatingsPage::refresh()
{
    if (!isVisible() || m_workshop.isInGesture())
        return; // showing catches up
    const Project& project = m_workshop.project();
    const std::vector<std::string> names = qualitiesInUse(project);
    std::vector<RatedQuality> qualities;
    for (const std::string& name : names) {
        const auto& all = project.ratings->qualities;
        const auto found = std::find_if(
            all.begin(), all.end(), [&name](const RatedQuality& quality) { return quality.name == name; });
        qualities.push_back(found == all.end() ? RatedQuality{name, {}, {}, {}} : *found);
    }
    if (project.dataset->customers.size() == 0)
        setEmptyState(tr("There are no customers to rate yet."), tr("Get data"), PageId::Data);
    else if (qualities.empty())
        setEmptyState(tr("There is no quality to rate yet. Add one to a factor on the page Metrics, such as "
                         "Strategic fit."),
                      tr("Choose a quality"), PageId::Metrics);
    else
        setEmptyState({});
    refreshRaters();
    {
        const QScopedValueRollback ordering(m_isOrdering, true);
        const int columns = m_model->columnCount();
        m_model->setRatings(project.ratings, names, rater());
        orderCustomers();
        if (columns != m_model->columnCount() || m_table->horizontalHeader()->sectionSize(0) != 52) {
            m_table->setColumnWidth(RatingListModel::Rank, 52);
            m_table->horizontalHeader()->setSectionResizeMode(RatingListModel::Name, QHeaderView::Stretch);
            for (int column = RatingListModel::FirstQuality; column < m_model->columnCount(); ++column)
                m_table->setColumnWidth(column, 76);
        }
    }
    m_card->setQualities(qualities);
    if (m_customer >= int(project.dataset->customers.size()))
        m_customer = -1;
    if (m_customer < 0 && m_model->rowCount() > 0)
        m_customer = m_model->customerAt(0);
    showCustomer(m_customer);
    showProgress();
}

void RatingsPage::refreshRaters()
{
    const QSignalBlocker blocker(m_rater);
    const QString chosen = m_rater->currentData().toString();
    m_rater->clear();
    m_rater->addItem(tr("The team"), QString());
    for (const Participant& participant : m_workshop.project().debate->participants)
        if (!participant.hasLeft && !participant.name.empty())
            m_rater->addItem(format::text(participant.name), format::text(participant.id));
    m_rater->setCurrentIndex(std::max(0, m_rater->findData(chosen)));
}

// A rating moves the scores, but nobody wants the list to jump under the hand: it is sorted anew only with
// other customers or sales, and by the scores when that is asked for.
void RatingsPage::orderCustomers()
{
    const Project& project = m_workshop.project();
    const std::size_t count = project.dataset->customers.size();
    const MetricTable& metrics = m_workshop.metrics();
    const std::vector<double>& composite = m_workshop.results().composite;
    if (!m_isOrderStale && m_orderedOf == project.dataset && m_orderedSales == metrics.netSales)
        return;
    std::vector<double> sales(count, 0.0), importance(count, -std::numeric_limits<double>::infinity());
    for (std::size_t i = 0; i < count && i < metrics.netSales.size(); ++i)
        if (isKnown(metrics.netSales[i]))
            importance[i] = sales[i] = double(metrics.netSales[i]) / kAmountUnit;
    if (order() == Composite && composite.size() == count)
        importance = composite;
    m_isOrderStale = false;
    if (m_orderedOf != project.dataset || m_orderedSales.empty())
        m_customer = -1; // other customers, or the first figures of these: start at the top
    m_orderedOf = project.dataset;
    m_orderedSales = metrics.netSales;
    m_model->setCustomers(project.dataset, importance, std::move(sales));
}

void RatingsPage::filter()
{
    const QScopedValueRollback ordering(m_isOrdering, true);
    m_model->setFilter(m_find->text(), m_unrated->isChecked());
    if (m_model->rowOf(m_customer) < 0)
        m_customer = m_model->rowCount() > 0 ? m_model->customerAt(0) : -1;
    showCustomer(m_customer);
}

void RatingsPage::showCustomer(int customer)
{
    m_customer = customer;
    const int row = m_model->rowOf(customer);
    {
        const QScopedValueRollback ordering(m_isOrdering, true);
        if (row < 0)
            m_table->clearSelection();
        else if (m_table->currentIndex().row() != row || !m_table->selectionModel()->isRowSelected(row))
            m_table->setCurrentIndex(m_model->index(row, RatingListModel::Name));
    }
    QString place;
    if (customer >= 0 && customer < m_model->customers()) {
        const QString all = format::number(m_model->customers());
        const QString rank = format::number(m_model->rank(customer) + 1);
        place = order() == NetSales ? tr("No. %1 of %2 by net sales").arg(rank, all)
                                    : tr("No. %1 of %2 by score").arg(rank, all);
    }
    m_card->setCustomer(m_workshop.project(), m_workshop.metrics(), customer, place, rater());
    m_previous->setEnabled(row > 0);
    m_next->setEnabled(row >= 0 && row + 1 < m_model->rowCount());
    m_skip->setEnabled(m_model->nextUnrated(customer) >= 0);
}

void RatingsPage::showProgress()
{
    const double share = m_model->coveredShare();
    const QString rated = format::number(m_model->rated()), all = format::number(m_model->customers());
    m_progress->setText(
        share < 0.0
            ? tr("%1 of %2 rated").arg(rated, all)
            : tr("%1 of %2 rated, %3 of net sales covered").arg(rated, all, format::percent(share, 0)));
    const int customers = std::max(1, m_model->customers());
    m_bar->setValue(share < 0.0 ? m_model->rated() * 1000 / customers : int(share * 1000.0));
}

void RatingsPage::rate(const std::string& quality, int value)
{
    const Customers& customers = m_workshop.project().dataset->customers;
    if (m_customer < 0 || m_customer >= int(customers.size()))
        return;
    Project next = m_workshop.project();
    next.ratings.edit().set(quality, customers.ids[std::size_t(m_customer)], rater(), value);
    m_workshop.edit(std::move(next), value > 0 ? tr("Rate a customer") : tr("Clear a rating"));
    m_card->showRatings(m_workshop.project());
    if (value > 0 && m_goOn->isChecked() && m_card->isFullyRated())
        go(1);
}

void RatingsPage::rateActive(int value)
{
    const std::size_t row = m_card->active();
    const int customer = m_customer;
    if (row >= m_card->rows().size())
        return;
    rate(m_card->rows()[row]->quality().name, value);
    if (value > 0 && m_customer == customer && row + 1 < m_card->rows().size())
        m_card->activate(row + 1);
}

void RatingsPage::go(int rows)
{
    const int row = m_model->rowOf(m_customer) + rows;
    if (row >= 0 && row < m_model->rowCount())
        moveTo(m_model->customerAt(row));
}

void RatingsPage::skip()
{
    if (const int customer = m_model->nextUnrated(m_customer); customer >= 0)
        moveTo(customer);
}

void RatingsPage::moveTo(int customer)
{
    {
        const QScopedValueRollback ordering(m_isOrdering, true);
        m_model->dropRated(customer);
    }
    showCustomer(customer);
}

} // namespace strata
