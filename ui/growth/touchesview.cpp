#include "ui/growth/touchesview.h"

#include "ui/format.h"
#include "ui/growth/campaigns.h"
#include "ui/growth/formfields.h"
#include "ui/growth/growthwords.h"
#include "ui/growth/touchmodel.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/duefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace strata {

TouchesView::TouchesView(Workshop& workshop, QWidget* parent)
    : CampaignPart(workshop, parent)
    , m_model(new TouchModel(this))
    , m_table(new DataTable)
    , m_count(quietLabel())
{
    m_table->setObjectName(QStringLiteral("touchTable"));
    m_table->setAccessibleName(tr("Touches of the campaign"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSourceModel(m_model);
    m_table->sortByColumn(TouchModel::Date, Qt::AscendingOrder);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // takes the room that is left
    m_table->setMinimumHeight(104);
    QHeaderView* head = m_table->horizontalHeader();
    head->setSectionResizeMode(TouchModel::What, QHeaderView::Stretch);
    head->resizeSection(TouchModel::Date, 120);
    head->resizeSection(TouchModel::Kind, 110);
    head->resizeSection(TouchModel::Whom, 200);
    head->resizeSection(TouchModel::IsDone, 100);
    m_count->setObjectName(QStringLiteral("touchCount"));
    m_count->setWordWrap(false);

    auto* addButton
        = formFields::button(QStringLiteral("addTouch"), tr("Add a touch"),
                             tr("A call, an e-mail, a flyer, a web training or a visit, on a day"));
    m_remove = formFields::button(QStringLiteral("removeTouch"), tr("Remove"),
                                  tr("Removes the chosen touch; undo brings it back"));
    auto* save = formFields::button(QStringLiteral("exportTouches"), tr("Export table…"));
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(addButton);
    foot->addWidget(m_remove);
    foot->addWidget(m_count, 1);
    foot->addWidget(save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeForm());
    layout->addLayout(foot);

    connect(addButton, &QPushButton::clicked, this, &TouchesView::add);
    connect(m_remove, &QPushButton::clicked, this, &TouchesView::remove);
    connect(save, &QPushButton::clicked, m_table, &DataTable::chooseAndExport);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TouchesView::showForm);
    connect(m_model, &TouchModel::doneChosen, this, [this](int touch, bool isDone) {
        change(isDone ? tr("Touch is done") : tr("Touch is not done"), [&](Campaign& next) {
            if (std::size_t(touch) < next.touches.size())
                next.touches[std::size_t(touch)].isDone = isDone;
        });
    });
}

QWidget* TouchesView::makeForm()
{
    m_date = new DueField;
    m_date->setObjectName(QStringLiteral("touchDate"));
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("touchKind"));
    m_kind->setMinimumHeight(Theme::kTarget);
    for (const TouchKind kind : {TouchKind::Call, TouchKind::Email, TouchKind::Flyer, TouchKind::WebTraining,
                                 TouchKind::Visit, TouchKind::Other})
        m_kind->addItem(Campaigns::touchName(kind), int(kind));
    m_block = new QComboBox;
    m_block->setObjectName(QStringLiteral("touchBlock"));
    m_block->setMinimumHeight(Theme::kTarget);
    m_block->setMinimumContentsLength(16);
    m_text = formFields::line(QStringLiteral("touchText"), tr("What is done"), 500);
    m_text->setPlaceholderText(tr("What is said or sent?"));
    m_done = new QCheckBox(tr("Done"));
    m_done->setObjectName(QStringLiteral("touchDone"));
    m_done->setMinimumHeight(Theme::kTarget);

    m_form = new QWidget;
    m_form->setAutoFillBackground(false);
    auto* row = new QHBoxLayout(m_form);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto place = [row](const QString& caption, QWidget* field, const QString& tip, int stretch) {
        row->addWidget(formFields::labelled(caption, field, tip), stretch, Qt::AlignTop);
    };
    place(tr("Date"), m_date, tr("The day on which it is done, or is to be done"), 3);
    place(tr("Kind"), m_kind, tr("How the customers are reached"), 2);
    place(tr("What"), m_text, tr("What is said or sent"), 6);
    place(tr("For whom"), m_block,
          tr("Customers of one block only, or the whole target group. The control group gets nothing."), 3);
    row->addWidget(m_done, 0, Qt::AlignBottom);

    connect(m_date, &DueField::dayChosen, this,
            [this](Day day) { edit(tr("Date of a touch"), [day](Touch& touch) { touch.date = day; }); });
    connect(m_kind, &QComboBox::activated, this, [this] {
        const auto kind = TouchKind(m_kind->currentData().toInt());
        edit(tr("Kind of a touch"), [kind](Touch& touch) { touch.kind = kind; });
    });
    connect(m_block, &QComboBox::activated, this, [this] {
        const std::string block = m_block->currentData().toString().toStdString();
        edit(tr("Who gets a touch"), [&block](Touch& touch) { touch.block = block; });
    });
    connect(m_text, &QLineEdit::editingFinished, this, [this] {
        m_text->setModified(false);
        const std::string text = m_text->text().trimmed().toStdString();
        edit(tr("Text of a touch"), [&text](Touch& touch) { touch.text = text; });
    });
    connect(m_done, &QCheckBox::clicked, this, [this](bool isDone) {
        edit(isDone ? tr("Touch is done") : tr("Touch is not done"),
             [isDone](Touch& touch) { touch.isDone = isDone; });
    });
    return m_form;
}

int TouchesView::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : m_table->sourceIndex(rows.first()).row();
}

void TouchesView::edit(const QString& step, const std::function<void(Touch&)>& what)
{
    const int at = selected();
    const Campaign* now = campaign();
    if (m_isFilling || !now || at < 0 || std::size_t(at) >= now->touches.size())
        return;
    Touch touch = now->touches[std::size_t(at)];
    what(touch);
    if (touch != now->touches[std::size_t(at)])
        change(step, [&](Campaign& next) { next.touches[std::size_t(at)] = touch; });
}

void TouchesView::add()
{
    const Campaign* now = campaign();
    if (!now)
        return;
    Touch touch;
    touch.date = isKnown(now->start) ? now->start : formFields::today();
    change(tr("Add a touch"), [&](Campaign& next) { next.touches.push_back(touch); });
    select(int(campaign()->touches.size()) - 1);
    m_text->setFocus(Qt::OtherFocusReason);
}

void TouchesView::remove()
{
    const int at = selected();
    if (at < 0)
        return;
    m_table->setFocus(Qt::OtherFocusReason); // what was typed is kept before it goes
    change(tr("Remove a touch"), [at](Campaign& next) {
        if (std::size_t(at) < next.touches.size())
            next.touches.erase(next.touches.begin() + at);
    });
}

void TouchesView::select(int touch)
{
    const QModelIndex source = m_model->index(touch, 0);
    const QModelIndex row = m_table->proxy()->mapFromSource(source);
    m_table->selectRow(row.row());
    m_table->scrollTo(row);
}

void TouchesView::refresh(const Campaign& campaign, bool isAnother)
{
    m_model->setTouches(campaign.touches, formFields::today());
    if (isAnother)
        m_table->clearSelection();
    m_count->setText(
        campaign.touches.empty()
            ? tr("Nothing is planned yet. Several touches over some weeks work better than one.")
            : tr("%1 of %2 done").arg(Campaigns::touchesDone(campaign)).arg(campaign.touches.size()));
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    m_block->clear();
    m_block->addItem(tr("Whole target group"), QString());
    for (const std::string& block : Campaigns::blocks(campaign))
        m_block->addItem(GrowthWords::blockName(block), format::text(block));
    showForm();
}

void TouchesView::showForm()
{
    const int at = selected();
    const Campaign* now = campaign();
    const bool isThere = now && at >= 0 && std::size_t(at) < now->touches.size();
    m_form->setVisible(isThere);
    m_remove->setEnabled(isThere);
    if (!isThere)
        return;
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    const Touch& touch = now->touches[std::size_t(at)];
    m_date->setDay(touch.date, false);
    m_kind->setCurrentIndex(m_kind->findData(int(touch.kind)));
    const QString block = format::text(touch.block);
    if (m_block->findData(block) < 0) // of lots that were drawn before
        m_block->addItem(tr("%1 (no such block now)").arg(GrowthWords::blockName(touch.block)), block);
    m_block->setCurrentIndex(m_block->findData(block));
    showText(m_text, format::text(touch.text));
    m_done->setChecked(touch.isDone);
}

} // namespace strata
