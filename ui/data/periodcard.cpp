#include "ui/data/periodcard.h"

#include "ui/explain/whymodel.h"
#include "ui/format.h"
#include "ui/workshop.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLocale>
#include <QSet>
#include <QSignalBlocker>
#include <QSpinBox>

namespace strata {

namespace {

enum AsOf
{
    LastInvoice,
    ChosenDay
};
enum Window
{
    Year,
    Months,
    Everything
};

QDate toDate(Day day)
{
    const CivilDate civil = civilOf(day);
    return QDate(civil.year, civil.month, civil.day);
}

// Those in use anywhere, ISO 4217.
QStringList currencyCodes()
{
    QSet<QString> codes;
    for (const QLocale& locale :
         QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory))
        if (const QString code = locale.currencySymbol(QLocale::CurrencyIsoCode); code.size() == 3)
            codes += code;
    QStringList sorted = codes.values();
    sorted.sort();
    return sorted;
}

} // namespace

PeriodCard::PeriodCard(Workshop& workshop, QWidget* parent)
    : Card(tr("Which invoices count"), parent)
    , m_workshop(workshop)
    , m_asOf(new QComboBox)
    , m_date(new QDateEdit)
    , m_window(new QComboBox)
    , m_months(new QSpinBox)
    , m_currency(new QComboBox)
    , m_meaning(quietLabel())
{
    setObjectName(QStringLiteral("periodCard"));
    m_asOf->setObjectName(QStringLiteral("asOfChoice"));
    m_asOf->setAccessibleName(tr("As-of date"));
    m_asOf->addItem(tr("Date of the last invoice"), LastInvoice);
    m_asOf->addItem(tr("Chosen date"), ChosenDay);
    m_date->setObjectName(QStringLiteral("asOfDate"));
    m_date->setAccessibleName(tr("Chosen as-of date"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    m_date->setKeyboardTracking(false);
    m_window->setObjectName(QStringLiteral("windowChoice"));
    m_window->setAccessibleName(tr("Window"));
    m_window->addItem(tr("12 months"), Year);
    m_window->addItem(tr("Another number of months"), Months);
    m_window->addItem(tr("All invoices"), Everything);
    m_months->setObjectName(QStringLiteral("windowMonths"));
    m_months->setAccessibleName(tr("Months in the window"));
    m_months->setRange(1, 600);
    m_months->setKeyboardTracking(false);
    m_currency->setObjectName(QStringLiteral("currency"));
    m_currency->setAccessibleName(tr("Currency of all amounts"));
    m_currency->setToolTip(tr("What all amounts are in. They stay as they are; nothing is converted."));
    m_currency->addItems(currencyCodes());
    m_meaning->setObjectName(QStringLiteral("periodMeaning"));
    answersWhy(m_meaning, [this] { return whyPeriod(m_workshop); });

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->addWidget(plainLabel(tr("As of")), 0, 0);
    grid->addWidget(m_asOf, 0, 1);
    grid->addWidget(m_date, 0, 2);
    grid->addWidget(plainLabel(tr("Window")), 1, 0);
    grid->addWidget(m_window, 1, 1);
    grid->addWidget(m_months, 1, 2);
    grid->addWidget(plainLabel(tr("Currency")), 2, 0);
    grid->addWidget(m_currency, 2, 1);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 2);
    body()->addLayout(grid);
    body()->addWidget(m_meaning);
    body()->addStretch(1);

    connect(m_asOf, &QComboBox::activated, this, &PeriodCard::setAsOf);
    connect(m_date, &QDateEdit::dateChanged, this, &PeriodCard::setAsOf);
    connect(m_window, &QComboBox::activated, this, [this] {
        const int choice = m_window->currentData().toInt();
        if (choice == Months) {
            m_months->setEnabled(true);
            m_months->setFocus();
        } else {
            setWindow(choice == Year ? 12 : 0);
        }
    });
    connect(m_months, &QSpinBox::valueChanged, this, &PeriodCard::setWindow);
    connect(m_currency, &QComboBox::textActivated, this, &PeriodCard::setCurrency);
    connect(&m_workshop, &Workshop::projectChanged, this, &PeriodCard::showPeriod);
    connect(&m_workshop, &Workshop::resultsChanged, this, &PeriodCard::showPeriod);
    showPeriod();
}

void PeriodCard::showPeriod()
{
    const QSignalBlocker blockAsOf(m_asOf), blockDate(m_date), blockWindow(m_window), blockMonths(m_months);
    const QString currency = QString::fromStdString(m_workshop.project().currency);
    if (m_currency->findText(currency) < 0)
        m_currency->addItem(currency); // from a file that knows more
    m_currency->setCurrentText(currency);
    const Period& period = m_workshop.project().period;
    const MetricTable& metrics = m_workshop.metrics();
    m_asOf->setCurrentIndex(isKnown(period.asOf) ? ChosenDay : LastInvoice);
    m_date->setEnabled(isKnown(period.asOf));
    const Day day = isKnown(period.asOf) ? period.asOf : metrics.asOf;
    if (isKnown(day))
        m_date->setDate(toDate(day));
    m_window->setCurrentIndex(period.windowMonths == 12      ? Year
                                  : period.windowMonths == 0 ? Everything
                                                             : Months);
    m_months->setEnabled(m_window->currentIndex() == Months);
    m_months->setValue(period.windowMonths == 0 ? 12 : period.windowMonths);
    if (const CustomerTotals* totals = m_workshop.project().dataset->totals.get()) {
        const QString fixed = totals->windowMonths == 0
            ? tr("The database added up all invoices up to %1.").arg(format::day(totals->asOf))
            : tr("The database added up the %Ln month(s) up to %1.", nullptr, totals->windowMonths)
                  .arg(format::day(totals->asOf));
        const bool isOther = totals->windowMonths != period.windowMonths
            || (isKnown(period.asOf) && totals->asOf != period.asOf);
        m_meaning->setText(isOther ? tr("%1 What you chose counts from the next refresh on.").arg(fixed)
                                   : tr("%1 Another choice counts from the next refresh on.").arg(fixed));
        return;
    }
    m_meaning->setText(!isKnown(metrics.asOf) || !metrics.hasLines
                           ? tr("Takes effect as soon as there are invoice lines.")
                           : isKnown(metrics.windowStart)
                           ? tr("Invoices from %1 to %2 count.")
                                 .arg(format::day(metrics.windowStart), format::day(metrics.asOf))
                           : tr("All invoices up to %1 count.").arg(format::day(metrics.asOf)));
}

void PeriodCard::setAsOf()
{
    Project next = m_workshop.project();
    const QDate date = m_date->date();
    next.period.asOf = m_asOf->currentData().toInt() == ChosenDay
        ? dayOf(CivilDate{date.year(), date.month(), date.day()})
        : kNoDay;
    if (next.period != m_workshop.project().period)
        m_workshop.edit(std::move(next), tr("Set as-of date"));
    else
        showPeriod();
}

void PeriodCard::setWindow(int months)
{
    Project next = m_workshop.project();
    next.period.windowMonths = months;
    if (next.period != m_workshop.project().period)
        m_workshop.edit(std::move(next), tr("Set window"));
    else
        showPeriod();
}

void PeriodCard::setCurrency(const QString& code)
{
    Project next = m_workshop.project();
    next.currency = code.toStdString();
    if (next.currency != m_workshop.project().currency)
        m_workshop.edit(std::move(next), tr("Set currency"));
}

} // namespace strata
