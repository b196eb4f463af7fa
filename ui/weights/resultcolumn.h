#pragma once
#include <QScrollArea>

namespace strata {

class Card;
class DataTable;
class MoversModel;
class ScoreHistogram;
class TypeBars;
class Workshop;

// What the weights do to the customers: types, scores, and who changes type.
class ResultColumn : public QScrollArea
{
    Q_OBJECT

public:
    explicit ResultColumn(Workshop& workshop, QWidget* parent = nullptr);

    void setRangeFrozen(bool isFrozen); // while something is dragged: bars move, not the scale

signals:
    void customerActivated(int customer);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeMovers();
    void answer(); // why
    void showResults(); // only while it is seen

    Workshop& m_workshop;
    Card* m_typesCard;
    TypeBars* m_bars;
    Card* m_scoreCard;
    ScoreHistogram* m_histogram;
    Card* m_moversCard;
    MoversModel* m_movers;
    DataTable* m_moversTable;
};

} // namespace strata
