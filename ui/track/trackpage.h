#pragma once
#include "ui/background.h"
#include "ui/track/trackrun.h"
#include "ui/widgets/page.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <utility>

class QComboBox;
class QLabel;
class QModelIndex;
class QPushButton;
class QVBoxLayout;

namespace strata {

class DataTable;
class FlowChart;
class MigrationModel;
class ProjectSession;
class StandingModel;
class TimeChart;
class Workshop;

// Who moved from type to type between two times, what that is worth, and why.
class TrackPage : public Page
{
    Q_OBJECT

public:
    explicit TrackPage(Workshop& workshop, ProjectSession& session, QWidget* parent = nullptr);
    ~TrackPage() override;

    void print(const QString& path); // the paper "since last time", as PDF; ends with a sentence on the page

signals:
    void customerActivated(int customer);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeTimes();
    QWidget* makeNothing();
    QWidget* makeNews();
    QWidget* makeMigration();
    QWidget* makeCustomers();
    QWidget* makeFlow();
    QWidget* makeOverTime();
    void refresh();
    void showTimes();
    void showFlow();
    void choose(std::size_t from, std::size_t to); // kAll of MigrationModel: every one
    void showChosen();
    void chooseAndPrint();

    Workshop& m_workshop;
    TrackRun& m_run;
    QComboBox *m_from, *m_to;
    QPushButton *m_take, *m_print;
    QLabel *m_said, *m_state, *m_summary;
    QWidget *m_nothing, *m_board;
    QLabel* m_nothingText;
    QPushButton* m_nothingTake;
    QVBoxLayout* m_reasons;
    MigrationModel* m_migration;
    DataTable* m_matrix;
    StandingModel* m_model;
    DataTable* m_table;
    Card* m_customersCard;
    FlowChart* m_flow;
    TimeChart* m_overTime;
    Card* m_overTimeCard;
    QLabel* m_pointed;
    std::shared_ptr<const TrackAnswer> m_answer; // what is shown
    std::optional<std::pair<std::size_t, std::size_t>> m_chosen; // a cell; nothing: the biggest movers
    Background m_printing;
    bool m_isShowing = false; // this page chooses, nobody else
};

} // namespace strata
