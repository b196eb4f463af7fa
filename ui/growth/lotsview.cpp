#include "ui/growth/lotsview.h"

#include "ui/explain/explain.h"
#include "ui/format.h"
#include "ui/growth/blockmodel.h"
#include "ui/growth/campaigns.h"
#include "ui/growth/formfields.h"
#include "ui/growth/memberplaces.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/duefield.h"
#include "ui/workshop.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace strata {

namespace {

constexpr double kHopeless = 100.0; // percent of mean sales: nobody doubles them by a campaign

std::vector<std::int32_t> placesOf(const Project& project, const Campaign& campaign, MemberPlaces& places)
{
    std::vector<std::int32_t> customers;
    for (const CampaignMember& member : campaign.members)
        if (const int place = places.of(project.dataset, member.customerId); place >= 0)
            customers.push_back(place);
    return customers;
}

} // namespace

LotsView::LotsView(Workshop& workshop, MemberPlaces& places, QWidget* parent)
    : CampaignPart(workshop, parent)
    , m_places(places)
    , m_state(strongLabel())
    , m_estimate(plainLabel())
    , m_advice(quietLabel())
    , m_model(new BlockModel(this))
    , m_table(new DataTable)
    , m_save(formFields::button(QStringLiteral("exportBlocks"), tr("Export table…")))
{
    m_state->setObjectName(QStringLiteral("lotsState"));
    m_state->setWordWrap(true);
    m_estimate->setObjectName(QStringLiteral("detectable"));
    m_estimate->setWordWrap(true);
    m_advice->setObjectName(QStringLiteral("lotsAdvice"));
    m_table->setObjectName(QStringLiteral("blockTable"));
    m_table->setAccessibleName(tr("Blocks of the campaign"));
    m_table->setSourceModel(m_model);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // by type, then size
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // takes the room that is left
    m_table->setMinimumHeight(104);
    m_table->horizontalHeader()->setSectionResizeMode(BlockModel::Name, QHeaderView::Stretch);
    connect(m_save, &QPushButton::clicked, m_table, &DataTable::chooseAndExport);

    answersWhy(m_estimate, [this] {
        Explanation why;
        why.title = tr("Smallest effect that can be shown");
        why.sentence = m_estimate->text();
        if (m_effect) {
            why.formula = {
                tr("(1.960 + 0.842) × spread × √(1/target + 1/control)"),
                tr("spread of the change of net sales from one window to the next: %1 a customer")
                    .arg(format::money(m_effect->spread, m_workshop.project().currency)),
                tr("%1 target, %2 control customers").arg(m_effect->target).arg(m_effect->control),
                tr("= %1 a customer")
                    .arg(format::money(m_effect->perCustomer, m_workshop.project().currency)),
            };
            why.source = tr("From these customers' own sales %1, when nothing was done. Bloom, Minimum "
                            "Detectable Effects (1995): found in 80 of 100 cases, with 5 % false alarms.")
                             .arg(format::dayRange(m_effect->from, m_effect->to));
        }
        return why;
    });

    auto* state = new QHBoxLayout;
    state->setSpacing(12);
    state->addWidget(m_state, 1);
    state->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeSettings());
    layout->addWidget(m_estimate);
    layout->addWidget(m_advice);
    layout->addLayout(state);
    layout->addWidget(m_table, 1);
    layout->addStretch();
}

QWidget* LotsView::makeSettings()
{
    m_start = new DueField;
    m_start->setObjectName(QStringLiteral("campaignStart"));
    const auto spin = [](const QString& name, int least, int most, const QString& suffix) {
        auto* field = new QSpinBox;
        field->setObjectName(name);
        field->setRange(least, most);
        field->setSuffix(suffix);
        field->setKeyboardTracking(false);
        field->setMinimumHeight(Theme::kTarget);
        return field;
    };
    m_months = spin(QStringLiteral("windowMonths"), 1, 36, tr(" months"));
    m_share = spin(QStringLiteral("controlPercent"), 5, 95, tr(" %"));
    m_seed = spin(QStringLiteral("lotSeed"), 0, std::numeric_limits<int>::max(), {});
    m_track = new QCheckBox(tr("No control group: tracking only"));
    m_track->setObjectName(QStringLiteral("trackOnly"));
    m_track->setMinimumHeight(Theme::kTarget);
    m_track->setToolTip(
        tr("<p>Everybody gets the campaign. Before and after can be seen, but not whether the "
           "campaign or the times made the difference.</p>"));
    m_draw = formFields::button(QStringLiteral("drawLots"), tr("Draw lots"),
                                tr("Divides the customers by lot into those who get the campaign and those "
                                   "who get nothing, inside blocks of type and size"));
    m_draw->setProperty("primary", true);

    auto* host = new QWidget;
    host->setAutoFillBackground(false);
    auto* row = new QHBoxLayout(host);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    const auto place = [row](const QString& caption, QWidget* field, const QString& tip, int stretch) {
        row->addWidget(formFields::labelled(caption, field, tip), stretch, Qt::AlignTop);
    };
    place(tr("Start"), m_start, tr("The first day of the window after; outcomes are compared from here on"),
          3);
    place(tr("Window"), m_months, tr("So many months before the start are compared with as many after it"),
          2);
    place(tr("Control group"), m_share, tr("Part of every block that gets nothing and is compared with"), 2);
    place(tr("Seed"), m_seed,
          tr("Number the lots begin from: the same seed draws the same lots on any computer"), 2);
    row->addWidget(m_track, 0, Qt::AlignBottom);
    row->addWidget(m_draw, 0, Qt::AlignBottom);

    connect(m_start, &DueField::dayChosen, this, [this](Day day) {
        change(tr("Start of a campaign"), [day](Campaign& next) { next.start = day; });
    });
    connect(m_months, &QSpinBox::valueChanged, this, [this](int months) {
        if (!m_isFilling)
            change(tr("Window of a campaign"), [months](Campaign& next) { next.windowMonths = months; });
    });
    connect(m_share, &QSpinBox::valueChanged, this, [this](int percent) {
        if (!m_isFilling)
            change(tr("Share of the control group"),
                   [percent](Campaign& next) { next.controlPercent = percent; });
    });
    connect(m_seed, &QSpinBox::valueChanged, this, [this](int seed) {
        if (!m_isFilling)
            change(tr("Seed of the lots"), [seed](Campaign& next) { next.seed = std::uint64_t(seed); });
    });
    connect(m_track, &QCheckBox::clicked, this, &LotsView::askAndTrack);
    connect(m_draw, &QPushButton::clicked, this, &LotsView::askAndDraw);
    return host;
}

void LotsView::askAndDraw()
{
    const Campaign* now = campaign();
    if (!now)
        return;
    QString question;
    if (Campaigns::hasBegun(*now, formFields::today()))
        question = tr("The campaign began on %1. New lots mix up who got something and who did not: what was "
                      "done so far can be measured no more. Draw all the same?")
                       .arg(format::day(now->start));
    else if (Campaigns::hasLots(*now))
        question
            = tr("The lots drawn on %1 are replaced by new ones. Draw again?").arg(format::day(now->drawnOn));
    else if (isKnown(now->start) && now->start <= formFields::today())
        question = tr("The start lies in the past. Lots say something only if they decided who got the "
                      "campaign: was nothing done yet? Draw now?");
    if (question.isEmpty() || QMessageBox::question(this, tr("Draw lots"), question) == QMessageBox::Yes)
        draw();
}

void LotsView::draw()
{
    const Campaign* now = campaign();
    const Project& project = m_workshop.project();
    if (!now || m_workshop.isRecalculating()
        || m_workshop.results().types.size() != project.dataset->customers.size())
        return;
    Draw lots = drawLots(project, m_workshop.results(), m_workshop.metrics(),
                         placesOf(project, *now, m_places), now->controlPercent, now->seed);
    // Who is no longer in the data stays a member: the result says how many those are.
    for (const CampaignMember& member : now->members)
        if (m_places.of(project.dataset, member.customerId) < 0)
            lots.members.push_back({member.customerId, {}, false});
    std::sort(lots.members.begin(), lots.members.end(),
              [](const CampaignMember& a, const CampaignMember& b) { return a.customerId < b.customerId; });
    change(tr("Draw lots"), [&](Campaign& next) {
        next.members = lots.members;
        next.drawnOn = formFields::today();
    });
}

void LotsView::askAndTrack(bool isTracking)
{
    const Campaign* now = campaign();
    if (now && isTracking && Campaigns::hasLots(*now)
        && QMessageBox::question(
               this, tr("Tracking only"),
               tr("The lots drawn on %1 are taken back: everybody gets the campaign. Go on?")
                   .arg(format::day(now->drawnOn)))
            != QMessageBox::Yes) {
        m_track->setChecked(false);
        return;
    }
    trackOnly(isTracking);
}

void LotsView::trackOnly(bool isTracking)
{
    change(isTracking ? tr("Track without a control group") : tr("Use a control group"),
           [isTracking](Campaign& next) {
               next.controlPercent = isTracking ? 0 : Campaign().controlPercent;
               next.drawnOn = kNoDay;
               for (CampaignMember& member : next.members)
                   member = {member.customerId, {}, false};
           });
}

void LotsView::refresh(const Campaign& campaign, bool)
{
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    const bool isTracking = campaign.controlPercent == 0;
    const bool hasLots = Campaigns::hasLots(campaign);
    const Project& project = m_workshop.project();
    m_start->setDay(campaign.start, false);
    m_months->setValue(campaign.windowMonths);
    if (!isTracking)
        m_share->setValue(campaign.controlPercent);
    m_share->setEnabled(!isTracking);
    m_seed->setValue(int(std::min<std::uint64_t>(campaign.seed, std::numeric_limits<int>::max())));
    m_seed->setEnabled(!isTracking);
    m_track->setChecked(isTracking);
    m_draw->setText(hasLots ? tr("Draw again…") : tr("Draw lots"));
    m_draw->setEnabled(!isTracking && campaign.members.size() >= 2 && !m_workshop.isRecalculating());

    if (isTracking)
        m_state->setText(tr("Tracking only: there is no control group. What changes cannot be told from the "
                            "times."));
    else if (hasLots)
        m_state->setText(tr("Lots were drawn on %1. The control group gets nothing until the window is over; "
                            "another share or seed counts with the next drawing.")
                             .arg(format::day(campaign.drawnOn)));
    else
        m_state->setText(
            campaign.members.size() < 2
                ? tr("Add customers first: lots need at least two.")
                : tr("No lots drawn yet. The lot, not a person, decides who gets the campaign: only "
                     "then is the difference due to it."));
    m_table->setVisible(hasLots);
    m_save->setVisible(hasLots);
    m_model->setBlocks(hasLots ? blockCounts(project, m_workshop.metrics(), campaign.members)
                               : std::vector<BlockCount>(),
                       project.currency);
    estimate(campaign);
}

void LotsView::estimate(const Campaign& campaign)
{
    const Project& project = m_workshop.project();
    const auto isSameQuestion = [&] {
        return m_estimated && m_estimatedOf == project.dataset && m_estimated->members == campaign.members
            && m_estimated->start == campaign.start && m_estimated->windowMonths == campaign.windowMonths
            && m_estimated->controlPercent == campaign.controlPercent && m_estimated->seed == campaign.seed
            && m_estimated->drawnOn == campaign.drawnOn;
    };
    if (isSameQuestion()) {
        if (!m_background.isRunning())
            showEstimate(m_effect);
        return;
    }
    m_background.cancel();
    m_effect.reset();
    m_estimated.reset();
    m_advice->hide();
    if (campaign.controlPercent == 0 || campaign.members.size() < 2
        || m_workshop.results().types.size() != project.dataset->customers.size()) {
        m_estimate->setText({});
        m_estimate->hide();
        return;
    }
    m_estimated = campaign;
    m_estimatedOf = project.dataset;
    m_estimate->show();
    m_estimate->setText(tr("Working out the smallest effect that can be shown…"));
    m_background.start([this, project, campaign, results = m_workshop.results(),
                        metrics = m_workshop.sharedMetrics(),
                        customers = placesOf(project, campaign, m_places)](const Progress&) {
        // Before the lots are drawn: those that would be drawn now.
        const std::vector<CampaignMember> members = Campaigns::hasLots(campaign)
            ? campaign.members
            : drawLots(project, results, *metrics, customers, campaign.controlPercent, campaign.seed).members;
        const std::optional<DetectableEffect> effect
            = detectableEffect(project, members, campaign.start, campaign.windowMonths);
        return [this, effect] {
            m_effect = effect;
            showEstimate(effect);
        };
    });
}

void LotsView::showEstimate(const std::optional<DetectableEffect>& effect)
{
    const Campaign* now = campaign();
    if (!now || now->controlPercent == 0 || now->members.size() < 2)
        return;
    m_estimate->show();
    if (!effect) {
        m_estimate->setText(
            tr("How small an effect can be shown is not known: it takes two customers in each "
               "group, and invoices of two windows before the start."));
        m_advice->hide();
        return;
    }
    const QString money = format::money(effect->perCustomer, m_workshop.project().currency);
    const QString groups = tr("%1 target and %2 control customers").arg(effect->target).arg(effect->control);
    m_estimate->setText(
        effect->percent > 0.0
            ? tr("With %1 an effect from %2 a customer in %Ln month(s) can be shown: %3 of what they buy. "
                 "Smaller ones drown in chance.",
                 nullptr, now->windowMonths)
                  .arg(groups, money, format::hundredth(effect->percent, 0))
            : tr("With %1 an effect from %2 a customer in %Ln month(s) can be shown. Smaller ones drown in "
                 "chance.",
                 nullptr, now->windowMonths)
                  .arg(groups, money));
    const bool isHopeless = effect->percent >= kHopeless || effect->percent <= 0.0;
    m_advice->setVisible(isHopeless);
    m_advice->setText(tr("These groups are too small to show anything that a campaign can do. Add customers, "
                         "take a longer window, or choose “No control group: tracking only”."));
}

} // namespace strata
