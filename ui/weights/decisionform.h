#pragma once
#include <QFrame>

#include <string>

class QLabel;
class QLineEdit;
class QPushButton;

namespace strata {

class LoggedWeights;
class Workshop;

// Writes the present weights of one group into the decision log, with the reason and who disagreed. Weights
// that are as they were last decided are no decision.
class DecisionForm : public QFrame
{
    Q_OBJECT

public:
    DecisionForm(Workshop& workshop, LoggedWeights& logged, QWidget* parent = nullptr);

    void open(const std::string& factor); // the group; empty: the factors

signals:
    void closed();

protected:
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override; // Esc closes

private:
    void showValues();
    void log();

    Workshop& m_workshop;
    LoggedWeights& m_logged;
    std::string m_factor;
    QLabel* m_what;
    QLabel* m_before;
    QLabel* m_after;
    QLabel* m_problem;
    QLineEdit* m_reason;
    QLineEdit* m_dissent;
    QPushButton* m_log;
};

} // namespace strata
