#pragma once
#include <QWidget>

class QLabel;
class QLineEdit;

namespace strata {

class HelpBrowser;

// Find in the article that is shown: every hit is marked, one after the other is brought into view.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(HelpBrowser& browser, QWidget* parent = nullptr);

    void begin(); // opens, with what was looked for last chosen
    void end();
    void step(bool forward);
    void look(); // anew: another text, another article

private:
    HelpBrowser& m_browser;
    QLineEdit* m_field;
    QLabel* m_count;
    int m_current = -1;
};

} // namespace strata
