#pragma once
#include "core/model/framework.h"
#include "ui/weights/teamview.h"
#include "ui/weights/weighttext.h"

#include <QWidget>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

class QGridLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace strata {

class LoggedWeights;
class WeightRow;
class Workshop;

// All weights as sliders: each factor with its metrics, what the team said about them, and what can be done
// with a row.
class WeightRows : public QWidget
{
    Q_OBJECT

public:
    WeightRows(Workshop& workshop, LoggedWeights& logged, QWidget* parent = nullptr);

    void setWords(WeightWords words);
    const TeamView& team() const { return m_team; }
    void followTeam(); // what the ballots and the saved scenario say, also where the rows are not seen

signals:
    void dragging(bool isRunning);
    void decisionRequested(const std::string& factor); // the group; empty: the factors
    void teamChanged();

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Place // a factor, or a metric of it
    {
        std::size_t factor = 0;
        std::optional<std::size_t> metric;
    };
    struct Line
    {
        Place place;
        std::string factor, metric; // ids; no metric: the factor itself
        QString name;
        WeightRow* row = nullptr;
    };

    void follow(); // the project; only while it is seen
    void rebuild();
    void addHead(QGridLayout* grid, int line);
    void addRow(QGridLayout* grid, int line, Place place);
    void connectRow(std::size_t line);
    void fillMenu(const Line& line, QMenu* menu);
    void showWeights();
    void showTeam();
    void put(Framework framework, const QString& text);
    void decide(Framework framework, const QString& text); // put, and log the weights before and after

    Workshop& m_workshop;
    LoggedWeights& m_logged;
    WeightWords m_words = WeightWords::Share;
    TeamView m_team;
    std::vector<std::string> m_tree; // what the rows were made for
    std::vector<Line> m_lines;
    QLabel* m_sliderHead = nullptr;
    QLabel* m_teamHead = nullptr;
    QPushButton* m_equal = nullptr;
};

} // namespace strata
