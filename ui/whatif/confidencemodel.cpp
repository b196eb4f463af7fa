#include "ui/whatif/confidencemodel.h"

#include "ui/explain/whysensitivity.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/whatif/confidencerun.h"
#include "ui/whatif/confidencewords.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pill.h"
#include "ui/workshop.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace strata {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr int kInset = 12; // px, of the bar from the cell's ends
constexpr double kBar = 3.0; // px

bool isShareColumn(int column)
{
    return column >= ConfidenceModel::CoreShare && column <= ConfidenceModel::ServiceDrainShare;
}

CustomerType typeOfColumn(int column)
{
    return CustomerType(column - ConfidenceModel::CoreShare);
}

} // namespace

ConfidenceModel::ConfidenceModel(Workshop& workshop, const ConfidenceRun& run, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workshop(workshop)
    , m_run(run)
{
}

QString ConfidenceModel::surenessName(Sureness sureness)
{
    switch (sureness) {
    case Sureness::Sure:
        return tr("Sure");
    case Sureness::Leaning:
        return tr("Leaning");
    case Sureness::Open:
        break;
    }
    return tr("Open");
}

void ConfidenceModel::refresh()
{
    arrange();
}

void ConfidenceModel::clear()
{
    if (m_rows.empty())
        return;
    beginResetModel();
    m_rows = {};
    m_typed = 0;
    endResetModel();
}

void ConfidenceModel::setFilterText(const QString& text)
{
    m_filter = text.trimmed();
    arrange();
}

void ConfidenceModel::setSureness(std::optional<Sureness> sureness)
{
    m_sureness = sureness;
    m_isAnotherAsked = false;
    arrange();
}

void ConfidenceModel::setSureOfAnother(bool isAsked)
{
    m_sureness.reset();
    m_isAnotherAsked = isAsked;
    arrange();
}

void ConfidenceModel::sort(int column, Qt::SortOrder order)
{
    m_column = column < 0 ? int(NetSales) : column;
    m_order = column < 0 ? Qt::DescendingOrder : order;
    arrange();
}

QString ConfidenceModel::nameOf(std::size_t customer) const
{
    const Customers& customers = m_workshop.project().dataset->customers;
    const bool hasName = customer < customers.names.size() && !customers.names[customer].empty();
    return format::text(hasName ? customers.names[customer] : customers.ids[customer]);
}

double ConfidenceModel::likeliestShare(std::size_t customer) const
{
    const Confidence& answer = *m_run.answer();
    const std::optional<CustomerType> type = likeliestType(answer, customer);
    return type ? shareOf(answer, customer, *type) : 0.0;
}

bool ConfidenceModel::passes(std::size_t customer) const
{
    const Confidence& answer = *m_run.answer();
    if (answer.types[customer] >= kStratumCount)
        return false;
    const std::optional<Sureness> sureness = surenessOf(answer, customer, m_run.sureAt());
    if (m_sureness && sureness.value_or(Sureness::Open) != *m_sureness)
        return false;
    if (m_isAnotherAsked
        && (sureness != Sureness::Sure
            || likeliestType(answer, customer) == CustomerType(answer.types[customer])))
        return false;
    if (m_filter.isEmpty())
        return true;
    const std::string& id = m_workshop.project().dataset->customers.ids[customer];
    return nameOf(customer).contains(m_filter, Qt::CaseInsensitive)
        || format::text(id).contains(m_filter, Qt::CaseInsensitive);
}

double ConfidenceModel::keyOf(std::size_t customer) const
{
    const Confidence& answer = *m_run.answer();
    const auto moneyOf = [&](const std::vector<Amount>& amounts) {
        return customer < amounts.size() && isKnown(amounts[customer]) ? double(amounts[customer]) : kNone;
    };
    if (isShareColumn(m_column))
        return shareOf(answer, customer, typeOfColumn(m_column));
    switch (m_column) {
    case Name:
        return m_run.nameRanks()[customer];
    case Type:
        return answer.types[customer];
    case Sure:
        return likeliestShare(customer);
    case NetProfit:
        return moneyOf(m_workshop.metrics().netProfit);
    default:
        return moneyOf(m_workshop.metrics().netSales);
    }
}

void ConfidenceModel::arrange()
{
    beginResetModel();
    m_rows.clear();
    m_typed = 0;
    const Confidence* answer = m_run.answer();
    if (answer && answer->types.size() == m_workshop.project().dataset->customers.size()) {
        const bool isUp = m_order == Qt::AscendingOrder;
        std::vector<std::pair<double, int>> known;
        std::vector<int> unknown;
        for (std::size_t i = 0; i < answer->types.size(); ++i) {
            m_typed += answer->types[i] < kStratumCount;
            if (!passes(i))
                continue;
            const double key = keyOf(i);
            if (std::isnan(key))
                unknown.push_back(int(i));
            else
                known.emplace_back(isUp ? key : -key, int(i));
        }
        std::sort(known.begin(), known.end());
        m_rows.reserve(known.size() + unknown.size());
        for (const auto& [key, customer] : known)
            m_rows.push_back(customer);
        m_rows.insert(m_rows.end(), unknown.begin(), unknown.end());
    }
    endResetModel();
}

int ConfidenceModel::rowOf(int customer) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), customer);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int ConfidenceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ConfidenceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ConfidenceModel::surenessText(std::size_t customer) const
{
    const Confidence& answer = *m_run.answer();
    if (answer.isByHand[customer])
        return tr("Set by hand");
    const Sureness sureness = surenessOf(answer, customer, m_run.sureAt()).value_or(Sureness::Open);
    const std::optional<CustomerType> type = likeliestType(answer, customer);
    if (sureness != Sureness::Open && type && *type != CustomerType(answer.types[customer]))
        return tr("%1: %2").arg(surenessName(sureness), typeName(*type));
    return surenessName(sureness);
}

QVariant ConfidenceModel::data(const QModelIndex& index, int role) const
{
    const Confidence* answer = m_run.answer();
    if (!answer || !index.isValid() || std::size_t(index.row()) >= m_rows.size())
        return {};
    const auto i = std::size_t(m_rows[std::size_t(index.row())]);
    if (i >= answer->types.size() || i >= m_workshop.metrics().customers)
        return {};
    const int column = index.column();
    const auto amount = [&]() -> std::optional<double> {
        const MetricTable& metrics = m_workshop.metrics();
        const std::vector<Amount>& amounts = column == NetSales ? metrics.netSales : metrics.netProfit;
        if (i >= amounts.size() || !isKnown(amounts[i]))
            return {};
        return double(amounts[i]) / kAmountUnit;
    };
    const auto share = [&] { return shareOf(*answer, i, typeOfColumn(column)); };
    switch (role) {
    case Qt::DisplayRole:
        if (isShareColumn(column))
            return format::hundredth(ConfidenceWords::percents(answer->counts[i], answer->question.draws,
                                                               1)[std::size_t(typeOfColumn(column))]);
        if (column == Name)
            return nameOf(i);
        if (column == Type)
            return typeName(CustomerType(answer->types[i]));
        if (column == Sure)
            return surenessText(i);
        if (const std::optional<double> money = amount())
            return format::number(*money);
        return format::missing();
    case DataTable::ExportRole:
        if (isShareColumn(column))
            return share();
        if (column == NetSales || column == NetProfit) {
            const std::optional<double> money = amount();
            return money ? QVariant(*money) : QVariant(QString());
        }
        return {};
    case ShareRole:
        return isShareColumn(column) ? QVariant(share()) : QVariant();
    case PillDelegate::TypeRole:
        return column == Type ? QVariant(int(answer->types[i])) : QVariant();
    case PillDelegate::MarkRole:
        return answer->isByHand[i] != 0;
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    case Qt::ToolTipRole:
        if (isShareColumn(column))
            return tr("%1 of %2 draws; drawn again, give or take %3")
                .arg(format::number(double(answer->counts[i][std::size_t(typeOfColumn(column))])),
                     format::number(answer->question.draws),
                     format::percent(standardError(share(), answer->question.draws), 1));
        if (column == Name || column == Sure)
            return QStringLiteral("<p>%1</p>")
                .arg((column == Name ? nameOf(i) : surenessText(i)).toHtmlEscaped());
        return {};
    case Qt::WhatsThisRole:
        return whyText(whyConfidence(m_workshop, *answer, int(i)));
    default:
        return {};
    }
}

QVariant ConfidenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const bool isText = section == Name || section == Type || section == Sure;
    if (role == Qt::TextAlignmentRole)
        return int((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && isShareColumn(section))
        return tr("Share of the draws in which the customer is %1").arg(typeName(typeOfColumn(section)));
    if (role == Qt::ToolTipRole && section == Sure)
        return tr("Sorts by the share of the likeliest type");
    if (role == Qt::ToolTipRole && (section == NetSales || section == NetProfit))
        return QStringLiteral("<p>%1</p>")
            .arg(tr("In %1, of the invoices that count")
                     .arg(format::text(m_workshop.project().currency))
                     .toHtmlEscaped());
    if (role != Qt::DisplayRole)
        return {};
    if (isShareColumn(section))
        return typeName(typeOfColumn(section));
    switch (section) {
    case Name:
        return tr("Customer");
    case Type:
        return tr("Type now");
    case Sure:
        return tr("How sure");
    case NetSales:
        return tr("Net sales");
    default:
        return tr("Net profit");
    }
}

void DrawnShareDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant share = index.data(ConfidenceModel::ShareRole);
    if (!share.isValid())
        return;
    const Theme& theme = Theme::instance();
    const double room = option.rect.width() - 2.0 * kInset;
    const QRectF track(option.rect.left() + kInset, option.rect.bottom() - 2 * kBar, room, kBar);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.colors().line);
    painter->drawRoundedRect(track, kBar / 2, kBar / 2);
    if (share.toDouble() > 0.0) {
        QRectF bar = track;
        bar.setLeft(track.right() - std::max(kBar, room * share.toDouble())); // towards its figure
        painter->setBrush(theme.typeColor(typeOfColumn(index.column())));
        painter->drawRoundedRect(bar, kBar / 2, kBar / 2);
    }
    painter->restore();
}

} // namespace strata
