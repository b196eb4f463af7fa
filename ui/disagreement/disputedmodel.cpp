#include "ui/disagreement/disputedmodel.h"

#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pill.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace strata {

void DisputedModel::setCustomers(std::vector<DisputedCustomer> customers,
                                 std::shared_ptr<const Dataset> dataset, const std::vector<Amount>& netSales,
                                 const QStringList& people, const std::string& currency)
{
    beginResetModel();
    m_rows = std::move(customers);
    if (m_rows.size() > kMostRows)
        m_rows.resize(kMostRows);
    m_sales.clear();
    for (const DisputedCustomer& row : m_rows) {
        const Amount amount = netSales[std::size_t(row.customer)];
        m_sales.push_back(isKnown(amount) ? double(amount) / double(kAmountUnit) : 0.0);
    }
    m_dataset = std::move(dataset);
    m_people = people;
    m_currency = currency;
    endResetModel();
}

void DisputedModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_sales.clear();
    endResetModel();
}

void DisputedModel::setNamesShown(bool areShown)
{
    m_areNamesShown = areShown;
    if (!m_rows.empty())
        emit dataChanged(index(0, SeenAs), index(rowCount() - 1, SeenAs));
}

std::vector<DisputedModel::View> DisputedModel::views(int row) const
{
    const DisputedCustomer& customer = m_rows[std::size_t(row)];
    std::vector<View> views;
    for (std::size_t person = 0; person < customer.typesBy.size(); ++person) {
        const std::uint8_t type = customer.typesBy[person];
        auto found = std::find_if(views.begin(), views.end(),
                                  [type](const View& view) { return view.type == type; });
        if (found == views.end())
            found = views.insert(views.end(), {type, {}});
        found->people += m_people.value(qsizetype(person));
    }
    std::sort(views.begin(), views.end(), [](const View& a, const View& b) {
        return a.people.size() != b.people.size() ? a.people.size() > b.people.size() : a.type < b.type;
    });
    return views;
}

int DisputedModel::mostViews() const
{
    std::size_t most = 0;
    for (int row = 0; row < rowCount(); ++row)
        most = std::max(most, views(row).size());
    return int(most);
}

QString DisputedModel::viewText(const View& view) const
{
    const QString count = format::number(double(view.people.size()));
    return m_areNamesShown ? QStringLiteral("%1: %2").arg(count, view.people.join(QStringLiteral(", ")))
                           : count;
}

int DisputedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DisputedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DisputedModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const DisputedCustomer& row = m_rows[std::size_t(index.row())];
    const auto customer = std::size_t(row.customer);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        QString text;
        switch (index.column()) {
        case Customer: {
            const std::string& name = m_dataset->customers.names[customer];
            text = format::text(name.empty() ? m_dataset->customers.ids[customer] : name);
            break;
        }
        case Type:
            text = typeName(CustomerType(row.type));
            break;
        case SeenAs: {
            QStringList words;
            for (const View& view : views(index.row()))
                words += QStringLiteral("%1 %2").arg(typeName(CustomerType(view.type)), viewText(view));
            text = words.join(QStringLiteral(", "));
            break;
        }
        case NetSales:
            text = format::money(m_sales[std::size_t(index.row())], m_currency);
            break;
        }
        if (role == Qt::DisplayRole)
            return text;
        return index.column() == SeenAs || index.column() == Customer
            ? QVariant(QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()))
            : QVariant();
    }
    case PillDelegate::TypeRole:
        return index.column() == Type ? QVariant(int(row.type)) : QVariant();
    case DataTable::SortRole:
    case DataTable::ExportRole:
        return index.column() == NetSales ? QVariant(m_sales[std::size_t(index.row())]) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == NetSales ? int(Qt::AlignRight | Qt::AlignVCenter)
                                          : int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant DisputedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == SeenAs)
        return tr("How many people see the customer as which type, each by their own weight of the row");
    if (role == Qt::TextAlignmentRole)
        return section == NetSales ? int(Qt::AlignRight | Qt::AlignVCenter)
                                   : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Customer:
        return tr("Customer");
    case Type:
        return tr("For the group");
    case SeenAs:
        return tr("Seen as");
    case NetSales:
        return tr("Net sales");
    default:
        return {};
    }
}

ViewsDelegate::ViewsDelegate(const DisputedModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void ViewsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    const auto* table = qobject_cast<const DataTable*>(option.widget);
    const QModelIndex source = table ? table->sourceIndex(index) : index;
    QRectF rest = QRectF(option.rect).adjusted(8, 0, -4, 0);
    const QFontMetricsF metrics(ground.font);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(ground.font);
    const std::vector<DisputedModel::View> views = m_model.views(source.row());
    const bool isStacked = m_model.areNamesShown();
    double middle
        = isStacked ? rest.center().y() - (double(views.size()) - 1.0) * kLine / 2.0 : rest.center().y();
    for (const DisputedModel::View& view : views) {
        if (rest.width() < 36.0)
            break;
        // A small pill: the type's shape and how many see it.
        const QColor color = Theme::instance().typeText(CustomerType(view.type));
        const QString words = metrics.elidedText(m_model.viewText(view), Qt::ElideRight, rest.width() - 30.0);
        const double width = metrics.horizontalAdvance(words) + 30.0;
        const QRectF box(rest.left() + 0.5, middle - 10.5, width - 1.0, 21.0);
        painter->setPen(color);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box, 4, 4);
        paintTypeShape(*painter, QRectF(box.left() + 7, box.center().y() - 4, 8, 8),
                       typeShape(CustomerType(view.type)), color);
        painter->setPen(color);
        painter->drawText(box.adjusted(20, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute,
                          words);
        if (isStacked)
            middle += kLine;
        else
            rest.setLeft(rest.left() + width + 6.0);
    }
    painter->restore();
}

} // namespace strata
