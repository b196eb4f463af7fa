#include "ui/accounts/statusescard.h"

#include "ui/decisionlog.h"
#include "ui/explain/whymodel.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/workshop.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

namespace strata {

namespace {

enum Count
{
    NewCount,
    InactiveCount,
    ExcludedCount,
    NotEnoughCount,
    ScoredCount,
    AllCount,
    CountCount
};

} // namespace

StatusesCard::StatusesCard(Workshop& workshop, QWidget* parent)
    : Card(tr("Statuses"), parent)
    , m_workshop(workshop)
{
    setObjectName(QStringLiteral("statusesCard"));
    setNote(tr("outside the four types, and counted"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    const auto add = [&](const QString& name, const QString& about, QWidget* fields) {
        const int row = grid->rowCount();
        QLabel* count = strongLabel();
        count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        count->setMinimumWidth(56);
        count->setObjectName(QStringLiteral("statusCount%1").arg(m_counts.size()));
        m_counts.push_back(count);
        QLabel* label = plainLabel(name);
        label->setMinimumHeight(Theme::kTarget);
        grid->addWidget(label, row, 0);
        if (fields)
            grid->addWidget(fields, row, 1);
        else
            grid->addWidget(quietLabel(about), row, 1);
        grid->addWidget(count, row, 2);
    };
    const auto fields = [](std::initializer_list<QWidget*> parts) {
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(6);
        for (QWidget* part : parts)
            layout->addWidget(part);
        layout->addStretch();
        return row;
    };
    const auto word = [](const QString& text) {
        auto* label = quietLabel(text);
        label->setWordWrap(false);
        return label;
    };
    add(tr("New"), {},
        fields({word(tr("first invoice within")),
                addThreshold("newMonths", &Rules::newMonths, 120, tr("New: first invoice within months")),
                word(tr("months, or"))}));
    grid->addWidget(fields({word(tr("fewer than")),
                            addThreshold("newOrders", &Rules::newOrders, 1000, tr("New: fewer orders than")),
                            word(tr("orders"))}),
                    grid->rowCount(), 1);
    add(tr("Inactive"), {},
        fields({word(tr("nothing bought for")),
                addThreshold("inactiveMonths", &Rules::inactiveMonths, 240,
                             tr("Inactive: nothing bought for months")),
                word(tr("months"))}));
    add(tr("Excluded"), tr("by hand, with a reason"), nullptr);
    add(tr("Not enough data"), tr("a metric without a value says so"), nullptr);
    add(tr("In one of the four types"), {}, new QWidget);
    add(tr("All customers"), {}, new QWidget);
    constexpr std::array kStatuses
        = {CustomerType::New, CustomerType::Inactive, CustomerType::Excluded, CustomerType::NotEnoughData};
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        answersWhy(m_counts[i], [this, i, kStatuses] {
            return i < kStatuses.size() ? whyTypeCount(m_workshop, kStatuses[i])
                : i == ScoredCount      ? whyTypeCounts(m_workshop)
                                        : whyCustomers(m_workshop);
        });
    body()->addLayout(grid);
    body()->addStretch(1);
    connect(&m_workshop, &Workshop::projectChanged, this, &StatusesCard::showProject);
    connect(&m_workshop, &Workshop::resultsChanged, this, &StatusesCard::showCounts);
    showProject();
    showCounts();
}

QSpinBox* StatusesCard::addThreshold(const char* name, int Rules::*value, int most, const QString& label)
{
    auto* box = new QSpinBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(label);
    box->setRange(0, most);
    box->setKeyboardTracking(false);
    box->setMinimumHeight(Theme::kTarget);
    box->setFocusPolicy(Qt::StrongFocus);
    box->setToolTip(tr("0 = nobody"));
    m_thresholds.push_back({box, value});
    connect(box, &QSpinBox::valueChanged, this,
            [this, place = m_thresholds.size() - 1] { setThreshold(m_thresholds[place]); });
    return box;
}

void StatusesCard::showProject()
{
    for (const Threshold& threshold : m_thresholds) {
        const QSignalBlocker blocker(threshold.box);
        threshold.box->setValue(m_workshop.project().rules.*threshold.value);
    }
}

void StatusesCard::showCounts()
{
    const Summary& summary = m_workshop.results().summary;
    const auto of = [&](CustomerType type) { return summary.types[std::size_t(type)].customers; };
    std::int64_t scored = 0;
    for (std::size_t type = 0; type < kStratumCount; ++type)
        scored += summary.types[type].customers;
    const std::array<std::int64_t, CountCount> counts = {of(CustomerType::New),
                                                         of(CustomerType::Inactive),
                                                         of(CustomerType::Excluded),
                                                         of(CustomerType::NotEnoughData),
                                                         scored,
                                                         summary.all.customers};
    for (std::size_t i = 0; i < counts.size(); ++i)
        m_counts[i]->setText(format::number(double(counts[i])));
}

void StatusesCard::setThreshold(const Threshold& threshold)
{
    Project next = m_workshop.project();
    if (next.rules.*threshold.value == threshold.box->value())
        return;
    const QString before = rulesInWords(next.rules);
    next.rules.*threshold.value = threshold.box->value();
    logDecision(next,
                {QCoreApplication::translate("DecisionLog", "Cuts and rules"),
                 before,
                 rulesInWords(next.rules),
                 {},
                 {},
                 {}});
    m_workshop.edit(std::move(next), tr("Set status threshold"));
    showProject(); // where the change was refused
}

} // namespace strata
