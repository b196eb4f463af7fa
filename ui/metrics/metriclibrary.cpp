#include "ui/metrics/metriclibrary.h"

#include "ui/format.h"
#include "ui/metricnames.h"
#include "ui/metrics/coverage.h"
#include "ui/metrics/metrictree.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

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
    , m_metrics(metrics)
    , m_search(new QLineEdit)
    , m_list(new QTreeWidget)
    , m_factor(new QComboBox)
    , m_name(strongLabel())
    , m_state(new StatePill)
    , m_covered(quietLabel())
    , m_formula(plainLabel())
    , m_direction(quietLabel())
    , m_trap(quietLabel())
    , m_notice(plainLabel())
    , m_add(new QPushButton(tr("Add metric")))
{
    setObjectName(QStringLiteral("metricLibrary"));
    setWindowTitle(tr("Add a metric"));
    resize(880, 560);
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
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->resizeSection(1, 146);
    m_list->header()->resizeSection(2, 84);
    m_list->header()->setStretchLastSection(false);
    m_factor->setObjectName(QStringLiteral("libraryFactor"));
    m_factor->setAccessibleName(tr("Factor that it shows"));
    for (const Factor& there : project.framework.factors)
        m_factor->addItem(format::text(there.name), format::text(there.id));
    m_factor->setCurrentIndex(std::max(0, m_factor->findData(format::text(factor))));
    for (QLabel* label : {m_name, m_formula, m_trap, m_notice})
        label->setWordWrap(true);
    m_notice->setObjectName(QStringLiteral("libraryNotice"));
    m_notice->setProperty("problem", true);
    m_add->setObjectName(QStringLiteral("libraryAdd"));
    m_add->setProperty("primary", true);
    m_add->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("libraryCancel"));

    auto* left = new Card;
    left->body()->addWidget(m_search);
    left->body()->addWidget(m_list, 1);
    auto* right = new Card;
    right->setFixedWidth(300);
    auto* state = new QHBoxLayout;
    state->addWidget(m_state);
    state->addWidget(m_covered, 1);
    right->body()->addWidget(m_name);
    right->body()->addLayout(state);
    right->body()->addWidget(m_formula);
    right->body()->addWidget(m_direction);
    right->body()->addWidget(m_trap);
    right->body()->addStretch();
    auto* forFactor = quietLabel(tr("Factor that it shows"));
    right->body()->addWidget(m_notice);
    right->body()->addWidget(forFactor);
    right->body()->addWidget(m_factor);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(12);
    cards->addWidget(left, 1);
    cards->addWidget(right);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_add);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(cards, 1);
    layout->addLayout(buttons);

    fill();
    connect(m_search, &QLineEdit::textChanged, this, &MetricLibrary::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &MetricLibrary::describe);
    connect(m_list, &QTreeWidget::itemActivated, m_add, &QPushButton::click);
    connect(m_factor, &QComboBox::currentIndexChanged, this, &MetricLibrary::describe);
    connect(m_add, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    describe();
    m_search->setFocus();
}

void MetricLibrary::fill()
{
    QTreeWidgetItem* group = nullptr;
    Dimension last = Dimension::BuyingPower;
    for (const std::string& id : offered(*m_project.dataset)) {
        const MetricInfo& info = *findMetric(id);
        if (!group || info.dimension != last) {
            group = new QTreeWidgetItem(m_list, {dimensionName(info.dimension)});
            group->setFont(0, Theme::instance().strongFont());
            group->setFlags(Qt::ItemIsEnabled);
            last = info.dimension;
        }
        auto* item = new QTreeWidgetItem(group, {metricName(id)});
        item->setData(0, MetricTree::MetricRole, format::text(id));
        item->setToolTip(0, metricFormula(info));
        if (m_metrics.customers == 0)
            continue;
        const Coverage coverage = coverageOf(m_metrics.find(id));
        for (const int column : {1, 2})
            item->setData(column, MetricTree::ShareRole, coverage.share());
        item->setData(1, Qt::AccessibleTextRole, format::percent(coverage.share()));
        item->setData(2, Qt::AccessibleTextRole, stateName(coverage.state()));
        item->setToolTip(2, obstacle(info, coverage));
    }
    m_list->expandAll();
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
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
                || item->toolTip(0).contains(text, Qt::CaseInsensitive);
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

void MetricLibrary::describe()
{
    const std::string id = metricId();
    const MetricInfo* info = id.empty() ? nullptr : findMetric(id);
    const bool hasData = m_metrics.customers > 0;
    m_state->setVisible(info && hasData);
    m_add->setEnabled(false);
    m_notice->clear();
    for (QLabel* label : {m_covered, m_formula, m_direction, m_trap})
        label->setVisible(info != nullptr);
    if (!info) {
        m_name->setText(tr("No metric fits. Try another word."));
        return;
    }
    m_name->setText(metricName(id));
    const Coverage coverage = coverageOf(m_metrics.find(id));
    m_state->setState(coverage.state());
    const QString hurdle = obstacle(*info, coverage);
    m_covered->setText(!hasData               ? tr("No data yet")
                           : hurdle.isEmpty() ? tr("Every customer has a value")
                                              : hurdle);
    m_formula->setText(metricFormula(*info));
    m_direction->setText(directionText(info->higherIsBetter));
    m_trap->setText(tr("Beware: %1").arg(metricTrap(*info)));

    const std::vector<Factor>& factors = m_project.framework.factors;
    const std::string wanted = factorId();
    for (std::size_t i = 0; i < factors.size(); ++i) {
        if (factors[i].id != wanted)
            continue;
        const auto& metrics = factors[i].metrics;
        const bool isThere = std::any_of(metrics.begin(), metrics.end(),
                                         [&id](const Metric& metric) { return metric.id == id; });
        m_add->setEnabled(!isThere);
        m_notice->setText(isThere ? tr("It already shows %1.").arg(format::text(factors[i].name))
                                  : doubleCount(m_project.framework, i, id));
    }
}

} // namespace strata
