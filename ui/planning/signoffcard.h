#pragma once
#include "ui/widgets/card.h"

#include <QStringList>

#include <string>
#include <vector>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace strata {

class Workshop;

// The end of the debate: the model is signed off with names. It asks twice, because nothing brings it back.
class SignOffCard : public Card
{
    Q_OBJECT

public:
    explicit SignOffCard(Workshop& workshop, QWidget* parent = nullptr);

    void refresh();

signals:
    void signedOff();

private:
    void showSigners();
    QStringList signers() const;
    bool isReady(); // answers beside the fields where it is not
    void signOff();
    void ask(bool isAsking); // whether for good
    void clear(); // what was written belongs to what was signed, or to a project that goes

    Workshop& m_workshop;
    QWidget* m_form;
    QLabel* m_done; // in place of the form where the model is signed already
    QLineEdit* m_name;
    QLabel* m_nameProblem;
    QVBoxLayout* m_people;
    std::vector<std::pair<std::string, QCheckBox*>> m_signers; // by participant's id
    QLineEdit* m_others;
    QLabel* m_signersProblem;
    QLineEdit *m_reason, *m_dissent;
    QPushButton* m_begin;
    QWidget* m_confirm;
    QLabel* m_question;
    QPushButton *m_no, *m_yes;
};

} // namespace strata
