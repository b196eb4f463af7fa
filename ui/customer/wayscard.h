#pragma once
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace strata {

struct Project;
struct WayGoal;
struct WaysUp;

// What would move the customer up: the smallest changes, in natural units.
class WaysCard : public Card
{
    Q_OBJECT

public:
    explicit WaysCard(QWidget* parent = nullptr);

    void show(const WaysUp& ways, const Project& project);
    void showComputing();

private:
    void begin(); // empties the card
    void end();
    void addGoal(const WayGoal& goal, const Project& project);
    QLabel* say(QLabel* label, const QString& name = {});

    QWidget* m_contents = nullptr;
    QVBoxLayout* m_layout = nullptr;
};

} // namespace strata
