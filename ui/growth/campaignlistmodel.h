#pragma once
#include "core/model/growth.h"

#include <QAbstractTableModel>

#include <string>
#include <vector>

namespace strata {

// The campaigns of the project, with how far each is.
class CampaignListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        State,
        Start,
        Customers,
        Touches,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setCampaigns(const std::vector<Campaign>& campaigns, Day today);
    const std::string& idOf(int row) const { return m_rows[std::size_t(row)].id; }
    int rowOf(const std::string& id) const; // -1 = none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void renamed(const std::string& id, const QString& name);

private:
    struct Row
    {
        std::string id;
        QString name, state;
        Day start = kNoDay;
        int customers = 0, done = 0, touches = 0;
    };

    std::vector<Row> m_rows;
};

} // namespace strata
