#pragma once
#include "ui/track/trackrun.h"
#include "ui/widgets/page.h"

#include <array>
#include <memory>

class QButtonGroup;
class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace strata {

class DataTable;
class ProjectSession;
class StandingModel;
class Workshop;

// Rising stars, customers at risk, lapsing and new ones, with the signs behind it and what counts as a sign.
class SignalsPage : public Page
{
    Q_OBJECT

public:
    explicit SignalsPage(Workshop& workshop, ProjectSession& session, QWidget* parent = nullptr);
    ~SignalsPage() override;

    void showTrend(Trend trend);

signals:
    void customerActivated(int customer);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeRules();
    QWidget* makeList();
    void refresh();
    void showRules();
    void showList();
    void changeRule(double TrackRules::*rule, double value);

    Workshop& m_workshop;
    TrackRun& m_run;
    QDoubleSpinBox *m_interval, *m_score, *m_sales;
    QLabel *m_state, *m_meaning, *m_note;
    QWidget* m_listCard;
    QButtonGroup* m_trends;
    StandingModel* m_model;
    DataTable* m_table;
    std::shared_ptr<const TrackAnswer> m_answer; // what is shown
    Trend m_trend = Trend::AtRisk;
};

} // namespace strata
