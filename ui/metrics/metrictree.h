#pragma once
#include "core/method/metrics.h"
#include "core/model/project.h"

#include <QStyledItemDelegate>
#include <QTreeWidget>

#include <string>

namespace strata {

struct Standing;

// The value tree with what the data and the people say about each metric: customers covered, whether it can
// be had, what stands in the way and who clears it. What is left out for now is grey.
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
        ShareRole, // customers covered, 0..1
        ObstacleRole, // a second, quiet line
        AvailabilityRole, // an int (Availability)
        SaidRole, // a person said it
        MutedRole // left out for now
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
    void fill(QTreeWidgetItem* item, const Factor& factor, const Metric& metric, const Standing& standing);
    QTreeWidgetItem* itemAt(const Place& place) const;
};

// Paints coverage and state where the model answers ShareRole, a badge where it answers AvailabilityRole, and
// any other cell as usual.
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
