#include "ui/metrics/metriclibrary.h"

#include "core/method/rated.h"
#include "ui/format.h"
#include "ui/metricnames.h"
#include "ui/metrics/availability.h"
#include "ui/metrics/metrictree.h"
#include "ui/metrics/newqualityform.h"
#include "ui/metrics/qualities.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

namespace {

enum Role
{
    AnswerRole = Qt::UserRole + 30, // an int (MetricLibrary::Answer)
    SearchRole, // words to find it by
    SuggestionRole // place among the suggested qualities, -1: a name of one's own
};

} // namespace

std::vector<std::string> MetricLibrary::offered(const Dataset& dataset)
{
    std::vector<std::string> ids;
    for (const MetricInfo& info : catalogue())
        ids.push_back(info.id);
    for (const CustomerField& field : dataset.customers.fields)
        if (field.isNumber)
            ids.push_back(fieldMetricId(field.name));
    return ids;
}

MetricLibrary::MetricLibrary(const Project& project, const MetricTable& metrics, const std::string& factor,
                             QWidget* parent)
    : QDialog(parent)
    , m_project(project)
    , m_hasData(metrics.customers > 0)
    , m_search(new QLineEdit)
    , m_list(new QTreeWidget)
    , m_factor(new QComboBox)
    , m_name(strongLabel())
    , m_state(new StatePill)
    , m_covered(quietLabel())
    , m_formula(plainLabel())
    , m_unit(quietLabel())
    , m_direction(quietLabel())
    , m_needs(quietLabel())
    , m_trap(quietLabel())
    , m_rateInstead(new QPushButton(tr("Have it rated instead")))
    , m_pages(new QStackedWidget)
    , m_form(new NewQualityForm(*project.ratings))
    , m_forFactor(new QWidget)
    , m_notice(plainLabel())
    , m_add(new QPushButton(tr("Add metric")))
{
    for (const MetricColumn& column : metrics.columns)
        m_coverage.emplace(column.id, coverageOf(&column));
    setObjectName(QStringLiteral("metricLibrary"));
    setWindowTitle(tr("Add a metric"));
    resize(920, 600);
    m_search->setObjectName(QStringLiteral("librarySearch"));
    m_search->setPlaceholderText(tr("Find a metric"));
    m_search->setAccessibleName(tr("Find a metric"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("libraryList"));
    m_list->setAccessibleName(tr("Metrics by dimension"));
    m_list->setColumnCount(3);
    m_list->setHeaderLabels({tr("Metric"), tr("Customers covered"), tr("State")});
    m_list->setItemDelegate(new CoverageDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setIndentation(16);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->resizeSection(1, 146);
    m_list->header()->resizeSection(2, 96);
    m_list->header()->setStretchLastSection(false);
    m_factor->setObjectName(QStringLiteral("libraryFactor"));
    m_factor->setAccessibleName(tr("Factor that it shows"));
    for (const Factor& there : project.framework.factors)
        m_factor->addItem(format::text(there.name), format::text(there.id));
    m_factor->setCurrentIndex(std::max(0, m_factor->findData(format::text(factor))));
    m_notice->setObjectName(QStringLiteral("libraryNotice"));
    m_notice->setProperty("problem", true);
    m_notice->setWordWrap(true);
    m_add->setObjectName(QStringLiteral("libraryAdd"));
    m_add->setProperty("primary", true);
    m_add->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("libraryCancel"));
    auto* another = new QPushButton(tr("Add a quality to rate\u2026"));
    another->setObjectName(QStringLiteral("addQuality"));

    auto* left = new Card;
    left->body()->addWidget(m_search);
    left->body()->addWidget(m_list, 1);
    m_pages->addWidget(makeDescription());
    auto* form = new QWidget;
    auto* formLayout = new QVBoxLayout(form);
    formLayout->setContentsMargins(0, 0, 0, 0);
    formLayout->addWidget(m_form);
    formLayout->addStretch();
    m_pages->addWidget(form);
    auto* forFactor = new QVBoxLayout(m_forFactor);
    forFactor->setContentsMargins(0, 0, 0, 0);
    forFactor->setSpacing(8);
    forFactor->addWidget(quietLabel(tr("Factor that it shows")));
    forFactor->addWidget(m_factor);
    auto* right = new Card;
    right->setFixedWidth(328);
    right->body()->addWidget(m_pages, 1);
    right->body()->addWidget(m_notice);
    right->body()->addWidget(m_forFactor);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(12);
    cards->addWidget(left, 1);
    cards->addWidget(right);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(another);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_add);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(cards, 1);
    layout->addLayout(buttons);
    for (QPushButton* button : {another, cancel, m_rateInstead})
        button->setAutoDefault(false); // Return adds

    fill();
    connect(m_search, &QLineEdit::textChanged, this, &MetricLibrary::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &MetricLibrary::describe);
    connect(m_list, &QTreeWidget::itemActivated, m_add, &QPushButton::click);
    connect(m_factor, &QComboBox::currentIndexChanged, this, [this] {
        if (answer() != Answer::Quality) // what was typed stays
            describe();
    });
    connect(m_form, &NewQualityForm::changed, this, [this] { m_add->setEnabled(m_form->isComplete()); });
    connect(m_rateInstead, &QPushButton::clicked, this, [this] {
        RatedQuality quality;
        quality.name = metricName(metricId()).toStdString();
        startQuality(quality);
    });
    connect(another, &QPushButton::clicked, this, [this] { startQuality({}); });
    connect(m_add, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    describe();
    m_search->setFocus();
}

Coverage MetricLibrary::coverage(const std::string& id) const
{
    const auto known = m_coverage.find(id);
    return known == m_coverage.end() ? coverageOf(nullptr) : known->second;
}

QWidget* MetricLibrary::makeDescription()
{
    m_formula->setObjectName(QStringLiteral("libraryFormula"));
    m_unit->setObjectName(QStringLiteral("libraryUnit"));
    m_direction->setObjectName(QStringLiteral("libraryDirection"));
    m_needs->setObjectName(QStringLiteral("libraryNeeds"));
    m_trap->setObjectName(QStringLiteral("libraryTrap"));
    m_rateInstead->setObjectName(QStringLiteral("rateInstead"));
    m_name->setWordWrap(true);
    m_formula->setWordWrap(true);
    auto* state = new QHBoxLayout;
    state->setSpacing(8);
    state->addWidget(m_state);
    state->addWidget(m_covered, 1);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_name);
    layout->addLayout(state);
    for (QLabel* label : {m_formula, m_unit, m_direction, m_needs, m_trap})
        layout->addWidget(label);
    layout->addWidget(m_rateInstead, 0, Qt::AlignLeft);
    layout->addStretch();
    return page;
}

QTreeWidgetItem* MetricLibrary::addGroup(const QString& name)
{
    auto* group = new QTreeWidgetItem(m_list, {name});
    group->setFont(0, Theme::instance().strongFont());
    group->setFlags(Qt::ItemIsEnabled);
    return group;
}

QTreeWidgetItem* MetricLibrary::addMetric(QTreeWidgetItem* group, const std::string& id)
{
    const MetricInfo& info = *findMetric(id);
    auto* item = new QTreeWidgetItem(group, {metricName(id)});
    item->setData(0, MetricTree::MetricRole, format::text(id));
    item->setData(0, AnswerRole, int(Answer::Metric));
    const QString words = isRatedMetric(id) ? metricName(id) : metricFormula(info);
    item->setData(0, SearchRole, words);
    item->setToolTip(0, tipOf(words));
    for (const Factor& factor : m_project.framework.factors)
        for (const Metric& metric : factor.metrics)
            if (metric.id == id && (metric.isExcluded || factor.isExcluded)) {
                item->setData(0, MetricTree::MutedRole, true);
                item->setText(2, tr("Left out"));
            }
    if (!m_hasData)
        return item;
    const Coverage covered = coverage(id);
    for (const int column : {1, 2}) {
        if (column == 2 && item->data(0, MetricTree::MutedRole).toBool())
            continue;
        item->setData(column, MetricTree::ShareRole, covered.share());
    }
    item->setData(1, Qt::AccessibleTextRole, format::percent(covered.share()));
    item->setData(2, Qt::AccessibleTextRole, stateName(covered.state()));
    item->setToolTip(2, tipOf(obstacle(info, covered)));
    return item;
}

void MetricLibrary::fill()
{
    QTreeWidgetItem* group = nullptr;
    Dimension last = Dimension::BuyingPower;
    for (const std::string& id : offered(*m_project.dataset)) {
        const MetricInfo& info = *findMetric(id);
        if (!group || info.dimension != last) {
            group = addGroup(dimensionName(info.dimension));
            last = info.dimension;
        }
        addMetric(group, id);
    }
    fillQualities();
    fillWanted();
    m_list->expandAll();
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
}

void MetricLibrary::fillQualities()
{
    QTreeWidgetItem* group = addGroup(tr("Rated by people from 1 to 10"));
    for (const RatedQuality& quality : m_project.ratings->qualities)
        addMetric(group, ratedMetricId(quality.name));
    const auto addForm = [group](const QString& name, int suggestion) {
        auto* item = new QTreeWidgetItem(group, {name});
        item->setData(0, AnswerRole, int(Answer::Quality));
        item->setData(0, SuggestionRole, suggestion);
        return item;
    };
    const std::vector<RatedQuality> suggestions = suggestedQualities();
    for (std::size_t i = 0; i < suggestions.size(); ++i) {
        const QString name = format::text(suggestions[i].name);
        if (!qualityNameProblem(*m_project.ratings, name).isEmpty())
            continue; // somebody took it up
        QTreeWidgetItem* item = addForm(name, int(i));
        item->setText(2, tr("Suggestion"));
        item->setData(0, SearchRole, format::text(suggestions[i].question));
        item->setToolTip(0, tipOf(format::text(suggestions[i].question)));
    }
    m_another = addForm(tr("Another quality\u2026"), -1);
}

void MetricLibrary::fillWanted()
{
    QTreeWidgetItem* group = addGroup(tr("Not in the tables, could be collected"));
    for (const WantedMetric& wanted : wantedMetrics()) {
        auto* item = new QTreeWidgetItem(group, {wanted.name});
        const std::string id(wanted.id);
        item->setData(0, MetricTree::MetricRole, format::text(id));
        item->setData(0, AnswerRole, int(Answer::Note));
        item->setData(0, SearchRole, wanted.formula);
        item->setToolTip(0, tipOf(wanted.formula));
        if (findMetricPlan(*m_project.debate, id))
            item->setText(2, tr("Noted"));
    }
}

void MetricLibrary::filter(const QString& text)
{
    QTreeWidgetItem* first = nullptr;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = m_list->topLevelItem(i);
        bool isAnyShown = false;
        for (int k = 0; k < group->childCount(); ++k) {
            QTreeWidgetItem* item = group->child(k);
            const bool isShown = item->text(0).contains(text, Qt::CaseInsensitive)
                || item->data(0, SearchRole).toString().contains(text, Qt::CaseInsensitive);
            item->setHidden(!isShown);
            isAnyShown |= isShown;
            if (isShown && !first)
                first = item;
        }
        group->setHidden(!isAnyShown);
    }
    m_list->setCurrentItem(first); // null: nothing fits, nothing is chosen
}

std::string MetricLibrary::factorId() const
{
    return m_factor->currentData().toString().toStdString();
}

std::string MetricLibrary::metricId() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    return item ? item->data(0, MetricTree::MetricRole).toString().toStdString() : std::string();
}

MetricLibrary::Answer MetricLibrary::answer() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    return item ? Answer(item->data(0, AnswerRole).toInt()) : Answer::Metric;
}

RatedQuality MetricLibrary::quality() const
{
    return m_form->quality();
}

void MetricLibrary::startQuality(const RatedQuality& quality)
{
    m_search->clear();
    m_list->setCurrentItem(m_another);
    m_list->scrollToItem(m_another);
    m_form->setQuality(quality);
    m_form->editName();
}

void MetricLibrary::describe()
{
    const std::string id = metricId();
    const Answer wanted = answer();
    m_notice->clear();
    m_add->setEnabled(false);
    m_forFactor->setVisible(wanted != Answer::Note);
    m_pages->setCurrentIndex(wanted == Answer::Quality ? 1 : 0);
    m_rateInstead->setVisible(wanted == Answer::Note);
    m_add->setText(wanted == Answer::Metric        ? tr("Add metric")
                       : wanted == Answer::Quality ? tr("Add quality")
                                                   : tr("Note: could collect"));
    if (wanted == Answer::Quality) {
        const int suggestion = m_list->currentItem()->data(0, SuggestionRole).toInt();
        m_form->setQuality(suggestion >= 0 ? suggestedQualities()[std::size_t(suggestion)] : RatedQuality{});
    } else if (wanted == Answer::Note) {
        describeWanted(id);
    } else {
        describeMetric(id);
    }
    m_notice->setVisible(!m_notice->text().isEmpty());
}

void MetricLibrary::describeMetric(const std::string& id)
{
    const MetricInfo* info = id.empty() ? nullptr : findMetric(id);
    const bool isRated = isRatedMetric(id);
    m_state->setVisible(info && m_hasData);
    for (QLabel* label : {m_covered, m_formula, m_unit, m_direction, m_needs, m_trap})
        label->setVisible(info != nullptr);
    if (!info)
        return m_name->setText(tr("No metric fits. Try another word."));
    m_name->setText(metricName(id));
    const Coverage covered = coverage(id);
    m_state->setState(covered.state());
    const QString hurdle = obstacle(*info, covered);
    m_covered->setText(!m_hasData             ? tr("No data yet")
                           : hurdle.isEmpty() ? tr("Every customer has a value")
                                              : hurdle);
    m_unit->setText(tr("Unit: %1").arg(metricUnit(*info, m_project.currency)));
    QStringList needs;
    for (const std::string& need : info->needs)
        needs += importFieldName(need);
    m_needs->setText(tr("Needs: %1").arg(needs.join(QStringLiteral(", "))));
    m_needs->setVisible(!needs.isEmpty() && !isRated);
    if (isRated) {
        const RatedQuality* quality = findQuality(*m_project.ratings, ratedQuality(id));
        m_formula->setText(quality ? format::text(quality->question) : QString());
        m_direction->setText(directionText(true));
        m_trap->setText(
            quality
                ? tr("1 means %1, 10 means %2.").arg(format::text(quality->low), format::text(quality->high))
                : QString());
        m_trap->setVisible(quality && !quality->low.empty() && !quality->high.empty());
    } else {
        m_formula->setText(metricFormula(*info));
        m_direction->setText(metricDirection(*info));
        m_trap->setText(tr("Beware: %1").arg(metricTrap(*info)));
    }
    offerForFactor(id);
}

void MetricLibrary::describeWanted(const std::string& id)
{
    const std::optional<WantedMetric> wanted = findWantedMetric(id);
    if (!wanted)
        return;
    m_state->hide();
    m_unit->hide();
    for (QLabel* label : {m_covered, m_formula, m_direction, m_needs, m_trap})
        label->show();
    m_name->setText(wanted->name);
    m_covered->setText(tr("The tables that Strata reads do not show it."));
    m_formula->setText(wanted->formula);
    m_direction->setText(wanted->direction);
    m_needs->setText(
        tr("Bring it as a column of your customer list, or have it rated. Noted, it stands on the "
           "list of what is missing, with an owner and a date."));
    m_trap->setText(tr("Beware: %1").arg(wanted->trap));
    const bool isNoted = findMetricPlan(*m_project.debate, id) != nullptr;
    m_add->setEnabled(!isNoted);
    if (isNoted)
        m_notice->setText(tr("It is on the list of what is missing."));
}

void MetricLibrary::offerForFactor(const std::string& id)
{
    const std::vector<Factor>& factors = m_project.framework.factors;
    const std::string wanted = factorId();
    for (std::size_t i = 0; i < factors.size(); ++i) {
        if (factors[i].id != wanted)
            continue;
        const auto& metrics = factors[i].metrics;
        const auto there = std::find_if(metrics.begin(), metrics.end(),
                                        [&id](const Metric& metric) { return metric.id == id; });
        const bool isThere = there != metrics.end();
        m_add->setEnabled(!isThere);
        m_notice->setText(
            !isThere ? doubleCount(m_project.framework, i, id)
                : there->isExcluded
                ? tr("It belongs to %1 and is left out for now.").arg(format::text(factors[i].name))
                : tr("It already shows %1.").arg(format::text(factors[i].name)));
    }
}

} // namespace strata
