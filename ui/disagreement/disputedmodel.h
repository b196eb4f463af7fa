#pragma once
#include "core/method/disagreement.h"
#include "core/model/amount.h"
#include "core/model/dataset.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <QStyledItemDelegate>

#include <memory>

namespace strata {

// The customers of one row, the largest by net sales first: what they are for the group, and what they would
// be if this or that person were right. Whose view it is stays hidden until names are asked for.
class DisputedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Customer,
        Type,
        SeenAs,
        NetSales,
        ColumnCount
    };
    static constexpr std::size_t kMostRows = 2000;

    // How many see a customer as a type, and who.
    struct View
    {
        std::uint8_t type = 0; // CustomerType
        QStringList people;
    };

    using QAbstractTableModel::QAbstractTableModel;

    // `netSales` one per customer of the dataset; `people` one name per entry of typesBy.
    void setCustomers(std::vector<DisputedCustomer> customers, std::shared_ptr<const Dataset> dataset,
                      const std::vector<Amount>& netSales, const QStringList& people,
                      const std::string& currency);
    void clear();
    void setNamesShown(bool areShown);
    bool areNamesShown() const { return m_areNamesShown; }
    int customerOf(int row) const { return m_rows[std::size_t(row)].customer; }
    std::vector<View> views(int row) const; // the most frequent type first
    int mostViews() const; // of any row
    QString viewText(const View& view) const; // "3", or "3: Ann, Bob, Cid"

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<DisputedCustomer> m_rows;
    std::vector<double> m_sales; // per row, currency units
    std::shared_ptr<const Dataset> m_dataset = std::make_shared<const Dataset>();
    QStringList m_people;
    std::string m_currency;
    bool m_areNamesShown = false;
};

// The shapes of the types with how many see the customer so; with names each type on a line of its own. Reads
// a DisputedModel behind the view's proxy.
class ViewsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int kLine = 26; // px of one type, where each has a line of its own

    ViewsDelegate(const DisputedModel& model, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    const DisputedModel& m_model;
};

} // namespace strata
