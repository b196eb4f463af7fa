#include "ui/growth/growthmodel.h"

#include "ui/explain/explain.h"
#include "ui/explain/words.h"
#include "ui/format.h"
#include "ui/growth/growthrun.h"
#include "ui/growth/growthwords.h"
#include "ui/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pill.h"
#include "ui/workshop.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace strata {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

std::optional<CustomerType> typeOf(const Workshop& workshop, std::int32_t customer)
{
    const std::vector<std::uint8_t>& types = workshop.results().types;
    if (types.size() != workshop.project().dataset->customers.size() || std::size_t(customer) >= types.size())
        return std::nullopt;
    return CustomerType(types[std::size_t(customer)]);
}

int tierOf(const Workshop& workshop, std::int32_t customer) // -1 = none
{
    const std::vector<std::int8_t>& tiers = workshop.results().tiers;
    return std::size_t(customer) < tiers.size() ? tiers[std::size_t(customer)] : -1;
}

QString tierName(const Workshop& workshop, std::int32_t customer)
{
    const int tier = tierOf(workshop, customer);
    const auto& tiers = workshop.project().rules.tiers;
    return tier >= 0 && std::size_t(tier) < tiers.size() ? format::text(tiers[std::size_t(tier)].name)
                                                         : format::missing();
}

} // namespace

GrowthModel::GrowthModel(Workshop& workshop, const GrowthRun& run, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workshop(workshop)
    , m_run(run)
{
}

void GrowthModel::refresh()
{
    addUp();
    arrange();
}

void GrowthModel::clear()
{
    m_totals = {};
    if (m_rows.empty())
        return;
    beginResetModel();
    m_rows = {};
    endResetModel();
}

void GrowthModel::setAdvice(GrowthAdvice advice)
{
    m_advice = advice;
    arrange();
}

void GrowthModel::setFilterText(const QString& text)
{
    m_filter = text.trimmed();
    arrange();
}

void GrowthModel::sort(int column, Qt::SortOrder order)
{
    m_column = column < 0 ? int(Headroom) : column;
    m_order = column < 0 ? Qt::DescendingOrder : order;
    arrange();
}

void GrowthModel::addUp()
{
    m_totals = {};
    m_groupRanks.clear();
    const Potentials* answer = m_run.answer();
    if (!answer)
        return;
    for (const CustomerPotential& one : answer->customers) {
        Totals& totals = m_totals[std::size_t(one.advice)];
        ++totals.customers;
        totals.netSales += one.actual;
        totals.headroom += std::max(0.0, one.headroom);
    }
    QStringList names;
    for (const PeerGroup& group : answer->groups)
        names += GrowthWords::group(*answer, group);
    std::vector<std::int32_t> order(answer->groups.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&names](std::int32_t a, std::int32_t b) {
        const int apart = QString::localeAwareCompare(names[a], names[b]);
        return apart != 0 ? apart < 0 : a < b;
    });
    m_groupRanks.resize(order.size());
    for (std::size_t rank = 0; rank < order.size(); ++rank)
        m_groupRanks[std::size_t(order[rank])] = std::int32_t(rank);
}

double GrowthModel::keyOf(std::size_t place) const
{
    const CustomerPotential& one = m_run.answer()->customers[place];
    switch (m_column) {
    case Name:
        return m_run.nameRanks()[place];
    case Type:
        return double(typeOf(m_workshop, one.customer).value_or(CustomerType::NotEnoughData));
    case Tier: {
        const int tier = tierOf(m_workshop, one.customer);
        return tier < 0 ? kNone : tier;
    }
    case NetSales:
        return one.actual;
    case Potential:
        return one.potential;
    case Peers:
        return m_groupRanks[std::size_t(one.group)];
    case Trend:
        return one.hasTrend ? one.trend : kNone;
    case Breadth:
        return one.breadth;
    case Reason:
        return one.reasons.empty() ? kNone : double(one.reasons.front().kind);
    default:
        return one.headroom;
    }
}

void GrowthModel::arrange()
{
    beginResetModel();
    m_rows.clear();
    if (const Potentials* answer = m_run.answer()) {
        const Customers& customers = m_workshop.project().dataset->customers;
        const bool isUp = m_order == Qt::AscendingOrder;
        std::vector<std::pair<double, std::int32_t>> known;
        std::vector<std::int32_t> unknown;
        for (std::size_t place = 0; place < answer->customers.size(); ++place) {
            const CustomerPotential& one = answer->customers[place];
            if (one.advice != m_advice)
                continue;
            if (!m_filter.isEmpty()
                && !Words::customer(m_workshop.project(), std::size_t(one.customer))
                        .contains(m_filter, Qt::CaseInsensitive)
                && !format::text(customers.ids[std::size_t(one.customer)])
                        .contains(m_filter, Qt::CaseInsensitive))
                continue;
            const double key = keyOf(place);
            if (std::isnan(key))
                unknown.push_back(std::int32_t(place));
            else
                known.emplace_back(isUp ? key : -key, std::int32_t(place));
        }
        std::sort(known.begin(), known.end());
        m_rows.reserve(known.size() + unknown.size());
        for (const auto& [key, place] : known)
            m_rows.push_back(place);
        m_rows.insert(m_rows.end(), unknown.begin(), unknown.end());
    }
    endResetModel();
}

const CustomerPotential& GrowthModel::at(int row) const
{
    return m_run.answer()->customers[std::size_t(m_rows[std::size_t(row)])];
}

int GrowthModel::customerOf(int row) const
{
    return m_run.answer() && row >= 0 && std::size_t(row) < m_rows.size() ? at(row).customer : -1;
}

int GrowthModel::rowOf(int customer) const
{
    const CustomerPotential* wanted = m_run.of(customer);
    if (!wanted)
        return -1;
    const auto place = std::int32_t(wanted - m_run.answer()->customers.data());
    const auto found = std::find(m_rows.begin(), m_rows.end(), place);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int GrowthModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int GrowthModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString GrowthModel::text(const CustomerPotential& one, int column) const
{
    const Potentials& potentials = *m_run.answer();
    switch (column) {
    case Name:
        return Words::customer(m_workshop.project(), std::size_t(one.customer));
    case Type:
        if (const std::optional<CustomerType> type = typeOf(m_workshop, one.customer))
            return typeName(*type);
        return format::missing();
    case Tier:
        return tierName(m_workshop, one.customer);
    case NetSales:
        return format::number(one.actual);
    case Potential:
        return format::number(one.potential);
    case Headroom:
        return format::number(one.headroom);
    case Peers: {
        const PeerGroup& group = potentials.groups[std::size_t(one.group)];
        const QString upward = GrowthWords::merged(potentials, group, one);
        const QString name
            = tr("%1: %Ln firm(s)", nullptr, int(group.members)).arg(GrowthWords::group(potentials, group));
        return upward.isEmpty() ? name : QStringLiteral("%1; %2").arg(name, upward);
    }
    case Trend:
        return one.hasTrend
            ? (one.trend > 0.0 ? QStringLiteral("+") : QString()) + format::percent(one.trend, 0)
            : format::missing();
    case Breadth:
        return GrowthWords::breadth(potentials, one);
    default:
        return GrowthWords::reasons(potentials, one, m_workshop.project().currency);
    }
}

QVariant GrowthModel::exported(const CustomerPotential& one, int column) const
{
    switch (column) {
    case NetSales:
        return one.actual;
    case Potential:
        return one.potential;
    case Headroom:
        return one.headroom;
    case Trend:
        return one.hasTrend ? QVariant(one.trend) : QVariant(QString());
    case Breadth:
        return m_run.answer()->breadthOf == BreadthOf::Unknown ? QVariant(QString()) : QVariant(one.breadth);
    default:
        return {};
    }
}

QVariant GrowthModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_run.answer() || std::size_t(index.row()) >= m_rows.size()
        || std::size_t(m_rows[std::size_t(index.row())]) >= m_run.answer()->customers.size())
        return {};
    const CustomerPotential& one = at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(one, column);
    case Qt::ToolTipRole:
        return column == Peers || column == Reason || column == Name
            ? QVariant(QStringLiteral("<p>%1</p>").arg(text(one, column).toHtmlEscaped()))
            : QVariant();
    case DataTable::ExportRole:
        return exported(one, column);
    case PillDelegate::TypeRole:
        if (column == Type)
            if (const std::optional<CustomerType> type = typeOf(m_workshop, one.customer))
                return int(*type);
        return {};
    case PillDelegate::MarkRole: {
        const std::vector<std::uint8_t>& marks = m_workshop.results().isOverridden;
        return std::size_t(one.customer) < marks.size() && marks[std::size_t(one.customer)] != 0;
    }
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    case Qt::WhatsThisRole:
        return whyText(column == Reason || column == Trend || column == Breadth
                           ? GrowthWords::whyAdvice(m_workshop.project(), *m_run.answer(), one)
                           : GrowthWords::whyPotential(m_workshop.project(), *m_run.answer(), one));
    default:
        return {};
    }
}

QVariant GrowthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const bool isNumber
        = section == NetSales || section == Potential || section == Headroom || section == Trend;
    const QString currency = format::text(m_workshop.project().currency);
    if (role == Qt::TextAlignmentRole)
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        QString tip;
        if (section == NetSales)
            tip = tr("What the customer bought in a year, in %1").arg(currency);
        else if (section == Potential)
            tip = tr("What like firms buy in a year, in %1").arg(currency);
        else if (section == Headroom)
            tip = tr("Potential less net sales, in %1; below 0 where it buys more than like firms do")
                      .arg(currency);
        else if (section == Trend)
            tip = tr("Net sales against those of the year before");
        else if (section == Breadth)
            tip = tr("How many categories of products it buys, and how many like firms do");
        return tip.isEmpty() ? QVariant() : QVariant(QStringLiteral("<p>%1</p>").arg(tip.toHtmlEscaped()));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Customer");
    case Type:
        return tr("Type");
    case Tier:
        return tr("Tier");
    case NetSales:
        return tr("Net sales a year");
    case Potential:
        return tr("Potential");
    case Headroom:
        return tr("Headroom");
    case Peers:
        return tr("Compared with");
    case Trend:
        return tr("Trend");
    case Breadth:
        return tr("Breadth");
    default:
        return tr("Why");
    }
}

} // namespace strata
