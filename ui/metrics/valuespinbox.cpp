#include "ui/metrics/valuespinbox.h"

#include "ui/format.h"

#include <QSignalBlocker>
#include <QStyle>
#include <QWheelEvent>

namespace strata {

UnitScale unitScale(MetricUnit unit, const std::string& currency)
{
    switch (unit) {
    case MetricUnit::Money:
        return {1.0, 2, {}, QLatin1Char(' ') + format::currencySign(currency)};
    case MetricUnit::Share:
        return {100.0, 1, {}, QStringLiteral(" %")};
    case MetricUnit::Count:
        return {1.0, 1, {}, {}};
    case MetricUnit::Days:
    case MetricUnit::Years:
    case MetricUnit::Months:
        return {1.0, 1, {}, QLatin1Char(' ') + format::unitName(unit, currency)};
    case MetricUnit::Ratio:
    case MetricUnit::Number:
        break;
    }
    return {1.0, 2, {}, {}};
}

ValueSpinBox::ValueSpinBox(QWidget* parent)
    : QDoubleSpinBox(parent)
{
    setRange(-1e12, 1e12);
    setKeyboardTracking(false);
    setGroupSeparatorShown(true);
    setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    setFocusPolicy(Qt::StrongFocus);
    setButtonSymbols(QAbstractSpinBox::NoButtons); // the arrow keys step it; buttons of 10 px serve nobody
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(this, &QDoubleSpinBox::valueChanged, this, [this] { emit naturalValueEdited(naturalValue()); });
}

void ValueSpinBox::setUnit(const UnitScale& unit)
{
    const QSignalBlocker blocker(this);
    m_factor = unit.factor;
    setDecimals(unit.decimals);
    setPrefix(unit.prefix);
    setSuffix(unit.suffix);
}

void ValueSpinBox::setNaturalValue(double value)
{
    const QSignalBlocker blocker(this);
    setValue(value * m_factor);
    setProblem(false);
}

double ValueSpinBox::naturalValue() const
{
    return value() / m_factor;
}

void ValueSpinBox::setProblem(bool isProblem)
{
    if (property("invalid").toBool() == isProblem)
        return;
    setProperty("invalid", isProblem);
    style()->unpolish(this);
    style()->polish(this);
}

QString ValueSpinBox::textFromValue(double value) const
{
    QString text = QDoubleSpinBox::textFromValue(value);
    if (const QString point = locale().decimalPoint(); text.contains(point)) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(point))
            text.chop(point.size());
    }
    return text;
}

void ValueSpinBox::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QDoubleSpinBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace strata
