#include "ui/stratification/rulesdialog.h"

#include "ui/format.h"
#include "ui/widgets/card.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace strata {

RulesDialog::RulesDialog(const Rules& rules, QWidget* parent)
    : QDialog(parent)
    , m_rules(rules)
    , m_guard(
          new QCheckBox(tr("A customer who loses money never counts as high in net profit (money guard)")))
    , m_kind(new QComboBox)
    , m_newMonths(new QSpinBox)
    , m_newOrders(new QSpinBox)
    , m_inactiveMonths(new QSpinBox)
    , m_problem(plainLabel())
{
    setWindowTitle(tr("Rules"));
    m_guard->setChecked(rules.moneyGuard);
    m_guard->setObjectName(QStringLiteral("moneyGuard"));
    m_kind->addItem(tr("Share of customers, best score first"), int(TierKind::CustomerShare));
    m_kind->addItem(tr("Share of net sales, best score first"), int(TierKind::ValueShare));
    m_kind->addItem(tr("Lowest composite score"), int(TierKind::Score));
    m_kind->setCurrentIndex(m_kind->findData(int(rules.tierKind)));
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);

    auto* form = new QFormLayout(this);
    form->addRow(m_guard);
    form->addRow(ruleLine());
    form->addRow(tr("Tiers by"), m_kind);
    auto* grid = new QGridLayout;
    for (std::size_t tier = 0; tier < rules.tiers.size(); ++tier) {
        TierRow row{new QLineEdit(format::text(rules.tiers[tier].name)), new QDoubleSpinBox};
        row.name->setAccessibleName(tr("Name of tier %1").arg(tier + 1));
        row.limit->setRange(0.0, 100.0);
        row.limit->setDecimals(1);
        row.limit->setValue(rules.tiers[tier].limit);
        row.limit->setAccessibleName(tr("Limit of tier %1").arg(tier + 1));
        grid->addWidget(row.name, int(tier), 0);
        if (tier + 1 < rules.tiers.size())
            grid->addWidget(row.limit, int(tier), 1);
        else {
            row.limit->setParent(this);
            row.limit->hide();
            grid->addWidget(quietLabel(tr("all others")), int(tier), 1);
        }
        m_tiers.push_back(row);
    }
    form->addRow(tr("Name and limit"), grid);
    form->addRow(ruleLine());
    const auto limit = [&](QSpinBox* box, int value, int most, const QString& label) {
        box->setRange(0, most);
        box->setValue(value);
        form->addRow(label, box);
    };
    limit(m_newMonths, rules.newMonths, 120, tr("New: first invoice within months"));
    limit(m_newOrders, rules.newOrders, 1000, tr("New: fewer orders than"));
    limit(m_inactiveMonths, rules.inactiveMonths, 240, tr("Inactive: nothing bought for months"));
    form->addRow(m_problem);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &RulesDialog::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

Rules RulesDialog::rules() const
{
    Rules rules = m_rules;
    rules.moneyGuard = m_guard->isChecked();
    rules.tierKind = TierKind(m_kind->currentData().toInt());
    for (std::size_t tier = 0; tier < m_tiers.size(); ++tier) {
        rules.tiers[tier].name = m_tiers[tier].name->text().trimmed().toStdString();
        rules.tiers[tier].limit = m_tiers[tier].limit->value();
    }
    rules.newMonths = m_newMonths->value();
    rules.newOrders = m_newOrders->value();
    rules.inactiveMonths = m_inactiveMonths->value();
    return rules;
}

void RulesDialog::check()
{
    const Rules next = rules();
    for (const Tier& tier : next.tiers)
        if (tier.name.empty()) {
            m_problem->setText(tr("Give every tier a name."));
            return;
        }
    for (std::size_t tier = 1; tier + 1 < next.tiers.size(); ++tier) {
        const double before = next.tiers[tier - 1].limit, now = next.tiers[tier].limit;
        if (next.tierKind == TierKind::Score ? now >= before : now <= before) {
            m_problem->setText(next.tierKind == TierKind::Score
                                   ? tr("Each tier needs a lower score than the one above it.")
                                   : tr("Each limit must be larger than the one above it."));
            return;
        }
    }
    accept();
}

} // namespace strata
