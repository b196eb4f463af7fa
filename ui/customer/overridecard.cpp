#include "ui/customer/overridecard.h"

#include "ui/customer/customerwords.h"
#include "ui/format.h"
#include "ui/overriding/overriding.h"
#include "ui/theme.h"
#include "ui/workshop.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace strata {

OverrideCard::OverrideCard(Workshop& workshop, QWidget* parent)
    : Card(tr("Set by hand"), parent)
    , m_workshop(workshop)
    , m_words(plainLabel())
    , m_setType(new QPushButton(tr("Set type…")))
    , m_exclude(new QPushButton(tr("Exclude…")))
    , m_lift(new QPushButton(tr("Lift")))
{
    setObjectName(QStringLiteral("overrideCard"));
    m_words->setObjectName(QStringLiteral("overrideWords"));
    m_words->setWordWrap(true);
    m_setType->setObjectName(QStringLiteral("setType"));
    m_exclude->setObjectName(QStringLiteral("exclude"));
    m_lift->setObjectName(QStringLiteral("liftOverride"));
    m_lift->setToolTip(tr("Take back what was set by hand"));
    body()->addWidget(m_words);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton* button : {m_setType, m_exclude, m_lift})
        row->addWidget(button);
    row->addStretch(1);
    body()->addLayout(row);
    connect(m_setType, &QPushButton::clicked, this,
            [this] { askOverride(m_workshop, m_customer, false, this); });
    connect(m_exclude, &QPushButton::clicked, this,
            [this] { askOverride(m_workshop, m_customer, true, this); });
    connect(m_lift, &QPushButton::clicked, this, [this] { liftOverride(m_workshop, m_customer); });
}

void OverrideCard::show(int customer)
{
    m_customer = customer;
    const auto i = std::size_t(customer);
    const Results& results = m_workshop.results();
    const QString said = overrideLine(m_workshop.project(), i);
    const auto computed = CustomerType(results.computedTypes[i]);
    const bool isExclusion = computed == CustomerType::Excluded;
    m_words->setText(said.isEmpty() ? tr("Nothing: the type is the computed one.")
                         : isExclusion
                         ? said
                         : said + QLatin1Char('\n') + tr("As computed: %1").arg(typeName(computed)));
    m_lift->setEnabled(!said.isEmpty());
}

} // namespace strata
