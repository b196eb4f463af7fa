#pragma once
#include <QFrame>
#include <QTimer>

class QLabel;

namespace strata {

class Workshop;

// Says above every page that the present model is signed off, and offers the copy that can be changed. A
// change that was refused makes it stand out.
class SignedBanner : public QFrame
{
    Q_OBJECT

public:
    explicit SignedBanner(Workshop& workshop, QWidget* parent = nullptr);

private:
    void refresh();
    void showRefused(const QString& sentence);
    void setStandingOut(bool isStandingOut);

    Workshop& m_workshop;
    QLabel* m_text;
    QTimer m_calm; // until the sentence about a refusal gives way again
};

} // namespace strata
