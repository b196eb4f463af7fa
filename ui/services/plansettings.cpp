#include "ui/services/plansettings.h"

#include "ui/services/servicewords.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/workshop.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

namespace strata {

PlanSettings::PlanSettings(Workshop& workshop, QWidget* parent)
    : QWidget(parent)
    , m_workshop(workshop)
    , m_types(new QPushButton(tr("Types")))
    , m_tiers(new QPushButton(tr("Tiers")))
    , m_rate(new QDoubleSpinBox)
    , m_hours(new QDoubleSpinBox)
{
    m_types->setObjectName(QStringLiteral("servicesByType"));
    m_types->setAccessibleName(tr("Service by type"));
    m_types->setToolTip(tr("Each of the four types gets its own level of service"));
    m_tiers->setObjectName(QStringLiteral("servicesByTier"));
    m_tiers->setAccessibleName(tr("Service by tier"));
    m_tiers->setToolTip(tr("Each tier gets its own level of service; what is said by type is kept"));
    for (QPushButton* button : {m_types, m_tiers}) {
        button->setCheckable(true);
        button->setMinimumHeight(Theme::kTarget);
    }
    m_rate->setObjectName(QStringLiteral("hourlyRate"));
    m_rate->setAccessibleName(tr("What an hour of work costs"));
    m_rate->setRange(0.0, 1e6);
    m_rate->setDecimals(2);
    m_rate->setSpecialValueText(tr("not said"));
    m_rate->setToolTip(
        tr("Turns hours into money. As long as it is not said, hours stand beside the money."));
    m_hours->setObjectName(QStringLiteral("hoursPerYear"));
    m_hours->setAccessibleName(tr("Hours that one full-time person works in a year"));
    m_hours->setRange(0.0, 8784.0);
    m_hours->setDecimals(0);
    m_hours->setSpecialValueText(tr("not said"));
    m_hours->setSuffix(tr(" h"));
    for (QDoubleSpinBox* field : {m_rate, m_hours}) {
        field->setKeyboardTracking(false);
        field->setMinimumSize(112, Theme::kTarget);
    }

    const auto caption = [](const QString& text, QWidget* buddy) {
        auto* label = quietLabel(text);
        label->setWordWrap(false);
        label->setBuddy(buddy);
        return label;
    };
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(caption(tr("Service by"), m_types));
    row->addWidget(m_types);
    row->addWidget(m_tiers);
    row->addSpacing(16);
    row->addWidget(caption(tr("An hour of work costs"), m_rate));
    row->addWidget(m_rate);
    row->addSpacing(16);
    row->addWidget(caption(tr("A full-time year has"), m_hours));
    row->addWidget(m_hours);
    row->addStretch();

    const auto choose = [this](ServiceBasis basis, const QString& step) {
        ServicePlan plan = *m_workshop.project().services;
        plan.basis = basis;
        change(plan, step);
    };
    connect(m_types, &QPushButton::clicked, this,
            [choose] { choose(ServiceBasis::Types, tr("Service levels by type")); });
    connect(m_tiers, &QPushButton::clicked, this,
            [choose] { choose(ServiceBasis::Tiers, tr("Service levels by tier")); });
    connect(m_rate, &QDoubleSpinBox::valueChanged, this, [this](double rate) {
        ServicePlan plan = *m_workshop.project().services;
        plan.hourlyRate = rate;
        change(plan, tr("Set what an hour costs"));
    });
    connect(m_hours, &QDoubleSpinBox::valueChanged, this, [this](double hours) {
        ServicePlan plan = *m_workshop.project().services;
        plan.hoursPerYear = hours;
        change(plan, tr("Set the hours of a full-time year"));
    });
    refresh();
}

void PlanSettings::change(const ServicePlan& plan, const QString& step)
{
    if (plan != *m_workshop.project().services) {
        Project next = m_workshop.project();
        next.services = plan;
        m_workshop.edit(std::move(next), step);
    }
    refresh(); // a click on what is chosen already must not let go of it
}

void PlanSettings::refresh()
{
    const ServicePlan& plan = *m_workshop.project().services;
    const QSignalBlocker rate(m_rate), hours(m_hours);
    m_types->setChecked(plan.basis == ServiceBasis::Types);
    m_tiers->setChecked(plan.basis == ServiceBasis::Tiers);
    setMoneyUnit(m_rate, m_workshop.project().currency);
    m_rate->setValue(plan.hourlyRate);
    m_hours->setValue(plan.hoursPerYear);
}

} // namespace strata
