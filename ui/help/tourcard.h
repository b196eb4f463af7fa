#pragma once
#include <QFrame>
#include <QRect>

class QLabel;
class QPushButton;

namespace strata {

// A ring around the control that a step is about. It lets every click through.
class TourRing : public QWidget
{
    Q_OBJECT

public:
    explicit TourRing(QWidget* parent);

    void surround(const QRect& target); // in the parent's coordinates

protected:
    void paintEvent(QPaintEvent* event) override;
};

// The words of a step, beside its control.
class TourCard : public QFrame
{
    Q_OBJECT

public:
    explicit TourCard(QWidget* parent);

    void setStep(int step, int steps, const QString& title, const QString& text, const QString& attempt);
    void setDone(bool isDone); // what could be tried was done
    void takeFocus();

signals:
    void nextRequested();
    void backRequested();
    void endRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool answer(int key);
    void fit();

    QLabel* m_count;
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_attempt;
    QString m_attemptText;
    QPushButton* m_back;
    QPushButton* m_next;
};

// Where a card of this size stands: beside the target where there is room, else in the corner of `room` that
// hides least of it.
QPoint besideTarget(const QRect& room, const QRect& target, const QSize& card, bool isRightToLeft);

} // namespace strata
