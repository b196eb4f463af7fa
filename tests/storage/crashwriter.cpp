// The program that the crash tests kill: works on one project the way the window does and says on standard
// output what it was promised. "A n": gesture n is safe on this computer. "P n": the file contains gesture n.
// "I n": import made.
//
// crashwriter MODE DOCUMENT GESTURES PUBLISH_EVERY [IMPORT_AT [LINES]]
//   safe      as the program works
//   table     the same, and the import reads a table of so many lines straight into the file
//   early     negative control: says A before the gesture is committed
//   inplace   negative control: writes the document in place instead of beside it
#include "core/storage/projectstore.h"
#include "core/storage/publish.h"
#include "tests/storage/crashgesture.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <unistd.h>

using namespace strata;

namespace {

void say(char what, long number)
{
    char line[32];
    const int size = std::snprintf(line, sizeof line, "%c %ld\n", what, number);
    if (::write(STDOUT_FILENO, line, std::size_t(size)) != size)
        std::abort();
}

int failed(const Error& error)
{
    std::fprintf(stderr, "error %d: %s\n", int(error.code), error.detail.c_str());
    return 3;
}

StagedImport rows(int gesture)
{
    StagedImport import;
    import.rows.kind = TableKind::InvoiceLines;
    import.rows.customers.ids = {"ann"};
    for (int line = 0; line < 1000; ++line) {
        import.rows.lines.customer.push_back(0);
        import.rows.lines.date.push_back(15000 + line);
        import.rows.lines.net.push_back(line * 37);
    }
    import.report.read = import.report.accepted = 1000;
    import.source = "lines.csv";
    import.recipe.options = {{ "gesture", std::to_string(gesture) }};
    return import;
}

// The same as a table, of any number of lines.
Result<ImportPlan> table(int lines)
{
    std::string text = "customer_id,invoice_date,invoice_id,revenue,cost\n";
    for (int line = 0; line < lines; ++line)
        text += "ann,2011-01-0" + std::to_string(1 + line % 9) + "," + std::to_string(line / 3) + ","
            + std::to_string(line * 37 % 100000) + ".25," + std::to_string(line % 90000) + ".75\n";
    return planImportOf("lines.csv", text, {}, {});
}

Result<Project> import(ProjectStore& store, const Project& next, int gesture, bool isTable, int lines)
{
    const StagedImport given = rows(gesture);
    if (!isTable)
        return store.commitImport(next, given, next.name);
    const Result<ImportPlan> plan = table(lines);
    if (!plan)
        return plan.error();
    return store.commitImport(next, *plan, given.recipe, 15000, next.name);
}

Snapshot snapshotOf(const Project& project)
{
    Snapshot snapshot;
    snapshot.info.name = project.name;
    snapshot.model.rules = project.rules;
    snapshot.ids = snapshot.names = {"ann"};
    snapshot.types = {0};
    snapshot.tiers = {0};
    snapshot.composite = snapshot.clv = snapshot.netProfitScore = {50};
    snapshot.netSales = snapshot.grossMargin = snapshot.netProfit = {Amount(project.rules.newOrders)};
    snapshot.lastSale = {15000};
    return snapshot;
}

// What must not be done: the bytes of the new state over those of the old.
void overwrite(const QString& document, const QString& from)
{
    QFile source(from), target(document);
    if (!source.open(QIODevice::ReadOnly)
        || !target.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        std::abort();
    while (!source.atEnd())
        target.write(source.read(4096));
}

// With what an earlier run left, if there is something.
Result<std::unique_ptr<ProjectStore>> openOrRecover(const QString& document)
{
    for (const Orphan& orphan : ProjectStore::orphans())
        if (orphan.isReadable)
            return ProjectStore::recover(orphan);
    return ProjectStore::open(document);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc < 5)
        return 2;
    const QByteArray mode = argv[1];
    const QString document = QString::fromLocal8Bit(argv[2]);
    const int gestures = std::atoi(argv[3]), every = std::atoi(argv[4]),
              importAt = argc > 5 ? std::atoi(argv[5]) : 0, lines = argc > 6 ? std::atoi(argv[6]) : 1000;

    auto opened = openOrRecover(document);
    if (!opened)
        return failed(opened.error());
    ProjectStore& store = **opened;
    for (int done = 1; done <= gestures; ++done) {
        Project next = store.project();
        const int gesture = next.rules.newOrders + 1; // the number of the gesture is in the project itself
        test::makeGesture(next, gesture);
        if (mode == "early")
            say('A', gesture);
        if (done == importAt) {
            const auto imported = import(store, next, gesture, mode == "table", lines);
            if (!imported)
                return failed(imported.error());
            say('I', long(imported->imports.size()));
            if (const auto kept = store.commitSnapshot(*imported, snapshotOf(*imported), next.name); !kept)
                return failed(kept.error());
        } else if (const Status status = store.commit(next, next.name); !status) {
            return failed(status.error());
        }
        if (mode != "early")
            say('A', gesture);
        if (every > 0 && done % every == 0) {
            if (mode == "inplace") {
                const QString copy = document + QStringLiteral(".copy");
                if (const Status status = store.saveCopyAs(copy, CreateMode::ReplaceExisting); !status)
                    return failed(status.error());
                overwrite(document, copy);
            } else if (const Status status = store.publish(); !status) {
                return failed(status.error());
            }
            say('P', gesture);
        }
    }
    return 0;
}
