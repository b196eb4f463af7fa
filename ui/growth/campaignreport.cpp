#include "ui/growth/campaignreport.h"

#include "core/method/wholeunits.h"
#include "core/transform/campaigndraw.h"
#include "core/transform/campaigneffect.h"
#include "ui/format.h"
#include "ui/growth/campaigns.h"
#include "ui/growth/effectchart.h"
#include "ui/growth/effectwords.h"
#include "ui/growth/growthwords.h"
#include "ui/growth/memberplaces.h"
#include "ui/growth/sheetwords.h"
#include "ui/paper/maskedtext.h"
#include "ui/paper/printcolor.h"
#include "ui/paper/reportdocument.h"
#include "ui/paper/reporttext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace strata {

namespace {

constexpr std::size_t kMostContacts = 40; // printed; the rest is counted
constexpr double kPixel = 0.66; // points: of a pixel as charts count them

class CampaignWriter
{
    Q_DECLARE_TR_FUNCTIONS(strata::CampaignWriter)

public:
    CampaignWriter(const Project& project, const MetricTable& metrics, const Campaign& campaign,
                   const CampaignEffect& effect, const QStringList& masks)
        : m_project(project)
        , m_metrics(metrics)
        , m_campaign(campaign)
        , m_effect(effect)
        , m_isMasked(!masks.isEmpty())
        , m_mask(project.dataset->customers, masks)
    {
    }

    void write(ReportDocument& document)
    {
        writeSheet(document);
        writeGroups(document);
        writeTouches(document);
        writeLearned(document);
        writeResult(document);
    }

    QString subtitle() const
    {
        const QString customers = tr("%Ln customer(s)", nullptr, int(m_campaign.members.size()));
        if (!isKnown(m_campaign.start))
            return customers;
        return tr("%1, start %2, window %3")
            .arg(customers, reportText::longDate(m_campaign.start),
                 reportText::months(m_campaign.windowMonths));
    }

private:
    void writeSheet(ReportDocument& document) const
    {
        document.heading(tr("Campaign sheet"), false);
        bool isEmpty = true;
        for (const SheetWords::Field& field : SheetWords::fields()) {
            const QString text = masked(format::text(m_campaign.*field.text).trimmed());
            if (text.isEmpty())
                continue;
            isEmpty = false;
            document.subheading(field.name);
            for (const QString& line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
                document.paragraph(line);
        }
        if (isEmpty)
            document.paragraph(tr("Nothing is written on the sheet yet."));
    }

    void writeGroups(ReportDocument& document) const
    {
        document.heading(tr("Groups"), false);
        if (m_campaign.controlPercent == 0) {
            document.paragraph(EffectWords::trackingOnly());
            return;
        }
        if (!Campaigns::hasLots(m_campaign)) {
            document.paragraph(tr("No lots are drawn yet."));
            return;
        }
        document.paragraph(tr("Lots were drawn on %1, inside blocks of type and size. The control group gets "
                              "nothing and is compared with.")
                               .arg(reportText::longDate(m_campaign.drawnOn)));
        ReportTable table;
        table.columns = {{tr("Block"), 2.4},
                         {tr("Target"), 1.0, true},
                         {tr("Control"), 1.0, true},
                         {tr("Net sales"), 1.4, true}};
        std::size_t target = 0, control = 0;
        const std::vector<BlockCount> blocks = blockCounts(m_project, m_metrics, m_campaign.members);
        std::vector<double> sales;
        for (const BlockCount& block : blocks)
            sales.push_back(block.netSales);
        sales = wholeUnits(sales);
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const BlockCount& block = blocks[i];
            table.rows.push_back(
                {GrowthWords::blockName(block.block), format::number(double(block.members - block.control)),
                 format::number(double(block.control)), format::money(sales[i], m_project.currency)});
            target += block.members - block.control;
            control += block.control;
        }
        table.rows.push_back(
            {tr("All"), format::number(double(target)), format::number(double(control)),
             format::money(std::accumulate(sales.begin(), sales.end(), 0.0), m_project.currency)});
        table.hasTotal = true;
        document.table(table);
    }

    void writeTouches(ReportDocument& document) const
    {
        document.heading(tr("Touches"), false);
        if (m_campaign.touches.empty()) {
            document.paragraph(tr("No touches are planned."));
            return;
        }
        document.paragraph(
            tr("%1 of %2 done.").arg(Campaigns::touchesDone(m_campaign)).arg(m_campaign.touches.size()));
        std::vector<Touch> touches = m_campaign.touches;
        std::stable_sort(touches.begin(), touches.end(), [](const Touch& a, const Touch& b) {
            return isKnown(a.date) && (!isKnown(b.date) || a.date < b.date);
        });
        ReportTable table;
        table.columns = {{tr("Date"), 1.2},
                         {tr("Kind"), 1.6},
                         {tr("What"), 3.6},
                         {tr("For whom"), 1.7},
                         {tr("State"), 0.8}};
        for (const Touch& touch : touches)
            table.rows.push_back(
                {format::day(touch.date), Campaigns::touchName(touch.kind), masked(format::text(touch.text)),
                 touch.block.empty() ? tr("Target group") : GrowthWords::blockName(touch.block),
                 touch.isDone ? tr("Done") : tr("Open")});
        document.table(table);
    }

    void writeLearned(ReportDocument& document)
    {
        document.heading(tr("What we learned"), false);
        if (m_campaign.learned.empty()) {
            document.paragraph(tr("Nothing is written down yet."));
            return;
        }
        std::set<std::string> customers;
        std::size_t deciding = 0;
        for (const LearnedContact& one : m_campaign.learned) {
            customers.insert(one.customerId);
            deciding += one.isDecisionMaker;
        }
        document.paragraph(tr("%Ln contact(s) at %1 of %2 customers, %3 of them decide.", nullptr,
                              int(m_campaign.learned.size()))
                               .arg(customers.size())
                               .arg(m_campaign.members.size())
                               .arg(deciding));
        if (m_isMasked) {
            document.note(tr("Who they are and what they said is left out, as it would show the customers."));
            return;
        }
        ReportTable table;
        table.columns = {{tr("Customer"), 1.8},
                         {tr("Contact"), 1.8},
                         {tr("Decides"), 1.0},
                         {tr("Needs"), 2.6},
                         {tr("Notes"), 2.2}};
        std::size_t printed = 0;
        // Newest first: of many, the older ones are left out.
        for (auto one = m_campaign.learned.rbegin();
             one != m_campaign.learned.rend() && printed < kMostContacts; ++one, ++printed) {
            QStringList who;
            for (const std::string& part : {one->name, one->title, one->jobFunction})
                if (!part.empty())
                    who += format::text(part);
            table.rows.push_back({nameOf(one->customerId), who.join(QStringLiteral(", ")),
                                  one->isDecisionMaker ? tr("Yes") : tr("No"), format::text(one->needs),
                                  format::text(one->notes)});
        }
        document.table(table);
        if (printed < m_campaign.learned.size())
            document.note(tr("The newest %1 of %2 contacts.").arg(printed).arg(m_campaign.learned.size()));
    }

    void writeResult(ReportDocument& document) const
    {
        document.heading(tr("Result"), false);
        if (m_effect.state != EffectState::Measured) {
            document.paragraph(EffectWords::missing(m_effect.state));
            return;
        }
        if (!m_effect.hasControl)
            document.paragraph(EffectWords::trackingOnly());
        const std::string& currency = m_project.currency;
        for (const OutcomeEffect& one : m_effect.outcomes) {
            QString words = EffectWords::verdict(m_effect, one, currency);
            if (const QString check = EffectWords::check(m_effect, one); !check.isEmpty())
                words += QLatin1Char(' ') + check;
            document.paragraph(words);
        }
        const auto money = [&](std::size_t customers, double amount) {
            return customers > 0 ? format::money(amount, currency) : format::missing();
        };
        ReportTable table;
        table.columns = {{tr("Mean per customer"), 1.7},
                         {tr("Target before"), 1.1, true},
                         {tr("Target after"), 1.1, true}};
        if (m_effect.hasControl) {
            table.columns.push_back({tr("Control before"), 1.1, true});
            table.columns.push_back({tr("Control after"), 1.1, true});
        }
        table.columns.push_back({tr("Difference"), 1.1, true});
        table.columns.push_back({tr("95 % interval"), 1.9, true});
        for (const OutcomeEffect& one : m_effect.outcomes) {
            std::vector<ReportTable::Cell> row{EffectWords::outcomeName(one.what),
                                               money(one.target, one.beforeTarget),
                                               money(one.target, one.afterTarget)};
            if (m_effect.hasControl) {
                row.push_back(money(one.control, one.beforeControl));
                row.push_back(money(one.control, one.afterControl));
            }
            row.push_back(EffectWords::signedMoney(one.difference, currency));
            row.push_back(EffectWords::interval(one, currency));
            table.rows.push_back(std::move(row));
        }
        document.table(table);
        if (!m_effect.outcomes.empty()) {
            const OutcomeEffect& first = m_effect.outcomes.front();
            document.subheading(
                tr("%1 of a customer, before and after").arg(EffectWords::outcomeName(first.what)));
            document.figure(
                [first, hasControl = m_effect.hasControl, currency](QPainter& painter, const QRectF& rect,
                                                                    double pt) {
                    QFont font = reportFont(8.6);
                    font.setPixelSize(std::max(1, int(std::lround(8.6 * pt))));
                    paintEffect(painter, rect, first, hasControl, currency,
                                {printColor::text(), printColor::quiet(), printColor::line(),
                                 printColor::accent(), printColor::quiet(), font, kPixel * pt});
                },
                m_effect.hasControl ? 92.0 : 50.0);
        }
        document.note(EffectWords::groups(m_effect) + QLatin1Char(' ') + EffectWords::coverage(m_effect));
    }

    // Free text, with pseudonyms where it names a customer.
    QString masked(const QString& text) const { return m_mask(text); }

    QString nameOf(const std::string& id)
    {
        const int customer = m_places.of(m_project.dataset, id);
        const Customers& customers = m_project.dataset->customers;
        const bool hasName = customer >= 0 && std::size_t(customer) < customers.names.size()
            && !customers.names[std::size_t(customer)].empty();
        return reportText::plainName(hasName ? customers.names[std::size_t(customer)] : id);
    }

    const Project& m_project;
    const MetricTable& m_metrics;
    const Campaign& m_campaign;
    const CampaignEffect& m_effect;
    const bool m_isMasked;
    const NameMask m_mask;
    MemberPlaces m_places;
};

} // namespace

Result<QByteArray> campaignReport(const Project& project, const MetricTable& metrics,
                                  const Campaign& campaign, Paper paper, const Progress& progress,
                                  const QStringList& masks)
{
    const Result<CampaignEffect> effect = campaignEffect(project, campaign, progress);
    if (!effect)
        return effect.error();
    ReportDocument document(paper);
    CampaignWriter writer(project, metrics, campaign, *effect, masks);
    const QString kind = QCoreApplication::translate("strata::CampaignWriter", "Growth campaign");
    const QString name = NameMask(project.dataset->customers, masks)(reportText::plainName(campaign.name));
    const QString when = isKnown(metrics.asOf)
        ? QCoreApplication::translate("strata::CampaignWriter", "As of %1")
              .arg(reportText::longDate(metrics.asOf))
        : QString();
    document.cover({logoImage(*project.logo), kind, name, reportText::plainName(project.name),
                    when.isEmpty() ? QStringList{writer.subtitle()} : QStringList{writer.subtitle(), when}});
    writer.write(document);
    return document.toPdf(kind + QStringLiteral(" \u2013 ") + name, name, when,
                          when.isEmpty() ? kind : kind + QStringLiteral(" \u00B7 ") + when, progress);
}

} // namespace strata
