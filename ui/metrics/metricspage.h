#pragma once
#include "ui/widgets/page.h"

#include <string>

class QMenu;
class QPushButton;
class QToolButton;

namespace strata {

class Card;
class MetricDetail;
class MetricTree;
class Workshop;
struct Framework;

// "Which metrics show it?": the value tree with what the data cover on the left, the chosen metric on the
// right.
class MetricsPage : public Page
{
    Q_OBJECT

public:
    explicit MetricsPage(Workshop& workshop, QWidget* parent = nullptr);

    // What the library's answer does; one undo step.
    void addMetric(const std::string& factorId, const std::string& metricId);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void showChosen();
    void chooseMetric(); // opens the library
    void removeChosen();
    void fillMoveMenu();
    void moveChosen(const std::string& factorId);
    void commit(Framework framework, const QString& step);

    Workshop& m_workshop;
    Card* m_needData;
    MetricTree* m_tree;
    MetricDetail* m_detail;
    QPushButton* m_add;
    QPushButton* m_remove;
    QToolButton* m_move;
    QMenu* m_moveMenu;
};

} // namespace strata
