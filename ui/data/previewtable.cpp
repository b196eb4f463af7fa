#include "ui/data/previewtable.h"

#include "ui/data/previewmodel.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace strata {

namespace {

// Grounds the model gives, which the style sheet of tables does not paint by itself.
class GroundDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QVariant ground = index.data(Qt::BackgroundRole);
        QStyledItemDelegate::paint(painter, option, index);
        if (ground.isValid())
            painter->fillRect(option.rect, ground.value<QColor>());
    }
};

} // namespace

PreviewTable::PreviewTable(QWidget* parent)
    : QTableView(parent)
    , m_model(new PreviewModel(this))
{
    setObjectName(QStringLiteral("previewTable"));
    setAccessibleName(tr("The first rows"));
    setModel(m_model);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setItemDelegate(new GroundDelegate(this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    verticalHeader()->setDefaultSectionSize(26);
    verticalHeader()->setMinimumSectionSize(26);
    setFont(Theme::instance().headFont());
}

void PreviewTable::setPlan(const ImportPlan& plan)
{
    m_model->setPlan(plan);
    resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnWidth(column, std::clamp(columnWidth(column) + 12, 70, 240));
}

} // namespace strata
