#pragma once
#include "core/method/metricstanding.h"
#include "core/model/project.h"

#include <QAbstractTableModel>

#include <vector>

namespace strata {

struct WaysUp;

// A customer's metrics: what they are, what they are worth, and what would move the customer up.
class MetricsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Value,
        Better,
        Points,
        MoveUp,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    // `ways` null: comparisons and ways are still being computed.
    void show(const Project& project, std::vector<MetricStanding> metrics, const WaysUp* ways);
    void clear();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        MetricStanding standing;
        int number = 0; // in the legend of the stacked bars; 0: not in them
        QString moveUp;
        QString factor; // its name
        bool counts = false; // adds to the score
        bool hasScore = false; // the customer is scored
        bool isComputing = false;
    };
    QString display(const Row& row, int column) const;
    QVariant sortKey(const Row& row, int column) const;

    std::vector<Row> m_rows;
    std::string m_currency;
};

// The metrics that add to the score, largest share first: what number each has in bars and table.
std::vector<int> legendNumbers(const std::vector<MetricStanding>& metrics);

} // namespace strata
