#pragma once
#include "tests/app/cliprocess.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

// Microsoft's sample maker selling to resellers, a real table of 60 855 invoice lines. The data sets are no
// part of the project: STRATA_DATA says where they are, unless they are beside it.
inline QString adventureWorksFolder()
{
    const QString folder = qEnvironmentVariable("STRATA_DATA", QStringLiteral(SHARED_DATA "/data"))
        + QStringLiteral("/adventureworks_dw");
    return QDir(folder).exists() ? folder : QString();
}

inline constexpr const char* kNoAdventureWorks
    = "The data set AdventureWorks is not here: STRATA_DATA=FOLDER.";

// Makes the project: the lines until the end of May 2013, a snapshot, and the rest. Empty: done; else what
// went wrong.
inline QString makeAdventureWorks(const QString& project, const QString& stateFolder)
{
    const QString data = adventureWorksFolder();
    QProcess gzip;
    gzip.start(QStringLiteral("gzip"),
               {QStringLiteral("-dc"), data + QStringLiteral("/invoice_lines.csv.gz")});
    if (!gzip.waitForFinished(60000) || gzip.exitCode() != 0)
        return QStringLiteral("The invoice lines could not be unpacked.");
    const QList<QByteArray> lines = gzip.readAllStandardOutput().split('\n');
    const QString names[] = {project + QStringLiteral(".1.csv"), project + QStringLiteral(".2.csv")};
    static const QRegularExpression date(QStringLiteral(",(\\d{4}-\\d\\d-\\d\\d)\\b"));
    for (const QString& name : names) {
        QFile part(name);
        if (!part.open(QIODevice::WriteOnly))
            return name;
        part.write(lines[0] + '\n');
        for (const QByteArray& line : lines.mid(1)) {
            const bool isLater
                = date.match(QString::fromUtf8(line)).captured(1) > QStringLiteral("2013-05-31");
            if (!line.isEmpty() && isLater == (name == names[1]))
                part.write(line + '\n');
        }
    }
    for (const QStringList& words : {QStringList{"new", project},
                                     {"import", project, data + QStringLiteral("/customers.csv")},
                                     {"import", project, names[0], "--as", "invoices"},
                                     {"snapshot", project, "--name", "End of May"},
                                     {"import", project, names[1], "--as", "invoices"}})
        if (const CliRun run = runCli(words, stateFolder); run.status != 0)
            return words.first() + QStringLiteral(": ") + QString::fromUtf8(run.err);
    return {};
}
