#include "ui/ballots/revealedview.h"

#include "ui/ballots/agreementcard.h"
#include "ui/ballots/agreementwords.h"
#include "ui/ballots/limitspopup.h"
#include "ui/ballots/roundsteps.h"
#include "ui/explain/whydebate.h"
#include "ui/format.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

RevealedView::RevealedView(QWidget* parent)
    : QWidget(parent)
    , m_summary(plainLabel())
    , m_weighted(quietLabel(tr("Votes weighted as in the list of participants.")))
    , m_names(new QPushButton(tr("Show names")))
    , m_limits(new QPushButton(tr("Limits\u2026")))
    , m_popup(new LimitsPopup(this))
    , m_scroll(new QScrollArea)
{
    m_summary->setObjectName(QStringLiteral("roundSummary"));
    m_summary->setToolTip(QStringLiteral("<p>%1</p>").arg(concordanceTip().toHtmlEscaped()));
    answersWhy(m_summary, [this] { return whyOverallConcordance(agreement(*m_project.debate, m_round)); });
    m_weighted->setObjectName(QStringLiteral("votesWeighted"));
    m_weighted->setWordWrap(false);
    m_names->setObjectName(QStringLiteral("showNames"));
    m_names->setCheckable(true);
    m_names->setToolTip(tr("Whose dot is whose; hidden again when this page is left"));
    m_limits->setObjectName(QStringLiteral("limits"));
    m_limits->setToolTip(tr("When a group has agreed, and when it is split"));
    auto* apply = new QPushButton(tr("Apply median"));
    apply->setObjectName(QStringLiteral("applyMedian"));
    apply->setProperty("primary", true);
    apply->setToolTip(tr("Makes the group's weights a scenario, which becomes the present one"));
    auto* other = new QToolButton;
    other->setObjectName(QStringLiteral("applyOther"));
    other->setProperty("button", true);
    other->setText(QStringLiteral("\u25BE"));
    other->setAccessibleName(tr("Apply the mean or the geometric mean"));
    other->setToolTip(tr("Apply the mean or the geometric mean"));
    other->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(other);
    for (const GroupMean how : {GroupMean::Median, GroupMean::Mean, GroupMean::GeometricMean}) {
        QAction* action = menu->addAction(tr("Apply %1").arg(meanName(how)));
        action->setObjectName(QStringLiteral("apply/%1").arg(int(how)));
        connect(action, &QAction::triggered, this, [this, how] { emit applyRequested(how); });
    }
    other->setMenu(menu);

    auto* split = new QHBoxLayout;
    split->setSpacing(4);
    split->addWidget(apply);
    split->addWidget(other);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_summary);
    head->addStretch();
    head->addWidget(m_weighted);
    head->addSpacing(8);
    head->addWidget(m_names);
    head->addWidget(m_limits);
    head->addLayout(split);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_scroll, 1);

    connect(m_names, &QPushButton::toggled, this, &RevealedView::rebuild);
    connect(apply, &QPushButton::clicked, this, [this] { emit applyRequested(GroupMean::Median); });
    connect(m_limits, &QPushButton::clicked, this, [this] {
        m_popup->setLimits(m_project.debate->agreedWithin, m_project.debate->splitAbove);
        m_popup->adjustSize();
        m_popup->move(
            m_limits->mapToGlobal(QPoint(m_limits->width() - m_popup->width(), m_limits->height() + 4)));
        m_popup->show();
    });
    connect(m_popup, &LimitsPopup::limitsChosen, this, &RevealedView::limitsChosen);
}

void RevealedView::setRound(const Project& project, int round)
{
    m_project = project;
    m_round = round;
    rebuild();
}

void RevealedView::clear()
{
    m_project = {};
    m_round = 0;
    delete m_scroll->takeWidget();
    m_summary->clear();
}

void RevealedView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    // Only noted: hiding may be the beginning of the end, when nothing should be built any more.
    const QSignalBlocker quiet(m_names);
    m_isStale = m_isStale || m_names->isChecked();
    m_names->setChecked(false);
}

void RevealedView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        rebuild();
}

void RevealedView::rebuild()
{
    const Debate& debate = *m_project.debate;
    const Round* round = findRound(debate, m_round);
    m_isStale = false;
    if (!round)
        return;
    const std::vector<GroupAgreement> groups = agreement(debate, m_round);
    int roundBefore = 0;
    for (const Round& one : debate.rounds)
        if (one.isRevealed() && one.number < m_round)
            roundBefore = std::max(roundBefore, one.number);
    const std::vector<GroupAgreement> earlier
        = roundBefore > 0 ? agreement(debate, roundBefore) : std::vector<GroupAgreement>();

    QString summary = tr("%Ln vote(s)", nullptr, votesIn(*round));
    if (const QString w = concordanceText(overallConcordance(groups)); !w.isEmpty())
        summary += QStringLiteral(" \u00B7 ") + tr("over all groups %1").arg(w);
    m_summary->setText(summary);
    m_weighted->setVisible(hasUnequalVotes(debate, *round));

    const int scrolled = m_scroll->verticalScrollBar()->value();
    auto* host = new QWidget;
    auto* cards = new QVBoxLayout(host);
    cards->setContentsMargins(0, 0, 4, 0);
    cards->setSpacing(12);
    for (const GroupAgreement& group : groups) {
        const auto same = std::find_if(earlier.begin(), earlier.end(), [&group](const GroupAgreement& one) {
            return one.factor == group.factor;
        });
        auto* card = new AgreementCard(m_project, group, same == earlier.end() ? nullptr : &*same,
                                       roundBefore, m_names->isChecked());
        connect(card, &AgreementCard::topicChosen, this, &RevealedView::topicChosen);
        cards->addWidget(card);
    }
    if (groups.empty())
        cards->addWidget(quietLabel(tr("Nobody voted in this round.")));
    cards->addStretch();
    m_scroll->setWidget(host);
    host->setAutoFillBackground(false);
    m_scroll->verticalScrollBar()->setValue(scrolled);
}

} // namespace strata
