#pragma once
#include "core/model/framework.h"
#include "core/model/rules.h"
#include "ui/stratification/colouring.h"
#include "ui/widgets/card.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

class QComboBox;
class QPolygonF;
class QPushButton;

namespace strata {

class ColourLegend;
class CutEditor;
class MatrixChart;
class Workshop;
struct MetricTable;
struct Project;

// The stratification matrix with what belongs to it: the tools to pick and brush, what the colours say, and
// the cuts, dragged or typed.
class MatrixCard : public Card
{
    Q_OBJECT

public:
    explicit MatrixCard(Workshop& workshop, QWidget* parent = nullptr);

    void showProject();
    void showResults(); // also in a gesture
    void setListed(const std::vector<std::uint8_t>& isListed); // others are dimmed; empty: everybody is
    void setSelection(int current, std::vector<int> all);
    const std::string& colour() const { return m_colour; } // an attribute
    void setColour(const std::string& attribute);

signals:
    void cutDragging(bool isOn);
    void brushed(const std::vector<std::uint8_t>& customers, bool adds); // 1 for each that is inside
    void customerToggled(int customer);
    void customerClicked(int customer);
    void customerActivated(int customer);
    void colourChanged();

private:
    void makeTools();
    void beginCut(Axis axis);
    void moveCut(Axis axis, double score);
    void stepCut(Axis axis, double steps);
    void endCut(bool keeps);
    void editCut(Axis axis, const QPoint& globalPosition);
    void setCut(Axis axis, const Cut& cut);
    double converted(Axis axis, CutKind kind) const; // the cut's value said in the other way
    double toRank(Axis axis, double score) const; // percentile of the scored customers
    std::vector<double> scoredOn(Axis axis) const; // rising
    void fillColours();
    void showColours();
    void showBright();
    QString tipOf(int customer) const;

    Workshop& m_workshop;
    MatrixChart* m_chart;
    QComboBox* m_colours;
    ColourLegend* m_legend;
    QLabel* m_lossNote; // what rings or hatches mean
    CutEditor* m_editor;
    QPushButton* m_clvCut;
    QPushButton* m_profitCut;
    std::string m_colour = "type";
    Colouring m_colouring;
    std::vector<std::uint8_t> m_isListed;
    std::vector<double> m_sorted; // scores of the dragged axis, rising
    std::shared_ptr<const MetricTable> m_shownMetrics;
    std::shared_ptr<const Dataset> m_coloursOf; // the data that the list of attributes is from
};

} // namespace strata
