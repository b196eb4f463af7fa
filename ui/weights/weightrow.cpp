#include "ui/weights/weightrow.h"

#include "ui/format.h"
#include "ui/theme.h"
#include "ui/weighting/weightfield.h"
#include "ui/weighting/weightslider.h"
#include "ui/widgets/card.h"

#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

namespace strata {

WeightRow::WeightRow(const QString& key, const QString& name, bool isFactor, QGridLayout* grid, int row,
                     QWidget* parent)
    : QObject(parent)
    , m_name(name)
    , m_slider(new WeightSlider)
    , m_field(new WeightField)
    , m_lock(new QToolButton)
{
    auto* label = isFactor ? strongLabel(name) : plainLabel(name);
    label->setIndent(isFactor ? 0 : 16);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    label->setMinimumWidth(150);
    label->setWordWrap(true);
    label->setToolTip(QStringLiteral("<p>%1</p>").arg(name.toHtmlEscaped()));
    m_slider->setObjectName(QStringLiteral("weightSlider/") + key);
    m_field->setObjectName(QStringLiteral("weightField/") + key);
    m_lock->setObjectName(QStringLiteral("weightLock/") + key);
    if (isFactor)
        m_field->setFont(Theme::instance().strongFont());
    m_field->setAccessibleName(tr("Weight of %1 in percent").arg(name));
    m_lock->setProperty("button", true);
    m_lock->setCheckable(true);
    m_lock->setFixedWidth(84);
    m_lock->setMinimumHeight(Theme::kTarget);

    grid->addWidget(label, row, 0);
    grid->addWidget(m_slider, row, 1);
    grid->addWidget(m_field, row, 2);
    grid->addWidget(m_lock, row, 3);

    connect(m_slider, &WeightSlider::sliderPressed, this, &WeightRow::dragStarted);
    connect(m_slider, &WeightSlider::valueChanged, this, [this](int weight) {
        if (m_slider->isSliderDown())
            emit dragged(weight);
        else
            emit entered(weight);
    });
    connect(m_slider, &WeightSlider::dragCancelled, this, &WeightRow::dragCancelled);
    connect(m_slider, &WeightSlider::sliderReleased, this, &WeightRow::dragEnded);
    connect(m_field, &WeightField::weightEntered, this, &WeightRow::entered);
    connect(m_lock, &QToolButton::toggled, this, &WeightRow::lockToggled);
}

void WeightRow::setWeight(int basisPoints, int reach, bool isLocked)
{
    m_slider->setWeight(basisPoints);
    m_slider->setReach(reach);
    m_slider->setEnabled(!isLocked);
    m_slider->setAccessibleName(tr("Weight of %1: %2").arg(m_name, format::weight(basisPoints)));
    m_field->setWeight(basisPoints);
    m_field->setEnabled(!isLocked);
    m_field->setToolTip(reach < 10000 ? tr("At most %1: the rest is locked").arg(format::weight(reach))
                                      : QString());
    const QSignalBlocker blocker(m_lock);
    m_lock->setChecked(isLocked);
    m_lock->setText(isLocked ? tr("Locked") : tr("Lock"));
    m_lock->setAccessibleName(isLocked ? tr("Unlock the weight of %1").arg(m_name)
                                       : tr("Lock the weight of %1").arg(m_name));
}

} // namespace strata
