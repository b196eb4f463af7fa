#include "ui/ballots/votingview.h"

#include "core/method/weighting.h"
#include "core/method/weights.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/weighting/weightentry.h"
#include "ui/widgets/card.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

namespace {

constexpr std::size_t kMostRowsForPairs = 20; // 190 pairs

std::vector<int> equalWeights(std::size_t rows)
{
    return largestRemainder(std::vector<std::int64_t>(rows, 1), kFullWeight);
}

bool isRank(WeightMethod method)
{
    return method == WeightMethod::RankSteep || method == WeightMethod::RankGentle;
}

QScrollArea* makeScrollArea()
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

} // namespace

QString methodHint(WeightMethod method)
{
    switch (method) {
    case WeightMethod::Share:
        return QCoreApplication::translate("VotingView", "Share out 100 %: move one, the others give way.");
    case WeightMethod::Swing:
        return QCoreApplication::translate(
            "VotingView",
            "Which step from worst to best would you take first? It gets 100 points, the others less.");
    case WeightMethod::RankSteep:
        return QCoreApplication::translate("VotingView",
                                           "Put them in order; the first weighs far more than the last.");
    case WeightMethod::RankGentle:
        return QCoreApplication::translate("VotingView",
                                           "Put them in order; the weights fall in even steps.");
    case WeightMethod::Pairwise:
        return QCoreApplication::translate(
            "VotingView", "Compare two at a time: which one matters more, and how many times?");
    case WeightMethod::Rating:
        return QCoreApplication::translate("VotingView",
                                           "Give each one 1 to 10; equal marks are equal weights.");
    }
    return {};
}

VotingView::VotingView(std::vector<PaperGroup> groups, const std::vector<GroupVote>& starts,
                       const QString& castText, QWidget* parent)
    : QWidget(parent)
    , m_groups(std::move(groups))
    , m_progressText(quietLabel())
    , m_progress(new QProgressBar)
    , m_pages(new QStackedWidget)
    , m_title(plainLabel())
    , m_question(quietLabel())
    , m_method(new QComboBox)
    , m_methodHint(quietLabel())
    , m_entryArea(makeScrollArea())
    , m_summaryArea(makeScrollArea())
    , m_footerLeft(new QVBoxLayout)
    , m_back(new QPushButton(QStringLiteral("\u2190 ") + tr("Back")))
    , m_next(new QPushButton)
    , m_cast(new QPushButton(castText))
    , m_problem(plainLabel())
{
    for (const PaperGroup& group : m_groups) {
        Said said;
        const auto start = std::find_if(starts.begin(), starts.end(), [&group](const GroupVote& vote) {
            return vote.factor == group.group.factor && vote.rows == group.group.rows
                && isValidAnswer(vote.method, vote.answers, vote.rows.size());
        });
        if (start != starts.end())
            said = {start->method, start->answers};
        else
            said.answers = answersFor(said.method, equalWeights(group.group.rows.size()));
        m_said.push_back(std::move(said));
    }

    m_progressText->setObjectName(QStringLiteral("votingProgress"));
    m_progressText->setWordWrap(false);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, int(m_groups.size()));
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("Progress"));
    m_title->setFont(Theme::instance().titleFont());
    m_title->setObjectName(QStringLiteral("votingTitle"));
    m_title->setWordWrap(true);
    m_method->setObjectName(QStringLiteral("votingMethod"));
    m_method->setAccessibleName(tr("How do you want to say it?"));
    m_method->setMinimumHeight(Theme::kTarget);
    for (std::size_t method = 0; method < kWeightMethodCount; ++method) {
        m_method->addItem(methodName(WeightMethod(method)), int(method));
        m_method->setItemData(int(method), methodHint(WeightMethod(method)), Qt::ToolTipRole);
    }
    m_methodHint->setObjectName(QStringLiteral("votingMethodHint"));
    m_entryArea->setObjectName(QStringLiteral("votingEntry"));
    m_summaryArea->setObjectName(QStringLiteral("votingSummary"));

    auto* how = new QHBoxLayout;
    how->setSpacing(12);
    how->addWidget(plainLabel(tr("How do you want to say it?")));
    how->addWidget(m_method);
    how->addWidget(m_methodHint, 1);
    auto* group = new Card;
    group->body()->addWidget(m_title);
    group->body()->addWidget(m_question);
    group->body()->addLayout(how);
    group->body()->addWidget(ruleLine());
    group->body()->addWidget(m_entryArea, 1);
    auto* summary = new Card;
    auto* summaryTitle = plainLabel(tr("Your vote"));
    summaryTitle->setFont(Theme::instance().titleFont());
    summary->body()->addWidget(summaryTitle);
    summary->body()->addWidget(
        quietLabel(tr("Only you see this. Go back to change something; once it is cast nobody can look at it "
                      "before the round is revealed, you neither.")));
    summary->body()->addWidget(m_summaryArea, 1);
    m_pages->addWidget(group);
    m_pages->addWidget(summary);

    m_back->setObjectName(QStringLiteral("votingBack"));
    m_next->setObjectName(QStringLiteral("votingNext"));
    m_next->setProperty("primary", true);
    m_cast->setObjectName(QStringLiteral("castVote"));
    m_cast->setProperty("primary", true);
    for (QPushButton* button : {m_back, m_next, m_cast}) {
        button->setMinimumSize(112, 40);
        button->setAutoDefault(false);
    }
    m_problem->setObjectName(QStringLiteral("votingProblem"));
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto* progress = new QHBoxLayout;
    progress->setSpacing(12);
    progress->addWidget(m_progressText);
    progress->addWidget(m_progress, 1);
    auto* footer = new QHBoxLayout;
    footer->setSpacing(12);
    footer->addLayout(m_footerLeft);
    footer->addWidget(m_problem, 1);
    footer->addStretch();
    footer->addWidget(m_back);
    footer->addWidget(m_next);
    footer->addWidget(m_cast);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(progress);
    layout->addWidget(m_pages, 1);
    layout->addLayout(footer);

    connect(m_method, &QComboBox::activated, this,
            [this] { changeMethod(WeightMethod(m_method->currentData().toInt())); });
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { showStep(m_step + 1); });
    connect(m_cast, &QPushButton::clicked, this, &VotingView::castRequested);
    showStep(0);
}

void VotingView::addFooterWidget(QWidget* widget)
{
    m_footerLeft->addWidget(widget);
}

void VotingView::setProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

std::vector<GroupVote> VotingView::votes() const
{
    std::vector<GroupVote> votes;
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        const VoteGroup& group = m_groups[i].group;
        GroupVote vote;
        vote.factor = group.factor;
        vote.rows = group.rows;
        vote.method = m_said[i].method;
        vote.answers = m_said[i].answers;
        vote.weights = weightsOf(vote.method, vote.answers, group.rows.size());
        votes.push_back(std::move(vote));
    }
    return votes;
}

void VotingView::showStep(std::size_t step)
{
    m_step = std::min(step, m_groups.size());
    setProblem({});
    const bool isSummary = m_step == m_groups.size();
    m_back->setEnabled(m_step > 0);
    m_next->setVisible(!isSummary);
    m_next->setText((m_step + 1 >= m_groups.size() ? tr("Review my vote") : tr("Next"))
                    + QStringLiteral(" \u2192"));
    m_cast->setVisible(isSummary);
    m_progress->setValue(int(m_step) + (isSummary ? 0 : 1));
    m_progressText->setText(isSummary ? tr("All %Ln group(s) answered", nullptr, int(m_groups.size()))
                                      : tr("%1 of %2").arg(m_step + 1).arg(m_groups.size()));
    m_pages->setCurrentIndex(isSummary ? 1 : 0);
    if (isSummary)
        showSummary();
    else
        showGroup();
}

void VotingView::showGroup()
{
    const PaperGroup& group = m_groups[m_step];
    m_title->setText(format::text(group.title));
    m_question->setText(format::text(group.question));
    m_question->setVisible(!group.question.empty());
    // So many pairs that nobody would get through them are not offered.
    if (auto* methods = qobject_cast<QStandardItemModel*>(m_method->model()))
        methods->item(m_method->findData(int(WeightMethod::Pairwise)))
            ->setEnabled(group.group.rows.size() <= kMostRowsForPairs);
    m_method->setCurrentIndex(m_method->findData(int(m_said[m_step].method)));
    putEntry();
}

void VotingView::putEntry()
{
    const PaperGroup& group = m_groups[m_step];
    const Said& said = m_said[m_step];
    m_methodHint->setText(methodHint(said.method));
    QList<EntryRow> rows;
    for (std::size_t i = 0; i < group.group.rows.size(); ++i)
        rows += {format::text(group.group.rows[i]),
                 format::text(i < group.names.size() ? group.names[i] : group.group.rows[i]),
                 i < group.explanations.size() ? format::text(group.explanations[i]) : QString()};
    m_entry = WeightEntry::create(said.method, rows);
    m_entry->setAnswers(said.answers);
    connect(m_entry, &WeightEntry::changed, this, &VotingView::keepAnswers);
    connect(m_entry, &WeightEntry::gestureCancelled, this, &VotingView::keepAnswers);

    auto* host = new QWidget;
    auto* layout = new QVBoxLayout(host);
    layout->setContentsMargins(0, 4, 8, 4);
    layout->addWidget(m_entry);
    layout->addStretch();
    m_entryArea->setWidget(host); // deletes the one before
    host->setAutoFillBackground(false);
}

void VotingView::keepAnswers()
{
    std::vector<double> answers = m_entry->answers();
    if (answers == m_said[m_step].answers
        || !isValidAnswer(m_entry->method(), answers, std::size_t(m_entry->rows().size())))
        return;
    m_said[m_step].answers = std::move(answers);
    m_isTouched = true;
}

void VotingView::changeMethod(WeightMethod method)
{
    Said& said = m_said[m_step];
    if (method == said.method)
        return;
    m_isTouched = true;
    if (isRank(method) && isRank(said.method)) { // places are places; weights alone would part a tie
        said.method = method;
    } else {
        const std::vector<int> weights
            = weightsOf(said.method, said.answers, m_groups[m_step].group.rows.size());
        said = {method, answersFor(method, weights)};
    }
    putEntry();
}

void VotingView::showSummary()
{
    auto* host = new QWidget;
    auto* grid = new QGridLayout(host);
    grid->setContentsMargins(0, 4, 8, 4);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(2, 1);
    int line = 0;
    const std::vector<GroupVote> all = votes();
    for (std::size_t g = 0; g < all.size(); ++g) {
        if (g > 0)
            grid->setRowMinimumHeight(line++, 12);
        grid->addWidget(strongLabel(format::text(m_groups[g].title)), line, 0);
        auto* how = quietLabel(methodName(all[g].method));
        how->setWordWrap(false);
        grid->addWidget(how, line++, 1, 1, 2);
        for (std::size_t row = 0; row < all[g].rows.size(); ++row) {
            const QString key = format::text(all[g].factor + '/' + all[g].rows[row]);
            auto* weight = plainLabel(format::weight(all[g].weights[row]));
            weight->setObjectName(QStringLiteral("summary/%1").arg(key));
            grid->addWidget(plainLabel(format::text(row < m_groups[g].names.size() ? m_groups[g].names[row]
                                                                                   : all[g].rows[row])),
                            line, 0);
            grid->addWidget(weight, line++, 1, Qt::AlignRight);
        }
    }
    grid->setRowStretch(line, 1);
    m_summaryArea->setWidget(host);
    host->setAutoFillBackground(false);
}

} // namespace strata
