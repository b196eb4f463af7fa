#include "ui/stratification/rankingmodel.h"

#include "core/method/customerfilter.h"
#include "ui/explain/explain.h"
#include "ui/explain/whycustomer.h"
#include "ui/format.h"
#include "ui/stratification/customermodel.h"
#include "ui/stratification/textranks.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pill.h"
#include "ui/workshop.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace strata {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

} // namespace

RankingModel::RankingModel(Workshop& workshop, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workshop(workshop)
{
}

void RankingModel::setRanking(Ranking ranking)
{
    beginResetModel();
    m_ranking = std::move(ranking);
    m_dataset = m_workshop.project().dataset;
    m_rows.clear();
    endResetModel();
    arrange();
}

void RankingModel::setWhich(Which which)
{
    m_which = which;
    arrange();
}

void RankingModel::setSearch(const QString& text)
{
    m_search = text.trimmed().toStdString();
    arrange();
}

int RankingModel::customerOf(int row) const
{
    return m_ranking.customers[std::size_t(m_rows[std::size_t(row)])].customer;
}

int RankingModel::rowOf(int customer) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        if (m_ranking.customers[std::size_t(m_rows[row])].customer == customer)
            return int(row);
    return -1;
}

double RankingModel::numberAt(const RankedCustomer& one, int column) const
{
    const auto i = std::size_t(one.customer);
    const auto money = [i](const std::vector<Amount>& amounts) {
        return isKnown(amounts[i]) ? double(amounts[i]) / double(kAmountUnit) : kNone;
    };
    switch (column) {
    case Name:
        return m_names[i];
    case Type:
        return m_workshop.results().types[i];
    case BySales:
        return one.bySales;
    case ByScore:
        return one.byScore;
    case Difference:
        return one.difference();
    case NetSales:
        return money(m_workshop.metrics().netSales);
    case Score:
        return m_workshop.results().composite[i];
    case NetProfit:
        return money(m_workshop.metrics().netProfit);
    default:
        return kNone;
    }
}

void RankingModel::arrange()
{
    const std::size_t n = m_workshop.project().dataset->customers.size();
    if (m_dataset != m_workshop.project().dataset || m_workshop.results().types.size() != n)
        return; // they are being computed
    if (m_column == Name && m_namesOf != m_dataset) {
        m_names = textRanks({m_workshop.project(), m_workshop.metrics(), m_workshop.results(), "name"}, n);
        m_namesOf = m_dataset;
    }
    std::vector<std::uint8_t> isFound;
    if (!m_search.empty())
        isFound = passing(m_workshop.project(), m_workshop.metrics(), m_workshop.results(), m_search, {});
    std::vector<std::pair<double, std::int32_t>> known;
    std::vector<std::int32_t> unknown;
    for (std::size_t k = 0; k < m_ranking.customers.size(); ++k) {
        const RankedCustomer& one = m_ranking.customers[k];
        const std::int32_t difference = one.difference();
        if ((m_which == Which::Loud && difference >= 0) || (m_which == Which::Valuable && difference <= 0)
            || (!isFound.empty() && !isFound[std::size_t(one.customer)]))
            continue;
        double key = numberAt(one, m_column);
        if (m_column == Difference && m_which == Which::BothWays)
            key = std::abs(key);
        if (std::isnan(key))
            unknown.push_back(std::int32_t(k));
        else
            known.emplace_back(m_order == Qt::AscendingOrder ? key : -key, std::int32_t(k));
    }
    std::sort(known.begin(), known.end());
    beginResetModel();
    m_rows.clear();
    for (const auto& [key, k] : known)
        m_rows.push_back(k);
    m_rows.insert(m_rows.end(), unknown.begin(), unknown.end());
    endResetModel();
}

int RankingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RankingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RankingModel::why(const RankedCustomer& one, int column) const
{
    const int customer = one.customer;
    const QString name = CustomerModel::nameOf(m_workshop.project(), customer);
    const int others = int(m_ranking.customers.size());
    switch (column) {
    case Type:
        return whyText(whyType(m_workshop, customer));
    case BySales:
        return whyText(
            {.title = tr("Rank by net sales of %1: %2").arg(name, format::number(one.bySales)),
             .sentence = tr("Of the %Ln customer(s) with a type, a score and net sales, so many sell "
                            "more: %1. Equal ones share the best place.",
                            nullptr, others)
                             .arg(format::number(one.bySales - 1))});
    case ByScore:
        return whyText(
            {.title = tr("Rank by score of %1: %2").arg(name, format::number(one.byScore)),
             .sentence = tr("Of the %Ln customer(s) with a type, a score and net sales, so many score "
                            "higher: %1. Equal ones share the best place.",
                            nullptr, others)
                             .arg(format::number(one.byScore - 1))});
    case Difference:
        return whyText({.title = tr("Difference of %1: %2").arg(name, format::number(one.difference())),
                        .sentence = one.difference() < 0
                            ? tr("Loud: it stands further down by score than by net sales.")
                            : tr("Valuable: it stands as high or higher by score than by net sales."),
                        .formula = {tr("rank by net sales %1 less rank by score %2 = %3")
                                        .arg(format::number(one.bySales), format::number(one.byScore),
                                             format::number(one.difference()))}});
    case NetSales:
        return whyText(whyMetricValue(m_workshop, customer, "net_sales"));
    case NetProfit:
        return whyText(whyMetricValue(m_workshop, customer, "net_profit_dollars"));
    case Score:
        return whyText(whyComposite(m_workshop, customer));
    default:
        return {};
    }
}

QVariant RankingModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || std::size_t(index.row()) >= m_rows.size()
        || m_dataset != m_workshop.project().dataset || m_workshop.results().types.empty())
        return {};
    const RankedCustomer& one = m_ranking.customers[std::size_t(m_rows[std::size_t(index.row())])];
    if (std::size_t(one.customer) >= m_workshop.results().types.size())
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        if (column == Name)
            return CustomerModel::nameOf(m_workshop.project(), one.customer);
        if (column == Type)
            return typeName(CustomerType(m_workshop.results().types[std::size_t(one.customer)]));
        if (column == Difference)
            return one.difference() < 0 ? tr("%1 loud").arg(format::number(one.difference()))
                : one.difference() > 0  ? tr("+%1 valuable").arg(format::number(one.difference()))
                                        : format::number(0);
        return format::number(numberAt(one, column));
    case DataTable::ExportRole: {
        if (column == Name || column == Type) // as shown
            return {};
        const double number = numberAt(one, column);
        return std::isnan(number) ? QVariant(QString()) : QVariant(number);
    }
    case PillDelegate::TypeRole:
        return column == Type ? QVariant(int(m_workshop.results().types[std::size_t(one.customer)]))
                              : QVariant();
    case PillDelegate::MarkRole:
        return m_workshop.results().isOverridden[std::size_t(one.customer)] != 0;
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    case Qt::WhatsThisRole:
        return why(one, column);
    default:
        return {};
    }
}

QVariant RankingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Name || section == Type ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Customer");
    case Type:
        return tr("Type");
    case BySales:
        return tr("Rank by sales");
    case ByScore:
        return tr("Rank by score");
    case Difference:
        return tr("Difference");
    case NetSales:
        return tr("Net sales");
    case Score:
        return tr("Score");
    case NetProfit:
        return tr("Net profit");
    default:
        return {};
    }
}

void RankingModel::sort(int column, Qt::SortOrder order)
{
    m_column = column < 0 ? Difference : column;
    m_order = order;
    arrange();
}

} // namespace strata
