#include "ui/report/customerpick.h"

#include "core/method/customerfilter.h"
#include "ui/filtering/attributes.h"
#include "ui/filtering/filterbar.h"
#include "ui/filtering/ticklist.h"
#include "ui/format.h"
#include "ui/overriding/overriding.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/workshop.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

namespace {

constexpr int kMost = 100'000;

QString ticked(const char* attribute, const std::vector<std::string>& keys)
{
    return conditionInWords({attribute, ConditionKind::Is, keys}, {});
}

QString buttonText(const QString& text)
{
    return QString(text).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

CustomerPick::CustomerPick(Workshop& workshop, QWidget* parent)
    : QWidget(parent)
    , m_workshop(workshop)
    , m_who(new QComboBox)
    , m_selected(quietLabel())
    , m_typesButton(new QPushButton)
    , m_tiersButton(new QPushButton)
    , m_typesList(new TickList(tr("Types"), true, this))
    , m_tiersList(new TickList(tr("Tiers"), true, this))
    , m_filterRow(new QWidget)
    , m_mostRow(new QWidget)
    , m_most(new QSpinBox)
    , m_count(quietLabel())
{
    m_filters = new FilterBar(workshop, [this] {
        CustomerView view;
        view.search = m_search;
        view.conditions = m_filters->conditions();
        return view;
    });
    m_who->setObjectName(QStringLiteral("pickWho"));
    m_who->setAccessibleName(tr("Which customers"));
    m_who->addItem(tr("The selected customer"), Selected);
    m_who->addItem(tr("All customers"), All);
    m_who->addItem(tr("By type and tier"), TypesAndTiers);
    m_who->addItem(tr("By filter or kept view"), Filtered);
    m_selected->setObjectName(QStringLiteral("pickSelected"));
    m_filters->setObjectName(QStringLiteral("pickFilters"));
    m_most->setObjectName(QStringLiteral("pickMost"));
    m_most->setAccessibleName(tr("Only so many of the largest, by net sales"));
    m_most->setRange(0, kMost);
    m_most->setSpecialValueText(tr("all of them"));
    m_most->setKeyboardTracking(false);
    m_count->setObjectName(QStringLiteral("pickCount"));

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_filters->addButton());
    buttons->addWidget(m_filters->viewsButton(), 1);
    auto* filters = new QVBoxLayout(m_filterRow);
    filters->setContentsMargins(0, 0, 0, 0);
    filters->setSpacing(8);
    filters->addLayout(buttons);
    filters->addWidget(m_filters);
    auto* most = new QHBoxLayout(m_mostRow);
    most->setContentsMargins(0, 0, 0, 0);
    auto* label = plainLabel(tr("The largest"));
    label->setBuddy(m_most);
    most->addWidget(label, 1);
    most->addWidget(m_most);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_who);
    layout->addWidget(m_selected);
    layout->addWidget(makeTicks());
    layout->addWidget(m_filterRow);
    layout->addWidget(m_mostRow);
    layout->addWidget(m_count);

    const QSettings settings;
    m_who->setCurrentIndex(
        std::max(0, m_who->findData(settings.value(QStringLiteral("reports/customers"), int(All)))));
    m_most->setValue(settings.value(QStringLiteral("reports/largest"), 10).toInt());
    connect(m_who, &QComboBox::currentIndexChanged, this, [this] {
        QSettings().setValue(QStringLiteral("reports/customers"), m_who->currentData());
        choose();
    });
    connect(m_most, &QSpinBox::valueChanged, this, [this](int largest) {
        QSettings().setValue(QStringLiteral("reports/largest"), largest);
        choose();
    });
    connect(m_filters, &FilterBar::conditionsChanged, this, [this] {
        if (m_filters->conditions().empty())
            m_search.clear();
        choose();
    });
    connect(m_filters, &FilterBar::viewChosen, this, [this](const CustomerView& view) {
        m_search = view.search;
        m_filters->setConditions(view.conditions);
        choose();
    });
    connect(&workshop, &Workshop::selectedCustomerChanged, this, [this] {
        if (m_who->currentData() == Selected)
            choose();
    });
    connect(&workshop, &Workshop::aboutToLeave, this, [this] {
        m_types.clear();
        m_tiers.clear();
        m_search.clear();
        m_filters->reset();
    });
    follow();
}

QWidget* CustomerPick::makeTicks()
{
    const auto add
        = [this](QPushButton* button, TickList* list, const char* name, std::vector<std::string>& ticked) {
              button->setObjectName(QLatin1String(name));
              list->setObjectName(QLatin1String(name) + QStringLiteral("List"));
              connect(button, &QPushButton::clicked, list,
                      [button, list] { list->openAt(button->mapToGlobal(QPoint(0, button->height() + 4))); });
              connect(list, &TickList::tickChanged, this, [this, list, &ticked] {
                  ticked = list->ticked();
                  choose();
              });
          };
    add(m_typesButton, m_typesList, "pickTypes", m_types);
    add(m_tiersButton, m_tiersList, "pickTiers", m_tiers);
    m_ticks = new QWidget;
    auto* layout = new QVBoxLayout(m_ticks);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_typesButton);
    layout->addWidget(m_tiersButton);
    return m_ticks;
}

void CustomerPick::fillTicks()
{
    const auto isTicked = [](const std::vector<std::string>& ticked, const std::string& key) {
        return std::find(ticked.begin(), ticked.end(), key) != ticked.end();
    };
    const Summary& summary = m_workshop.results().summary;
    std::vector<TickList::Row> types, tiers;
    for (std::size_t type = 0; type < kTypeCount; ++type)
        if (summary.types[type].customers > 0 || isTicked(m_types, kTypeKeys[type]))
            types.push_back(
                {kTypeKeys[type],
                 QStringLiteral("%1 (%2)").arg(typeName(CustomerType(type)),
                                               format::number(double(summary.types[type].customers))),
                 isTicked(m_types, kTypeKeys[type])});
    for (const Tier& tier : m_workshop.project().rules.tiers)
        tiers.push_back({tier.name, format::text(tier.name), isTicked(m_tiers, tier.name)});
    m_typesList->setRows(types);
    m_tiersList->setRows(tiers);
}

void CustomerPick::follow()
{
    m_filters->showViews();
    if (!m_typesList->isVisible() && !m_tiersList->isVisible()) // never under the finger
        fillTicks();
    choose();
}

std::vector<ViewCondition> CustomerPick::conditions() const
{
    if (m_who->currentData() == Filtered)
        return m_filters->conditions();
    std::vector<ViewCondition> conditions;
    if (m_who->currentData() == TypesAndTiers && !m_types.empty())
        conditions.push_back({"type", ConditionKind::Is, m_types});
    if (m_who->currentData() == TypesAndTiers && !m_tiers.empty())
        conditions.push_back({"tier", ConditionKind::Is, m_tiers});
    return conditions;
}

void CustomerPick::choose()
{
    const Project& project = m_workshop.project();
    const Results& results = m_workshop.results();
    const std::size_t all = project.dataset->customers.size();
    const int selected = m_workshop.selectedCustomer();
    std::vector<std::size_t> customers;
    if (results.types.size() == all && m_workshop.metrics().customers == all) {
        if (m_who->currentData() != Selected)
            customers = largestPassing(project, m_workshop.metrics(), results,
                                       m_who->currentData() == Filtered ? m_search : std::string(),
                                       conditions(), std::size_t(m_most->value()));
        else if (selected >= 0 && std::size_t(selected) < all)
            customers = {std::size_t(selected)};
    }
    const bool isOther = customers != m_customers;
    m_customers = std::move(customers);
    showWho();
    if (isOther)
        emit changed();
}

void CustomerPick::showWho()
{
    const auto who = Who(m_who->currentData().toInt());
    m_ticks->setVisible(who == TypesAndTiers);
    m_filterRow->setVisible(who == Filtered);
    m_mostRow->setVisible(who != Selected);
    m_selected->setVisible(who == Selected);
    m_count->setVisible(who != Selected);
    m_typesButton->setText(m_types.empty() ? tr("All types") : buttonText(ticked("type", m_types)));
    m_tiersButton->setText(m_tiers.empty() ? tr("All tiers") : buttonText(ticked("tier", m_tiers)));
    m_selected->setText(m_customers.empty() ? tr(
                            "Nobody is selected. Select a customer on any page, or find one with Ctrl+F.")
                                            : customerName(m_workshop.project(), int(m_customers.front())));
    QString count = m_customers.empty() ? tr("No customer is like that; choose others.")
                                        : tr("%Ln customer(s)", nullptr, int(m_customers.size()));
    if (who == Filtered && !m_search.empty())
        count = tr("Name or number contains “%1”: %2").arg(format::text(m_search), count);
    m_count->setText(count);
}

std::function<QString()> CustomerPick::words() const
{
    const bool isLimited = m_who->currentData() != Selected && m_most->value() > 0
        && int(m_customers.size()) == m_most->value();
    return [conditions = conditions(), search = m_who->currentData() == Filtered ? m_search : std::string(),
            most = isLimited ? m_most->value() : 0, currency = m_workshop.project().currency]() -> QString {
        QStringList words;
        for (const ViewCondition& condition : conditions)
            words += conditionInWords(condition, currency);
        if (!search.empty())
            words += tr("name or number contains “%1”").arg(format::text(search));
        if (most > 0)
            words += tr("the largest %Ln", nullptr, most);
        return words.join(QStringLiteral("; "));
    };
}

} // namespace strata
