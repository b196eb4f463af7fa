#pragma once
#include <QCoreApplication>
#include <QString>

namespace strata {

class Workshop;

// Sets a weight of the value tree by hand: one gesture from begin() to end(), any number of ticks between.
class WeightDrag
{
    Q_DECLARE_TR_FUNCTIONS(WeightDrag)

public:
    explicit WeightDrag(Workshop& workshop)
        : m_workshop(workshop)
    {
    }

    void setRow(const QString& rowKey) { m_row = rowKey; } // "loyalty", or "loyalty/order_count"
    // Why it cannot be dragged to where it is asked for; empty: it can. With a lock beside it the others
    // would not keep their ratios.
    QString problem() const;

    bool begin(); // false: it may not be
    void tick(int basisPoints);
    void end(bool isKept);
    void moveBy(int basisPoints); // a whole gesture

    bool isOn() const { return m_isOn; }
    bool wasInterrupted(); // something else came between; the drag is over then

private:
    QString gestureName() const;

    Workshop& m_workshop;
    QString m_row;
    bool m_isOn = false;
};

} // namespace strata
