#include "ui/projector/countdown.h"

#include <algorithm>
#include <chrono>

namespace strata {

namespace {

qint64 steadyNow()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

Countdown::Countdown(QObject* parent, std::function<qint64()> now)
    : QObject(parent)
    , m_now(now ? std::move(now) : steadyNow)
{
    m_tick.setInterval(250); // four looks a second, so that no second is skipped
    connect(&m_tick, &QTimer::timeout, this, &Countdown::tick);
}

void Countdown::start(int minutes)
{
    m_isShown = m_isRunning = minutes > 0;
    m_paused = qint64(std::max(0, minutes)) * 60'000;
    m_end = m_now() + m_paused;
    if (m_isRunning)
        m_tick.start();
    else
        m_tick.stop();
    emit changed();
}

void Countdown::toggle()
{
    if (!m_isShown || isUp())
        return;
    if (m_isRunning) {
        m_paused = left();
        m_tick.stop();
    } else {
        m_end = m_now() + m_paused;
        m_tick.start();
    }
    m_isRunning = !m_isRunning;
    emit changed();
}

void Countdown::tick()
{
    if (left() == 0) {
        m_paused = 0;
        m_isRunning = false;
        m_tick.stop();
    } else if (seconds() == m_told)
        return;
    m_told = seconds();
    emit changed();
}

qint64 Countdown::left() const
{
    return m_isRunning ? std::max(qint64(0), m_end - m_now()) : m_paused;
}

int Countdown::seconds() const
{
    return int((left() + 999) / 1000);
}

QString Countdown::text() const
{
    if (!m_isShown)
        return {};
    if (isUp())
        return tr("Time is up");
    const QString clock = QStringLiteral("%1:%2")
                              .arg(seconds() / 60, 2, 10, QLatin1Char('0'))
                              .arg(seconds() % 60, 2, 10, QLatin1Char('0'));
    //: minutes and seconds: "08:40 left"
    return m_isRunning ? tr("%1 left").arg(clock) : tr("%1 left, paused").arg(clock);
}

} // namespace strata
