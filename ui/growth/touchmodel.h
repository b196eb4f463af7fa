#pragma once
#include "core/model/growth.h"

#include <QAbstractTableModel>

#include <vector>

namespace strata {

// The touches of a campaign, in the order in which they were written down; the table sorts them by date.
class TouchModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Date,
        Kind,
        What,
        Whom,
        IsDone,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setTouches(const std::vector<Touch>& touches, Day today);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void doneChosen(int touch, bool isDone);

private:
    QString text(const Touch& touch, int column) const;

    std::vector<Touch> m_touches;
    Day m_today = kNoDay;
};

} // namespace strata
