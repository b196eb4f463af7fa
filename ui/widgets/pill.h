#pragma once
#include "core/model/customertype.h"
#include "ui/theme.h"

#include <QStyledItemDelegate>
#include <QWidget>

#include <optional>

class QPainter;

namespace strata {

// The badge of a customer type: its shape and its name in its colour, so that colour never speaks alone.
void paintTypeShape(QPainter& painter, const QRectF& box, TypeShape shape, const QColor& color);
void paintPill(QPainter& painter, const QRectF& area, CustomerType type, bool isMarked = false);
QSize pillSize(CustomerType type, bool isMarked = false);

class Pill : public QWidget
{
    Q_OBJECT

public:
    explicit Pill(CustomerType type, QWidget* parent = nullptr);
    void setType(CustomerType type, bool isMarked = false); // marked: set by hand
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    CustomerType m_type;
    bool m_isMarked = false;
};

// Paints a pill where the model answers TypeRole with an int (CustomerType). MarkRole: true where a person
// set it.
class PillDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role
    {
        TypeRole = Qt::UserRole + 50,
        MarkRole
    };

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace strata
