#include "ui/ballots/limitspopup.h"

#include "ui/theme.h"
#include "ui/widgets/card.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QPushButton>

#include <cmath>

namespace strata {

namespace {

QDoubleSpinBox* pointsBox(const QString& name, const QString& accessibleName)
{
    auto* box = new QDoubleSpinBox;
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setRange(0, 100);
    box->setDecimals(1);
    box->setMinimumSize(112, Theme::kTarget);
    //: percentage points
    box->setSuffix(LimitsPopup::tr(" points"));
    return box;
}

} // namespace

LimitsPopup::LimitsPopup(QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_agreed(pointsBox(QStringLiteral("agreedWithin"), tr("Agreed up to, in points")))
    , m_split(pointsBox(QStringLiteral("splitAbove"), tr("Split above, in points")))
    , m_problem(plainLabel())
{
    setObjectName(QStringLiteral("limitsPopup"));
    setProperty("card", true);
    setAttribute(Qt::WA_StyledBackground);
    m_problem->setObjectName(QStringLiteral("limitsProblem"));
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* why = quietLabel(tr("How wide the middle half of the votes may be."));
    auto* set = new QPushButton(tr("Set limits"));
    set->setObjectName(QStringLiteral("setLimits"));
    set->setProperty("primary", true);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->addWidget(why, 0, 0, 1, 2);
    grid->addWidget(plainLabel(tr("Agreed up to")), 1, 0);
    grid->addWidget(m_agreed, 1, 1);
    grid->addWidget(plainLabel(tr("Split above")), 2, 0);
    grid->addWidget(m_split, 2, 1);
    grid->addWidget(m_problem, 3, 0, 1, 2);
    grid->addWidget(set, 4, 0, 1, 2, Qt::AlignRight);
    connect(set, &QPushButton::clicked, this, &LimitsPopup::check);
}

void LimitsPopup::setLimits(int agreedWithin, int splitAbove)
{
    m_agreed->setValue(agreedWithin / 100.0);
    m_split->setValue(splitAbove / 100.0);
    m_problem->hide();
}

void LimitsPopup::check()
{
    const int agreed = int(std::lround(m_agreed->value() * 100));
    const int split = int(std::lround(m_split->value() * 100));
    if (agreed > split) {
        m_problem->setText(tr("Agreed has to end where split begins, or before."));
        m_problem->show();
        adjustSize();
        return;
    }
    hide();
    emit limitsChosen(agreed, split);
}

} // namespace strata
