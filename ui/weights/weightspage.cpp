#include "ui/weights/weightspage.h"

#include "core/model/project.h"
#include "ui/explain/whydebate.h"
#include "ui/explain/whymodel.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/weights/decisionform.h"
#include "ui/weights/entrypanel.h"
#include "ui/weights/loggedweights.h"
#include "ui/weights/resultcolumn.h"
#include "ui/weights/weightgroup.h"
#include "ui/weights/weightrows.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/scrolling.h"
#include "ui/workshop.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <string>
#include <utility>
#include <vector>

namespace strata {

namespace {

// As high as a finger needs, but many fit into a line.
QString narrow()
{
    return QStringLiteral("QPushButton { padding: 0 8px; } QPushButton:focus { padding: 0 7px; }");
}

QPushButton* choice(const QString& text, const QString& name, QButtonGroup* group, int id)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setStyleSheet(narrow());
    group->addButton(button, id);
    return button;
}

constexpr int kWide = 1180; // from here on the agreement is spelt out

} // namespace

WeightsPage::WeightsPage(Workshop& workshop, QWidget* parent)
    : Page(tr("How much does each metric matter?"), {},
           tr("Weights say what the team values. Factors share 100 % between them, and so do the metrics "
              "inside each factor. "
              "Look at the customers who change their type while you drag: the debate is about them, not "
              "about percentages."),
           parent)
    , m_workshop(workshop)
    , m_logged(new LoggedWeights(workshop, this))
    , m_rows(new WeightRows(workshop, *m_logged))
    , m_entry(new EntryPanel(workshop, *m_logged))
    , m_results(new ResultColumn(workshop))
    , m_form(new DecisionForm(workshop, *m_logged))
    , m_stack(new QStackedWidget)
{
    m_stack->addWidget(scrollingDown(m_rows));
    m_stack->addWidget(m_entry);
    auto* card = new Card;
    card->body()->addWidget(makeModes());
    card->body()->addWidget(m_stack, 1);
    card->body()->addWidget(m_form);
    card->body()->addWidget(makeChanged());
    card->body()->addWidget(makeFoot());

    auto* columns = new QHBoxLayout;
    columns->setSpacing(12);
    columns->addWidget(card, 4);
    columns->addWidget(m_results, 3);
    content()->addLayout(columns, 1);
    setTabs(PageId::Weights);
    setNextStep(PageId::Data);

    connect(m_rows, &WeightRows::dragging, m_results, &ResultColumn::setRangeFrozen);
    connect(m_entry, &EntryPanel::dragging, m_results, &ResultColumn::setRangeFrozen);
    connect(m_rows, &WeightRows::decisionRequested, m_form, &DecisionForm::open);
    connect(m_entry, &EntryPanel::decisionRequested, m_form, &DecisionForm::open);
    connect(m_rows, &WeightRows::teamChanged, this, &WeightsPage::showTeam);
    connect(m_results, &ResultColumn::customerActivated, this, &WeightsPage::customerActivated);
    connect(&workshop, &Workshop::projectChanged, this, &WeightsPage::showProject);
    connect(m_logged, &LoggedWeights::changed, this, &WeightsPage::showChanged);
    connect(m_form, &DecisionForm::closed, this, &WeightsPage::showChanged);
    connect(m_rows, &WeightRows::decisionRequested, this, &WeightsPage::showChanged);
    connect(m_entry, &EntryPanel::decisionRequested, this, &WeightsPage::showChanged);
    showProject();
    showTeam();
}

WeightsPage::~WeightsPage()
{
    m_form->disconnect(this); // closing is no news any more
}

QWidget* WeightsPage::makeModes()
{
    auto* host = new QWidget;
    host->setAutoFillBackground(false);
    auto* line = new FlowLayout(4, host); // words are longer in some languages
    auto* modes = new QButtonGroup(this);
    const auto add = [&](const QString& text, const char* name, WeightMethod method, const QString& tip) {
        auto* button = choice(text, QStringLiteral("weightMode/") + QLatin1String(name), modes, int(method));
        button->setToolTip(tip);
        line->addWidget(button);
        return button;
    };
    add(tr("Sliders"), "sliders", WeightMethod::Share, tr("Drag a weight; the others in its group give way"))
        ->setChecked(true);
    add(tr("Swing"), "swing", WeightMethod::Swing,
        tr("0 to 100 points: how much is going from worst to best worth, beside the most important one?"));
    auto* rank = add(tr("Rank order"), "rank", WeightMethod::RankSteep,
                     tr("Drag the rows into order; the weights follow from the places"));
    add(tr("Pairwise"), "pairwise", WeightMethod::Pairwise,
        tr("Two rows at a time: how many times does one matter as much?"));
    add(tr("Rating"), "rating", WeightMethod::Rating, tr("1 to 10 for each row"));
    connect(modes, &QButtonGroup::idClicked, this, [this, modes, rank](int id) {
        const bool isEntry = id != int(WeightMethod::Share);
        if (isEntry)
            m_entry->setMethod(WeightMethod(id));
        if (modes->button(id) == rank)
            modes->setId(rank, int(m_entry->method()));
        m_stack->setCurrentIndex(isEntry ? 1 : 0);
        m_showAs->setVisible(!isEntry);
    });
    // Rank order opens as it was left: steep or gentle.
    connect(m_entry, &EntryPanel::methodChanged, this,
            [modes, rank](WeightMethod method) { modes->setId(rank, int(method)); });

    m_agreement = plainLabel();
    m_agreement->setProperty("quiet", true);
    m_agreement->setMinimumHeight(Theme::kTarget);
    m_agreement->setContentsMargins(8, 0, 8, 0);
    m_agreement->setObjectName(QStringLiteral("agreementW"));
    answersWhy(m_agreement, [this] {
        return whyOverallConcordance(agreement(*m_workshop.project().debate, m_rows->team().round()));
    });
    line->addWidget(m_agreement);
    auto* ballots = new QPushButton(tr("Collect ballots"));
    ballots->setObjectName(QStringLiteral("collectBallots"));
    ballots->setStyleSheet(narrow());
    ballots->setToolTip(tr("Everybody votes in private, before the group's result is shown"));
    connect(ballots, &QPushButton::clicked, this, [this] { emit pageRequested(PageId::Ballots); });
    line->addWidget(ballots);
    return host;
}

QWidget* WeightsPage::makeChanged()
{
    m_changed = new QWidget;
    m_changed->setObjectName(QStringLiteral("changedSinceLogged"));
    m_changed->setAutoFillBackground(false);
    auto* line = new QHBoxLayout(m_changed);
    line->setContentsMargins(0, 0, 0, 0);
    m_changedText = quietLabel();
    m_changedText->setObjectName(QStringLiteral("changedText"));
    m_logChanged = new QPushButton(tr("Log as a decision"));
    m_logChanged->setObjectName(QStringLiteral("logChanged"));
    m_logChanged->setStyleSheet(narrow());
    connect(m_logChanged, &QPushButton::clicked, this, [this] {
        if (const std::vector<std::string> groups = m_logged->changedGroups(); !groups.empty())
            m_form->open(groups.front());
        showChanged();
    });
    line->addWidget(m_changedText, 1);
    line->addWidget(m_logChanged);
    m_changed->hide();
    return m_changed;
}

QWidget* WeightsPage::makeFoot()
{
    auto* host = new QWidget;
    host->setAutoFillBackground(false);
    auto* line = new QHBoxLayout(host);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    m_sum = quietLabel();
    m_sum->setObjectName(QStringLiteral("weightsSum"));
    answersWhy(m_sum, [this] { return whyMetrics(m_workshop); });
    line->addWidget(m_sum, 1);
    m_showAs = new QWidget;
    m_showAs->setAutoFillBackground(false);
    auto* words = new QHBoxLayout(m_showAs);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(4);
    words->addWidget(plainLabel(tr("Show as")));
    auto* group = new QButtonGroup(this);
    const auto add = [&](const QString& text, const char* name, WeightWords as, const QString& tip) {
        auto* button = choice(text, QStringLiteral("showAs/") + QLatin1String(name), group, int(as));
        button->setToolTip(tip);
        words->addWidget(button);
        return button;
    };
    add(tr("Share"), "share", WeightWords::Share, tr("Percent of the group"))->setChecked(true);
    add(tr("Importance"), "importance", WeightWords::Importance, tr("The highest of the group is 100"));
    add(tr("Rank"), "rank", WeightWords::Rank, tr("1 for the highest of the group"));
    connect(group, &QButtonGroup::idClicked, this, [this](int id) { setWords(WeightWords(id)); });
    line->addWidget(m_showAs);
    line->addSpacing(8);

    m_reset = new QPushButton(tr("Reset"));
    m_reset->setObjectName(QStringLiteral("weightsReset"));
    m_reset->setStyleSheet(narrow());
    connect(m_reset, &QPushButton::clicked, this, &WeightsPage::reset);
    line->addWidget(m_reset);
    return host;
}

void WeightsPage::setWords(WeightWords words)
{
    m_rows->setWords(words);
}

void WeightsPage::reset()
{
    Project next = m_workshop.project();
    const Scenario* kept = presentScenario(next);
    next.framework = withWeightsOf(next.framework, kept ? kept->framework : m_logged->opening());
    m_logged->logChanges(next);
    m_workshop.edit(std::move(next), tr("Reset the weights"));
}

void WeightsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_rows->followTeam();
    showChanged();
}

// Not in the middle of a gesture: nothing moves under the hand.
void WeightsPage::showChanged()
{
    if (m_workshop.isInGesture() || !isVisible())
        return;
    const Project& project = m_workshop.project();
    QStringList names;
    for (const std::string& factor : m_logged->changedGroups())
        names += groupWeightsName(project.framework, factor);
    m_changed->setVisible(!names.isEmpty() && !m_form->isVisible());
    m_changedText->setText(
        tr("Changed since the last logged decision: %1").arg(names.join(QStringLiteral(", "))));
}

void WeightsPage::showProject()
{
    if (isVisible())
        m_rows->followTeam();
    const Project& project = m_workshop.project();
    const Scenario* kept = presentScenario(project);
    const bool isSigned = isModelLocked(project);
    m_reset->setEnabled(!isSigned);
    m_reset->setToolTip(
        QStringLiteral("<p>%1</p>")
            .arg((kept ? tr("All weights back to those of \u201c%1\u201d; locked ones stay")
                             .arg(format::text(kept->name))
                       : tr("All weights back to those the project was opened with; locked ones stay"))
                     .toHtmlEscaped()));
    m_sum->setText(tr("%1 in %2. Each group adds up to 100\u00A0%.")
                       .arg(tr("%Ln metric(s)", nullptr, int(metricCount(project.framework))),
                            tr("%Ln factor(s)", nullptr, int(project.framework.factors.size()))));
    if (project.framework.factors.empty())
        setEmptyState(tr("Weights need factors with metrics. Say first what the team values."),
                      tr("Go to value factors"), PageId::Factors);
    else
        setEmptyState({});
}

void WeightsPage::showTeam()
{
    const TeamView& team = m_rows->team();
    const QString how
        = tr("Drag a slider; the others in its group give way so that the group stays at 100 %.");
    setSubline(
        team.round() > 0 ? how + QLatin1Char(' ')
                + tr("Ticks above a slider are the %Ln ballot(s) of round %1.", nullptr, team.ballots())
                      .arg(team.round())
                         : how + QLatin1Char(' ') + tr("A locked weight does not move."));
    const auto concordance = team.concordance();
    m_agreement->setVisible(concordance.has_value());
    if (!concordance)
        return;
    const QString figure = format::number(*concordance, 2);
    m_agreement->setText(width() >= kWide ? tr("Agreement W = %1").arg(figure) : tr("W = %1").arg(figure));
    m_agreement->setAccessibleName(tr("Agreement W = %1").arg(figure));
    m_agreement->setToolTip(QStringLiteral("<p>%1</p>")
                                .arg(tr("Kendall's W of round %1: how alike the ballots rank the rows. 1: "
                                        "all in the same order, 0: no "
                                        "agreement at all.")
                                         .arg(team.round())
                                         .toHtmlEscaped()));
}

void WeightsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    showTeam();
}

} // namespace strata
