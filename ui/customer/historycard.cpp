#include "ui/customer/historycard.h"

#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/pill.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

namespace {

QString wordsOf(const CustomerStanding& standing, const std::optional<CustomerStanding>& before)
{
    QStringList parts;
    if (before && before->type != standing.type)
        //: a customer's type before: "was Marginal"
        parts += QCoreApplication::translate("HistoryCard", "was %1").arg(typeName(before->type));
    if (!standing.tier.empty())
        parts += before && !before->tier.empty() && before->tier != standing.tier
            ? QCoreApplication::translate("HistoryCard", "tier %1, was %2")
                  .arg(format::text(standing.tier), format::text(before->tier))
            : QCoreApplication::translate("HistoryCard", "tier %1").arg(format::text(standing.tier));
    if (standing.composite >= 0.0)
        parts += QCoreApplication::translate("HistoryCard", "score %1")
                     .arg(format::number(standing.composite, 1));
    return parts.join(QStringLiteral("; "));
}

} // namespace

std::vector<HistoryMoment> historyMoments(const CustomerStanding& now,
                                          const std::vector<std::shared_ptr<const PastStandings>>& past,
                                          std::size_t customer)
{
    std::vector<HistoryMoment> moments;
    std::optional<CustomerStanding> before;
    for (const auto& one : past) {
        HistoryMoment moment;
        moment.when = format::day(one->info().asOf);
        moment.name = format::text(one->info().name);
        moment.standing = one->of(customer);
        moment.words = moment.standing
            ? wordsOf(*moment.standing, before)
            : QCoreApplication::translate("HistoryCard", "was not among the customers");
        before = moment.standing;
        moments.push_back(std::move(moment));
    }
    moments.push_back({QCoreApplication::translate("HistoryCard", "Now"), {}, now, wordsOf(now, before)});
    std::reverse(moments.begin(), moments.end());
    return moments;
}

QString historyTrend(const CustomerStanding& now,
                     const std::vector<std::shared_ptr<const PastStandings>>& past, std::size_t customer)
{
    std::optional<CustomerStanding> first;
    Day since = kNoDay;
    std::size_t known = 0;
    for (const auto& one : past)
        if (const std::optional<CustomerStanding> standing = one->of(customer);
            standing && standing->composite >= 0.0) {
            if (!first) {
                first = standing;
                since = one->info().asOf;
            }
            ++known;
        }
    if (known < 2 || now.composite < 0.0)
        return {};
    return QCoreApplication::translate("HistoryCard", "Score %1 to %2 since %3")
        .arg(format::number(first->composite, 1), format::number(now.composite, 1), format::day(since));
}

HistoryCard::HistoryCard(QWidget* parent)
    : Card(tr("Type and tier over time"), parent)
{
    setObjectName(QStringLiteral("historyCard"));
}

void HistoryCard::show(const Contents& contents)
{
    delete m_contents;
    m_contents = new QWidget;
    m_contents->setObjectName(QStringLiteral("historyContents"));
    auto* layout = new QVBoxLayout(m_contents);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const HistoryMoment& moment : contents.moments) {
        auto* when = moment.name.isEmpty() ? strongLabel(moment.when) : plainLabel(moment.when);
        auto* words = plainLabel(moment.words);
        words->setWordWrap(true);
        words->setObjectName(QStringLiteral("historyWords"));
        if (!moment.name.isEmpty()) {
            const QString tip = QStringLiteral("<p>%1</p>").arg(moment.name.toHtmlEscaped());
            when->setToolTip(tip);
            words->setToolTip(tip);
        }
        grid->addWidget(when, row, 0, Qt::AlignTop);
        if (moment.standing)
            grid->addWidget(new Pill(moment.standing->type), row, 1, Qt::AlignTop);
        grid->addWidget(words, row, 2, Qt::AlignTop);
        ++row;
    }
    layout->addLayout(grid);
    const auto say = [&](const QString& words, const QString& name) {
        auto* label = quietLabel(words);
        label->setObjectName(name);
        layout->addWidget(label);
    };
    if (!contents.hasSnapshots)
        say(tr("There are no snapshots yet. Each refresh of the data takes one; the data page takes one at "
               "any time."),
            QStringLiteral("noHistory"));
    else if (contents.isReading)
        say(tr("Reading snapshots…"), QStringLiteral("historyReading"));
    else if (!contents.isReadable)
        say(tr("Snapshots are kept in the project's file, which is not open."),
            QStringLiteral("historyClosed"));
    if (contents.failed > 0)
        say(tr("%Ln snapshot(s) could not be read.", nullptr, int(contents.failed)),
            QStringLiteral("historyFailed"));
    setNote(contents.trend);
    body()->addWidget(m_contents);
}

} // namespace strata
