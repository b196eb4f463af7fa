#include "ui/homework/typebutton.h"

#include "ui/theme.h"
#include "ui/widgets/pill.h"

#include <QPainter>

namespace strata {

TypeButton::TypeButton(CustomerType type, const QString& meaning, QWidget* parent)
    : QAbstractButton(parent)
    , m_type(type)
    , m_meaning(meaning)
{
    setObjectName(QStringLiteral("sortAs/%1").arg(QString::fromLatin1(kTypeKeys[std::size_t(type)])));
    setText(typeName(type));
    setAccessibleName(tr("%1: %2, key %3").arg(typeName(type), meaning).arg(int(type) + 1));
    setCheckable(true);
    setAutoExclusive(false);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TypeButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const QColor color = theme.typeText(m_type);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isStrong = isChecked() || isDown() || hasFocus() || underMouse();
    painter.setPen(QPen(isChecked() || hasFocus() ? colors.accent
                            : isStrong            ? color
                                                  : colors.line,
                        isChecked() || hasFocus() ? 2 : 1));
    painter.setBrush(isChecked() || isDown() ? colors.accentSoft : colors.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Theme::kCornerRadius,
                            Theme::kCornerRadius);

    const QRectF inner = QRectF(rect()).adjusted(20, 0, -16, 0);
    paintTypeShape(painter, QRectF(inner.left(), inner.center().y() - 14, 28, 28), typeShape(m_type), color);
    QFont name = theme.titleFont();
    name.setPixelSize(17);
    const QRectF words = inner.adjusted(44, 0, -24, 0);
    painter.setPen(color);
    painter.setFont(name);
    painter.drawText(words.adjusted(0, 0, 0, -words.height() / 2 - 1), Qt::AlignLeft | Qt::AlignBottom,
                     text());
    painter.setPen(colors.quiet);
    painter.setFont(theme.bodyFont());
    painter.drawText(words.adjusted(0, words.height() / 2 + 3, 0, 0), Qt::AlignLeft | Qt::AlignTop,
                     m_meaning);
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, QString::number(int(m_type) + 1));
}

void TypeButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void TypeButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace strata
