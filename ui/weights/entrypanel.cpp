#include "ui/weights/entrypanel.h"

#include "core/method/weighting.h"
#include "core/model/project.h"
#include "ui/format.h"
#include "ui/languages.h"
#include "ui/theme.h"
#include "ui/weighting/weightentry.h"
#include "ui/weights/loggedweights.h"
#include "ui/weights/weightgroup.h"
#include "ui/widgets/card.h"
#include "ui/workshop.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace strata {

namespace {

bool isRank(WeightMethod method)
{
    return method == WeightMethod::RankSteep || method == WeightMethod::RankGentle;
}

// Whether such weights are in force, as far as the locked rows let them.
bool isInForce(const Framework& framework, const VoteGroup& group, const std::vector<int>& weights)
{
    return weightsIn(withWeightsIn(framework, group, weights), group) == weightsIn(framework, group);
}

// What was said in this way about these very rows, where the weights of it still hold.
const GroupVote* keptAnswer(const Project& project, const VoteGroup& group, WeightMethod method)
{
    for (const GroupVote& vote : project.debate->teamAnswers)
        if (vote.factor == group.factor && vote.method == method && vote.rows == group.rows
            && isValidAnswer(method, vote.answers, vote.rows.size())
            && isInForce(project.framework, group, vote.weights))
            return &vote;
    return nullptr;
}

std::vector<double> startingAnswers(const Project& project, const VoteGroup& group, WeightMethod method)
{
    if (const GroupVote* kept = keptAnswer(project, group, method))
        return kept->answers;
    if (isRank(method)) { // the places are the same, steep or gentle; weights alone would part a tie
        const WeightMethod other
            = method == WeightMethod::RankSteep ? WeightMethod::RankGentle : WeightMethod::RankSteep;
        if (const GroupVote* kept = keptAnswer(project, group, other))
            return kept->answers;
    }
    return answersFor(method, weightsIn(project.framework, group));
}

} // namespace

EntryPanel::EntryPanel(Workshop& workshop, LoggedWeights& logged, QWidget* parent)
    : QWidget(parent)
    , m_workshop(workshop)
    , m_logged(logged)
    , m_group(new QComboBox)
    , m_steep(new QPushButton(tr("Steep")))
    , m_gentle(new QPushButton(tr("Gentle")))
    , m_log(new QPushButton(tr("Log as a decision")))
    , m_locks(quietLabel())
    , m_pending(quietLabel())
    , m_take(new QPushButton(tr("Take these weights")))
    , m_scroll(new QScrollArea)
    , m_need(quietLabel(tr("Nothing to weigh here: a group needs two rows that count.")))
{
    m_group->setObjectName(QStringLiteral("entryGroup"));
    m_group->setAccessibleName(tr("Which weights"));
    m_group->setMinimumWidth(150);
    m_group->installEventFilter(this); // the wheel scrolls the page
    m_steep->setObjectName(QStringLiteral("rankSteep"));
    m_steep->setToolTip(tr("Rank-order centroid: the first places take most of the weight"));
    m_gentle->setObjectName(QStringLiteral("rankGentle"));
    m_gentle->setToolTip(tr("Rank sum: the weight falls by the same step from place to place"));
    auto* steepness = new QButtonGroup(this);
    for (QPushButton* button : {m_steep, m_gentle}) {
        button->setCheckable(true);
        button->setProperty("compact", true);
        button->setMinimumHeight(Theme::kTarget);
        steepness->addButton(button);
    }
    m_log->setObjectName(QStringLiteral("entryLogDecision"));
    m_log->setProperty("compact", true);
    m_log->setMinimumHeight(Theme::kTarget);
    m_locks->setObjectName(QStringLiteral("entryLocks"));
    m_pending->setObjectName(QStringLiteral("entryPending"));
    m_take->setObjectName(QStringLiteral("entryTake"));
    m_need->setObjectName(QStringLiteral("entryNeed"));

    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_group);
    head->addSpacing(8);
    head->addWidget(m_steep);
    head->addWidget(m_gentle);
    head->addStretch(1);
    head->addWidget(m_log);
    auto* pending = new QHBoxLayout;
    pending->addWidget(m_pending, 1);
    pending->addWidget(m_take);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_locks);
    layout->addLayout(pending);
    layout->addWidget(m_need);
    layout->addWidget(m_scroll, 1);

    connect(m_group, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index < 0 || index >= int(m_groups.size()))
            return;
        m_factor = m_groups[std::size_t(index)].factor;
        m_workshop.setTopic(m_factor);
        rebuild();
    });
    connect(steepness, &QButtonGroup::buttonClicked, this, [this](QAbstractButton* button) {
        setMethod(button == m_steep ? WeightMethod::RankSteep : WeightMethod::RankGentle);
        emit methodChanged(m_method);
    });
    connect(m_log, &QPushButton::clicked, this, [this] { emit decisionRequested(m_factor); });
    connect(m_take, &QPushButton::clicked, this, [this] {
        m_workshop.beginGesture(groupWeightsName(m_workshop.project().framework, m_factor));
        m_start.clear();
        finish();
    });
    connect(&workshop, &Workshop::projectChanged, this, &EntryPanel::follow);
    refresh();
}

void EntryPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void EntryPanel::setMethod(WeightMethod method)
{
    m_steep->setVisible(isRank(method));
    m_gentle->setVisible(isRank(method));
    (method == WeightMethod::RankGentle ? m_gentle : m_steep)->setChecked(true);
    if (method == m_method && m_entry)
        return;
    m_method = method;
    rebuild();
}

const VoteGroup* EntryPanel::group() const
{
    const auto found = std::find_if(m_groups.begin(), m_groups.end(),
                                    [this](const VoteGroup& one) { return one.factor == m_factor; });
    return found == m_groups.end() ? nullptr : &*found;
}

void EntryPanel::follow()
{
    // A gesture of its own comes from what it shows.
    if (isVisible() && !(m_isBusy && m_workshop.isInGesture()))
        refresh();
}

void EntryPanel::refresh()
{
    const Framework& framework = m_workshop.project().framework;
    std::vector<VoteGroup> groups = voteGroups(framework);
    std::vector<std::string> names;
    for (const Factor& factor : framework.factors)
        names.push_back(factor.name);
    if (groups == m_groups && names == m_names) {
        showAnswers();
        return;
    }
    m_groups = std::move(groups);
    m_names = std::move(names);
    const QSignalBlocker blocker(m_group);
    m_group->clear();
    int chosen = 0;
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        m_group->addItem(groupName(framework, m_groups[i].factor));
        if (m_groups[i].factor == m_factor)
            chosen = int(i);
    }
    if (!m_groups.empty()) {
        m_group->setCurrentIndex(chosen);
        m_factor = m_groups[std::size_t(chosen)].factor;
    }
    rebuild();
}

void EntryPanel::rebuild()
{
    m_isBusy = false;
    const VoteGroup* of = group();
    m_need->setVisible(!of);
    m_scroll->setVisible(of != nullptr);
    m_group->setVisible(of != nullptr);
    m_log->setVisible(of != nullptr);
    if (m_entry)
        m_scroll->takeWidget()->deleteLater(); // perhaps in the middle of its own signal
    m_entry = nullptr;
    if (of) {
        m_entry = WeightEntry::create(m_method, entryRows(m_workshop.project().framework, *of));
        m_entry->setObjectName(QStringLiteral("teamEntry"));
        m_scroll->setWidget(m_entry);
        m_entry->setAutoFillBackground(false); // setWidget() has turned it on
        connectEntry();
    }
    showAnswers();
}

void EntryPanel::connectEntry()
{
    const auto rows = m_entry->findChildren<QWidget*>();
    for (QWidget* part : rows)
        if (part->focusPolicy() != Qt::NoFocus && part->objectName().contains(QLatin1Char('/')))
            part->installEventFilter(this);
    connect(m_entry, &WeightEntry::gestureStarted, this, [this] {
        m_isBusy = true;
        m_start = m_entry->answers();
        m_workshop.beginGesture(groupWeightsName(m_workshop.project().framework, m_factor));
        emit dragging(true);
    });
    connect(m_entry, &WeightEntry::changed, this, [this] {
        const VoteGroup* of = group();
        if (!of)
            return;
        Project next = m_workshop.gestureStart();
        next.framework = withWeightsIn(next.framework, *of, m_entry->weights());
        m_workshop.tick(std::move(next));
    });
    connect(m_entry, &WeightEntry::gestureFinished, this, &EntryPanel::finish);
    connect(m_entry, &WeightEntry::gestureCancelled, this, [this] {
        m_isBusy = false;
        m_workshop.cancelGesture();
        emit dragging(false);
        showAnswers();
    });
}

// The raw answers are kept with the weights that come of them: once per gesture, they are no part of a tick.
void EntryPanel::finish()
{
    const VoteGroup* of = group();
    m_isBusy = false;
    if (!of || !m_entry || !m_workshop.isInGesture()) {
        emit dragging(false);
        showAnswers();
        return;
    }
    if (m_entry->answers() == m_start) {
        m_workshop.cancelGesture(); // out and back leaves no step
    } else {
        const GroupVote said{of->factor, of->rows, m_method, m_entry->answers(), m_entry->weights()};
        Project next = m_workshop.gestureStart();
        next.framework = withWeightsIn(next.framework, *of, said.weights);
        auto& kept = next.debate.edit().teamAnswers;
        const auto old = std::find_if(kept.begin(), kept.end(), [&](const GroupVote& one) {
            return one.factor == said.factor && one.method == said.method;
        });
        if (old == kept.end())
            kept.push_back(said);
        else
            *old = said;
        m_logged.logChanges(next);
        m_workshop.tick(std::move(next));
        m_workshop.endGesture();
    }
    emit dragging(false);
    showAnswers();
}

void EntryPanel::showAnswers()
{
    const VoteGroup* of = group();
    const Project& project = m_workshop.project();
    const bool isFrozen = isModelLocked(project);
    bool isPending = false;
    if (of && m_entry) {
        m_entry->setAnswers(startingAnswers(project, *of, m_method));
        m_entry->setEnabled(!isFrozen);
        isPending = !isInForce(project.framework, *of, m_entry->weights());
    }
    showLocks(isFrozen);
    m_pending->setText(
        tr("This comes nearest to the weights in force, and is not them yet. They change with the "
           "first answer, or when taken as shown."));
    m_pending->setVisible(isPending && !isFrozen);
    m_take->setVisible(isPending && !isFrozen);
}

void EntryPanel::showLocks(bool isFrozen)
{
    const VoteGroup* of = group();
    const GroupLocks locks = of ? locksIn(m_workshop.project().framework, *of) : GroupLocks();
    m_locks->setVisible(of && !isFrozen && !locks.locked.isEmpty());
    if (!of || locks.locked.isEmpty())
        return;
    const QString names = currentLocale().createSeparatedList(locks.locked);
    const bool canMove = locks.free > 1;
    m_locks->setText(canMove
                         ? tr("Locked, and stays as it is: %1. The others share the rest.").arg(names)
                         : tr("Nothing can move here: %1 locked. Unlock a weight under Sliders.").arg(names));
    if (m_entry)
        m_entry->setEnabled(canMove && !isFrozen);
}

bool EntryPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_group) {
        if (event->type() == QEvent::Wheel) {
            event->ignore();
            return true;
        }
    } else if (event->type() == QEvent::FocusIn || event->type() == QEvent::MouseButtonPress) {
        const std::string key = watched->objectName().section(QLatin1Char('/'), 1).toStdString();
        const VoteGroup* of = group();
        if (of && std::find(of->rows.begin(), of->rows.end(), key) != of->rows.end())
            m_workshop.setTopic(m_factor.empty() ? key : m_factor + '/' + key);
        else
            m_workshop.setTopic(m_factor);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace strata
