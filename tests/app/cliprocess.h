#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

// One run of strata-cli, with a state folder of its own.
struct CliRun
{
    int status = -1;
    QByteArray out;
    QByteArray err;
};

inline CliRun runCli(const QStringList& words, const QString& stateFolder)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("STRATA_STATE_DIR"), stateFolder);
    environment.remove(QStringLiteral("DISPLAY"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(STRATA_CLI), words);
    CliRun run;
    if (!process.waitForFinished(240000) || process.exitStatus() != QProcess::NormalExit)
        return run;
    run.status = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

// The cells of simple CSV output (no quoted line breaks), header first.
inline QList<QStringList> csvRows(const QByteArray& text)
{
    QList<QStringList> rows;
    for (const QByteArray& line : text.split('\n')) {
        if (line.isEmpty())
            continue;
        QStringList cells;
        QString cell;
        bool quoted = false;
        for (const QChar c : QString::fromUtf8(line)) {
            if (c == u'"')
                quoted = !quoted;
            else if (c == u',' && !quoted)
                cells << std::exchange(cell, {});
            else if (c != u'\r')
                cell += c;
        }
        rows << (cells << cell);
    }
    return rows;
}
