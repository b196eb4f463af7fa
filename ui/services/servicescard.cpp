#include "ui/services/servicescard.h"

#include "ui/format.h"
#include "ui/services/celltable.h"
#include "ui/services/levelpopup.h"
#include "ui/services/serviceedits.h"
#include "ui/services/servicepopup.h"
#include "ui/services/servicerows.h"
#include "ui/services/templatelist.h"
#include "ui/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/popup.h"
#include "ui/workshop.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

namespace {

constexpr int kOneLine = 36, kTwoLines = 52; // px, height of a row
constexpr int kMostRows = 10; // before the table scrolls by itself
constexpr int kEachWidth = 122, kChangeWidth = 136, kLeastName = 160;
constexpr int kNarrowestGroup = 72, kLeastGroup = 116, kWidestGroup = 190;
constexpr int kHeadRoom = 20; // around the words of a head
constexpr int kCardFrame = 34; // what the card has around the table

} // namespace

ServicesCard::ServicesCard(Workshop& workshop, QWidget* parent)
    : Card(tr("Services"), parent)
    , m_workshop(workshop)
    , m_model(new CellModel(this))
    , m_table(makeCellTable(m_model, QStringLiteral("servicesTable"), tr("Services and who gets them")))
{
    setObjectName(QStringLiteral("servicesCard"));
    auto* find = new QLineEdit;
    find->setObjectName(QStringLiteral("serviceFilter"));
    find->setPlaceholderText(tr("Filter"));
    find->setAccessibleName(tr("Filter services"));
    find->setClearButtonEnabled(true);
    find->setMaximumWidth(160);
    addHeaderWidget(find);
    connect(find, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_table->setFilterText(text);
        fitRows(m_table, kMostRows);
    });
    auto* views = new QButtonGroup(this);
    const auto addView
        = [&](ServiceView view, const QString& name, const QString& text, const QString& spoken) {
              auto* button = new QPushButton(text);
              button->setObjectName(name);
              button->setAccessibleName(spoken);
              button->setCheckable(true);
              button->setChecked(view == m_view);
              button->setMinimumHeight(Theme::kTarget);
              views->addButton(button, int(view));
              addHeaderWidget(button);
          };
    addView(ServiceView::Today, QStringLiteral("viewToday"), tr("Today"), tr("Show what is done today"));
    addView(ServiceView::Decided, QStringLiteral("viewDecided"), tr("Decided"), tr("Show what is decided"));
    addView(ServiceView::Both, QStringLiteral("viewBoth"), tr("Both"), tr("Show both, today below decided"));
    connect(views, &QButtonGroup::idClicked, this, [this](int view) {
        m_view = ServiceView(view);
        fill();
    });

    m_table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    body()->addWidget(m_table);
    makePopups();
    makeActions();
    body()->addWidget(makeFoot());
    connect(m_table, &QTableView::activated, this, &ServicesCard::editCell);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ServicesCard::showActions);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ServicesCard::showActions);
}

ServicesCard::~ServicesCard() = default;

void ServicesCard::makePopups()
{
    m_level = new LevelPopup(this);
    m_service = new ServicePopup(this);
    m_templatesPopup = new QFrame(this, Qt::Popup);
    m_templatesPopup->setObjectName(QStringLiteral("templatesPopup"));
    m_templatesPopup->setProperty("card", true);
    m_templatesPopup->setAttribute(Qt::WA_StyledBackground);
    m_templates = new TemplateList;
    auto* column = new QVBoxLayout(m_templatesPopup);
    column->setContentsMargins(16, 12, 16, 12);
    column->addWidget(strongLabel(tr("Services that distributors often have")));
    column->addWidget(m_templates);
    connect(m_level, &LevelPopup::chosen, this, [this](const ServiceChoice& choice, bool forEveryGroup) {
        m_workshop.edit(withLevel(m_workshop.project(), m_editedId, m_editedGroup, choice, forEveryGroup),
                        forEveryGroup ? tr("Set a service level for every group")
                                      : tr("Set a service level"));
    });
    connect(m_service, &ServicePopup::chosen, this, [this](const Service& service) {
        if (m_editedId.empty())
            addAll({service});
        else
            m_workshop.edit(withServiceChanged(m_workshop.project(), service), tr("Change a service"));
    });
    connect(m_templates, &TemplateList::chosen, this, [this](const std::vector<Service>& services) {
        m_templatesPopup->hide();
        addAll(services);
    });
}

QAction* ServicesCard::addAction(const QString& name, const QString& text, void (ServicesCard::*does)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(action);
    connect(action, &QAction::triggered, this, does);
    return action;
}

void ServicesCard::makeActions()
{
    m_edit = addAction(QStringLiteral("editServiceCell"), tr("Change…"), &ServicesCard::editCell);
    m_edit->setShortcuts({QKeySequence(Qt::Key_Space), QKeySequence(Qt::Key_F2)});
    m_rename = addAction(QStringLiteral("editService"), tr("Name and cost…"), &ServicesCard::editService);
    m_up = addAction(QStringLiteral("serviceUp"), tr("Up"), &ServicesCard::moveUp);
    m_up->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Up));
    m_down = addAction(QStringLiteral("serviceDown"), tr("Down"), &ServicesCard::moveDown);
    m_down->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    m_remove = addAction(QStringLiteral("removeService"), tr("Remove"), &ServicesCard::removeService);
    m_remove->setShortcut(QKeySequence::Delete);
    m_edit->setToolTip(tr("Change the chosen cell (Space or Enter)"));
    m_rename->setToolTip(tr("Change the name, unit and cost of the chosen service"));
    m_up->setToolTip(tr("Move the chosen service up (Alt+Up)"));
    m_down->setToolTip(tr("Move the chosen service down (Alt+Down)"));
    m_remove->setToolTip(tr("Remove the chosen service (Del); undo brings it back"));
}

QWidget* ServicesCard::makeFoot()
{
    auto* foot = new QWidget;
    foot->setAutoFillBackground(false);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_add = new QPushButton(tr("Add service…"));
    m_add->setObjectName(QStringLiteral("addService"));
    m_addFromList = new QPushButton(tr("Add from list…"));
    m_addFromList->setObjectName(QStringLiteral("addServiceFromList"));
    m_addFromList->setToolTip(tr("Services that distributors often have, to begin with"));
    connect(m_add, &QPushButton::clicked, this, [this] { addServiceBelow(m_add); });
    connect(m_addFromList, &QPushButton::clicked, this, &ServicesCard::addFromList);
    auto* several = new FlowLayout(8); // on two lines where the words are long
    several->addWidget(m_add);
    several->addWidget(m_addFromList);
    for (QAction* action : {m_edit, m_rename, m_up, m_down, m_remove}) {
        auto* button = new QToolButton;
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setProperty("button", true);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::TabFocus);
        several->addWidget(button);
    }
    row->addLayout(several, 1);
    auto* save = new QPushButton(tr("Export…"));
    save->setObjectName(QStringLiteral("exportServices"));
    save->setAccessibleName(tr("Export the services"));
    connect(save, &QPushButton::clicked, m_table, &DataTable::chooseAndExport);
    row->addWidget(save, 0, Qt::AlignTop);
    return foot;
}

void ServicesCard::showFigures(const ServiceFigures& figures)
{
    m_figures = figures;
    m_templates->offer(*figures.plan);
    m_addFromList->setEnabled(!m_templates->isEmpty());
    fill();
}

void ServicesCard::fill()
{
    std::vector<CellModel::Row> rows;
    for (std::size_t at = 0; at < m_figures.plan->services.size(); ++at)
        rows.push_back(serviceRow(m_figures, at, m_view));
    m_model->setTable(serviceColumns(m_figures), std::move(rows));
    m_table->verticalHeader()->setDefaultSectionSize(m_view == ServiceView::Both ? kTwoLines : kOneLine);
    fitRows(m_table, kMostRows);
    fitColumns();
    showActions();
}

void ServicesCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    fitColumns();
}

// Groups have room for their heads and share what names, costs and changes leave. Where there is too little
// they give way: nothing has to be scrolled sideways but for many tiers.
void ServicesCard::fitColumns()
{
    const int groups = m_model->columnCount() - 3;
    if (groups < 0)
        return;
    const QFontMetrics metrics = m_table->horizontalHeader()->fontMetrics();
    const auto headWidth = [this, &metrics](int column) {
        return metrics.horizontalAdvance(m_model->headerData(column, Qt::Horizontal).toString()) + kHeadRoom;
    };
    const int each = std::max(kEachWidth, headWidth(groups + 1));
    const int change = std::max(kChangeWidth, headWidth(groups + 2));
    // The card's own width: the table's is still that of before while the card changes.
    const QScrollBar* bar = m_table->verticalScrollBar();
    const int room = width() - kCardFrame - (bar->isVisible() ? bar->width() : 0) - each - change;
    int wanted = 0;
    for (int group = 1; group <= groups; ++group)
        wanted += std::max(kLeastGroup, headWidth(group));
    const int forGroups = room - (wanted > room - room / 4 ? kLeastName : std::max(kLeastName, room / 4));
    int names = room;
    for (int group = 1; group <= groups; ++group) {
        const int own = std::max(kLeastGroup, headWidth(group));
        const int given = wanted > forGroups
            ? std::max(kNarrowestGroup, own * std::max(0, forGroups) / wanted)
            : std::max(own, std::min(own + (forGroups - wanted) / groups, kWidestGroup));
        m_table->setColumnWidth(group, given);
        names -= given;
    }
    m_table->setColumnWidth(groups + 1, each);
    m_table->setColumnWidth(groups + 2, change);
    m_table->setColumnWidth(0, std::max(kLeastName, names));
}

int ServicesCard::serviceAt(const QModelIndex& cell) const
{
    return cell.isValid() ? cell.data(CellModel::KeyRole).toInt() : -1;
}

int ServicesCard::chosenService() const
{
    return serviceAt(m_table->currentIndex());
}

std::string ServicesCard::idOf(int service) const
{
    const auto& services = m_figures.plan->services;
    return service >= 0 && std::size_t(service) < services.size() ? services[std::size_t(service)].id
                                                                  : std::string();
}

void ServicesCard::choose(int service, int column)
{
    const QModelIndex source = m_model->index(service, column);
    const QModelIndex cell = m_table->proxy()->mapFromSource(source);
    if (cell.isValid())
        m_table->setCurrentIndex(cell);
}

void ServicesCard::goTo(std::size_t service, std::size_t group)
{
    choose(int(service), int(group) + 1);
    m_table->setFocus(Qt::OtherFocusReason);
}

void ServicesCard::showActions()
{
    const int chosen = chosenService();
    for (QAction* action : {m_edit, m_rename, m_remove})
        action->setEnabled(chosen >= 0);
    m_up->setEnabled(chosen > 0);
    m_down->setEnabled(chosen >= 0 && chosen + 1 < m_model->rowCount());
}

void ServicesCard::editCell()
{
    const QModelIndex cell = m_table->currentIndex();
    const int service = serviceAt(cell), group = cell.column() - 1;
    if (service < 0)
        return;
    if (group < 0 || group >= int(m_figures.costs.customers.size()))
        return editService();
    m_editedId = idOf(service);
    m_editedGroup = std::size_t(group);
    m_level->setLevel(m_figures, std::size_t(service), m_editedGroup);
    m_table->scrollTo(cell);
    m_level->openAt(m_table, cell, m_level->firstField(m_view != ServiceView::Today));
}

void ServicesCard::editService()
{
    const int service = chosenService();
    if (service < 0)
        return;
    m_editedId = idOf(service);
    m_service->setService(m_figures, m_figures.plan->services[std::size_t(service)], false);
    const bool isCost = m_table->currentIndex().column() > int(m_figures.costs.customers.size());
    m_service->openAt(m_table, m_table->currentIndex(),
                      isCost ? m_service->costField() : m_service->nameField());
}

void ServicesCard::addServiceBelow(const QWidget* button)
{
    m_editedId.clear();
    m_service->setService(m_figures, Service(), true);
    m_service->openBelow(button, m_service->nameField());
}

void ServicesCard::addFromList()
{
    m_templatesPopup->ensurePolished();
    m_templatesPopup->adjustSize();
    showAt(*m_templatesPopup, m_addFromList->mapToGlobal(QPoint(0, m_addFromList->height() + 4)));
    m_templates->firstField()->setFocus(Qt::PopupFocusReason);
}

void ServicesCard::addAll(const std::vector<Service>& services)
{
    if (services.empty())
        return;
    m_workshop.edit(withServicesAdded(m_workshop.project(), services),
                    services.size() == 1 ? tr("Add service %1").arg(format::text(services.front().name))
                                         : tr("Add %Ln services", nullptr, int(services.size())));
    choose(m_model->rowCount() - int(services.size()), 1);
    m_table->setFocus(Qt::OtherFocusReason); // who gets it comes next
}

void ServicesCard::removeService()
{
    const int service = chosenService();
    if (service < 0)
        return;
    const int column = m_table->currentIndex().column();
    const QString name = format::text(m_figures.plan->services[std::size_t(service)].name);
    m_workshop.edit(withoutService(m_workshop.project(), idOf(service)), tr("Remove service %1").arg(name));
    choose(std::min(service, m_model->rowCount() - 1), column);
}

void ServicesCard::moveUp()
{
    move(-1);
}

void ServicesCard::moveDown()
{
    move(1);
}

// Back to the order of the plan first, where the table is sorted otherwise.
void ServicesCard::move(int places)
{
    const int service = chosenService();
    const int column = m_table->currentIndex().column();
    if (service < 0 || service + places < 0 || service + places >= m_model->rowCount())
        return;
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_workshop.edit(withServiceMoved(m_workshop.project(), idOf(service), places), tr("Move a service"));
    choose(service + places, column);
}

} // namespace strata
