#pragma once
#include "core/model/scenario.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace strata {

// One kept version of the model: what it is called, where it comes from, who signed it.
class VersionRow : public QWidget
{
    Q_OBJECT

public:
    explicit VersionRow(QWidget* parent = nullptr);

    // `isPresent`: the model in use started from it; `isSame`: and is still what it was.
    void setScenario(const Scenario& scenario, bool isPresent, bool isSame);
    const Scenario& scenario() const { return m_scenario; }
    void refuseName(const QString& sentence); // the name goes back to what it was

signals:
    void renamed(const QString& name);
    void useRequested();
    void copyRequested();
    void removeRequested();

private:
    void showState(); // in the colours of the scheme

    Scenario m_scenario;
    bool m_isSame = true;
    QWidget* m_lock;
    QLineEdit* m_name;
    QLabel* m_signedName; // a signed version's name is not changed
    QLabel* m_state;
    QLabel* m_origin;
    QPushButton *m_use, *m_copy;
    QToolButton* m_remove;
    QLabel* m_problem;
};

} // namespace strata
