#include "ui/actions/actionspage.h"

#include "core/storage/exportfile.h"
#include "ui/actions/actiondelegate.h"
#include "ui/actions/actionexport.h"
#include "ui/actions/actionfilterbar.h"
#include "ui/actions/actionmodel.h"
#include "ui/actions/conversationdialog.h"
#include "ui/actions/groupmodel.h"
#include "ui/actions/newactionform.h"
#include "ui/actions/selectionbar.h"
#include "ui/errortext.h"
#include "ui/explain/explain.h"
#include "ui/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pill.h"
#include "ui/workshop.h"

#include <QAction>
#include <QButtonGroup>
#include <QDateTime>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <utility>

namespace strata {

ActionsPage::ActionsPage(Workshop& workshop, QWidget* parent)
    : Page(
        tr("Who does what with whom, until when?"),
        tr("Actions per customer, from the playbook of its type or by hand. A click in a cell and F2, or a "
           "double click, changes it."),
        tr("A type changes nothing by itself. What changes something is that one person does one thing with "
           "one customer until a day, and that somebody looks whether it was done."),
        parent)
    , m_workshop(workshop)
    , m_model(new ActionModel(workshop, this))
    , m_groups(new GroupModel(this))
    , m_filters(new ActionFilterBar)
    , m_card(new Card(tr("Actions")))
    , m_groupTable(new DataTable)
    , m_table(new DataTable)
    , m_selection(new SelectionBar)
    , m_form(new NewActionForm(workshop))
    , m_hint(quietLabel())
    , m_toPlaybooks(new QPushButton(tr("Go to the playbooks")))
    , m_said(quietLabel())
    , m_sheet(new QPushButton(tr("Conversation sheet…")))
    , m_export(new QPushButton(tr("Export…")))
{
    setTabs(PageId::Actions);
    makeHeader(m_card);
    m_hint->setObjectName(QStringLiteral("actionsHint"));
    m_toPlaybooks->setObjectName(QStringLiteral("toPlaybooks"));
    m_said->setObjectName(QStringLiteral("actionsSaid"));
    m_said->hide();
    auto* hint = new QHBoxLayout;
    hint->setSpacing(8);
    hint->addWidget(m_hint, 1);
    hint->addWidget(m_toPlaybooks);
    m_card->body()->addWidget(m_filters);
    m_card->body()->addLayout(hint);
    m_card->body()->addWidget(makeLists(), 1);
    m_card->body()->addWidget(m_selection);
    m_card->body()->addWidget(m_said);
    content()->addWidget(m_card, 1);
    content()->addWidget(m_form);
    setNextStep(PageId::Growth);

    connect(m_toPlaybooks, &QPushButton::clicked, this, [this] { emit pageRequested(PageId::Playbooks); });
    connect(m_filters, &ActionFilterBar::changed, this, [this] { m_model->setFilter(m_filters->filter()); });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &ActionsPage::keepSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ActionsPage::restoreSelection);
    connect(m_model, &ActionModel::arranged, this, &ActionsPage::showArranged);
    connect(m_model, &ActionModel::edited, this, [this](std::int64_t id, const ActionChange& change) {
        m_workshop.edit(withActionsChanged(m_workshop.project(), {id}, change, todayHere()),
                        tr("Change an action"));
    });
    connect(m_selection, &SelectionBar::changeWanted, this, [this](const ActionChange& change) {
        const auto ids = selectedIds();
        m_workshop.edit(withActionsChanged(m_workshop.project(), ids, change, todayHere()),
                        tr("Change %Ln action(s)", nullptr, int(ids.size())));
    });
    connect(m_selection, &SelectionBar::removeWanted, this, [this] {
        const auto ids = selectedIds();
        m_workshop.edit(withoutActions(m_workshop.project(), ids),
                        tr("Remove %Ln action(s)", nullptr, int(ids.size())));
    });
    connect(m_form, &NewActionForm::added, this, [this](std::int64_t id) {
        if (m_model->rowOf(id) < 0)
            m_filters->clear(); // it should be seen
        if (m_model->rowOf(id) < 0)
            m_model->setGroup({}, m_view == View::ByOwner);
        if (const int row = m_model->rowOf(id); row >= 0) {
            m_table->selectRow(row);
            m_table->scrollTo(m_model->index(row, 0));
        }
    });
    connect(&workshop, &Workshop::projectChanged, this, &ActionsPage::refreshSoon);
    connect(&workshop, &Workshop::resultsChanged, this, &ActionsPage::refreshSoon);
    connect(&workshop, &Workshop::selectedCustomerChanged, this, [this] {
        if (isVisible())
            showCustomer();
    });
    refreshSoon();
}

void ActionsPage::makeHeader(Card* card)
{
    auto* views = new QButtonGroup(this);
    const auto add = [&](View view, const QString& name, const QString& text, const QString& tip) {
        auto* button = new QPushButton(text);
        button->setObjectName(name);
        button->setCheckable(true);
        button->setChecked(view == View::List);
        button->setToolTip(tip);
        views->addButton(button, int(view));
        card->addHeaderWidget(button);
    };
    add(View::List, QStringLiteral("viewList"), tr("One list"), tr("All actions that pass the filters"));
    add(View::ByOwner, QStringLiteral("viewByOwner"), tr("By owner"),
        tr("How many actions each owner has; a click lists them"));
    add(View::ByDue, QStringLiteral("viewByDue"), tr("By due date"),
        tr("How many actions each week has; a click lists them"));
    connect(views, &QButtonGroup::idClicked, this, [this](int view) { setView(View(view)); });

    m_sheet->setObjectName(QStringLiteral("conversationSheet"));
    m_sheet->setToolTip(tr("What to talk about with the selected customer, to show and to print"));
    connect(m_sheet, &QPushButton::clicked, this,
            [this] { openConversation(m_workshop.selectedCustomer()); });
    card->addHeaderWidget(m_sheet);
    m_export->setObjectName(QStringLiteral("exportActions"));
    auto* menu = new QMenu(m_export);
    const auto addFormat = [&](const QString& name, const QString& text, Format format) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, format] { chooseAndExport(format); });
    };
    addFormat(QStringLiteral("exportCsv"), tr("Listed actions for a CRM (CSV)…"), Format::Csv);
    addFormat(QStringLiteral("exportCalendar"), tr("Their due dates for a calendar (.ics)…"),
              Format::Calendar);
    m_export->setMenu(menu);
    card->addHeaderWidget(m_export);
    answersWhy(card, [this] {
        return Explanation{.title = tr("%1 of %2")
                                        .arg(format::number(double(m_model->listed().size())),
                                             format::number(double(m_model->actions().size()))),
                           .sentence
                           = tr("So many of all actions pass the filters and belong to the chosen group.")};
    });
}

QWidget* ActionsPage::makeLists()
{
    m_groupTable->setObjectName(QStringLiteral("groupTable"));
    m_groupTable->setAccessibleName(tr("Groups of actions with their numbers"));
    m_groupTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_groupTable->setSourceModel(m_groups);
    m_groupTable->sortByColumn(GroupModel::Name, Qt::AscendingOrder);
    m_groupTable->setFixedWidth(300);
    m_groupTable->horizontalHeader()->setSectionResizeMode(GroupModel::Name, QHeaderView::Stretch);
    m_groupTable->setColumnWidth(GroupModel::Actions, 76);
    m_groupTable->setColumnWidth(GroupModel::Late, 50);
    m_groupTable->hide();
    connect(m_groupTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = m_groupTable->selectionModel()->selectedRows();
        if (!m_isSelecting && !rows.isEmpty())
            m_model->setGroup(m_groups->groupAt(m_groupTable->sourceIndex(rows.first()).row()),
                              m_view == View::ByOwner);
    });

    m_table->setObjectName(QStringLiteral("actionTable"));
    m_table->setAccessibleName(tr("Actions"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setModel(m_model);
    m_table->sortByColumn(ActionModel::Due, Qt::AscendingOrder);
    m_table->setItemDelegate(new ActionDelegate(m_table));
    m_table->setItemDelegateForColumn(ActionModel::Type, new PillDelegate(m_table));
    const int widths[] = {140, 118, 52, 200, 124, 136, 92, 84, 130};
    for (int column = 0; column < ActionModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->horizontalHeader()->setSectionResizeMode(ActionModel::Text, QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(40);
    m_table->setMinimumHeight(160);

    auto* open = new QAction(tr("Open the customer"), this);
    open->setObjectName(QStringLiteral("openCustomer"));
    open->setShortcut(QKeySequence(Qt::Key_Return));
    open->setShortcutContext(Qt::WidgetShortcut);
    const auto activate = [this](const QModelIndex& index) {
        if (index.isValid() && m_model->customerAt(index.row()) >= 0)
            emit customerActivated(m_model->customerAt(index.row()));
    };
    connect(open, &QAction::triggered, this, [this, activate] { activate(m_table->currentIndex()); });
    m_table->addAction(open);
    // A double click on what cannot be written in leads to the customer.
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this, activate](const QModelIndex& index) {
        if (!(m_model->flags(index) & Qt::ItemIsEditable))
            activate(index);
    });
    auto* remove = new QAction(tr("Remove the selected actions"), this);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, [this] {
        if (!selectedIds().empty())
            emit m_selection->removeWanted();
    });
    m_table->addAction(remove);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ActionsPage::showSelection);

    auto* lists = new QWidget;
    auto* row = new QHBoxLayout(lists);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_groupTable);
    row->addWidget(m_table, 1);
    return lists;
}

void ActionsPage::refreshSoon()
{
    m_isStale = true;
    const Project& project = m_workshop.project();
    setEmptyState(project.dataset->customers.size() == 0 && project.actions->actions.empty()
                      ? tr("Actions are for customers. Import customers and invoices first.")
                      : QString(),
                  tr("Go to data"), PageId::Data);
    if (isVisible())
        refresh();
}

void ActionsPage::refresh()
{
    m_isStale = false;
    const QStringList owners = ownersToOffer(m_workshop.project());
    m_filters->offerOwners(owners);
    m_selection->offerOwners(owners);
    m_form->offerOwners(owners);
    m_model->refresh();
    m_form->showCustomer();
    m_sheet->setEnabled(m_workshop.selectedCustomer() >= 0 && !m_workshop.results().types.empty());
}

void ActionsPage::showArranged()
{
    const std::size_t all = m_model->actions().size(), listed = m_model->listed().size();
    const std::size_t late = lateActions(m_model->actions(), m_model->today());
    QString note = tr("%1 of %2").arg(format::number(double(listed)), format::number(double(all)));
    if (late > 0)
        note += QStringLiteral(" \u00B7 ") + tr("%Ln late", nullptr, int(late));
    m_card->setNote(all > 0 ? note : QString());
    m_hint->setText(all == 0 ? tr("There is no action yet. Add one below, or give the playbook of a type to "
                                  "its customers.")
                        : listed == 0 ? tr("No action passes the filters.")
                                      : QString());
    m_hint->setVisible(listed == 0);
    m_toPlaybooks->setVisible(all == 0);
    m_export->setEnabled(listed > 0);
    if (m_view == View::List)
        return;
    m_isSelecting = true;
    const QModelIndexList chosen = m_groupTable->selectionModel()->selectedRows();
    const auto before = chosen.isEmpty() ? std::optional<ActionGroup>()
                                         : m_groups->groupAt(m_groupTable->sourceIndex(chosen.first()).row());
    m_groups->setGroups(m_model->groups(m_view == View::ByOwner), m_view == View::ByOwner);
    const int row = std::max(0, m_groups->rowOf(before));
    m_groupTable->selectRow(m_groupTable->proxy()->mapFromSource(m_groups->index(row, 0)).row());
    m_isSelecting = false;
    if (row == 0 && before) // the group is gone
        m_model->setGroup({}, m_view == View::ByOwner);
}

void ActionsPage::setView(View view)
{
    if (view == m_view)
        return;
    m_view = view;
    m_isSelecting = true;
    m_groupTable->clearSelection();
    m_isSelecting = false;
    m_groupTable->setVisible(view != View::List);
    // Beside the groups the table has less room: what is changed most stays.
    for (const int column : {ActionModel::Tier, ActionModel::Note, ActionModel::Origin})
        m_table->setColumnHidden(column, view != View::List);
    if (view != View::List)
        m_table->sortByColumn(view == View::ByOwner ? ActionModel::Owner : ActionModel::Due,
                              Qt::AscendingOrder);
    m_model->setGroup({}, view == View::ByOwner);
    showArranged();
}

std::vector<std::int64_t> ActionsPage::selectedIds() const
{
    std::vector<std::int64_t> ids;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection()) {
        const auto some = m_model->idsIn(range.top(), range.bottom());
        ids.insert(ids.end(), some.begin(), some.end());
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

void ActionsPage::keepSelection()
{
    m_kept = selectedIds();
    const QModelIndex current = m_table->currentIndex();
    m_keptCurrent = current.isValid() ? m_model->actionAt(current.row()).id : 0;
    m_keptRow = current.row();
}

void ActionsPage::restoreSelection()
{
    QItemSelection selection;
    int first = -1, current = -1;
    const int rows = m_model->rowCount();
    if (!m_kept.empty() || m_keptCurrent > 0) {
        for (int row = 0; row <= rows; ++row) {
            const std::int64_t id = row < rows ? m_model->actionAt(row).id : 0;
            const bool isIn = id > 0 && std::binary_search(m_kept.begin(), m_kept.end(), id);
            if (id > 0 && id == m_keptCurrent)
                current = row;
            if (isIn && first < 0)
                first = row;
            if (!isIn && first >= 0) {
                selection.select(m_model->index(first, 0),
                                 m_model->index(row - 1, ActionModel::ColumnCount - 1));
                first = -1;
            }
        }
    }
    m_isSelecting = true;
    // A table without a current row would select its first one as soon as it gets the focus.
    if (current < 0)
        current = std::clamp(m_keptRow, 0, std::max(0, rows - 1));
    if (rows > 0)
        m_table->selectionModel()->setCurrentIndex(m_model->index(current, ActionModel::Text),
                                                   QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_isSelecting = false;
    showSelection();
}

void ActionsPage::showSelection()
{
    int selected = 0;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection())
        selected += range.height();
    m_selection->setSelected(selected);
    const QModelIndex current = m_table->currentIndex();
    if (m_isSelecting || !current.isValid() || !m_table->selectionModel()->isRowSelected(current.row()))
        return;
    m_isSelecting = true; // what is selected here stays
    if (const int customer = m_model->customerAt(current.row()); customer >= 0)
        m_workshop.selectCustomer(customer);
    m_isSelecting = false;
}

void ActionsPage::showCustomer()
{
    m_form->showCustomer();
    const int customer = m_workshop.selectedCustomer();
    m_sheet->setEnabled(customer >= 0 && !m_workshop.results().types.empty());
    const QModelIndex current = m_table->currentIndex();
    if (m_isSelecting || customer < 0
        || (current.isValid() && m_model->customerAt(current.row()) == customer
            && m_table->selectionModel()->isRowSelected(current.row())))
        return;
    m_isSelecting = true;
    if (const int row = m_model->rowOfCustomer(customer); row >= 0) {
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, 0));
    } else {
        m_table->clearSelection();
    }
    m_isSelecting = false;
    showSelection();
}

void ActionsPage::say(const QString& sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void ActionsPage::chooseAndExport(Format format)
{
    const bool isCsv = format == Format::Csv;
    const QString ending = isCsv ? QStringLiteral(".csv") : QStringLiteral(".ics");
    QString path = QFileDialog::getSaveFileName(
        this, isCsv ? tr("Export actions for a CRM") : tr("Export due dates for a calendar"),
        tr("actions") + ending, isCsv ? tr("Comma-separated values (*.csv)") : tr("Calendar (*.ics)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(ending, Qt::CaseInsensitive))
        path += ending;
    exportTo(path, format);
}

void ActionsPage::exportTo(const QString& path, Format format)
{
    if (m_isStale)
        refresh();
    say(tr("Writing…"));
    m_writing.start([this, path, format, project = m_workshop.project(),
                     results = std::make_shared<const Results>(m_workshop.results()),
                     standings = m_model->standings(), listed = m_model->listed(),
                     now = QDateTime::currentMSecsSinceEpoch()](const Progress&) {
        const ActionExport what{project, *results, standings, listed};
        const QByteArray bytes = format == Format::Csv ? actionsAsCsv(what) : actionsAsCalendar(what, now);
        QString words;
        if (bytes.isEmpty()) {
            words = tr("None of these actions has a due date: there is nothing for a calendar.");
        } else {
            const Status written = writeExportedFile(path, bytes);
            words = written ? tr("Saved as %1.").arg(path) : errorText(written.error());
        }
        return [this, words] { say(words); };
    });
}

void ActionsPage::openConversation(int customer)
{
    if (customer < 0 || m_workshop.results().types.empty())
        return;
    auto* dialog = new ConversationDialog(m_workshop, customer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ActionsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isStale || m_model->today() != todayHere())
        refresh();
    showCustomer();
}

} // namespace strata
