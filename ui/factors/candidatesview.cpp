#include "ui/factors/candidatesview.h"

#include "ui/decisionlog.h"
#include "ui/factors/candidatecard.h"
#include "ui/factors/candidates.h"
#include "ui/factors/dotbar.h"
#include "ui/factors/dotsheet.h"
#include "ui/format.h"
#include "ui/metricnames.h"
#include "ui/people/identify.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/workshop.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace strata {

namespace {

Factor* factorOf(Framework& framework, const std::string& id)
{
    for (Factor& factor : framework.factors)
        if (factor.id == id)
            return &factor;
    return nullptr;
}

} // namespace

CandidatesView::CandidatesView(Workshop& workshop, QWidget* parent)
    : QWidget(parent)
    , m_workshop(workshop)
    , m_identify(identify)
    , m_stack(new QStackedWidget)
    , m_hidden(new Card)
    , m_hiddenText(plainLabel())
    , m_mergeHint(quietLabel())
    , m_merge(new QPushButton(tr("Merge")))
    , m_names(new QCheckBox(tr("Show names")))
    , m_dots(new DotBar)
    , m_scroll(new QScrollArea)
    , m_list(new QVBoxLayout)
    , m_sheet(new DotSheet)
{
    setObjectName(QStringLiteral("candidatesView"));
    m_hidden->setObjectName(QStringLiteral("hiddenIdeas"));
    auto* notice = new QHBoxLayout;
    notice->setSpacing(8);
    m_hiddenText->setWordWrap(true);
    auto* toBrainstorm = new QPushButton(tr("Go to the brainstorm"));
    toBrainstorm->setObjectName(QStringLiteral("toBrainstorm"));
    notice->addWidget(m_hiddenText, 1);
    notice->addWidget(toBrainstorm);
    static_cast<Card*>(m_hidden)->body()->addLayout(notice);

    auto* cards = new QWidget;
    auto* column = new QVBoxLayout(cards);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(0);
    m_list->setSpacing(8);
    column->addLayout(m_list);
    column->addStretch();
    m_scroll->setWidget(cards);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* overview = new QWidget;
    auto* layout = new QVBoxLayout(overview);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_hidden);
    layout->addWidget(m_dots);
    layout->addWidget(makeBar());
    layout->addWidget(m_scroll, 1);
    m_stack->addWidget(overview);
    m_stack->addWidget(m_sheet);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);

    connect(toBrainstorm, &QPushButton::clicked, this, &CandidatesView::brainstormRequested);
    connect(m_dots, &DotBar::dotsEachChosen, this, &CandidatesView::setDotsEach);
    connect(m_dots, &DotBar::turnRequested, this, &CandidatesView::startTurn);
    connect(m_dots, &DotBar::showRequested, this, [this] {
        m_areDotsShown = true;
        refresh();
    });
    connect(m_sheet, &DotSheet::finished, this, [this] { endTurn(true); });
    connect(m_sheet, &DotSheet::abandoned, this, [this] { endTurn(false); });
}

QWidget* CandidatesView::makeBar()
{
    m_mergeHint->setObjectName(QStringLiteral("mergeHint"));
    m_merge->setObjectName(QStringLiteral("mergeChosen"));
    m_names->setObjectName(QStringLiteral("showNames"));
    m_names->setMinimumHeight(Theme::kTarget);
    m_names->setToolTip(tr("Who wrote which idea"));
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_merge);
    row->addWidget(m_mergeHint, 1);
    row->addWidget(m_names);
    connect(m_merge, &QPushButton::clicked, this, [this] { merge(chosenKeys()); });
    connect(m_names, &QCheckBox::toggled, this, &CandidatesView::showCards);
    return bar;
}

CandidateCard* CandidatesView::cardFor(const std::string& key)
{
    for (CandidateCard* card : m_cards)
        if (card->key() == key)
            return card;
    auto* card = new CandidateCard(key);
    connect(card, &CandidateCard::chosenChanged, this, &CandidatesView::showBar);
    connect(card, &CandidateCard::renamed, this, [this, key](const QString& name) { rename(key, name); });
    connect(card, &CandidateCard::defined, this, [this, key](const QString& definition) {
        change(key, tr("Define a candidate"), [&](Project& next, FactorCandidate& candidate) {
            candidate.definition = definition.toStdString();
            if (Factor* factor = factorOf(next.framework, candidate.factor))
                factor->question = candidate.definition;
        });
    });
    connect(card, &CandidateCard::axisChosen, this, [this, key](Axis axis) { setAxis(key, axis); });
    connect(card, &CandidateCard::championChosen, this, [this, key](const std::string& champion) {
        change(key, tr("Name a champion"),
               [&](Project&, FactorCandidate& candidate) { candidate.champion = champion; });
    });
    connect(card, &CandidateCard::judged, this, [this, key](std::size_t test, Verdict verdict) {
        change(key, tr("Test a candidate"),
               [&](Project&, FactorCandidate& candidate) { candidate.tests[test] = verdict; });
    });
    connect(card, &CandidateCard::taken, this, [this, key] { take(key); });
    connect(card, &CandidateCard::setAside, this, [this, key] { setAside(key); });
    connect(card, &CandidateCard::mergeAsked, this, [this, key] {
        const auto at = std::find_if(m_shown.begin(), m_shown.end(),
                                     [&key](const FactorCandidate& one) { return keyOf(one) == key; });
        if (at == m_shown.end())
            return;
        if (const auto other = similarBefore(m_shown, static_cast<std::size_t>(at - m_shown.begin())))
            merge({keyOf(m_shown[*other]), key});
    });
    connect(card, &CandidateCard::draggedOnto, this, [this, key](const std::string& onto) {
        if (onto != key)
            merge({onto, key});
    });
    return card;
}

std::vector<std::string> CandidatesView::chosenKeys() const
{
    std::vector<std::string> keys;
    for (const CandidateCard* card : m_cards)
        if (card->isChosen())
            keys.push_back(card->key());
    return keys;
}

void CandidatesView::refresh()
{
    const Debate& debate = *m_workshop.project().debate;
    if (m_turn && !m_turn->isOf(debate))
        endTurn(false);
    if (m_isRevealed && !debate.brainstorm.isRevealed)
        hideAgain();
    m_isRevealed = debate.brainstorm.isRevealed;
    const bool isHiding = hasHiddenIdeas(debate.brainstorm);
    m_hidden->setVisible(isHiding);
    m_hiddenText->setText(tr("What was written in silence is hidden until it is revealed."));
    m_dots->setDebate(debate, m_areDotsShown);
    showCards();
}

void CandidatesView::showCards()
{
    const QPointer<QWidget> focus = QApplication::focusWidget();
    const Project& project = m_workshop.project();
    const bool showDots = m_areDotsShown || haveAllPlaced(*project.debate);
    m_shown = shownCandidates(project);
    if (showDots)
        std::stable_sort(
            m_shown.begin(), m_shown.end(),
            [](const FactorCandidate& a, const FactorCandidate& b) { return dotTotal(a) > dotTotal(b); });

    std::vector<CandidateCard*> order;
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        const FactorCandidate& candidate = m_shown[i];
        CandidateCard* card = cardFor(keyOf(candidate));
        CandidateView view{.candidate = candidate,
                           .showNames = m_names->isChecked(),
                           .showDots = showDots,
                           .isModelLocked = isModelLocked(project),
                           .similarTo = {},
                           .problem = {}};
        if (const auto other = similarBefore(m_shown, i))
            view.similarTo = format::text(m_shown[*other].name);
        for (const Factor& factor : project.framework.factors)
            if (candidate.factor.empty() && factor.name == candidate.name)
                view.problem
                    = tr("A factor of that name is in the value tree: merge the two, or rename this one.");
        card->setCandidate(view, *project.debate);
        if (m_list->indexOf(card) != static_cast<int>(i))
            m_list->insertWidget(static_cast<int>(i), card);
        card->show();
        order.push_back(card);
    }
    for (CandidateCard* card : m_cards)
        if (std::find(order.begin(), order.end(), card) == order.end()) {
            const QSignalBlocker blocker(card); // what is half typed in it is nobody's any more
            m_list->removeWidget(card);
            card->hide();
            card->setObjectName({});
            card->deleteLater(); // its own button may have been pressed
        }
    m_cards = std::move(order);
    showBar();
    if (focus && focus != QApplication::focusWidget() && isAncestorOf(focus) && focus->isVisible())
        focus->setFocus(Qt::OtherFocusReason);
}

void CandidatesView::showBar()
{
    std::vector<FactorCandidate> chosen;
    for (std::size_t i = 0; i < m_cards.size() && i < m_shown.size(); ++i)
        if (m_cards[i]->isChosen())
            chosen.push_back(m_shown[i]);
    const std::optional<std::size_t> target = mergeTarget(chosen);
    m_merge->setEnabled(target.has_value());
    if (target)
        m_mergeHint->setText(
            tr("%Ln candidate(s) become one, called “%1”.", nullptr, static_cast<int>(chosen.size()))
                .arg(format::text(chosen[*target].name)));
    else if (chosen.size() > 1)
        m_mergeHint->setText(tr("Several of them are in the value tree; take one out there first."));
    else
        m_mergeHint->setText(tr("Select two or more that mean the same, or drag one onto the other."));
}

void CandidatesView::change(const std::string& key, const QString& step,
                            const std::function<void(Project&, FactorCandidate&)>& apply)
{
    Project next = m_workshop.project();
    FactorCandidate* candidate = judgedCandidate(next, key);
    if (!candidate)
        return;
    apply(next, *candidate);
    keepInStep(next);
    m_workshop.edit(std::move(next), step);
    refresh(); // a signed model may have refused it
}

void CandidatesView::rename(const std::string& key, const QString& name)
{
    const std::string wanted = name.toStdString();
    const auto shown = std::find_if(m_shown.begin(), m_shown.end(),
                                    [&key](const FactorCandidate& one) { return keyOf(one) == key; });
    const auto& factors = m_workshop.project().framework.factors;
    const bool isInUse = shown != m_shown.end() && !shown->factor.empty()
        && std::any_of(factors.begin(), factors.end(), [&](const Factor& other) {
                             return other.id != shown->factor && other.name == wanted;
                         });
    if (isInUse)
        return cardFor(key)->refuseName(tr("Another factor is called that; choose a different name."));
    change(key, tr("Rename a candidate"), [&](Project& next, FactorCandidate& candidate) {
        if (Factor* factor = factorOf(next.framework, candidate.factor)) {
            logDecision(next,
                        {.what = tr("Factor renamed"),
                         .before = format::text(factor->name),
                         .after = name,
                         .who = {},
                         .reason = {},
                         .dissent = {}});
            factor->name = wanted;
        } else {
            candidate.name = wanted;
        }
    });
}

void CandidatesView::setAxis(const std::string& key, Axis axis)
{
    change(key, tr("Choose a candidate's axis"), [&](Project& next, FactorCandidate& candidate) {
        if (Factor* factor = factorOf(next.framework, candidate.factor)) {
            logDecision(next,
                        {.what = tr("Axis of %1").arg(format::text(factor->name)),
                         .before = axisName(factor->axis),
                         .after = axisName(axis),
                         .who = {},
                         .reason = {},
                         .dissent = {}});
            factor->axis = axis;
        } else {
            candidate.axis = axis;
        }
    });
}

void CandidatesView::take(const std::string& key)
{
    Project next = m_workshop.project();
    const QString before = weightsInWords(next.framework);
    const std::string factor = takeIntoTree(next, key);
    if (factor.empty())
        return;
    const QString name = format::text(next.framework.factors.back().name);
    logDecision(next,
                {.what = tr("Factor added: %1").arg(name),
                 .before = before,
                 .after = weightsInWords(next.framework),
                 .who = {},
                 .reason = {},
                 .dissent = {}});
    keepInStep(next);
    m_workshop.edit(std::move(next), tr("Take a candidate into the value tree"));
}

void CandidatesView::setAside(const std::string& key)
{
    Project next = m_workshop.project();
    std::erase_if(next.debate.edit().brainstorm.candidates,
                  [&key](const FactorCandidate& candidate) { return candidate.id == key; });
    m_workshop.edit(std::move(next), tr("Set a candidate aside"));
}

void CandidatesView::merge(const std::vector<std::string>& keys)
{
    Project next = m_workshop.project();
    const std::string key = mergeCandidates(next, keys);
    if (key.empty()) {
        m_mergeHint->setText(tr("Several of them are in the value tree; take one out there first."));
        return;
    }
    for (CandidateCard* card : m_cards) {
        const QSignalBlocker blocker(card);
        card->setChosen(false);
    }
    m_workshop.edit(std::move(next), tr("Merge candidates"));
    CandidateCard* card = cardFor(key);
    card->editName();
    QTimer::singleShot(0, card, [this, card] { m_scroll->ensureWidgetVisible(card); });
}

void CandidatesView::setDotsEach(int count)
{
    Project next = m_workshop.project();
    next.debate.edit().brainstorm.dotsEach = count;
    m_workshop.edit(std::move(next), tr("Set the number of dots"));
}

void CandidatesView::startTurn(const std::string& participant)
{
    if (!participant.empty() && m_identify(m_workshop, tr("Place dots"), this, participant) != participant)
        return;
    const Project& project = m_workshop.project();
    m_turn = beginTurn(*project.debate, participant);
    // What was placed under another PIN, or before the program was started, is not shown to who sits here
    // now.
    const std::map<std::string, int> present = placedDots(project, participant);
    const auto own = m_placedBy.find(m_turn->who());
    const bool isShown = participant.empty() || (own != m_placedBy.end() && own->second == present);
    m_opened = isShown ? present : std::map<std::string, int>();
    QString note = tr("Where would you put your dots? Several on one are allowed. Nobody else sees yours.");
    if (!isShown && !present.empty())
        note = tr("Dots placed earlier stay until you place new ones, which take their place.")
            + QLatin1Char(' ') + note;
    m_sheet->open(tr("Dots of %1").arg(turnName(*project.debate, participant)), note,
                  shownCandidates(project), m_opened, project.debate->brainstorm.dotsEach);
    m_stack->setCurrentWidget(m_sheet);
}

void CandidatesView::endTurn(bool keep)
{
    if (!m_turn)
        return;
    const PrivateTurn turn = *m_turn;
    const std::map<std::string, int> dots = m_sheet->dots();
    const std::map<std::string, int> opened = std::exchange(m_opened, {});
    m_turn.reset();
    m_stack->setCurrentIndex(0);
    m_sheet->clear();
    if (keep && dots != opened) {
        m_areDotsShown = false; // or the difference would tell whose they are
        Project next = m_workshop.project();
        const QString name = turnName(*next.debate, turn.participant);
        placeDots(next, turn.participant, dots);
        m_placedBy[turn.who()] = placedDots(next, turn.participant);
        m_workshop.edit(std::move(next), tr("Dots of %1").arg(name));
    }
    refresh();
}

void CandidatesView::hideAgain()
{
    const QSignalBlocker blocker(m_names);
    m_names->setChecked(false);
    m_areDotsShown = false;
}

void CandidatesView::leave()
{
    hideAgain();
    endTurn(true);
}

void CandidatesView::goTo(const std::string& factorId)
{
    FactorCandidate candidate;
    candidate.factor = factorId;
    CandidateCard* card = nullptr;
    for (CandidateCard* one : m_cards)
        if (one->key() == keyOf(candidate))
            card = one;
    if (!card)
        return;
    card->setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, card, [this, card] { m_scroll->ensureWidgetVisible(card); });
}

} // namespace strata
