#include "ui/stratification/matrixcard.h"

#include "core/method/customerfilter.h"
#include "core/method/percentiles.h"
#include "ui/charts/matrixchart.h"
#include "ui/decisionlog.h"
#include "ui/explain/explain.h"
#include "ui/explain/whycustomer.h"
#include "ui/explain/whymodel.h"
#include "ui/format.h"
#include "ui/filtering/attributes.h"
#include "ui/stratification/colourlegend.h"
#include "ui/stratification/customermodel.h"
#include "ui/stratification/cuteditor.h"
#include "ui/theme.h"
#include "ui/workshop.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace strata {

namespace {

Cut& cutOf(Rules& rules, Axis axis)
{
    return axis == Axis::CustomerLifetimeValue ? rules.clvCut : rules.netProfitCut;
}

QString factorsOn(const Framework& framework, Axis axis)
{
    QStringList names;
    for (const Factor& factor : framework.factors)
        if (factor.axis == axis)
            names += format::text(factor.name);
    return names.join(QStringLiteral(", "));
}

std::vector<QColor> coloursOf(const Colouring& colouring)
{
    std::vector<QColor> colours;
    for (const ColourGroup& group : colouring.groups)
        colours.push_back(group.colour);
    return colours;
}

QString labelOf(const Cut& cut, double score)
{
    const auto halves
        = [](double value) { return format::number(value, value == std::round(value) ? 0 : 1); };
    //: a cut at percentile %1 of the customers, which is a score of %2
    return cut.kind == CutKind::Score
        ? halves(cut.value)
        : MatrixCard::tr("P %1: %2").arg(halves(cut.value), format::number(score, 0));
}

} // namespace

MatrixCard::MatrixCard(Workshop& workshop, QWidget* parent)
    : Card(tr("Stratification matrix"), parent)
    , m_workshop(workshop)
    , m_chart(new MatrixChart)
    , m_colours(new QComboBox)
    , m_legend(new ColourLegend)
    , m_lossNote(quietLabel())
    , m_editor(new CutEditor([this](Axis axis, CutKind kind) { return converted(axis, kind); }, this))
    , m_clvCut(new QPushButton)
    , m_profitCut(new QPushButton)
{
    m_chart->setObjectName(QStringLiteral("matrix"));
    m_chart->setMinimumHeight(290);
    m_chart->setMarginsVisible(true);
    m_chart->setLossesMarked(true);
    m_chart->setNameOf([this](int customer) { return tipOf(customer); });
    makeTools();
    body()->addWidget(m_chart, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(4);
    foot->addWidget(m_legend, 1);
    m_lossNote->setWordWrap(false);
    m_lossNote->setMinimumHeight(28);
    m_lossNote->setToolTip(tr("The net profit in money is below 0: serving costs more than the margin."));
    foot->addWidget(m_lossNote, 0, Qt::AlignTop);
    body()->addLayout(foot);

    connect(m_chart, &MatrixChart::cutPressed, this, &MatrixCard::beginCut);
    connect(m_chart, &MatrixChart::cutMoved, this, &MatrixCard::moveCut);
    connect(m_chart, &MatrixChart::cutReleased, this, [this] { endCut(true); });
    connect(m_chart, &MatrixChart::cutCancelled, this, [this] { endCut(false); });
    connect(m_chart, &MatrixChart::cutStepped, this, &MatrixCard::stepCut);
    connect(m_chart, &MatrixChart::cutEditRequested, this, [this](Axis axis) {
        editCut(axis, m_chart->mapToGlobal(m_chart->labelRect(axis).bottomLeft() + QPoint(0, 4)));
    });
    connect(m_editor, &CutEditor::cutChosen, this, &MatrixCard::setCut);
    connect(m_chart, &MatrixChart::customerClicked, this, &MatrixCard::customerClicked);
    connect(m_chart, &MatrixChart::customerToggled, this, &MatrixCard::customerToggled);
    connect(m_chart, &MatrixChart::customerActivated, this, &MatrixCard::customerActivated);
    connect(m_chart, &MatrixChart::brushed, this, [this](const QPolygonF& region, bool adds) {
        emit brushed(m_chart->points().inside(region), adds);
    });
    answersWhy(m_chart, [this](QPoint at) {
        if (at == kNoPoint)
            return whyText(m_workshop.selectedCustomer() < 0
                               ? whyMatrix(m_workshop)
                               : whyType(m_workshop, m_workshop.selectedCustomer()));
        if (const auto axis = m_chart->cutAt(at, false))
            return whyText(whyCut(m_workshop, *axis));
        const int customer = m_chart->customerAt(at);
        return whyText(customer < 0 ? whyMatrix(m_workshop) : whyType(m_workshop, customer));
    });
    answersWhy(m_clvCut, [this] { return whyCut(m_workshop, Axis::CustomerLifetimeValue); });
    answersWhy(m_profitCut, [this] { return whyCut(m_workshop, Axis::NetProfit); });
    connect(m_legend, &ColourLegend::highlightChanged, this, &MatrixCard::showBright);
    connect(&Theme::instance(), &Theme::changed, this, &MatrixCard::showColours);
}

void MatrixCard::makeTools()
{
    const auto makeCut = [this](QPushButton* button, const QString& name, const QString& tip, Axis axis) {
        button->setObjectName(name);
        button->setProperty("compact", true);
        button->setToolTip(tip);
        addHeaderWidget(button);
        connect(button, &QPushButton::clicked, this, [this, button, axis] {
            editCut(axis, button->mapToGlobal(QPoint(0, button->height() + 4)));
        });
    };
    makeCut(m_clvCut, QStringLiteral("clvCut"), tr("Type the customer lifetime value cut, or drag its line"),
            Axis::CustomerLifetimeValue);
    makeCut(m_profitCut, QStringLiteral("netProfitCut"), tr("Type the net profit cut, or drag its line"),
            Axis::NetProfit);

    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    auto* tools = new QButtonGroup(this);
    const auto makeTool = [&](MatrixTool tool, const QString& name, const QString& text, const QString& tip) {
        auto* button = new QPushButton(text);
        button->setObjectName(QStringLiteral("tool/") + name);
        button->setCheckable(true);
        button->setChecked(tool == m_chart->tool());
        button->setProperty("compact", true);
        button->setToolTip(tip);
        tools->addButton(button, int(tool));
        row->addWidget(button);
    };
    makeTool(
        MatrixTool::Point, QStringLiteral("point"), tr("Point"),
        tr("A click selects a customer, a drag moves a cut line. With Shift a drag brushes a rectangle."));
    makeTool(MatrixTool::Rectangle, QStringLiteral("rectangle"), tr("Rectangle"),
             tr("Drag a rectangle around customers to list only them; with Ctrl they are added. By keys: the "
                "arrows move the cross, Space sets a corner."));
    makeTool(MatrixTool::Lasso, QStringLiteral("lasso"), tr("Lasso"),
             tr("Draw around customers to list only them; with Ctrl they are added."));
    connect(tools, &QButtonGroup::idClicked, this, [this](int tool) { m_chart->setTool(MatrixTool(tool)); });

    m_colours->setObjectName(QStringLiteral("colourBy"));
    m_colours->setAccessibleName(tr("What the colours say"));
    m_colours->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_colours->setMinimumContentsLength(12);
    row->addStretch();
    row->addWidget(plainLabel(tr("Colour by")));
    row->addSpacing(4);
    row->addWidget(m_colours);
    body()->addLayout(row);
    connect(m_colours, &QComboBox::activated, this, [this] {
        m_legend->setHighlighted(-1);
        m_colour = m_colours->currentData().toString().toStdString();
        showColours();
        showBright();
        emit colourChanged();
    });
}

void MatrixCard::fillColours()
{
    const Project& project = m_workshop.project();
    if (m_coloursOf == project.dataset)
        return;
    m_coloursOf = project.dataset;
    const QSignalBlocker blocker(m_colours);
    m_colours->clear();
    for (const std::string& attribute : colourAttributes(project))
        m_colours->addItem(attributeName(attribute), QString::fromStdString(attribute));
    int row = m_colours->findData(QString::fromStdString(m_colour));
    if (row < 0) {
        m_colour = "type";
        row = 0;
    }
    m_colours->setCurrentIndex(row);
}

void MatrixCard::setColour(const std::string& attribute)
{
    const int row = m_colours->findData(QString::fromStdString(attribute));
    m_colour = row < 0 ? "type" : attribute;
    m_colours->setCurrentIndex(std::max(row, 0));
    m_legend->setHighlighted(-1);
    showColours();
    showBright();
}

void MatrixCard::showColours()
{
    m_colouring = colouringBy(m_colour, m_workshop.project(), m_workshop.metrics(), m_workshop.results());
    if (m_colour == "type") {
        m_chart->setGroups({}, {}); // those of the theme, following each tick
    } else {
        m_chart->setGroups(m_colouring.groupOf, coloursOf(m_colouring));
    }
    m_legend->setGroups(m_colouring.groups);
}

void MatrixCard::showBright()
{
    const int highlighted = m_legend->highlighted();
    if (highlighted < 0 || m_colouring.groupOf.size() != m_workshop.results().types.size()) {
        m_chart->setBright(m_isListed);
        return;
    }
    std::vector<std::uint8_t> isBright(m_colouring.groupOf.size());
    for (std::size_t i = 0; i < isBright.size(); ++i)
        isBright[i] = m_colouring.groupOf[i] == highlighted && (m_isListed.empty() || m_isListed[i]);
    m_chart->setBright(std::move(isBright));
}

void MatrixCard::setListed(const std::vector<std::uint8_t>& isListed)
{
    m_isListed = isListed;
    showBright();
}

void MatrixCard::setSelection(int current, std::vector<int> all)
{
    m_chart->setSelectedCustomer(current);
    m_chart->setMarkedCustomers(std::move(all));
}

void MatrixCard::showProject()
{
    const Project& project = m_workshop.project();
    m_chart->setAxisTitles(
        tr("Customer lifetime value: %1").arg(factorsOn(project.framework, Axis::CustomerLifetimeValue)),
        tr("Net profit: %1").arg(factorsOn(project.framework, Axis::NetProfit)));
}

void MatrixCard::showResults()
{
    const Project& project = m_workshop.project();
    const Results& results = m_workshop.results();
    if (m_shownMetrics != m_workshop.sharedMetrics()) {
        m_shownMetrics = m_workshop.sharedMetrics();
        m_chart->setMetrics(*m_shownMetrics);
    }
    if (m_isListed.size() != results.types.size())
        m_isListed.clear();
    m_chart->setResults(results);
    const QString clv = labelOf(project.rules.clvCut, results.clvCut);
    const QString profit = labelOf(project.rules.netProfitCut, results.netProfitCut);
    m_chart->setCutLabels(clv, profit);
    const auto show = [](QPushButton* button, const QString& text) {
        if (button->text() != text) // each new text has the page laid out anew
            button->setText(text);
    };
    show(m_clvCut, tr("CLV cut %1").arg(clv));
    show(m_profitCut, tr("Profit cut %1").arg(profit));
    // While a hand drags only what moves with it is coloured anew.
    if (!m_workshop.isInGesture()) {
        m_sorted.clear();
        fillColours();
        showColours();
        showBright();
        const bool hasLosses
            = std::any_of(m_shownMetrics->netProfit.begin(), m_shownMetrics->netProfit.end(),
                          [](Amount profitInMoney) { return isKnown(profitInMoney) && profitInMoney < 0; });
        m_lossNote->setText(!hasLosses                          ? QString()
                                : m_chart->points().isDensity() ? tr("Hatch: most lose money")
                                                                : tr("Ring: loses money"));
        setNote(m_chart->points().isDensity() ? tr("darker: more customers")
                                              : tr("bubble area is net sales"));
    } else if (m_colour == "tier") {
        m_colouring = colouringBy(m_colour, project, *m_shownMetrics, results);
        m_chart->setGroups(m_colouring.groupOf, coloursOf(m_colouring));
    } else if (m_colour == "type" && m_legend->highlighted() >= 0) {
        m_colouring.groupOf = results.types;
        showBright();
    }
}

QString MatrixCard::tipOf(int customer) const
{
    const Project& project = m_workshop.project();
    const auto i = std::size_t(customer);
    QStringList lines{CustomerModel::nameOf(project, customer),
                      typeName(CustomerType(m_workshop.results().types[i]))};
    if (m_colour != "type" && i < m_colouring.groupOf.size())
        lines += QStringLiteral("%1: %2").arg(attributeName(m_colour),
                                              m_colouring.groups[m_colouring.groupOf[i]].name);
    if (losesMoney(m_workshop.metrics(), i))
        lines += tr("Loses money: serving costs more than the margin");
    for (QString& line : lines)
        line = line.toHtmlEscaped();
    return QStringLiteral("<p>%1</p>").arg(lines.join(QStringLiteral("<br/>")));
}

std::vector<double> MatrixCard::scoredOn(Axis axis) const
{
    const Results& results = m_workshop.results();
    const auto& scores = axis == Axis::CustomerLifetimeValue ? results.clv : results.netProfit;
    std::vector<double> sorted;
    for (std::size_t i = 0; i < scores.size(); ++i)
        if (scores[i] >= 0.0 && !isStatus(CustomerType(results.computedTypes[i])))
            sorted.push_back(scores[i]);
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

double MatrixCard::toRank(Axis axis, double score) const
{
    const std::vector<double> fresh = m_sorted.empty() ? scoredOn(axis) : std::vector<double>();
    const std::vector<double>& sorted = m_sorted.empty() ? fresh : m_sorted;
    if (sorted.empty())
        return score;
    return 100.0 * percentRankInclusive(sorted, std::clamp(score, sorted.front(), sorted.back()));
}

void MatrixCard::beginCut(Axis axis)
{
    m_sorted = scoredOn(axis);
    emit cutDragging(true);
    m_workshop.beginGesture(axis == Axis::CustomerLifetimeValue ? tr("Move the customer lifetime value cut")
                                                                : tr("Move the net profit cut"));
}

void MatrixCard::moveCut(Axis axis, double score)
{
    Project next = m_workshop.gestureStart();
    Cut& cut = cutOf(next.rules, axis);
    const double exact = cut.kind == CutKind::Score ? score : toRank(axis, score);
    cut.value = std::clamp(std::round(exact * 2.0) / 2.0, 0.0, 100.0); // half points are as fine as a hand is
    m_workshop.tick(std::move(next));
}

void MatrixCard::endCut(bool keeps)
{
    if (keeps)
        endRulesGesture(m_workshop);
    else
        m_workshop.cancelGesture();
    m_sorted.clear();
    emit cutDragging(false);
}

void MatrixCard::stepCut(Axis axis, double steps)
{
    beginCut(axis);
    Project next = m_workshop.gestureStart();
    Cut& cut = cutOf(next.rules, axis);
    cut.value = std::clamp(cut.value + steps, 0.0, 100.0);
    m_workshop.tick(std::move(next));
    endCut(true);
}

double MatrixCard::converted(Axis axis, CutKind kind) const
{
    const double score = axis == Axis::CustomerLifetimeValue ? m_workshop.results().clvCut
                                                             : m_workshop.results().netProfitCut;
    const double value = kind == CutKind::Score ? score : toRank(axis, score);
    return std::clamp(std::round(value * 10.0) / 10.0, 0.0, 100.0);
}

void MatrixCard::editCut(Axis axis, const QPoint& globalPosition)
{
    Rules rules = m_workshop.project().rules;
    m_editor->open(axis, cutOf(rules, axis), globalPosition);
}

void MatrixCard::setCut(Axis axis, const Cut& cut)
{
    Project next = m_workshop.project();
    const Rules before = next.rules;
    if (cutOf(next.rules, axis) == cut)
        return;
    cutOf(next.rules, axis) = cut;
    logDecision(next,
                {QCoreApplication::translate("DecisionLog", "Cuts and rules"),
                 rulesInWords(before),
                 rulesInWords(next.rules),
                 {},
                 {},
                 {}});
    m_workshop.edit(std::move(next),
                    axis == Axis::CustomerLifetimeValue ? tr("Set the customer lifetime value cut")
                                                        : tr("Set the net profit cut"));
    m_chart->setFocus();
}

} // namespace strata
