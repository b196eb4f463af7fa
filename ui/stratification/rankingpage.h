#pragma once
#include "ui/background.h"
#include "ui/stratification/ranking.h"
#include "ui/widgets/page.h"

class QButtonGroup;
class QLabel;
class QLineEdit;

namespace strata {

class Card;
class DataTable;
class RankChart;
class RankingModel;
class Workshop;

// Who is loud, who is valuable? The rank by net sales beside the rank by score, and where they differ most.
class RankingPage : public Page
{
    Q_OBJECT

public:
    explicit RankingPage(Workshop& workshop, QWidget* parent = nullptr);

signals:
    void customerActivated(int customer);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeTop();
    QWidget* makeTable();
    void forget(); // the results are new: nothing on the page holds any more
    void compute();
    void showRanking(Ranking ranking);
    void showChart();
    void showWords();
    void showSelection();

    Workshop& m_workshop;
    RankingModel* m_model;
    RankChart* m_chart;
    QLabel* m_state; // "Computing…"
    QLabel* m_spearman;
    QLabel* m_kendall;
    QLabel* m_half;
    QLabel* m_gini;
    QLabel* m_sharing;
    Card* m_tableCard;
    DataTable* m_table;
    QLineEdit* m_search;
    Background m_background;
    bool m_isStale = true;
    bool m_isSelecting = false;
};

} // namespace strata
