#pragma once
#include "core/gaps/gaps.h"
#include "ui/charts/distribution.h"
#include "ui/gaps/gapwords.h"
#include "ui/gaps/tierbands.h"
#include "ui/widgets/card.h"

#include <optional>
#include <vector>

class QPushButton;
class QStackedWidget;

namespace strata {

class SpreadChart;
class TaskFields;

// One metric: how its values are spread, which of them lie far out, who has none, and who closes its gap.
class SpreadCard : public Card
{
    Q_OBJECT

public:
    explicit SpreadCard(QWidget* parent = nullptr);

    // `gap` null: no metric is chosen.
    void setMetric(const Project& project, const MetricTable& metrics, const MetricGap* gap);
    void setPlan(const Project& project, Day today); // owner and date are new
    void setBands(const TierBands& bands); // the tiers the metric alone would give
    const std::optional<GapRemedy>& remedy() const { return m_remedy; }
    TaskFields* fields() const { return m_fields; }
    const Distribution& distribution() const { return m_distribution; }

signals:
    void pageWanted(strata::PageId page);
    void customersWanted(const QString& title, const std::vector<std::int32_t>& customers);

private:
    void showSentence();
    std::vector<std::int32_t> farCustomers() const;

    std::optional<MetricGap> m_gap;
    MetricColumn m_column;
    std::string m_currency;
    Distribution m_distribution;
    TierBands m_bands;
    std::optional<GapRemedy> m_remedy;
    QStackedWidget* m_pictures;
    SpreadChart* m_chart;
    QLabel* m_nothing;
    QPushButton* m_remedyButton; // in place of a picture
    QLabel* m_sentence;
    QPushButton* m_showFar;
    QPushButton* m_showWithout;
    TaskFields* m_fields;
};

} // namespace strata
