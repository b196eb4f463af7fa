#include "ui/actions/conversationpaper.h"

#include "core/transform/actionlist.h"
#include "ui/actions/actionchange.h"
#include "ui/actions/conversationwords.h"
#include "ui/explain/waywords.h"
#include "ui/format.h"
#include "ui/metricnames.h"
#include "ui/overriding/overriding.h"
#include "ui/paper/printcolor.h"
#include "ui/paper/reportdocument.h"
#include "ui/paper/reporttext.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <tuple>

namespace strata {

namespace {

constexpr std::size_t kMostActions = 15; // on the paper; the window has all
constexpr double kLineHeight = 22.0; // points, to write on
constexpr int kLines = 6;

struct ConversationPdf
{
    Q_DECLARE_TR_FUNCTIONS(strata::ConversationPdf)
};

QString standingOf(const ConversationPaper& what)
{
    const std::size_t i = what.customer;
    const QString type = typeName(CustomerType(what.results.types[i]));
    QStringList words{type};
    const int tier = what.results.tiers[i];
    if (tier >= 0 && std::size_t(tier) < what.project.rules.tiers.size())
        words += ConversationPdf::tr("tier %1").arg(
            format::text(what.project.rules.tiers[std::size_t(tier)].name));
    if (what.results.composite[i] >= 0.0)
        words += ConversationPdf::tr("score %1 of 100 (%2 %3, %4 %5)")
                     .arg(reportText::score(what.results.composite[i]), axisName(Axis::CustomerLifetimeValue),
                          reportText::score(what.results.clv[i]), axisName(Axis::NetProfit),
                          reportText::score(what.results.netProfit[i]));
    return words.join(QStringLiteral(" \u00B7 "));
}

void writePoints(ReportDocument& document, const ConversationPaper& what)
{
    const Conversation& talk = what.talk;
    document.subheading(ConversationPdf::tr("What to talk about"));
    if (talk.points.empty()) {
        document.paragraph(ConversationPdf::tr(
            "None of the metrics in the model is one that a conversation with the customer can move."));
        return;
    }
    ReportTable table;
    table.columns = {{ConversationPdf::tr("Metric"), 2.0},
                     {ConversationPdf::tr("Today"), 1.4, true},
                     {conversationWords::groupHead(talk), 1.4, true},
                     {ConversationPdf::tr("Its score"), 0.8, true},
                     {ConversationPdf::tr("To reach"), 1.1, true},
                     {ConversationPdf::tr("What that would do"), 3.8}};
    for (const TalkingPoint& point : talk.points)
        table.rows.push_back(
            {metricName(point.metric), conversationWords::value(point, what.project),
             conversationWords::groupValue(point, what.project), conversationWords::score(point.score),
             ReportTable::Cell(conversationWords::reach(point, what.project), {}, point.reach.has_value()),
             conversationWords::effect(point, talk.now, what.project)});
    document.table(table);
    if (const QString all = conversationWords::together(talk, what.project); !all.isEmpty())
        document.paragraph(all);
    for (const QString& remark : conversationWords::remarks(talk, what.project))
        document.note(remark);
}

void writeActions(ReportDocument& document, const ConversationPaper& what)
{
    document.subheading(ConversationPdf::tr("Open actions"));
    const std::vector<CustomerAction> actions = waitingActions(what.project, what.customer);
    if (actions.empty()) {
        document.paragraph(ConversationPdf::tr("None."));
        return;
    }
    ReportTable table;
    table.columns = {{ConversationPdf::tr("Action"), 4.0},
                     {ConversationPdf::tr("Owner"), 1.4},
                     {ConversationPdf::tr("Due"), 1.5},
                     {ConversationPdf::tr("State"), 1.0},
                     {ConversationPdf::tr("Note"), 2.0}};
    for (std::size_t k = 0; k < std::min(kMostActions, actions.size()); ++k) {
        const CustomerAction& action = actions[k];
        const QString due = !isKnown(action.due) ? format::missing()
            : isLate(action, what.today) ? ConversationPdf::tr("%1, late").arg(format::day(action.due))
                                         : format::day(action.due);
        table.rows.push_back({format::text(action.text),
                              action.owner.empty() ? format::missing() : format::text(action.owner), due,
                              stateName(action.state), format::text(action.note)});
    }
    document.table(table);
    if (actions.size() > kMostActions)
        document.note(ConversationPdf::tr("The first %1 of %2.").arg(kMostActions).arg(actions.size()));
}

// Lines to write on while one talks.
void writeLines(ReportDocument& document)
{
    document.subheading(ConversationPdf::tr("What was said, and agreed"));
    document.figure(
        [](QPainter& painter, const QRectF& rect, double pt) {
            painter.setPen(QPen(printColor::line(), 0.75 * pt));
            for (int line = 1; line <= kLines; ++line) {
                const double y = rect.top() + line * kLineHeight * pt;
                painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
            }
        },
        kLines * kLineHeight + 2.0);
}

} // namespace

std::vector<CustomerAction> waitingActions(const Project& project, std::size_t customer)
{
    const std::string& id = project.dataset->customers.ids[customer];
    std::vector<CustomerAction> list;
    for (const CustomerAction& action : project.actions->actions)
        if (action.customerId == id && isWaiting(action.state))
            list.push_back(action);
    std::stable_sort(list.begin(), list.end(), [](const CustomerAction& a, const CustomerAction& b) {
        return std::tuple(!isKnown(a.due), a.due) < std::tuple(!isKnown(b.due), b.due);
    });
    return list;
}

Result<QByteArray> conversationPdf(const ConversationPaper& what, Paper paper, const Progress& progress)
{
    const QString name = reportText::plainName(customerName(what.project, int(what.customer)).toStdString());
    const QString id = reportText::plainName(what.project.dataset->customers.ids[what.customer]);
    QString kicker = ConversationPdf::tr("Conversation sheet");
    if (!what.project.name.empty())
        kicker += QStringLiteral(" \u00B7 ") + reportText::plainName(what.project.name);
    if (id != name)
        kicker += QStringLiteral(" \u00B7 ") + id;
    const QString when = isKnown(what.metrics.asOf)
        ? ConversationPdf::tr("Figures as of %1").arg(reportText::longDate(what.metrics.asOf))
        : QString();
    if (!goOn(progress, 0, 1))
        return Error{ErrorCode::Cancelled, {}};
    ReportDocument document(paper);
    document.title(kicker, name, standingOf(what));
    writePoints(document, what);
    writeActions(document, what);
    writeLines(document);
    const QString title = ConversationPdf::tr("Conversation sheet");
    return document.toPdf(title + QStringLiteral(" \u2013 ") + name, name, when,
                          when.isEmpty() ? title : title + QStringLiteral(" \u00B7 ") + when, progress);
}

} // namespace strata
