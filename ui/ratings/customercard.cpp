#include "ui/ratings/customercard.h"

#include "ui/format.h"
#include "ui/ratings/ratinglist.h"
#include "ui/ratings/ratingrow.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

namespace {

QString nameOf(const Debate& debate, const std::string& participant)
{
    if (participant.empty())
        return CustomerCard::tr("The team");
    const Participant* person = findParticipant(debate, participant);
    return person && !person->name.empty() ? format::text(person->name) : CustomerCard::tr("Somebody");
}

QString dayOr(const std::vector<Day>& days, std::size_t customer)
{
    return customer < days.size() && isKnown(days[customer]) ? format::day(days[customer])
                                                             : format::missing();
}

} // namespace

CustomerCard::CustomerCard(QWidget* parent)
    : Card(QStringLiteral(" "), parent)
    , m_facts(new QWidget)
    , m_area(new QScrollArea)
{
    setObjectName(QStringLiteral("ratedCustomer"));
    auto* facts = new QHBoxLayout(m_facts);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setSpacing(24);
    m_sales = addFact(tr("Net sales"), QStringLiteral("factSales"));
    m_orders = addFact(tr("Orders"), QStringLiteral("factOrders"));
    m_since = addFact(tr("Customer since"), QStringLiteral("factSince"));
    m_last = addFact(tr("Last purchase"), QStringLiteral("factLast"));
    facts->addStretch();
    auto* board = new QWidget;
    m_list = new QVBoxLayout(board);
    m_list->setContentsMargins(0, 0, 8, 0);
    m_list->setSpacing(0);
    m_list->addStretch();
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(board);
    m_area->viewport()->setAutoFillBackground(false); // the card shows through
    board->setAutoFillBackground(false);
    body()->addWidget(m_facts);
    body()->addWidget(ruleLine());
    body()->addWidget(m_area, 1);
    auto* open = quietLabel(tr("Ratings are open to everybody, with the name of who gave them."));
    open->setObjectName(QStringLiteral("ratingsAreOpen"));
    body()->addWidget(open);
}

QLabel* CustomerCard::addFact(const QString& caption, const QString& name)
{
    auto* head = quietLabel(caption);
    head->setFont(Theme::instance().headFont());
    head->setWordWrap(false);
    auto* value = strongLabel();
    value->setObjectName(name);
    auto* fact = new QVBoxLayout;
    fact->setSpacing(0);
    fact->addWidget(head);
    fact->addWidget(value);
    static_cast<QHBoxLayout*>(m_facts->layout())->addLayout(fact);
    return value;
}

void CustomerCard::setQualities(const std::vector<RatedQuality>& qualities)
{
    const bool isSame = std::equal(
        qualities.begin(), qualities.end(), m_rows.begin(), m_rows.end(),
        [](const RatedQuality& quality, const RatingRow* row) { return quality == row->quality(); });
    if (isSame)
        return;
    for (RatingRow* row : m_rows) {
        m_list->removeWidget(row);
        row->hide();
        row->deleteLater(); // its button may be what was pressed
    }
    m_rows.clear();
    for (const RatedQuality& quality : qualities) {
        auto* row = new RatingRow(quality);
        connect(row, &RatingRow::rated, this, [this, row](int value) {
            activate(std::size_t(std::find(m_rows.begin(), m_rows.end(), row) - m_rows.begin()));
            emit rated(row->quality().name, value);
        });
        m_list->insertWidget(int(m_rows.size()), row);
        m_rows.push_back(row);
    }
    activate(0);
}

void CustomerCard::setCustomer(const Project& project, const MetricTable& metrics, int customer,
                               const QString& place, const std::string& rater)
{
    const Customers& customers = project.dataset->customers;
    const bool isAnybody = customer >= 0 && customer < int(customers.size());
    m_facts->setVisible(isAnybody);
    m_area->setVisible(isAnybody);
    m_rater = rater;
    setNote(place);
    if (!isAnybody) {
        m_customerId.clear();
        setTitle(tr("No customer fits. Change the filter on the left."));
        return;
    }
    const auto at = std::size_t(customer);
    if (customers.ids[at] != m_customerId)
        activate(0);
    m_customerId = customers.ids[at];
    const std::string& name = customers.names[at].empty() ? m_customerId : customers.names[at];
    setTitle(format::text(name));
    const bool hasSales = at < metrics.netSales.size() && isKnown(metrics.netSales[at]);
    m_sales->setText(hasSales ? format::money(double(metrics.netSales[at]) / kAmountUnit, project.currency)
                              : format::missing());
    const MetricColumn* orders = metrics.find("order_count");
    const bool hasOrders = orders && at < orders->present.size() && orders->present[at];
    m_orders->setText(hasOrders ? format::number(orders->values[at]) : format::missing());
    m_since->setText(dayOr(metrics.firstSale, at));
    m_last->setText(dayOr(metrics.lastSale, at));
    showRatings(project);
}

void CustomerCard::showRatings(const Project& project)
{
    for (RatingRow* row : m_rows) {
        int own = 0;
        std::vector<NamedRating> all;
        for (const Rating& rating : ratingsOf(*project.ratings, row->quality().name, m_customerId)) {
            if (rating.participant == m_rater)
                own = rating.value;
            all.push_back({nameOf(*project.debate, rating.participant), rating.value});
        }
        row->setRatings(own, all);
    }
}

void CustomerCard::activate(std::size_t row)
{
    m_active = row;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setActive(i == row);
    if (row < m_rows.size())
        m_area->ensureWidgetVisible(m_rows[row], 0, 8);
}

bool CustomerCard::isFullyRated() const
{
    return std::all_of(m_rows.begin(), m_rows.end(), [](const RatingRow* row) { return row->value() > 0; });
}

} // namespace strata
