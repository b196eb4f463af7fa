#include "ui/homework/accountscard.h"

#include "core/model/amount.h"
#include "ui/format.h"
#include "ui/homework/modelview.h"
#include "ui/homework/proposal.h"
#include "ui/theme.h"
#include "ui/workshop.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

namespace {

constexpr int kMostMatches = 6;
constexpr int kRest = 150; // milliseconds

} // namespace

AccountsCard::AccountsCard(Workshop& workshop, QWidget* parent)
    : Card(tr("Known accounts"), parent)
    , m_workshop(workshop)
    , m_search(new QLineEdit)
    , m_matches(new QListWidget)
    , m_problem(plainLabel())
    , m_propose(new QPushButton(tr("Propose %1").arg(kProposedAccounts)))
    , m_count(quietLabel())
    , m_list(new QVBoxLayout)
{
    setObjectName(QStringLiteral("accountsCard"));
    m_search->setObjectName(QStringLiteral("accountSearch"));
    m_search->setAccessibleName(tr("Find a customer to add"));
    m_search->setPlaceholderText(tr("Find a customer to add, Enter takes the first"));
    m_search->setClearButtonEnabled(true);
    m_matches->setObjectName(QStringLiteral("accountMatches"));
    m_matches->setAccessibleName(tr("Customers found"));
    m_matches->setFixedHeight(kMostMatches * 28 + 4);
    m_matches->hide();
    m_problem->setObjectName(QStringLiteral("accountProblem"));
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_propose->setObjectName(QStringLiteral("proposeAccounts"));
    m_propose->setToolTip(
        tr("The largest accounts, and from every type some that are near a cut. It takes the place "
           "of the accounts chosen so far; undo brings those back."));
    m_count->setObjectName(QStringLiteral("accountCount"));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_search, 1);
    row->addWidget(m_propose);

    auto* host = new QWidget;
    auto* hostLayout = new QVBoxLayout(host);
    hostLayout->setContentsMargins(0, 0, 8, 0);
    hostLayout->setSpacing(0);
    m_list->setSpacing(0);
    hostLayout->addLayout(m_list);
    hostLayout->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(host);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    host->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    body()->addLayout(row);
    body()->addWidget(m_matches);
    body()->addWidget(m_problem);
    body()->addWidget(m_count);
    body()->addWidget(scroll, 1);

    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, &AccountsCard::showMatches);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_problem->hide();
        if (text.isEmpty())
            showMatches();
        else
            m_rest.start();
    });
    connect(m_search, &QLineEdit::returnPressed, this, &AccountsCard::addFirst);
    connect(m_matches, &QListWidget::itemActivated, this,
            [this](QListWidgetItem* item) { add(item->data(Qt::UserRole).toString().toStdString()); });
    connect(m_matches, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { add(item->data(Qt::UserRole).toString().toStdString()); });
    connect(m_propose, &QPushButton::clicked, this, &AccountsCard::propose);
}

int AccountsCard::customerOf(const std::string& id)
{
    const auto& dataset = m_workshop.project().dataset;
    if (dataset != m_dataset) {
        m_dataset = dataset;
        m_customers.clear();
        const auto& ids = dataset->customers.ids;
        m_customers.reserve(ids.size());
        for (std::size_t i = 0; i < ids.size(); ++i)
            m_customers.emplace(ids[i], int(i));
    }
    const auto found = m_customers.find(id);
    return found == m_customers.end() ? -1 : found->second;
}

void AccountsCard::showMatches()
{
    m_rest.stop();
    const QString wanted = m_search->text().trimmed();
    m_matches->clear();
    m_problem->hide();
    const Project& project = m_workshop.project();
    const auto& chosen = project.debate->homework.accounts;
    const int n = wanted.isEmpty() ? 0 : int(project.dataset->customers.size());
    for (int i = 0; i < n && m_matches->count() < kMostMatches; ++i) {
        const std::string& id = project.dataset->customers.ids[std::size_t(i)];
        const QString name = accountName(project, i), key = format::text(id);
        if ((!name.contains(wanted, Qt::CaseInsensitive) && !key.contains(wanted, Qt::CaseInsensitive))
            || std::ranges::find(chosen, id) != chosen.end())
            continue;
        auto* item = new QListWidgetItem(name == key ? name : QStringLiteral("%1  (%2)").arg(name, key));
        item->setData(Qt::UserRole, key);
        item->setSizeHint({0, 28});
        m_matches->addItem(item);
    }
    m_matches->setVisible(m_matches->count() > 0);
}

void AccountsCard::addFirst()
{
    if (m_rest.isActive())
        showMatches();
    if (m_matches->count() > 0) {
        add(m_matches->item(0)->data(Qt::UserRole).toString().toStdString());
        return;
    }
    const QString wanted = m_search->text().trimmed();
    m_problem->setText(tr("No other customer has “%1” in its name or number.").arg(wanted));
    m_problem->setVisible(!wanted.isEmpty());
}

void AccountsCard::add(const std::string& id)
{
    std::vector<std::string> accounts = m_workshop.project().debate->homework.accounts;
    if (std::ranges::find(accounts, id) == accounts.end()) {
        accounts.push_back(id);
        setAccounts(std::move(accounts), tr("Add an account to the homework"));
    }
    m_search->clear();
    m_search->setFocus(Qt::OtherFocusReason);
}

void AccountsCard::remove(const std::string& id)
{
    std::vector<std::string> accounts = m_workshop.project().debate->homework.accounts;
    std::erase(accounts, id);
    setAccounts(std::move(accounts), tr("Take an account out of the homework"));
}

void AccountsCard::propose()
{
    std::vector<std::string> accounts
        = proposeAccounts(*m_workshop.project().dataset, m_workshop.metrics(), m_workshop.results());
    m_problem->setVisible(accounts.empty());
    m_problem->setText(
        tr("No customer has a type yet. Choose metrics and bring invoices first, or add accounts by "
           "name."));
    if (!accounts.empty())
        setAccounts(std::move(accounts), tr("Propose accounts for the homework"));
}

void AccountsCard::setAccounts(std::vector<std::string> accounts, const QString& step)
{
    Project next = m_workshop.project();
    next.debate.edit().homework.accounts = std::move(accounts);
    m_workshop.edit(std::move(next), step);
}

void AccountsCard::refresh()
{
    const Project& project = m_workshop.project();
    const std::vector<std::string>& accounts = project.debate->homework.accounts;
    const std::size_t count = accounts.size();
    m_count->setText(count == 0 ? tr("None chosen yet. 15 to 20 that everybody knows are enough.")
                         : count < kFewestAccounts ? tr("%1 chosen; 15 to 20 are a good number.").arg(count)
                         : count > kMostAccounts
                         ? tr("%1 chosen; more than 20 tire people, take some out.").arg(count)
                         : tr("%1 chosen, within 15 to 20.").arg(count));
    for (QWidget* row : m_rows) {
        if (row->isAncestorOf(QApplication::focusWidget()))
            m_search->setFocus(Qt::OtherFocusReason);
        row->hide();
        row->deleteLater(); // it may be the one whose button was pressed
    }
    m_rows.clear();
    const MetricTable& metrics = m_workshop.metrics();
    for (const std::string& id : accounts) {
        const int customer = customerOf(id);
        const auto i = std::size_t(customer);
        const QString name = customer >= 0 ? accountName(project, customer) : format::text(id);
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(8);
        QLabel* label = plainLabel(name);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        label->setToolTip(QStringLiteral("<p>%1</p>").arg(name.toHtmlEscaped()));
        const bool isKnownSales
            = customer >= 0 && i < metrics.netSales.size() && metrics.netSales[i] != kNoAmount;
        QLabel* sales
            = quietLabel(customer < 0       ? tr("no longer in the data")
                             : isKnownSales ? format::money(double(metrics.netSales[i]) / double(kAmountUnit),
                                                            project.currency)
                                            : QString());
        sales->setWordWrap(false);
        auto* button = new QToolButton;
        button->setObjectName(QStringLiteral("removeAccount_") + format::text(id));
        button->setProperty("button", true);
        button->setText(QStringLiteral("\u00D7"));
        button->setFixedSize(Theme::kTarget, Theme::kTarget);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(tr("Take %1 out").arg(name));
        button->setToolTip(tr("Take this account out"));
        connect(button, &QToolButton::clicked, this, [this, id] { remove(id); });
        line->addWidget(label, 1);
        line->addWidget(sales);
        line->addWidget(button);
        m_list->addWidget(row);
        row->show();
        m_rows.push_back(row);
    }
    if (m_matches->isVisible())
        showMatches();
}

} // namespace strata
