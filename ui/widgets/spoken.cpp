#include "ui/widgets/spoken.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

#include <cmath>

namespace strata {

namespace {

constexpr auto kRole = "spokenRole";
constexpr auto kSteps = "spokenSteps";

class SpokenSlider : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit SpokenSlider(QAbstractSlider* slider)
        : QAccessibleWidget(slider, QAccessible::Slider)
        , m_slider(slider)
        , m_steps(slider->property(kSteps).toInt())
    {
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    QVariant currentValue() const override { return units(m_slider->value()); }
    void setCurrentValue(const QVariant& value) override
    {
        m_slider->setValue(int(std::lround(value.toDouble() * m_steps)));
    }
    QVariant maximumValue() const override { return units(m_slider->maximum()); }
    QVariant minimumValue() const override { return units(m_slider->minimum()); }
    QVariant minimumStepSize() const override { return units(m_slider->singleStep()); }

private:
    double units(int steps) const { return double(steps) / m_steps; }

    QAbstractSlider* m_slider;
    int m_steps;
};

// What scrolls can be scrolled by keyboard, so it has a name: that of the page or dialog around it.
class SpokenScroll : public QAccessibleWidget
{
public:
    explicit SpokenScroll(QWidget* area)
        : QAccessibleWidget(area, QAccessible::Pane)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        const QString said = QAccessibleWidget::text(kind);
        if (kind != QAccessible::Name || !said.isEmpty())
            return said;
        for (const QWidget* around = widget()->parentWidget(); around; around = around->parentWidget())
            if (!around->accessibleName().isEmpty() || around->isWindow())
                return around->accessibleName().isEmpty() ? around->windowTitle() : around->accessibleName();
        return said;
    }
};

// Qt's own toggles a checkable button behind its back: checked, but never clicked, so that nothing happened.
// Checkable or not, with a menu or without, is asked anew each time: it is often said after the button was
// made.
class SpokenButton : public QAccessibleWidget
{
public:
    explicit SpokenButton(QAbstractButton* button)
        : QAccessibleWidget(button, QAccessible::Button)
        , m_button(button)
    {
    }

    QAccessible::Role role() const override
    {
        if (const QVariant role = m_button->property(kRole); role.isValid())
            return QAccessible::Role(role.toInt());
        if (menu())
            return QAccessible::ButtonMenu;
        if (!m_button->isCheckable())
            return QAccessible::Button;
        const QButtonGroup* group = m_button->group();
        return m_button->autoExclusive() || (group && group->exclusive()) ? QAccessible::RadioButton
                                                                          : QAccessible::CheckBox;
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Accelerator)
            return m_button->shortcut().toString(QKeySequence::NativeText);
        QString said = QAccessibleWidget::text(kind);
        if (kind == QAccessible::Name && said.isEmpty()) {
            said = m_button->text();
            said.replace(QLatin1String("&&"), QLatin1String("\n"));
            said.remove(QLatin1Char('&')).replace(QLatin1Char('\n'), QLatin1Char('&'));
        }
        return said;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = m_button->isCheckable();
        state.checked = m_button->isChecked();
        state.selectable = role() == QAccessible::PageTab;
        state.selected = state.selectable && state.checked;
        state.pressed = m_button->isDown();
        state.hasPopup = menu() != nullptr;
        return state;
    }

    QStringList actionNames() const override
    {
        if (!m_button->isEnabled())
            return {};
        QStringList names{menu()                        ? showMenuAction()
                              : m_button->isCheckable() ? toggleAction()
                                                        : pressAction()};
        if (m_button->focusPolicy() != Qt::NoFocus)
            names += setFocusAction();
        return names;
    }

    void doAction(const QString& name) override
    {
        if (!m_button->isEnabled())
            return;
        if (name == toggleAction() || name == pressAction())
            m_button->click();
        else if (name == showMenuAction())
            showMenu();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QMenu* menu() const
    {
        const auto* push = qobject_cast<QPushButton*>(m_button);
        const auto* tool = qobject_cast<QToolButton*>(m_button);
        return push ? push->menu() : tool ? tool->menu() : nullptr;
    }

    void showMenu() const
    {
        if (auto* push = qobject_cast<QPushButton*>(m_button))
            push->showMenu();
        else if (auto* tool = qobject_cast<QToolButton*>(m_button))
            tool->showMenu();
    }

    QAbstractButton* m_button;
};

// Asked for each class of an object up to QObject, before Qt answers.
QAccessibleInterface* spoken(const QString& className, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    if (!widget)
        return nullptr;
    if (auto* slider = qobject_cast<QAbstractSlider*>(widget); slider && slider->property(kSteps).isValid())
        return new SpokenSlider(slider);
    if (auto* button = qobject_cast<QAbstractButton*>(widget))
        return new SpokenButton(button);
    if (const QVariant role = widget->property(kRole); role.isValid())
        return new QAccessibleWidget(widget, QAccessible::Role(role.toInt()));
    if (qobject_cast<QScrollArea*>(widget) || widget->inherits("QPdfView"))
        return new SpokenScroll(widget);
    // Nothing more than a frame: Qt would call a card what it calls a window.
    if (className == QLatin1String("QFrame"))
        return new QAccessibleWidget(
            widget, widget->property("rule").toBool() ? QAccessible::Separator : QAccessible::Grouping);
    return nullptr;
}

} // namespace

void installSpoken()
{
    static const bool isListening = [] {
        QAccessible::installFactory(spoken);
        return true;
    }();
    static_cast<void>(isListening);
}

void setSpokenRole(QWidget* widget, QAccessible::Role role)
{
    installSpoken();
    widget->setProperty(kRole, int(role));
}

QAccessible::Role spokenRole(const QWidget* widget)
{
    return QAccessible::Role(widget->property(kRole).toInt());
}

void setSpokenSteps(QWidget* slider, int stepsPerUnit)
{
    installSpoken();
    slider->setProperty(kSteps, stepsPerUnit);
}

} // namespace strata
