#include "ui/weights/baselinemenu.h"

#include "core/method/agreement.h"
#include "core/method/evaluate.h"
#include "ui/format.h"
#include "ui/languages.h"
#include "ui/workshop.h"

#include <QLocale>
#include <QMenu>
#include <QTime>

#include <utility>

namespace strata {

namespace {

// Above this the types of another model take longer than a person should wait for a window.
constexpr std::size_t kCustomersAtOnce = 20'000, kLinesAtOnce = 150'000;

QString menuText(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

BaselineMenu::BaselineMenu(Workshop& workshop, QWidget* parent)
    : QPushButton(parent)
    , m_workshop(workshop)
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("setBaseline"));
    setProperty("compact", true);
    setToolTip(tr("What changes of type are counted from"));
    setMenu(m_menu);
    showState();
    connect(m_menu, &QMenu::aboutToShow, this, &BaselineMenu::fill);
    connect(&workshop, &Workshop::baselineChanged, this, [this] {
        m_background.cancel(); // something else was chosen meanwhile
        showState();
    });
}

void BaselineMenu::showState()
{
    setEnabled(!m_background.isRunning());
    setText(m_background.isRunning() ? tr("Counting\u2026") : tr("Count from"));
}

void BaselineMenu::fill()
{
    m_menu->clear();
    const Project& project = m_workshop.project();
    QAction* now = m_menu->addAction(tr("From now"));
    now->setObjectName(QStringLiteral("baselineNow"));
    connect(now, &QAction::triggered, this, [this] {
        m_workshop.setBaseline(
            tr("since %1").arg(currentLocale().toString(QTime::currentTime(), QLocale::ShortFormat)));
    });
    const Scenario* kept = presentScenario(project);
    QAction* scenario
        = m_menu->addAction(kept ? menuText(tr("From \u201c%1\u201d as saved").arg(format::text(kept->name)))
                                 : tr("From the saved scenario"));
    scenario->setObjectName(QStringLiteral("baselineScenario"));
    scenario->setEnabled(kept != nullptr);
    connect(scenario, &QAction::triggered, this, [this] {
        const Project& present = m_workshop.project();
        if (const Scenario* of = presentScenario(present))
            countFrom(withModelOf(present, *of), tr("since %1").arg(format::text(of->name)));
    });
    for (const Round& round : project.debate->rounds) {
        if (!round.isRevealed())
            continue;
        QAction* median = m_menu->addAction(tr("From the median of round %1").arg(round.number));
        median->setObjectName(QStringLiteral("baselineRound/%1").arg(round.number));
        connect(median, &QAction::triggered, this, [this, number = round.number] {
            Project model = m_workshop.project();
            model.framework = consensus(model.framework, *model.debate, number, GroupMean::Median);
            countFrom(std::move(model), tr("since round %1").arg(number));
        });
    }
}

void BaselineMenu::countFrom(Project model, const QString& name)
{
    if (model.dataset->customers.size() <= kCustomersAtOnce && model.dataset->lines.size() <= kLinesAtOnce) {
        m_workshop.setBaseline({name, model.dataset, evaluate(model).results.types});
        return;
    }
    m_background.start([this, model = std::move(model), name](const Progress&) -> std::function<void()> {
        Baseline baseline{name, model.dataset, evaluate(model).results.types};
        return [this, baseline = std::move(baseline)] {
            if (baseline.of == m_workshop.project().dataset)
                m_workshop.setBaseline(baseline);
            showState();
        };
    });
    showState();
}

} // namespace strata
