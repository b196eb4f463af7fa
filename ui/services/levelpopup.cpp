#include "ui/services/levelpopup.h"

#include "core/transform/servicecost.h"
#include "ui/format.h"
#include "ui/services/servicefigures.h"
#include "ui/services/servicewords.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace strata {

namespace {

enum Row
{
    Head,
    Terms,
    Price,
    Uses,
    Response,
    Rhythm,
    Owner,
    Channel
};

QDoubleSpinBox* numberField(const QString& name, const QString& accessibleName, double most)
{
    auto* field = new QDoubleSpinBox;
    field->setObjectName(name);
    field->setAccessibleName(accessibleName);
    field->setRange(0.0, most);
    field->setDecimals(2);
    field->setMinimumHeight(Theme::kTarget);
    return field;
}

} // namespace

LevelPopup::LevelPopup(QWidget* parent)
    : EditPopup(parent)
    , m_today(addSide(QStringLiteral("today"), tr("Today"), 1))
    , m_decided(addSide(QStringLiteral("decided"), tr("Decided"), 2))
{
    setObjectName(QStringLiteral("levelPopup"));
    addCaption(tr("Terms"), Terms);
    addCaption(tr("Price each time"), Price);
    addCaption(tr("Uses per customer and year"), Uses);
    addCaption(tr("Response"), Response);
    addCaption(tr("How often"), Rhythm);
    addCaption(tr("By whom"), Owner);
    addCaption(tr("Channel"), Channel);
    m_decided.response->setPlaceholderText(tr("within 24 h"));
    m_decided.rhythm->setPlaceholderText(tr("monthly"));
    m_decided.owner->setPlaceholderText(tr("inside sales"));
    m_decided.channel->setPlaceholderText(tr("phone"));

    auto* copy = new QPushButton(tr("Copy today to decided"));
    copy->setObjectName(QStringLiteral("copyToDecided"));
    auto* all = new QPushButton(tr("Keep for every group"));
    all->setObjectName(QStringLiteral("keepForAll"));
    all->setToolTip(tr("Every group gets this service in this way, today and as decided"));
    for (QPushButton* button : {copy, all}) {
        button->setAutoDefault(true);
        foot()->addWidget(button);
    }
    connect(copy, &QPushButton::clicked, this, [this] {
        show(m_decided, levelOf(m_today));
        showEffect();
        m_decided.terms->setFocus(Qt::OtherFocusReason);
    });
    connect(all, &QPushButton::clicked, this, [this] {
        const ServiceChoice choice{levelOf(m_today), levelOf(m_decided)};
        done();
        emit chosen(choice, true);
    });
}

LevelPopup::Side LevelPopup::addSide(const QString& key, const QString& title, int column)
{
    const auto name = [&key](const char* what) { return QLatin1String(what) + QLatin1Char('/') + key; };
    //: a field of the form and whether it is of today or decided: "Terms, today"
    const auto said = [&title](const QString& what) { return tr("%1, %2").arg(what, title.toLower()); };
    auto* head = strongLabel(title);
    grid()->addWidget(head, Head, column);
    Side side;
    side.terms = new QComboBox;
    side.terms->setObjectName(name("terms"));
    side.terms->setAccessibleName(said(tr("Terms")));
    for (const ServiceTerms terms : {ServiceTerms::Undefined, ServiceTerms::Included, ServiceTerms::Charged,
                                     ServiceTerms::OnRequest, ServiceTerms::NotOffered})
        side.terms->addItem(ServiceWords::terms(terms), int(terms));
    grid()->addWidget(side.terms, Terms, column);
    side.price = numberField(name("price"), said(tr("Price each time")), 1e9);
    side.unit = new QComboBox;
    side.unit->setObjectName(name("priceUnit"));
    side.unit->setAccessibleName(said(tr("Price in money or percent")));
    side.unit->addItem(tr("money"));
    side.unit->addItem(tr("%"));
    side.unit->setToolTip(tr("Percent of the value that the service has each time, such as the order's"));
    auto* price = new QHBoxLayout;
    price->setSpacing(4);
    price->addWidget(side.price, 1);
    price->addWidget(side.unit);
    grid()->addLayout(price, Price, column);
    side.uses = numberField(name("uses"), said(tr("Uses per customer and year")), 1e6);
    grid()->addWidget(side.uses, Uses, column);
    side.response = addText(name("response"), said(tr("Response")), Response, column);
    side.rhythm = addText(name("rhythm"), said(tr("How often")), Rhythm, column);
    side.owner = addText(name("owner"), said(tr("By whom")), Owner, column);
    side.channel = addText(name("channel"), said(tr("Channel")), Channel, column);

    const auto changed = [this, side] {
        if (m_isFilling)
            return;
        enable(side);
        showEffect();
    };
    connect(side.terms, &QComboBox::currentIndexChanged, this, changed);
    connect(side.unit, &QComboBox::currentIndexChanged, this, changed);
    connect(side.price, &QDoubleSpinBox::valueChanged, this, changed);
    connect(side.uses, &QDoubleSpinBox::valueChanged, this, changed);
    return side;
}

QWidget* LevelPopup::firstField(bool ofDecided) const
{
    return ofDecided ? m_decided.terms : m_today.terms;
}

void LevelPopup::setLevel(const ServiceFigures& figures, std::size_t service, std::size_t group)
{
    m_plan = *figures.plan;
    m_plan.services.clear(); // the rates are all that is asked for
    m_service = figures.plan->services[service];
    m_before = serviceChoice(*figures.plan, m_service, group);
    m_customers = figures.costs.customers[group];
    m_hasCounts = figures.hasCounts;
    m_currency = figures.currency;
    //: a service and who gets it
    setTitle(tr("%1 for %2").arg(format::text(m_service.name), figures.groups.value(qsizetype(group))));
    for (const Side* side : {&m_today, &m_decided})
        side->unit->setItemText(0, format::currencySign(m_currency));
    show(m_today, m_before.today);
    show(m_decided, m_before.decided);
    showEffect();
}

void LevelPopup::show(const Side& side, const ServiceLevel& level)
{
    m_isFilling = true;
    side.terms->setCurrentIndex(side.terms->findData(int(level.terms)));
    side.price->setValue(level.price);
    side.unit->setCurrentIndex(level.isPercent ? 1 : 0);
    side.uses->setValue(level.uses);
    side.response->setText(format::text(level.response));
    side.rhythm->setText(format::text(level.rhythm));
    side.owner->setText(format::text(level.owner));
    side.channel->setText(format::text(level.channel));
    m_isFilling = false;
    enable(side);
}

void LevelPopup::enable(const Side& side)
{
    const auto terms = ServiceTerms(side.terms->currentData().toInt());
    const bool isCharged = terms == ServiceTerms::Charged;
    const bool isOffered = terms != ServiceTerms::Undefined && terms != ServiceTerms::NotOffered;
    side.price->setEnabled(isCharged);
    side.unit->setEnabled(isCharged);
    side.uses->setEnabled(isOffered);
    for (QLineEdit* field : {side.response, side.rhythm, side.owner, side.channel})
        field->setEnabled(isOffered);
}

ServiceLevel LevelPopup::levelOf(const Side& side) const
{
    const auto words = [](const QLineEdit* field) { return field->text().trimmed().toStdString(); };
    ServiceLevel level;
    level.terms = ServiceTerms(side.terms->currentData().toInt());
    level.price = side.price->value();
    level.isPercent = side.unit->currentIndex() == 1;
    level.uses = side.uses->value();
    level.response = words(side.response);
    level.rhythm = words(side.rhythm);
    level.owner = words(side.owner);
    level.channel = words(side.channel);
    return level;
}

// What the levels come to, while they are entered.
void LevelPopup::showEffect()
{
    if (m_isFilling)
        return;
    const ServiceYear today = serviceYear(m_plan, m_service, levelOf(m_today), m_customers);
    const ServiceYear decided = serviceYear(m_plan, m_service, levelOf(m_decided), m_customers);
    const bool hasRate = m_plan.hourlyRate > 0.0;
    const auto cost = [&](const ServiceYear& year) {
        return m_service.unit == ServiceUnit::Hours && !hasRate ? ServiceWords::hours(year.hours)
                                                                : format::money(year.cost, m_currency);
    };
    const auto income = [&](const ServiceYear& year) {
        return year.income > 0.0 ? tr(", %1 charged").arg(format::money(year.income, m_currency)) : QString();
    };
    QStringList lines;
    if (m_hasCounts)
        lines += tr("%Ln customer(s): %1 a year today%2, %3 decided%4.", nullptr, int(m_customers))
                     .arg(cost(today), income(today), cost(decided), income(decided));
    if (today.withoutValue + decided.withoutValue > 0)
        lines += tr("A fee in percent needs the value it is taken of: say it under “Cost each time”.");
    setNote(lines.join(QLatin1Char('\n')));
}

bool LevelPopup::keep()
{
    const ServiceChoice choice{levelOf(m_today), levelOf(m_decided)};
    if (choice != m_before)
        emit chosen(choice, false);
    return true;
}

} // namespace strata
