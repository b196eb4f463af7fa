#include "ui/weights/weightrows.h"

#include "core/method/weights.h"
#include "ui/comparedscenario.h"
#include "ui/explain/whydebate.h"
#include "ui/explain/whymodel.h"
#include "ui/format.h"
#include "ui/metricnames.h"
#include "ui/theme.h"
#include "ui/weights/besidemenu.h"
#include "ui/weights/loggedweights.h"
#include "ui/weights/weightgroup.h"
#include "ui/weights/weightrow.h"
#include "ui/widgets/card.h"
#include "ui/workshop.h"

#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace strata {

namespace {

std::vector<std::string> treeOf(const Framework& framework)
{
    std::vector<std::string> tree;
    for (const Factor& factor : framework.factors) {
        tree.push_back(factor.id + '\n' + factor.name);
        for (const Metric& metric : factor.metrics)
            tree.push_back(metric.id);
    }
    return tree;
}

QString menuText(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

// Weights with -1 for rows left out.
template <typename Row> std::vector<int> countingWeights(const std::vector<Row>& rows)
{
    std::vector<int> weights;
    for (const Row& row : rows)
        weights.push_back(row.isExcluded ? -1 : row.weight);
    return weights;
}

} // namespace

WeightRows::WeightRows(Workshop& workshop, LoggedWeights& logged, QWidget* parent)
    : QWidget(parent)
    , m_workshop(workshop)
    , m_logged(logged)
{
    setAutoFillBackground(false);
    connect(&workshop, &Workshop::projectChanged, this, &WeightRows::follow);
    connect(&ComparedScenario::of(workshop), &ComparedScenario::changed, this, &WeightRows::showTeam);
    rebuild();
    followTeam();
    showWeights();
}

void WeightRows::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    follow();
}

void WeightRows::follow()
{
    if (!isVisible()) { // showing catches up; only what has become a secret again goes at once
        const Round* revealed = lastRevealedRound(*m_workshop.project().debate);
        if ((revealed ? revealed->number : 0) != m_team.round())
            followTeam();
        return;
    }
    if (m_tree != treeOf(m_workshop.project().framework) || m_lines.empty()) {
        rebuild();
        showTeam();
    }
    followTeam();
    showWeights();
}

void WeightRows::followTeam()
{
    if (!m_team.update(m_workshop.project()))
        return;
    showTeam();
    emit teamChanged();
}

void WeightRows::setWords(WeightWords words)
{
    m_words = words;
    follow();
}

void WeightRows::rebuild()
{
    const Framework& framework = m_workshop.project().framework;
    m_tree = treeOf(framework);
    for (const Line& line : m_lines)
        delete line.row;
    m_lines.clear();
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    delete layout();

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(WeightRow::Name, 4);
    grid->setColumnStretch(WeightRow::Slider, 5);
    int line = 0;
    addHead(grid, line++);
    for (std::size_t f = 0; f < framework.factors.size(); ++f) {
        grid->addWidget(ruleLine(), line++, 0, 1, WeightRow::ColumnCount);
        addRow(grid, line++, {f, std::nullopt});
        for (std::size_t m = 0; m < framework.factors[f].metrics.size(); ++m)
            addRow(grid, line++, {f, m});
    }
    grid->setRowStretch(line, 1);
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        connectRow(i);
}

void WeightRows::addHead(QGridLayout* grid, int line)
{
    const auto add = [&](const QString& text, int column) {
        auto* label = plainLabel(text);
        label->setProperty("quiet", true);
        label->setFont(Theme::instance().headFont());
        grid->addWidget(label, line, column);
        return label;
    };
    add(tr("Factor and metric"), WeightRow::Name);
    m_sliderHead = add({}, WeightRow::Slider);
    m_sliderHead->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // names may be long
    m_sliderHead->setWordWrap(true);
    m_teamHead = add(tr("Team"), WeightRow::Team);
    grid->addWidget(new BesideMenu(m_workshop, this), line, WeightRow::Weight);
    m_equal = new QPushButton(tr("Equal"));
    m_equal->setObjectName(QStringLiteral("equal/factors"));
    m_equal->setProperty("compact", true);
    m_equal->setMinimumHeight(Theme::kTarget);
    m_equal->setAccessibleName(tr("Give all factors the same weight"));
    m_equal->setToolTip(tr("Give all factors the same weight, locked ones too"));
    connect(m_equal, &QPushButton::clicked, this,
            [this] { decide(equalFactorWeights(m_workshop.project().framework), tr("Set equal weights")); });
    grid->addWidget(m_equal, line, WeightRow::Lock);
}

void WeightRows::addRow(QGridLayout* grid, int line, Place place)
{
    const Factor& factor = m_workshop.project().framework.factors[place.factor];
    Line added;
    added.place = place;
    added.factor = factor.id;
    added.metric = place.metric ? factor.metrics[*place.metric].id : std::string();
    added.name = place.metric ? metricName(added.metric) : format::text(factor.name);
    const QString key = format::text(place.metric ? factor.id + '/' + added.metric : factor.id);
    added.row = new WeightRow(key, added.name, !place.metric, grid, line, this);
    added.row->setWhy(
        [this, place] {
            return place.metric ? whyMetricWeight(m_workshop, place.factor, *place.metric)
                                : whyFactorWeight(m_workshop, place.factor);
        },
        [this, id = added.factor, metric = added.metric, name = added.name] {
            const RowAgreement* row = m_team.agreementOf(id, metric);
            return row ? whyRowAgreement(*row, name, *m_workshop.project().debate) : Explanation();
        });
    m_lines.push_back(std::move(added));
}

void WeightRows::connectRow(std::size_t index)
{
    WeightRow* row = m_lines[index].row;
    const Place place = m_lines[index].place;
    const QString name = m_lines[index].name;
    const std::string topic = m_lines[index].metric.empty()
        ? m_lines[index].factor
        : m_lines[index].factor + '/' + m_lines[index].metric;
    const auto tick = [this, place](int weight) {
        Project next = m_workshop.gestureStart();
        next.framework = place.metric ? withMetricWeight(next.framework, place.factor, *place.metric, weight)
                                      : withFactorWeight(next.framework, place.factor, weight);
        m_workshop.tick(std::move(next));
    };
    connect(row, &WeightRow::touched, this, [this, topic] { m_workshop.setTopic(topic); });
    connect(row, &WeightRow::dragStarted, this, [this, name] {
        m_workshop.beginGesture(tr("Weight of %1").arg(name));
        emit dragging(true);
    });
    connect(row, &WeightRow::dragged, this, tick);
    const auto ended = [this] {
        emit dragging(false);
        showWeights();
    };
    connect(row, &WeightRow::dragCancelled, this, [this, ended] {
        m_workshop.cancelGesture();
        ended();
    });
    connect(row, &WeightRow::dragEnded, this, [this, ended] {
        m_workshop.endGesture();
        ended();
    });
    connect(row, &WeightRow::entered, this, [this, tick, name](int weight) {
        m_workshop.beginGesture(tr("Weight of %1").arg(name));
        tick(weight);
        m_workshop.endGesture();
        showWeights(); // also where a lock held the weight
    });
    connect(row, &WeightRow::lockToggled, this, [this, place, name](bool locked) {
        Framework next = m_workshop.project().framework;
        Factor& factor = next.factors[place.factor];
        (place.metric ? factor.metrics[*place.metric].isLocked : factor.isLocked) = locked;
        put(std::move(next),
            locked ? tr("Lock weight of %1").arg(name) : tr("Unlock weight of %1").arg(name));
    });
    connect(row, &WeightRow::takeInRequested, this, [this, place, name] {
        const Framework& now = m_workshop.project().framework;
        decide(place.metric ? withMetricExcluded(now, place.factor, *place.metric, false)
                            : withFactorExcluded(now, place.factor, false),
               tr("Take %1 in again").arg(name));
    });
    connect(row, &WeightRow::menuRequested, this,
            [this, index](QMenu* menu) { fillMenu(m_lines[index], menu); });
}

void WeightRows::fillMenu(const Line& line, QMenu* menu)
{
    const Project& project = m_workshop.project();
    const Framework& now = project.framework;
    const Factor& factor = now.factors[line.place.factor];
    const Place place = line.place;
    const bool isFrozen = isModelLocked(project);
    const bool isOut = place.metric ? factor.metrics[*place.metric].isExcluded : factor.isExcluded;
    const auto add = [this, isFrozen](QMenu* to, const QString& text, const QString& key, bool isPossible,
                                      const QString& undo, auto&& change) {
        QAction* action = to->addAction(menuText(text));
        action->setObjectName(key);
        action->setEnabled(isPossible && !isFrozen);
        connect(action, &QAction::triggered, this,
                [this, undo, change] { decide(change(m_workshop.project().framework), undo); });
    };

    QMenu* two = menu->addMenu(tr("Lock all but this and one other"));
    two->setObjectName(QStringLiteral("onlyTwo"));
    bool hasLock = false;
    for (const Line& other : m_lines) {
        const bool isInGroup = place.metric
            ? other.place.factor == place.factor && other.place.metric.has_value()
            : !other.place.metric.has_value();
        if (!isInGroup)
            continue;
        const Factor& of = now.factors[other.place.factor];
        hasLock = hasLock || (other.place.metric ? of.metrics[*other.place.metric].isLocked : of.isLocked);
        const bool isOtherOut
            = other.place.metric ? of.metrics[*other.place.metric].isExcluded : of.isExcluded;
        if (&other == &line || isOtherOut)
            continue;
        const Place with = other.place;
        add(two, other.name,
            QStringLiteral("onlyTwo/") + format::text(place.metric ? other.metric : other.factor), !isOut,
            tr("Lock all but %1 and %2").arg(line.name, other.name), [place, with](const Framework& from) {
                return place.metric ? withOnlyTwoFree(from, place.factor, *place.metric, *with.metric)
                                    : withOnlyTwoFree(from, place.factor, with.factor);
            });
    }
    two->setEnabled(!two->isEmpty() && !isOut && !isFrozen);
    add(menu, tr("Unlock all"), QStringLiteral("unlockAll"), hasLock, tr("Unlock all weights"),
        [place](Framework from) {
            if (place.metric)
                for (Metric& metric : from.factors[place.factor].metrics)
                    metric.isLocked = false;
            else
                for (Factor& one : from.factors)
                    one.isLocked = false;
            return from;
        });
    if (!place.metric)
        add(menu, tr("Same weight for all its metrics"), QStringLiteral("equalMetrics"),
            factor.metrics.size() > 1, tr("Set equal weights"),
            [place](const Framework& from) { return equalMetricWeights(from, place.factor); });
    menu->addSeparator();
    const bool canLeaveOut = place.metric ? canExcludeMetric(now, place.factor, *place.metric)
                                          : canExcludeFactor(now, place.factor);
    add(menu, isOut ? tr("Take in again") : tr("Leave out (keeps its weight)"), QStringLiteral("leaveOut"),
        isOut || canLeaveOut,
        isOut ? tr("Take %1 in again").arg(line.name) : tr("Leave %1 out").arg(line.name),
        [place, isOut](const Framework& from) {
            return place.metric ? withMetricExcluded(from, place.factor, *place.metric, !isOut)
                                : withFactorExcluded(from, place.factor, !isOut);
        });
    const Scenario* kept = presentScenario(project);
    const int back = kept ? weightOf(kept->framework, line.factor, line.metric) : -1;
    const int weight = place.metric ? factor.metrics[*place.metric].weight : factor.weight;
    add(menu,
        back >= 0 ? tr("Back to the saved scenario: %1").arg(format::weight(back))
                  : tr("Back to the saved scenario"),
        QStringLiteral("backToScenario"), back >= 0 && back != weight && !isOut,
        tr("Weight of %1").arg(line.name), [place, back](const Framework& from) {
            return place.metric ? withMetricWeight(from, place.factor, *place.metric, back)
                                : withFactorWeight(from, place.factor, back);
        });
    menu->addSeparator();
    QAction* log = menu->addAction(tr("Log this as a decision"));
    log->setObjectName(QStringLiteral("logDecision"));
    connect(log, &QAction::triggered, this,
            [this, group = place.metric ? line.factor : std::string()] { emit decisionRequested(group); });
}

void WeightRows::put(Framework framework, const QString& text)
{
    Project next = m_workshop.project();
    next.framework = std::move(framework);
    m_workshop.edit(std::move(next), text);
    showWeights();
}

void WeightRows::decide(Framework framework, const QString& text)
{
    Project next = m_workshop.project();
    next.framework = std::move(framework);
    m_logged.logChanges(next); // nothing where only locks are set
    m_workshop.edit(std::move(next), text);
    showWeights();
}

void WeightRows::showWeights()
{
    const Project& project = m_workshop.project();
    const Framework& framework = project.framework;
    const bool isFrozen = isModelLocked(project);
    if (m_equal)
        m_equal->setEnabled(!isFrozen);
    const bool hasWords = m_words != WeightWords::Share;
    const std::vector<QString> factors
        = hasWords ? weightTexts(countingWeights(framework.factors), m_words) : std::vector<QString>();
    std::vector<QString> metrics;
    for (const Line& line : m_lines) {
        const std::size_t f = line.place.factor;
        const Factor& factor = framework.factors[f];
        WeightRow::State state;
        state.isFrozen = isFrozen;
        if (!line.place.metric) {
            state.basisPoints = factor.weight;
            state.reach = factorReach(framework, f);
            state.isLocked = factor.isLocked;
            state.isExcluded = factor.isExcluded;
            if (hasWords) {
                state.words = factors[f];
                metrics = weightTexts(countingWeights(factor.metrics), m_words);
            }
        } else {
            const Metric& metric = factor.metrics[*line.place.metric];
            state.basisPoints = metric.weight;
            state.reach = metricReach(framework, f, *line.place.metric);
            state.isLocked = metric.isLocked;
            state.isExcluded = metric.isExcluded;
            if (hasWords)
                state.words = metrics[*line.place.metric];
        }
        line.row->showState(state);
    }
}

void WeightRows::showTeam()
{
    const bool hasRound = m_team.round() > 0;
    const Scenario* beside = ComparedScenario::of(m_workshop).beside();
    const QString name = beside ? format::text(beside->name) : QString();
    if (m_sliderHead) {
        m_sliderHead->setText(beside         ? tr("Upright line: %1").arg(name)
                                  : hasRound ? tr("Weight, with ballots")
                                             : tr("Weight in its group"));
        m_teamHead->setVisible(hasRound);
    }
    for (const Line& line : m_lines) {
        WeightSlider::Marks marks = m_team.marksOf(line.factor, line.metric);
        if (const int weight = beside ? weightOf(beside->framework, line.factor, line.metric) : -1;
            weight >= 0)
            marks.beside = weight;
        line.row->showTeam(marks, m_team.agreementOf(line.factor, line.metric), name);
    }
}

} // namespace strata
