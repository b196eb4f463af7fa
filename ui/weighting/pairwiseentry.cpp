#include "ui/weighting/pairwiseentry.h"

#include "core/method/weighting.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/weighting/gestureslider.h"
#include "ui/weighting/sharebars.h"
#include "ui/widgets/card.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace strata {

namespace {

constexpr int kSteps = 8; // to either side of equal
constexpr std::size_t kWorst = 3;
constexpr double kConsistentUpTo = 0.10; // Saaty (1980)

double judgementAt(int step)
{
    return step <= 0 ? 1.0 - step : 1.0 / (1.0 + step);
}

int stepOf(double judgement)
{
    const double steps = judgement >= 1.0 ? 1.0 - judgement : 1.0 / judgement - 1.0;
    return int(std::lround(std::clamp(steps, -double(kSteps), double(kSteps))));
}

// Saaty's words for 1, 3, 5, 7 and 9, and what lies between.
QString strength(int times)
{
    switch (times) {
    case 2:
        return PairwiseEntry::tr("slightly more");
    case 3:
        return PairwiseEntry::tr("moderately more");
    case 4:
        return PairwiseEntry::tr("moderately to strongly more");
    case 5:
        return PairwiseEntry::tr("strongly more");
    case 6:
        return PairwiseEntry::tr("strongly to very strongly more");
    case 7:
        return PairwiseEntry::tr("very strongly more");
    case 8:
        return PairwiseEntry::tr("very strongly to extremely more");
    default:
        return PairwiseEntry::tr("extremely more");
    }
}

} // namespace

PairwiseEntry::PairwiseEntry(const QList<EntryRow>& rows, QWidget* parent)
    : WeightEntry(rows, parent)
    , m_consistency(plainLabel())
    , m_worstHead(quietLabel(tr("These fit the others least. Look at them again:")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    QList<QString> names;
    for (const EntryRow& row : rows)
        names += row.name;
    m_shares = new ShareBars(names);
    m_shares->setObjectName(QStringLiteral("pairwiseShares"));
    layout->addWidget(m_shares);
    m_consistency->setObjectName(QStringLiteral("consistency"));
    m_consistency->setWordWrap(true);
    m_consistency->setToolTip(
        QStringLiteral("<p>%1</p>")
            .arg(tr("How far the judgements contradict each other: (lambda - n) / (n - 1), divided by "
                    "Saaty's random "
                    "index, the same figure for judgements drawn at random. Up to 0.10 is usual.")
                     .toHtmlEscaped()));
    layout->addWidget(m_consistency);
    layout->addWidget(ruleLine());
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 5);
    grid->setColumnStretch(2, 3);
    layout->addLayout(grid);
    layout->addWidget(ruleLine());
    layout->addWidget(m_worstHead);
    for (std::size_t i = 0; i < kWorst; ++i) {
        auto* button = new QPushButton;
        button->setObjectName(QStringLiteral("worstJudgement/%1").arg(i + 1));
        button->setStyleSheet(QStringLiteral("text-align: left;"));
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(button, &QPushButton::clicked, this, [this, i] {
            if (i < m_worstPairs.size())
                jumpTo(m_worstPairs[i].first, m_worstPairs[i].second);
        });
        layout->addWidget(button);
        m_worst.append(button);
    }
    layout->addStretch(1);
    const auto count = std::size_t(rows.size());
    for (std::size_t left = 0; left < count; ++left)
        for (std::size_t right = left + 1; right < count; ++right)
            addPair(grid, left, right);
    m_answers.assign(std::size_t(m_pairs.size()), 1.0);
    connect(&Theme::instance(), &Theme::changed, this, [this] { showAnswers(); });
    showAnswers();
}

void PairwiseEntry::addPair(QGridLayout* grid, std::size_t left, std::size_t right)
{
    const qsizetype at = m_pairs.size();
    const int line = int(at) * 2;
    const auto addName = [&](std::size_t row, int column, Qt::Alignment align) {
        auto* label = plainLabel(nameOf(row));
        label->setWordWrap(true);
        label->setAlignment(align | Qt::AlignVCenter);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        label->setMinimumWidth(90);
        label->setToolTip(QStringLiteral("<p>%1</p>").arg(rows().at(qsizetype(row)).tip.toHtmlEscaped()));
        grid->addWidget(label, line, column);
    };
    addName(left, 0, Qt::AlignRight);
    addName(right, 2, Qt::AlignLeft);
    Pair pair;
    pair.left = left;
    pair.right = right;
    pair.slider = new GestureSlider;
    pair.slider->setObjectName(
        QStringLiteral("pair/%1/%2").arg(rows().at(qsizetype(left)).key, rows().at(qsizetype(right)).key));
    pair.slider->setRange(-kSteps, kSteps);
    pair.slider->setOrigin(0);
    pair.slider->setSingleStep(1);
    pair.slider->setPageStep(2);
    grid->addWidget(pair.slider, line, 1);
    pair.words = quietLabel();
    pair.words->setAlignment(Qt::AlignHCenter);
    pair.words->setFont(Theme::instance().headFont());
    grid->addWidget(pair.words, line + 1, 0, 1, 3);

    const auto index = std::size_t(at);
    connect(pair.slider, &GestureSlider::sliderPressed, this, [this] {
        m_isDragging = true;
        m_start = m_answers;
        emit gestureStarted();
    });
    connect(pair.slider, &GestureSlider::valueChanged, this, [this, index](int step) {
        if (!m_isDragging)
            emit gestureStarted();
        m_answers[index] = judgementAt(step);
        showAnswers();
        emit changed();
        if (!m_isDragging)
            emit gestureFinished();
    });
    connect(pair.slider, &GestureSlider::dragCancelled, this, [this] {
        m_isDragging = false;
        m_answers = m_start;
        showAnswers();
        emit gestureCancelled();
    });
    connect(pair.slider, &GestureSlider::sliderReleased, this, [this] {
        if (!m_isDragging)
            return;
        m_isDragging = false;
        emit gestureFinished();
    });
    m_pairs.append(pair);
}

void PairwiseEntry::setAnswers(const std::vector<double>& answers)
{
    m_answers = answers;
    showAnswers();
}

// The one that was said to matter more comes first.
QString PairwiseEntry::judgementText(std::size_t left, std::size_t right, double said, double implied) const
{
    const bool isLeft = said >= 1.0;
    const QString first = nameOf(isLeft ? left : right), second = nameOf(isLeft ? right : left);
    const auto times = [](double ratio) {
        const bool isWhole = ratio >= 9.95 || std::abs(ratio - std::round(ratio)) < 0.05;
        return format::number(ratio, isWhole ? 0 : 1) + QChar(0x00D7);
    };
    const double ratio = isLeft ? said : 1.0 / said, meant = isLeft ? implied : 1.0 / implied;
    const QString words = ratio < 1.05 ? tr("equal") : times(ratio);
    return meant >= 1.0
        ? tr("%1 beside %2: said %3, the weights imply %4").arg(first, second, words, times(meant))
        : tr("%1 beside %2: said %3, the weights imply the opposite, %4")
              .arg(first, second, words, times(1.0 / meant));
}

void PairwiseEntry::resizeEvent(QResizeEvent* event)
{
    WeightEntry::resizeEvent(event);
    showWorst();
}

void PairwiseEntry::showWorst()
{
    for (qsizetype i = 0; i < m_worst.size(); ++i) {
        const bool isThere = i < m_worstTexts.size();
        m_worst[i]->setVisible(isThere);
        if (!isThere)
            continue;
        const QString full = m_worstTexts.at(i);
        const int room = width() - 32; // without the button's padding
        m_worst[i]->setText(m_worst[i]
                                ->fontMetrics()
                                .elidedText(full, Qt::ElideMiddle, room)
                                .replace(QLatin1Char('&'), QStringLiteral("&&")));
        m_worst[i]->setAccessibleName(full);
        m_worst[i]->setToolTip(QStringLiteral("<p>%1</p>").arg(full.toHtmlEscaped()));
    }
    m_worstHead->setVisible(!m_worstTexts.isEmpty());
}

void PairwiseEntry::jumpTo(std::size_t left, std::size_t right)
{
    for (const Pair& pair : m_pairs) {
        if (!((pair.left == left && pair.right == right) || (pair.left == right && pair.right == left)))
            continue;
        for (QWidget* up = parentWidget(); up; up = up->parentWidget())
            if (auto* scroll = qobject_cast<QScrollArea*>(up))
                scroll->ensureWidgetVisible(pair.words, 0, 80);
        pair.slider->setFocus(Qt::ShortcutFocusReason);
    }
}

void PairwiseEntry::showAnswers()
{
    for (qsizetype i = 0; i < m_pairs.size(); ++i) {
        const Pair& pair = m_pairs.at(i);
        const double said = m_answers[std::size_t(i)];
        const int step = stepOf(said);
        if (!pair.slider->isSliderDown() || !m_isDragging)
            pair.slider->showValue(step);
        const QString words = step == 0 ? tr("equal")
                                        : tr("%1: %2\u00D7, %3")
                                              .arg(nameOf(step < 0 ? pair.left : pair.right))
                                              .arg(std::abs(step) + 1)
                                              .arg(strength(std::abs(step) + 1));
        pair.words->setText(words);
        pair.slider->setAccessibleName(
            tr("%1 beside %2: %3").arg(nameOf(pair.left), nameOf(pair.right), words));
    }
    if (rows().isEmpty())
        return;
    const PairwiseResult result = pairwise(m_answers, std::size_t(rows().size()));
    m_shares->setShares(weights());

    const Colors& colors = Theme::instance().colors();
    QPalette palette = m_consistency->palette();
    if (result.consistencyRatio) {
        const double ratio = *result.consistencyRatio;
        const bool isGood = ratio <= kConsistentUpTo;
        m_consistency->setText(
            (isGood ? tr("Consistency ratio %1 (Saaty's random index): the judgements fit together.")
                    : tr("Consistency ratio %1 (Saaty's random index): attention, above 0.10 the judgements "
                         "contradict each other. Those that fit least are below the pairs."))
                .arg(format::number(ratio, 2)));
        palette.setColor(QPalette::WindowText, isGood ? colors.good : colors.warning);
    } else {
        m_consistency->setText(
            rows().size() < 3 ? tr("Two rows cannot contradict each other.")
                              : tr("No consistency ratio: Saaty's random index ends below so many rows."));
        palette.setColor(QPalette::WindowText, colors.quiet);
    }
    m_consistency->setPalette(palette);

    m_worstPairs.clear();
    m_worstTexts.clear();
    for (const PairwiseResult::Judgement& one : result.worst) {
        m_worstPairs.emplace_back(one.row, one.column);
        m_worstTexts += judgementText(one.row, one.column, one.said, one.implied);
    }
    showWorst();
}

} // namespace strata
