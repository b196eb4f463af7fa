#pragma once
#include "core/model/shared.h"
#include "core/transform/actionlist.h"
#include "ui/actions/actionchange.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace strata {

class Workshop;
struct Dataset;

// The actions that pass the filters, with their customers as they are now. Sorts and filters itself: there
// may be tens of thousands. What is edited in a cell is announced, not done.
class ActionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Customer,
        Type,
        Tier,
        Text,
        Owner,
        Due,
        State,
        Note,
        Origin,
        ColumnCount
    };
    enum Role
    {
        LateRole = Qt::UserRole + 1, // true: the words of the cell say so too
        OwnersRole // QStringList: whom it can be given to
    };

    explicit ActionModel(Workshop& workshop, QObject* parent = nullptr);

    void refresh(); // the workshop has others, or the customers stand elsewhere
    void setFilter(const ActionFilter& filter);
    const ActionFilter& filter() const { return m_filter; }
    // Of those that pass the filters only this group is listed; none: all. Groups are made by owner or day.
    void setGroup(std::optional<ActionGroup> group, bool byOwner);
    std::vector<ActionGroupCount> groups(bool byOwner) const; // of those that pass the filters
    std::size_t passing() const { return m_passing.size(); }

    const CustomerAction& actionAt(int row) const;
    int customerAt(int row) const; // -1: no longer in the data
    std::vector<std::int64_t> idsIn(int first, int last) const;
    int rowOf(std::int64_t id) const; // -1 = not listed
    int rowOfCustomer(int customer) const; // the first one; -1 = none
    const std::vector<std::uint32_t>& listed() const { return m_rows; } // places in actions()
    const std::vector<CustomerAction>& actions() const { return m_plans->actions; }
    const ActionStandings& standings() const { return m_standings; }
    Day today() const { return m_today; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    void arranged(); // what is listed, or its figures, may be others
    void edited(std::int64_t id, const strata::ActionChange& change);

private:
    std::vector<std::uint32_t> rowsNow(); // filters and sorts anew
    void arrange(); // the rows of the same list
    std::vector<std::uint32_t> sorted(std::vector<std::uint32_t> rows) const;
    std::string_view sortText(std::uint32_t place) const;
    std::vector<std::int64_t> textRanks(const std::vector<std::uint32_t>& rows) const;
    std::int64_t sortNumber(std::uint32_t place) const; // what is missing comes last
    QString shown(const CustomerAction& action, std::uint32_t place, int column) const;
    QString why(const CustomerAction& action, std::uint32_t place, int column) const;
    int tierAt(std::uint32_t place) const; // -1 = none

    Workshop& m_workshop;
    Shared<ActionPlans> m_plans;
    std::shared_ptr<const Dataset> m_dataset;
    CustomerPlaces m_places; // of m_dataset
    ActionStandings m_standings;
    std::vector<std::string> m_texts; // what is searched; empty until somebody searches
    ActionFilter m_filter;
    std::optional<ActionGroup> m_group;
    bool m_isByOwner = true;
    std::vector<std::uint32_t> m_passing; // the filters; places in actions()
    std::vector<std::uint32_t> m_rows; // and the group, in the order shown
    Day m_today = kNoDay;
    bool m_isEditing = false;
    int m_column = Due;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace strata
