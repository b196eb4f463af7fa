#pragma once
#include "core/model/growth.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace strata {

// The contacts a campaign learned of, oldest first.
class LearnedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Customer,
        Name,
        Function,
        Title,
        Decides,
        Needs,
        Notes,
        When,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setContacts(const std::vector<LearnedContact>& contacts, const QStringList& customers);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(int row, int column) const;

    std::vector<LearnedContact> m_contacts;
    QStringList m_customers; // one per contact
};

} // namespace strata
