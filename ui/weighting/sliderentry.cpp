#include "ui/weighting/sliderentry.h"

#include "core/method/weighting.h"
#include "core/method/weights.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/weighting/pointfield.h"
#include "ui/weighting/weightfield.h"
#include "ui/weighting/weightslider.h"
#include "ui/widgets/card.h"

#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

#include <cmath>

namespace strata {

namespace {

QString keyOf(WeightMethod method)
{
    return method == WeightMethod::Share ? QStringLiteral("share")
        : method == WeightMethod::Swing  ? QStringLiteral("swing")
                                         : QStringLiteral("rating");
}

} // namespace

SliderEntry::SliderEntry(WeightMethod method, const QList<EntryRow>& rows, QWidget* parent)
    : WeightEntry(rows, parent)
    , m_method(method)
    , m_locked(std::size_t(rows.size()), false)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 4);
    grid->setColumnStretch(1, 5);
    const auto addHead = [grid](const QString& text, int column, Qt::Alignment align = {}) {
        auto* label = plainLabel(text);
        label->setProperty("quiet", true);
        label->setFont(Theme::instance().headFont());
        grid->addWidget(label, 0, column, align);
    };
    if (method == WeightMethod::Swing)
        addHead(tr("Points, 100 for the most important"), 1);
    else if (method == WeightMethod::Rating)
        addHead(tr("1: hardly matters, 10: matters most"), 1);
    else
        addHead(tr("Weight in its group"), 1);
    if (method != WeightMethod::Share)
        addHead(tr("Share"), 3, Qt::AlignRight);
    for (int row = 0; row < rows.size(); ++row)
        addLine(grid, row);
    grid->setRowStretch(int(rows.size()) + 1, 1);
    m_answers = answersFor(method,
                           largestRemainder(std::vector<std::int64_t>(std::size_t(rows.size()), 1),
                                            rows.isEmpty() ? 0 : kFullWeight));
    showAnswers();
}

void SliderEntry::addLine(QGridLayout* grid, int row)
{
    const EntryRow& of = rows().at(row);
    const int at = row + 1;
    Line line;
    auto* label = plainLabel(of.name);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    label->setMinimumWidth(120);
    label->setWordWrap(true);
    if (!of.tip.isEmpty())
        label->setToolTip(QStringLiteral("<p>%1</p>").arg(of.tip.toHtmlEscaped()));
    grid->addWidget(label, at, 0);

    if (m_method == WeightMethod::Share) {
        line.slider = new WeightSlider;
        line.percent = new WeightField;
        line.percent->setObjectName(QStringLiteral("shareField/") + of.key);
        line.percent->setAccessibleName(tr("Weight of %1 in percent").arg(of.name));
        line.lock = new QToolButton;
        line.lock->setObjectName(QStringLiteral("shareLock/") + of.key);
        line.lock->setProperty("button", true);
        line.lock->setCheckable(true);
        line.lock->setFixedSize(84, Theme::kTarget);
        grid->addWidget(line.percent, at, 2);
        grid->addWidget(line.lock, at, 3);
        connect(line.percent, &WeightField::weightEntered, this,
                [this, row](int weight) { set(row, weight); });
        connect(line.lock, &QToolButton::toggled, this, [this, row](bool locked) {
            m_locked[std::size_t(row)] = locked;
            showAnswers();
        });
    } else {
        const bool isSwing = m_method == WeightMethod::Swing;
        line.slider = new GestureSlider;
        line.slider->setRange(isSwing ? 0 : 1, isSwing ? 100 : 10);
        line.slider->setSingleStep(1);
        line.slider->setPageStep(isSwing ? 10 : 2);
        line.points = new PointField(line.slider->minimum(), line.slider->maximum());
        line.points->setObjectName(keyOf(m_method) + QStringLiteral("Field/") + of.key);
        line.points->setAccessibleName(isSwing ? tr("Points of %1, 0 to 100").arg(of.name)
                                               : tr("Rating of %1, 1 to 10").arg(of.name));
        line.share = plainLabel();
        line.share->setObjectName(QStringLiteral("resultingShare/") + of.key);
        line.share->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        line.share->setFont(Theme::instance().strongFont());
        line.share->setMinimumWidth(56);
        grid->addWidget(line.points, at, 2);
        grid->addWidget(line.share, at, 3);
        connect(line.points, &PointField::pointsEntered, this, [this, row](int points) { set(row, points); });
    }
    line.slider->setObjectName(keyOf(m_method) + QLatin1Char('/') + of.key);
    grid->addWidget(line.slider, at, 1);

    GestureSlider* slider = line.slider;
    connect(slider, &GestureSlider::sliderPressed, this, [this] {
        m_isDragging = true;
        m_start = m_answers;
        emit gestureStarted();
    });
    connect(slider, &GestureSlider::valueChanged, this, [this, row](int value) {
        if (m_isDragging)
            move(row, value);
        else
            set(row, value);
    });
    connect(slider, &GestureSlider::dragCancelled, this, [this] {
        m_isDragging = false;
        m_answers = m_start;
        showAnswers();
        emit gestureCancelled();
    });
    connect(slider, &GestureSlider::sliderReleased, this, [this] {
        showAnswers(); // where a lock held the weight the handle comes back
        if (m_isDragging) {
            m_isDragging = false;
            emit gestureFinished();
        }
    });
    m_lines.append(line);
}

void SliderEntry::move(int row, int value)
{
    if (m_method == WeightMethod::Share) {
        std::vector<int> start;
        for (const double weight : m_start)
            start.push_back(int(std::lround(weight)));
        const std::vector<int> moved = redistribute(start, m_locked, std::size_t(row), value);
        m_answers.assign(moved.begin(), moved.end());
    } else {
        m_answers = m_start;
        m_answers[std::size_t(row)] = value;
    }
    showAnswers();
    emit changed();
}

void SliderEntry::set(int row, int value)
{
    m_start = m_answers;
    emit gestureStarted();
    move(row, value);
    emit gestureFinished();
}

void SliderEntry::setAnswers(const std::vector<double>& answers)
{
    m_answers = answers;
    showAnswers();
}

QString SliderEntry::valueText(double answer) const
{
    const int value = int(std::lround(answer));
    return m_method == WeightMethod::Share ? format::weight(value)
        : m_method == WeightMethod::Swing  ? tr("%Ln point(s)", nullptr, value)
                                           : tr("%1 of 10").arg(value);
}

void SliderEntry::showAnswers()
{
    const std::vector<int> shares = weights();
    std::vector<int> present;
    for (const double answer : m_answers)
        present.push_back(int(std::lround(answer)));
    for (int row = 0; row < m_lines.size(); ++row) {
        const auto i = std::size_t(row);
        const Line& line = m_lines.at(row);
        const QString& name = rows().at(row).name;
        if (!(m_isDragging && line.slider->isSliderDown()))
            line.slider->showValue(present[i]);
        if (m_method == WeightMethod::Share) {
            static_cast<WeightSlider*>(line.slider)->setReach(reach(present, m_locked, i));
            line.slider->setEnabled(!m_locked[i]);
            line.slider->setAccessibleName(tr("Weight of %1: %2").arg(name, valueText(m_answers[i])));
            line.percent->setWeight(present[i]);
            line.percent->setEnabled(!m_locked[i]);
            const QSignalBlocker blocker(line.lock);
            line.lock->setChecked(m_locked[i]);
            line.lock->setText(m_locked[i] ? tr("Locked") : tr("Lock"));
            line.lock->setAccessibleName(m_locked[i] ? tr("Unlock the weight of %1").arg(name)
                                                     : tr("Lock the weight of %1").arg(name));
        } else {
            line.slider->setAccessibleName(
                tr("%1: %2, a share of %3").arg(name, valueText(m_answers[i]), format::weight(shares[i])));
            line.points->showPoints(present[i]);
            line.share->setText(format::weight(shares[i]));
        }
    }
}

} // namespace strata
