#include "ui/stratification/colourlegend.h"

#include "ui/widgets/flowlayout.h"

#include <QPainter>
#include <QPixmap>
#include <QPushButton>

namespace strata {

namespace {

QIcon dot(const QColor& colour, double devicePixels)
{
    constexpr int kSize = 12;
    QPixmap pixmap(QSize(kSize, kSize) * devicePixels);
    pixmap.setDevicePixelRatio(devicePixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(1, 1, kSize - 2, kSize - 2);
    return pixmap;
}

} // namespace

ColourLegend::ColourLegend(QWidget* parent)
    : QWidget(parent)
{
    new FlowLayout(4, this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ColourLegend::setGroups(const std::vector<ColourGroup>& groups)
{
    while (m_buttons.size() < qsizetype(groups.size())) {
        auto* button = new QPushButton;
        const int group = int(m_buttons.size());
        button->setObjectName(QStringLiteral("legend/%1").arg(group));
        button->setCheckable(true);
        button->setProperty("compact", true);
        connect(button, &QPushButton::clicked, this, [this, group](bool isOn) { choose(isOn ? group : -1); });
        layout()->addWidget(button);
        m_buttons.append(button);
    }
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        QPushButton* button = m_buttons[i];
        const bool isThere = std::size_t(i) < groups.size() && groups[std::size_t(i)].customers > 0;
        button->setVisible(isThere);
        if (!isThere)
            continue;
        const ColourGroup& group = groups[std::size_t(i)];
        QString name = group.name;
        button->setText(name.replace(QLatin1Char('&'), QStringLiteral("&&")));
        button->setIcon(dot(group.colour, devicePixelRatioF()));
        button->setToolTip(
            QStringLiteral("<p>%1</p>")
                .arg(tr("Show only \u201c%1\u201d in full colour.").arg(group.name).toHtmlEscaped()));
        button->setAccessibleName(tr("%1: %Ln customer(s)", nullptr, int(group.customers)).arg(group.name));
    }
    if (m_highlighted >= 0
        && (std::size_t(m_highlighted) >= groups.size() || groups[std::size_t(m_highlighted)].customers == 0))
        choose(-1);
    updateGeometry();
}

void ColourLegend::setHighlighted(int group)
{
    m_highlighted = group;
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(i == group);
}

void ColourLegend::choose(int group)
{
    setHighlighted(group);
    emit highlightChanged(group);
}

} // namespace strata
