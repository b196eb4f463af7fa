#include "ui/growth/resultview.h"

#include "ui/explain/explain.h"
#include "ui/format.h"
#include "ui/growth/effectchart.h"
#include "ui/growth/effectmodel.h"
#include "ui/growth/effectwords.h"
#include "ui/growth/formfields.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/workshop.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

ResultView::ResultView(Workshop& workshop, QWidget* parent)
    : CampaignPart(workshop, parent)
    , m_label(plainLabel(EffectWords::trackingOnly()))
    , m_sentence(strongLabel())
    , m_check(plainLabel())
    , m_coverage(quietLabel())
    , m_groups(quietLabel())
    , m_outcome(new QComboBox)
    , m_chart(new EffectChart)
    , m_model(new EffectModel(workshop, this))
    , m_table(new DataTable)
    , m_figures(new QWidget)
    , m_progress(new QProgressBar)
    , m_stop(formFields::button(QStringLiteral("stopMeasuring"), tr("Stop")))
    , m_again(formFields::button(QStringLiteral("measureAgain"), tr("Measure now")))
{
    m_label->setObjectName(QStringLiteral("trackingLabel"));
    m_label->setWordWrap(true);
    m_label->setProperty("problem", true);
    m_sentence->setObjectName(QStringLiteral("effectSentence"));
    m_sentence->setWordWrap(true);
    m_check->setObjectName(QStringLiteral("effectCheck"));
    m_check->setWordWrap(true);
    m_coverage->setObjectName(QStringLiteral("effectCoverage"));
    m_groups->setObjectName(QStringLiteral("effectGroups"));
    m_outcome->setObjectName(QStringLiteral("effectOutcome"));
    m_outcome->setAccessibleName(tr("Outcome that is shown"));
    m_outcome->setMinimumHeight(Theme::kTarget);
    m_chart->setObjectName(QStringLiteral("effectChart"));
    m_chart->setMaximumHeight(160);
    m_table->setObjectName(QStringLiteral("effectTable"));
    m_table->setAccessibleName(tr("Outcomes before and after, target and control"));
    m_table->setSourceModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // takes the room that is left
    m_table->setMinimumHeight(168); // four outcomes
    QHeaderView* head = m_table->horizontalHeader();
    head->setDefaultSectionSize(112);
    head->setSectionResizeMode(EffectModel::What, QHeaderView::Stretch);
    head->resizeSection(EffectModel::Difference, 88);
    head->resizeSection(EffectModel::Interval, 160);
    head->resizeSection(EffectModel::Percent, 92);
    head->resizeSection(EffectModel::Ranks, 88);
    m_progress->setObjectName(QStringLiteral("effectProgress"));
    m_progress->setAccessibleName(tr("Measured"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(140);
    auto* save = formFields::button(QStringLiteral("exportEffect"), tr("Export table…"));

    auto* state = new QHBoxLayout;
    state->setSpacing(12);
    state->addWidget(m_sentence, 1);
    state->addWidget(m_progress, 0, Qt::AlignTop);
    state->addWidget(m_stop, 0, Qt::AlignTop);
    state->addWidget(m_again, 0, Qt::AlignTop);
    m_figures->setAutoFillBackground(false);
    auto* words = new QVBoxLayout;
    words->setSpacing(8);
    words->addWidget(m_check);
    words->addWidget(m_groups);
    words->addWidget(m_coverage);
    words->addStretch();
    words->addWidget(save, 0, Qt::AlignLeft);
    auto* right = new QVBoxLayout;
    right->setSpacing(4);
    right->addWidget(m_outcome);
    right->addWidget(m_chart, 1);
    auto* top = new QHBoxLayout;
    top->setSpacing(24);
    top->addLayout(words, 1);
    top->addLayout(right, 1);
    auto* figures = new QVBoxLayout(m_figures);
    figures->setContentsMargins(0, 0, 0, 0);
    figures->setSpacing(8);
    figures->addLayout(top);
    figures->addWidget(m_table, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_label);
    layout->addLayout(state);
    layout->addWidget(m_figures, 1);
    layout->addStretch();

    const auto explain = [this] {
        const int at = m_outcome->currentIndex();
        return m_effect && at >= 0 && std::size_t(at) < m_effect->outcomes.size()
            ? EffectWords::why(m_workshop.project(), *m_effect, m_effect->outcomes[std::size_t(at)])
            : Explanation();
    };
    for (QWidget* widget : {static_cast<QWidget*>(m_sentence), static_cast<QWidget*>(m_check),
                            static_cast<QWidget*>(m_chart), static_cast<QWidget*>(m_coverage)})
        answersWhy(widget, std::function<Explanation()>(explain));
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &ResultView::showOutcome);
    connect(save, &QPushButton::clicked, m_table, &DataTable::chooseAndExport);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_background.cancel();
        showEffect();
    });
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (const Campaign* now = campaign())
            measure(*now);
    });
    m_background.setWatcher([this](std::uint64_t done, std::uint64_t total) {
        m_progress->setRange(0, int(std::max<std::uint64_t>(1, total)));
        m_progress->setValue(int(done));
    });
}

bool ResultView::isAsked(const Campaign& campaign) const
{
    return m_asked && m_askedOf == m_workshop.sharedMetrics() && m_asked->id == campaign.id
        && m_asked->members == campaign.members && m_asked->start == campaign.start
        && m_asked->windowMonths == campaign.windowMonths && m_asked->seed == campaign.seed
        && m_asked->controlPercent == campaign.controlPercent && m_asked->drawnOn == campaign.drawnOn;
}

void ResultView::refresh(const Campaign& campaign, bool)
{
    if (isAsked(campaign) && (m_effect || m_background.isRunning()))
        showEffect();
    else if (!isAsked(campaign))
        measure(campaign);
}

void ResultView::hideEvent(QHideEvent* event)
{
    CampaignPart::hideEvent(event);
    if (m_background.isRunning()) { // nobody waits for it any more; measured anew when looked at again
        m_background.cancel();
        m_asked.reset();
        catchUp();
    }
}

void ResultView::measure(const Campaign& campaign)
{
    m_effect.reset();
    m_asked = campaign;
    m_askedOf = m_workshop.sharedMetrics();
    m_progress->setRange(0, 0);
    m_background.start(
        [this, project = m_workshop.project(), campaign](const Progress& progress) -> std::function<void()> {
            Result<CampaignEffect> effect = campaignEffect(project, campaign, progress);
            if (!effect) // cancelled: whoever did so knows
                return {};
            return [this, measured = std::make_shared<const CampaignEffect>(std::move(*effect))] {
                m_effect = measured;
                showEffect();
            };
        });
    showEffect();
}

void ResultView::showEffect()
{
    const bool isRunning = m_background.isRunning();
    m_progress->setVisible(isRunning);
    m_stop->setVisible(isRunning);
    m_again->setVisible(!isRunning && !m_effect);
    const bool isMeasured = m_effect && m_effect->state == EffectState::Measured;
    m_figures->setVisible(isMeasured);
    const Campaign* now = campaign();
    m_label->setVisible(isMeasured ? !m_effect->hasControl
                                   : now && now->controlPercent == 0 && isKnown(now->start));
    m_model->setEffect(isMeasured ? m_effect : nullptr);
    const bool hasControl = isMeasured && m_effect->hasControl;
    for (const int column :
         {int(EffectModel::BeforeControl), int(EffectModel::AfterControl), int(EffectModel::Ranks)})
        m_table->setColumnHidden(column, !hasControl);
    if (!isMeasured) {
        m_sentence->setText(isRunning      ? tr("Measuring…")
                                : m_effect ? EffectWords::missing(m_effect->state)
                                           : tr("Stopped."));
        return;
    }
    m_groups->setText(EffectWords::groups(*m_effect));
    m_coverage->setText(EffectWords::coverage(*m_effect));
    const int before = std::max(0, m_outcome->currentIndex());
    {
        const QSignalBlocker blocker(m_outcome);
        m_outcome->clear();
        for (const OutcomeEffect& one : m_effect->outcomes)
            m_outcome->addItem(EffectWords::outcomeName(one.what));
        m_outcome->setCurrentIndex(std::min(before, m_outcome->count() - 1));
    }
    showOutcome();
}

void ResultView::showOutcome()
{
    const int at = m_outcome->currentIndex();
    if (!m_effect || at < 0 || std::size_t(at) >= m_effect->outcomes.size())
        return;
    const OutcomeEffect& one = m_effect->outcomes[std::size_t(at)];
    const std::string& currency = m_workshop.project().currency;
    m_sentence->setText(EffectWords::verdict(*m_effect, one, currency));
    const QString check = EffectWords::check(*m_effect, one);
    m_check->setText(check);
    m_check->setVisible(!check.isEmpty());
    m_chart->setOutcome(one, m_effect->hasControl, currency);
}

} // namespace strata
