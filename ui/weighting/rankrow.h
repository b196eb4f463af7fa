#pragma once
#include <QFrame>

class QLabel;
class QToolButton;

namespace strata {

struct EntryRow;

// One row of a rank order: taken by the mouse or moved by Alt+Up and Alt+Down.
class RankRow : public QFrame
{
    Q_OBJECT

public:
    RankRow(const EntryRow& row, QWidget* parent);

    void showPlace(int place, bool isTied, bool isFirst, bool isLast, int basisPoints);
    QWidget* tabAfter(QWidget* before); // puts this row's stops there; the last of them
    bool isDragged() const { return m_isDown; }
    static constexpr int kHeight = 40;

signals:
    void dragStarted();
    void draggedTo(double y); // the pointer, in the parent's coordinates
    void dragEnded();
    void dragCancelled();
    void moveRequested(int by); // -1: up
    void focusRequested(int by);
    void tieToggled(bool isTied);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QString m_name;
    QLabel* m_place;
    QLabel* m_weight;
    QToolButton* m_tie;
    QToolButton* m_up;
    QToolButton* m_down;
    bool m_isDown = false;
};

} // namespace strata
