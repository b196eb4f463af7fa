#pragma once
#include "core/method/flipcurve.h"
#include "core/model/framework.h"

#include <QAbstractTableModel>
#include <QString>

#include <optional>
#include <vector>

namespace strata {

// All weights of the value tree with how far each can go until somebody changes type, and how many do at ten
// points. The weights are always today's; what is not known yet is left open.
class FlipListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Today,
        Still,
        Below,
        Above,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setWeights(const Framework& framework);
    void setCurves(const FlipCurves& curves); // of the weights as they are
    void setStale(bool isStale); // whether the figures hold no more
    int rowOf(const QString& key) const; // -1: not there
    QString keyOf(int row) const { return m_rows[std::size_t(row)].key; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Figures
    {
        QString still, sentence;
        double length = 0.0; // of the interval, basis points
        bool isAlone = false;
        int below = 0, above = 0; // weights that were asked for, basis points
        std::int64_t movedBelow = 0, movedAbove = 0;
    };
    struct Row
    {
        QString key, name, fullName;
        bool isFactor = false;
        int today = 0;
        std::optional<Figures> figures; // as they were last known
    };

    QString display(const Row& row, int column) const;
    QString tip(const Row& row, int column) const;

    std::vector<Row> m_rows;
    bool m_isStale = true;
};

} // namespace strata
