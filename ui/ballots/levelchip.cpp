#include "ui/ballots/levelchip.h"

#include "ui/ballots/agreementwords.h"
#include "ui/theme.h"
#include "ui/widgets/spoken.h"

#include <QPainter>

namespace strata {

LevelChip::LevelChip(AgreementLevel level, QWidget* parent)
    : QWidget(parent)
    , m_level(level)
{
    setSpokenRole(this, QAccessible::StaticText);
    setAccessibleName(levelName(level));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(Theme::instance().strongFont());
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize LevelChip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(levelName(m_level)) + 16, 24};
}

void LevelChip::paintEvent(QPaintEvent*)
{
    const Colors& colors = Theme::instance().colors();
    const QColor color = m_level == AgreementLevel::Agreed ? colors.good
        : m_level == AgreementLevel::Discuss               ? colors.warning
                                                           : colors.bad;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(font());
    painter.drawText(rect(), Qt::AlignCenter, levelName(m_level));
}

} // namespace strata
