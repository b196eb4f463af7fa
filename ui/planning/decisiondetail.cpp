#include "ui/planning/decisiondetail.h"

#include "ui/format.h"
#include "ui/planning/fields.h"
#include "ui/workshop.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace strata {

namespace {

QLabel* wrapping(const QString& name)
{
    QLabel* label = plainLabel();
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

QLabel* caption(const QString& text)
{
    QLabel* label = quietLabel(text);
    label->setWordWrap(false);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

} // namespace

DecisionDetail::DecisionDetail(Workshop& workshop, QWidget* parent)
    : Card({}, parent)
    , m_workshop(workshop)
    , m_contents(new QWidget)
    , m_none(quietLabel(tr("Choose a decision to read it in full and to add the reason or a dissent.")))
    , m_what(wrapping(QStringLiteral("decisionWhat")))
    , m_when(quietLabel())
    , m_before(wrapping(QStringLiteral("decisionBefore")))
    , m_after(wrapping(QStringLiteral("decisionAfter")))
    , m_reason(new NoteEdit(QStringLiteral("decisionReason"), tr("Reason")))
    , m_dissent(new NoteEdit(QStringLiteral("decisionDissent"), tr("Dissent")))
{
    setObjectName(QStringLiteral("decisionDetail"));
    m_what->setFont(strongLabel({}, this)->font());
    m_when->setObjectName(QStringLiteral("decisionWhen"));
    m_none->setAlignment(Qt::AlignCenter);
    m_reason->setPlaceholderText(tr("Why was it decided so?"));
    m_dissent->setPlaceholderText(tr("Who would have decided otherwise, and why?"));

    auto* words = new QWidget;
    auto* grid = new QGridLayout(words);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_what, 0, 0, 1, 2);
    grid->addWidget(m_when, 1, 0, 1, 2);
    grid->addWidget(caption(tr("Before")), 2, 0);
    grid->addWidget(m_before, 2, 1);
    grid->addWidget(caption(tr("After")), 3, 0);
    grid->addWidget(m_after, 3, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(4, 1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(words);
    words->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto* sayings = new QVBoxLayout;
    sayings->setSpacing(4);
    sayings->addWidget(caption(tr("Reason")));
    sayings->addWidget(m_reason, 1);
    sayings->addWidget(caption(tr("Dissent")));
    sayings->addWidget(m_dissent, 1);
    auto* row = new QHBoxLayout(m_contents);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(scroll, 1);
    row->addLayout(sayings, 1);
    body()->addWidget(m_none, 1);
    body()->addWidget(m_contents, 1);

    connect(m_reason, &NoteEdit::edited, this, [this](const QString& text) {
        keep(&Decision::reason, text, tr("Change the reason of a decision"));
    });
    connect(m_dissent, &NoteEdit::edited, this, [this](const QString& text) {
        keep(&Decision::dissent, text, tr("Change the dissent to a decision"));
    });
    setDecision(-1);
}

void DecisionDetail::keep(std::string Decision::*part, const QString& text, const QString& step)
{
    Project next = m_workshop.project();
    if (m_place < 0 || std::size_t(m_place) >= next.debate->decisions.size())
        return;
    next.debate.edit().decisions[std::size_t(m_place)].*part = text.toStdString();
    m_workshop.edit(std::move(next), step);
}

void DecisionDetail::setDecision(int place)
{
    m_place = place;
    refresh();
}

void DecisionDetail::refresh()
{
    const std::vector<Decision>& decisions = m_workshop.project().debate->decisions;
    const bool isThere = m_place >= 0 && std::size_t(m_place) < decisions.size();
    m_none->setVisible(!isThere);
    m_contents->setVisible(isThere);
    if (!isThere)
        return;
    const Decision& decision = decisions[std::size_t(m_place)];
    const auto orDash
        = [](const std::string& text) { return text.empty() ? format::missing() : format::text(text); };
    m_what->setText(format::text(decision.what));
    m_when->setText(tr("%1, decided by %2").arg(whenText(decision.time), format::text(decision.who)));
    m_before->setText(orDash(decision.before));
    m_after->setText(orDash(decision.after));
    m_reason->setNote(format::text(decision.reason));
    m_dissent->setNote(format::text(decision.dissent));
}

} // namespace strata
