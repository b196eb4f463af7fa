#include "ui/stratification/customermodel.h"

#include "core/method/waysup.h"
#include "ui/explain/explain.h"
#include "ui/explain/waywords.h"
#include "ui/explain/whycustomer.h"
#include "ui/format.h"
#include "ui/filtering/attributes.h"
#include "ui/stratification/textranks.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pill.h"
#include "ui/workshop.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace strata {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr qsizetype kMostWanted = 300; // ways up at once: more than any window shows
constexpr std::size_t kFewCustomers = 2000; // ways up of so many are there at once, for copies and exports

constexpr std::array<const char*, CustomerModel::ColumnCount> kAttributes{
    "name",   "type",  "tier", "composite", "metric:net_sales", "metric:gm_pct", "metric:net_profit_dollars",
    "scored", "wayUp", "note"};

bool earnsMoney(const MetricTable& metrics, std::size_t customer)
{
    return customer < metrics.netProfit.size() && isKnown(metrics.netProfit[customer])
        && metrics.netProfit[customer] > 0;
}

} // namespace

// One finder for every row of a copy or an export, with what it reads.
struct CustomerModel::WaysNow
{
    Project project;
    std::shared_ptr<const MetricTable> metrics;
    std::shared_ptr<const ScoreTable> scores;
    Results results;
    WayFinder finder{project, *metrics, *scores, results};
};

CustomerModel::~CustomerModel() = default;

CustomerModel::CustomerModel(Workshop& workshop, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workshop(workshop)
{
    m_ask.setSingleShot(true);
    m_ask.setInterval(0);
    connect(&m_ask, &QTimer::timeout, this, &CustomerModel::computeWays);
    connect(&workshop, &Workshop::resultsChanged, this, &CustomerModel::forgetWays);
    connect(&workshop, &Workshop::projectChanged, this, [this] { m_waysNow.reset(); });
    connect(&workshop, &Workshop::settled, this, [this] {
        m_areResultsSettled = true;
        if (!m_rows.empty()) // whoever looks asks again
            emit dataChanged(index(0, WayUp), index(rowCount() - 1, WayUp));
    });
    refresh();
}

QString CustomerModel::nameOf(const Project& project, int customer)
{
    const Customers& customers = project.dataset->customers;
    const auto i = std::size_t(customer);
    return format::text(i >= customers.names.size() || customers.names[i].empty() ? customers.ids[i]
                                                                                  : customers.names[i]);
}

void CustomerModel::refresh()
{
    const auto& dataset = m_workshop.project().dataset;
    if (dataset != m_dataset || m_workshop.results().types.size() < m_rows.size()) {
        beginResetModel();
        m_dataset = dataset;
        m_rows.clear();
        m_ranks.clear();
        m_isListed.clear();
        endResetModel();
        arrange();
        return;
    }
    if (m_workshop.isInGesture()) {
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    arrange();
}

void CustomerModel::setListed(std::vector<std::uint8_t> isListed)
{
    m_isListed = std::move(isListed);
    arrange();
}

void CustomerModel::setExtraColumns(std::vector<std::string> attributes)
{
    if (attributes == m_extra)
        return;
    const std::string sorted = attributeOf(m_column);
    beginResetModel();
    m_extra = std::move(attributes);
    endResetModel();
    const int column = columnOf(sorted);
    m_column = column < 0 ? NetSales : column; // the other columns may stand elsewhere now
    arrange();
}

std::string CustomerModel::attributeOf(int column) const
{
    return column < 0                 ? std::string()
        : column < ColumnCount        ? std::string(kAttributes[std::size_t(column)])
        : column < int(columnCount()) ? m_extra[std::size_t(column - ColumnCount)]
                                      : std::string();
}

int CustomerModel::columnOf(const std::string& attribute) const
{
    for (int column = 0; column < columnCount(); ++column)
        if (attributeOf(column) == attribute)
            return column;
    return -1;
}

AttributeReader CustomerModel::readerOf(int column) const
{
    return {m_workshop.project(), m_workshop.metrics(), m_workshop.results(), attributeOf(column)};
}

bool CustomerModel::isNumber(int column) const
{
    if (column < ColumnCount)
        return column == Score || column == NetSales || column == Margin || column == NetProfit;
    return readerOf(column).isNumber();
}

double CustomerModel::numberAt(int customer, int column) const
{
    const auto i = std::size_t(customer);
    const Results& results = m_workshop.results();
    switch (column) {
    case Scored:
        return results.scoredMetrics[i];
    case Note:
        return results.isOverridden[i]            ? 3.0
            : results.isGuarded[i]                ? 2.0
            : losesMoney(m_workshop.metrics(), i) ? 1.0
                                                  : kNone;
    case Name:
    case WayUp:
        return kNone;
    default:
        break;
    }
    const AttributeReader reader = readerOf(column);
    if (!reader.isThere(i))
        return kNone;
    if (column == Margin)
        return 100.0 * reader.number(i);
    if (column == Tier)
        return -double(reader.code(i)); // A+ is the highest
    return reader.isNumber() ? reader.number(i) : double(reader.code(i));
}

const std::vector<std::int32_t>& CustomerModel::ranksOf(const std::string& attribute,
                                                        const AttributeReader& reader) const
{
    std::vector<std::int32_t>& ranks = m_ranks[attribute];
    const std::size_t n = m_dataset->customers.size();
    if (ranks.size() != n)
        ranks = textRanks(reader, n);
    return ranks;
}

std::vector<double> CustomerModel::keysOf(int column) const
{
    const std::size_t n = m_workshop.results().types.size();
    std::vector<double> keys(n, kNone);
    if (column == WayUp)
        return keys;
    if (column == Scored || column == Note) {
        for (std::size_t i = 0; i < n; ++i)
            keys[i] = numberAt(int(i), column);
        return keys;
    }
    const AttributeReader reader = readerOf(column);
    const bool isText = !reader.isNumber() && reader.labels().empty() && reader.isKnown();
    const std::vector<std::int32_t>* ranks = isText ? &ranksOf(attributeOf(column), reader) : nullptr;
    for (std::size_t i = 0; i < n; ++i) {
        if (!isListed(i) || !reader.isThere(i))
            continue;
        keys[i] = ranks         ? double((*ranks)[i])
            : reader.isNumber() ? reader.number(i)
            : column == Tier    ? -double(reader.code(i))
                                : double(reader.code(i));
    }
    return keys;
}

void CustomerModel::arrange()
{
    const std::size_t n = m_workshop.results().types.size();
    if (m_isListed.size() != n)
        m_isListed.clear();
    const bool isUp = m_order == Qt::AscendingOrder;
    const std::vector<double> keys = keysOf(m_column);
    // Those with a figure sorted, equal ones in the order of the data; then the others.
    std::vector<std::pair<double, int>> known;
    std::vector<int> unknown;
    known.reserve(n);
    for (std::size_t i = 0; i < n; ++i) {
        if (!isListed(i))
            continue;
        if (std::isnan(keys[i]))
            unknown.push_back(int(i));
        else
            known.emplace_back(isUp ? keys[i] : -keys[i], int(i));
    }
    std::sort(known.begin(), known.end());
    std::vector<int> rows;
    rows.reserve(known.size() + unknown.size());
    for (const auto& [key, customer] : known)
        rows.push_back(customer);
    rows.insert(rows.end(), unknown.begin(), unknown.end());

    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    if (rows == m_rows) {
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    std::vector<int> places(before.isEmpty() ? 0 : n, -1); // rows by customer
    if (!before.isEmpty())
        for (std::size_t row = 0; row < rows.size(); ++row)
            places[std::size_t(rows[row])] = int(row);
    for (const QModelIndex& old : before) {
        const int place = places[std::size_t(m_rows[std::size_t(old.row())])];
        after += place < 0 ? QModelIndex() : index(place, old.column());
    }
    m_rows = std::move(rows);
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

int CustomerModel::rowOf(int customer) const
{
    const auto it = std::find(m_rows.begin(), m_rows.end(), customer);
    return it == m_rows.end() ? -1 : int(it - m_rows.begin());
}

const Override* CustomerModel::overrideOf(int customer) const
{
    const std::string& id = m_dataset->customers.ids[std::size_t(customer)];
    const auto& all = m_workshop.project().overrides;
    const auto it
        = std::lower_bound(all.begin(), all.end(), id,
                           [](const Override& one, const std::string& key) { return one.customerId < key; });
    return it != all.end() && it->customerId == id ? &*it : nullptr;
}

int CustomerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CustomerModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount) + int(m_extra.size());
}

void CustomerModel::forgetWays()
{
    m_areResultsSettled = false;
    m_background.cancel();
    m_ask.stop();
    m_wanted.clear();
    m_ways.clear();
    m_waysNow.reset();
}

QString CustomerModel::wayNow(int customer) const
{
    const Results& results = m_workshop.results();
    if (results.types.size() > kFewCustomers || m_workshop.isRecalculating())
        return tr("see the customer's page");
    if (!m_waysNow)
        m_waysNow.reset(new WaysNow{m_workshop.project(), m_workshop.sharedMetrics(),
                                    m_workshop.sharedScores(), results});
    return shortestWayInWords(m_waysNow->finder.of(std::size_t(customer), 1), m_waysNow->project);
}

void CustomerModel::computeWays()
{
    const Results& now = m_workshop.results();
    if (m_wanted.isEmpty() || m_background.isRunning() || !m_areResultsSettled || m_workshop.isInGesture())
        return;
    std::vector<int> wanted(m_wanted.begin(), m_wanted.end());
    m_wanted.clear();
    m_background.start(
        [this, wanted = std::move(wanted), project = m_workshop.project(),
         metrics = m_workshop.sharedMetrics(), scores = m_workshop.sharedScores(),
         results = std::make_shared<const Results>(now)](const Progress& progress) -> std::function<void()> {
            QHash<int, QString> ways;
            WayFinder finder(project, *metrics, *scores, *results);
            for (std::size_t i = 0; i < wanted.size(); ++i) {
                if (!progress(i, wanted.size()))
                    return {};
                ways[wanted[i]] = shortestWayInWords(finder.of(std::size_t(wanted[i]), 1), project);
            }
            return [this, ways] {
                m_ways.insert(ways);
                if (!m_rows.empty())
                    emit dataChanged(index(0, WayUp), index(rowCount() - 1, WayUp));
                m_ask.start(); // for those that came into sight meanwhile
            };
        });
}

QString CustomerModel::noteOf(int customer) const
{
    const auto i = std::size_t(customer);
    QStringList notes;
    if (const Override* word = overrideOf(customer))
        notes += tr("Set by hand: %1").arg(format::text(word->reason));
    const auto type = CustomerType(m_workshop.results().types[i]);
    if (losesMoney(m_workshop.metrics(), i))
        notes += m_workshop.results().isGuarded[i] ? tr("Money guard: loses money")
                                                   : tr("Loses money: serving costs more than the margin");
    else if (type == CustomerType::ServiceDrain && !m_workshop.results().isOverridden[i])
        notes += earnsMoney(m_workshop.metrics(), i) ? tr("Low against the others, but earns money")
                                                     : tr("Low against the others");
    return notes.join(QStringLiteral("; "));
}

QString CustomerModel::display(int customer, int column) const
{
    const auto i = std::size_t(customer);
    const Project& project = m_workshop.project();
    const Results& results = m_workshop.results();
    switch (column) {
    case Name:
        return nameOf(project, customer);
    case Type:
        return typeName(CustomerType(results.types[i]));
    case Tier: {
        const std::string tier = readerOf(column).text(i);
        return tier.empty() ? format::missing() : format::text(tier);
    }
    case Score:
    case NetSales:
    case NetProfit:
        return format::number(numberAt(customer, column));
    case Margin:
        return format::number(numberAt(customer, column), 1);
    case Scored:
        return tr("%1 of %2").arg(results.scoredMetrics[i]).arg(results.metrics);
    case WayUp: {
        const auto known = m_ways.constFind(customer);
        if (known != m_ways.constEnd())
            return *known;
        if (m_wanted.size() < kMostWanted)
            m_wanted.insert(customer);
        if (m_areResultsSettled && !m_ask.isActive())
            m_ask.start();
        return QStringLiteral("\u2026");
    }
    case Note:
        return noteOf(customer);
    default:
        break;
    }
    const std::string attribute = attributeOf(column);
    const AttributeReader reader = readerOf(column);
    if (!reader.isThere(i))
        return format::missing();
    return reader.isNumber() ? attributeNumber(attribute, reader.number(i), project.currency)
                             : attributeValueName(attribute, reader.text(i));
}

QString CustomerModel::why(int customer, int column) const
{
    const std::string attribute = attributeOf(column);
    switch (column) {
    case Type:
        return whyText(whyType(m_workshop, customer));
    case Tier:
        return whyText(whyTier(m_workshop, customer));
    case Score:
        return whyText(whyComposite(m_workshop, customer));
    case Scored:
        return whyText(whyScoredOn(m_workshop, customer));
    case Note:
        return losesMoney(m_workshop.metrics(), std::size_t(customer))
            ? whyText(whyMetricValue(m_workshop, customer, "net_profit_dollars"))
            : QString();
    default:
        break;
    }
    if (attribute == "clv" || attribute == "netProfitScore")
        return whyText(whyAxisScore(m_workshop, customer,
                                    attribute == "clv" ? Axis::CustomerLifetimeValue : Axis::NetProfit));
    if (attribute.starts_with("metric:"))
        return whyText(whyMetricValue(m_workshop, customer, attribute.substr(7)));
    if (attribute.starts_with("field:") && readerOf(column).isNumber())
        return whyText(whyMetricValue(m_workshop, customer, attribute));
    return {};
}

QVariant CustomerModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || std::size_t(index.row()) >= m_rows.size())
        return {};
    const int customer = m_rows[std::size_t(index.row())];
    if (std::size_t(customer) >= m_workshop.results().types.size()
        || m_dataset != m_workshop.project().dataset)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(customer, column);
    case DataTable::ExportRole: {
        if (column == WayUp && !m_ways.contains(customer))
            return wayNow(customer);
        if (!isNumber(column))
            return {};
        const double number = numberAt(customer, column);
        return std::isnan(number) ? QVariant(QString()) : QVariant(number);
    }
    case PillDelegate::TypeRole:
        return column == Type ? QVariant(int(m_workshop.results().types[std::size_t(customer)])) : QVariant();
    case PillDelegate::MarkRole:
        return m_workshop.results().isOverridden[std::size_t(customer)] != 0;
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    case Qt::WhatsThisRole:
        return why(customer, column);
    case Qt::ToolTipRole: {
        QString tip;
        if (const Override* word = overrideOf(customer); column == Note && word)
            tip = tr("%1, by %2 on %3")
                      .arg(format::text(word->reason), format::text(word->author), format::day(word->date));
        else if (column == Note || (column == WayUp && m_ways.contains(customer)))
            tip = display(customer, column);
        return tip.isEmpty() ? QVariant() : QStringLiteral("<p>%1</p>").arg(tip.toHtmlEscaped());
    }
    default:
        return {};
    }
}

QVariant CustomerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Customer");
    case NetSales:
        return tr("Net sales");
    case Margin:
        return tr("Margin %");
    case NetProfit:
        return tr("Net profit");
    case Scored:
        //: on how many of the metrics a customer could be scored
        return tr("Scored on");
    case WayUp:
        return tr("What would move it up");
    case Note:
        return tr("Remark");
    default:
        return attributeName(attributeOf(section));
    }
}

void CustomerModel::sort(int column, Qt::SortOrder order)
{
    m_column = column < 0 || column >= columnCount() ? NetSales : column;
    m_order = order;
    arrange();
}

} // namespace strata
