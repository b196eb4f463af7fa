#include "ui/growth/membersview.h"

#include "ui/explain/explain.h"
#include "ui/format.h"
#include "ui/growth/addmembersdialog.h"
#include "ui/growth/campaigns.h"
#include "ui/growth/formfields.h"
#include "ui/growth/growthrun.h"
#include "ui/growth/membermodel.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pill.h"
#include "ui/workshop.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

MembersView::MembersView(Workshop& workshop, MemberPlaces& places, QWidget* parent)
    : CampaignPart(workshop, parent)
    , m_places(places)
    , m_run(GrowthRun::of(workshop))
    , m_model(new MemberModel(workshop, places, this))
    , m_table(new DataTable)
    , m_search(formFields::line(QStringLiteral("memberSearch"), tr("Filter by name or number"), 200))
    , m_which(new QComboBox)
    , m_count(quietLabel())
    , m_add(formFields::button(QStringLiteral("addMembers"), tr("Add customers…")))
    , m_remove(
          formFields::button(QStringLiteral("removeMembers"), tr("Remove"),
                             tr("Removes the chosen customers from the campaign; undo brings them back")))
{
    m_table->setObjectName(QStringLiteral("memberTable"));
    m_table->setAccessibleName(tr("Customers of the campaign"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setItemDelegateForColumn(MemberModel::Type, new PillDelegate(m_table));
    m_table->sortByColumn(MemberModel::Name, Qt::AscendingOrder);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // takes the room that is left
    m_table->setMinimumHeight(104);
    QHeaderView* head = m_table->horizontalHeader();
    head->setSectionResizeMode(MemberModel::Name, QHeaderView::Stretch);
    head->resizeSection(MemberModel::Number, 124);
    head->resizeSection(MemberModel::Type, 124);
    head->resizeSection(MemberModel::Tier, 72);
    head->resizeSection(MemberModel::BlockName, 170);
    head->resizeSection(MemberModel::Group, 88);
    m_search->setPlaceholderText(m_search->accessibleName());
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(240);
    m_which->setObjectName(QStringLiteral("memberWhich"));
    m_which->setAccessibleName(tr("Which customers are listed"));
    m_which->setMinimumHeight(Theme::kTarget);
    m_which->addItem(tr("Both groups"), int(MemberModel::Which::All));
    m_which->addItem(tr("Target group"), int(MemberModel::Which::Target));
    m_which->addItem(tr("Control group"), int(MemberModel::Which::Control));
    m_count->setObjectName(QStringLiteral("memberCount"));
    m_count->setWordWrap(false);
    answersWhy(m_count, [this] {
        return Explanation{.title = m_count->text(),
                           .sentence = tr("The lot decides who gets the campaign (target) and who gets "
                                          "nothing and is compared with (control).")};
    });
    auto* save = formFields::button(QStringLiteral("exportMembers"), tr("Export table…"));

    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    row->addWidget(m_search, 1);
    row->addWidget(m_which);
    row->addWidget(m_count, 1);
    row->addWidget(save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(row);
    layout->addWidget(m_table, 1);

    connect(m_search, &QLineEdit::textChanged, m_model, &MemberModel::setFilterText);
    connect(m_which, &QComboBox::activated, this,
            [this] { m_model->setWhich(MemberModel::Which(m_which->currentData().toInt())); });
    connect(m_add, &QPushButton::clicked, this, &MembersView::askAndAdd);
    connect(m_remove, &QPushButton::clicked, this, &MembersView::askAndRemove);
    connect(save, &QPushButton::clicked, m_table, &DataTable::chooseAndExport);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MembersView::showButtons);
    connect(m_model, &QAbstractItemModel::modelReset, this, &MembersView::showButtons);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                const int customer = current.isValid() ? m_model->customerOf(current.row()) : -1;
                if (customer < 0 || m_isSelecting)
                    return;
                const QScopedValueRollback<bool> selecting(m_isSelecting, true);
                m_workshop.selectCustomer(customer);
            });
    connect(&workshop, &Workshop::selectedCustomerChanged, this, &MembersView::showSelected);
    connect(&m_run, &GrowthRun::changed, this, [this] {
        if (isVisible())
            m_model->updateFigures();
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const int customer = m_model->customerOf(index.row()); customer >= 0)
            emit customerActivated(customer);
    });
}

MembersView::~MembersView()
{
    m_run.setWatched(this, false);
}

void MembersView::showEvent(QShowEvent* event)
{
    m_run.setWatched(this, true); // the potential is one of the columns
    CampaignPart::showEvent(event);
    showSelected();
}

void MembersView::hideEvent(QHideEvent* event)
{
    CampaignPart::hideEvent(event);
    m_run.setWatched(this, false);
}

void MembersView::showSelected()
{
    const int row = isVisible() && !m_isSelecting ? m_model->rowOf(m_workshop.selectedCustomer()) : -1;
    if (row < 0)
        return;
    const QScopedValueRollback<bool> selecting(m_isSelecting, true);
    if (!m_table->selectionModel()->isRowSelected(row))
        m_table->setCurrentIndex(m_model->index(row, MemberModel::Name));
    m_table->scrollTo(m_model->index(row, MemberModel::Name));
}

std::vector<std::string> MembersView::chosenIds() const
{
    std::vector<std::string> ids;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.push_back(m_model->idOf(row));
    return ids;
}

void MembersView::askAndAdd()
{
    const Campaign* now = campaign();
    if (!now)
        return;
    if (Campaigns::hasLots(*now)
        && QMessageBox::question(this, tr("Add customers"),
                                 tr("Lots were drawn on %1. With more customers they hold no more: they are "
                                    "taken back, and you draw again. Add customers?")
                                     .arg(format::day(now->drawnOn)))
            != QMessageBox::Yes)
        return;
    AddMembersDialog dialog(m_workshop, m_places, now->id, this);
    if (dialog.exec() == QDialog::Accepted)
        add(dialog.chosen());
}

void MembersView::add(const std::vector<std::string>& ids)
{
    const Campaign* now = campaign();
    if (!now)
        return;
    Campaign next = *now;
    if (Campaigns::addMembers(next, ids) > 0)
        change(tr("Add customers to a campaign"), [&](Campaign& changed) { changed = next; });
}

void MembersView::askAndRemove()
{
    const Campaign* now = campaign();
    if (now && Campaigns::hasBegun(*now, formFields::today())
        && QMessageBox::question(
               this, tr("Remove customers"),
               tr("The campaign has begun. Who is removed now is compared no more, which can "
                  "make the result look better or worse than it is. Remove them?"))
            != QMessageBox::Yes)
        return;
    removeChosen();
}

void MembersView::removeChosen()
{
    const std::vector<std::string> ids = chosenIds();
    if (!ids.empty())
        change(tr("Remove customers from a campaign"),
               [&](Campaign& next) { Campaigns::removeMembers(next, ids); });
}

void MembersView::refresh(const Campaign& campaign, bool isAnother)
{
    const bool hasLots = Campaigns::hasLots(campaign);
    if (!hasLots && m_which->currentIndex() > 0) {
        m_which->setCurrentIndex(0);
        m_model->setWhich(MemberModel::Which::All);
    }
    if (isAnother || m_of != m_workshop.project().dataset || m_shown != campaign.members
        || m_hadLots != hasLots) {
        m_of = m_workshop.project().dataset;
        m_shown = campaign.members;
        m_hadLots = hasLots;
        m_model->setMembers(campaign.members, hasLots);
    } else {
        m_model->updateFigures();
    }
    const auto control = std::count_if(campaign.members.begin(), campaign.members.end(),
                                       [](const CampaignMember& member) { return member.isControl; });
    const int all = int(campaign.members.size());
    m_count->setText(
        all == 0 ? tr("Nobody yet. Add customers, or start from the list of small customers.")
            : hasLots
            ? tr("%Ln customer(s): %1 target, %2 control", nullptr, all).arg(all - control).arg(control)
            : tr("%Ln customer(s), no lots drawn", nullptr, all));
    const bool hasBegun = Campaigns::hasBegun(campaign, formFields::today());
    m_add->setEnabled(!hasBegun);
    m_add->setToolTip(hasBegun ? tr("The campaign has begun: who joins now could not be compared.")
                               : tr("From the lists of small customers, by type, or by a kept view"));
    m_which->setVisible(hasLots);
    showButtons();
}

void MembersView::showButtons()
{
    m_remove->setEnabled(m_table->selectionModel()->hasSelection());
}

} // namespace strata
