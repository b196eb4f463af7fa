#pragma once
#include <QFrame>

class QTextBrowser;

namespace strata {

// The answer to "why?": title, sentence, formula and source, to be read and copied. Esc closes it.
class WhyPopup : public QFrame
{
    Q_OBJECT

public:
    explicit WhyPopup(QWidget* parent = nullptr);

    void showAt(const QString& why, const QPoint& global); // `why` by whyText()
    QString shownText() const; // as plain text

private:
    void setLook();

    QTextBrowser* m_text;
};

} // namespace strata
