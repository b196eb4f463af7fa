#pragma once
#include "ui/background.h"
#include "ui/widgets/card.h"

#include <string>

class QLabel;
class QPushButton;

namespace strata {

class Workshop;

// The company's logo, as it stands on reports.
class LogoCard : public Card
{
    Q_OBJECT

public:
    explicit LogoCard(Workshop& workshop, QWidget* parent = nullptr);

    void refresh();
    void take(const QString& path); // the file becomes the logo, beside the window

private:
    void choose();
    void set(const std::string& logo, const QString& step);

    Workshop& m_workshop;
    QLabel* m_picture;
    QLabel* m_none;
    QLabel* m_problem;
    QPushButton* m_choose;
    QPushButton* m_remove;
    std::string m_shown; // bytes of the picture on the card
    Background m_reading;
};

} // namespace strata
