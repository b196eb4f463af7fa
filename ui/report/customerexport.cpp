#include "ui/report/customerexport.h"

#include "core/storage/exportfile.h"
#include "ui/report/masking.h"

#include <algorithm>
#include <charconv>
#include <numeric>
#include <string>
#include <vector>

namespace strata {

namespace {

void appendNumber(QByteArray& out, double value)
{
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, value).ptr;
    out.append(text, end - text);
}

// Scores are steps of 2^-20 in 0..100; four decimals say all there is to say.
void appendScore(QByteArray& out, double score)
{
    if (score < 0.0)
        return; // none
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, score, std::chars_format::fixed, 4).ptr;
    out.append(text, end - text);
}

QByteArray textCell(const std::string& text)
{
    return QByteArray::fromStdString(csvTextCell(text));
}

} // namespace

QByteArray customersCsv(const Project& project, const Evaluation& evaluation, const ReportOptions& options,
                        bool withMetrics)
{
    const Customers& customers = project.dataset->customers;
    const Results& results = evaluation.results;
    const QStringList masked = options.maskNames ? pseudonyms(customers, options.maskKey) : QStringList();

    QByteArray out = "customer_id,customer_name,status,type,tier,composite,clv,net_profit";
    for (const Factor& factor : project.framework.factors)
        out += ',' + textCell(factor.id);
    out += ",scored_metrics,override";
    if (withMetrics)
        for (const MetricColumn& column : evaluation.metrics.columns)
            out += ',' + textCell(column.id);
    out += '\n';

    std::vector<std::size_t> order(std::min(customers.size(), results.types.size()));
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (options.maskNames) // the number of the line would tell who it is
        std::sort(order.begin(), order.end(), [&masked](std::size_t a, std::size_t b) {
            return masked[qsizetype(a)] < masked[qsizetype(b)];
        });
    for (const std::size_t i : order) {
        if (options.maskNames) {
            const QByteArray name = textCell(masked[qsizetype(i)].toStdString());
            out += name + ',' + name;
        } else {
            out += textCell(customers.ids[i]) + ',' + textCell(customers.names[i]);
        }
        const auto type = CustomerType(results.types[i]);
        out += isStatus(type) ? QByteArray(",") + kTypeKeys[std::size_t(type)] + ','
                              : QByteArray(",scored,") + kTypeKeys[std::size_t(type)];
        out += ',';
        if (results.tiers[i] >= 0)
            out += textCell(project.rules.tiers[std::size_t(results.tiers[i])].name);
        for (const auto* scores : {&results.composite, &results.clv, &results.netProfit}) {
            out += ',';
            appendScore(out, (*scores)[i]);
        }
        for (const std::vector<double>& factor : results.factors) {
            out += ',';
            appendScore(out, factor[i]);
        }
        out += ',' + QByteArray::number(results.scoredMetrics[i]) + ',';
        if (results.isOverridden[i])
            out += kTypeKeys[results.types[i]];
        if (withMetrics)
            for (const MetricColumn& column : evaluation.metrics.columns) {
                out += ',';
                if (column.present[i])
                    appendNumber(out, column.values[i]);
            }
        out += '\n';
    }
    return out;
}

} // namespace strata
