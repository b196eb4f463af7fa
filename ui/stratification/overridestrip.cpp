#include "ui/stratification/overridestrip.h"

#include "ui/decisionlog.h"
#include "ui/format.h"
#include "ui/stratification/customermodel.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/workshop.h"

#include <QComboBox>
#include <QDate>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>

#include <algorithm>
#include <array>
#include <unordered_set>
#include <utility>

namespace strata {

namespace {

QString namesOf(const Project& project, const std::vector<int>& customers)
{
    constexpr std::size_t kMostNamed = 5;
    QStringList names;
    for (std::size_t i = 0; i < std::min(customers.size(), kMostNamed); ++i)
        names += CustomerModel::nameOf(project, customers[i]);
    const QString list = names.join(QStringLiteral(", "));
    return customers.size() <= kMostNamed
        ? list
        : OverrideStrip::tr("%1 and %Ln more", nullptr, int(customers.size() - kMostNamed)).arg(list);
}

// "Core 3, Marginal 9"; of one customer just the type.
QString typesOf(const Results& results, const std::vector<int>& customers)
{
    std::array<int, kTypeCount> counts{};
    for (const int customer : customers)
        ++counts[results.types[std::size_t(customer)]];
    QStringList words;
    for (std::size_t type = 0; type < kTypeCount; ++type)
        if (counts[type] > 0)
            words += customers.size() == 1
                ? typeName(CustomerType(type))
                : QStringLiteral("%1 %2").arg(typeName(CustomerType(type)), format::number(counts[type]));
    return words.join(QStringLiteral(", "));
}

QString whatOf(const Project& project, const std::vector<int>& customers)
{
    return customers.size() == 1
        ? OverrideStrip::tr("Type of %1").arg(CustomerModel::nameOf(project, customers[0]))
        : OverrideStrip::tr("Types of %Ln customer(s): %1", nullptr, int(customers.size()))
              .arg(namesOf(project, customers));
}

} // namespace

OverrideStrip::OverrideStrip(Workshop& workshop, QWidget* parent)
    : QFrame(parent)
    , m_workshop(workshop)
    , m_what(strongLabel())
    , m_type(new QComboBox)
    , m_reason(new QLineEdit)
    , m_author(new QLineEdit)
    , m_set(new QPushButton)
    , m_problem(plainLabel())
{
    setObjectName(QStringLiteral("overrideStrip"));
    m_type->setObjectName(QStringLiteral("overrideType"));
    m_type->setAccessibleName(tr("Type"));
    for (std::size_t type = 0; type < kStratumCount; ++type)
        m_type->addItem(typeName(CustomerType(type)), int(type));
    m_reason->setObjectName(QStringLiteral("overrideReason"));
    m_reason->setPlaceholderText(tr("Reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_author->setObjectName(QStringLiteral("overrideAuthor"));
    m_author->setPlaceholderText(tr("Your name"));
    m_author->setAccessibleName(tr("Your name"));
    m_author->setMaximumWidth(160);
    m_set->setObjectName(QStringLiteral("setOverride"));
    m_set->setProperty("primary", true);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelOverride"));
    m_problem->setProperty("problem", true);
    m_problem->setObjectName(QStringLiteral("overrideProblem"));
    m_problem->hide();

    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_what);
    row->addWidget(m_type);
    row->addWidget(m_reason, 1);
    row->addWidget(m_author);
    row->addWidget(m_set);
    row->addWidget(cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    hide();

    connect(m_set, &QPushButton::clicked, this, &OverrideStrip::check);
    connect(m_reason, &QLineEdit::returnPressed, this, &OverrideStrip::check);
    connect(m_author, &QLineEdit::returnPressed, this, &OverrideStrip::check);
    connect(cancel, &QPushButton::clicked, this, &OverrideStrip::giveUp);
    auto* escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &OverrideStrip::giveUp);
    connect(&workshop, &Workshop::aboutToLeave, this, [this] { // nothing of it goes into another project
        m_customers.clear();
        m_ids.clear();
        m_reason->clear();
        hide();
    });
}

void OverrideStrip::ask(std::vector<int> customers, bool excludes)
{
    if (!areComputed())
        return;
    const Project& project = m_workshop.project();
    m_customers = std::move(customers);
    m_ids.clear();
    for (const int customer : m_customers)
        m_ids.push_back(project.dataset->customers.ids[std::size_t(customer)]);
    m_excludes = excludes;
    const QString who = m_customers.size() == 1
        ? fontMetrics().elidedText(CustomerModel::nameOf(project, m_customers[0]), Qt::ElideRight, 240)
        : tr("%Ln customer(s)", nullptr, int(m_customers.size()));
    //: leave a customer out: "Exclude Blue Lake Mills because of"
    m_what->setText(excludes ? tr("Exclude %1").arg(who) : tr("%1 is").arg(who));
    m_what->setToolTip(QStringLiteral("<p>%1</p>").arg(namesOf(project, m_customers).toHtmlEscaped()));
    m_type->setVisible(!excludes);
    m_type->setCurrentIndex(
        std::max(0, m_type->findData(int(m_workshop.results().types[std::size_t(m_customers[0])]))));
    m_set->setText(excludes ? tr("Exclude") : tr("Set type"));
    m_reason->clear();
    m_author->setText(QSettings().value(QStringLiteral("author")).toString());
    m_problem->hide();
    show();
    (excludes ? static_cast<QWidget*>(m_reason) : m_type)->setFocus();
}

void OverrideStrip::giveUp()
{
    hide();
    m_customers.clear();
    if (parentWidget())
        parentWidget()->setFocus();
}

bool OverrideStrip::areComputed() const
{
    return m_workshop.results().types.size() == m_workshop.project().dataset->customers.size();
}

void OverrideStrip::check()
{
    if (m_customers.empty())
        return;
    if (m_reason->text().trimmed().isEmpty()) {
        m_problem->setText(tr("Give the reason, so that others understand it later."));
        m_problem->show();
        m_reason->setFocus();
        return;
    }
    const Project& project = m_workshop.project();
    const auto& ids = project.dataset->customers.ids;
    for (std::size_t i = 0; i < m_customers.size(); ++i)
        if (std::size_t(m_customers[i]) >= ids.size() || ids[std::size_t(m_customers[i])] != m_ids[i]) {
            m_problem->setText(tr("The data were replaced meanwhile; select the customers again."));
            m_problem->show();
            return;
        }
    if (!areComputed()) { // what the types are at present goes into the decision log
        m_problem->setText(tr("The customers are being computed; try again in a moment."));
        m_problem->show();
        return;
    }
    const QString author = m_author->text().trimmed(), reason = m_reason->text().trimmed();
    QSettings().setValue(QStringLiteral("author"), author);
    const auto type = m_excludes ? CustomerType::Excluded : CustomerType(m_type->currentData().toInt());
    const Day today = toDay(QDate::currentDate());

    Project next = project;
    const std::unordered_set<std::string> meant(m_ids.begin(), m_ids.end());
    std::erase_if(next.overrides, [&meant](const Override& word) { return meant.contains(word.customerId); });
    for (const std::string& id : m_ids)
        next.overrides.push_back({id, type, reason.toStdString(), author.toStdString(), today});
    std::sort(next.overrides.begin(), next.overrides.end(),
              [](const Override& a, const Override& b) { return a.customerId < b.customerId; });
    logDecision(next,
                {whatOf(project, m_customers),
                 typesOf(m_workshop.results(), m_customers),
                 typeName(type),
                 author,
                 reason,
                 {}});
    const int count = int(m_customers.size());
    const bool excludes = m_excludes;
    hide();
    m_workshop.edit(std::move(next),
                    excludes         ? tr("Exclude %Ln customer(s)", nullptr, count)
                        : count == 1 ? tr("Set type by hand")
                                     : tr("Set type of %Ln customer(s) by hand", nullptr, count));
    if (parentWidget())
        parentWidget()->setFocus();
}

void OverrideStrip::lift(Workshop& workshop, const std::vector<int>& customers)
{
    const Project& project = workshop.project();
    if (workshop.results().types.size() != project.dataset->customers.size())
        return;
    std::unordered_set<std::string> meant;
    std::vector<int> lifted;
    for (const int customer : customers)
        if (workshop.results().isOverridden[std::size_t(customer)]) {
            meant.insert(project.dataset->customers.ids[std::size_t(customer)]);
            lifted.push_back(customer);
        }
    Project next = project;
    std::erase_if(next.overrides, [&meant](const Override& word) { return meant.contains(word.customerId); });
    if (lifted.empty() || next.overrides == project.overrides)
        return;
    logDecision(
        next, {whatOf(project, lifted), typesOf(workshop.results(), lifted), tr("as computed"), {}, {}, {}});
    workshop.edit(std::move(next), tr("Lift what was set by hand"));
}

} // namespace strata
