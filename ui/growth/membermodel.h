#pragma once
#include "core/model/customertype.h"
#include "core/model/growth.h"
#include "ui/growth/memberplaces.h"

#include <QAbstractTableModel>

#include <optional>
#include <string>
#include <vector>

namespace strata {

class GrowthRun;
class Workshop;

// The customers of a campaign, or those who may join one. Sorts and filters itself: there may be 100 000.
class MemberModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Number,
        Type,
        Tier,
        NetSales,
        Potential,
        BlockName,
        Group,
        ColumnCount
    };
    enum class Which
    {
        All,
        Target,
        Control
    };

    MemberModel(Workshop& workshop, MemberPlaces& places, QObject* parent = nullptr);

    void setMembers(const std::vector<CampaignMember>& members, bool hasLots);
    void setCustomers(const std::vector<std::int32_t>& customers); // who may join: no blocks, no groups
    void setWhich(Which which);
    void setFilterText(const QString& text); // part of the name or number
    void updateFigures(); // types and money are new

    int customerOf(int row) const; // -1 = no longer in the data
    const std::string& idOf(int row) const;
    int rowOf(int customer) const; // -1 = not listed

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    struct Entry
    {
        std::string id;
        int customer = -1;
        std::string block;
        bool isControl = false;
    };

    void arrange();
    QString text(const Entry& entry, int column) const;
    std::optional<double> number(const Entry& entry, int column) const;
    std::optional<CustomerType> typeOf(int customer) const;
    double keyOf(const Entry& entry) const; // NaN = none, at the end in either order

    Workshop& m_workshop;
    GrowthRun& m_run;
    MemberPlaces& m_places;
    std::vector<Entry> m_entries;
    std::vector<std::int32_t> m_rows; // places in m_entries
    bool m_hasLots = false;
    Which m_which = Which::All;
    QString m_filter;
    int m_column = Name;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace strata
