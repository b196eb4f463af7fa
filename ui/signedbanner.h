#pragma once
#include <QFrame>

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

    Workshop& m_workshop;
    QLabel* m_text;
};

} // namespace strata
