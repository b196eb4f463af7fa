#include "ui/metrics/valueinwords.h"

#include "ui/format.h"
#include "ui/languages.h"
#include "ui/metricnames.h"
#include "ui/metrics/valuefunctioneditor.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace strata {

namespace {

QString scored(const QString& value, double score)
{
    //: %1: a value of a metric, %2: its score from 0 to 100
    return QCoreApplication::translate("ValueInWords", "%1 scores %2")
        .arg(value, currentLocale().toString(score, 'g', 4));
}

} // namespace

QString valueInWords(const ValueFunction& function, const std::function<QString(double)>& format)
{
    QStringList parts;
    switch (function.kind) {
    case ValueKind::Linear:
        parts = {scored(format(function.worst), 0.0), scored(format(function.best), 100.0)};
        break;
    case ValueKind::Piecewise:
        for (const ValuePoint& point : function.points)
            parts += scored(format(point.value), point.score);
        break;
    case ValueKind::Thresholds:
        for (std::size_t i = 0; i < function.points.size(); ++i) {
            const double score = function.points[i].score;
            // The first band reaches down without end, whatever value it bears.
            if (i > 0)
                parts += scored(QCoreApplication::translate("ValueInWords", "from %1")
                                    .arg(format(function.points[i].value)),
                                score);
            else if (function.points.size() > 1)
                parts += scored(QCoreApplication::translate("ValueInWords", "below %1")
                                    .arg(format(function.points[1].value)),
                                score);
            else
                parts += scored(QCoreApplication::translate("ValueInWords", "every value"), score);
        }
        break;
    case ValueKind::Percentile:
    case ValueKind::Pareto:
        parts += directionText(function.higherIsBetter);
        break;
    }
    //: %1: "Rank among customers", %2: "More is better"
    return QCoreApplication::translate("ValueInWords", "%1: %2")
        .arg(valueKindName(function.kind), parts.join(QStringLiteral(", ")));
}

} // namespace strata
