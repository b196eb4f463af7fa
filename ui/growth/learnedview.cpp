#include "ui/growth/learnedview.h"

#include "core/storage/exportfile.h"
#include "ui/explain/words.h"
#include "ui/format.h"
#include "ui/growth/formfields.h"
#include "ui/growth/learnedimportdialog.h"
#include "ui/growth/learnedmodel.h"
#include "ui/growth/learnedtable.h"
#include "ui/growth/memberplaces.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/workshop.h"

#include <QCheckBox>
#include <QCompleter>
#include <QDateTime>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

namespace {

constexpr std::size_t kMostOffered = 5000; // names offered while one types

} // namespace

LearnedView::LearnedView(Workshop& workshop, MemberPlaces& places, QWidget* parent)
    : CampaignPart(workshop, parent)
    , m_places(places)
    , m_model(new LearnedModel(this))
    , m_table(new DataTable)
    , m_count(quietLabel())
    , m_add(formFields::button(QStringLiteral("addContact"), tr("Add a contact"),
                               tr("A person at the chosen customer, and what you learned from them")))
    , m_remove(formFields::button(QStringLiteral("removeContact"), tr("Remove"),
                                  tr("Removes the chosen contact; undo brings it back")))
    , m_import(
          formFields::button(QStringLiteral("importContacts"), tr("Import CSV…"),
                             tr("A table with the columns customer_number or customer, name, job_function, "
                                "title, decision_maker, needs and notes; shown before it is added")))
    , m_export(formFields::button(QStringLiteral("exportContacts"), tr("Export CSV…"),
                                  tr("All contacts; the file can be imported again")))
{
    m_table->setObjectName(QStringLiteral("learnedTable"));
    m_table->setAccessibleName(tr("What was learned"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSourceModel(m_model);
    m_table->sortByColumn(LearnedModel::When, Qt::DescendingOrder);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // takes the room that is left
    m_table->setMinimumHeight(104);
    QHeaderView* head = m_table->horizontalHeader();
    const int widths[LearnedModel::ColumnCount] = {150, 120, 110, 100, 84, 150, 150, 108};
    for (int column = 0; column < LearnedModel::ColumnCount; ++column)
        head->resizeSection(column, widths[column]);
    head->setSectionResizeMode(LearnedModel::Needs, QHeaderView::Stretch);
    m_count->setObjectName(QStringLiteral("learnedCount"));

    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_add);
    foot->addWidget(m_remove);
    foot->addWidget(m_count, 1);
    foot->addWidget(m_import);
    foot->addWidget(m_export);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeForm());
    layout->addLayout(foot);

    connect(m_add, &QPushButton::clicked, this, &LearnedView::addOne);
    connect(m_remove, &QPushButton::clicked, this, &LearnedView::remove);
    connect(m_import, &QPushButton::clicked, this, &LearnedView::chooseAndImport);
    connect(m_export, &QPushButton::clicked, this, &LearnedView::chooseAndExport);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LearnedView::showForm);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        const Campaign* now = campaign();
        const auto at = std::size_t(m_table->sourceIndex(index).row());
        if (now && at < now->learned.size())
            if (const int customer = m_places.of(m_workshop.project().dataset, now->learned[at].customerId);
                customer >= 0)
                emit customerActivated(customer);
    });
}

QLineEdit* LearnedView::line(const QString& name, const QString& caption, std::string LearnedContact::*text,
                             const QString& step)
{
    QLineEdit* field = formFields::line(name, caption, 200);
    m_texts.push_back({field, nullptr, text});
    connect(field, &QLineEdit::editingFinished, this, [this, field, text, step] {
        field->setModified(false);
        const std::string written = field->text().trimmed().toStdString();
        edit(step, [&](LearnedContact& one) { one.*text = written; });
    });
    return field;
}

GrowthTextEdit* LearnedView::text(const QString& name, const QString& caption, const QString& prompt,
                                  std::string LearnedContact::*text, const QString& step)
{
    auto* field = new GrowthTextEdit(name, caption, prompt);
    field->setFixedHeight(64);
    m_texts.push_back({nullptr, field, text});
    connect(field, &GrowthTextEdit::edited, this, [this, text, step](const QString& written) {
        edit(step, [&](LearnedContact& one) { one.*text = written.trimmed().toStdString(); });
    });
    return field;
}

QWidget* LearnedView::makeForm()
{
    m_customer = formFields::line(QStringLiteral("contactCustomer"), tr("Customer"), 200);
    m_offered = new QStringListModel(this);
    auto* completer = new QCompleter(m_offered, m_customer);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_customer->setCompleter(completer);
    m_problem = problemLabel(QStringLiteral("contactProblem"));
    m_decides = new QCheckBox(tr("Decides"));
    m_decides->setObjectName(QStringLiteral("contactDecides"));
    m_decides->setToolTip(tr("This person decides what is bought"));
    m_decides->setMinimumHeight(Theme::kTarget);

    m_form = new QWidget;
    m_form->setAutoFillBackground(false);
    auto* grid = new QGridLayout(m_form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    const auto place = [grid](int row, int column, int columns, const QString& caption, QWidget* field) {
        grid->addWidget(formFields::labelled(caption, field), row, column, 1, columns);
    };
    place(0, 0, 2, tr("Customer"), m_customer);
    place(0, 2, 1, tr("Name"),
          line(QStringLiteral("contactName"), tr("Name"), &LearnedContact::name, tr("Name of a contact")));
    place(0, 3, 1, tr("Job function"),
          line(QStringLiteral("contactFunction"), tr("Job function"), &LearnedContact::jobFunction,
               tr("Job function of a contact")));
    place(
        0, 4, 1, tr("Title"),
        line(QStringLiteral("contactTitle"), tr("Title"), &LearnedContact::title, tr("Title of a contact")));
    grid->addWidget(m_decides, 0, 5, Qt::AlignBottom);
    grid->addWidget(m_problem, 1, 0, 1, 6);
    place(2, 0, 3, tr("Needs"),
          text(QStringLiteral("contactNeeds"), tr("Needs"), tr("What would help this customer?"),
               &LearnedContact::needs, tr("Needs of a contact")));
    place(2, 3, 3, tr("Notes"),
          text(QStringLiteral("contactNotes"), tr("Notes"), tr("What else was said?"), &LearnedContact::notes,
               tr("Notes on a contact")));
    for (int column = 0; column < 5; ++column)
        grid->setColumnStretch(column, 1);

    connect(m_customer, &QLineEdit::editingFinished, this, &LearnedView::takeCustomer);
    connect(m_decides, &QCheckBox::clicked, this, [this](bool decides) {
        edit(tr("Who decides"), [decides](LearnedContact& one) { one.isDecisionMaker = decides; });
    });
    return m_form;
}

QString LearnedView::nameOf(const std::string& customerId) const
{
    const int customer = m_places.of(m_workshop.project().dataset, customerId);
    return customer < 0 ? format::text(customerId)
                        : Words::customer(m_workshop.project(), std::size_t(customer));
}

int LearnedView::memberFor(const QString& typed) const
{
    const Campaign* now = campaign();
    if (!now)
        return -1;
    const std::string id = typed.toStdString();
    int found = -1;
    for (std::size_t i = 0; i < now->members.size(); ++i) {
        if (now->members[i].customerId == id)
            return int(i);
        if (nameOf(now->members[i].customerId).compare(typed, Qt::CaseInsensitive) == 0)
            found = found == -1 ? int(i) : -2;
    }
    return found;
}

void LearnedView::takeCustomer()
{
    if (!m_customer->isModified())
        return;
    const QString typed = m_customer->text().trimmed();
    const int member = memberFor(typed);
    if (member < 0) {
        answer(m_problem, m_customer,
               member == -2
                   ? tr("Several customers are called “%1”; write the number instead.").arg(typed)
                   : tr("“%1” is no customer of this campaign; write a name or a number.").arg(typed));
        return;
    }
    answer(m_problem, m_customer, {});
    m_customer->setModified(false);
    const std::string id = campaign()->members[std::size_t(member)].customerId;
    edit(tr("Customer of a contact"), [&id](LearnedContact& one) { one.customerId = id; });
    showForm();
}

int LearnedView::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : m_table->sourceIndex(rows.first()).row();
}

void LearnedView::edit(const QString& step, const std::function<void(LearnedContact&)>& what)
{
    // What was typed belongs to the contact that was shown, also where another row is chosen by now.
    const int at = m_shownContact;
    const Campaign* now = campaign();
    if (!now || at < 0 || std::size_t(at) >= now->learned.size())
        return;
    LearnedContact one = now->learned[std::size_t(at)];
    what(one);
    if (one != now->learned[std::size_t(at)])
        change(step, [&](Campaign& next) { next.learned[std::size_t(at)] = one; });
}

void LearnedView::addOne()
{
    const Campaign* now = campaign();
    if (!now || now->members.empty())
        return;
    // The customer one just talked about, where it belongs to the campaign.
    std::string id = now->members.front().customerId;
    const std::vector<std::string>& ids = m_workshop.project().dataset->customers.ids;
    if (const int chosen = m_workshop.selectedCustomer(); chosen >= 0 && std::size_t(chosen) < ids.size())
        for (const CampaignMember& member : now->members)
            if (member.customerId == ids[std::size_t(chosen)])
                id = member.customerId;
    LearnedContact one;
    one.customerId = id;
    one.time = QDateTime::currentMSecsSinceEpoch();
    add({one});
    const QModelIndex row
        = m_table->proxy()->mapFromSource(m_model->index(int(campaign()->learned.size()) - 1, 0));
    m_table->selectRow(row.row());
    m_table->scrollTo(row);
    m_customer->setFocus(Qt::OtherFocusReason);
    m_customer->selectAll();
}

void LearnedView::add(const std::vector<LearnedContact>& contacts)
{
    if (contacts.empty())
        return;
    change(contacts.size() == 1 ? tr("Add a contact") : tr("Import contacts"), [&](Campaign& next) {
        next.learned.insert(next.learned.end(), contacts.begin(), contacts.end());
        std::stable_sort(next.learned.begin(), next.learned.end(),
                         [](const LearnedContact& a, const LearnedContact& b) { return a.time < b.time; });
    });
}

void LearnedView::remove()
{
    m_table->setFocus(Qt::OtherFocusReason); // what was typed is kept before it goes
    const int at = selected();
    if (at < 0)
        return;
    change(tr("Remove a contact"), [at](Campaign& next) {
        if (std::size_t(at) < next.learned.size())
            next.learned.erase(next.learned.begin() + at);
    });
}

void LearnedView::chooseAndImport()
{
    const Campaign* now = campaign();
    if (!now)
        return;
    const QString path = QFileDialog::getOpenFileName(this, tr("Import contacts"), QString(),
                                                      tr("Tables as text (*.csv *.tsv *.txt)"));
    if (path.isEmpty())
        return;
    LearnedImportDialog dialog(m_workshop, *now, path, this);
    if (dialog.exec() == QDialog::Accepted)
        add(dialog.rows().contacts);
}

bool LearnedView::exportTo(const QString& path)
{
    const Campaign* now = campaign();
    return now
        && writeExportedFile(path, LearnedTable::write(*m_workshop.project().dataset, *now)).has_value();
}

void LearnedView::chooseAndExport()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export contacts"), QString(),
                                                      tr("Comma-separated values (*.csv)"));
    if (!path.isEmpty() && !exportTo(path))
        QMessageBox::warning(
            this, tr("Export contacts"),
            tr("The contacts could not be written to “%1”. Choose another folder.").arg(path));
}

void LearnedView::refresh(const Campaign& campaign, bool isAnother)
{
    QStringList names;
    for (const LearnedContact& one : campaign.learned)
        names += nameOf(one.customerId);
    m_model->setContacts(campaign.learned, names);
    if (isAnother)
        m_table->clearSelection();
    const bool hasMembers = !campaign.members.empty();
    m_add->setEnabled(hasMembers);
    m_import->setEnabled(hasMembers);
    m_export->setEnabled(!campaign.learned.empty());
    m_count->setText(
        !hasMembers ? tr("Add customers to the campaign first.")
            : campaign.learned.empty()
            ? tr("Nothing yet. Write down after every call whom you spoke to and what they need.")
            : tr("%Ln contact(s)", nullptr, int(campaign.learned.size())));
    QStringList offered;
    if (campaign.members.size() <= kMostOffered)
        for (const CampaignMember& member : campaign.members)
            offered += nameOf(member.customerId);
    m_offered->setStringList(offered);
    showForm();
}

void LearnedView::showForm()
{
    const int at = selected();
    const Campaign* now = campaign();
    const bool isThere = now && at >= 0 && std::size_t(at) < now->learned.size();
    const bool isAnother = at != m_shownContact;
    if (isAnother && m_shownContact >= 0)
        for (const TextField& field : m_texts)
            if (field.edit)
                field.edit->finish();
    m_shownContact = isThere ? at : -1;
    m_form->setVisible(isThere);
    m_remove->setEnabled(isThere);
    if (!isThere)
        return;
    const LearnedContact& one = campaign()->learned[std::size_t(at)];
    if (isAnother) {
        m_customer->setModified(false);
        answer(m_problem, m_customer, {});
    }
    showText(m_customer, nameOf(one.customerId));
    m_decides->setChecked(one.isDecisionMaker);
    for (const TextField& field : m_texts) {
        const QString text = format::text(one.*field.text);
        if (field.line) {
            if (isAnother)
                field.line->setModified(false);
            showText(field.line, text);
        } else {
            field.edit->setWritten(text, isAnother);
        }
    }
}

} // namespace strata
