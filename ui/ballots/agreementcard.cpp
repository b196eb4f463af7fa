#include "ui/ballots/agreementcard.h"

#include "ui/ballots/agreementwords.h"
#include "ui/ballots/dotstrip.h"
#include "ui/ballots/groupwords.h"
#include "ui/ballots/levelchip.h"
#include "ui/explain/whydebate.h"
#include "ui/format.h"
#include "ui/languages.h"
#include "ui/theme.h"

#include <QGridLayout>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace strata {

namespace {

QStringList namesOf(const std::vector<std::string>& participants, const Debate& debate)
{
    QStringList names;
    for (const std::string& id : participants) {
        const Participant* one = findParticipant(debate, id);
        names += format::text(one && !one->name.empty() ? one->name : id);
    }
    return names;
}

QLabel* headLabel(const QString& text, Qt::Alignment alignment = Qt::AlignLeft)
{
    auto* label = quietLabel(text);
    label->setWordWrap(false);
    label->setFont(Theme::instance().headFont());
    label->setAlignment(alignment | Qt::AlignVCenter);
    return label;
}

const RowAgreement* rowOf(const GroupAgreement* group, const std::string& row)
{
    if (!group)
        return nullptr;
    const auto found = std::find_if(group->rows.begin(), group->rows.end(),
                                    [&row](const RowAgreement& one) { return one.row == row; });
    return found == group->rows.end() ? nullptr : &*found;
}

// "up 5", with an arrow that says the same.
QString movementText(double from, double to)
{
    if (std::abs(to - from) < 50) // half a point is nothing to talk about
        return AgreementCard::tr("as before");
    //: a median that rose by so many points since the round before
    return to > from ? AgreementCard::tr("\u2191 up %1").arg(points(to - from))
                     //: a median that fell by so many points since the round before
                     : AgreementCard::tr("\u2193 down %1").arg(points(from - to));
}

} // namespace

AgreementCard::AgreementCard(const Project& project, const GroupAgreement& group,
                             const GroupAgreement* before, int roundBefore, bool withNames, QWidget* parent)
    : Card(groupTitle(group.factor, project.framework), parent)
{
    const Debate& debate = *project.debate;
    setObjectName(QStringLiteral("agreement/%1").arg(format::text(group.factor)));
    answersWhy(this, [group] { return whyConcordance(group); });
    if (const QString text = concordanceText(group.concordance); !text.isEmpty()) {
        auto* concordance = quietLabel(text);
        concordance->setWordWrap(false);
        concordance->setObjectName(QStringLiteral("concordance"));
        concordance->setToolTip(QStringLiteral("<p>%1</p>").arg(concordanceTip().toHtmlEscaped()));
        answersWhy(concordance, [group] { return whyConcordance(group); });
        addHeaderWidget(concordance);
    }
    if (before && group.voters > 0) {
        QString text = tr("%1 of %2 moved since round %3")
                           .arg(currentLocale().toString(int(group.moved.size())), currentLocale().toString(group.voters))
                           .arg(roundBefore);
        if (withNames && !group.moved.empty())
            text += QStringLiteral(": ") + currentLocale().createSeparatedList(namesOf(group.moved, debate));
        auto* moved = quietLabel(text);
        moved->setObjectName(QStringLiteral("moved"));
        answersWhy(moved, [group, roundBefore] { return whyMoved(group, roundBefore); });
        body()->addWidget(moved);
    }

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, 168);
    grid->addWidget(headLabel(tr("Votes, 0 to 100 %")), 0, 1);
    grid->addWidget(headLabel(tr("Median"), Qt::AlignRight), 0, 2);
    grid->addWidget(headLabel(tr("Range"), Qt::AlignRight), 0, 3);
    if (before)
        grid->addWidget(headLabel(tr("Since round %1").arg(roundBefore), Qt::AlignRight), 0, 4);
    grid->addWidget(headLabel(tr("Team")), 0, 5);

    const QStringList names = withNames ? namesOf(group.participants, debate) : QStringList();
    int line = 1;
    for (const RowAgreement& row : group.rows) {
        const QString title = rowName(group.factor, row.row, project.framework);
        const QString key = format::text(row.row);
        const RowAgreement* rowBefore = rowOf(before, row.row);

        // Votes stay out of what is kept: the debate is asked for its limits only.
        const auto why
            = [row, title, limits = project.debate] { return whyRowAgreement(row, title, *limits); };
        auto* name = plainLabel(title);
        name->setWordWrap(true);
        name->setMaximumWidth(220);
        grid->addWidget(name, line, 0);

        auto* strip = new DotStrip;
        strip->setObjectName(QStringLiteral("votes/%1").arg(key));
        strip->setAccessibleName(tr("Votes on %1").arg(title));
        strip->setRow(row, names, rowBefore ? std::optional(rowBefore->median) : std::nullopt);
        connect(strip, &DotStrip::touched, this,
                [this, topic = group.factor.empty() ? row.row : group.factor + '/' + row.row] {
                    emit topicChosen(topic);
                });
        answersWhy(strip, why);
        grid->addWidget(strip, line, 1);

        auto* median = strongLabel(format::weight(int(std::lround(row.median))));
        median->setObjectName(QStringLiteral("median/%1").arg(key));
        answersWhy(median, why);
        grid->addWidget(median, line, 2, Qt::AlignRight | Qt::AlignVCenter);

        auto* range = quietLabel(rangeText(row.lowest, row.highest));
        range->setWordWrap(false);
        range->setObjectName(QStringLiteral("range/%1").arg(key));
        answersWhy(range, why);
        grid->addWidget(range, line, 3, Qt::AlignRight | Qt::AlignVCenter);

        if (rowBefore) {
            auto* since = quietLabel(movementText(rowBefore->median, row.median));
            since->setWordWrap(false);
            since->setObjectName(QStringLiteral("since/%1").arg(key));
            since->setToolTip(tr("Median of round %1: %2")
                                  .arg(roundBefore)
                                  .arg(format::weight(int(std::lround(rowBefore->median)))));
            answersWhy(since, [title, before = rowBefore->median, now = row.median, roundBefore] {
                return whyMedianMoved(title, before, now, roundBefore);
            });
            grid->addWidget(since, line, 4, Qt::AlignRight | Qt::AlignVCenter);
        }

        auto* chip = new LevelChip(row.level);
        chip->setObjectName(QStringLiteral("level/%1").arg(key));
        chip->setToolTip(
            QStringLiteral("<p>%1</p>")
                .arg(levelTip(row.level, debate.agreedWithin, debate.splitAbove).toHtmlEscaped()));
        answersWhy(chip, why);
        grid->addWidget(chip, line, 5, Qt::AlignLeft | Qt::AlignVCenter);
        ++line;
    }
    body()->addLayout(grid);
}

} // namespace strata
