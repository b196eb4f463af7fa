#include "ui/services/servicepopup.h"

#include "ui/format.h"
#include "ui/services/servicefigures.h"
#include "ui/services/servicewords.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

namespace strata {

namespace {

enum Row
{
    Name,
    Unit,
    Cost,
    Value,
    Note
};

QDoubleSpinBox* amountField(const QString& name, const QString& accessibleName)
{
    auto* field = new QDoubleSpinBox;
    field->setObjectName(name);
    field->setAccessibleName(accessibleName);
    field->setRange(0.0, 1e9);
    field->setDecimals(2);
    field->setMinimumHeight(Theme::kTarget);
    return field;
}

} // namespace

ServicePopup::ServicePopup(QWidget* parent)
    : EditPopup(parent)
    , m_name(addText(QStringLiteral("serviceName"), tr("Name of the service"), Name, 1))
    , m_unit(new QComboBox)
    , m_cost(amountField(QStringLiteral("serviceCost"), tr("Cost each time")))
    , m_value(amountField(QStringLiteral("serviceValue"), tr("Value that a fee in percent is taken of")))
    , m_note(addText(QStringLiteral("serviceNote"), tr("Note on the service"), Note, 1))
{
    setObjectName(QStringLiteral("servicePopup"));
    addCaption(tr("Service"), Name);
    addCaption(tr("It costs"), Unit);
    addCaption(tr("Cost each time"), Cost);
    addCaption(tr("A fee in percent is taken of"), Value);
    addCaption(tr("Note"), Note);
    m_name->setMinimumWidth(280);
    m_unit->setObjectName(QStringLiteral("serviceUnit"));
    m_unit->setAccessibleName(tr("Money or hours"));
    m_unit->addItem(tr("money"));
    m_unit->addItem(tr("hours of work"));
    m_value->setSpecialValueText(tr("not said"));
    m_note->setMaxLength(300);
    grid()->addWidget(m_unit, Unit, 1);
    grid()->addWidget(m_cost, Cost, 1);
    grid()->addWidget(m_value, Value, 1);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &ServicePopup::showUnit);
}

QWidget* ServicePopup::nameField() const
{
    return m_name;
}

QWidget* ServicePopup::costField() const
{
    return m_cost;
}

void ServicePopup::setService(const ServiceFigures& figures, const Service& service, bool isNew)
{
    m_service = service;
    m_isNew = isNew;
    m_currency = figures.currency;
    m_others.clear();
    for (const Service& other : figures.plan->services)
        if (isNew || other.id != service.id)
            m_others.push_back(other.name);
    setTitle(isNew ? tr("New service") : format::text(service.name));
    m_name->setText(format::text(service.name));
    m_unit->setCurrentIndex(service.unit == ServiceUnit::Hours ? 1 : 0);
    m_cost->setValue(service.cost);
    m_value->setValue(service.value);
    m_note->setText(format::text(service.note));
    showUnit();
}

void ServicePopup::showUnit()
{
    setMoneyUnit(m_value, m_currency);
    if (m_unit->currentIndex() == 0) {
        setMoneyUnit(m_cost, m_currency);
    } else {
        m_cost->setPrefix({});
        m_cost->setSuffix(tr(" h"));
    }
}

bool ServicePopup::keep()
{
    Service service = m_service;
    service.name = m_name->text().simplified().toStdString();
    service.unit = m_unit->currentIndex() == 1 ? ServiceUnit::Hours : ServiceUnit::Money;
    service.cost = m_cost->value();
    service.value = m_value->value();
    service.note = m_note->text().trimmed().toStdString();
    if (service.name.empty()) {
        complain(tr("Say what the service is called."));
        return false;
    }
    if (std::find(m_others.begin(), m_others.end(), service.name) != m_others.end()) {
        complain(tr("There is a service with this name. Choose another one."));
        return false;
    }
    if (m_isNew || service != m_service)
        emit chosen(service);
    return true;
}

} // namespace strata
