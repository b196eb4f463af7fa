#include "ui/metrics/metrictree.h"

#include "ui/format.h"
#include "ui/metricnames.h"
#include "ui/metrics/availability.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>

namespace strata {

MetricTree::MetricTree(QWidget* parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("metricTree"));
    setAccessibleName(tr("Factors and their metrics"));
    setColumnCount(ColumnCount);
    setHeaderLabels({tr("Factor and metric"), tr("Customers covered"), tr("Can we have it?")});
    setItemDelegate(new CoverageDelegate(this));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(16);
    setAllColumnsShowFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    header()->setSectionResizeMode(Covered, QHeaderView::Fixed);
    header()->setSectionResizeMode(State, QHeaderView::Fixed);
    header()->resizeSection(Covered, 146);
    header()->resizeSection(State, 118);
    connect(this, &QTreeWidget::currentItemChanged, this, &MetricTree::placeChosen);
    connect(&Theme::instance(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void MetricTree::setProject(const Project& project, const MetricTable& metrics)
{
    const QSignalBlocker blocker(this);
    const Place place = currentPlace();
    clear();
    const Day now = today();
    for (const Factor& factor : project.framework.factors) {
        auto* group = new QTreeWidgetItem(this);
        group->setText(Name, format::text(factor.name));
        group->setFont(Name, Theme::instance().strongFont());
        group->setData(Name, FactorRole, format::text(factor.id));
        group->setToolTip(Name,
                          QStringLiteral("<p>%1</p>").arg(format::text(factor.question).toHtmlEscaped()));
        if (factor.isExcluded)
            group->setData(Name, MutedRole, true);
        if (factor.metrics.empty()) {
            group->setText(Covered, tr("No metric yet"));
            group->setToolTip(Covered, tr("Without a metric the factor counts for nothing. Add one."));
        }
        for (const Metric& metric : factor.metrics)
            fill(new QTreeWidgetItem(group), factor, metric, standingOf(project, metrics, metric.id, now));
    }
    expandAll();
    if (QTreeWidgetItem* item = itemAt(place))
        setCurrentItem(item);
    else if (topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0)->childCount() > 0 ? topLevelItem(0)->child(0) : topLevelItem(0));
}

void MetricTree::fill(QTreeWidgetItem* item, const Factor& factor, const Metric& metric,
                      const Standing& standing)
{
    const MetricInfo* info = findMetric(metric.id);
    const QString hurdle
        = info ? obstacle(*info, standing.coverage) : tr("Unknown to this version of Strata");
    item->setText(Name, metricName(metric.id));
    item->setData(Name, FactorRole, format::text(factor.id));
    item->setData(Name, MetricRole, format::text(metric.id));
    item->setToolTip(Name, info ? tipOf(metricFormula(*info)) : hurdle);
    if (metric.isExcluded || factor.isExcluded) {
        item->setData(Name, MutedRole, true);
        item->setData(Name, ObstacleRole, tr("Left out for now"));
        item->setText(State, tr("Left out"));
        return;
    }
    const QString promise = promiseInWords(standing);
    if (standing.isMissing() && !promise.isEmpty())
        item->setData(Name, ObstacleRole, promise);
    if (standing.holds != Availability::Unsaid) {
        item->setData(State, AvailabilityRole, int(standing.holds));
        item->setData(State, SaidRole, standing.isSaid);
        item->setData(State, Qt::AccessibleTextRole, availabilityName(standing.holds));
        item->setToolTip(State, fromDataInWords(standing));
    }
    if (standing.coverage.customers == 0)
        return; // nothing can be said without data
    if (standing.coverage.state() != MetricState::Ready && !item->data(Name, ObstacleRole).isValid())
        item->setData(Name, ObstacleRole, hurdle);
    item->setData(Covered, ShareRole, standing.coverage.share());
    item->setToolTip(Covered, hurdle.isEmpty() ? tr("Every customer has a value") : tipOf(hurdle));
    item->setData(Covered, Qt::AccessibleTextRole, format::percent(standing.coverage.share()));
}

MetricTree::Place MetricTree::currentPlace() const
{
    const QTreeWidgetItem* item = currentItem();
    if (!item)
        return {};
    return {item->data(Name, FactorRole).toString().toStdString(),
            item->data(Name, MetricRole).toString().toStdString()};
}

QTreeWidgetItem* MetricTree::itemAt(const Place& place) const
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = topLevelItem(i);
        if (group->data(Name, FactorRole).toString().toStdString() != place.factor)
            continue;
        if (place.metric.empty())
            return group;
        for (int k = 0; k < group->childCount(); ++k)
            if (group->child(k)->data(Name, MetricRole).toString().toStdString() == place.metric)
                return group->child(k);
        return group->childCount() > 0 ? group->child(group->childCount() - 1) : group;
    }
    return nullptr;
}

void MetricTree::select(const Place& place)
{
    const QSignalBlocker blocker(this);
    if (QTreeWidgetItem* item = itemAt(place)) {
        setCurrentItem(item);
        scrollToItem(item);
    }
}

void MetricTree::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete && !currentPlace().metric.empty())
        emit removeRequested();
    else
        QTreeWidget::keyPressEvent(event);
}

void CoverageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const Colors& colors = Theme::instance().colors();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colors.accentSoft);
    painter->setPen(colors.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    const QRectF cell = QRectF(option.rect).adjusted(8.0, 0.0, -8.0, -1.0);
    const QVariant share = index.data(MetricTree::ShareRole);
    const QFont font
        = index.data(Qt::FontRole).isValid() ? index.data(Qt::FontRole).value<QFont>() : option.font;
    painter->setFont(font);
    if (const QVariant availability = index.data(MetricTree::AvailabilityRole); availability.isValid()) {
        paintAvailability(*painter, cell, Availability(availability.toInt()),
                          index.data(MetricTree::SaidRole).toBool());
    } else if (!share.isValid()) {
        const bool isFirst = index.column() == MetricTree::Name;
        const bool isMuted = index.data(MetricTree::MutedRole).toBool();
        painter->setPen(isFirst && !isMuted ? colors.text : colors.quiet);
        const QString text
            = QFontMetricsF(font).elidedText(index.data().toString(), Qt::ElideRight, cell.width());
        const QString hurdle = index.data(MetricTree::ObstacleRole).toString();
        QRectF line = cell;
        if (!hurdle.isEmpty())
            line.setHeight(cell.height() / 2.0 + 3.0);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, text);
        if (!hurdle.isEmpty()) {
            painter->setFont(Theme::instance().headFont());
            painter->setPen(colors.quiet);
            line.moveBottom(cell.bottom() - 1.0);
            painter->drawText(
                line, Qt::AlignLeft | Qt::AlignVCenter,
                QFontMetricsF(painter->font()).elidedText(hurdle, Qt::ElideRight, line.width()));
        }
    } else if (index.column() == MetricTree::Covered) {
        constexpr double kNumber = 58.0;
        paintCoverageBar(*painter, QRectF(cell.left(), cell.center().y() - 4.0, cell.width() - kNumber, 9.0),
                         share.toDouble());
        painter->setPen(colors.text);
        painter->drawText(cell, Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute,
                          format::percent(share.toDouble()));
    } else {
        paintStatePill(*painter, cell, stateOf(share.toDouble()));
    }
    if (option.state & QStyle::State_HasFocus && index.column() == MetricTree::Name) {
        painter->setPen(QPen(colors.accent, 2.0));
        painter->drawLine(option.rect.topLeft() + QPoint(1, 4), option.rect.bottomLeft() + QPoint(1, -4));
    }
}

QSize CoverageDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool hasHurdle = !index.data(MetricTree::ObstacleRole).toString().isEmpty();
    return {QStyledItemDelegate::sizeHint(option, index).width(), Theme::kTarget + (hasHurdle ? 13 : 1)};
}

} // namespace strata
