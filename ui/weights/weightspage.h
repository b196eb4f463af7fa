#pragma once
#include "ui/widgets/page.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

class QGridLayout;
class QLabel;

namespace strata {

class Card;
class DataTable;
class MoversModel;
class ScoreHistogram;
class TypeBars;
class WeightRow;
class Workshop;
struct Dataset;
struct Framework;

// How much does each metric matter? Sliders for factors and their metrics at the left, what they do to the
// customers at the right, at every tick.
class WeightsPage : public Page
{
    Q_OBJECT

public:
    explicit WeightsPage(Workshop& workshop, QWidget* parent = nullptr);
    ~WeightsPage() override;

    // Types that the movers are counted against: those of now.
    void setBaseline(const QString& name);

signals:
    void customerActivated(int customer);

private:
    struct Group; // a factor's rows

    QWidget* makeResults();
    void rebuildRows(); // when factors or metrics are others than before
    void showWeights();
    void showResults();
    bool isSameTree() const;
    // A row's handle on the weights: which framework comes of a weight.
    using WithWeight = std::function<Framework(const Framework& start, int basisPoints)>;
    void connectRow(WeightRow* row, const QString& name, WithWeight withWeight,
                    std::function<void(Framework&, bool)> lock);

    Workshop& m_workshop;
    QWidget* m_rowsHost;
    QLabel* m_sum;
    std::vector<Group> m_groups;
    std::vector<std::string> m_tree; // what the rows were made for

    Card* m_typesCard;
    TypeBars* m_bars;
    Card* m_scoreCard;
    ScoreHistogram* m_histogram;
    Card* m_moversCard;
    MoversModel* m_movers;
    DataTable* m_moversTable;

    std::shared_ptr<const Dataset> m_baselineOf;
    std::vector<std::uint8_t> m_baseline;
    QString m_baselineName;
};

} // namespace strata
