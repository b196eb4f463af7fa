#include "ui/planning/planningpage.h"

#include "ui/planning/agendacard.h"
#include "ui/planning/decisionlogpanel.h"
#include "ui/planning/logocard.h"
#include "ui/planning/notescard.h"
#include "ui/planning/parkinglotcard.h"
#include "ui/planning/participantscard.h"
#include "ui/planning/purposecard.h"
#include "ui/planning/signoffcard.h"
#include "ui/planning/versionscard.h"
#include "ui/widgets/spoken.h"
#include "ui/workshop.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace strata {

namespace {

// Two columns that scroll together.
QScrollArea* scrolling(const QList<QWidget*>& left, int leftShare, const QList<QWidget*>& right,
                       int rightShare)
{
    auto* board = new QWidget;
    auto* columns = new QHBoxLayout(board);
    columns->setContentsMargins(0, 0, 4, 0);
    columns->setSpacing(12);
    const auto add = [columns](const QList<QWidget*>& cards, int share) {
        auto* column = new QVBoxLayout;
        column->setSpacing(12);
        for (QWidget* card : cards)
            column->addWidget(card);
        column->addStretch(1); // the cards stay as high as what is in them
        columns->addLayout(column, share);
    };
    add(left, leftShare);
    add(right, rightShare);
    auto* area = new QScrollArea;
    area->setWidget(board);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    board->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

} // namespace

PlanningPage::PlanningPage(Workshop& workshop, QWidget* parent)
    : Page(tr("What are we here to decide?"),
           tr("Purpose, people and agenda of the session, every decision as it falls, and the versions of "
              "the model."),
           tr("A model holds in the company when people remember who decided it, and why. Write down the "
              "purpose and who is at the table, follow the agenda, park what leads away, and sign off at the "
              "end. What is decided with the program goes into the log with the value before and after; add "
              "the reason while everybody still knows it."),
           parent)
    , m_workshop(workshop)
    , m_sections(new QStackedWidget)
{
    setObjectName(QStringLiteral("planningPage"));
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    auto* group = new QButtonGroup(this);
    for (const QString& name : {tr("Session"), tr("Decision log"), tr("Versions and sign-off")}) {
        auto* button = new QPushButton(name);
        button->setObjectName(QStringLiteral("section/%1").arg(m_switch.size()));
        button->setProperty("tab", true);
        setSpokenRole(button, QAccessible::PageTab);
        button->setCheckable(true);
        group->addButton(button, int(m_switch.size()));
        row->addWidget(button);
        m_switch.push_back(button);
    }
    row->addStretch();
    connect(group, &QButtonGroup::idClicked, this, [this](int id) { showSection(Section(id)); });

    auto* log = new DecisionLogPanel(workshop);
    m_parts.push_back([log] { log->refresh(); });
    m_sections->addWidget(makeSession());
    m_sections->addWidget(log);
    m_sections->addWidget(makeVersions());
    content()->addLayout(row);
    content()->addWidget(m_sections, 1);
    setNextStep(PageId::Factors);
    showSection(Session);
    connect(&workshop, &Workshop::projectChanged, this, &PlanningPage::refresh);
}

QWidget* PlanningPage::makeSession()
{
    auto* purpose = new PurposeCard(m_workshop);
    auto* people = new ParticipantsCard(m_workshop);
    auto* agenda = new AgendaCard(m_workshop);
    auto* parking = new ParkingLotCard(m_workshop);
    auto* notes = new NotesCard(m_workshop);
    auto* logo = new LogoCard(m_workshop);
    m_parts.push_back([=] {
        purpose->refresh();
        people->refresh();
        agenda->refresh();
        parking->refresh();
        notes->refresh();
        logo->refresh();
    });
    connect(agenda, &AgendaCard::timerRequested, this, &PlanningPage::timerRequested);
    return scrolling({people, agenda}, 2, {purpose, parking, notes, logo}, 1);
}

QWidget* PlanningPage::makeVersions()
{
    auto* versions = new VersionsCard(m_workshop);
    auto* signOff = new SignOffCard(m_workshop);
    m_parts.push_back([=] {
        versions->refresh();
        signOff->refresh();
    });
    connect(signOff, &SignOffCard::signedOff, this, &PlanningPage::signedOff);
    return scrolling({versions}, 5, {signOff}, 3);
}

void PlanningPage::showSection(Section section)
{
    m_sections->setCurrentIndex(section);
    m_switch[section]->setChecked(true);
}

void PlanningPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    refresh();
}

void PlanningPage::refresh()
{
    if (!isVisible())
        return; // a drag on another page is not slowed down; showing catches up
    for (const auto& part : m_parts)
        part();
}

} // namespace strata
