#include "ui/whatif/tornadocard.h"

#include "ui/charts/tornadochart.h"
#include "ui/errortext.h"
#include "ui/explain/whysensitivity.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/whatif/sensitivitybasis.h"
#include "ui/whatif/weightnames.h"
#include "ui/workshop.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace strata {

TornadoCard::TornadoCard(Workshop& workshop, QWidget* parent)
    : Card(tr("Which weight decides most"), parent)
    , m_workshop(workshop)
    , m_chart(new TornadoChart)
    , m_foot(quietLabel())
    , m_all(new QPushButton)
{
    setObjectName(QStringLiteral("tornadoCard"));
    m_foot->setObjectName(QStringLiteral("tornadoFoot"));
    m_foot->setFont(Theme::instance().headFont());
    m_all->setObjectName(QStringLiteral("tornadoAll"));
    m_all->setProperty("flat", true);
    m_all->setCheckable(true);
    m_all->setMinimumHeight(Theme::kTarget);
    body()->addWidget(m_chart);
    body()->addWidget(m_foot);
    body()->addWidget(m_all, 0, Qt::AlignLeft);

    connect(m_all, &QPushButton::toggled, this, &TornadoCard::showRows);
    connect(m_chart, &TornadoChart::activated, this, [this](int row) {
        const TornadoRow& chosen = m_rows[std::size_t(row)];
        emit flipCurveRequested(weightKey(chosen.factor, chosen.metric));
    });
    answersWhy(m_chart, [this](QPoint at) {
        const int row = at == kNoPoint ? m_chart->current() : m_chart->rowAt(QPointF(at));
        if (row < 0 || !m_basis || !m_basis->isOf(m_workshop))
            return QString();
        return whyText(whyTornadoBar(m_workshop, m_tornado, m_rows[std::size_t(row)],
                                     at == kNoPoint || m_chart->isAbove(QPointF(at))));
    });
    m_rest.setSingleShot(true);
    m_rest.setInterval(kSensitivityRestMs);
    connect(&m_rest, &QTimer::timeout, this, &TornadoCard::begin);
    connect(&workshop, &Workshop::resultsChanged, this, &TornadoCard::follow);
    connect(&workshop, &Workshop::settled, this, &TornadoCard::begin);
    connect(&workshop, &Workshop::projectChanged, this, [this] {
        follow();
        if (isVisible() && (m_rows.empty() || (m_basis && m_basis->isOf(m_workshop))))
            showRows(); // names
    });
    showRows();
}

void TornadoCard::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    consider();
    showRows(); // what it missed
    begin();
}

void TornadoCard::hideEvent(QHideEvent* event)
{
    Card::hideEvent(event);
    m_work.cancel();
    m_inWork.reset();
    m_rest.stop();
}

void TornadoCard::follow()
{
    if (m_basis && m_basis->project.dataset != m_workshop.project().dataset) {
        m_basis.reset(); // the data were closed or replaced: nobody holds on to them
        m_tornado = {};
        m_rows.clear();
        showRows();
    }
    if (!isVisible())
        return;
    consider();
    m_rest.start();
}

void TornadoCard::consider()
{
    const bool holds = m_basis && m_basis->isOf(m_workshop);
    if (holds || !m_inWork || !m_inWork->isOf(m_workshop)) {
        m_work.cancel(); // of a state that has gone
        m_inWork.reset();
    }
    m_chart->setStale(!holds);
    const bool hasCustomers = !m_workshop.results().types.empty() || m_workshop.isRecalculating();
    setNote(holds              ? tr("customers changing type at ±10 points")
                : hasCustomers ? tr("computing…")
                               : QString());
}

void TornadoCard::begin()
{
    if (!isVisible() || m_work.isRunning() || (m_basis && m_basis->isOf(m_workshop)))
        return;
    const auto basis = sensitivityBasis(m_workshop);
    if (!basis)
        return; // the results come, and settle again
    m_inWork = basis;
    m_work.start([this, basis](const Progress& progress) -> std::function<void()> {
        auto result = std::make_shared<Result<Tornado>>(
            tornado(basis->project, *basis->metrics, *basis->scores, progress));
        return [this, basis, result] {
            m_inWork.reset();
            if (!*result) {
                setNote(errorText(result->error()));
                return;
            }
            m_basis = basis;
            take(std::move(**result));
        };
    });
}

void TornadoCard::take(Tornado result)
{
    m_tornado = std::move(result);
    m_rows = byEffect(m_tornado.rows);
    std::erase_if(m_rows, [](const TornadoRow& row) { return row.isAlone; });
    consider();
    showRows();
}

QString TornadoCard::side(const TornadoSide& side) const
{
    const QString share = format::percent(side.share);
    return (m_tornado.isBySales
                ? tr("At %1 %Ln customer(s) change type, with %2 of net sales.", nullptr, int(side.customers))
                : tr("At %1 %Ln customer(s) change type, with %2 of net profit.", nullptr,
                     int(side.customers)))
        .arg(format::weight(side.weight), share);
}

QString TornadoCard::tip(const TornadoRow& row) const
{
    const Framework& framework = m_workshop.project().framework;
    return tr("%1, today %2. %3 %4")
        .arg(weightFullName(framework, row.factor, row.metric), format::weight(row.today), side(row.below),
             side(row.above));
}

void TornadoCard::showRows()
{
    const Framework& framework = m_workshop.project().framework;
    std::vector<TornadoChart::Bar> bars;
    bool hasShort = false;
    for (const TornadoRow& row : m_rows) {
        if (bars.size() == kFewRows && !m_all->isChecked())
            break;
        hasShort = hasShort || row.isShortBelow() || row.isShortAbove();
        bars.push_back({weightName(framework, row.factor, row.metric), row.below.customers,
                        row.above.customers, row.metric.empty(), row.isShortBelow(), row.isShortAbove(),
                        tip(row)});
    }
    m_chart->setBars(std::move(bars));
    const bool hasCustomers = m_workshop.project().dataset->customers.size() > 0;
    m_foot->setText(!hasCustomers ? tr("There are no customers yet. Import them to see how many hang on each "
                                       "weight.")
                        : m_rows.empty() ? m_basis
                            ? tr("Every weight is the only one of its group; none can move.")
                            : QString()
                        : hasShort ? tr("Left: 10 points less, right: 10 points more. * Less than 10 points "
                                        "where the weight is too near to 0 % or 100 %.")
                                   : tr("Left: 10 points less, right: 10 points more."));
    m_foot->setVisible(!m_foot->text().isEmpty());
    m_all->setVisible(m_rows.size() > kFewRows);
    m_all->setText(m_all->isChecked() ? tr("Show the strongest only")
                                      : tr("Show all %Ln weight(s)", nullptr, int(m_rows.size())));
    m_all->setAccessibleName(m_all->text());
}

} // namespace strata
