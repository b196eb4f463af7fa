#include "ui/factors/factorspage.h"

#include "core/method/weights.h"
#include "ui/factors/factorcard.h"
#include "ui/factors/factorlibrary.h"
#include "ui/format.h"
#include "ui/metricnames.h"
#include "ui/widgets/card.h"
#include "ui/workshop.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPointer>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

FactorsPage::FactorsPage(Workshop& workshop, QWidget* parent)
    : Page(tr("What makes a customer valuable?"),
           tr("Name the factors your team values, say what each one asks, and on which axis of the matrix it "
              "counts."),
           tr("A customer can be large and still cost more than it brings. That is why there are two axes: "
              "customer "
              "lifetime value says how much business a customer does and how faithfully, net profit says "
              "what is left "
              "of it after serving. Three to six factors are enough; a factor that nobody can explain in one "
              "question "
              "should go."),
           parent)
    , m_workshop(workshop)
    , m_scroll(new QScrollArea)
    , m_columns{makeColumn(Axis::CustomerLifetimeValue), makeColumn(Axis::NetProfit)}
{
    setObjectName(QStringLiteral("factorsPage"));
    auto* board = new QWidget;
    auto* columns = new QHBoxLayout(board);
    columns->setContentsMargins(0, 0, 4, 0);
    columns->setSpacing(16);
    for (const Column& column : m_columns)
        columns->addWidget(column.box, 1);
    m_scroll->setWidget(board);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content()->addWidget(m_scroll, 1);
    setNextStep(PageId::Metrics);
    connect(&workshop, &Workshop::projectChanged, this, &FactorsPage::refresh);
}

FactorsPage::Column FactorsPage::makeColumn(Axis axis)
{
    const bool isLifetime = axis == Axis::CustomerLifetimeValue;
    Column column{new QWidget, new QVBoxLayout, quietLabel(), quietLabel(), new QToolButton, new QMenu(this)};
    column.box->setObjectName(isLifetime ? QStringLiteral("lifetimeColumn") : QStringLiteral("profitColumn"));
    column.share->setWordWrap(false);
    column.empty->setText(
        tr("No factor counts here, so this axis cannot tell customers apart. Add one, or move one "
           "over."));
    column.empty->setObjectName(QStringLiteral("axisEmpty"));
    column.add->setObjectName(isLifetime ? QStringLiteral("addLifetimeFactor")
                                         : QStringLiteral("addProfitFactor"));
    column.add->setAccessibleName(tr("Add a factor to %1").arg(axisName(axis)));
    column.add->setProperty("button", true);
    column.add->setText(tr("Add factor") + QStringLiteral(" \u25BE"));
    column.add->setPopupMode(QToolButton::InstantPopup);
    column.add->setMenu(column.menu);
    column.menu->setToolTipsVisible(true);

    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(strongLabel(axisName(axis)));
    head->addWidget(column.share);
    head->addStretch();
    head->addWidget(column.add);
    auto* what = quietLabel(isLifetime ? tr("How much business, how faithfully. Left to right in the matrix.")
                                       : tr("What is left after serving them. Upwards in the matrix."));
    column.factors->setSpacing(12);
    auto* layout = new QVBoxLayout(column.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(what);
    layout->addWidget(column.empty);
    layout->addLayout(column.factors);
    layout->addStretch();
    connect(column.menu, &QMenu::aboutToShow, this,
            [this, axis, menu = column.menu] { fillMenu(axis, menu); });
    return column;
}

void FactorsPage::fillMenu(Axis axis, QMenu* menu)
{
    menu->clear();
    const Framework& framework = m_workshop.project().framework;
    for (const Factor& factor : suggestedFactors()) {
        const bool isThere
            = std::any_of(framework.factors.begin(), framework.factors.end(), [&](const Factor& there) {
                  return there.id == factor.id || there.name == factor.name;
              });
        if (isThere || factor.axis != axis)
            continue;
        QAction* action = menu->addAction(format::text(factor.name));
        action->setToolTip(format::text(factor.question));
        action->setObjectName(QStringLiteral("suggest_") + format::text(factor.id));
        connect(action, &QAction::triggered, this, [this, factor] { addFactor(factor); });
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    QAction* own = menu->addAction(tr("A factor of your own"));
    own->setObjectName(QStringLiteral("suggest_own"));
    connect(own, &QAction::triggered, this, [this, axis] {
        Factor factor;
        factor.axis = axis;
        factor.name = tr("New factor").toStdString();
        addFactor(factor);
    });
}

void FactorsPage::addFactor(Factor factor)
{
    const Framework& framework = m_workshop.project().framework;
    const std::string name = factor.name;
    for (int number = 2; std::any_of(framework.factors.begin(), framework.factors.end(),
                                     [&factor](const Factor& there) { return there.name == factor.name; });
         ++number)
        factor.name = name + ' ' + std::to_string(number);
    factor.id = newFactorId(factor.id.empty() ? factor.name : factor.id, framework);
    const std::string id = factor.id;
    commit(withNewFactor(framework, std::move(factor)), tr("Add factor"));
    FactorCard* card = cardFor(id);
    card->editName();
    // The card has its place only once the layout has run.
    QTimer::singleShot(0, card, [this, card] { m_scroll->ensureWidgetVisible(card); });
}

std::size_t FactorsPage::indexOf(const std::string& factorId) const
{
    const std::vector<Factor>& factors = m_workshop.project().framework.factors;
    const auto found = std::find_if(factors.begin(), factors.end(),
                                    [&factorId](const Factor& factor) { return factor.id == factorId; });
    return static_cast<std::size_t>(found - factors.begin());
}

void FactorsPage::commit(Framework framework, const QString& step)
{
    Project next = m_workshop.project();
    next.framework = std::move(framework);
    m_workshop.edit(std::move(next), step);
}

void FactorsPage::change(const std::string& factorId, const QString& step,
                         void (*apply)(Factor& factor, const QString& text), const QString& text)
{
    Framework next = m_workshop.project().framework;
    if (const std::size_t index = indexOf(factorId); index < next.factors.size()) {
        apply(next.factors[index], text);
        commit(std::move(next), step);
    }
}

void FactorsPage::move(const std::string& factorId, bool up)
{
    Framework next = m_workshop.project().framework;
    const std::size_t index = indexOf(factorId);
    const std::size_t other = neighbourOnAxis(next, index, up);
    if (other == index)
        return;
    std::swap(next.factors[index], next.factors[other]);
    commit(std::move(next), up ? tr("Move factor up") : tr("Move factor down"));
}

void FactorsPage::setAxis(const std::string& factorId, Axis axis)
{
    Framework next = m_workshop.project().framework;
    next.factors[indexOf(factorId)].axis = axis;
    commit(std::move(next), tr("Move factor to the other axis"));
}

void FactorsPage::remove(const std::string& factorId)
{
    commit(withoutFactor(m_workshop.project().framework, indexOf(factorId)), tr("Remove factor"));
}

FactorCard* FactorsPage::cardFor(const std::string& factorId)
{
    const auto known = std::find_if(m_cards.begin(), m_cards.end(), [&factorId](const FactorCard* card) {
        return card->factorId() == factorId;
    });
    if (known != m_cards.end())
        return *known;
    auto* card = new FactorCard(factorId);
    connect(card, &FactorCard::renamed, this, [this, factorId](const QString& name) {
        change(
            factorId, tr("Rename factor"),
            [](Factor& factor, const QString& text) { factor.name = text.toStdString(); }, name);
    });
    connect(card, &FactorCard::questionChanged, this, [this, factorId](const QString& question) {
        change(
            factorId, tr("Change a factor's question"),
            [](Factor& factor, const QString& text) { factor.question = text.toStdString(); }, question);
    });
    connect(card, &FactorCard::axisChosen, this, [this, factorId](Axis axis) { setAxis(factorId, axis); });
    connect(card, &FactorCard::moveRequested, this, [this, factorId](bool up) { move(factorId, up); });
    connect(card, &FactorCard::removeRequested, this, [this, factorId] { remove(factorId); });
    connect(card, &FactorCard::metricsRequested, this, [this] { emit pageRequested(PageId::Metrics); });
    m_cards.push_back(card);
    return card;
}

void FactorsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    refresh();
}

void FactorsPage::refresh()
{
    if (!isVisible())
        return; // a drag on another page is not slowed down; showing catches up
    const Framework& framework = m_workshop.project().framework;
    const QPointer<QWidget> focus = QApplication::focusWidget();

    for (auto it = m_cards.begin(); it != m_cards.end();)
        if (indexOf((*it)->factorId()) == framework.factors.size()) {
            (*it)->hide();
            (*it)->deleteLater(); // it may be the one whose button was pressed
            it = m_cards.erase(it);
        } else {
            ++it;
        }

    std::array<int, 2> places{};
    std::array<int, 2> weights{};
    std::vector<FactorCard*> order;
    for (std::size_t i = 0; i < framework.factors.size(); ++i) {
        const auto axis = static_cast<std::size_t>(framework.factors[i].axis);
        FactorCard* card = cardFor(framework.factors[i].id);
        card->setFactor(framework, i);
        QVBoxLayout* column = m_columns[axis].factors;
        if (column->indexOf(card) != places[axis])
            column->insertWidget(places[axis], card);
        card->show();
        ++places[axis];
        weights[axis] += framework.factors[i].weight;
        order.push_back(card);
    }
    m_cards = std::move(order);
    for (std::size_t axis = 0; axis < 2; ++axis) {
        m_columns[axis].share->setText(tr("%1 of the whole").arg(format::weight(weights[axis])));
        m_columns[axis].empty->setVisible(places[axis] == 0);
    }
    if (focus && focus != QApplication::focusWidget() && isAncestorOf(focus) && focus->isEnabled())
        focus->setFocus(Qt::OtherFocusReason); // a card that changed its column took the focus along
}

} // namespace strata
