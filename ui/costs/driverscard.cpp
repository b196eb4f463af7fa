#include "ui/costs/driverscard.h"

#include "ui/costs/driverrow.h"
#include "ui/decisionlog.h"
#include "ui/explain/whymodel.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/workshop.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace strata {

namespace {

constexpr char kFieldKey[] = "field:";

double* standardRate(CostRates& rates, const std::string& key)
{
    if (key == "order")
        return &rates.perOrder;
    if (key == "line")
        return &rates.perLine;
    if (key == "return")
        return &rates.perReturn;
    if (key == "freight")
        return &rates.perFreightUnit;
    if (key == "receivables")
        return &rates.receivablesRate;
    return nullptr;
}

} // namespace

DriversCard::DriversCard(Workshop& workshop, QWidget* parent)
    : Card(tr("Cost drivers"), parent)
    , m_workshop(workshop)
    , m_grid(new QGridLayout)
    , m_fields(new QComboBox)
{
    setObjectName(QStringLiteral("driversCard"));
    setNote(tr("the team's estimate; 0 = not counted"));
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    const auto head = [this](const QString& text, int column, bool isNumber) {
        auto* label = quietLabel(text);
        label->setWordWrap(false);
        label->setAlignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        m_grid->addWidget(label, 0, column);
    };
    head(tr("What is counted"), DriverRow::Name, false);
    head(tr("How many"), DriverRow::Count, true);
    head(tr("What one costs"), DriverRow::RateValue, true);
    head(tr("Comes to"), DriverRow::Cost, true);
    m_grid->setColumnStretch(DriverRow::Name, 1);
    m_grid->setColumnMinimumWidth(DriverRow::Count, 90);
    m_grid->setColumnMinimumWidth(DriverRow::Cost, 110);
    body()->addLayout(m_grid);

    m_fields->setObjectName(QStringLiteral("addCountedField"));
    m_fields->setAccessibleName(tr("Add a counted field as a driver"));
    m_fields->setMinimumHeight(Theme::kTarget);
    auto* add = new QHBoxLayout;
    add->addWidget(m_fields);
    add->addStretch();
    body()->addLayout(add);
    connect(m_fields, &QComboBox::activated, this, [this](int index) {
        if (index > 0)
            addField(m_fields->itemData(index).toString().toStdString());
    });
    connect(&m_workshop, &Workshop::projectChanged, this, &DriversCard::showProject);
    showProject();
}

DriversCard::~DriversCard() = default;

void DriversCard::showProject()
{
    const Project& project = m_workshop.project();
    const std::vector<CostDriver> drivers = costDrivers(project.rates);
    const bool isSame = std::equal(drivers.begin(), drivers.end(), m_rows.begin(), m_rows.end(),
                                   [](const CostDriver& driver, const std::unique_ptr<DriverRow>& row) {
                                       return driver.key == row->key();
                                   });
    if (!isSame)
        makeRows(drivers);
    for (std::size_t i = 0; i < drivers.size(); ++i)
        m_rows[i]->showDriver(drivers[i], project.currency);
    showFields();
}

void DriversCard::makeRows(const std::vector<CostDriver>& drivers)
{
    m_rows.clear();
    for (const CostDriver& driver : drivers) {
        auto row = std::make_unique<DriverRow>(driver.key, m_grid, int(m_rows.size()) + 1, this);
        connect(row.get(), &DriverRow::rateChosen, this,
                [this, key = driver.key](double rate) { setRate(key, rate); });
        connect(row.get(), &DriverRow::guessChosen, this,
                [this, key = driver.key](bool isGuess) { setGuess(key, isGuess); });
        // The row itself goes by this: only after its own signal has returned.
        connect(
            row.get(), &DriverRow::removeAsked, this,
            [this, key = driver.key] {
                CostRates rates = m_workshop.project().rates;
                std::erase_if(rates.perField,
                              [&](const FieldRate& field) { return kFieldKey + field.field == key; });
                std::erase(rates.guesses, key);
                change(std::move(rates), tr("Take out cost driver"));
            },
            Qt::QueuedConnection);
        m_rows.push_back(std::move(row));
    }
}

// The numeric customer fields that are no drivers yet.
void DriversCard::showFields()
{
    const Project& project = m_workshop.project();
    const QSignalBlocker blocker(m_fields);
    m_fields->clear();
    m_fields->addItem(tr("Add a counted field…"));
    for (const CustomerField& field : project.dataset->customers.fields) {
        const bool isDriver = std::any_of(project.rates.perField.begin(), project.rates.perField.end(),
                                          [&](const FieldRate& rate) { return rate.field == field.name; });
        if (field.isNumber && !isDriver)
            m_fields->addItem(format::text(field.name), format::text(field.name));
    }
    m_fields->setEnabled(m_fields->count() > 1);
    m_fields->setToolTip(m_fields->isEnabled()
                             ? tr("A number per customer: sales calls, expedited orders, pallets")
                             : tr("Bring in a customers table with a numeric column, such as sales calls; it "
                                  "can then be a driver here."));
}

void DriversCard::showCosts(const CostToServe* costs)
{
    for (const std::unique_ptr<DriverRow>& row : m_rows) {
        const DriverCost* found = nullptr;
        if (costs)
            for (const DriverCost& cost : costs->drivers)
                if (cost.driver.key == row->key())
                    found = &cost;
        row->showCost(found, m_workshop.project().currency);
        const auto cost = found ? std::make_shared<DriverCost>(*found) : nullptr;
        if (cost) // totals are all that is asked for
            cost->costs = {}, cost->counts = {};
        row->setWhy([this, cost] { return cost ? whyDriver(m_workshop, *cost) : Explanation(); });
    }
}

void DriversCard::setRate(const std::string& key, double rate)
{
    CostRates rates = m_workshop.project().rates;
    if (double* standard = standardRate(rates, key)) {
        *standard = rate;
    } else {
        for (FieldRate& field : rates.perField)
            if (kFieldKey + field.field == key)
                field.rate = rate;
    }
    if (rate == 0.0)
        std::erase(rates.guesses, key);
    change(std::move(rates), tr("Set cost rate"));
}

void DriversCard::setGuess(const std::string& key, bool isGuess)
{
    CostRates rates = m_workshop.project().rates;
    std::erase(rates.guesses, key);
    if (isGuess)
        rates.guesses.insert(std::upper_bound(rates.guesses.begin(), rates.guesses.end(), key), key);
    change(std::move(rates), isGuess ? tr("Mark cost rate as a guess") : tr("Take back the guess mark"));
}

void DriversCard::addField(const std::string& field)
{
    CostRates rates = m_workshop.project().rates;
    rates.perField.push_back({field, 0.0});
    change(std::move(rates), tr("Add cost driver"));
    if (!m_rows.empty() && m_rows.back()->key() == kFieldKey + field)
        m_rows.back()->focusRate();
}

void DriversCard::change(CostRates rates, const QString& step)
{
    Project next = m_workshop.project();
    if (next.rates == rates)
        return;
    const QString before = costRatesInWords(next.rates, next.currency);
    next.rates = std::move(rates);
    const QString after = costRatesInWords(next.rates, next.currency);
    if (before != after)
        logDecision(next, {tr("Cost-to-serve rates"), before, after, {}, {}, {}});
    m_workshop.edit(std::move(next), step);
    showProject(); // where the change was refused
}

} // namespace strata
