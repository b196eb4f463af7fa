#include "ui/projector/weightslide.h"

#include "core/method/agreement.h"
#include "ui/format.h"
#include "ui/languages.h"
#include "ui/metricnames.h"
#include "ui/workshop.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace strata {

namespace {

// A name in the middle of a sentence: "loyalty", but "EU sales" and, in German, every noun as it is.
QString inSentence(const QString& name)
{
    if (currentLocale().language() == QLocale::German || (name.size() > 1 && !name.at(1).isLower()))
        return name;
    return name.left(1).toLower() + name.mid(1);
}

class WeightSlideMaker
{
    Q_DECLARE_TR_FUNCTIONS(strata::ProjectorSlide)

public:
    explicit WeightSlideMaker(const Workshop& workshop)
        : m_workshop(workshop)
        , m_project(workshop.project())
        , m_debate(*workshop.project().debate)
    {
    }

    ProjectorSlide make() const
    {
        ProjectorSlide slide;
        slide.hasTypes = slide.hasMatrix = !m_workshop.results().types.empty();
        addMovers(slide, m_workshop);

        const std::string& topic = m_workshop.topic();
        const std::string factorId = topic.substr(0, topic.find('/'));
        const std::string metricId
            = topic.find('/') == std::string::npos ? std::string() : topic.substr(topic.find('/') + 1);
        for (const Factor& factor : m_project.framework.factors) {
            if (factor.id != factorId)
                continue;
            if (metricId.empty()) {
                addTopic(slide, format::text(factor.name), factor.weight, votesOn({}, factor.id), {});
                return slide;
            }
            for (const Metric& metric : factor.metrics)
                if (metric.id == metricId) {
                    addTopic(slide, metricName(metric.id), metric.weight, votesOn(factor.id, metric.id),
                             //: the weight is a share of its factor's: "Share of loyalty"
                             tr("Share of %1.").arg(inSentence(format::text(factor.name))));
                    return slide;
                }
        }
        slide.title = tr("How much does each factor matter?");
        for (const Factor& factor : m_project.framework.factors)
            slide.bars.push_back(
                {format::text(factor.name), format::weight(factor.weight), factor.weight, {}});
        return slide;
    }

private:
    // What people said about one row in the last revealed round, in rising order: nobody's place says who.
    std::vector<int> votesOn(const std::string& factor, const std::string& row) const
    {
        const Round* round = lastRevealedRound(m_debate);
        if (!round)
            return {};
        for (const GroupAgreement& group : agreement(m_debate, round->number))
            if (group.factor == factor)
                for (const RowAgreement& one : group.rows)
                    if (one.row == row) {
                        std::vector<int> votes = one.weights;
                        std::sort(votes.begin(), votes.end());
                        return votes;
                    }
        return {};
    }

    void addTopic(ProjectorSlide& slide, const QString& name, int weight, std::vector<int> votes,
                  const QString& note) const
    {
        //: %1 is a factor or a metric: "How much does loyalty matter?"
        slide.title = tr("How much does %1 matter?").arg(inSentence(name));
        slide.barsNote = note;
        if (!votes.empty()) {
            slide.votesOf = lastRevealedRound(m_debate)->number;
            slide.votesNote = tr("The marks are the %Ln vote(s) of round %1.", nullptr, int(votes.size()))
                                  .arg(slide.votesOf);
        }
        slide.bars.push_back({name, format::weight(weight), weight, std::move(votes)});
    }

    const Workshop& m_workshop;
    const Project& m_project;
    const Debate& m_debate;
};

} // namespace

void addMovers(ProjectorSlide& slide, const Workshop& workshop)
{
    const Baseline& baseline = workshop.baseline();
    const std::vector<std::uint8_t>& now = workshop.results().types;
    if (now.empty() || baseline.types.size() != now.size())
        return;
    std::vector<std::int32_t> movers;
    for (std::size_t i = 0; i < now.size(); ++i)
        if (baseline.types[i] != now[i])
            movers.push_back(std::int32_t(i));
    //: %1: since when, "since round 1"
    slide.moversTitle = movers.empty()
        ? WeightSlideMaker::tr("Nobody changes type %1").arg(baseline.name)
        : WeightSlideMaker::tr("%Ln customer(s) change type %1", nullptr, int(movers.size()))
              .arg(baseline.name);

    const std::vector<Amount>& sales = workshop.metrics().netSales;
    const auto salesOf = [&sales](std::int32_t customer) {
        const Amount amount = sales[std::size_t(customer)];
        return isKnown(amount) ? amount : Amount(0);
    };
    const std::size_t shown = std::min(movers.size(), ProjectorSlide::kMostMovers);
    std::partial_sort(movers.begin(), movers.begin() + std::ptrdiff_t(shown), movers.end(),
                      [&salesOf](std::int32_t a, std::int32_t b) {
                          return salesOf(a) != salesOf(b) ? salesOf(a) > salesOf(b) : a < b;
                      });
    for (std::size_t k = 0; k < shown; ++k) {
        const auto i = std::size_t(movers[k]);
        slide.movers.push_back({movers[k], CustomerType(baseline.types[i]), CustomerType(now[i])});
    }
    slide.dataset = workshop.project().dataset;
}

ProjectorSlide weightSlide(const Workshop& workshop)
{
    return WeightSlideMaker(workshop).make();
}

} // namespace strata
