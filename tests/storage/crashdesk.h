#pragma once
#include "tests/storage/crashgesture.h"
#include "tests/storage/storagefixture.h"

#include <QProcess>
#include <QProcessEnvironment>

// A desk at which the crash writer works and is killed, and the look at what is left.
namespace strata::test {

struct Promises
{
    int gesture = 0; // the last one said to be safe
    int published = 0; // the last one said to be in the file
    int imports = 0; // those said to be made
};

struct CrashRun
{
    bool isKilled = false, hasFailed = false, isStuck = false;
    QByteArray errors;
};

class CrashDesk
{
public:
    CrashDesk()
    {
        Project project;
        project.rules.newOrders = 0;
        need(need(ProjectStore::create(desk.document(), project))->close());
        pristine = bytesOf(desk.document());
    }

    void startOver()
    {
        QDir(desk.path("state")).removeRecursively();
        QDir(desk.path("documents")).removeRecursively();
        QDir().mkpath(desk.path("documents"));
        writeBytes(desk.document(), pristine);
        promises = {};
    }

    // `killAfter`: milliseconds after the first promise, -1 = not at all.
    CrashRun run(const QStringList& arguments, const QMap<QString, QString>& faults, int killAfter = -1)
    {
        QProcess writer;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("STRATA_STATE_DIR", desk.path("state"));
        if (!faults.isEmpty()) {
            environment.insert("LD_PRELOAD", QStringLiteral(FAULT_SHIM));
            environment.insert("FAULT_FOLDER", QFileInfo(desk.path("documents")).canonicalPath() + u'/');
            environment.insert("FAULT_REPORT", desk.path("report"));
            QFile::remove(desk.path("report"));
        }
        for (auto fault = faults.begin(); fault != faults.end(); ++fault)
            environment.insert(fault.key(), fault.value());
        writer.setProcessEnvironment(environment);
        writer.start(QStringLiteral(CRASH_WRITER),
                     QStringList{arguments[0], desk.document()} + arguments.mid(1));
        CrashRun result;
        if (killAfter >= 0) {
            writer.waitForReadyRead(10000);
            QTest::qSleep(killAfter);
            writer.kill();
        }
        result.isStuck = !writer.waitForFinished(20000);
        if (result.isStuck) {
            writer.kill();
            writer.waitForFinished();
        }
        result.isKilled = writer.exitStatus() == QProcess::CrashExit;
        result.hasFailed = !result.isKilled && writer.exitCode() != 0;
        result.errors = writer.readAllStandardError();
        for (const QByteArray& line : writer.readAllStandardOutput().split('\n')) {
            const int number = line.mid(2).toInt();
            if (line.startsWith("A "))
                promises.gesture = std::max(promises.gesture, number);
            if (line.startsWith("P "))
                promises.published = std::max(promises.published, number);
            if (line.startsWith("I "))
                promises.imports = std::max(promises.imports, number);
        }
        return result;
    }

    bool wasHit() const { return bytesOf(desk.path("report")).startsWith("hit"); }

    // "" when every promise was kept: the document is one whole file with at least what was published, and
    // nothing that was promised is lost. Continues what was found.
    QString broken()
    {
        const auto document = ProjectStore::open(desk.document(), OpenMode::ReadOnly);
        if (!document)
            return QStringLiteral("document: ") + QString::fromStdString(document.error().detail);
        if ((*document)->project().rules.newOrders < promises.published)
            return QStringLiteral("a published gesture is not in the document");
        if (promises.published > 0 && !isWholeGesture((*document)->project()))
            return QStringLiteral("half a gesture is in the document");
        int newest = (*document)->project().rules.newOrders;
        std::size_t imports = (*document)->project().imports.size();
        for (const Orphan& orphan : ProjectStore::orphans()) {
            auto recovered = ProjectStore::recover(orphan);
            if (!recovered)
                return QStringLiteral("work: ") + QString::fromStdString(recovered.error().detail);
            const Project& project = (*recovered)->project();
            if (!isWholeGesture(project))
                return QStringLiteral("half a gesture");
            if (project.dataset->lines.size() != project.imports.size() * linesPerImport)
                return QStringLiteral("half an import");
            for (const SnapshotInfo& info : project.snapshots) {
                const auto snapshot = (*recovered)->snapshot(info.id);
                if (!snapshot || "gesture " + std::to_string(snapshot->netSales[0]) != info.name)
                    return QStringLiteral("half a snapshot");
            }
            newest = std::max(newest, project.rules.newOrders);
            imports = std::max(imports, project.imports.size());
        }
        if (newest < promises.gesture)
            return QStringLiteral("gesture %1 was promised, %2 is there").arg(promises.gesture).arg(newest);
        if (int(imports) < promises.imports)
            return QStringLiteral("a promised import is not there");
        if (QFileInfo::exists(desk.document(".plan.strata.part")) && !mayLeavePart)
            return QStringLiteral("a part file was left");
        return {};
    }

    Desk desk;
    QByteArray pristine;
    Promises promises;
    std::size_t linesPerImport = 1000;
    bool mayLeavePart = true; // a kill leaves one; the next save removes it
};

} // namespace strata::test
