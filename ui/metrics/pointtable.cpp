#include "ui/metrics/pointtable.h"

#include "core/method/valuefunctions.h"
#include "ui/format.h"
#include "ui/languages.h"
#include "ui/metrics/valuepresets.h"
#include "ui/metrics/valuespinbox.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace strata {

namespace {

// The first band of a step table reaches down without end; its value only has to lie below the next.
void settleFirstBand(ValueFunction& function)
{
    if (function.kind == ValueKind::Thresholds && function.points.size() > 1
        && !(function.points[0].value < function.points[1].value))
        function.points[0].value = function.points[1].value - 1.0;
}

} // namespace

QString problemText(const ValueFunction& function)
{
    const std::vector<ValueProblem> problems = validate(function);
    if (problems.empty())
        return {};
    const bool isBands = function.kind == ValueKind::Thresholds;
    const QString row = currentLocale().toString(static_cast<qulonglong>(problems.front().point + 1));
    switch (problems.front().kind) {
    case ValueProblemKind::TooFewPoints:
        return isBands
            ? QCoreApplication::translate("ValueProblem", "Add a band: a step table needs at least two.")
            : QCoreApplication::translate("ValueProblem", "Add a point: a line needs at least two.");
    case ValueProblemKind::TooManyPoints:
        return QCoreApplication::translate("ValueProblem", "Remove a row: there are more than can be used.");
    case ValueProblemKind::Unsorted:
        return QCoreApplication::translate("ValueProblem",
                                           "Row %1 begins below the row above it: enter a larger value.")
            .arg(row);
    case ValueProblemKind::Overlap:
        return QCoreApplication::translate("ValueProblem",
                                           "Row %1 begins where another does: change one of the two.")
            .arg(row);
    case ValueProblemKind::ScoreOutOfRange:
        return QCoreApplication::translate("ValueProblem", "The score of row %1 must lie between 0 and 100.")
            .arg(row);
    case ValueProblemKind::NotANumber:
        return QCoreApplication::translate("ValueProblem", "Enter a number in row %1.").arg(row);
    case ValueProblemKind::WorstEqualsBest:
        return QCoreApplication::translate(
            "ValueProblem", "Worst and best are the same: move one of them, or everybody scores 50.");
    }
    return {};
}

PointTable::PointTable(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_problem(plainLabel())
{
    setObjectName(QStringLiteral("pointTable"));
    m_problem->setObjectName(QStringLiteral("pointProblem"));
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(4, 1);
    const QStringList heads{{}, tr("From value"), tr("Score"), {}, tr("Customers")};
    for (int column = 0; column < heads.size(); ++column) {
        auto* head = quietLabel(heads[column]);
        head->setWordWrap(false);
        head->setFont(Theme::instance().headFont());
        if (column == 1 || column == 2)
            head->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_grid->addWidget(head, 0, column);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(m_grid);
    layout->addWidget(m_problem);
}

QString PointTable::problem() const
{
    return m_problem->text();
}

void PointTable::addRow()
{
    const std::size_t index = m_rows.size();
    const QString number = QString::number(index + 1);
    Row row{plainLabel(), quietLabel(), new ValueSpinBox, new ValueSpinBox, quietLabel(), new QToolButton};
    row.name->setMinimumWidth(52);
    row.below->setWordWrap(false);
    row.below->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row.value->setObjectName(QStringLiteral("pointValue") + number);
    row.value->setMinimumWidth(120);
    row.score->setObjectName(QStringLiteral("pointScore") + number);
    row.score->setUnit({1.0, 1, {}, {}});
    row.score->setMinimumWidth(64);
    row.count->setWordWrap(false);
    row.remove->setObjectName(QStringLiteral("removePoint") + number);
    row.remove->setProperty("button", true);
    row.remove->setText(QStringLiteral("\u2212"));
    row.remove->setFixedSize(Theme::kTarget, Theme::kTarget);
    row.remove->setToolTip(tr("Remove this row"));
    row.remove->setAccessibleName(tr("Remove row %1").arg(number));
    const int line = static_cast<int>(index) + 1;
    m_grid->addWidget(row.name, line, 0);
    m_grid->addWidget(row.below, line, 1);
    m_grid->addWidget(row.value, line, 1);
    m_grid->addWidget(row.score, line, 2);
    m_grid->addWidget(row.remove, line, 3);
    m_grid->addWidget(row.count, line, 4);
    // A field that loses its row while text is pending still says what was typed.
    connect(row.value, &ValueSpinBox::naturalValueEdited, this, [this, index](double value) {
        if (index < m_function.points.size())
            change(index, value, m_function.points[index].score);
    });
    connect(row.score, &ValueSpinBox::naturalValueEdited, this, [this, index](double score) {
        if (index < m_function.points.size())
            change(index, m_function.points[index].value, score);
    });
    connect(row.remove, &QToolButton::clicked, this, [this, index] { emit removeRequested(index); });
    m_rows.push_back(row);
}

void PointTable::setFunction(const ValueFunction& function, const UnitScale& unit,
                             const Distribution& distribution, const std::function<QString(double)>& format)
{
    m_function = function;
    const std::size_t count = function.points.size();
    while (m_rows.size() < count)
        addRow();
    const bool isBands = function.kind == ValueKind::Thresholds;
    const bool rises = risesWithValue(function);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Row& row = m_rows[i];
        const bool isUsed = i < count;
        const bool isFirstBand = isUsed && isBands && i == 0;
        row.name->setVisible(isUsed);
        row.below->setVisible(isFirstBand);
        row.value->setVisible(isUsed && !isFirstBand);
        row.score->setVisible(isUsed);
        row.count->setVisible(isUsed);
        row.remove->setVisible(isUsed);
        if (!isUsed)
            continue;
        const QString grade = isBands ? gradeName(rises ? count - 1 - i : i) : QString();
        row.name->setText(grade.isEmpty() || count > 6 ? tr("Row %1").arg(i + 1) : grade);
        row.below->setText(count > 1 ? tr("below %1").arg(format(function.points[1].value))
                                     : tr("all values"));
        row.value->setUnit(unit);
        row.value->setNaturalValue(function.points[i].value);
        row.value->setAccessibleName(tr("Row %1 begins at").arg(i + 1));
        row.score->setNaturalValue(function.points[i].score);
        row.score->setAccessibleName(tr("Score of row %1").arg(i + 1));
        row.remove->setEnabled(count > kMinValuePoints);
        row.count->setText(countText(i, distribution));
    }
    const QString problem = problemText(function);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

QString PointTable::countText(std::size_t row, const Distribution& distribution) const
{
    if (m_function.kind != ValueKind::Thresholds || distribution.isEmpty())
        return {};
    const auto& points = m_function.points;
    const std::size_t from = row == 0 ? 0 : distribution.countBelow(points[row].value);
    const std::size_t to = row + 1 < points.size() ? distribution.countBelow(points[row + 1].value)
                                                   : distribution.sorted.size();
    return format::number(to > from ? static_cast<double>(to - from) : 0.0);
}

void PointTable::change(std::size_t row, double value, double score)
{
    ValueFunction next = m_function;
    next.points[row] = {value, score};
    settleFirstBand(next);
    const QString problem = problemText(next);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    for (std::size_t i = 0; i < next.points.size(); ++i) {
        m_rows[i].value->setProblem(i == row && !problem.isEmpty() && value != m_function.points[row].value);
        m_rows[i].score->setProblem(i == row && !problem.isEmpty() && score != m_function.points[row].score);
    }
    if (problem.isEmpty())
        emit edited(next.points);
}

} // namespace strata
