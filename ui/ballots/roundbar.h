#pragma once
#include "core/model/project.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace strata {

// Which round is looked at, how far it is, and what can be done with it now.
class RoundBar : public QWidget
{
    Q_OBJECT

public:
    explicit RoundBar(QWidget* parent = nullptr);

    void setRound(const Project& project, int number); // hides itself where there is no such round

signals:
    void roundChosen(int number);
    void openRequested();
    void handOutRequested();
    void takeInRequested();
    void cancelRequested();
    void closeRequested();
    void revealRequested();

private:
    QComboBox* m_chooser;
    QLabel* m_state;
    QPushButton* m_handOut;
    QPushButton* m_takeIn;
    QPushButton* m_cancel;
    QPushButton* m_close;
    QPushButton* m_reveal;
    QPushButton* m_open;
};

} // namespace strata
