#include "ui/widgets/pill.h"

#include "ui/widgets/spoken.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace strata {

namespace {

constexpr int kHeight = 22;
constexpr int kShape = 8;
constexpr int kPadding = 7;

QString pillText(CustomerType type, bool isMarked)
{
    //: a customer type that a person set by hand
    return isMarked ? Pill::tr("%1, by hand").arg(typeName(type)) : typeName(type);
}

QFont pillFont()
{
    QFont font = Theme::instance().headFont();
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

void paintTypeShape(QPainter& painter, const QRectF& box, TypeShape shape, const QColor& color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const QPointF c = box.center();
    const double r = std::min(box.width(), box.height()) / 2.0;
    switch (shape) {
    case TypeShape::Circle:
        painter.drawEllipse(c, r, r);
        break;
    case TypeShape::Diamond:
        painter.drawPolygon(
            QPolygonF{c + QPointF(0, -r), c + QPointF(r, 0), c + QPointF(0, r), c + QPointF(-r, 0)});
        break;
    case TypeShape::Square:
        painter.drawRect(QRectF(c.x() - r * 0.85, c.y() - r * 0.85, 1.7 * r, 1.7 * r));
        break;
    case TypeShape::Triangle:
        painter.drawPolygon(
            QPolygonF{c + QPointF(-r, -0.8 * r), c + QPointF(r, -0.8 * r), c + QPointF(0, r)});
        break;
    case TypeShape::HalfDisc:
        painter.drawPie(QRectF(c.x() - r, c.y() - r * 0.5, 2 * r, 2 * r), 0, 180 * 16);
        break;
    case TypeShape::Ring:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, 1.6));
        painter.drawEllipse(c, r - 0.8, r - 0.8);
        break;
    case TypeShape::Cross:
        painter.setPen(QPen(color, 1.6));
        painter.drawLine(c + QPointF(-0.8 * r, -0.8 * r), c + QPointF(0.8 * r, 0.8 * r));
        painter.drawLine(c + QPointF(-0.8 * r, 0.8 * r), c + QPointF(0.8 * r, -0.8 * r));
        break;
    case TypeShape::Dash:
        painter.drawRect(QRectF(c.x() - r, c.y() - r * 0.25, 2 * r, r * 0.5));
        break;
    }
    painter.restore();
}

QSize pillSize(CustomerType type, bool isMarked)
{
    const int text = QFontMetrics(pillFont()).horizontalAdvance(pillText(type, isMarked));
    return {text + kShape + 3 * kPadding - 2, kHeight};
}

void paintPill(QPainter& painter, const QRectF& area, CustomerType type, bool isMarked)
{
    const QColor color = Theme::instance().typeText(type);
    const QSize size = pillSize(type, isMarked);
    const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
    const double width = std::min(double(size.width()), area.width());
    QRectF box(isMirrored ? area.right() - width : area.left(), area.center().y() - kHeight / 2.0, width,
               kHeight);
    box.adjust(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, isMarked ? 1.6 : 1.0, isMarked ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, 4, 4);
    const double shape = isMirrored ? box.right() - kPadding - kShape : box.left() + kPadding;
    paintTypeShape(painter, QRectF(shape, box.center().y() - kShape / 2.0, kShape, kShape), typeShape(type),
                   color);
    painter.setPen(color);
    painter.setFont(pillFont());
    constexpr double kBefore = kPadding + kShape + kPadding - 2, kAfter = 2;
    const QRectF words = box.adjusted(isMirrored ? kAfter : kBefore, 0, isMirrored ? -kBefore : -kAfter, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(pillFont())
                         .elidedText(pillText(type, isMarked), Qt::ElideRight, int(words.width()) + 2));
    painter.restore();
}

Pill::Pill(CustomerType type, QWidget* parent)
    : QWidget(parent)
    , m_type(type)
{
    setSpokenRole(this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setType(type);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Pill::setType(CustomerType type, bool isMarked)
{
    m_type = type;
    m_isMarked = isMarked;
    setAccessibleName(pillText(type, isMarked));
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return pillSize(m_type, m_isMarked);
}

void Pill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintPill(painter, rect(), m_type, m_isMarked);
}

void PillDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    const QVariant type = index.data(TypeRole);
    if (type.isValid())
        paintPill(*painter,
                  option.direction == Qt::RightToLeft ? option.rect.adjusted(4, 0, -8, 0)
                                                      : option.rect.adjusted(8, 0, -4, 0),
                  CustomerType(type.toInt()), index.data(MarkRole).toBool());
}

QSize PillDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant type = index.data(TypeRole);
    if (!type.isValid())
        return QStyledItemDelegate::sizeHint(option, index);
    return pillSize(CustomerType(type.toInt()), index.data(MarkRole).toBool()) + QSize(16, 8);
}

} // namespace strata
