#include "ui/metrics/plancard.h"

#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/duefield.h"
#include "ui/widgets/flowlayout.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace strata {

PlanCard::PlanCard(QWidget* parent)
    : Card(tr("Can we have it?"), parent)
    , m_choices(new QButtonGroup(this))
    , m_source(quietLabel())
    , m_asData(new QPushButton)
    , m_promise(new QWidget)
    , m_owner(new QComboBox)
    , m_due(new DueField)
    , m_note(new QLineEdit)
{
    setObjectName(QStringLiteral("planCard"));
    m_choices->setExclusive(false); // none is pressed while nothing is known
    auto* segments = new FlowLayout(4); // one below the other where the words are long
    for (const Availability availability : kAvailabilities) {
        auto* choose = new QPushButton(availabilityName(availability));
        choose->setObjectName(QStringLiteral("availability%1").arg(int(availability)));
        choose->setCheckable(true);
        choose->setAccessibleName(availabilityName(availability));
        m_choices->addButton(choose, int(availability));
        segments->addWidget(choose);
    }
    m_source->setObjectName(QStringLiteral("planSource"));
    m_asData->setObjectName(QStringLiteral("planAsData"));
    m_asData->setProperty("flat", true);
    m_asData->setProperty("compact", true);
    auto* source = new QHBoxLayout;
    source->setSpacing(8);
    source->addWidget(m_source, 1);
    source->addWidget(m_asData);

    m_owner->setObjectName(QStringLiteral("planOwner"));
    m_owner->setAccessibleName(tr("Who gets what is missing"));
    m_owner->setEditable(true);
    m_owner->setInsertPolicy(QComboBox::NoInsert);
    m_owner->lineEdit()->setPlaceholderText(tr("nobody yet"));
    m_owner->lineEdit()->setMaxLength(80);
    m_owner->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_note->setObjectName(QStringLiteral("planNote"));
    m_note->setAccessibleName(tr("Note on what is missing"));
    m_note->setPlaceholderText(tr("what is needed, and from where"));
    m_note->setMaxLength(300);
    const auto caption = [](const QString& text, QWidget* buddy) {
        auto* label = quietLabel(text);
        label->setWordWrap(false);
        label->setBuddy(buddy);
        label->setMinimumHeight(Theme::kTarget);
        return label;
    };
    auto* grid = new QGridLayout(m_promise);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->addWidget(caption(tr("Owner"), m_owner), 0, 0, Qt::AlignTop);
    grid->addWidget(m_owner, 0, 1, Qt::AlignTop);
    grid->addWidget(caption(tr("Due"), m_due), 0, 2, Qt::AlignTop);
    grid->addWidget(m_due, 0, 3, Qt::AlignTop);
    grid->addWidget(caption(tr("Note"), m_note), 1, 0);
    grid->addWidget(m_note, 1, 1, 1, 3);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    body()->addLayout(segments);
    body()->addLayout(source);
    body()->addWidget(m_promise);

    connect(m_choices, &QButtonGroup::idClicked, this, &PlanCard::choose);
    connect(m_asData, &QPushButton::clicked, this, [this] { choose(int(Availability::Unsaid)); });
    connect(m_owner, &QComboBox::activated, this, &PlanCard::finishOwner);
    connect(m_owner->lineEdit(), &QLineEdit::editingFinished, this, &PlanCard::finishOwner);
    connect(m_due, &DueField::dayChosen, this, [this](Day day) {
        MetricPlan plan = m_plan;
        plan.due = day;
        propose(plan, tr("Change due date of a metric"));
    });
    connect(m_note, &QLineEdit::editingFinished, this, [this] {
        m_note->setModified(false);
        MetricPlan plan = m_plan;
        plan.note = m_note->text().trimmed().toStdString();
        propose(plan, tr("Change note of a metric"));
    });
}

void PlanCard::setMetric(const Project& project, const MetricTable& metrics, const std::string& metric)
{
    const bool isOther = metric != m_plan.metric;
    const Standing standing = standingOf(project, metrics, metric, today());
    m_plan = planOf(project, metric);
    m_fromData = standing.fromData;
    m_isChosen = !standing.factors.isEmpty();
    for (QAbstractButton* button : m_choices->buttons())
        button->setChecked(m_choices->id(button) == int(standing.holds));
    m_source->setText(standing.isSaid ? tr("Said by the team. %1.").arg(fromDataInWords(standing))
                                      : fromDataInWords(standing) + QLatin1Char('.'));
    m_asData->setText(m_isChosen ? tr("As the data say") : tr("Take off the list"));
    m_asData->setVisible(m_isChosen ? standing.isSaid : m_plan != emptyPlan(metric));
    m_promise->setVisible(standing.isMissing() || (standing.isSaid && !m_isChosen));

    const QSignalBlocker ownerBlocker(m_owner);
    const QString owner = format::text(m_plan.owner);
    if (isOther || !(m_owner->lineEdit()->hasFocus() && m_owner->lineEdit()->isModified())) {
        m_owner->clear();
        for (const Participant& participant : project.debate->participants)
            if (!participant.hasLeft && !participant.name.empty())
                m_owner->addItem(format::text(participant.name));
        m_owner->setCurrentIndex(m_owner->findText(owner));
        m_owner->setEditText(owner);
        m_owner->lineEdit()->setModified(false);
    }
    if (isOther || !(m_note->hasFocus() && m_note->isModified())) {
        m_note->setText(format::text(m_plan.note));
        m_note->setCursorPosition(0);
        m_note->setModified(false);
    }
    m_due->setDay(m_plan.due, standing.isLate);
}

void PlanCard::choose(int availability)
{
    MetricPlan plan = m_plan;
    plan.availability = Availability(availability);
    if (plan.availability == Availability::Unsaid && !m_isChosen)
        plan = emptyPlan(m_plan.metric); // nothing holds it on the list any more
    if (plan == m_plan) { // pressed again: it stays pressed
        const Availability holds = plan.availability == Availability::Unsaid ? m_fromData : plan.availability;
        for (QAbstractButton* button : m_choices->buttons())
            button->setChecked(m_choices->id(button) == int(holds));
        return;
    }
    propose(plan, tr("Say whether a metric can be had"));
}

void PlanCard::finishOwner()
{
    m_owner->lineEdit()->setModified(false);
    MetricPlan plan = m_plan;
    plan.owner = m_owner->currentText().trimmed().toStdString();
    propose(plan, tr("Change owner of a metric"));
}

void PlanCard::propose(const MetricPlan& plan, const QString& step)
{
    if (plan != m_plan)
        emit planChanged(plan, step);
}

} // namespace strata
