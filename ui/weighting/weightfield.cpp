#include "ui/weighting/weightfield.h"

#include "core/model/framework.h"
#include "ui/format.h"

#include <QKeyEvent>
#include <QLocale>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <cmath>

namespace strata {

WeightField::WeightField(QWidget* parent)
    : QDoubleSpinBox(parent)
{
    setProperty("compact", true);
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    setDecimals(2);
    setRange(0.0, 100.0);
    setAlignment(Qt::AlignRight);
    setSuffix(QStringLiteral("\u202F%"));
    setFocusPolicy(Qt::StrongFocus);
    setKeyboardTracking(false);
    setFixedWidth(76);
    connect(this, &QDoubleSpinBox::valueChanged, this, [this](double percent) {
        const int weight = int(std::lround(percent * 100.0));
        if (weight != m_weight)
            emit weightEntered(weight);
    });
}

void WeightField::setWeight(int basisPoints)
{
    m_weight = basisPoints;
    const QSignalBlocker blocker(this);
    setValue(basisPoints / 100.0);
}

QString WeightField::textFromValue(double value) const
{
    const int basisPoints = int(std::lround(value * 100.0));
    return locale().toString(value, 'f', basisPoints % 100 == 0 ? 0 : basisPoints % 10 == 0 ? 1 : 2);
}

void WeightField::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void WeightField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        setWeight(m_weight);
        selectAll();
        return;
    }
    QDoubleSpinBox::keyPressEvent(event);
}

} // namespace strata
