#pragma once
#include "core/method/metrics.h"
#include "core/model/project.h"

#include <QStyledItemDelegate>
#include <QTreeWidget>

#include <string>

namespace strata {

// The value tree with what the data say about each metric: customers covered, state, and what stands in the
// way.
class MetricTree : public QTreeWidget
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Covered,
        State,
        ColumnCount
    };
    enum Role
    {
        FactorRole = Qt::UserRole,
        MetricRole,
        ShareRole,
        ObstacleRole
    };

    // Where a metric stands. `metric` is empty where a factor itself is meant.
    struct Place
    {
        std::string factor; // ids
        std::string metric;
        bool operator==(const Place&) const = default;
    };

    explicit MetricTree(QWidget* parent = nullptr);

    void setProject(const Project& project, const MetricTable& metrics); // keeps the selection where it can
    Place currentPlace() const;
    void select(const Place& place); // silent

signals:
    void placeChosen(); // the person went to another row
    void removeRequested(); // Del on a metric

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QTreeWidgetItem* itemAt(const Place& place) const;
};

// Paints coverage and state where the model answers ShareRole; any other cell as usual.
class CoverageDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace strata
