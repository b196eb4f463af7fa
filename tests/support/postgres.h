#pragma once
#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace strata {

// A PostgreSQL of one's own for a test: its data in a temporary folder, on a free port of 127.0.0.1, with
// passwords. `owner` may do everything, `reader` may only read. It ends with this object, or with the test's
// process however that ends.
class TestPostgres
{
public:
    TestPostgres();
    ~TestPostgres();

    static bool isInstalled();
    static QString whyNot(); // for QSKIP
    bool start(); // false: see problem()
    QString problem() const { return m_problem; }

    int port() const { return m_port; }
    static QString database() { return QStringLiteral("warehouse"); }
    static QString reader() { return QStringLiteral("reader"); }
    static QString readerPassword() { return QStringLiteral("marker-Passw0rd;x"); }

    // Runs SQL as the owner; with `input` what COPY ... FROM STDIN reads.
    bool run(const QString& sql, const QByteArray& input = {});

private:
    QString folder(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    bool call(const QString& program, const QStringList& arguments, const QByteArray& input = {});
    bool initialize();
    bool launch();

    QTemporaryDir m_folder;
    QProcess m_server;
    int m_port = 0;
    QString m_problem;
};

} // namespace strata
