#include "ui/whatif/flowmodel.h"

#include "ui/explain/explain.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pill.h"

#include <algorithm>
#include <utility>

namespace strata {

namespace {

bool isNumber(int column)
{
    return column >= FlowModel::NetSales;
}

} // namespace

void FlowModel::setFlow(const TypeFlow& flow, std::shared_ptr<const ModelOutcome> reference,
                        std::shared_ptr<const ModelOutcome> other, std::shared_ptr<const Dataset> dataset,
                        const std::string& currency)
{
    if (m_reference == reference && m_other == other && m_dataset == dataset && m_currency == currency
        && m_from == flow.from && m_to == flow.to)
        return; // the same customers: whoever goes through the list stays where he is
    beginResetModel();
    m_customers = flow.customers;
    m_from = flow.from;
    m_to = flow.to;
    m_reference = std::move(reference);
    m_other = std::move(other);
    m_dataset = std::move(dataset);
    m_currency = currency;
    const std::vector<Amount>& sales = *m_reference->netSales;
    const auto larger = [&sales](std::int32_t a, std::int32_t b) {
        const Amount left = sales[std::size_t(a)], right = sales[std::size_t(b)];
        return left != right ? left > right : a < b; // unknown is the least of all
    };
    const std::size_t shown = std::min(kMostRows, m_customers.size());
    std::partial_sort(m_customers.begin(), m_customers.begin() + std::ptrdiff_t(shown), m_customers.end(),
                      larger);
    m_customers.resize(shown);
    endResetModel();
}

void FlowModel::clear()
{
    if (!m_reference)
        return;
    beginResetModel();
    m_customers.clear();
    m_reference.reset();
    m_other.reset();
    m_dataset.reset();
    endResetModel();
}

int FlowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_customers.size());
}

int FlowModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool FlowModel::isKnownValue(int customer, int column) const
{
    const auto at = std::size_t(customer);
    switch (column) {
    case NetSales:
        return isKnown((*m_reference->netSales)[at]);
    case NetProfit:
        return isKnown((*m_reference->netProfit)[at]);
    case Before:
        return m_reference->composite[at] >= 0.0;
    case After:
        return m_other->composite[at] >= 0.0;
    default:
        return false;
    }
}

double FlowModel::value(int customer, int column) const
{
    const auto at = std::size_t(customer);
    switch (column) {
    case NetSales:
        return double((*m_reference->netSales)[at]) / double(kAmountUnit);
    case NetProfit:
        return double((*m_reference->netProfit)[at]) / double(kAmountUnit);
    case Before:
        return m_reference->composite[at];
    default:
        return m_other->composite[at];
    }
}

QString FlowModel::display(int customer, int column) const
{
    switch (column) {
    case Customer: {
        const std::string& name = m_dataset->customers.names[std::size_t(customer)];
        return format::text(name.empty() ? m_dataset->customers.ids[std::size_t(customer)] : name);
    }
    case From:
        return typeName(m_from);
    case To:
        return typeName(m_to);
    default:
        break;
    }
    if (!isKnownValue(customer, column))
        return format::missing();
    return column == NetSales || column == NetProfit ? format::money(value(customer, column), m_currency)
                                                     : format::number(value(customer, column), 1);
}

QVariant FlowModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int customer = customerOf(index.row()), column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(customer, column);
    case Qt::ToolTipRole:
        return column == Customer
            ? QVariant(QStringLiteral("<p>%1</p>").arg(display(customer, column).toHtmlEscaped()))
            : QVariant();
    case Qt::WhatsThisRole: {
        if (!isNumber(column) || !isKnownValue(customer, column))
            return {};
        Explanation answer;
        answer.title = QStringLiteral("%1, %2: %3")
                           .arg(display(customer, Customer), headerData(column, Qt::Horizontal).toString(),
                                display(customer, column));
        answer.sentence = column == Before
            ? tr("The composite score under the first of the two models, of 100.")
            : column == After     ? tr("The composite score under the second of the two models, of 100.")
            : column == NetProfit ? tr("Gross margin less cost to serve in the period, at the cost rates of "
                                       "the first of the two models.")
                                  : tr("Invoiced less returned in the period.");
        return whyText(answer);
    }
    case PillDelegate::TypeRole:
        return column == From ? QVariant(int(m_from)) : column == To ? QVariant(int(m_to)) : QVariant();
    case DataTable::SortRole:
    case DataTable::ExportRole:
        if (!isNumber(column))
            return display(customer, column);
        return isKnownValue(customer, column)  ? QVariant(value(customer, column))
            : role == int(DataTable::SortRole) ? QVariant(-1e300)
                                               : QVariant(QString());
    case Qt::TextAlignmentRole:
        return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant FlowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return section == Before ? QVariant(tr("Composite score under the first model"))
            : section == After   ? QVariant(tr("Composite score under the second model"))
                                 : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Customer:
        return tr("Customer");
    case From:
        return tr("From");
    case To:
        return tr("To");
    case NetSales:
        return tr("Net sales");
    case NetProfit:
        return tr("Net profit");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    default:
        return {};
    }
}

} // namespace strata
