#pragma once
#include "core/method/homework.h"

#include <QAbstractTableModel>
#include <QString>
#include <QStyledItemDelegate>

#include <vector>

namespace strata {

QString agreementText(AccountComparison::Agreement agreement);
// On how many accounts the model agrees with most people, and on how many they are divided.
QString agreementInWords(const HomeworkComparison& comparison);

// The accounts of the homework with the model's type and the group's voices.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Account,
        Model,
        Voices,
        Majority,
        Agreement,
        ColumnCount
    };
    enum Role
    {
        VoicesRole = Qt::UserRole + 200 // QVariantList: how many people say each of the four types
    };

    using QAbstractTableModel::QAbstractTableModel;

    // `names`: one per account.
    void setAccounts(std::vector<AccountComparison> accounts, std::vector<QString> names);
    const AccountComparison& account(int row) const { return m_accounts[std::size_t(row)]; }
    const QString& name(int row) const { return m_names[std::size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<AccountComparison> m_accounts;
    std::vector<QString> m_names;
};

// Paints VoicesRole: every type's shape in its colour, and how many say so.
class VoicesDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

    static constexpr int kSlot = 32; // width of one type
};

} // namespace strata
