#pragma once
#include "core/model/debate.h"
#include "ui/widgets/card.h"

#include <QString>

#include <string>
#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace strata {

// The dot vote above the candidates: whose turn it may be, who has placed dots, and how many each has. It
// never says where dots are.
class DotBar : public Card
{
    Q_OBJECT

public:
    explicit DotBar(QWidget* parent = nullptr);

    void setDebate(const Debate& debate, bool areDotsShown);

signals:
    void dotsEachChosen(int count);
    void turnRequested(const std::string& participant); // empty: the team together
    void showRequested(); // the totals, before everybody has placed theirs

private:
    struct Turn
    {
        std::string participant; // id
        QString text;
        QPushButton* button;
    };

    void makeTurns(const Debate& debate);

    QSpinBox* m_dotsEach;
    QLabel* m_placed;
    QPushButton* m_show;
    QGridLayout* m_turns;
    std::vector<Turn> m_people;
};

} // namespace strata
