#include "ui/projector/projectorview.h"

#include "ui/charts/matrixchart.h"
#include "ui/charts/typebars.h"
#include "ui/format.h"
#include "ui/projector/slidepainter.h"
#include "ui/theme.h"
#include "ui/workshop.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPointer>
#include <QScreen>

#include <algorithm>

namespace strata {

namespace {

constexpr int kHintMs = 3000;

QString factorsOn(const Framework& framework, Axis axis)
{
    QStringList names;
    for (const Factor& factor : framework.factors)
        if (factor.axis == axis)
            names += format::text(factor.name);
    return names.join(QStringLiteral(", "));
}

bool hasSameModel(const Project& a, const Project& b)
{
    return a.framework == b.framework && a.rules == b.rules && a.rates == b.rates && a.scenario == b.scenario;
}

// `now` with the model of `before`; all that people said since stays.
Project withModelBefore(const Project& now, const Project& before)
{
    Project next = now;
    next.framework = before.framework;
    next.rules = before.rules;
    next.rates = before.rates;
    next.scenario = before.scenario;
    const Scenario* scenario = presentScenario(next);
    // It may be gone by now, or signed with another model.
    if (!scenario || (scenario->isSigned() && !isSameModel(next, *scenario)))
        next.scenario.clear();
    return next;
}

// A picture for the room: nobody touches it there, and nothing pops up.
void makePassive(QWidget* chart)
{
    chart->setAttribute(Qt::WA_TransparentForMouseEvents);
    chart->setFocusPolicy(Qt::NoFocus);
    chart->hide();
}

} // namespace

ProjectorView::ProjectorView(Workshop& workshop, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_workshop(workshop)
    , m_bars(new TypeBars(this))
    , m_matrix(new MatrixChart(this))
{
    setObjectName(QStringLiteral("projectorView"));
    setWindowTitle(tr("Strata: projector view"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_QuitOnClose, false);
    setMinimumSize(480, 270);
    resize(1280, 720);
    m_bars->setObjectName(QStringLiteral("projectorBars"));
    m_matrix->setObjectName(QStringLiteral("projectorMatrix"));
    makePassive(m_bars);
    makePassive(m_matrix);

    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &ProjectorView::refresh);
    m_hint.setSingleShot(true);
    m_hint.setInterval(kHintMs);
    connect(&m_hint, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connect(&m_countdown, &Countdown::changed, this, [this] {
        const auto at = SlidePainter::layoutOf(m_slide, size(), true);
        update(at.timer.toAlignedRect());
        emit stateChanged();
    });

    // A tick brings first the project, then its results: they are shown together.
    const auto later = [this] {
        if (isVisible() && !m_isFrozen)
            m_refresh.start();
    };
    connect(&workshop, &Workshop::projectChanged, this, later);
    connect(&workshop, &Workshop::projectChanged, this, [this] {
        // What is hidden again does not stay on the wall, frozen or not.
        if (m_isFrozen && withdrawHidden(m_slide, *m_workshop.project().debate))
            arrange();
    });
    connect(&workshop, &Workshop::resultsChanged, this, &ProjectorView::refresh);
    connect(&workshop, &Workshop::topicChanged, this, later);
    connect(&workshop, &Workshop::baselineChanged, this, later);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, [this] {
        if (isVisible() && QGuiApplication::screens().size() < 2)
            showHint();
    });
}

QScreen* ProjectorView::roomScreen(const QWidget* facilitator)
{
    const QScreen* own = facilitator ? facilitator->screen() : QGuiApplication::primaryScreen();
    const QList<QScreen*> screens = QGuiApplication::screens();
    const auto other
        = std::find_if(screens.begin(), screens.end(), [own](const QScreen* one) { return one != own; });
    return other == screens.end() ? nullptr : *other;
}

void ProjectorView::placeOn(QScreen* screen)
{
    // On another screen the keyboard stays with the facilitator's window.
    setAttribute(Qt::WA_ShowWithoutActivating, screen != nullptr);
    if (isFullScreen())
        showNormal();
    if (screen) {
        setScreen(screen);
        setGeometry(screen->geometry());
    }
    showFullScreen();
    if (!screen) {
        raise();
        activateWindow();
        showHint();
    }
}

void ProjectorView::showHint()
{
    m_hint.start();
    update();
}

void ProjectorView::setPage(PageId page)
{
    if (page == m_page)
        return;
    m_page = page;
    refresh();
}

void ProjectorView::setFrozen(bool isFrozen)
{
    if (isFrozen == m_isFrozen)
        return;
    if (isFrozen) {
        takeState();
        m_frozenProject = m_workshop.project();
    } else {
        m_frozenProject = {};
        m_sizesOf.reset();
    }
    m_isFrozen = isFrozen;
    refresh();
    emit frozenChanged(isFrozen);
}

bool ProjectorView::hasPrivateChange() const
{
    return m_isFrozen && !hasSameModel(m_workshop.project(), m_frozenProject);
}

void ProjectorView::discardPrivate()
{
    if (!m_isFrozen)
        return;
    // A half-typed field finishes now: later it would write into what is back by then.
    const QPointer<QWidget> field = QApplication::focusWidget();
    if (field)
        field->clearFocus();
    m_workshop.cancelGesture();
    if (hasPrivateChange())
        m_workshop.edit(withModelBefore(m_workshop.project(), m_frozenProject), tr("Discard what was tried"));
    setFrozen(false);
    if (field && field->isVisible())
        field->setFocus(Qt::OtherFocusReason);
}

void ProjectorView::setBlank(bool isBlank)
{
    if (isBlank == m_isBlank)
        return;
    m_isBlank = isBlank;
    arrange();
    emit stateChanged();
}

void ProjectorView::setNamesMasked(bool areMasked)
{
    if (areMasked == m_areNamesMasked)
        return;
    m_areNamesMasked = areMasked;
    update();
    emit stateChanged();
}

void ProjectorView::startTimer(int minutes)
{
    m_minutes = minutes > 0 ? minutes : m_minutes;
    m_countdown.start(minutes);
    arrange(); // the title makes room
}

void ProjectorView::setTimerMinutes(int minutes)
{
    m_minutes = std::max(1, minutes);
}

void ProjectorView::toggleFrozen()
{
    setFrozen(!m_isFrozen);
}

void ProjectorView::toggleBlank()
{
    setBlank(!m_isBlank);
}

void ProjectorView::toggleNamesMasked()
{
    setNamesMasked(!m_areNamesMasked);
}

void ProjectorView::toggleTimer()
{
    if (m_countdown.isShown() && !m_countdown.isUp())
        m_countdown.toggle();
    else
        startTimer(m_minutes);
}

void ProjectorView::leave()
{
    if (isFullScreen() && QGuiApplication::screens().size() > 1)
        showNormal();
    else
        close();
}

void ProjectorView::refresh()
{
    m_refresh.stop();
    if (isVisible() && !m_isFrozen)
        takeState();
}

void ProjectorView::takeState()
{
    const Project& project = m_workshop.project();
    const Results& results = m_workshop.results();
    m_slide = projectorSlide(m_workshop, m_page);
    if (m_slide.hasTypes) {
        m_bars->setRangeFrozen(m_workshop.isInGesture());
        m_bars->setSummary(results.summary, project.currency);
    }
    if (m_slide.hasMatrix) {
        if (const auto metrics = m_workshop.sharedMetrics(); metrics != m_sizesOf.lock()) {
            m_matrix->setMetrics(*metrics); // sorts by size: not in every tick
            m_sizesOf = metrics;
        }
        m_matrix->setResults(results);
        m_matrix->setCutLabels(format::number(results.clvCut), format::number(results.netProfitCut));
        m_matrix->setAxisTitles(
            tr("Customer lifetime value: %1").arg(factorsOn(project.framework, Axis::CustomerLifetimeValue)),
            tr("Net profit: %1").arg(factorsOn(project.framework, Axis::NetProfit)));
        m_matrix->setAccessibleName(tr("Stratification matrix"));
    }
    setAccessibleName(m_slide.title.isEmpty() ? m_slide.message : m_slide.title);
    arrange();
}

void ProjectorView::arrange()
{
    const auto at = SlidePainter::layoutOf(m_slide, size(), m_countdown.isShown());
    const double scale = SlidePainter::kChartScale * SlidePainter::unit(size());
    m_bars->setVisible(m_slide.hasTypes && !m_isBlank);
    m_matrix->setVisible(m_slide.hasMatrix && !m_isBlank);
    m_bars->setScale(m_slide.hasMatrix ? scale : SlidePainter::kAloneScale * SlidePainter::unit(size()));
    m_bars->setGeometry(
        QRectF(at.left.left(), at.left.top(), at.left.width(), m_bars->sizeHint().height()).toAlignedRect());
    m_matrix->setScale(scale);
    m_matrix->setGeometry(at.right.toAlignedRect());
    update();
}

void ProjectorView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_isBlank) {
        painter.fillRect(rect(), Qt::black);
        return;
    }
    painter.fillRect(rect(), SlidePainter::ground());
    const SlidePainter slide(painter, size());
    const auto at = SlidePainter::layoutOf(m_slide, size(), m_countdown.isShown());
    if (m_countdown.isShown())
        slide.timer(at.timer, m_countdown.text(), m_countdown.isLastMinute());
    slide.title(at.title, m_slide.title);
    slide.lead(at.lead, m_slide.lead);
    if (!m_slide.message.isEmpty())
        slide.message(at.body, m_slide.message);
    slide.lists(at.body, m_slide);
    const double below = m_slide.hasTypes ? m_bars->height() + 28 * SlidePainter::unit(size()) : 0.0;
    slide.movers(at.left.adjusted(0, below, 0, 0), m_slide, [this](int customer) {
        return m_areNamesMasked ? m_mask.nameOf(m_slide.dataset, customer)
                                : customerName(*m_slide.dataset, customer);
    });
    slide.bars(at.bars, m_slide);
    if (m_hint.isActive())
        slide.hint(size(), tr("Esc or F11 takes you back"));
}

void ProjectorView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ProjectorView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
    emit shown();
}

void ProjectorView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (event->spontaneous())
        return; // minimised: it comes back as it was
    setFrozen(false);
    setBlank(false);
    m_sizesOf.reset();
    emit closed();
}

void ProjectorView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_F:
    case kFreezeKey:
        return toggleFrozen();
    case Qt::Key_B:
    case Qt::Key_Period:
    case kBlankKey:
        return toggleBlank();
    case Qt::Key_M:
    case kMaskKey:
        return toggleNamesMasked();
    case Qt::Key_T:
    case kTimerKey:
        return toggleTimer();
    case Qt::Key_Escape:
        return leave();
    case Qt::Key_F11:
        if (isFullScreen())
            leave();
        else
            placeOn(QGuiApplication::screens().size() > 1 ? screen() : nullptr);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace strata
