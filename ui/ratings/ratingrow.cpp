#include "ui/ratings/ratingrow.h"

#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

RatingRow::RatingRow(const RatedQuality& quality, QWidget* parent)
    : QFrame(parent)
    , m_quality(quality)
    , m_buttons(new QButtonGroup(this))
    , m_clear(new QPushButton(tr("Clear")))
    , m_mean(quietLabel())
    , m_spread(plainLabel())
{
    const QString name = format::text(quality.name);
    setObjectName(QStringLiteral("rating/") + name);
    setAccessibleName(name);
    m_buttons->setExclusive(false); // none may be pressed
    // Large enough to be hit without aiming; the colours are the theme's.
    setStyleSheet(
        QStringLiteral("QPushButton[rating=\"true\"] { min-height: 40px; min-width: 24px; padding: 0; }"
                       "QPushButton[rating=\"true\"]:focus { min-height: 38px; padding: 0; }"));
    auto* title = strongLabel(name);
    title->setWordWrap(true);
    auto* question = quietLabel(format::text(quality.question));
    question->setVisible(!quality.question.empty());
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    for (int value = kLowestRating; value <= kHighestRating; ++value) {
        auto* button = new QPushButton(QString::number(value));
        button->setObjectName(QStringLiteral("rate%1").arg(value));
        button->setCheckable(true);
        button->setProperty("rating", true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(tr("%1: %2 of 10").arg(name).arg(value));
        m_buttons->addButton(button, value);
        buttons->addWidget(button, 1);
    }
    m_clear->setObjectName(QStringLiteral("clearRating"));
    m_clear->setProperty("flat", true);
    m_clear->setAccessibleName(tr("Clear the rating of %1").arg(name));
    buttons->addWidget(m_clear);
    auto* ends = new QHBoxLayout;
    ends->setContentsMargins(0, 0, m_clear->sizeHint().width() + 4, 0);
    auto* low = quietLabel(quality.low.empty() ? QString() : tr("1: %1").arg(format::text(quality.low)));
    auto* high = quietLabel(quality.high.empty() ? QString() : tr("10: %1").arg(format::text(quality.high)));
    high->setAlignment(Qt::AlignRight);
    for (QLabel* end : {low, high})
        end->setFont(Theme::instance().headFont());
    ends->addWidget(low, 1);
    ends->addWidget(high, 1);
    m_mean->setObjectName(QStringLiteral("ratingMean"));
    m_spread->setObjectName(QStringLiteral("ratingSpread"));
    m_spread->setProperty("problem", true);
    auto* said = new QHBoxLayout;
    said->setSpacing(8);
    said->addWidget(m_mean, 1);
    said->addWidget(m_spread);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 0, 8);
    layout->setSpacing(4);
    layout->addWidget(title);
    layout->addWidget(question);
    layout->addLayout(buttons);
    layout->addLayout(ends);
    layout->addLayout(said);
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int value) {
        setRatings(m_value, {}); // what is pressed shows once it holds
        emit rated(value);
    });
    connect(m_clear, &QPushButton::clicked, this, [this] { emit rated(0); });
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    setRatings(0, {});
}

void RatingRow::setRatings(int own, const std::vector<NamedRating>& all)
{
    m_value = own;
    for (QAbstractButton* button : m_buttons->buttons())
        button->setChecked(m_buttons->id(button) == own);
    m_clear->setEnabled(own > 0);
    QStringList said;
    int lowest = kHighestRating, highest = kLowestRating;
    double sum = 0.0;
    for (const NamedRating& rating : all) {
        //: who rated, and how
        said += tr("%1 %2").arg(rating.name).arg(rating.value);
        lowest = std::min(lowest, rating.value);
        highest = std::max(highest, rating.value);
        sum += rating.value;
    }
    const bool isSeveral = all.size() > 1;
    m_mean->setText(
        isSeveral ? tr("Mean %1: %2")
                        .arg(format::number(sum / double(all.size()), 1), said.join(QStringLiteral(", ")))
            : !all.empty() && own == 0 ? said.front()
                                       : QString());
    m_mean->setVisible(!m_mean->text().isEmpty());
    m_spread->setText(tr("They differ by %1: talk about it").arg(highest - lowest));
    m_spread->setVisible(isSeveral && highest - lowest >= kWideSpread);
}

void RatingRow::setActive(bool isActive)
{
    m_isActive = isActive;
    update();
}

void RatingRow::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    if (!m_isActive)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::instance().colors().accent);
    painter.drawRoundedRect(QRectF(0.0, 8.0, 3.0, height() - 16.0), 1.5, 1.5);
}

} // namespace strata
