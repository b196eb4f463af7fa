#include "ui/track/standingmodel.h"

#include "ui/explain/explain.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/track/trackwords.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pill.h"

#include <QTableView>

#include <algorithm>
#include <cmath>
#include <limits>

namespace strata {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

bool isNumber(int column)
{
    return column == StandingModel::SalesThen || column == StandingModel::SalesNow;
}

} // namespace

void StandingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    if (index.data(TypeRole).isValid())
        PillDelegate::paint(painter, option, index);
    else
        QStyledItemDelegate::paint(painter, option, index);
}

void showCustomer(QTableView& table, const StandingModel& model, int customer)
{
    const int row = customer < 0 ? -1 : model.rowOf(customer);
    if (row < 0 || table.currentIndex().row() == row)
        return;
    table.setCurrentIndex(model.index(row, 0));
    table.scrollTo(model.index(row, 0));
}

std::vector<StandingModel::Row> rowsOf(const SinceLast& since, const std::vector<std::int32_t>& places)
{
    std::vector<StandingModel::Row> rows;
    rows.reserve(places.size());
    for (const std::int32_t place : places)
        rows.push_back({since.movement.beforeOf[std::size_t(place)], place});
    return rows;
}

void StandingModel::setRows(std::shared_ptr<const TrackAnswer> answer, std::vector<Row> rows)
{
    if (!answer && !m_answer)
        return;
    beginResetModel();
    m_answer = std::move(answer);
    m_rows = std::move(rows);
    endResetModel();
}

int StandingModel::customerOf(int row) const
{
    const Row& at = m_rows[std::size_t(row)];
    return at.now < 0 ? -1 : m_answer->customers[std::size_t(at.now)];
}

int StandingModel::rowOf(int customer) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        if (customerOf(int(row)) == customer)
            return int(row);
    return -1;
}

int StandingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int StandingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString StandingModel::nameOf(const Row& row) const
{
    const Snapshot& snapshot = row.now >= 0 ? *m_answer->since.after : *m_answer->since.before;
    const auto at = std::size_t(row.now >= 0 ? row.now : row.then);
    return format::text(snapshot.names[at].empty() ? snapshot.ids[at] : snapshot.names[at]);
}

QString StandingModel::display(const Row& row, int column) const
{
    const SinceLast& since = m_answer->since;
    const Snapshot& snapshot = isThen(column) ? *since.before : *since.after;
    const std::int32_t place = isThen(column) ? row.then : row.now;
    switch (column) {
    case Customer:
        return nameOf(row);
    case TypeThen:
        return TrackWords::standingName(place < 0 ? kNotThere : snapshot.types[std::size_t(place)], false);
    case TypeNow:
        return TrackWords::standingName(place < 0 ? kNotThere : snapshot.types[std::size_t(place)], true);
    case TierThen:
    case TierNow: {
        const int tier = place < 0 ? -1 : snapshot.tiers[std::size_t(place)];
        const auto& tiers = snapshot.model.rules.tiers;
        return tier < 0 || std::size_t(tier) >= tiers.size() ? format::missing()
                                                             : format::text(tiers[std::size_t(tier)].name);
    }
    case SalesThen:
    case SalesNow: {
        const double sales = keyOf(row, column);
        return std::isnan(sales) ? format::missing() : format::money(sales, m_answer->currency);
    }
    case LastOrder:
        return place < 0 ? format::missing() : format::day(snapshot.lastSale[std::size_t(place)]);
    case Signals:
        return row.now < 0
            ? tr("not among the customers any more")
            : TrackWords::signalList(since.trends[std::size_t(row.now)], since, m_answer->currency);
    default:
        return {};
    }
}

double StandingModel::keyOf(const Row& row, int column) const
{
    const SinceLast& since = m_answer->since;
    const Snapshot& snapshot = isThen(column) ? *since.before : *since.after;
    const std::int32_t place = isThen(column) ? row.then : row.now;
    if (place < 0)
        return column == TypeThen || column == TypeNow ? double(kNotThere) : kNone;
    const auto at = std::size_t(place);
    switch (column) {
    case TypeThen:
    case TypeNow:
        return snapshot.types[at];
    case TierThen:
    case TierNow:
        return snapshot.tiers[at] < 0 ? kNone : double(snapshot.tiers[at]);
    case SalesThen:
    case SalesNow:
        return isKnown(snapshot.netSales[at]) ? double(snapshot.netSales[at]) / double(kAmountUnit) : kNone;
    case LastOrder:
        return isKnown(snapshot.lastSale[at]) ? double(snapshot.lastSale[at]) : kNone;
    case Signals: // those with most signs, and among them the largest
        return double(since.trends[at].reasons.size());
    default:
        return kNone;
    }
}

QVariant StandingModel::exported(const Row& row, int column) const
{
    if (isNumber(column)) {
        const double value = keyOf(row, column);
        return std::isnan(value) ? QVariant(QString()) : QVariant(value);
    }
    if (column == LastOrder) {
        const double day = keyOf(row, column);
        return std::isnan(day) ? QString() : QString::fromStdString(isoDate(Day(day)));
    }
    return display(row, column);
}

QVariant StandingModel::data(const QModelIndex& index, int role) const
{
    if (!m_answer || !index.isValid() || std::size_t(index.row()) >= m_rows.size())
        return {};
    const Row& row = m_rows[std::size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case DataTable::ExportRole:
        return exported(row, column);
    case PillDelegate::TypeRole: {
        const std::int32_t place = column == TypeThen ? row.then : column == TypeNow ? row.now : -1;
        if (place < 0)
            return {};
        return int((column == TypeThen ? *m_answer->since.before : *m_answer->since.after)
                       .types[std::size_t(place)]);
    }
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    case Qt::ToolTipRole:
        return column == Customer || column == Signals
            ? QVariant(QStringLiteral("<p>%1</p>").arg(display(row, column).toHtmlEscaped()))
            : QVariant();
    case Qt::WhatsThisRole: {
        Explanation answer;
        answer.title
            = QStringLiteral("%1, %2: %3")
                  .arg(nameOf(row), headerData(column, Qt::Horizontal).toString(), display(row, column));
        if (row.now >= 0 && column == Signals) {
            const CustomerTrend& trend = m_answer->since.trends[std::size_t(row.now)];
            answer.sentence = tr("Counts as: %1.").arg(TrackWords::trendName(trend.trend));
            for (const Signal& one : trend.reasons)
                answer.formula += TrackWords::signal(one, m_answer->since, m_answer->currency);
        } else {
            answer.sentence = isThen(column)
                ? tr("As the snapshot %1 kept it.").arg(TrackWords::timeName(*m_answer->since.before))
                : tr("At the later time: %1.").arg(TrackWords::timeName(*m_answer->since.after));
        }
        return whyText(answer);
    }
    default:
        return {};
    }
}

QVariant StandingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Signals)
        return tr("Sorts by the number of signs");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Customer:
        return tr("Customer");
    case TypeThen:
        return tr("Type then");
    case TypeNow:
        return tr("Type later");
    case TierThen:
        return tr("Tier then");
    case TierNow:
        return tr("Tier later");
    case SalesThen:
        return tr("Sales then");
    case SalesNow:
        return tr("Sales later");
    case LastOrder:
        return tr("Last order");
    default:
        return tr("Signs");
    }
}

void StandingModel::sort(int column, Qt::SortOrder order)
{
    if (!m_answer || column < 0)
        return;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const auto before = m_rows;
    const bool isUp = order == Qt::AscendingOrder;
    std::vector<std::pair<double, std::size_t>> keys(m_rows.size());
    if (column == Customer) {
        std::vector<std::pair<QString, std::size_t>> names;
        names.reserve(m_rows.size());
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            names.emplace_back(nameOf(m_rows[i]).toCaseFolded(), i);
        std::sort(names.begin(), names.end());
        for (std::size_t rank = 0; rank < names.size(); ++rank)
            keys[names[rank].second] = {isUp ? double(rank) : -double(rank), names[rank].second};
    } else {
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const double key = keyOf(m_rows[i], column);
            keys[i] = {std::isnan(key) ? std::numeric_limits<double>::infinity() : isUp ? key : -key, i};
        }
    }
    std::sort(keys.begin(), keys.end());
    std::vector<int> placeOf(m_rows.size());
    for (std::size_t i = 0; i < keys.size(); ++i) {
        m_rows[i] = before[keys[i].second];
        placeOf[keys[i].second] = int(i);
    }
    for (const QModelIndex& index : persistentIndexList()) // the selection stays on the customer
        changePersistentIndex(index, this->index(placeOf[std::size_t(index.row())], index.column()));
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace strata
