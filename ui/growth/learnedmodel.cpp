#include "ui/growth/learnedmodel.h"

#include "ui/format.h"
#include "ui/languages.h"
#include "ui/widgets/datatable.h"

#include <QDateTime>
#include <QLocale>

namespace strata {

void LearnedModel::setContacts(const std::vector<LearnedContact>& contacts, const QStringList& customers)
{
    const bool isSameLength = contacts.size() == m_contacts.size();
    if (!isSameLength)
        beginResetModel();
    m_contacts = contacts;
    m_customers = customers;
    if (!isSameLength)
        endResetModel();
    else if (!m_contacts.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int LearnedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_contacts.size());
}

int LearnedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString LearnedModel::text(int row, int column) const
{
    const LearnedContact& one = m_contacts[std::size_t(row)];
    switch (column) {
    case Customer:
        return m_customers.value(row);
    case Name:
        return format::text(one.name);
    case Function:
        return format::text(one.jobFunction);
    case Title:
        return format::text(one.title);
    case Decides:
        return one.isDecisionMaker ? tr("Yes") : tr("No");
    case Needs:
        return format::text(one.needs);
    case Notes:
        return format::text(one.notes);
    default:
        return currentLocale().toString(QDateTime::fromMSecsSinceEpoch(one.time).date(), QLocale::ShortFormat);
    }
}

QVariant LearnedModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || std::size_t(index.row()) >= m_contacts.size())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column()).replace(QLatin1Char('\n'), QLatin1Char(' '));
    case DataTable::ExportRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return QStringLiteral("<p>%1</p>")
            .arg(text(index.row(), index.column())
                     .toHtmlEscaped()
                     .replace(QLatin1Char('\n'), QStringLiteral("<br>")));
    case DataTable::SortRole:
        return index.column() == When ? QVariant(qlonglong(m_contacts[std::size_t(index.row())].time))
                                      : QVariant(text(index.row(), index.column()));
    default:
        return {};
    }
}

QVariant LearnedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Customer:
        return tr("Customer");
    case Name:
        return tr("Name");
    case Function:
        return tr("Job function");
    case Title:
        return tr("Title");
    case Decides:
        return tr("Decides");
    case Needs:
        return tr("Needs");
    case Notes:
        return tr("Notes");
    default:
        return tr("Learned");
    }
}

} // namespace strata
