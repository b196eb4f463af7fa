#pragma once
#include "core/model/debate.h"
#include "ui/background.h"

#include <QDialog>
#include <QTimer>

#include <optional>
#include <string>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace strata {

class Workshop;

// Asks who sits in front of the laptop: the participant and the PIN; who has none yet chooses one, typed
// twice. A wrong PIN costs time, longer with every further one. That time belongs to the participant and runs
// on when the dialog is closed and opened again.
class IdentifyDialog : public QDialog
{
    Q_OBJECT

public:
    // With `participant` (an id) only that one is asked for.
    IdentifyDialog(Workshop& workshop, const QString& purpose, const std::string& participant = {},
                   QWidget* parent = nullptr);

    bool hasAnybody() const; // somebody is there to be asked for
    std::optional<std::string> participant() const; // the id; nothing before the dialog is accepted

private:
    const Participant* chosen() const; // null: nobody
    void ask(); // for what the chosen participant has to type
    void showWait();
    void updateButton();
    void confirm();
    void keepNewPin(const QString& pin);
    void checkPin(const QString& pin);
    void complain(const QString& sentence);
    void fit(); // as high as its sentences need

    Workshop& m_workshop;
    QListWidget* m_people;
    QLabel* m_question;
    QLineEdit* m_pin;
    QLabel* m_againLabel;
    QLineEdit* m_again;
    QLabel* m_problem;
    QLabel* m_wait;
    QLabel* m_hint;
    QPushButton* m_ok;
    QTimer m_clock; // ticks while there is something to wait for
    Background m_work; // hashing takes its time on purpose
    std::optional<std::string> m_who;
};

} // namespace strata
