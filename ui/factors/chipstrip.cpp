#include "ui/factors/chipstrip.h"

#include "ui/theme.h"
#include "ui/widgets/spoken.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace strata {

namespace {

constexpr double kHeight = 24.0;
constexpr double kGap = 6.0;

} // namespace

ChipStrip::ChipStrip(QWidget* parent)
    : QWidget(parent)
{
    setSpokenRole(this, QAccessible::StaticText);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ChipStrip::setTexts(const QStringList& texts)
{
    if (m_texts == texts)
        return;
    m_texts = texts;
    setAccessibleName(texts.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

std::vector<QRectF> ChipStrip::place(double width) const
{
    const QFontMetricsF metrics(Theme::instance().headFont());
    std::vector<QRectF> boxes;
    double x = 0.0, y = 0.0;
    for (const QString& text : m_texts) {
        const double wide = std::min(width, std::ceil(metrics.horizontalAdvance(text)) + 18.0);
        if (x > 0.0 && x + wide > width) {
            x = 0.0;
            y += kHeight + kGap;
        }
        boxes.emplace_back(x, y, wide, kHeight);
        x += wide + kGap;
    }
    return boxes;
}

int ChipStrip::heightForWidth(int width) const
{
    const std::vector<QRectF> boxes = place(width);
    return boxes.empty() ? 0 : static_cast<int>(boxes.back().bottom());
}

QSize ChipStrip::sizeHint() const
{
    return {240, heightForWidth(std::max(240, width()))};
}

QSize ChipStrip::minimumSizeHint() const
{
    return {120, m_texts.isEmpty() ? 0 : static_cast<int>(kHeight)};
}

void ChipStrip::paintEvent(QPaintEvent*)
{
    const Colors& colors = Theme::instance().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::instance().headFont());
    const QFontMetricsF metrics(painter.font());
    const std::vector<QRectF> boxes = place(width());
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.accentSoft);
        painter.drawRoundedRect(boxes[i], 4.0, 4.0);
        painter.setPen(colors.text);
        const QString text
            = metrics.elidedText(m_texts[static_cast<qsizetype>(i)], Qt::ElideRight, boxes[i].width() - 16.0);
        painter.drawText(boxes[i], Qt::AlignCenter, text);
    }
}

} // namespace strata
