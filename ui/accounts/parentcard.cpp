#include "ui/accounts/parentcard.h"

#include "ui/accounts/customeredit.h"
#include "ui/accounts/mergedmodel.h"
#include "ui/accounts/rollupchange.h"
#include "ui/explain/whymodel.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/workshop.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace strata {

ParentCard::ParentCard(Workshop& workshop, RollupChange& change, QWidget* parent)
    : Card(tr("Accounts and their parents"), parent)
    , m_workshop(workshop)
    , m_change(change)
    , m_count(plainLabel())
    , m_field(new QComboBox)
    , m_summedRow(new QWidget)
    , m_summed(new QListWidget)
    , m_account(new CustomerEdit([&workshop] { return asBrought(workshop.project().dataset); }))
    , m_parent(new CustomerEdit([&workshop] { return asBrought(workshop.project().dataset); }))
    , m_problem(plainLabel())
    , m_model(new MergedModel(this))
    , m_table(new DataTable)
    , m_apart(new QPushButton(tr("Take apart")))
{
    setObjectName(QStringLiteral("parentCard"));
    m_count->setObjectName(QStringLiteral("accountCount"));
    answersWhy(m_count, [this] { return whyCustomers(m_workshop); });
    m_count->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("mergeProblem"));
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_table->setObjectName(QStringLiteral("mergedAccounts"));
    m_table->setAccessibleName(tr("Accounts that count under another customer"));
    m_table->setSourceModel(m_model);
    m_table->setMinimumHeight(160);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_apart->setObjectName(QStringLiteral("takeApart"));
    m_apart->setToolTip(tr("The selected accounts stand on their own again"));
    m_apart->setEnabled(false);
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_apart);

    body()->addWidget(m_count);
    body()->addWidget(columnRow());
    body()->addWidget(m_summedRow);
    body()->addWidget(handRow());
    body()->addWidget(m_problem);
    body()->addWidget(m_table, 1);
    body()->addLayout(foot);
    body()->addStretch();

    connect(m_apart, &QPushButton::clicked, this, &ParentCard::takeApart);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_apart->setEnabled(m_table->selectionModel()->hasSelection()); });
    connect(&m_change, &RollupChange::running, this, &ParentCard::showProject);
    connect(&m_change, &RollupChange::overtaken, this, [this] {
        m_problem->setText(tr("The data changed meanwhile, so nothing was merged: merge again."));
        m_problem->show();
    });
    connect(&m_workshop, &Workshop::aboutToLeave, this, [this] {
        m_account->clear();
        m_parent->clear();
        m_problem->hide();
    });
    connect(&m_workshop, &Workshop::projectChanged, this, &ParentCard::showProject);
    showProject();
}

QWidget* ParentCard::columnRow()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* label = plainLabel(tr("The parent account is named in the column"));
    label->setBuddy(m_field);
    m_field->setObjectName(QStringLiteral("parentField"));
    m_field->setAccessibleName(label->text());
    m_field->setMinimumHeight(Theme::kTarget);
    m_field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_field->setMinimumContentsLength(12);
    label->setWordWrap(true);
    layout->addWidget(label, 2);
    layout->addWidget(m_field, 1);
    connect(m_field, &QComboBox::activated, this, [this](int index) {
        Rollup rollup = m_workshop.project().rollup;
        rollup.parentField = m_field->itemData(index).toString().toStdString();
        if (rollup.parentField.empty())
            rollup.apart.clear();
        m_change.apply(std::move(rollup), tr("Set the parent column"));
    });

    auto* sums = new QVBoxLayout(m_summedRow);
    sums->setContentsMargins(0, 0, 0, 0);
    sums->setSpacing(4);
    sums->addWidget(
        quietLabel(tr("Add these up over the accounts of a customer (the others keep the parent's value):")));
    m_summed->setObjectName(QStringLiteral("summedFields"));
    m_summed->setAccessibleName(tr("Fields that add up over the accounts of a customer"));
    m_summed->setMaximumHeight(3 * Theme::kTarget + 8);
    m_summed->setMinimumWidth(120);
    sums->addWidget(m_summed);
    connect(m_summed, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        Rollup rollup = m_workshop.project().rollup;
        const std::string field = item->data(Qt::UserRole).toString().toStdString();
        std::erase(rollup.summedFields, field);
        if (item->checkState() == Qt::Checked)
            rollup.summedFields.push_back(field);
        m_change.apply(std::move(rollup), tr("Set what adds up"));
    });
    return row;
}

QWidget* ParentCard::handRow()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_account->setObjectName(QStringLiteral("mergeAccount"));
    m_account->setPlaceholderText(tr("Account, by number or name"));
    m_account->setAccessibleName(tr("Account to merge"));
    m_parent->setObjectName(QStringLiteral("mergeParent"));
    m_parent->setPlaceholderText(tr("counts under, by number or name"));
    m_parent->setAccessibleName(tr("Customer it counts under"));
    auto* merge = new QPushButton(tr("Merge"));
    merge->setObjectName(QStringLiteral("mergeByHand"));
    layout->addWidget(m_account, 1);
    layout->addWidget(m_parent, 1);
    layout->addWidget(merge);
    connect(merge, &QPushButton::clicked, this, &ParentCard::mergeByHand);
    connect(m_parent, &QLineEdit::returnPressed, this, &ParentCard::mergeByHand);
    return row;
}

void ParentCard::showProject()
{
    const Project& project = m_workshop.project();
    const std::size_t accounts = asBrought(project.dataset)->customers.size();
    const std::size_t customers = project.dataset->customers.size();
    if (project.dataset->totals)
        m_count->setText(
            tr("A database added these customers up: accounts are put together there, in the query."));
    else if (accounts == customers)
        m_count->setText(tr("%Ln account(s), each a customer of its own.", nullptr, int(accounts)));
    else
        m_count->setText(
            tr("%1 accounts count as %2 customers. Everything is computed for the customers; taking a "
               "merge back brings the account back.")
                .arg(format::number(double(accounts)), format::number(double(customers))));
    setEnabled(!project.dataset->totals && !m_change.isRunning());
    m_model->setProject(project);
    m_table->setVisible(m_model->rowCount() > 0);
    m_apart->setVisible(m_model->rowCount() > 0);
    showFields();
}

void ParentCard::showFields()
{
    const Project& project = m_workshop.project();
    const QSignalBlocker field(m_field), summed(m_summed);
    m_field->clear();
    m_summed->clear();
    m_field->addItem(tr("none"), QString());
    for (const CustomerField& one : asBrought(project.dataset)->customers.fields) {
        const QString name = format::text(one.name);
        m_field->addItem(name, name);
        if (!one.isNumber || one.name == project.rollup.parentField)
            continue;
        auto* item = new QListWidgetItem(name, m_summed);
        item->setData(Qt::UserRole, name);
        item->setSizeHint(QSize(0, Theme::kTarget));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const auto& sums = project.rollup.summedFields;
        item->setCheckState(std::find(sums.begin(), sums.end(), one.name) != sums.end() ? Qt::Checked
                                                                                        : Qt::Unchecked);
    }
    m_field->setCurrentIndex(std::max(0, m_field->findData(format::text(project.rollup.parentField))));
    m_summedRow->setVisible(m_summed->count() > 0 && !project.rollup.isEmpty());
}

void ParentCard::mergeByHand()
{
    const auto brought = asBrought(m_workshop.project().dataset);
    const std::optional<std::size_t> account = m_account->customer(), parent = m_parent->customer();
    QString problem;
    if (!account)
        problem = tr("No single account is called \"%1\": type its number.").arg(m_account->text().trimmed());
    else if (!parent)
        problem = tr("No single account is called \"%1\": type its number.").arg(m_parent->text().trimmed());
    else if (account == parent)
        problem = tr("An account cannot count under itself: name another one.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        return;
    m_account->clear();
    m_parent->clear();
    const std::vector<std::string>& ids = brought->customers.ids;
    m_change.apply(withMerge(m_workshop.project().rollup, ids[*account], ids[*parent]), tr("Merge accounts"));
}

void ParentCard::takeApart()
{
    Rollup rollup = m_workshop.project().rollup;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rollup = withApart(std::move(rollup), m_model->accountOf(m_table->sourceIndex(index).row()));
    m_change.apply(std::move(rollup), tr("Take accounts apart"));
}

} // namespace strata
