#include "ui/overriding/overridedialog.h"

#include "ui/theme.h"
#include "ui/widgets/card.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>

#include <algorithm>

namespace strata {

OverrideDialog::OverrideDialog(const QString& customer, bool excludes, CustomerType now, QWidget* parent)
    : QDialog(parent)
    , m_excludes(excludes)
    , m_type(new QComboBox)
    , m_reason(new QLineEdit)
    , m_author(new QLineEdit(QSettings().value(QStringLiteral("author")).toString()))
    , m_problem(plainLabel())
{
    setWindowTitle(excludes ? tr("Exclude customer") : tr("Set type"));
    m_type->setObjectName(QStringLiteral("overrideType"));
    m_reason->setObjectName(QStringLiteral("overrideReason"));
    m_author->setObjectName(QStringLiteral("overrideAuthor"));
    for (std::size_t type = 0; type < kStratumCount; ++type)
        m_type->addItem(typeName(CustomerType(type)), int(type));
    m_type->setCurrentIndex(std::max(0, m_type->findData(int(now))));
    m_problem->setProperty("problem", true);

    auto* form = new QFormLayout(this);
    form->addRow(strongLabel(customer));
    if (!excludes)
        form->addRow(tr("Type"), m_type);
    form->addRow(tr("Reason"), m_reason);
    form->addRow(tr("Your name"), m_author);
    form->addRow(m_problem);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    form->addRow(buttons);
    m_type->setVisible(!excludes);
    setMinimumWidth(420);
    connect(buttons, &QDialogButtonBox::accepted, this, &OverrideDialog::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_reason->setFocus();
}

void OverrideDialog::check()
{
    if (m_reason->text().trimmed().isEmpty()) {
        m_problem->setText(tr("Give the reason, so that others understand it later."));
        m_reason->setFocus();
        return;
    }
    QSettings().setValue(QStringLiteral("author"), author());
    accept();
}

CustomerType OverrideDialog::type() const
{
    return m_excludes ? CustomerType::Excluded : CustomerType(m_type->currentData().toInt());
}

QString OverrideDialog::reason() const
{
    return m_reason->text().trimmed();
}

QString OverrideDialog::author() const
{
    return m_author->text().trimmed();
}

} // namespace strata
