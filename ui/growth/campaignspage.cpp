#include "ui/growth/campaignspage.h"

#include "core/storage/exportfile.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/growth/campaignlistmodel.h"
#include "ui/growth/campaignreport.h"
#include "ui/growth/campaigns.h"
#include "ui/growth/formfields.h"
#include "ui/growth/learnedview.h"
#include "ui/growth/lotsview.h"
#include "ui/growth/membersview.h"
#include "ui/growth/resultview.h"
#include "ui/growth/sheetview.h"
#include "ui/growth/textsview.h"
#include "ui/growth/touchesview.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/spoken.h"
#include "ui/workshop.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

namespace {

constexpr int kMostRows = 3; // campaigns before the list scrolls

std::uint64_t freshSeed()
{
    return std::uint64_t(QRandomGenerator::global()->bounded(1, 1000000));
}

} // namespace

CampaignsPage::CampaignsPage(Workshop& workshop, QWidget* parent)
    : Page(
        tr("How do we grow them, and does it work?"),
        tr("A campaign says what is done for whom. The lot decides who gets it first, so that one sees what "
           "it "
           "brings."),
        tr("Whether a campaign works is seen only beside customers who did not get it. So the lot divides "
           "them before it starts: the target group gets calls, e-mails and visits, the control group gets "
           "nothing. What the target group gains over the control group is the effect."),
        parent)
    , m_workshop(workshop)
    , m_model(new CampaignListModel(this))
    , m_table(new DataTable)
{
    setObjectName(QStringLiteral("campaignsPage"));
    setTabs(PageId::Campaigns);
    content()->addWidget(makeList());
    content()->addWidget(makeParts(), 1);
    setNextStep(PageId::Track);

    const auto follow = [this] {
        if (isVisible())
            refresh();
        else
            m_isBehind = true;
    };
    connect(&workshop, &Workshop::projectChanged, this, follow);
    connect(&workshop, &Workshop::resultsChanged, this, follow);
}

QWidget* CampaignsPage::makeList()
{
    m_table->setObjectName(QStringLiteral("campaignTable"));
    m_table->setAccessibleName(tr("Campaigns"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setSourceModel(m_model);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // oldest first
    QHeaderView* head = m_table->horizontalHeader();
    head->setSectionResizeMode(CampaignListModel::Name, QHeaderView::Stretch);
    head->resizeSection(CampaignListModel::State, 180);
    head->resizeSection(CampaignListModel::Start, 120);
    head->resizeSection(CampaignListModel::Customers, 96);
    head->resizeSection(CampaignListModel::Touches, 130);

    auto* addButton = formFields::button(QStringLiteral("newCampaign"), tr("New campaign"));
    m_copy
        = formFields::button(QStringLiteral("copyCampaign"), tr("Copy"),
                             tr("Sheet, texts, customers and touches into a new campaign; lots and what was "
                                "learned stay here"));
    m_rename = formFields::button(QStringLiteral("renameCampaign"), tr("Rename"));
    m_remove = formFields::button(QStringLiteral("removeCampaign"), tr("Remove"),
                                  tr("Removes the campaign; undo brings it back"));
    m_report = formFields::button(QStringLiteral("campaignReport"), tr("Report as PDF…"),
                                  tr("Sheet, groups, touches, what was learned, and the result"));
    m_problem = problemLabel(QStringLiteral("campaignProblem"));
    m_none
        = quietLabel(tr("No campaigns yet. Begin one here, or choose small customers on the page before and "
                        "start it with them."));
    m_none->setObjectName(QStringLiteral("noCampaigns"));

    for (QPushButton* button : {addButton, m_copy, m_rename, m_remove, m_report})
        addHeaderWidget(button);
    auto* card = new Card;
    card->body()->addWidget(m_none);
    card->body()->addWidget(m_table);
    card->body()->addWidget(m_problem);

    connect(addButton, &QPushButton::clicked, this, &CampaignsPage::add);
    connect(m_copy, &QPushButton::clicked, this, &CampaignsPage::copy);
    connect(m_remove, &QPushButton::clicked, this, &CampaignsPage::remove);
    connect(m_rename, &QPushButton::clicked, this, [this] {
        const int at = m_model->rowOf(m_chosen);
        if (at >= 0)
            m_table->edit(m_table->proxy()->mapFromSource(m_model->index(at, CampaignListModel::Name)));
    });
    connect(m_report, &QPushButton::clicked, this, &CampaignsPage::chooseAndSaveReport);
    connect(m_model, &CampaignListModel::renamed, this, &CampaignsPage::rename);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = m_table->selectionModel()->selectedRows();
        if (!m_isFilling && !rows.isEmpty())
            choose(m_model->idOf(m_table->sourceIndex(rows.first()).row()));
    });
    return card;
}

QWidget* CampaignsPage::makeParts()
{
    m_tabs = new QTabWidget;
    setSpokenRole(m_tabs, QAccessible::Grouping);
    m_tabs->setObjectName(QStringLiteral("campaignTabs"));
    m_tabs->setAccessibleName(tr("About the chosen campaign"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    const auto place = [this](CampaignPart* part, const QString& name, const QString& title) {
        part->setObjectName(name);
        part->setContentsMargins(0, 8, 4, 0);
        m_tabs->addTab(scrollingDown(part), title);
        m_parts.push_back(part);
        connect(part, &CampaignPart::customerActivated, this, &CampaignsPage::customerActivated);
    };
    place(new SheetView(m_workshop), QStringLiteral("sheetView"), tr("Sheet"));
    place(new MembersView(m_workshop, m_places), QStringLiteral("membersView"), tr("Customers"));
    place(new LotsView(m_workshop, m_places), QStringLiteral("lotsView"), tr("Control group"));
    place(new TouchesView(m_workshop), QStringLiteral("touchesView"), tr("Touches"));
    place(new TextsView(m_workshop, m_places), QStringLiteral("textsView"), tr("Call guide and e-mail"));
    place(new LearnedView(m_workshop, m_places), QStringLiteral("learnedView"), tr("What we learned"));
    place(new ResultView(m_workshop), QStringLiteral("resultView"), tr("Result"));
    auto* card = new Card;
    card->body()->addWidget(m_tabs, 1);
    m_chosenCard = card;
    auto* host = new QWidget; // keeps the list at the top while no campaign is chosen
    host->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(host);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card, 1);
    return host;
}

void CampaignsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isBehind)
        refresh();
}

void CampaignsPage::refresh()
{
    m_isBehind = false;
    const Project& project = m_workshop.project();
    const bool hasData = project.dataset->customers.size() > 0 || !project.growth->campaigns.empty();
    setEmptyState(hasData ? QString()
                          : tr("A campaign is for customers. Import customers and invoices first."),
                  tr("Import data"), PageId::Data);
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    std::set<std::string> known;
    std::string news;
    for (const Campaign& campaign : project.growth->campaigns) {
        known.insert(campaign.id);
        if (!m_known.contains(campaign.id))
            news = campaign.id;
    }
    m_known = std::move(known);
    if (!news.empty())
        m_chosen = news;
    else if (!Campaigns::find(project, m_chosen))
        m_chosen = project.growth->campaigns.empty() ? std::string() : project.growth->campaigns.back().id;

    m_model->setCampaigns(project.growth->campaigns, formFields::today());
    const int row = m_model->rowOf(m_chosen);
    if (row >= 0) {
        const int shown = m_table->proxy()->mapFromSource(m_model->index(row, 0)).row();
        if (!m_table->selectionModel()->isRowSelected(shown))
            m_table->selectRow(shown);
        m_table->scrollTo(m_table->model()->index(shown, 0));
    }
    const bool isChosen = row >= 0;
    m_none->setVisible(project.growth->campaigns.empty());
    m_table->setVisible(!project.growth->campaigns.empty());
    fitList();
    for (QPushButton* button : {m_copy, m_rename, m_remove})
        button->setEnabled(isChosen);
    m_report->setEnabled(isChosen && !m_background.isRunning());
    m_chosenCard->setVisible(isChosen);
    for (CampaignPart* part : m_parts)
        part->setCampaign(m_chosen);
}

void CampaignsPage::fitList()
{
    const int rows = std::clamp(m_model->rowCount(), 1, kMostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + rows * m_table->verticalHeader()->defaultSectionSize() + 2);
}

void CampaignsPage::choose(const std::string& id)
{
    m_chosen = id;
    answer(m_problem, nullptr, {});
    refresh();
}

void CampaignsPage::add()
{
    const Project& project = m_workshop.project();
    m_workshop.edit(Campaigns::with(project, Campaigns::fresh(project, freshSeed())), tr("New campaign"));
    const int row = m_model->rowOf(m_chosen);
    if (row >= 0 && isVisible())
        m_table->edit(m_table->proxy()->mapFromSource(m_model->index(row, CampaignListModel::Name)));
}

void CampaignsPage::copy()
{
    const Project& project = m_workshop.project();
    if (const Campaign* chosenOne = Campaigns::find(project, m_chosen))
        m_workshop.edit(Campaigns::with(project, Campaigns::copyOf(project, *chosenOne, freshSeed())),
                        tr("Copy a campaign"));
}

void CampaignsPage::remove()
{
    m_table->setFocus(Qt::OtherFocusReason); // what was typed is kept before it goes
    if (Campaigns::find(m_workshop.project(), m_chosen))
        m_workshop.edit(Campaigns::without(m_workshop.project(), m_chosen), tr("Remove a campaign"));
}

void CampaignsPage::rename(const std::string& id, const QString& name)
{
    const Project& project = m_workshop.project();
    const Campaign* campaign = Campaigns::find(project, id);
    if (!campaign || campaign->name == name.toStdString())
        return;
    if (name.isEmpty() || !Campaigns::isNameFree(project, name.toStdString(), id)) {
        answer(m_problem, nullptr,
               name.isEmpty() ? tr("A campaign needs a name.")
                              : tr("Another campaign is called “%1”; choose another name.").arg(name));
        return;
    }
    answer(m_problem, nullptr, {});
    m_workshop.edit(Campaigns::changed(project, id, [&](Campaign& next) { next.name = name.toStdString(); }),
                    tr("Rename a campaign"));
}

void CampaignsPage::chooseAndSaveReport()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Report on the campaign"), QString(),
                                                      tr("PDF documents (*.pdf)"));
    if (!path.isEmpty())
        saveReport(path);
}

void CampaignsPage::saveReport(const QString& path)
{
    if (!Campaigns::find(m_workshop.project(), m_chosen))
        return;
    m_report->setEnabled(false);
    m_report->setText(tr("Writing…"));
    m_background.start([this, project = m_workshop.project(), metrics = m_workshop.sharedMetrics(),
                        id = m_chosen, path](const Progress& progress) -> std::function<void()> {
        const Campaign& campaign = *Campaigns::find(project, id);
        const Result<QByteArray> pdf = campaignReport(project, *metrics, campaign, Paper::A4, progress);
        const Status written = pdf ? writeExportedFile(path, *pdf) : Status(pdf.error());
        return [this, path, written] {
            m_report->setText(tr("Report as PDF…"));
            m_report->setEnabled(!m_chosen.empty());
            emit reportSaved(path, written.has_value());
            if (!written)
                QMessageBox::warning(this, tr("Report on the campaign"), errorText(written.error()));
        };
    });
}

} // namespace strata
