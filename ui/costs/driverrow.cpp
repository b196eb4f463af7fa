#include "ui/costs/driverrow.h"

#include "ui/costs/moneyfield.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QToolButton>

#include <cmath>

namespace strata {

namespace {

QString text(const char* source)
{
    return QCoreApplication::translate("CostDriver", source);
}

bool isField(const std::string& key)
{
    return key.starts_with("field:");
}

} // namespace

QString driverName(const CostDriver& driver)
{
    if (driver.key == "order")
        return QCoreApplication::translate("CostDriver", "Orders");
    if (driver.key == "line")
        return QCoreApplication::translate("CostDriver", "Invoice lines");
    if (driver.key == "return")
        return QCoreApplication::translate("CostDriver", "Return lines");
    if (driver.key == "freight")
        return QCoreApplication::translate("CostDriver", "Booked freight");
    if (driver.key == "receivables")
        return QCoreApplication::translate("CostDriver", "Receivables");
    return format::text(driver.name);
}

QString driverUnit(const std::string& key)
{
    if (key == "order")
        return QCoreApplication::translate("CostDriver", "per order");
    if (key == "line")
        return QCoreApplication::translate("CostDriver", "per line");
    if (key == "return")
        return QCoreApplication::translate("CostDriver", "per return line");
    if (key == "freight")
        return QCoreApplication::translate("CostDriver", "per unit of freight");
    if (key == "receivables")
        return QCoreApplication::translate("CostDriver", "a year");
    return QCoreApplication::translate("CostDriver", "each");
}

QString driverTip(const std::string& key)
{
    if (key == "order")
        return QCoreApplication::translate("CostDriver", "Taking, picking and billing one order");
    if (key == "line")
        return QCoreApplication::translate("CostDriver", "Picking and packing one line");
    if (key == "return")
        return QCoreApplication::translate("CostDriver", "Taking one line back");
    if (key == "freight")
        return QCoreApplication::translate("CostDriver", "1 books the freight as it stands on the invoices");
    if (key == "receivables")
        return QCoreApplication::translate(
            "CostDriver", "What it costs to wait for the money: sales x days to pay / 365 x rate");
    return QCoreApplication::translate("CostDriver",
                                       "Counted in a column of your customers table, as it stands there");
}

DriverRow::DriverRow(const std::string& key, QGridLayout* grid, int row, QWidget* parent)
    : QObject(parent)
    , m_key(key)
    , m_name(plainLabel())
    , m_count(plainLabel())
    , m_rate(new QDoubleSpinBox)
    , m_guess(new QCheckBox(QCoreApplication::translate("CostDriver", "Guess")))
    , m_cost(plainLabel())
    , m_remove(new QToolButton)
{
    const QString tag = format::text(key);
    m_name->setToolTip(driverTip(key));
    m_name->setBuddy(m_rate);
    m_name->setMinimumWidth(120);
    m_name->setWordWrap(true);
    m_count->setObjectName(QStringLiteral("driverCount_") + tag);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_rate->setObjectName(QStringLiteral("driverRate_") + tag);
    m_rate->setRange(0.0, key == "receivables" ? 100.0 : 1e7);
    m_rate->setDecimals(2);
    m_rate->setKeyboardTracking(false);
    m_rate->setAlignment(Qt::AlignRight);
    m_rate->setMinimumWidth(190);
    m_rate->setMinimumHeight(Theme::kTarget);
    m_rate->setFocusPolicy(Qt::StrongFocus);
    m_rate->setToolTip(driverTip(key));
    m_guess->setObjectName(QStringLiteral("driverGuess_") + tag);
    m_guess->setToolTip(
        QCoreApplication::translate("CostDriver", "Nobody has measured this rate yet: mark it as a guess"));
    m_guess->setMinimumHeight(Theme::kTarget);
    m_cost->setObjectName(QStringLiteral("driverCost_") + tag);
    m_cost->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_remove->setObjectName(QStringLiteral("driverRemove_") + tag);
    m_remove->setText(QStringLiteral("\u00D7"));
    m_remove->setProperty("button", true);
    m_remove->setFixedSize(Theme::kTarget, Theme::kTarget);
    m_remove->setToolTip(text(QT_TRANSLATE_NOOP("CostDriver", "Take this driver out")));
    m_remove->setAccessibleName(m_remove->toolTip());
    m_remove->setVisible(isField(key));
    grid->addWidget(m_name, row, Name);
    grid->addWidget(m_count, row, Count);
    grid->addWidget(m_rate, row, RateValue);
    grid->addWidget(m_guess, row, Guess);
    grid->addWidget(m_cost, row, Cost);
    grid->addWidget(m_remove, row, Remove);

    connect(m_rate, &QDoubleSpinBox::valueChanged, this,
            [this](double value) { emit rateChosen(value / scale()); });
    connect(m_guess, &QCheckBox::toggled, this, &DriverRow::guessChosen);
    connect(m_remove, &QToolButton::clicked, this, &DriverRow::removeAsked);
}

DriverRow::~DriverRow()
{
    for (QWidget* widget :
         {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_count), static_cast<QWidget*>(m_rate),
          static_cast<QWidget*>(m_guess), static_cast<QWidget*>(m_cost), static_cast<QWidget*>(m_remove)})
        widget->deleteLater();
}

double DriverRow::scale() const
{
    return m_key == "receivables" ? 100.0 : 1.0;
}

void DriverRow::focusRate()
{
    m_rate->setFocus();
    m_rate->selectAll();
}

void DriverRow::setWhy(const std::function<Explanation()>& why)
{
    answersWhy(m_count, why);
    answersWhy(m_cost, why);
}

void DriverRow::showDriver(const CostDriver& driver, const std::string& currency)
{
    const QSignalBlocker rate(m_rate), guess(m_guess);
    const QString name = driverName(driver);
    m_name->setText(name);
    m_rate->setAccessibleName(QCoreApplication::translate("CostDriver", "Rate of %1").arg(name));
    m_guess->setAccessibleName(
        QCoreApplication::translate("CostDriver", "The rate of %1 is a guess").arg(name));
    if (m_key == "receivables")
        m_rate->setSuffix(QStringLiteral("\u00A0% ") + driverUnit(m_key));
    else
        setMoneyUnit(*m_rate, currency, driverUnit(m_key));
    m_rate->setValue(driver.rate * scale());
    m_guess->setChecked(driver.isGuess);
    m_guess->setEnabled(driver.rate > 0.0);
}

void DriverRow::showCost(const DriverCost* cost, const std::string& currency)
{
    if (!cost) {
        m_count->setText(format::missing());
        m_cost->setText(format::missing());
        return;
    }
    const bool isMoney = m_key == "freight" || m_key == "receivables";
    m_count->setText(isMoney ? format::money(cost->totalCount, currency) : format::number(cost->totalCount));
    m_count->setToolTip(m_key == "receivables" ? QCoreApplication::translate(
                            "CostDriver", "What customers owe on average over the year")
                                               : QString());
    m_cost->setText(format::money(cost->totalCost, currency));
}

} // namespace strata
