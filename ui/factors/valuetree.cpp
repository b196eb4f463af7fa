#include "ui/factors/valuetree.h"

#include "core/method/weights.h"
#include "ui/decisionlog.h"
#include "ui/factors/candidates.h"
#include "ui/factors/factorcard.h"
#include "ui/factors/factorlibrary.h"
#include "ui/format.h"
#include "ui/metricnames.h"
#include "ui/widgets/card.h"
#include "ui/workshop.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPointer>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

namespace {

// Null: it is not in the tree any more. A field of its card may still speak while an undo takes it away.
Factor* factorOf(Project& project, const std::string& id)
{
    for (Factor& factor : project.framework.factors)
        if (factor.id == id)
            return &factor;
    return nullptr;
}

} // namespace

QStringList figuresOnBothAxes(const Framework& framework)
{
    QStringList sentences;
    const auto& factors = framework.factors;
    for (std::size_t i = 0; i < factors.size(); ++i)
        for (std::size_t j = i + 1; j < factors.size(); ++j) {
            if (factors[i].axis == factors[j].axis || factors[i].isExcluded || factors[j].isExcluded)
                continue;
            for (const Metric& here : factors[i].metrics)
                for (const Metric& there : factors[j].metrics)
                    if (!here.isExcluded && !there.isExcluded && isSameDatum(here.id, there.id))
                        //: %1 and %3: metrics, %2 and %4: their factors
                        sentences += ValueTree::tr("%1 (%2) and %3 (%4) are one figure, on both axes.")
                                         .arg(metricName(here.id), format::text(factors[i].name),
                                              metricName(there.id), format::text(factors[j].name));
        }
    return sentences;
}

ValueTree::ValueTree(Workshop& workshop, QWidget* parent)
    : QWidget(parent)
    , m_workshop(workshop)
    , m_warning(plainLabel())
    , m_scroll(new QScrollArea)
    , m_columns{makeColumn(Axis::CustomerLifetimeValue), makeColumn(Axis::NetProfit)}
{
    setObjectName(QStringLiteral("valueTree"));
    m_warning->setObjectName(QStringLiteral("bothAxesWarning"));
    m_warning->setProperty("problem", true);
    m_warning->setWordWrap(true);
    auto* board = new QWidget;
    auto* columns = new QHBoxLayout(board);
    columns->setContentsMargins(0, 0, 4, 0);
    columns->setSpacing(16);
    for (const Column& column : m_columns)
        columns->addWidget(column.box, 1);
    m_scroll->setWidget(board);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_warning);
    layout->addWidget(m_scroll, 1);
    // What the room talks about is the factor whose card has the focus.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        for (const FactorCard* card : m_cards)
            if (now && card->isAncestorOf(now))
                m_workshop.setTopic(card->factorId());
    });
}

ValueTree::Column ValueTree::makeColumn(Axis axis)
{
    const bool isLifetime = axis == Axis::CustomerLifetimeValue;
    Column column{new QWidget, new QVBoxLayout, quietLabel(), quietLabel(), new QToolButton, new QMenu(this)};
    column.box->setObjectName(isLifetime ? QStringLiteral("lifetimeColumn") : QStringLiteral("profitColumn"));
    column.share->setWordWrap(false);
    column.empty->setText(
        tr("No factor counts here, so this axis cannot tell customers apart. Add one, or move one "
           "over."));
    column.empty->setObjectName(QStringLiteral("axisEmpty"));
    column.add->setObjectName(isLifetime ? QStringLiteral("addLifetimeFactor")
                                         : QStringLiteral("addProfitFactor"));
    column.add->setAccessibleName(tr("Add a factor to %1").arg(axisName(axis)));
    column.add->setProperty("button", true);
    column.add->setText(tr("Add factor") + QStringLiteral(" \u25BE"));
    column.add->setPopupMode(QToolButton::InstantPopup);
    column.add->setMenu(column.menu);
    column.menu->setToolTipsVisible(true);

    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(strongLabel(axisName(axis)));
    head->addWidget(column.share);
    head->addStretch();
    head->addWidget(column.add);
    auto* what = quietLabel(isLifetime ? tr("How much business, how faithfully. Left to right in the matrix.")
                                       : tr("What is left after serving them. Upwards in the matrix."));
    column.factors->setSpacing(12);
    auto* layout = new QVBoxLayout(column.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(what);
    layout->addWidget(column.empty);
    layout->addLayout(column.factors);
    layout->addStretch();
    connect(column.menu, &QMenu::aboutToShow, this,
            [this, axis, menu = column.menu] { fillMenu(axis, menu); });
    return column;
}

void ValueTree::fillMenu(Axis axis, QMenu* menu)
{
    menu->clear();
    const Framework& framework = m_workshop.project().framework;
    for (const Factor& factor : suggestedFactors()) {
        const bool isThere
            = std::any_of(framework.factors.begin(), framework.factors.end(), [&](const Factor& there) {
                  return there.id == factor.id || there.name == factor.name;
              });
        if (isThere || factor.axis != axis)
            continue;
        // The tab sets the question in a column of its own.
        QAction* action
            = menu->addAction(format::text(factor.name) + QLatin1Char('\t') + format::text(factor.question));
        action->setToolTip(factorDefinition(factor.id));
        action->setObjectName(QStringLiteral("suggest_") + format::text(factor.id));
        connect(action, &QAction::triggered, this, [this, factor] { addFactor(factor); });
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    QAction* own = menu->addAction(tr("A factor of your own"));
    own->setObjectName(QStringLiteral("suggest_own"));
    connect(own, &QAction::triggered, this, [this, axis] {
        Factor factor;
        factor.axis = axis;
        factor.name = tr("New factor").toStdString();
        addFactor(factor);
    });
}

void ValueTree::addFactor(Factor factor)
{
    Project next = m_workshop.project();
    const auto& factors = next.framework.factors;
    const std::string name = factor.name;
    for (int number = 2; std::any_of(factors.begin(), factors.end(),
                                     [&factor](const Factor& there) { return there.name == factor.name; });
         ++number)
        factor.name = name + ' ' + std::to_string(number);
    factor.id = newFactorId(factor.id.empty() ? factor.name : factor.id, next.framework);
    const std::string id = factor.id;
    // One that was taken out of the tree comes back with what the team said of it.
    for (const FactorCandidate& candidate : shownCandidates(next))
        if (candidate.factor.empty() && candidate.name == factor.name) {
            judgedCandidate(next, candidate.id)->factor = id;
            break;
        }
    const QString before = weightsInWords(next.framework);
    const QString added = format::text(factor.name);
    next.framework = withNewFactor(next.framework, std::move(factor));
    logDecision(next,
                {.what = tr("Factor added: %1").arg(added),
                 .before = before,
                 .after = weightsInWords(next.framework),
                 .who = {},
                 .reason = {},
                 .dissent = {}});
    commit(std::move(next), tr("Add factor"));
    if (indexOf(id) == m_workshop.project().framework.factors.size())
        return; // a signed model takes no more
    FactorCard* card = cardFor(id);
    card->editName();
    // The card has its place only once the layout has run.
    QTimer::singleShot(0, card, [this, card] { m_scroll->ensureWidgetVisible(card); });
}

std::size_t ValueTree::indexOf(const std::string& factorId) const
{
    const std::vector<Factor>& factors = m_workshop.project().framework.factors;
    const auto found = std::find_if(factors.begin(), factors.end(),
                                    [&factorId](const Factor& factor) { return factor.id == factorId; });
    return static_cast<std::size_t>(found - factors.begin());
}

void ValueTree::commit(Project next, const QString& step)
{
    keepInStep(next);
    m_workshop.edit(std::move(next), step);
    refresh(); // a signed model may have refused it
}

void ValueTree::rename(const std::string& factorId, const QString& name)
{
    Project next = m_workshop.project();
    Factor* factor = factorOf(next, factorId);
    if (!factor)
        return;
    logDecision(next,
                {.what = tr("Factor renamed"),
                 .before = format::text(factor->name),
                 .after = name,
                 .who = {},
                 .reason = {},
                 .dissent = {}});
    factor->name = name.toStdString();
    commit(std::move(next), tr("Rename factor"));
}

void ValueTree::setQuestion(const std::string& factorId, const QString& question)
{
    Project next = m_workshop.project();
    Factor* factor = factorOf(next, factorId);
    if (!factor)
        return;
    factor->question = question.toStdString();
    commit(std::move(next), tr("Change a factor's question"));
}

void ValueTree::setAxis(const std::string& factorId, Axis axis)
{
    Project next = m_workshop.project();
    Factor* factor = factorOf(next, factorId);
    if (!factor)
        return;
    logDecision(next,
                {.what = tr("Axis of %1").arg(format::text(factor->name)),
                 .before = axisName(factor->axis),
                 .after = axisName(axis),
                 .who = {},
                 .reason = {},
                 .dissent = {}});
    factor->axis = axis;
    commit(std::move(next), tr("Move factor to the other axis"));
}

void ValueTree::move(const std::string& factorId, bool up)
{
    Project next = m_workshop.project();
    auto& factors = next.framework.factors;
    const std::size_t index = indexOf(factorId);
    if (index == factors.size())
        return;
    const std::size_t other = neighbourOnAxis(next.framework, index, up);
    if (other == index)
        return;
    std::swap(factors[index], factors[other]);
    commit(std::move(next), up ? tr("Move factor up") : tr("Move factor down"));
}

void ValueTree::remove(const std::string& factorId)
{
    Project next = m_workshop.project();
    const std::size_t index = indexOf(factorId);
    if (index == next.framework.factors.size())
        return;
    const QString name = format::text(next.framework.factors[index].name);
    const QString before = weightsInWords(next.framework);
    next.framework = withoutFactor(next.framework, index);
    logDecision(next,
                {.what = tr("Factor removed: %1").arg(name),
                 .before = before,
                 .after = weightsInWords(next.framework),
                 .who = {},
                 .reason = {},
                 .dissent = {}});
    commit(std::move(next), tr("Remove factor"));
}

FactorCard* ValueTree::cardFor(const std::string& factorId)
{
    const auto known = std::find_if(m_cards.begin(), m_cards.end(), [&factorId](const FactorCard* card) {
        return card->factorId() == factorId;
    });
    if (known != m_cards.end())
        return *known;
    auto* card = new FactorCard(factorId);
    connect(card, &FactorCard::renamed, this,
            [this, factorId](const QString& name) { rename(factorId, name); });
    connect(card, &FactorCard::questionChanged, this,
            [this, factorId](const QString& question) { setQuestion(factorId, question); });
    connect(card, &FactorCard::axisChosen, this, [this, factorId](Axis axis) { setAxis(factorId, axis); });
    connect(card, &FactorCard::moveRequested, this, [this, factorId](bool up) { move(factorId, up); });
    connect(card, &FactorCard::removeRequested, this, [this, factorId] { remove(factorId); });
    connect(card, &FactorCard::metricsRequested, this, &ValueTree::metricsRequested);
    connect(card, &FactorCard::candidateRequested, this,
            [this, factorId] { emit candidateRequested(factorId); });
    m_cards.push_back(card);
    return card;
}

void ValueTree::refresh()
{
    const Project& project = m_workshop.project();
    const Framework& framework = project.framework;
    const QPointer<QWidget> focus = QApplication::focusWidget();

    for (auto it = m_cards.begin(); it != m_cards.end();)
        if (indexOf((*it)->factorId()) == framework.factors.size()) {
            const QSignalBlocker blocker(*it); // a name that is half typed in it is nobody's
            (*it)->hide();
            (*it)->deleteLater(); // it may be the one whose button was pressed
            it = m_cards.erase(it);
        } else {
            ++it;
        }

    const auto& candidates = project.debate->brainstorm.candidates;
    std::array<int, 2> places{};
    std::array<int, 2> weights{};
    std::vector<FactorCard*> order;
    for (std::size_t i = 0; i < framework.factors.size(); ++i) {
        const auto axis = static_cast<std::size_t>(framework.factors[i].axis);
        FactorCard* card = cardFor(framework.factors[i].id);
        card->setFactor(framework, i);
        const auto judged
            = std::find_if(candidates.begin(), candidates.end(), [&](const FactorCandidate& candidate) {
                  return candidate.factor == framework.factors[i].id;
              });
        card->setJudgement(judged == candidates.end() ? nullptr : &*judged, *project.debate);
        QVBoxLayout* column = m_columns[axis].factors;
        if (column->indexOf(card) != places[axis]) {
            const QSignalBlocker blocker(card); // losing the focus on the way is no end of typing
            column->insertWidget(places[axis], card);
        }
        card->show();
        ++places[axis];
        weights[axis] += framework.factors[i].weight;
        order.push_back(card);
    }
    m_cards = std::move(order);
    for (std::size_t axis = 0; axis < 2; ++axis) {
        m_columns[axis].share->setText(tr("%1 of the whole").arg(format::weight(weights[axis])));
        m_columns[axis].empty->setVisible(places[axis] == 0);
    }
    const QStringList doubled = figuresOnBothAxes(framework);
    m_warning->setText(doubled.join(u'\n'));
    m_warning->setVisible(!doubled.isEmpty());
    if (focus && focus != QApplication::focusWidget() && isAncestorOf(focus) && focus->isEnabled())
        focus->setFocus(Qt::OtherFocusReason); // a card that changed its column took the focus along
}

} // namespace strata
