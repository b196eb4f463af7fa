#include "ui/services/templatelist.h"

#include "ui/format.h"
#include "ui/services/servicetemplates.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

TemplateList::TemplateList(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_all(new QPushButton(tr("Tick all")))
    , m_add(new QPushButton)
    , m_foot(new QHBoxLayout)
{
    m_list->setObjectName(QStringLiteral("templateList"));
    m_list->setAccessibleName(tr("Services to choose from"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setMinimumSize(320, 260);
    m_all->setObjectName(QStringLiteral("tickAllTemplates"));
    m_add->setObjectName(QStringLiteral("addTemplates"));
    m_add->setProperty("primary", true);
    for (QPushButton* button : {m_all, m_add})
        button->setAutoDefault(true);
    m_foot->setSpacing(8);
    m_foot->addWidget(m_all);
    m_foot->addStretch();
    m_foot->addWidget(m_add);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_list, 1);
    column->addLayout(m_foot);
    connect(m_list, &QListWidget::itemChanged, this, &TemplateList::count);
    connect(m_all, &QPushButton::clicked, this, [this] {
        const bool isAll = ticked().size() == m_services.size();
        const QSignalBlocker quiet(m_list);
        for (int at = 0; at < m_list->count(); ++at)
            m_list->item(at)->setCheckState(isAll ? Qt::Unchecked : Qt::Checked);
        m_list->viewport()->update();
        count();
    });
    connect(m_add, &QPushButton::clicked, this, [this] { emit chosen(ticked()); });
    count();
}

QWidget* TemplateList::firstField() const
{
    return m_list;
}

void TemplateList::showWide()
{
    constexpr int rows = 7, width = 300;
    m_list->setFlow(QListView::TopToBottom);
    m_list->setWrapping(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setGridSize(QSize(width, Theme::kTarget));
    m_list->setFixedHeight(rows * Theme::kTarget + 20); // with what the frame takes
}

void TemplateList::offer(const ServicePlan& plan)
{
    std::vector<Service> services = serviceTemplates();
    std::erase_if(services, [&plan](const Service& service) {
        return std::any_of(plan.services.begin(), plan.services.end(),
                           [&service](const Service& other) { return other.name == service.name; });
    });
    if (services == m_services)
        return;
    m_services = std::move(services);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Service& service : m_services) {
        auto* item = new QListWidgetItem(format::text(service.name), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setSizeHint(QSize(0, Theme::kTarget));
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    count();
}

std::vector<Service> TemplateList::ticked() const
{
    std::vector<Service> services;
    for (int at = 0; at < m_list->count(); ++at)
        if (m_list->item(at)->checkState() == Qt::Checked)
            services.push_back(m_services[std::size_t(at)]);
    return services;
}

void TemplateList::count()
{
    const int number = int(ticked().size());
    m_add->setText(number == 0 ? tr("Add what is ticked") : tr("Add %Ln service(s)", nullptr, number));
    m_add->setEnabled(number > 0);
    m_all->setText(number > 0 && number == m_list->count() ? tr("Tick none") : tr("Tick all"));
    m_all->setEnabled(m_list->count() > 0);
}

} // namespace strata
