#include "ui/factors/dotsheet.h"

#include "ui/factors/candidates.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace strata {

namespace {

QToolButton* stepButton(const QString& name, const QString& text)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setProperty("button", true);
    button->setText(text);
    button->setFixedSize(Theme::kTarget, Theme::kTarget);
    return button;
}

} // namespace

DotSheet::DotSheet(QWidget* parent)
    : QWidget(parent)
    , m_title(strongLabel())
    , m_note(quietLabel())
    , m_left(plainLabel())
    , m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("dotSheet"));
    m_title->setObjectName(QStringLiteral("dotSheetTitle"));
    m_note->setObjectName(QStringLiteral("dotSheetNote"));
    m_left->setObjectName(QStringLiteral("dotsLeft"));
    auto* done = new QPushButton(tr("Done, pass on"));
    done->setObjectName(QStringLiteral("finishDots"));
    done->setProperty("primary", true);
    auto* leave = new QPushButton(tr("Leave without keeping"));
    leave->setObjectName(QStringLiteral("abandonDots"));
    leave->setProperty("flat", true);

    auto* lines = new QWidget;
    auto* column = new QVBoxLayout(lines);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(4);
    column->addLayout(m_rows);
    column->addStretch();
    m_rows->setSpacing(4);
    auto* scroll = new QScrollArea;
    scroll->setWidget(lines);
    lines->setAutoFillBackground(false); // the card's ground
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_left, 1);
    foot->addWidget(leave);
    foot->addWidget(done);
    auto* sheet = new Card;
    sheet->body()->addWidget(m_title);
    sheet->body()->addWidget(m_note);
    sheet->body()->addWidget(scroll, 1);
    sheet->body()->addLayout(foot);
    sheet->setMaximumWidth(760);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    layout->addWidget(sheet, 6);
    layout->addStretch(1);

    connect(done, &QPushButton::clicked, this, &DotSheet::finished);
    connect(leave, &QPushButton::clicked, this, &DotSheet::abandoned);
}

void DotSheet::open(const QString& title, const QString& note, const std::vector<FactorCandidate>& candidates,
                    const std::map<std::string, int>& dots, int dotsEach)
{
    clear();
    m_dotsEach = dotsEach;
    m_title->setText(title);
    m_note->setText(note);
    for (const FactorCandidate& candidate : candidates) {
        const auto placed = dots.find(keyOf(candidate));
        addLine(candidate, placed == dots.end() ? 0 : placed->second);
    }
    showCounts();
    for (const Line& line : m_lines)
        if (QToolButton* button = line.more->isEnabled() ? line.more : line.less; button->isEnabled()) {
            button->setFocus(Qt::OtherFocusReason);
            break;
        }
}

std::map<std::string, int> DotSheet::dots() const
{
    std::map<std::string, int> placed;
    for (const Line& line : m_lines)
        if (line.count > 0)
            placed[line.key] = line.count;
    return placed;
}

void DotSheet::clear()
{
    // At once, not later: the next person already looks at the screen.
    for (const Line& line : m_lines)
        delete line.row;
    m_lines.clear();
    m_left->clear();
}

void DotSheet::addLine(const FactorCandidate& candidate, int count)
{
    const std::size_t index = m_lines.size();
    const std::string key = keyOf(candidate);
    Line line{key,
              format::text(candidate.name),
              count,
              new QWidget,
              stepButton(QStringLiteral("lessDots"), QStringLiteral("\u2212")),
              stepButton(QStringLiteral("moreDots"), QStringLiteral("+")),
              plainLabel()};
    line.row->setObjectName(QStringLiteral("dots_") + format::text(key));
    line.dots->setObjectName(QStringLiteral("dotCount"));
    line.dots->setMinimumWidth(120);
    auto* name = plainLabel(line.name);
    name->setWordWrap(true);
    if (!candidate.definition.empty())
        name->setToolTip(QStringLiteral("<p>%1</p>").arg(format::text(candidate.definition).toHtmlEscaped()));
    auto* layout = new QHBoxLayout(line.row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(name, 1);
    layout->addWidget(line.dots);
    layout->addWidget(line.less);
    layout->addWidget(line.more);
    connect(line.less, &QToolButton::clicked, this, [this, index] { change(index, -1); });
    connect(line.more, &QToolButton::clicked, this, [this, index] { change(index, 1); });
    m_rows->addWidget(line.row);
    line.row->show();
    m_lines.push_back(std::move(line));
}

void DotSheet::change(std::size_t line, int by)
{
    m_lines[line].count += by;
    showCounts();
}

void DotSheet::showCounts()
{
    const int placed = std::accumulate(m_lines.begin(), m_lines.end(), 0,
                                       [](int sum, const Line& line) { return sum + line.count; });
    const int left = std::max(0, m_dotsEach - placed);
    m_left->setText(tr("%1 of %2 dots left").arg(left).arg(m_dotsEach));
    for (const Line& line : m_lines) {
        line.dots->setText(line.count > 8 ? tr("%Ln dot(s)", nullptr, line.count)
                                          : QString(line.count, QChar(0x25CF)));
        line.dots->setAccessibleName(tr("%Ln dot(s)", nullptr, line.count));
        line.less->setEnabled(line.count > 0);
        line.less->setAccessibleName(tr("Take a dot from %1, it has %2").arg(line.name).arg(line.count));
        line.more->setEnabled(left > 0);
        line.more->setAccessibleName(tr("Place a dot on %1, it has %2").arg(line.name).arg(line.count));
    }
}

} // namespace strata
