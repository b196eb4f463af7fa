#pragma once
#include "ui/widgets/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace strata {

class ConfidenceModel;
class ConfidenceRun;
class DataTable;
class SurenessBars;
class Workshop;

// How sure each customer's type is while the weights are drawn at random.
class ConfidencePage : public Page
{
    Q_OBJECT

public:
    explicit ConfidencePage(Workshop& workshop, QWidget* parent = nullptr);
    ~ConfidencePage() override;

signals:
    void customerActivated(int customer);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeQuestion();
    QWidget* makeSummary();
    QWidget* makeCustomers();
    void ask(); // what the controls say
    void refresh();
    void showQuestion();
    void showSummary();
    void showCount();
    void showSelected();

    Workshop& m_workshop;
    ConfidenceRun& m_run;
    ConfidenceModel* m_model;

    QComboBox* m_source;
    QComboBox* m_draws;
    QSpinBox* m_seed;
    QSpinBox* m_sureAt;
    QProgressBar* m_progress;
    QPushButton* m_stop;
    QPushButton* m_again;
    QLabel* m_sentence;
    QLabel* m_details;
    QLabel* m_how;
    SurenessBars* m_bars;
    QLineEdit* m_search;
    QComboBox* m_filter;
    QLabel* m_count;
    DataTable* m_table;
    bool m_isBehind = true; // something changed while nobody saw it
    bool m_isSelecting = false; // this page selects, nobody else
};

} // namespace strata
