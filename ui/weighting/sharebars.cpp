#include "ui/weighting/sharebars.h"

#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/spoken.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace strata {

namespace {

constexpr int kLine = 24;
constexpr int kFigure = 56; // width of "33.33 %"

} // namespace

ShareBars::ShareBars(const QList<QString>& names, QWidget* parent)
    : QWidget(parent)
    , m_names(names)
    , m_shares(std::size_t(names.size()), 0)
{
    setSpokenRole(this, QAccessible::Chart);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ShareBars::setShares(const std::vector<int>& basisPoints)
{
    m_shares = basisPoints;
    QStringList said;
    for (int row = 0; row < m_names.size(); ++row)
        said += QStringLiteral("%1 %2").arg(m_names.at(row), format::weight(m_shares[std::size_t(row)]));
    setAccessibleName(tr("The weights that follow: %1").arg(said.join(QStringLiteral(", "))));
    update();
}

QSize ShareBars::sizeHint() const
{
    return {360, kLine * int(m_names.size())};
}

QSize ShareBars::minimumSizeHint() const
{
    return {240, kLine * int(m_names.size())};
}

void ShareBars::paintEvent(QPaintEvent*)
{
    const Colors& colors = Theme::instance().colors();
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // scales run from left to right in every language
    painter.setRenderHint(QPainter::Antialiasing);
    const int names = width() * 2 / 5;
    const double room = std::max(10, width() - names - kFigure - 24);
    for (int row = 0; row < m_names.size(); ++row) {
        const QRect line(0, row * kLine, width(), kLine);
        painter.setFont(Theme::instance().bodyFont());
        painter.setPen(colors.text);
        painter.drawText(QRect(0, line.top(), names, kLine), Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(m_names.at(row), Qt::ElideRight, names - 4));
        const double share = m_shares[std::size_t(row)] / 10000.0;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.line);
        painter.drawRoundedRect(QRectF(names + 8.0, line.center().y() - 3.0, room, 6.0), 3, 3);
        painter.setBrush(colors.accent);
        painter.drawRoundedRect(QRectF(names + 8.0, line.center().y() - 3.0, room * share, 6.0), 3, 3);
        painter.setFont(Theme::instance().strongFont());
        painter.setPen(colors.text);
        painter.drawText(QRect(width() - kFigure - 4, line.top(), kFigure + 4, kLine),
                         Qt::AlignVCenter | Qt::AlignRight, format::weight(m_shares[std::size_t(row)]));
    }
}

} // namespace strata
