#include "ui/services/servicespage.h"

#include "ui/format.h"
#include "ui/services/checkscard.h"
#include "ui/services/contactcard.h"
#include "ui/services/costcard.h"
#include "ui/services/hourscard.h"
#include "ui/services/morelesscard.h"
#include "ui/services/plansettings.h"
#include "ui/services/servicefigures.h"
#include "ui/services/servicescard.h"
#include "ui/services/servicesprint.h"
#include "ui/services/templatelist.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/scrolling.h"
#include "ui/workshop.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace strata {

namespace {

constexpr int kCostShare = 3, kHoursShare = 2; // of the width
constexpr int kGap = 12; // between cards

} // namespace

ServicesPage::ServicesPage(Workshop& workshop, QWidget* parent)
    : Page(
        tr("Who gets which service?"),
        tr("What you do today beside what you decide for each group. Costs follow the live customer counts."),
        tr("Resources for the best customers have to come from somewhere. Write down every service, free or "
           "charged, that you offer or would like to; say who gets it today and who shall get it. Fair does "
           "not mean equal: groups may get different levels, but each gets one that somebody decided."),
        parent)
    , m_workshop(workshop)
    , m_settings(new PlanSettings(workshop))
    , m_services(new ServicesCard(workshop))
    , m_costs(new CostCard)
    , m_hours(new HoursCard)
    , m_contacts(new ContactCard(workshop))
    , m_checks(new ChecksCard)
    , m_moreLess(new MoreLessCard)
    , m_noCustomers(
          quietLabel(tr("There are no customers yet, so every count is 0 and nothing costs anything. "
                        "Levels can be decided all the same.")))
    , m_print(new ServicesPrint(workshop, this))
{
    setObjectName(QStringLiteral("servicesPage"));
    setNextStep(PageId::Actions);
    makePrint();
    m_noCustomers->setObjectName(QStringLiteral("servicesWithoutCustomers"));

    const auto beside = [](QWidget* left, int leftShare, QWidget* right, int rightShare) {
        auto* row = new QHBoxLayout;
        row->setSpacing(kGap);
        row->addWidget(left, leftShare);
        row->addWidget(right, rightShare);
        return row;
    };
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(12);
    column->addWidget(m_settings);
    column->addWidget(m_noCustomers);
    column->addWidget(makeBeginning());
    column->addWidget(m_services);
    m_figures = beside(m_costs, kCostShare, m_hours, kHoursShare);
    column->addLayout(m_figures);
    column->addLayout(beside(m_contacts, 3, m_checks, 2));
    column->addWidget(m_moreLess);
    column->addStretch();
    QScrollArea* scroll = scrollingDown(inner);
    scroll->setObjectName(QStringLiteral("servicesScroll"));
    content()->addWidget(scroll, 1);

    const auto goTo = [this, scroll](std::size_t service, std::size_t group) {
        scroll->ensureWidgetVisible(m_services);
        m_services->goTo(service, group);
    };
    connect(m_checks, &ChecksCard::cellAsked, this, goTo);
    connect(m_moreLess, &MoreLessCard::cellAsked, this, goTo);
    connect(&m_workshop, &Workshop::projectChanged, this, &ServicesPage::refresh);
    connect(&m_workshop, &Workshop::resultsChanged, this, &ServicesPage::refresh);
    refresh();
}

ServicesPage::~ServicesPage() = default;

QWidget* ServicesPage::makeBeginning()
{
    auto* card = new Card(tr("No service yet"));
    card->setObjectName(QStringLiteral("servicesBeginning"));
    m_templates = new TemplateList;
    m_templates->showWide();
    auto* own = new QPushButton(tr("Add a service of your own…"));
    own->setObjectName(QStringLiteral("addOwnService"));
    card->body()->addWidget(quietLabel(
        tr("Tick what you offer or would like to, or add services of your own. What they cost and who "
           "gets them is yours to say; nothing is filled in.")));
    card->body()->addWidget(m_templates);
    m_templates->foot()->insertWidget(1, own);
    connect(m_templates, &TemplateList::chosen, m_services, &ServicesCard::addAll);
    connect(own, &QPushButton::clicked, this, [this, own] { m_services->addServiceBelow(own); });
    m_beginning = card;
    return card;
}

void ServicesPage::makePrint()
{
    m_printed = quietLabel();
    m_printed->setObjectName(QStringLiteral("servicesPrinted"));
    m_printed->setMaximumWidth(420);
    m_printed->setMinimumWidth(0);
    m_printButton = new QPushButton(tr("Print / PDF…"));
    m_printButton->setObjectName(QStringLiteral("printServices"));
    m_printButton->setMinimumHeight(Theme::kTarget);
    addHeaderWidget(m_printed);
    addHeaderWidget(m_printButton);
    connect(m_printButton, &QPushButton::clicked, this, [this] {
        const QString path = ServicesPrint::chooseFile(format::text(m_workshop.project().name), this);
        if (!path.isEmpty())
            print(path);
    });
    connect(m_print, &ServicesPrint::said, this, &ServicesPage::sayPrinted);
}

void ServicesPage::print(const QString& path)
{
    if (m_print->isRunning())
        return;
    if (!serviceFigures(m_workshop.project(), m_workshop.results()).hasCounts)
        return sayPrinted(tr("The customers are being counted. Print again in a moment."));
    sayPrinted(tr("Writing…"));
    m_print->start(path);
}

void ServicesPage::sayPrinted(const QString& words)
{
    m_printed->setText(words);
    m_printed->setToolTip(QStringLiteral("<p>%1</p>").arg(words.toHtmlEscaped()));
}

void ServicesPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    refresh();
}

void ServicesPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitFigures();
}

// Money of large companies takes more room than half a small screen has.
void ServicesPage::fitFigures()
{
    const int room = m_services->parentWidget()->width() - kGap;
    const bool fits = m_costs->wantedRoom() <= room * kCostShare / (kCostShare + kHoursShare)
        && m_hours->wantedRoom() <= room * kHoursShare / (kCostShare + kHoursShare);
    m_figures->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ServicesPage::refresh()
{
    if (!isVisible())
        return;
    const Project& project = m_workshop.project();
    const ServiceFigures figures = serviceFigures(project, m_workshop.results());
    const bool hasServices = !project.services->services.empty();
    m_settings->refresh();
    m_noCustomers->setVisible(project.dataset->customers.size() == 0 && hasServices);
    m_beginning->setVisible(!hasServices);
    m_templates->offer(*project.services);
    for (QWidget* card :
         {static_cast<QWidget*>(m_services), static_cast<QWidget*>(m_costs), static_cast<QWidget*>(m_hours),
          static_cast<QWidget*>(m_checks), static_cast<QWidget*>(m_moreLess)})
        card->setVisible(hasServices);
    m_services->showFigures(figures);
    m_costs->showFigures(figures);
    m_hours->showFigures(figures);
    m_contacts->showFigures(figures);
    m_checks->showFigures(figures);
    m_moreLess->showFigures(figures);
    fitFigures();
}

} // namespace strata
