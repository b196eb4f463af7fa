#include "ui/planning/participantrow.h"

#include "ui/format.h"
#include "ui/planning/fields.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace strata {

namespace {

constexpr int kNameShare = 4, kRoleShare = 4, kDepartmentShare = 4;

QHBoxLayout* rowLayout(QWidget* box)
{
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    return line;
}

} // namespace

ParticipantRow::ParticipantRow(QWidget* parent)
    : QWidget(parent)
    , m_name(rowField(QStringLiteral("participantName"), tr("Name"), 80))
    , m_role(rowField(QStringLiteral("participantRole"), tr("Role"), 80))
    , m_department(rowField(QStringLiteral("participantDepartment"), tr("Department"), 80))
    , m_vote(new QSpinBox)
    , m_pin(plainLabel())
    , m_reset(new QPushButton(tr("Reset")))
    , m_back(new QPushButton(tr("Bring back")))
    , m_remove(rowButton(QStringLiteral("removeParticipant"), QStringLiteral("\u00D7"), {}))
    , m_problem(problemLabel(QStringLiteral("participantProblem")))
{
    m_vote->setObjectName(QStringLiteral("participantVote"));
    m_vote->setRange(0, 1000);
    m_vote->setSingleStep(25);
    m_vote->setSuffix(QStringLiteral(" %"));
    m_vote->setKeyboardTracking(false);
    m_vote->setFixedWidth(kVoteWidth);
    m_vote->setToolTip(tr("Weight of the vote: 100 % is one ordinary vote"));
    m_pin->setObjectName(QStringLiteral("participantPin"));
    m_pin->setProperty("quiet", true);
    m_reset->setObjectName(QStringLiteral("resetPin"));
    m_reset->setProperty("compact", true);
    m_reset->setToolTip(tr("The person chooses a new PIN next time. A vote already cast stays."));
    QSizePolicy kept = m_remove->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // the columns stay in line
    m_remove->setSizePolicy(kept);
    m_back->setObjectName(QStringLiteral("bringBack"));
    m_back->setProperty("compact", true);

    auto* pin = new QWidget;
    pin->setFixedWidth(kPinWidth);
    QHBoxLayout* pinLine = rowLayout(pin);
    pinLine->setContentsMargins(4, 0, 0, 0);
    pinLine->addWidget(m_pin, 1);
    pinLine->addWidget(m_reset);
    pinLine->addWidget(m_back);
    auto* fields = new QWidget;
    QHBoxLayout* line = rowLayout(fields);
    line->addWidget(m_name, kNameShare);
    line->addWidget(m_role, kRoleShare);
    line->addWidget(m_department, kDepartmentShare);
    line->addWidget(m_vote);
    line->addWidget(pin);
    line->addWidget(m_remove);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(fields);
    layout->addWidget(m_problem);

    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        m_name->setModified(false);
        const QString name = m_name->text().trimmed();
        if (name.toStdString() == m_participant.name)
            showText(m_name, name);
        else
            emit renamed(name);
    });
    connect(m_name, &QLineEdit::textEdited, this, [this] { answer(m_problem, m_name, {}); });
    const auto keep = [this](QLineEdit* field, std::string Participant::*part, const QString& step) {
        connect(field, &QLineEdit::editingFinished, this, [this, field, part, step] {
            field->setModified(false);
            Participant changed = m_participant;
            changed.*part = field->text().trimmed().toStdString();
            if (changed != m_participant)
                emit edited(changed, step);
        });
    };
    keep(m_role, &Participant::role, tr("Change a role"));
    keep(m_department, &Participant::department, tr("Change a department"));
    for (QLineEdit* field : {m_name, m_role, m_department})
        connect(field, &QLineEdit::returnPressed, this, &ParticipantRow::nextRequested);
    connect(m_vote, &QSpinBox::valueChanged, this, [this](int weight) {
        Participant changed = m_participant;
        changed.votingWeight = weight;
        emit edited(changed, tr("Change the weight of a vote"));
    });
    connect(m_reset, &QPushButton::clicked, this, &ParticipantRow::pinResetRequested);
    connect(m_back, &QPushButton::clicked, this, &ParticipantRow::backRequested);
    connect(m_remove, &QToolButton::clicked, this, &ParticipantRow::removeRequested);
}

QWidget* ParticipantRow::makeHeads()
{
    auto* heads = new QWidget;
    QHBoxLayout* line = rowLayout(heads);
    const auto add = [line](const QString& text, int share, int width) {
        QLabel* head = quietLabel(text);
        head->setFont(Theme::instance().headFont());
        head->setWordWrap(false);
        if (width > 0)
            head->setFixedWidth(width);
        else {
            head->setMinimumWidth(48);
            head->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        }
        line->addWidget(head, share);
    };
    add(tr("Name"), kNameShare, 0);
    add(tr("Role"), kRoleShare, 0);
    add(tr("Department"), kDepartmentShare, 0);
    add(tr("Vote"), 0, kVoteWidth);
    add(QStringLiteral(" ") + tr("PIN"), 0, kPinWidth);
    add({}, 0, Theme::kTarget);
    return heads;
}

void ParticipantRow::setParticipant(const Participant& participant)
{
    const bool isOther = participant.id != m_participant.id;
    m_participant = participant;
    setObjectName(QStringLiteral("participant_") + format::text(participant.id));
    const QSignalBlocker blocker(m_vote);
    const std::pair<QLineEdit*, const std::string*> texts[]
        = {{m_name, &participant.name}, {m_role, &participant.role}, {m_department, &participant.department}};
    for (const auto& [field, text] : texts) {
        if (isOther)
            field->setModified(false);
        showText(field, format::text(*text));
        field->setEnabled(!participant.hasLeft);
    }
    if (isOther)
        answer(m_problem, m_name, {});
    m_vote->setValue(participant.votingWeight);
    m_vote->setEnabled(!participant.hasLeft);
    const QString name = format::text(participant.name);
    const bool hasPin = !participant.pinHash.empty();
    m_pin->setText(participant.hasLeft ? QString() : hasPin ? tr("chosen") : tr("not yet"));
    m_pin->setVisible(!participant.hasLeft);
    m_reset->setVisible(hasPin && !participant.hasLeft);
    m_reset->setAccessibleName(tr("Reset the PIN of %1").arg(name));
    m_back->setVisible(participant.hasLeft);
    m_back->setAccessibleName(tr("Bring %1 back to the table").arg(name));
    m_remove->setVisible(!participant.hasLeft);
    m_remove->setAccessibleName(tr("Remove %1").arg(name));
    m_remove->setToolTip(tr("Take this person off the list. What was said stays."));
    m_name->setToolTip(participant.hasLeft ? tr("No longer at the table; what was said stays.") : QString());
    m_vote->setAccessibleName(tr("Weight of the vote of %1, in percent").arg(name));
}

void ParticipantRow::refuseName(const QString& sentence)
{
    const QSignalBlocker blocker(m_name);
    m_name->setText(format::text(m_participant.name));
    answer(m_problem, m_name, sentence);
}

void ParticipantRow::editName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

} // namespace strata
