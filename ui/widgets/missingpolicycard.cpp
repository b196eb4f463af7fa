#include "ui/widgets/missingpolicycard.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace strata {

namespace {

constexpr std::array kAll{MissingPolicy::Reweigh, MissingPolicy::Middle, MissingPolicy::Worst,
                          MissingPolicy::Unclassified};

} // namespace

QString missingPolicyText(MissingPolicy policy)
{
    switch (policy) {
    case MissingPolicy::Reweigh:
        return QCoreApplication::translate(
            "MissingPolicy",
            "Leave the metric out for that customer, and share its weight among the "
            "rest");
    case MissingPolicy::Middle:
        return QCoreApplication::translate("MissingPolicy", "Give the middle score");
    case MissingPolicy::Worst:
        return QCoreApplication::translate("MissingPolicy", "Give the lowest score");
    case MissingPolicy::Unclassified:
        return QCoreApplication::translate("MissingPolicy", "Leave the customer unclassified");
    }
    return {};
}

MissingPolicyCard::MissingPolicyCard(QWidget* parent)
    : Card(tr("If a value is missing"), parent)
    , m_choices(new QButtonGroup(this))
    , m_count(quietLabel())
{
    setObjectName(QStringLiteral("missingPolicyCard"));
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const MissingPolicy policy : kAll) {
        auto* text = plainLabel(missingPolicyText(policy));
        text->setWordWrap(true);
        auto* choose = new QPushButton;
        choose->setObjectName(QStringLiteral("missingPolicy%1").arg(static_cast<int>(policy)));
        choose->setCheckable(true);
        choose->setMinimumWidth(84);
        choose->setAccessibleName(missingPolicyText(policy));
        m_choices->addButton(choose, static_cast<int>(policy));
        QLabel* effect = m_effects[std::size_t(policy)] = quietLabel();
        effect->setObjectName(QStringLiteral("missingEffect%1").arg(static_cast<int>(policy)));
        effect->setWordWrap(false);
        effect->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        effect->hide();
        if (row > 0)
            grid->addWidget(ruleLine(), 2 * row - 1, 0, 1, 2);
        auto* words = new QHBoxLayout;
        words->setSpacing(8);
        words->addWidget(text, 1);
        words->addWidget(effect);
        grid->addLayout(words, 2 * row, 0);
        grid->addWidget(choose, 2 * row, 1);
        ++row;
    }
    m_count->setObjectName(QStringLiteral("missingCount"));
    body()->addLayout(grid);
    body()->addWidget(m_count);
    body()->addStretch();
    connect(m_choices, &QButtonGroup::idClicked, this,
            [this](int id) { emit policyChosen(static_cast<MissingPolicy>(id)); });
    setPolicy(MissingPolicy::Reweigh, 0, 0);
}

void MissingPolicyCard::setPolicy(MissingPolicy policy, std::size_t missing, std::size_t customers)
{
    m_policy = policy;
    m_missing = missing;
    for (QAbstractButton* button : m_choices->buttons()) {
        const bool isChosen = m_choices->id(button) == static_cast<int>(policy);
        button->setChecked(isChosen);
        button->setText(isChosen ? tr("Chosen") : tr("Choose"));
    }
    const int count = static_cast<int>(missing);
    if (customers == 0)
        m_countText = tr("It counts as soon as there are customers.");
    else if (missing == 0)
        m_countText = tr("Every customer has a value.");
    else
        switch (policy) {
        case MissingPolicy::Reweigh:
            m_countText = tr("%Ln customer(s) are scored without this metric.", nullptr, count);
            break;
        case MissingPolicy::Middle:
            m_countText = tr("%Ln customer(s) without a value get the middle score.", nullptr, count);
            break;
        case MissingPolicy::Worst:
            m_countText = tr("%Ln customer(s) without a value get the lowest score.", nullptr, count);
            break;
        case MissingPolicy::Unclassified:
            m_countText = tr("%Ln customer(s) without a value stay unclassified.", nullptr, count);
            break;
        }
    m_count->setText(m_countText);
}

void MissingPolicyCard::setEffect(int typesChanged)
{
    if (typesChanged < 0 || m_missing == 0)
        return m_count->setText(m_countText);
    const QString effect = m_policy == MissingPolicy::Worst
        ? tr("Leaving the metric out for them would change the type of %Ln customer(s).", nullptr,
             typesChanged)
        : tr("Treating them as lowest would change the type of %Ln customer(s).", nullptr, typesChanged);
    m_count->setText(m_countText + QLatin1Char(' ') + effect);
}

void MissingPolicyCard::setEffects(const std::array<int, kPolicies>& typesChanged,
                                   const std::array<QString, kPolicies>& tips)
{
    for (std::size_t i = 0; i < kPolicies; ++i) {
        const bool isShown = m_missing > 0 && typesChanged[i] >= 0 && MissingPolicy(i) != m_policy;
        m_effects[i]->setVisible(isShown);
        m_effects[i]->setText(typesChanged[i] == 0 ? tr("changes no type")
                                                   : tr("changes %Ln type(s)", nullptr, typesChanged[i]));
        m_effects[i]->setToolTip(tips[i].toHtmlEscaped());
        if (QAbstractButton* button = m_choices->button(static_cast<int>(i)))
            button->setAccessibleDescription(isShown ? m_effects[i]->text() : QString());
    }
    m_count->setText(m_countText);
}

} // namespace strata
