#pragma once
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace strata {

// What is being done, how far it is, and the button that stops it.
class WorkStrip : public QWidget
{
    Q_OBJECT

public:
    explicit WorkStrip(QWidget* parent = nullptr);

    void setWords(const QString& words, bool canStop);
    void setProgress(quint64 done, quint64 total); // nothing of nothing: nobody knows how much there is

signals:
    void stopRequested();

private:
    QLabel* m_words;
    QProgressBar* m_bar;
    QPushButton* m_stop;
};

} // namespace strata
