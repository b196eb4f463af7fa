#include "ui/mainwindow.h"

#include "core/transform/servicecheck.h"
#include "core/transform/servicecost.h"
#include "ui/accounts/accountspage.h"
#include "ui/actions/actionspage.h"
#include "ui/actions/actionstep.h"
#include "ui/actions/playbookspage.h"
#include "ui/arrivals.h"
#include "ui/ballots/ballotspage.h"
#include "ui/ballots/paperdialog.h"
#include "ui/charts/chartpicture.h"
#include "ui/comparedscenario.h"
#include "ui/costs/costspage.h"
#include "ui/customer/customerpage.h"
#include "ui/data/datapage.h"
#include "ui/data/importdialog.h"
#include "ui/disagreement/disagreementpage.h"
#include "ui/explain/whymodel.h"
#include "ui/factors/factorspage.h"
#include "ui/format.h"
#include "ui/gaps/gapspage.h"
#include "ui/growth/campaignspage.h"
#include "ui/growth/growthpage.h"
#include "ui/help/helpdesk.h"
#include "ui/homework/homeworkpage.h"
#include "ui/languages.h"
#include "ui/metrics/metricspage.h"
#include "ui/planning/planningpage.h"
#include "ui/projectbell.h"
#include "ui/projectfiles.h"
#include "ui/projector/projectorcontrols.h"
#include "ui/projector/projectorview.h"
#include "ui/ratings/ratingspage.h"
#include "ui/report/reportspage.h"
#include "ui/reportkinds.h"
#include "ui/services/servicespage.h"
#include "ui/session.h"
#include "ui/signedbanner.h"
#include "ui/start/startpage.h"
#include "ui/stratification/rankingpage.h"
#include "ui/stratification/stratificationpage.h"
#include "ui/theme.h"
#include "ui/topbar.h"
#include "ui/track/signalspage.h"
#include "ui/track/trackpage.h"
#include "ui/track/watchboard.h"
#include "ui/track/watchpage.h"
#include "ui/weights/weightspage.h"
#include "ui/whatif/confidencepage.h"
#include "ui/whatif/flipcurvespage.h"
#include "ui/whatif/whatifpage.h"
#include "ui/widgets/card.h"
#include "ui/widgets/contextkey.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/steprail.h"
#include "ui/widgets/tablecopy.h"
#include "ui/widgets/undokeys.h"
#include "ui/widgets/wheel.h"
#include "ui/windowplace.h"
#include "ui/workshop.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

namespace {

// Under way once there is something to compare.
void showWhatIfStep(StepRail& rail, const Workshop& workshop)
{
    rail.setState(PageId::WhatIf,
                  workshop.results().scored > 0 && !workshop.project().scenarios->empty()
                      ? StepState::UnderWay
                      : StepState::Empty);
}

// Done once every group has a decided level for every service.
void showServicesStep(StepRail& rail, const Project& project)
{
    const ServicePlan& plan = *project.services;
    const bool isFair = serviceChecks(plan, serviceGroups(plan, project.rules)).isFair();
    rail.setState(PageId::Services,
                  plan.services.empty() ? StepState::Empty
                      : isFair          ? StepState::Done
                                        : StepState::UnderWay);
}

} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow((installSpoken(), parent)) // before the first widget has a text
    , m_workshop(new Workshop(this))
    , m_session(new ProjectSession(*m_workshop, this))
    , m_files(new ProjectFiles(*m_session, this))
    , m_arrivals(new Arrivals(*this))
    , m_bell(new ProjectBell(this))
    , m_rail(new StepRail)
    , m_stack(new QStackedWidget)
    , m_start(new StartPage)
    , m_pages(new QStackedWidget)
{
    setWindowTitle(tr("Strata"));
    setMinimumSize(QSize(1024, 640).boundedTo(screen()->availableSize())); // small screens, large scales
    setWindowIcon(QIcon(QStringLiteral(":/icons/org.strataworkshop.Strata.svg")));
    resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
    setAcceptDrops(true);
    qApp->installEventFilter(new WheelGuard(this));
    qApp->installEventFilter(new UndoKeys(this));
    qApp->installEventFilter(new ContextKey(this));
    installTableCopy();
    installChartPictures();
    makePages();
    m_projector = new ProjectorView(*m_workshop, this);
    m_projectorControls = new ProjectorControls(*m_projector, *m_workshop);
    m_help = new HelpDesk(*this, *m_workshop, *m_session,
                          {[this] { return shownPage(); }, [this](PageId page) { showPage(page); },
                           [this] { m_files->openSample(); }, ProjectFiles::samplePath()});
    makeActions();

    auto* body = new QWidget;
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    QScrollArea* rail = scrollingDown(m_rail);
    rail->setObjectName(QStringLiteral("pageScroll"));
    rail->setFixedWidth(208);
    rail->setFocusPolicy(Qt::NoFocus);
    row->addWidget(rail);
    row->addWidget(m_pages, 1);
    auto* project = new QWidget;
    auto* column = new QVBoxLayout(project);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_topBar = new TopBar(*m_workshop, m_undo, m_redo);
    m_topBar->addTool(m_projectorControls);
    column->addWidget(m_topBar);
    column->addWidget(new SignedBanner(*m_workshop));
    column->addWidget(body, 1);
    m_stack->addWidget(scrollingDown(m_start));
    m_stack->addWidget(project);
    setCentralWidget(m_stack);
    makeStatusBar();

    connect(m_start, &StartPage::sampleRequested, m_files, &ProjectFiles::openSample);
    connect(m_start, &StartPage::tourRequested, m_help, &HelpDesk::chooseTour);
    connect(m_start, &StartPage::newRequested, m_files, &ProjectFiles::chooseAndCreate);
    connect(m_start, &StartPage::openRequested, m_files, &ProjectFiles::chooseAndOpen);
    connect(m_start, &StartPage::recentRequested, m_files, &ProjectFiles::open);
    connect(m_start, &StartPage::forgetRequested, m_files, &ProjectFiles::forget);
    connect(m_files, &ProjectFiles::recentChanged, this, &MainWindow::showRecent);
    connect(m_topBar, &TopBar::findRequested, this, &MainWindow::findCustomer);
    connect(m_topBar, &TopBar::versionsRequested, this, [this] {
        showPage(PageId::Planning);
        m_planning->showSection(PlanningPage::Versions);
    });
    connect(m_topBar, &TopBar::compareRequested, this, [this] { showPage(PageId::WhatIf); });
    connect(m_topBar, &TopBar::keepRequested, this, [this] {
        showPage(PageId::WhatIf);
        m_whatIf->beginKeeping();
    });
    connect(m_topBar, &TopBar::reportRequested, this, [this] {
        finishTyping();
        showPage(PageId::Reports);
        m_reports->chooseAndSave();
    });
    connect(m_rail, &StepRail::pageRequested, this, &MainWindow::showPage);
    connect(m_weights, &WeightsPage::customerActivated, this, &MainWindow::openCustomer);
    connect(m_stratification, &StratificationPage::customerActivated, this, &MainWindow::openCustomer);
    connect(m_workshop, &Workshop::projectChanged, this, &MainWindow::showProject);
    connect(m_workshop, &Workshop::resultsChanged, this, &MainWindow::showResults);
    connect(m_workshop, &Workshop::recalculating, this, [this](bool running) {
        if (running)
            m_time->setText(tr("Recalculating…"));
    });
    connect(m_workshop->undoStack(), &QUndoStack::indexChanged, this, &MainWindow::showUndo);
    connect(m_session, &ProjectSession::stateChanged, m_saved, &QLabel::setText);
    connect(m_session, &ProjectSession::stateChanged, m_saved, &QWidget::setToolTip);
    connect(m_session, &ProjectSession::opened, this, &MainWindow::showOpened);
    connect(m_session, &ProjectSession::closed, this, &MainWindow::showClosed);
    connect(m_session, &ProjectSession::pathChanged, this, [this] {
        m_shownPath = m_session->path();
        m_bell->hang(m_session->path());
        showProject();
    });
    connect(m_bell, &ProjectBell::rung, this, &MainWindow::comeToFront);

    showAlarms(*m_rail, *m_workshop);
    showClosed();
    showRecent();
    showPage(PageId::Factors);
    restorePlace(*this, QStringLiteral("window"));
}

// The workshop goes before the widgets that listen to it.
MainWindow::~MainWindow()
{
    m_workshop->undoStack()->disconnect(this);
    m_workshop->disconnect(this);
    delete m_projector;
    delete takeCentralWidget();
}

void MainWindow::makePages()
{
    m_planning = new PlanningPage(*m_workshop);
    m_ballots = new BallotsPage(*m_workshop);
    auto* disagreement = new DisagreementPage(*m_workshop);
    auto* homework = new HomeworkPage(*m_workshop);
    m_weights = new WeightsPage(*m_workshop);
    m_data = new DataPage(*m_workshop, *m_session);
    m_gaps = new GapsPage(*m_workshop, *m_session);
    auto* costs = new CostsPage(*m_workshop);
    m_stratification = new StratificationPage(*m_workshop);
    m_customer = new CustomerPage(*m_workshop, *m_session);
    auto* ranking = new RankingPage(*m_workshop);
    m_whatIf = new WhatIfPage(*m_workshop);
    auto* flipCurves = new FlipCurvesPage(*m_workshop);
    auto* confidence = new ConfidencePage(*m_workshop);
    auto* services = new ServicesPage(*m_workshop);
    auto* actions = new ActionsPage(*m_workshop);
    auto* growth = new GrowthPage(*m_workshop);
    auto* campaigns = new CampaignsPage(*m_workshop);
    auto* track = new TrackPage(*m_workshop, *m_session);
    auto* risers = new SignalsPage(*m_workshop, *m_session);
    auto* watchlist = new WatchPage(*m_workshop);
    m_reports = new ReportsPage(*m_workshop, reportKinds(*m_workshop, *m_session));
    m_pageOf = {
        {PageId::Planning, m_planning},
        {PageId::Factors, new FactorsPage(*m_workshop)},
        {PageId::Metrics, new MetricsPage(*m_workshop)},
        {PageId::Ratings, new RatingsPage(*m_workshop)},
        {PageId::Weights, m_weights},
        {PageId::Ballots, m_ballots},
        {PageId::Disagreement, disagreement},
        {PageId::Homework, homework},
        {PageId::Data, m_data},
        {PageId::Accounts, new AccountsPage(*m_workshop)},
        {PageId::Costs, costs},
        {PageId::Gaps, m_gaps},
        {PageId::Stratification, m_stratification},
        {PageId::Customer, m_customer},
        {PageId::Ranking, ranking},
        {PageId::WhatIf, m_whatIf},
        {PageId::FlipCurves, flipCurves},
        {PageId::Confidence, confidence},
        {PageId::Services, services},
        {PageId::Actions, actions},
        {PageId::Playbooks, new PlaybooksPage(*m_workshop)},
        {PageId::Growth, growth},
        {PageId::Campaigns, campaigns},
        {PageId::Track, track},
        {PageId::Signals, risers},
        {PageId::Watchlist, watchlist},
        {PageId::Reports, m_reports},
    };
    for (const auto& [id, page] : m_pageOf) {
        m_pages->addWidget(page);
        page->setFocusPolicy(Qt::ClickFocus);
        connect(page, &Page::pageRequested, this, &MainWindow::showPage);
    }
    connect(disagreement, &DisagreementPage::customerActivated, this, &MainWindow::openCustomer);
    connect(homework, &HomeworkPage::customerActivated, this, &MainWindow::openCustomer);
    connect(costs, &CostsPage::customerActivated, this, &MainWindow::openCustomer);
    connect(m_gaps, &GapsPage::customerActivated, this, &MainWindow::openCustomer);
    connect(m_customer, &CustomerPage::customerActivated, this, &MainWindow::openCustomer);
    connect(ranking, &RankingPage::customerActivated, this, &MainWindow::openCustomer);
    connect(m_whatIf, &WhatIfPage::customerActivated, this, &MainWindow::openCustomer);
    connect(m_whatIf, &WhatIfPage::flipCurveRequested, this, [this, flipCurves](const QString& weight) {
        showPage(PageId::FlipCurves);
        flipCurves->showRow(weight);
    });
    connect(flipCurves, &FlipCurvesPage::customerActivated, this, &MainWindow::openCustomer);
    connect(confidence, &ConfidencePage::customerActivated, this, &MainWindow::openCustomer);
    connect(services, &ServicesPage::customerActivated, this, &MainWindow::openCustomer);
    connect(actions, &ActionsPage::customerActivated, this, &MainWindow::openCustomer);
    connect(growth, &GrowthPage::customerActivated, this, &MainWindow::openCustomer);
    connect(campaigns, &CampaignsPage::customerActivated, this, &MainWindow::openCustomer);
    connect(track, &TrackPage::customerActivated, this, &MainWindow::openCustomer);
    connect(risers, &SignalsPage::customerActivated, this, &MainWindow::openCustomer);
    connect(watchlist, &WatchPage::customerActivated, this, &MainWindow::openCustomer);
    connect(m_gaps, &GapsPage::pageWanted, this, &MainWindow::showPage);
    connect(m_gaps, &GapsPage::importReportWanted, this, [this](qint64 batch) {
        const auto& imports = m_workshop->project().imports;
        const auto found = std::find_if(imports.begin(), imports.end(),
                                        [batch](const ImportBatch& one) { return one.batch == batch; });
        if (found == imports.end())
            return;
        showPage(PageId::Data);
        m_data->showIssues(*found);
    });
    connect(m_gaps, &GapsPage::openGapsChanged, this, &MainWindow::showGaps);
    connect(m_planning, &PlanningPage::timerRequested, this,
            [this](int minutes) { m_projector->startTimer(minutes); });
}

void MainWindow::makeActions()
{
    const auto add = [this](QMenu* menu, const QString& text, const QKeySequence& keys, auto&& slot,
                            bool needsProject = true) {
        QAction* action = menu->addAction(text);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, [this, slot] {
            finishTyping();
            slot();
        });
        if (needsProject)
            m_projectActions += action;
        return action;
    };
    QMenu* file = menuBar()->addMenu(tr("&File"));
    add(
        file, tr("&New workshop…"), QKeySequence::New, [this] { m_files->chooseAndCreate(); }, false);
    add(
        file, tr("&Open…"), QKeySequence::Open, [this] { m_files->chooseAndOpen(); }, false);
    m_recentMenu = file->addMenu(tr("Open &recent"));
    add(
        file, tr("Open the sam&ple workshop"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
        [this] { m_files->openSample(); }, false);
    file->addSeparator();
    add(file, tr("&Save now"), QKeySequence::Save, [this] { m_files->save(); });
    add(file, tr("Save &as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
        [this] { m_files->chooseAndSaveAs(); });
    add(file, tr("Save a &copy as…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S),
        [this] { m_files->chooseAndSaveCopy(); });
    add(file, tr("Earlier &versions…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_V),
        [this] { m_files->chooseVersion(); });
    file->addSeparator();
    add(file, tr("&Import data…"), QKeySequence(Qt::CTRL | Qt::Key_I), [this] {
        showPage(PageId::Data);
        m_data->chooseAndImport();
    });
    add(file, tr("Import from a &database…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), [this] {
        showPage(PageId::Data);
        m_data->openDatabase();
    });
    add(file, tr("Re&fresh all data…"), QKeySequence::Refresh, [this] {
        showPage(PageId::Data);
        m_data->refresh();
    });
    add(file, tr("&Export report…"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] {
        showPage(PageId::Reports);
        m_reports->chooseAndSave();
    });
    add(file, tr("Export &workbook…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), [this] {
        showPage(PageId::Reports);
        m_reports->setKind(QStringLiteral("workbook"));
        m_reports->chooseAndSave();
    });
    add(
        file, tr("Fill in a &ballot…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B),
        [this] { chooseAndFillInBallot(); }, false);
    file->addSeparator();
    add(
        file, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); }, false);

    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    m_undo = add(
        edit, tr("&Undo"), QKeySequence::Undo, [this] { m_workshop->undoStack()->undo(); }, false);
    m_redo = add(
        edit, tr("&Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
        [this] { m_workshop->undoStack()->redo(); }, false);
    m_undo->setIcon(Theme::instance().icon(QStringLiteral("undo")));
    m_redo->setIcon(Theme::instance().icon(QStringLiteral("redo")));
    edit->addSeparator();
    add(edit, tr("&Find customer"), QKeySequence::Find, [this] { findCustomer(); });
    m_back = add(edit, tr("&Back from a customer"), QKeySequence(Qt::ALT | Qt::Key_Up), [this] { goBack(); });
    m_back->setObjectName(QStringLiteral("backFromCustomer"));

    QMenu* go = menuBar()->addMenu(tr("&Go"));
    int key = 0;
    for (const auto& [id, page] : m_pageOf) {
        const bool isStep = stepOf(id) == id;
        add(go, pageName(id),
            isStep && key < 9 ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + key++)) : QKeySequence(),
            [this, page = id] { showPage(page); });
    }

    QMenu* view = menuBar()->addMenu(tr("&View"));
    auto* schemes = new QActionGroup(this);
    const auto addScheme = [&](const QString& text, Scheme scheme, const QKeySequence& keys) {
        QAction* action = add(
            view, text, keys, [scheme] { Theme::instance().setScheme(scheme); }, false);
        action->setCheckable(true);
        action->setChecked(Theme::instance().scheme() == scheme);
        schemes->addAction(action);
    };
    addScheme(tr("Colours of the &system"), Scheme::System, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_0));
    addScheme(tr("&Light"), Scheme::Light, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_1));
    addScheme(tr("&Dark"), Scheme::Dark, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_2));
    view->addSeparator();
    add(view, tr("&Projector view"), QKeySequence(Qt::Key_F11),
        [this] { m_projectorControls->toggleView(); });
    QMenu* projector = view->addMenu(tr("&While it is shown"));
    add(projector, tr("&Freeze, or show the present state"), QKeySequence(ProjectorView::kFreezeKey),
        [this] { m_projectorControls->toggleFreeze(); });
    add(projector, tr("&Blank"), QKeySequence(ProjectorView::kBlankKey),
        [this] { m_projectorControls->toggleBlank(); });
    add(projector, tr("&Mask names"), QKeySequence(ProjectorView::kMaskKey),
        [this] { m_projectorControls->toggleMask(); });
    add(projector, tr("&Timer"), QKeySequence(ProjectorView::kTimerKey),
        [this] { m_projectorControls->toggleTimer(); });
    add(
        view, tr("&Full screen"), QKeySequence(Qt::SHIFT | Qt::Key_F11),
        [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); }, false);

    makeLanguageMenu(view);

    m_help->addTo(menuBar()->addMenu(tr("&Help")));
}

void MainWindow::makeLanguageMenu(QMenu* view)
{
    QMenu* menu = view->addMenu(tr("Lan&guage"));
    auto* group = new QActionGroup(this);
    const auto add = [&](const QString& text, const QString& code) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(chosenLanguage() == code);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] {
            chooseLanguage(code);
            const LanguageScope scope(code); // said in the language that was asked for
            QMessageBox::information(this, tr("Language"),
                                     tr("Strata will speak this language when it is next started."));
        });
    };
    add(tr("The &system's"), QString());
    for (const Language& language : languages())
        add(language.name, language.code);
}

void MainWindow::makeStatusBar()
{
    const auto make = [](const QString& name) {
        auto* label = new ElidedLabel;
        label->setObjectName(name);
        label->setFont(Theme::instance().headFont());
        label->setContentsMargins(8, 0, 8, 0);
        return label;
    };
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_customers = make(QStringLiteral("statusCustomers")));
    statusBar()->addWidget(m_lines = make(QStringLiteral("statusLines")));
    statusBar()->addWidget(m_metrics = make(QStringLiteral("statusMetrics")));
    statusBar()->addPermanentWidget(m_time = make(QStringLiteral("statusTime")));
    statusBar()->addPermanentWidget(m_saved = make(QStringLiteral("statusSaved")));
    answersWhy(m_customers, [this] { return whyCustomers(*m_workshop); });
    answersWhy(m_lines, [this] { return whyLines(*m_workshop); });
    answersWhy(m_metrics, [this] { return whyMetrics(*m_workshop); });
    answersWhy(m_time, [this] { return whyRecalculation(*m_workshop); });
}

PageId MainWindow::shownPage() const
{
    for (const auto& [id, page] : m_pageOf)
        if (page == m_pages->currentWidget())
            return id;
    return PageId::Planning;
}

void MainWindow::showPage(PageId page)
{
    if (page == PageId::Customer && shownPage() != page)
        m_cameFrom = shownPage();
    m_pages->setCurrentWidget(m_pageOf.at(page));
    m_pageOf.at(page)->setFocus(); // Tab starts in the page
    m_rail->setCurrent(page);
    m_projector->setPage(page);
    m_back->setEnabled(page == PageId::Customer); // elsewhere Alt+Up moves a row up
}

void MainWindow::showOpened()
{
    const bool isOther = m_session->path() != m_shownPath;
    m_shownPath = m_session->path();
    if (!m_session->isReadOnly()) // somebody else has it
        m_bell->hang(m_session->path());
    m_stack->setCurrentIndex(1);
    m_workshop->setBaseline(tr("since opening"));
    m_projector->setFrozen(false); // what it kept belongs to another project
    for (QAction* action : std::as_const(m_projectActions))
        action->setEnabled(true);
    m_back->setEnabled(shownPage() == PageId::Customer);
    statusBar()->show();
    if (isOther) {
        ComparedScenario::of(*m_workshop).reset();
        showPage(m_workshop->project().dataset->customers.size() > 0 ? PageId::Stratification
                                                                     : PageId::Factors);
    }
    showProject();
    showResults();
    showUndo();
}

void MainWindow::showClosed()
{
    m_projector->close();
    m_bell->takeDown();
    m_stack->setCurrentIndex(0);
    for (QAction* action : std::as_const(m_projectActions))
        action->setEnabled(false);
    m_saved->clear();
    statusBar()->hide();
    setWindowTitle(tr("Strata"));
    showUndo();
}

void MainWindow::finishTyping()
{
    const QPointer<QWidget> field = QApplication::focusWidget();
    if (!field)
        return;
    field->clearFocus();
    if (field && field->isVisible())
        field->setFocus(Qt::OtherFocusReason);
}

void MainWindow::openCustomer(int customer)
{
    // Previous and next go through the list one came from.
    if (m_pages->currentWidget() == m_stratification)
        m_customer->setOrder(m_stratification->listedCustomers());
    else if (m_pages->currentWidget() != m_customer)
        m_customer->setOrder({});
    m_workshop->selectCustomer(customer);
    showPage(PageId::Customer);
}

void MainWindow::findCustomer()
{
    showPage(PageId::Customer);
    m_customer->findCustomer();
}

void MainWindow::goBack()
{
    if (m_pages->currentWidget() == m_customer)
        showPage(m_cameFrom);
}

void MainWindow::fillInBallot(const QString& path)
{
    fillInPaper(path, this);
}

void MainWindow::chooseAndFillInBallot()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Fill in a ballot"), QString(),
                                                      tr("Ballots (*.strata-ballot)"));
    if (!path.isEmpty())
        fillInBallot(path);
}

void MainWindow::showProject()
{
    const Project& project = m_workshop->project();
    const QString name
        = project.name.empty() ? QFileInfo(m_session->path()).completeBaseName() : format::text(project.name);
    m_topBar->setProjectName(name);
    setWindowTitle(m_session->isOpen() ? tr("%1 – Strata").arg(name) : tr("Strata"));

    const Framework& framework = project.framework;
    const int metrics = int(metricCount(framework)), factors = int(framework.factors.size());
    const bool hasEmptyFactor = std::any_of(framework.factors.begin(), framework.factors.end(),
                                            [](const Factor& factor) { return factor.metrics.empty(); });
    m_metrics->setText(tr("%Ln metric(s)", nullptr, metrics) + QLatin1Char(' ')
                       + tr("in %Ln factor(s)", nullptr, factors));

    const auto& dataset = *project.dataset;
    const bool hasLines = dataset.lines.size() > 0 || dataset.totals,
               hasCustomers = dataset.customers.size() > 0;
    m_customers->setText(tr("%Ln customer(s)", nullptr, int(dataset.customers.size())));
    const auto state = [](bool done, bool begun) {
        return done ? StepState::Done : begun ? StepState::UnderWay : StepState::Empty;
    };
    const Debate& debate = *project.debate;
    m_rail->setState(PageId::Planning,
                     state(!debate.purpose.empty() && !debate.participants.empty(), debate != Debate{}));
    const bool isStorming = !debate.brainstorm.candidates.empty() && !debate.brainstorm.isRevealed;
    m_rail->setState(PageId::Factors, state(factors > 0 && !isStorming, isStorming));
    const auto missing
        = std::count_if(debate.metricPlans.begin(), debate.metricPlans.end(), [](const MetricPlan& plan) {
              return plan.availability == Availability::CanDerive
                  || plan.availability == Availability::CouldCollect;
          });
    m_rail->setState(PageId::Metrics, state(metrics > 0 && !hasEmptyFactor, metrics > 0), int(missing));
    // What waits at the weights are the votes of the open round.
    const Round* open = openRound(debate);
    const auto waiting = !open
        ? 0
        : std::count_if(debate.participants.begin(), debate.participants.end(), [&](const Participant& one) {
              return !one.hasLeft && !countedBallot(*open, one.id);
          });
    m_rail->setState(PageId::Weights,
                     state(framework != defaultFramework() && metrics > 0 && !open, metrics > 0),
                     int(waiting));
    m_rail->setState(PageId::Data, state(hasLines, hasCustomers));
    showActionStep(*m_rail, project);
    showWhatIfStep(*m_rail, *m_workshop); // a scenario alone changes no result
    showServicesStep(*m_rail, project);
    m_rail->setState(PageId::Growth, state(false, !project.growth->campaigns.empty()));
}

void MainWindow::showGaps(int open)
{
    const bool hasCustomers = m_workshop->project().dataset->customers.size() > 0;
    m_rail->setState(PageId::Gaps,
                     !hasCustomers   ? StepState::Empty
                         : open == 0 ? StepState::Done
                                     : StepState::UnderWay,
                     open);
}

void MainWindow::showResults()
{
    const Project& project = m_workshop->project();
    const Results& results = m_workshop->results();
    m_time->setText(tr("Recalculated in %1 ms").arg(format::number(m_workshop->recalculationMs(), 1)));
    m_rail->setState(PageId::Stratification, results.scored > 0 ? StepState::Done : StepState::Empty);
    showWhatIfStep(*m_rail, *m_workshop);
    m_rail->setState(PageId::Reports, results.scored > 0 ? StepState::UnderWay : StepState::Empty);
    const auto& lines = project.dataset->lines;
    if (m_workshop->isInGesture())
        return; // the data stay as they are
    if (const auto& totals = project.dataset->totals) {
        m_lines->setText(tr("%1 invoice lines in the database, %2")
                             .arg(format::number(double(totals->lines)),
                                  format::dayRange(totals->firstLine, totals->lastLine)));
        return;
    }
    if (lines.size() == 0) {
        m_lines->setText(tr("No invoice lines"));
        return;
    }
    const auto [first, last] = std::minmax_element(lines.date.begin(), lines.date.end());
    m_lines->setText(QStringLiteral("%1, %2").arg(
        tr("%1 invoice lines").arg(format::number(double(lines.size()))), format::dayRange(*first, *last)));
}

void MainWindow::showRecent()
{
    const QStringList paths = ProjectFiles::recent();
    m_start->setRecent(paths.mid(0, 5));
    m_recentMenu->clear();
    m_recentMenu->setEnabled(!paths.isEmpty());
    for (const QString& path : paths) {
        QString name = QFileInfo(path).fileName();
        QAction* action = m_recentMenu->addAction(name.replace(QLatin1Char('&'), QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, path] {
            finishTyping();
            m_files->open(path);
        });
    }
    m_recentMenu->addSeparator();
    connect(m_recentMenu->addAction(tr("&Clear this list")), &QAction::triggered, m_files,
            &ProjectFiles::forgetAll, Qt::QueuedConnection);
}

void MainWindow::showUndo()
{
    const QUndoStack* stack = m_workshop->undoStack();
    const bool isOpen = m_session->isOpen();
    m_undo->setEnabled(isOpen && stack->canUndo());
    m_redo->setEnabled(isOpen && stack->canRedo());
    m_undo->setText(
        stack->canUndo()
            ? tr("&Undo: %1").arg(stack->undoText().replace(QLatin1Char('&'), QStringLiteral("&&")))
            : tr("&Undo"));
    m_redo->setText(
        stack->canRedo()
            ? tr("&Redo: %1").arg(stack->redoText().replace(QLatin1Char('&'), QStringLiteral("&&")))
            : tr("&Redo"));
    m_topBar->showUndo();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    finishTyping();
    if (m_workshop->isInGesture())
        m_workshop->endGesture();
    if (!m_files->close()) {
        event->ignore();
        return;
    }
    m_projector->close();
    m_help->close();
    keepPlace(*this, QStringLiteral("window"));
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (Arrivals::canTake(*event->mimeData()))
        acceptAsCopy(*event);
}

void MainWindow::dropEvent(QDropEvent* event)
{
    finishTyping();
    acceptAsCopy(*event);
    m_arrivals->take(*event->mimeData());
}

void MainWindow::takeBallots(const QStringList& paths)
{
    // With a round to count in they come back; without one somebody wants to vote at home.
    if (m_session->isOpen() && openRound(*m_workshop->project().debate)) {
        showPage(PageId::Ballots);
        m_ballots->takeIn(paths);
        return;
    }
    fillInBallot(paths.first());
}

void MainWindow::importFiles(const QStringList& paths)
{
    showPage(PageId::Data);
    m_data->importFiles(paths);
}

void MainWindow::comeToFront(const QByteArray& token)
{
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token); // Wayland
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

} // namespace strata
