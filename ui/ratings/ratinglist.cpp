#include "ui/ratings/ratinglist.h"

#include "core/method/rated.h"
#include "ui/format.h"
#include "ui/widgets/datatable.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <tuple>

namespace strata {

namespace {

double meanOf(std::span<const Rating> ratings)
{
    double sum = 0.0;
    for (const Rating& rating : ratings)
        sum += rating.value;
    return sum / double(ratings.size());
}

// Ids of the customers about whom two lists say different things.
std::set<std::string> changedCustomers(const std::vector<Rating>& before, const std::vector<Rating>& after)
{
    const auto key = [](const Rating& rating) {
        return std::tie(rating.quality, rating.customerId, rating.participant);
    };
    std::set<std::string> changed;
    auto a = before.begin(), b = after.begin();
    while (a != before.end() || b != after.end()) {
        if (b == after.end() || (a != before.end() && key(*a) < key(*b))) {
            changed.insert((a++)->customerId);
        } else if (a == before.end() || key(*b) < key(*a)) {
            changed.insert((b++)->customerId);
        } else {
            if (a->value != b->value)
                changed.insert(a->customerId);
            ++a;
            ++b;
        }
    }
    return changed;
}

} // namespace

std::span<const Rating> ratingsOf(const Ratings& ratings, const std::string& quality,
                                  const std::string& customerId)
{
    struct ByCustomer
    {
        using Key = std::pair<const std::string&, const std::string&>;
        bool operator()(const Rating& rating, const Key& key) const
        {
            return std::tie(rating.quality, rating.customerId) < std::tie(key.first, key.second);
        }
        bool operator()(const Key& key, const Rating& rating) const
        {
            return std::tie(key.first, key.second) < std::tie(rating.quality, rating.customerId);
        }
    };
    const auto [first, last] = std::equal_range(ratings.ratings.begin(), ratings.ratings.end(),
                                                ByCustomer::Key(quality, customerId), ByCustomer{});
    return {first, last};
}

std::vector<std::string> qualitiesInUse(const Project& project)
{
    std::vector<std::string> names;
    for (const Factor& factor : project.framework.factors)
        for (const Metric& metric : factor.metrics) {
            if (!isRatedMetric(metric.id))
                continue;
            std::string name(ratedQuality(metric.id));
            if (std::find(names.begin(), names.end(), name) == names.end())
                names.push_back(std::move(name));
        }
    return names;
}

void RatingListModel::setCustomers(std::shared_ptr<const Dataset> dataset,
                                   const std::vector<double>& importance, std::vector<double> weights)
{
    beginResetModel();
    const std::size_t count = dataset->customers.size();
    if (dataset != m_dataset) {
        m_dataset = std::move(dataset);
        m_byId.clear();
        m_byId.reserve(count);
        for (std::size_t i = 0; i < count; ++i)
            m_byId.emplace(m_dataset->customers.ids[i], int(i));
    }
    m_order.resize(count);
    std::iota(m_order.begin(), m_order.end(), 0);
    if (importance.size() == count)
        std::stable_sort(m_order.begin(), m_order.end(), [&importance](int a, int b) {
            return importance[std::size_t(a)] > importance[std::size_t(b)];
        });
    m_rank.resize(count);
    for (std::size_t place = 0; place < count; ++place)
        m_rank[std::size_t(m_order[place])] = int(place);
    weights.resize(count, 0.0);
    for (double& weight : weights)
        weight = std::max(weight, 0.0); // a customer with credits only covers nothing
    m_weights = std::move(weights);
    m_allWeights = std::accumulate(m_weights.begin(), m_weights.end(), 0.0);
    recountAll();
    rebuildRows();
    endResetModel();
}

void RatingListModel::setRatings(const Shared<Ratings>& ratings, const std::vector<std::string>& qualities,
                                 const std::string& rater)
{
    if (qualities != m_qualities || rater != m_rater) {
        beginResetModel();
        m_ratings = ratings;
        m_qualities = qualities;
        m_rater = rater;
        recountAll();
        rebuildRows();
        endResetModel();
        return;
    }
    if (&*ratings == &*m_ratings)
        return;
    const std::set<std::string> changed = changedCustomers(m_ratings->ratings, ratings->ratings);
    m_ratings = ratings;
    for (const std::string& id : changed) {
        const auto customer = m_byId.find(id);
        if (customer == m_byId.end())
            continue; // of a customer who is not in the data any more
        recount(customer->second);
        if (const int row = rowOf(customer->second); row >= 0)
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

void RatingListModel::setFilter(const QString& text, bool unratedOnly)
{
    beginResetModel();
    m_text = text.trimmed();
    m_unratedOnly = unratedOnly;
    rebuildRows();
    endResetModel();
}

void RatingListModel::dropRated(int but)
{
    if (!m_unratedOnly)
        return;
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        const int customer = m_rows[std::size_t(row)];
        if (customer == but || !isRated(customer))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        numberRows();
        endRemoveRows();
    }
}

bool RatingListModel::isRated(int customer) const
{
    return !m_qualities.empty() && m_said[std::size_t(customer)] == int(m_qualities.size());
}

double RatingListModel::coveredShare() const
{
    return m_allWeights > 0.0 ? m_ratedWeights / m_allWeights : -1.0;
}

int RatingListModel::rowOf(int customer) const
{
    return customer < 0 || customer >= int(m_rowOf.size()) ? -1 : m_rowOf[std::size_t(customer)];
}

int RatingListModel::nextUnrated(int customer) const
{
    const int start = rowOf(customer), count = int(m_rows.size());
    for (int step = 1; step <= count; ++step) {
        const int next = m_rows[std::size_t((start + step + count) % count)];
        if (next != customer && !isRated(next))
            return next;
    }
    return -1;
}

bool RatingListModel::isWanted(int customer) const
{
    if (m_unratedOnly && isRated(customer))
        return false;
    const auto at = std::size_t(customer);
    return m_text.isEmpty()
        || format::text(m_dataset->customers.names[at]).contains(m_text, Qt::CaseInsensitive)
        || format::text(m_dataset->customers.ids[at]).contains(m_text, Qt::CaseInsensitive);
}

void RatingListModel::rebuildRows()
{
    m_rows.clear();
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(m_rows),
                 [this](int customer) { return isWanted(customer); });
    numberRows();
}

void RatingListModel::numberRows()
{
    m_rowOf.assign(m_order.size(), -1);
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        m_rowOf[std::size_t(m_rows[row])] = int(row);
}

int RatingListModel::saidOf(int customer) const
{
    const std::string& id = m_dataset->customers.ids[std::size_t(customer)];
    int said = 0;
    for (const std::string& quality : m_qualities) {
        const std::span<const Rating> ratings = ratingsOf(*m_ratings, quality, id);
        said += std::any_of(ratings.begin(), ratings.end(), [this](const Rating& rating) {
            return m_rater.empty() || rating.participant == m_rater;
        });
    }
    return said;
}

// The ratings are few beside the customers: only those who have one are looked at.
void RatingListModel::recountAll()
{
    m_said.assign(m_order.size(), 0);
    m_rated = 0;
    m_ratedWeights = 0.0;
    const std::string* last = nullptr;
    for (const Rating& rating : m_ratings->ratings) {
        if (last && *last == rating.customerId)
            continue;
        last = &rating.customerId;
        if (const auto customer = m_byId.find(rating.customerId); customer != m_byId.end())
            recount(customer->second);
    }
}

void RatingListModel::recount(int customer)
{
    const auto at = std::size_t(customer);
    const bool wasRated = isRated(customer);
    m_said[at] = saidOf(customer);
    const int change = int(isRated(customer)) - int(wasRated);
    m_rated += change;
    m_ratedWeights += change * m_weights[at];
}

int RatingListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RatingListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstQuality + int(m_qualities.size());
}

QVariant RatingListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int customer = customerAt(index.row());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == Name ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole && role != DataTable::ExportRole)
        return {};
    if (index.column() == Rank)
        return role == DataTable::ExportRole ? QVariant(rank(customer) + 1)
                                             : QVariant(format::number(rank(customer) + 1));
    const Customers& customers = m_dataset->customers;
    const std::string& id = customers.ids[std::size_t(customer)];
    if (index.column() == Name) {
        const std::string& name = customers.names[std::size_t(customer)];
        return format::text(name.empty() ? id : name);
    }
    const std::span<const Rating> ratings
        = ratingsOf(*m_ratings, m_qualities[std::size_t(index.column() - FirstQuality)], id);
    if (ratings.empty())
        return role == DataTable::ExportRole ? QString() : format::missing();
    const double mean = meanOf(ratings);
    if (role == DataTable::ExportRole)
        return mean;
    return format::number(mean, mean == double(int(mean)) ? 0 : 1);
}

QVariant RatingListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (section >= FirstQuality && section < columnCount()) {
        const QString name = format::text(m_qualities[std::size_t(section - FirstQuality)]);
        if (role == Qt::ToolTipRole)
            return QStringLiteral("<p>%1</p>").arg(tr("%1, mean of all ratings").arg(name).toHtmlEscaped());
        return role == Qt::DisplayRole ? name : QVariant();
    }
    if (role != Qt::DisplayRole)
        return {};
    return section == Rank ? tr("No.") : tr("Customer");
}

} // namespace strata
