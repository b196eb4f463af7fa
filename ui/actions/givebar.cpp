#include "ui/actions/givebar.h"

#include "ui/actions/actionchange.h"
#include "ui/explain/explain.h"
#include "ui/format.h"
#include "ui/overriding/overriding.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/workshop.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <utility>

namespace strata {

GiveBar::GiveBar(Workshop& workshop, CustomerType type, QWidget* parent)
    : QWidget(parent)
    , m_workshop(workshop)
    , m_type(type)
    , m_reach(new QComboBox)
    , m_most(new QSpinBox)
    , m_words(quietLabel())
    , m_give(new QPushButton(tr("Give")))
{
    setObjectName(QStringLiteral("giveBar"));
    m_reach->setObjectName(QStringLiteral("giveReach"));
    m_reach->setAccessibleName(tr("Who gets the playbook of %1").arg(typeName(type)));
    m_reach->addItem(tr("All of this type"));
    m_reach->addItem(tr("The selected customer"));
    m_reach->addItem(tr("The largest by net sales"));
    m_most->setObjectName(QStringLiteral("giveMost"));
    m_most->setAccessibleName(tr("How many of the largest customers"));
    m_most->setRange(1, 1'000'000);
    m_most->setValue(20);
    m_most->setKeyboardTracking(false);
    m_most->hide();
    m_words->setObjectName(QStringLiteral("giveWords"));
    m_give->setObjectName(QStringLiteral("givePlaybook"));
    m_give->setProperty("primary", true);
    m_give->setEnabled(false);

    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_reach);
    row->addWidget(m_most);
    row->addStretch(1);
    row->addWidget(m_give);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_words);

    connect(m_reach, &QComboBox::currentIndexChanged, this, [this](int reach) {
        m_most->setVisible(reach == Largest);
        refresh();
    });
    connect(m_most, &QSpinBox::valueChanged, this, &GiveBar::refresh);
    connect(m_give, &QPushButton::clicked, this, &GiveBar::give);
    answersWhy(m_words, [this] {
        return Explanation{
            .title = m_words->text(),
            .sentence = tr("Every customer gets each line of the playbook once. Who still has an action of "
                           "this playbook with the same words, neither done nor dropped, does not get it "
                           "again.")};
    });
}

void GiveBar::refresh()
{
    m_run.reset();
    m_give->setEnabled(false);
    const Results& results = m_workshop.results();
    const Project& project = m_workshop.project();
    if (results.types.size() != project.dataset->customers.size()) {
        m_counting.cancel();
        m_words->setText(tr("The types are being computed."));
        return;
    }
    const int selected = m_workshop.selectedCustomer();
    if (m_reach->currentIndex() == Selected
        && (selected < 0 || results.types[std::size_t(selected)] != std::uint8_t(m_type))) {
        m_counting.cancel();
        m_words->setText(selected < 0
                             ? tr("No customer is selected. Select one in any list, or find one with Ctrl+F.")
                             : tr("%1 is %2. Give it the playbook of its own type.")
                                   .arg(customerName(project, selected),
                                        typeName(CustomerType(results.types[std::size_t(selected)]))));
        return;
    }
    m_words->setText(tr("Counting…"));
    m_counting.start([this, type = m_type, reach = m_reach->currentIndex(), most = m_most->value(), selected,
                      dataset = project.dataset, plans = project.actions,
                      metrics = m_workshop.sharedMetrics(), types = results.types, today = todayHere(),
                      now = QDateTime::currentMSecsSinceEpoch()](const Progress&) {
        Results of;
        of.types = types;
        const std::vector<std::int32_t> who = reach == Selected
            ? std::vector<std::int32_t>{selected}
            : customersOfType(*metrics, of, type, reach == Largest ? std::size_t(most) : 0);
        auto run
            = std::make_shared<PlaybookRun>(runPlaybook(*plans, type, who, dataset->customers, today, now));
        return [this, run] {
            m_run = run;
            show(*run);
        };
    });
}

void GiveBar::show(const PlaybookRun& run)
{
    m_give->setEnabled(!run.actions.empty());
    const auto& lines = m_workshop.project().actions->playbooks[std::size_t(m_type)].actions;
    if (lines.empty()) {
        m_words->setText(tr("The playbook has no line yet."));
        return;
    }
    if (run.actions.empty()) {
        m_words->setText(run.skipped > 0 ? tr("Everybody has these actions already.")
                                         : tr("No customer is of this type."));
        return;
    }
    //: "This makes 444 actions for 148 customers."
    QString words = tr("This makes %1 for %2.")
                        .arg(tr("%Ln action(s)", nullptr, int(run.actions.size())),
                             tr("%Ln customer(s)", nullptr, int(run.customers)));
    if (run.skipped > 0)
        words += QLatin1Char(' ') + tr("%Ln they still have are left out.", nullptr, int(run.skipped));
    m_words->setText(words);
}

void GiveBar::give()
{
    if (!m_run || m_run->actions.empty())
        return;
    // Counted for what is there: any change since then would have counted anew.
    std::vector<CustomerAction> actions = std::move(m_run->actions);
    m_run.reset();
    m_give->setEnabled(false);
    const int count = int(actions.size());
    m_workshop.edit(
        withActionsAdded(m_workshop.project(), std::move(actions)),
        tr("Give %1 the playbook: %2").arg(typeName(m_type), tr("%Ln action(s)", nullptr, count)));
}

} // namespace strata
