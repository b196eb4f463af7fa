#include "ui/costs/ledgercard.h"

#include "ui/costs/allocationbar.h"
#include "ui/costs/moneyfield.h"
#include "ui/decisionlog.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/workshop.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <cmath>

namespace strata {

LedgerCard::LedgerCard(Workshop& workshop, QWidget* parent)
    : Card(tr("Against the ledger"), parent)
    , m_workshop(workshop)
    , m_total(new QDoubleSpinBox)
    , m_bar(new AllocationBar)
    , m_sentence(plainLabel())
    , m_guessed(quietLabel())
    , m_lost(quietLabel())
{
    setObjectName(QStringLiteral("ledgerCard"));
    m_total->setObjectName(QStringLiteral("ledgerTotal"));
    m_total->setAccessibleName(tr("What serving cost in the window, says the ledger"));
    m_total->setRange(0.0, 1e12);
    m_total->setDecimals(0);
    m_total->setGroupSeparatorShown(true);
    m_total->setKeyboardTracking(false);
    m_total->setAlignment(Qt::AlignRight);
    m_total->setMinimumSize(190, Theme::kTarget);
    m_total->setFocusPolicy(Qt::StrongFocus);
    m_total->setSpecialValueText(tr("not said"));
    auto* label = plainLabel(tr("Serving cost in this window, says the ledger"));
    label->setWordWrap(true);
    label->setBuddy(m_total);
    auto* row = new QHBoxLayout;
    row->addWidget(label, 1);
    row->addWidget(m_total);
    m_bar->setObjectName(QStringLiteral("allocationBar"));
    m_sentence->setObjectName(QStringLiteral("tieOut"));
    m_sentence->setWordWrap(true);
    m_guessed->setObjectName(QStringLiteral("guessedPart"));
    m_lost->setObjectName(QStringLiteral("withoutMargin"));
    body()->addLayout(row);
    body()->addWidget(m_bar);
    body()->addWidget(m_sentence);
    body()->addWidget(m_guessed);
    body()->addWidget(m_lost);
    body()->addStretch(1);
    connect(m_total, &QDoubleSpinBox::valueChanged, this, &LedgerCard::setTotal);
    connect(&m_workshop, &Workshop::projectChanged, this, &LedgerCard::showProject);
    showProject();
    showCosts(nullptr);
}

void LedgerCard::showProject()
{
    const QSignalBlocker blocker(m_total);
    const Project& project = m_workshop.project();
    setMoneyUnit(*m_total, project.currency);
    m_total->setValue(project.rates.ledgerTotal);
}

void LedgerCard::setTotal()
{
    Project next = m_workshop.project();
    if (next.rates.ledgerTotal == m_total->value())
        return;
    const QString before = costRatesInWords(next.rates, next.currency);
    next.rates.ledgerTotal = m_total->value();
    logDecision(next,
                {tr("Cost-to-serve rates"), before, costRatesInWords(next.rates, next.currency), {}, {}, {}});
    m_workshop.edit(std::move(next), tr("Set the ledger's total"));
    showProject(); // where the change was refused
}

void LedgerCard::showCosts(const CostToServe* costs)
{
    const Project& project = m_workshop.project();
    const auto money = [&](double amount) { return format::money(amount, project.currency); };
    const double ledger = project.rates.ledgerTotal;
    m_bar->setVisible(costs && (costs->allocated > 0.0 || ledger > 0.0));
    m_guessed->setVisible(costs && costs->guessed > 0.0);
    m_lost->setVisible(costs && costs->withoutMargin > 0.0);
    if (!costs) {
        m_sentence->setText(tr("Adding up…"));
        return;
    }
    m_bar->setParts(costs->allocated - costs->guessed, costs->guessed, ledger);
    QString sentence;
    if (costs->allocated == 0.0)
        sentence = tr("Nothing is allocated yet: net profit equals gross margin. Give the drivers rates.");
    else if (ledger == 0.0)
        sentence = tr("Allocated to customers: %1. Say what the ledger has, so that everybody sees what is "
                      "still unallocated.")
                       .arg(money(costs->allocated));
    else if (costs->unallocated > 0.0)
        sentence = tr("Allocated to customers: %1, %2 of the ledger. Unallocated: %3.")
                       .arg(money(costs->allocated), format::percent(costs->allocated / ledger),
                            money(costs->unallocated));
    else if (costs->unallocated < 0.0)
        sentence
            = tr("Allocated to customers: %1. That is %2 more than the ledger has: rates are too high, or "
                 "count something twice.")
                  .arg(money(costs->allocated), money(-costs->unallocated));
    else
        sentence
            = tr("Allocated to customers: %1, exactly what the ledger has.").arg(money(costs->allocated));
    m_sentence->setText(sentence);
    m_bar->setAccessibleName(sentence);
    if (costs->allocated > 0.0)
        m_guessed->setText(
            tr("%1 of it (%2) rests on rates that are guesses; hatched.")
                .arg(money(costs->guessed), format::percent(costs->guessed / costs->allocated)));
    m_lost->setText(tr("%1 of it is at customers without a known margin: it lowers nobody's net profit.")
                        .arg(money(costs->withoutMargin)));
}

} // namespace strata
