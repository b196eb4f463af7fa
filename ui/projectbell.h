#pragma once
#include <QByteArray>
#include <QObject>
#include <QString>

#include <memory>

class QLocalServer;

namespace strata {

// At the door of an open project: whoever wants to open it again rings, and the window that has it comes to
// the front. A socket in the person's own runtime folder, named after the file; nothing of it is reached from
// elsewhere.
class ProjectBell : public QObject
{
    Q_OBJECT

public:
    explicit ProjectBell(QObject* parent = nullptr);
    ~ProjectBell() override;

    void hang(const QString& path); // of the project that is open for editing here
    void takeDown();

    // True: a window of this person has that project, and knows that it is wanted in front. `token` is what
    // the desktop gave the caller for coming to the front.
    static bool ring(const QString& path, const QByteArray& token = {});
    static bool isThere(const QString& path);

signals:
    void rung(const QByteArray& token);

private:
    void answer();

    std::unique_ptr<QLocalServer> m_server;
};

} // namespace strata
