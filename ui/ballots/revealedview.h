#pragma once
#include "core/method/agreement.h"
#include "core/model/project.h"

#include <QWidget>

#include <string>

class QLabel;
class QPushButton;
class QScrollArea;

namespace strata {

class LimitsPopup;

// A revealed round: how far the group agrees, row by row, and what can be made of it. Names of voters are
// hidden until somebody asks for them, and hidden again as soon as this is left.
class RevealedView : public QWidget
{
    Q_OBJECT

public:
    explicit RevealedView(QWidget* parent = nullptr);

    void setRound(const Project& project, int round);
    void clear(); // forgets the votes it shows

signals:
    void applyRequested(GroupMean how);
    void topicChosen(const std::string& topic); // the row the talk is about, as in Workshop
    void limitsChosen(int agreedWithin, int splitAbove); // basis points

protected:
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void rebuild();

    Project m_project;
    int m_round = 0;
    bool m_isStale = false; // shows names that are to be hidden
    QLabel* m_summary;
    QLabel* m_weighted;
    QPushButton* m_names;
    QPushButton* m_limits;
    LimitsPopup* m_popup;
    QScrollArea* m_scroll;
};

} // namespace strata
