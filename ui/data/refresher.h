#pragma once
#include "core/error.h"
#include "ui/background.h"
#include "ui/data/datawork.h"
#include "ui/data/sourcefigures.h"

#include <QObject>

#include <atomic>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QWidget;

namespace strata {

class ProjectSession;
class Workshop;

// Reads the recorded sources again and keeps what they bring until somebody takes it over. Changes nothing
// before that.
class Refresher : public QObject
{
    Q_OBJECT

public:
    Refresher(Workshop& workshop, ProjectSession& session, QWidget* window);

    // All sources, or one by its place in Project::imports. Asks for the passwords first.
    void read(std::optional<std::size_t> only = {});
    void stop();
    void takeOver(); // ends with tookOver() or the session's importFailed()
    void dismiss();

    bool isReading() const { return m_isReading; }
    const RefreshReading* reading() const { return m_reading.get(); } // what waits to be taken over; or null
    const std::vector<SourceComparison>& compared() const { return m_compared; } // those of reading()
    const Project& base() const { return m_base; } // the project that was read again
    std::optional<std::size_t> only() const { return m_only; }
    bool isTakingOver() const { return m_isTakingOver; }

signals:
    void readingChanged(bool isReading);
    void progress(int percent);
    void readingFailed(const QString& sentence);
    void readingReady();
    void dismissed(const QString& why); // nothing waits any more; empty: the person said so
    void tookOver(const strata::RefreshEffect& effect);

private:
    using Passwords = std::map<std::string, std::string>; // by address
    std::optional<Passwords> askPasswords(const std::vector<ImportBatch>& imports) const;
    void start(const Project& sources, const Passwords& passwords);
    void finish(const Project& sources, Passwords passwords, Result<RefreshReading>& read);
    void compare(std::shared_ptr<RefreshReading> reading);
    void setReading(bool isReading);
    void giveUp(const QString& sentence);
    void checkBase();

    Workshop& m_workshop;
    ProjectSession& m_session;
    QWidget* m_window;
    Background m_background;
    Project m_base;
    std::optional<std::size_t> m_only;
    std::shared_ptr<RefreshReading> m_reading;
    std::vector<SourceComparison> m_compared;
    std::shared_ptr<std::atomic<bool>> m_comparing; // set to false: nobody waits for it any more
    std::shared_ptr<RefreshEffect> m_effect;
    bool m_isReading = false, m_isTakingOver = false;
};

} // namespace strata
