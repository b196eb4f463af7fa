#include "ui/growth/growthrulescard.h"

#include "core/transform/potential.h"
#include "ui/explain/explain.h"
#include "ui/format.h"
#include "ui/growth/formfields.h"
#include "ui/growth/growthrun.h"
#include "ui/growth/growthwords.h"
#include "ui/theme.h"
#include "ui/workshop.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

namespace strata {

namespace {

QComboBox* fieldCombo(const QString& name)
{
    auto* combo = new QComboBox;
    combo->setObjectName(name);
    combo->setMinimumHeight(Theme::kTarget);
    combo->setMinimumContentsLength(14);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return combo;
}

QDoubleSpinBox* percentField(const QString& name, double most)
{
    auto* field = new QDoubleSpinBox;
    field->setObjectName(name);
    field->setRange(1.0, most);
    field->setDecimals(1);
    field->setSuffix(QStringLiteral(" %"));
    field->setKeyboardTracking(false);
    field->setMinimumHeight(Theme::kTarget);
    return field;
}

} // namespace

GrowthRulesCard::GrowthRulesCard(Workshop& workshop, GrowthRun& run, QWidget* parent)
    : Card({}, parent)
    , m_workshop(workshop)
    , m_run(run)
    , m_smallBelow(formFields::line(QStringLiteral("smallBelow"), tr("Small below"), 20))
    , m_industry(fieldCombo(QStringLiteral("industryField")))
    , m_size(fieldCombo(QStringLiteral("sizeField")))
    , m_peers(new QSpinBox)
    , m_percentile(percentField(QStringLiteral("peerPercentile"), 99.0))
    , m_headroom(percentField(QStringLiteral("headroomPercent"), 100.0))
    , m_suggest(formFields::button(QStringLiteral("useSuggestions"), tr("Use suggestions"),
                                   tr("Sets all six back to what is suggested for these data")))
    , m_problem(problemLabel(QStringLiteral("smallBelowProblem")))
    , m_scope(quietLabel())
    , m_lacking(quietLabel())
{
    m_peers->setObjectName(QStringLiteral("peersAtLeast"));
    m_peers->setRange(2, 1000);
    m_peers->setKeyboardTracking(false);
    m_peers->setMinimumHeight(Theme::kTarget);
    m_scope->setObjectName(QStringLiteral("growthScope"));
    m_lacking->setObjectName(QStringLiteral("growthLacking"));

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    int place = 0;
    const auto add = [&](const QString& caption, QWidget* field, const QString& tip) {
        grid->addWidget(formFields::labelled(caption, field, tip), place / 3, place % 3);
        grid->setColumnStretch(place % 3, 1);
        ++place;
    };
    add(tr("Small below"), m_smallBelow,
        tr("Net sales of a year; who buys less is small. Leave it empty for half of those who buy."));
    add(tr("Industry"), m_industry, tr("The column that says which firms are alike"));
    add(tr("Size"), m_size, tr("The column that says how large a firm is, such as employees"));
    add(tr("Like firms at least"), m_peers, tr("With fewer like firms a group is merged into a larger one"));
    add(tr("They buy (percentile)"), m_percentile,
        tr("What like firms buy: 50 % is the middle one of them, 75 % the one a quarter from the top"));
    add(tr("Headroom from"), m_headroom,
        tr("From this share of the potential on there is something to grow"));
    setTitle(tr("Who is small, and who is alike"));
    m_suggest->setProperty("compact", true);
    m_suggest->setMinimumHeight(0);
    addHeaderWidget(m_suggest);
    body()->addLayout(grid);
    body()->addWidget(m_problem);
    body()->addWidget(m_scope);
    body()->addWidget(m_lacking);
    answersWhy(m_scope, [this] {
        return Explanation{
            .title = m_scope->text(),
            .sentence = tr("Small are those whose net sales of a year are below the limit. Who bought for "
                           "the first time less than a year ago cannot be judged yet; who never bought and "
                           "who is excluded is left out.")};
    });

    connect(m_smallBelow, &QLineEdit::editingFinished, this, &GrowthRulesCard::takeSmallBelow);
    connect(m_industry, &QComboBox::activated, this, [this] {
        const std::string field = m_industry->currentData().toString().toStdString();
        edit(tr("Industry that small customers are compared in"),
             [&](GrowthRules& rules) { rules.industryField = field; });
    });
    connect(m_size, &QComboBox::activated, this, [this] {
        const std::string field = m_size->currentData().toString().toStdString();
        edit(tr("Size that small customers are compared by"),
             [&](GrowthRules& rules) { rules.sizeField = field; });
    });
    connect(m_peers, &QSpinBox::valueChanged, this, [this](int value) {
        edit(tr("Like firms at least"), [value](GrowthRules& rules) { rules.peersAtLeast = value; });
    });
    connect(m_percentile, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        edit(tr("What like firms buy"), [value](GrowthRules& rules) { rules.peerPercentile = value; });
    });
    connect(m_headroom, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        edit(tr("Headroom that is worth growing"),
             [value](GrowthRules& rules) { rules.headroomPercent = value; });
    });
    connect(m_suggest, &QPushButton::clicked, this, [this] {
        edit(tr("Use the suggestions for growth"), [](GrowthRules& rules) { rules = GrowthRules(); });
    });
}

void GrowthRulesCard::edit(const QString& step, const std::function<void(GrowthRules&)>& what)
{
    GrowthRules rules = m_workshop.project().growth->rules;
    what(rules);
    if (m_isFilling || rules == m_workshop.project().growth->rules)
        return;
    Project next = m_workshop.project();
    next.growth.edit().rules = rules;
    m_workshop.edit(std::move(next), step);
}

void GrowthRulesCard::takeSmallBelow()
{
    if (!m_smallBelow->isModified())
        return;
    const QString typed = m_smallBelow->text().trimmed();
    const std::optional<double> value
        = typed.isEmpty() ? std::optional<double>(0.0) : format::typedNumber(typed);
    if (!value || *value < 0.0 || (*value == 0.0 && !typed.isEmpty())) {
        answer(m_problem, m_smallBelow,
               tr("Write an amount above 0, such as 10000, or leave it empty for the "
                  "suggestion."));
        return;
    }
    answer(m_problem, m_smallBelow, {});
    m_smallBelow->setModified(false);
    edit(tr("Who is small"), [&](GrowthRules& rules) { rules.smallBelow = *value; });
    refresh();
}

void GrowthRulesCard::refresh()
{
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    const Project& project = m_workshop.project();
    const GrowthRules& rules = project.growth->rules;
    const Potentials* answer = m_run.answer();
    m_smallBelow->setPlaceholderText(answer && answer->isSuggested
                                         ? format::money(answer->smallBelow, project.currency)
                                         : tr("suggestion"));
    showText(m_smallBelow, rules.smallBelow > 0.0 ? format::number(rules.smallBelow) : QString());

    const GrowthRun::Fields known = m_run.fields() ? *m_run.fields() : GrowthRun::Fields();
    const bool isKnown = m_run.fields() != nullptr;
    const auto fill = [isKnown](QComboBox* combo, const std::string& chosen, const std::string& guessed,
                                const QString& none, const std::vector<std::string>& fields) {
        combo->clear();
        combo->addItem(guessed.empty() ? isKnown ? tr("None found") : tr("Suggestion")
                                       : tr("%1 (suggested)").arg(format::text(guessed)),
                       QString());
        combo->addItem(none, QString::fromLatin1(kNoGrowthField));
        for (const std::string& field : fields)
            combo->addItem(format::text(field), format::text(field));
        if (combo->findData(format::text(chosen)) < 0)
            combo->addItem(isKnown ? tr("%1 (not in these data)").arg(format::text(chosen))
                                   : format::text(chosen),
                           format::text(chosen));
        combo->setCurrentIndex(combo->findData(format::text(chosen)));
    };
    fill(m_industry, rules.industryField, known.guess.industry, tr("All industries together"),
         known.industries);
    fill(m_size, rules.sizeField, known.guess.size, tr("No size"), known.sizes);
    m_peers->setValue(rules.peersAtLeast);
    m_percentile->setValue(rules.peerPercentile);
    m_headroom->setValue(rules.headroomPercent);
    m_suggest->setEnabled(rules != GrowthRules());
    m_scope->setText(answer ? GrowthWords::scope(*answer, project.currency) : QString());
    m_scope->setVisible(answer);
    const QString lacking = answer ? GrowthWords::lacking(*answer) : QString();
    m_lacking->setText(lacking);
    m_lacking->setVisible(!lacking.isEmpty());
}

} // namespace strata
