#pragma once
#include <QFrame>

#include <string>

class QLabel;
class QLineEdit;

namespace strata {

class Workshop;

// Writes the present weights of one group into the decision log, with the reason and who disagreed.
class DecisionForm : public QFrame
{
    Q_OBJECT

public:
    explicit DecisionForm(Workshop& workshop, QWidget* parent = nullptr);

    void open(const std::string& factor); // the group; empty: the factors

protected:
    void keyPressEvent(QKeyEvent* event) override; // Esc closes

private:
    void showValues();
    void log();

    Workshop& m_workshop;
    std::string m_factor;
    QLabel* m_what;
    QLabel* m_before;
    QLabel* m_after;
    QLineEdit* m_reason;
    QLineEdit* m_dissent;
};

} // namespace strata
