#pragma once
#include "ui/widgets/page.h"

#include <string>
#include <vector>

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace strata {

class Card;
class DataTable;
class MetricDetail;
class MetricTree;
class MissingModel;
class Workshop;
struct Project;
struct RatedQuality;

// "Which metrics show it?": on the left the value tree with what the data cover, or the list of what is
// missing; on the right the chosen metric.
class MetricsPage : public Page
{
    Q_OBJECT

public:
    explicit MetricsPage(Workshop& workshop, QWidget* parent = nullptr);

    // What the library's answers do; one undo step each. Choosing is a decision and is logged with it.
    void addMetric(const std::string& factorId, const std::string& metricId);
    void addQuality(const std::string& factorId, const RatedQuality& quality);
    void noteWanted(const std::string& metricId); // on the list of what is missing, as could collect

    void showMissing(bool isMissing); // the list of what is missing in place of the tree

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void showChosen();
    void chooseMissing();
    void chooseMetric(); // opens the library
    void removeChosen();
    void fillMoveMenu();
    void moveChosen(const std::string& factorId);
    QWidget* makeMissing();
    // `factors`: ids of those whose metrics the decision is about.
    void commit(Project next, const std::vector<std::string>& factors, const QString& step);

    Workshop& m_workshop;
    Card* m_needData;
    QStackedWidget* m_views;
    QHBoxLayout* m_halves;
    QLabel* m_summary;
    QPushButton* m_showTree;
    QPushButton* m_showMissing;
    MissingModel* m_missingModel;
    DataTable* m_missing;
    QLabel* m_nothingMissing;
    MetricTree* m_tree;
    MetricDetail* m_detail;
    QPushButton* m_add;
    QPushButton* m_remove;
    QToolButton* m_move;
    QMenu* m_moveMenu;
};

} // namespace strata
