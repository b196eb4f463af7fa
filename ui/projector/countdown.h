#pragma once
#include <QObject>
#include <QTimer>

#include <functional>

namespace strata {

// The time a block of the debate still has: runs, pauses, and says when it is up.
class Countdown : public QObject
{
    Q_OBJECT

public:
    // `now`: milliseconds of a clock that never goes back; empty: the computer's.
    explicit Countdown(QObject* parent = nullptr, std::function<qint64()> now = {});

    void start(int minutes); // 0 takes it away
    void toggle(); // pauses what runs, goes on with what is paused
    bool isShown() const { return m_isShown; }
    bool isRunning() const { return m_isRunning; }
    bool isUp() const { return m_isShown && seconds() == 0; }
    bool isLastMinute() const { return m_isShown && seconds() <= 60; }
    int seconds() const; // left, begun ones count
    QString text() const; // "08:40 left", "Time is up"; empty: nothing runs

signals:
    void changed(); // every second while it runs

private:
    void tick();
    qint64 left() const; // milliseconds

    std::function<qint64()> m_now;
    QTimer m_tick;
    qint64 m_end = 0; // of the clock, while it runs
    qint64 m_paused = 0; // what is left while it does not
    int m_told = 0; // seconds, when it last said so
    bool m_isShown = false, m_isRunning = false;
};

} // namespace strata
