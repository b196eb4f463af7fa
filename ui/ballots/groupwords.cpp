#include "ui/ballots/groupwords.h"

#include "core/method/catalogue.h"
#include "ui/format.h"
#include "ui/metricnames.h"

#include <QCoreApplication>

#include <algorithm>

namespace strata {

namespace {

const Factor* findFactor(const Framework& framework, const std::string& id)
{
    const auto found = std::find_if(framework.factors.begin(), framework.factors.end(),
                                    [&id](const Factor& factor) { return factor.id == id; });
    return found == framework.factors.end() ? nullptr : &*found;
}

std::string explanation(const std::string& factor, const std::string& row, const Framework& framework)
{
    if (factor.empty()) {
        const Factor* found = findFactor(framework, row);
        return found ? found->question : std::string();
    }
    const MetricInfo* info = findMetric(row);
    return info ? metricFormula(*info).toStdString() : std::string();
}

} // namespace

QString groupTitle(const std::string& factor, const Framework& framework)
{
    if (factor.empty())
        return QCoreApplication::translate("Ballots", "Value factors");
    const Factor* found = findFactor(framework, factor);
    return format::text(found ? found->name : factor);
}

QString rowName(const std::string& factor, const std::string& row, const Framework& framework)
{
    return factor.empty() ? groupTitle(row, framework) : metricName(row);
}

std::vector<PaperGroup> groupWords(const std::vector<VoteGroup>& groups, const Framework& framework)
{
    std::vector<PaperGroup> papers;
    for (const VoteGroup& group : groups) {
        PaperGroup paper;
        paper.group = group;
        paper.title = groupTitle(group.factor, framework).toStdString();
        if (group.factor.empty())
            paper.question
                = QCoreApplication::translate("Ballots", "How much does each factor matter?").toStdString();
        else if (const Factor* factor = findFactor(framework, group.factor))
            paper.question = factor->question;
        for (const std::string& row : group.rows) {
            paper.names.push_back(rowName(group.factor, row, framework).toStdString());
            paper.explanations.push_back(explanation(group.factor, row, framework));
        }
        papers.push_back(std::move(paper));
    }
    return papers;
}

} // namespace strata
