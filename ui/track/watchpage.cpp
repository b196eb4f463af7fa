#include "ui/track/watchpage.h"

#include "core/model/tracking.h"
#include "ui/explain/explain.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/track/watchboard.h"
#include "ui/track/watchmodel.h"
#include "ui/track/watchwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pill.h"
#include "ui/workshop.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

namespace {

constexpr int kMostNote = 300;
constexpr int kMostRows = 6; // before the list scrolls

QWidget* labelled(const QString& text, QWidget* control, const QString& accessible)
{
    auto* host = new QWidget;
    auto* column = new QVBoxLayout(host);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* label = quietLabel(text);
    label->setWordWrap(false);
    label->setBuddy(control);
    control->setAccessibleName(accessible);
    control->setToolTip(accessible);
    control->setMinimumHeight(Theme::kTarget);
    column->addWidget(label);
    column->addWidget(control);
    return host;
}

} // namespace

WatchPage::WatchPage(Workshop& workshop, QWidget* parent)
    : Page(
        tr("Whom do we keep an eye on?"),
        tr("Limits that somebody set, and the customers beyond them. Looked at after every change of data or "
           "model."),
        tr("Some customers deserve intensive care, and some figures a warning: days to pay above 60, a score "
           "below 40. Watches that have somebody beyond the limit are counted beside Track on the left."),
        parent)
    , m_workshop(workshop)
    , m_board(WatchBoard::of(workshop))
{
    setObjectName(QStringLiteral("watchPage"));
    setTabs(PageId::Watchlist);
    m_watch = new QPushButton;
    m_watch->setObjectName(QStringLiteral("watchSelected"));
    m_watch->setMinimumHeight(Theme::kTarget);
    addHeaderWidget(m_watch);
    content()->addWidget(makeForm());
    content()->addWidget(makeList());
    content()->addWidget(makeBeyond(), 1);
    connect(m_watch, &QPushButton::clicked, this, &WatchPage::watchSelectedCustomer);
    connect(&m_board, &WatchBoard::changed, this, &WatchPage::refresh);
    connect(&workshop, &Workshop::projectChanged, this, &WatchPage::refresh);
    connect(&workshop, &Workshop::resultsChanged, this, &WatchPage::refresh);
    connect(&workshop, &Workshop::selectedCustomerChanged, this, [this] {
        if (isVisible())
            showChoices();
    });
    refresh();
}

QWidget* WatchPage::makeForm()
{
    m_who = new QComboBox;
    m_who->setObjectName(QStringLiteral("watchWho"));
    m_who->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_who->setMinimumContentsLength(14);
    m_attribute = new QComboBox;
    m_attribute->setObjectName(QStringLiteral("watchAttribute"));
    m_attribute->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_attribute->setMinimumContentsLength(16);
    m_side = new QComboBox;
    m_side->setObjectName(QStringLiteral("watchSide"));
    m_side->addItem(tr("below"), true);
    m_side->addItem(tr("above"), false);
    m_limit = new QLineEdit;
    m_limit->setObjectName(QStringLiteral("watchLimit"));
    m_limit->setMaximumWidth(110);
    m_unit = quietLabel();
    m_unit->setObjectName(QStringLiteral("watchUnit"));
    m_unit->setWordWrap(false);
    m_unit->setMinimumHeight(Theme::kTarget); // beside the field, not below it
    m_note = new QLineEdit;
    m_note->setObjectName(QStringLiteral("watchNote"));
    m_note->setMaxLength(kMostNote);
    m_keep = new QPushButton;
    m_keep->setObjectName(QStringLiteral("keepWatch"));
    m_keep->setProperty("primary", true);
    m_keep->setMinimumHeight(Theme::kTarget);
    m_problem = plainLabel();
    m_problem->setObjectName(QStringLiteral("watchProblem"));
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(labelled(tr("Who"), m_who, tr("Whom to watch: everybody, or the selected customer")), 2);
    row->addWidget(labelled(tr("Figure"), m_attribute, tr("The figure to watch")), 3);
    row->addWidget(
        labelled(tr("Worth knowing"), m_side, tr("On which side of the limit it is worth knowing")));
    row->addWidget(labelled(tr("Limit"), m_limit, tr("The limit, in the unit of the figure")));
    row->addWidget(m_unit, 0, Qt::AlignBottom);
    row->addWidget(labelled(tr("Note"), m_note, tr("Why it is watched, or what to do then")), 3);
    row->addWidget(m_keep, 0, Qt::AlignBottom);
    m_formCard = new Card(tr("New watch"));
    m_formCard->body()->addLayout(row);
    m_formCard->body()->addWidget(m_problem);

    const auto forget = [this] { m_problem->hide(); };
    connect(m_attribute, &QComboBox::currentIndexChanged, this, [this, forget] {
        m_unit->setText(WatchWords::unit(m_attribute->currentData().toString().toStdString(),
                                         m_workshop.project().currency));
        forget();
    });
    connect(m_limit, &QLineEdit::textEdited, this, forget);
    connect(m_limit, &QLineEdit::returnPressed, this, &WatchPage::keep);
    connect(m_note, &QLineEdit::returnPressed, this, &WatchPage::keep);
    connect(m_keep, &QPushButton::clicked, this, &WatchPage::keep);
    return m_formCard;
}

QWidget* WatchPage::makeList()
{
    m_model = new WatchModel(m_workshop, this);
    m_table = new DataTable;
    m_table->setObjectName(QStringLiteral("watchTable"));
    m_table->setAccessibleName(tr("Watch list"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSourceModel(m_model);
    m_table->sortByColumn(WatchModel::State, Qt::AscendingOrder);
    QHeaderView* head = m_table->horizontalHeader();
    head->setStretchLastSection(true);
    const int widths[] = {180, 190, 180, 190, 140};
    for (int column = 0; column < WatchModel::Note; ++column)
        m_table->setColumnWidth(column, widths[column]);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showForm();
        showBeyond();
    });
    connect(m_table, &QAbstractItemView::activated, this, [this] {
        const auto states = m_board.states();
        const int row = chosen();
        if (states && row >= 0 && std::size_t(row) < states->size() && (*states)[std::size_t(row)].customer)
            emit customerActivated(*(*states)[std::size_t(row)].customer);
    });
    m_empty
        = quietLabel(tr("Nothing is watched yet. Choose a figure and a limit above, for everybody or for the "
                        "customer that is selected."));
    m_empty->setObjectName(QStringLiteral("noWatches"));
    auto* card = new Card(tr("Watch list"));
    m_new = new QPushButton(tr("New watch"));
    m_new->setObjectName(QStringLiteral("newWatch"));
    m_new->setToolTip(tr("Empties the form above for another watch"));
    m_remove = new QPushButton(tr("Remove"));
    m_remove->setObjectName(QStringLiteral("removeWatch"));
    m_remove->setToolTip(tr("Takes the chosen watch off the list; undo brings it back"));
    auto* save = new QPushButton(tr("Export table…"));
    save->setObjectName(QStringLiteral("watchExport"));
    for (QPushButton* one : {m_new, m_remove, save}) {
        one->setProperty("compact", true);
        one->setMinimumHeight(Theme::kTarget);
        card->addHeaderWidget(one);
    }
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_newFor.clear();
        m_table->setCurrentIndex({});
        m_table->clearSelection();
        showForm();
        m_attribute->setFocus(Qt::OtherFocusReason);
    });
    connect(m_remove, &QPushButton::clicked, this, &WatchPage::remove);
    connect(save, &QPushButton::clicked, m_table, &DataTable::chooseAndExport);
    card->body()->addWidget(m_empty);
    card->body()->addWidget(m_table);
    return card;
}

QWidget* WatchPage::makeBeyond()
{
    m_beyond = new BeyondModel(m_workshop, this);
    m_beyondTable = new DataTable;
    m_beyondTable->setObjectName(QStringLiteral("beyondTable"));
    m_beyondTable->setAccessibleName(tr("Customers beyond the limit"));
    m_beyondTable->setModel(m_beyond);
    m_beyondTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_beyondTable->setItemDelegateForColumn(BeyondModel::Type, new PillDelegate(m_beyondTable));
    QHeaderView* head = m_beyondTable->horizontalHeader();
    head->setSortIndicator(-1, Qt::DescendingOrder);
    head->setSectionResizeMode(BeyondModel::Customer, QHeaderView::Stretch);
    for (int column = 1; column < BeyondModel::ColumnCount; ++column)
        m_beyondTable->setColumnWidth(column, 160);
    connect(m_beyondTable, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        m_workshop.selectCustomer(m_beyond->customerOf(index.row()));
    });
    connect(m_beyondTable, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { emit customerActivated(m_beyond->customerOf(index.row())); });
    m_beyondCard = new Card(tr("Beyond the limit"));
    answersWhy(m_beyondCard, [this] {
        return Explanation{.title = tr("%Ln customer(s) beyond the limit", nullptr, m_beyond->rowCount()),
                           .sentence = tr("The figure of now is compared with the limit of the watch chosen "
                                          "above. At the limit is still within.")};
    });
    auto* save = new QPushButton(tr("Export table…"));
    save->setObjectName(QStringLiteral("beyondExport"));
    save->setProperty("compact", true);
    save->setMinimumHeight(Theme::kTarget);
    connect(save, &QPushButton::clicked, m_beyondTable, &DataTable::chooseAndExport);
    m_beyondCard->addHeaderWidget(save);
    m_beyondCard->body()->addWidget(m_beyondTable, 1);
    return m_beyondCard;
}

int WatchPage::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_table->sourceIndex(current).row() : -1;
}

void WatchPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    refresh();
}

void WatchPage::refresh()
{
    if (!isVisible()) {
        m_beyond->clear();
        return;
    }
    const Project& project = m_workshop.project();
    setEmptyState(project.dataset->customers.size() == 0 ? tr(
                      "Types come from customers and what they bought. Import customers and invoices first.")
                                                         : QString(),
                  tr("Go to data"), PageId::Data);
    const int before = chosen(), rows = m_model->rowCount();
    m_model->setStates(m_board.states());
    if (before >= 0 && chosen() < 0 && m_model->rowCount() == rows) // changed: it stays chosen
        m_table->setCurrentIndex(m_table->proxy()->mapFromSource(m_model->index(before, 0)));
    m_empty->setVisible(m_model->rowCount() == 0);
    m_table->setVisible(m_model->rowCount() > 0);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + std::clamp(m_model->rowCount(), 1, kMostRows)
                                * m_table->verticalHeader()->defaultSectionSize()
                            + 4);
    showChoices();
    showBeyond();
}

void WatchPage::showChoices()
{
    const auto choices = WatchWords::choices(m_workshop.metrics());
    bool isSame = m_attribute->count() == int(choices.size());
    for (std::size_t i = 0; isSame && i < choices.size(); ++i)
        isSame = m_attribute->itemData(int(i)).toString() == format::text(choices[i].attribute);
    if (!isSame) {
        const QVariant kept = m_attribute->currentData();
        const QSignalBlocker quiet(m_attribute);
        m_attribute->clear();
        for (const WatchWords::Choice& choice : choices)
            m_attribute->addItem(choice.name, format::text(choice.attribute));
        m_attribute->setCurrentIndex(std::max(0, m_attribute->findData(kept)));
    }
    const int selected = m_workshop.selectedCustomer();
    const Customers& customers = m_workshop.project().dataset->customers;
    const bool hasSelected = selected >= 0 && std::size_t(selected) < customers.size();
    m_watch->setEnabled(hasSelected);
    const QString name = hasSelected
        ? WatchWords::who(m_workshop.project(), customers.ids[std::size_t(selected)])
        : QString();
    m_watch->setText(tr("Watch this customer"));
    m_watch->setAccessibleName(hasSelected ? tr("Watch %1").arg(name) : tr("Watch this customer"));
    m_watch->setToolTip(hasSelected
                            ? QStringLiteral("<p>%1</p>").arg(tr("Watch %1").arg(name).toHtmlEscaped())
                            : tr("Select a customer on any page first"));
    showForm();
}

void WatchPage::fillWho(const std::string& customerId)
{
    const QSignalBlocker quiet(m_who);
    const Project& project = m_workshop.project();
    m_who->clear();
    m_who->addItem(tr("Everybody"), QString());
    const int selected = m_workshop.selectedCustomer();
    const Customers& customers = project.dataset->customers;
    const std::string selectedId = selected >= 0 && std::size_t(selected) < customers.size()
        ? customers.ids[std::size_t(selected)]
        : "";
    for (const std::string& id : {selectedId, customerId})
        if (!id.empty() && m_who->findData(format::text(id)) < 0)
            m_who->addItem(WatchWords::who(project, id), format::text(id));
    m_who->setCurrentIndex(std::max(0, m_who->findData(format::text(customerId))));
}

void WatchPage::showForm()
{
    const int row = chosen();
    const auto& watches = m_workshop.project().tracking->watches;
    const bool isKept = row >= 0 && std::size_t(row) < watches.size();
    m_formCard->setTitle(isKept ? tr("Change the chosen watch") : tr("New watch"));
    m_keep->setText(isKept ? tr("Change") : tr("Add"));
    m_remove->setEnabled(isKept);
    m_new->setEnabled(isKept);
    // What somebody is typing stays, until another watch is chosen or the chosen one is another by now.
    QStringList key{QString::number(isKept ? row : -1), QString::number(m_workshop.selectedCustomer()),
                    QString::fromStdString(m_newFor), QString::number(m_attribute->count())};
    if (isKept) {
        const auto& watch = watches[std::size_t(row)];
        key += {QString::fromStdString(watch.customerId), QString::fromStdString(watch.attribute),
                QString::number(watch.isBelow), QString::number(watch.limit, 'g', 17),
                QString::fromStdString(watch.note)};
    }
    if (key == m_shownForm)
        return;
    m_shownForm = key;
    m_problem->hide();
    fillWho(isKept ? watches[std::size_t(row)].customerId : m_newFor);
    if (isKept) {
        const auto& watch = watches[std::size_t(row)];
        int place = m_attribute->findData(format::text(watch.attribute));
        if (place < 0) { // a figure these data no longer have
            m_attribute->addItem(WatchWords::attributeName(watch.attribute), format::text(watch.attribute));
            place = m_attribute->count() - 1;
        }
        m_attribute->setCurrentIndex(place);
        m_side->setCurrentIndex(watch.isBelow ? 0 : 1);
        m_limit->setText(WatchWords::toType(watch.attribute, watch.limit));
        m_note->setText(format::text(watch.note));
    }
    m_unit->setText(
        WatchWords::unit(m_attribute->currentData().toString().toStdString(), m_workshop.project().currency));
}

void WatchPage::showBeyond()
{
    const auto states = m_board.states();
    const int row = chosen();
    const auto& watches = m_workshop.project().tracking->watches;
    if (!states || row < 0 || std::size_t(row) >= states->size() || std::size_t(row) >= watches.size()
        || states->size() != watches.size()) {
        m_beyondCard->setTitle(tr("Beyond the limit"));
        m_beyondCard->setNote(watches.empty() ? QString() : tr("choose a watch above"));
        m_beyond->clear();
        return;
    }
    const auto& watch = watches[std::size_t(row)];
    const WatchState& state = (*states)[std::size_t(row)];
    m_beyondCard->setTitle(QStringLiteral("%1 %2").arg(
        WatchWords::attributeName(watch.attribute),
        WatchWords::limit(watch.attribute, watch.isBelow, watch.limit, m_workshop.project().currency)));
    m_beyondCard->setNote(tr("%Ln customer(s)", nullptr, int(state.beyond.size())));
    m_beyond->setWatch(watch.attribute, watch.isBelow, state.beyond);
}

void WatchPage::watchSelectedCustomer()
{
    const int selected = m_workshop.selectedCustomer();
    const Customers& customers = m_workshop.project().dataset->customers;
    if (selected < 0 || std::size_t(selected) >= customers.size())
        return;
    m_table->setCurrentIndex({});
    m_table->clearSelection();
    m_newFor = customers.ids[std::size_t(selected)];
    m_limit->clear();
    m_note->clear();
    showForm();
    m_limit->setFocus(Qt::OtherFocusReason);
}

void WatchPage::keep()
{
    const std::string attribute = m_attribute->currentData().toString().toStdString();
    const std::optional<double> limit = WatchWords::typed(attribute, m_limit->text());
    if (!limit) {
        m_problem->setText(tr("Type the limit as a number, such as %1.")
                               .arg(WatchWords::toType(attribute, attribute == "composite" ? 40.0 : 0.25)));
        m_problem->show();
        m_limit->setFocus(Qt::OtherFocusReason);
        return;
    }
    Project next = m_workshop.project();
    auto& watches = next.tracking.edit().watches;
    const int row = chosen();
    const bool isKept = row >= 0 && std::size_t(row) < watches.size();
    if (!isKept)
        watches.emplace_back();
    auto& watch = isKept ? watches[std::size_t(row)] : watches.back();
    watch.customerId = m_who->currentData().toString().toStdString();
    watch.attribute = attribute;
    watch.isBelow = m_side->currentData().toBool();
    watch.limit = *limit;
    watch.note = m_note->text().trimmed().toStdString();
    m_limit->setModified(false);
    m_note->setModified(false);
    if (!isKept) {
        m_limit->clear();
        m_note->clear();
        m_newFor.clear();
    }
    m_workshop.edit(std::move(next), isKept ? tr("Change a watch") : tr("Add a watch"));
}

void WatchPage::remove()
{
    const int row = chosen();
    Project next = m_workshop.project();
    auto& watches = next.tracking.edit().watches;
    if (row < 0 || std::size_t(row) >= watches.size())
        return;
    watches.erase(watches.begin() + row);
    m_workshop.edit(std::move(next), tr("Remove a watch"));
}

} // namespace strata
