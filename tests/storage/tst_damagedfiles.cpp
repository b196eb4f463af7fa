#include "core/storage/seal.h"
#include "tests/storage/storagefixture.h"

using namespace strata;
using namespace strata::test;

namespace {

// Whatever is wrong with the file: the answer is an error, the file is as it was, and nothing is left beside
// it.
ErrorCode refusal(const Desk& desk, const QString& path)
{
    const QByteArray before = bytesOf(path);
    const QStringList besides = desk.besides();
    for (const OpenMode mode : {OpenMode::Edit, OpenMode::ReadOnly}) {
        const auto opened = ProjectStore::open(path, mode);
        if (opened)
            return ErrorCode::Cancelled; // stands for: it was opened
        if (mode == OpenMode::ReadOnly && bytesOf(path) == before && desk.besides() == besides
            && desk.workFolders().isEmpty() && ProjectStore::check(path).size() == 1)
            return opened.error().code;
    }
    return ErrorCode::CannotWrite; // stands for: something was touched
}

bool isWhole(const Desk& desk, const QString& path)
{
    const QByteArray before = bytesOf(path);
    const auto opened = ProjectStore::open(path);
    return opened && (*opened)->project().imports.size() == 4 && bytesOf(path) == before
        && desk.besides().size() == 2;
}

// Seals a file as it is, as our own program would.
bool reseal(const QString& path)
{
    const auto sealed = guarded([&path]() -> Done {
        Database database(QFile::encodeName(path), Access::Part);
        Transaction transaction(database);
        writeSeal(database, sealOf(database, nullptr));
        transaction.commit();
        return {};
    });
    return sealed.has_value();
}

// One more chunk of the fixture's numeric field "staff" (1.5, nothing, 300), in front of the others or
// behind.
QByteArray fieldChunk(int id, const char* part, int rows, const char* hex)
{
    return QByteArray("INSERT INTO chunk SELECT ") + QByteArray::number(id) + ", batch, 'field.0." + part
        + "', 0, " + QByteArray::number(rows) + ", x'" + hex
        + "' FROM batch_field WHERE position=0 AND name='staff';";
}

} // namespace

class TestDamagedFiles : public QObject
{
    Q_OBJECT

private slots:
    void wrongBytes_areRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        Desk desk;
        makeDocument(desk.document());
        const QByteArray good = bytesOf(desk.document());
        const auto patched = [&good](int at, const char* with, int size) {
            return QByteArray(good).replace(at, size, QByteArray(with, size));
        };
        QTest::newRow("empty") << QByteArray("") << int(ErrorCode::EmptyFile);
        QTest::newRow("text") << QByteArray("customer;revenue\nann;12\n").repeated(20)
                              << int(ErrorCode::NotAProject);
        QTest::newRow("cut in the header") << good.left(60) << int(ErrorCode::NotAProject);
        QTest::newRow("cut in the middle") << good.left(good.size() / 2) << int(ErrorCode::DamagedFile);
        QTest::newRow("last page missing") << good.left(good.size() - 4096) << int(ErrorCode::DamagedFile);
        QTest::newRow("another program's") << patched(68, "GPKG", 4) << int(ErrorCode::ForeignDatabase);
        QTest::newRow("newer") << patched(60, "\0\0\0\x63", 4) << int(ErrorCode::NewerFormat);
        QTest::newRow("says it is older") << patched(60, "\0\0\0\1", 4) << int(ErrorCode::DamagedFile);
        QTest::newRow("format 0") << patched(60, "\0\0\0\0", 4) << int(ErrorCode::DamagedFile);
        QTest::newRow("reserved space") << patched(20, "\x20", 1) << int(ErrorCode::DamagedFile);
        QTest::newRow("tree page") << patched(4096, "\xff\xff\xff\xff\xff\xff\xff\xff", 8)
                                   << int(ErrorCode::DamagedFile);
    }
    void wrongBytes_areRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        Desk desk;
        writeBytes(desk.document(), bytes);
        QCOMPARE(int(refusal(desk, desk.document())), code);
    }

    void wrongContent_isRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        const auto edited = [](const char* from, const char* to) {
            return QByteArray("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql=replace(sql, '") + from
                + "', '" + to + "'); PRAGMA writable_schema=OFF";
        };
        QTest::newRow("trigger") << QByteArray(
            "CREATE TRIGGER t AFTER UPDATE ON project BEGIN DELETE FROM import; END");
        QTest::newRow("view") << QByteArray("CREATE VIEW v AS WITH RECURSIVE r(x) AS (SELECT 1 UNION ALL "
                                            "SELECT x + 1 FROM r) SELECT x FROM r");
        QTest::newRow("endless view in place of a table")
            << QByteArray("DROP TABLE tier; CREATE VIEW tier AS WITH RECURSIVE r(x) AS (SELECT 1 UNION ALL "
                          "SELECT x + 1 FROM r) SELECT x AS position, 'a' AS name, 1.0 AS \"limit\" FROM r");
        QTest::newRow("generated column")
            << QByteArray("ALTER TABLE project ADD COLUMN big BLOB AS (zeroblob(900000000))");
        QTest::newRow("another column") << QByteArray("ALTER TABLE tier ADD COLUMN more INTEGER");
        QTest::newRow("table missing") << QByteArray("DROP TABLE gesture");
        QTest::newRow("index") << QByteArray("CREATE INDEX i ON chunk(batch)");
        QTest::newRow("schema text edited") << edited("BETWEEN 0 AND 10000", "BETWEEN 0 AND 99999");
        QTest::newRow("greedy check")
            << edited("CHECK(position >= 0)", "CHECK(length(zeroblob(900000000)) > position)");
        QTest::newRow("wrong type") << QByteArray(
            "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql=replace(sql, ') STRICT', ')') WHERE "
            "name='factor'; "
            "PRAGMA writable_schema=RESET; PRAGMA ignore_check_constraints=ON; UPDATE factor SET "
            "weight='heavy'");
        QTest::newRow("infinity") << QByteArray(
            "PRAGMA ignore_check_constraints=ON; UPDATE project SET per_order=9e999");
        QTest::newRow("out of range")
            << QByteArray("PRAGMA ignore_check_constraints=ON; UPDATE metric SET weight=-5");
        QTest::newRow("unknown name")
            << QByteArray("PRAGMA ignore_check_constraints=ON; UPDATE factor SET axis='up'");
        QTest::newRow("row removed") << QByteArray("DELETE FROM value_point WHERE position=1");
        QTest::newRow("value changed by another program") << QByteArray("UPDATE factor SET weight=weight+1");
        QTest::newRow("label changed") << QByteArray("UPDATE gesture SET label='something else'");
        QTest::newRow("column changed")
            << QByteArray("UPDATE chunk SET data=zeroblob(length(data)) WHERE \"column\"='line.net'");
        QTest::newRow("reference to nothing") << QByteArray("UPDATE import SET batch=99 WHERE position=0");
        for (const char* what :
             {"DELETE FROM ballot_weight WHERE ballot=1 AND vote=0",
              "DELETE FROM ballot_answer WHERE ballot=4",
              "UPDATE ballot_cast SET position=1 WHERE position IS NULL",
              "UPDATE ballot_cast SET participant='p9'",
              "UPDATE voting_round SET revealed_at=1",
              "UPDATE decision SET dissent=''",
              "DELETE FROM rating",
              "UPDATE scenario SET signed_at=0",
              "UPDATE scenario_factor SET weight=weight+1",
              "UPDATE participant SET pin_hash='mine'",
              "UPDATE candidate_dots SET count=count+1",
              "DELETE FROM debate",
              "UPDATE import SET location='/elsewhere'",
              "DELETE FROM import_option WHERE position=1",
              "UPDATE import_column SET field='ignore'",
              "UPDATE batch_totals SET lines=lines+1",
              "UPDATE account_merge SET parent_id='ann'",
              "DELETE FROM kept_apart",
              "UPDATE summed_field SET name='fax'",
              "UPDATE field_rate SET rate=rate+1",
              "DELETE FROM rate_guess",
              "UPDATE scenario_field_rate SET rate=rate+1",
              "DELETE FROM scenario_rate_guess",
              "UPDATE gap_task SET owner='Bob'",
              "DELETE FROM listed_snapshot",
              "UPDATE snapshot SET as_of=as_of+1",
              "UPDATE snapshot_factor SET weight=weight+1",
              "DELETE FROM snapshot_point",
              "UPDATE snapshot_metric SET best=best+1",
              "UPDATE snapshot_tier SET name='Silver'",
              "DELETE FROM snapshot_field_rate",
              "DELETE FROM snapshot_rate_guess",
              "UPDATE scenario SET notes='mine'",
              "UPDATE customer_note SET text='mine'",
              "DELETE FROM customer_note",
              "UPDATE customer_view SET name='mine'",
              "UPDATE view_condition SET attribute='other'",
              "DELETE FROM view_value",
              "UPDATE snapshot_value SET metric='other'",
              "UPDATE snapshot_chunk SET data=zeroblob(length(data)) WHERE \"column\"='type'"})
            QTest::newRow(what) << QByteArray(what);
        for (const char* what : {"UPDATE participant SET voting_weight=1001",
                                 "UPDATE agenda_block SET minutes=1441",
                                 "UPDATE rating SET value=0",
                                 "UPDATE rating SET value=11",
                                 "UPDATE scenario_factor SET weight=10001",
                                 "UPDATE decision SET time=-1",
                                 "UPDATE ballot_answer SET value=9e999",
                                 "UPDATE ballot_vote SET method='shout'",
                                 "UPDATE homework_answer SET type='new'",
                                 "UPDATE candidate SET relevant='perhaps'",
                                 "UPDATE import SET source_kind='fax'",
                                 "UPDATE import SET is_totals=1",
                                 "UPDATE batch_totals SET as_of=2932897",
                                 "UPDATE batch_totals SET has_products=2",
                                 "UPDATE project SET ledger_total=9e999",
                                 "UPDATE scenario_field_rate SET rate=9e999",
                                 "UPDATE gap_task SET due=-719163",
                                 "UPDATE gap_task SET is_done=2",
                                 "UPDATE snapshot SET window_months=12001",
                                 "UPDATE snapshot SET time=-1",
                                 "UPDATE customer_note SET time=-1",
                                 "UPDATE customer_view SET is_descending=2",
                                 "UPDATE view_condition SET kind='like'",
                                 "UPDATE snapshot_chunk SET rows=0"})
            QTest::newRow(what) << QByteArray("PRAGMA ignore_check_constraints=ON; ") + what;
        QTest::newRow("no seal") << QByteArray("DELETE FROM seal");
    }
    void wrongContent_isRefused()
    {
        QFETCH(QByteArray, sql);
        Desk desk;
        makeDocument(desk.document());
        QVERIFY(runSql(desk.document(), sql));
        QCOMPARE(int(refusal(desk, desk.document())), int(ErrorCode::DamagedFile));
    }

    void textsOfNumbers_comeBack_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("texts");
        const char* const texts = "740D0000006901000000000000000004000631 2E35303330302E3030";
        const QByteArray hex = QByteArray(texts).replace(" ", "");
        QTest::newRow("as they follow") << QByteArray("SELECT 1") << QByteArray("1.5,,300");
        QTest::newRow("two decimals")
            << fieldChunk(1000, "form", 3, "69010000000000000000022E00") << QByteArray("1.50,,300.00");
        QTest::newRow("one is odd") << fieldChunk(1000, "odd", 1, "6901000000000000000002")
                + fieldChunk(1001, "oddText", 1, "740B000000690100000000000000000361622B")
                                    << QByteArray("1.5,,ab+");
        QTest::newRow("all kept, in front: an older format's")
            << fieldChunk(-1, "text", 3, hex.constData()) << QByteArray("1.50,,300.00");
        QTest::newRow("all kept, behind")
            << fieldChunk(1000, "text", 3, hex.constData()) << QByteArray("1.50,,300.00");
    }
    void textsOfNumbers_comeBack()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QByteArray, texts);
        Desk desk;
        makeDocument(desk.document());
        QVERIFY(runSql(desk.document(), sql) && reseal(desk.document()));
        const auto opened = ProjectStore::open(desk.document());
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().detail.c_str());
        const Customers& customers = (*opened)->project().dataset->customers;
        QByteArray found;
        for (const CustomerField& field : customers.fields)
            if (field.name == "staff")
                for (std::size_t i = 0; i < 3; ++i)
                    found += (i > 0 ? "," : "") + QByteArray::fromStdString(fieldText(field, i));
        QCOMPARE(found, texts);
    }

    // A seal can be made by whoever knows how. Behind it every value is still looked at.
    void wrongRowsUnderARightSeal_areRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("customer index") << QByteArray(
            "UPDATE chunk SET data=x'6901000000000000000000000009' WHERE \"column\"='line.customer'");
        QTest::newRow("date") << QByteArray(
            "UPDATE chunk SET data=x'69000000FF7F00000000' WHERE \"column\"='line.date'");
        QTest::newRow("shorter column") << QByteArray(
            "UPDATE chunk SET rows=3, data=substr(data, 1, 13) WHERE \"column\"='line.customer'");
        QTest::newRow("more rows than bytes")
            << QByteArray("UPDATE batch SET lines=2000000000 WHERE lines > 0");
        QTest::newRow("not a number") << QByteArray(
            "UPDATE chunk SET data=x'64000000000000F87F000000000000F87F000000000000F87F000000000000F87F' "
            "WHERE \"column\"='line.quantity'");
        QTest::newRow("text lengths") << QByteArray(
            "UPDATE chunk SET data=x'740D00000069010000000000000000FFFFFF' WHERE \"column\"='invoice.id'");
        QTest::newRow("column missing") << QByteArray("DELETE FROM chunk WHERE \"column\"='line.date'");
        QTest::newRow("factor position") << QByteArray(
            "DELETE FROM value_point; UPDATE metric SET position=position+1 WHERE factor=1 AND position=2");
        QTest::newRow("numbers missing") << QByteArray("DELETE FROM chunk WHERE \"column\"='field.0.number'");
        QTest::newRow("99 decimals") << fieldChunk(1000, "form", 3, "69010000000000000000632E00");
        QTest::newRow("decimal mark x") << fieldChunk(1000, "form", 3, "69010000000000000000007800");
        QTest::newRow("texts of row 1 and row 1") << fieldChunk(1000, "odd", 2, "690100000000000000000101")
                + fieldChunk(1001, "oddText", 2, "740C0000006901000000000000000001016162");
        QTest::newRow("text of row 3 of 3") << fieldChunk(1000, "odd", 1, "6901000000000000000003")
                + fieldChunk(1001, "oddText", 1, "740B000000690100000000000000000161");
        QTest::newRow("row without its text") << fieldChunk(1000, "odd", 1, "6901000000000000000001");
        for (const char* what :
             {"DELETE FROM ballot_weight WHERE ballot=1 AND position=1",
              "UPDATE ballot_weight SET weight=weight-1 WHERE ballot=1 AND vote=0 AND position=0",
              "DELETE FROM ballot_answer WHERE ballot=1",
              "UPDATE ballot_cast SET position=7 WHERE position=1",
              "UPDATE ballot_cast SET round=2 WHERE position=0",
              "UPDATE ballot_cast SET opened_at=opened_at+1 WHERE position=1",
              "DELETE FROM round_row; DELETE FROM round_group "
              "WHERE position=0",
              "UPDATE participant SET position=9 WHERE position=1",
              "UPDATE decision SET position=9 WHERE position=0", "UPDATE project SET scenario='s99'",
              "DELETE FROM scenario_tier; DELETE FROM scenario_point; DELETE FROM scenario_metric; DELETE "
              "FROM "
              "scenario_factor WHERE position=0",
              "UPDATE rated_quality SET position=5 WHERE position=0",
              "DELETE FROM team_weight WHERE position=0 AND vote=1", "DELETE FROM debate",
              "UPDATE import SET is_totals=0", "DELETE FROM batch_totals",
              "UPDATE import SET is_totals=1 WHERE position=1",
              "DELETE FROM import_column WHERE import=0 AND position=0",
              "UPDATE import_option SET position=7 WHERE import=0 AND position=1",
              "DELETE FROM field_rate WHERE position=0", "UPDATE rate_guess SET position=5 WHERE position=1",
              "DELETE FROM scenario_rate_guess WHERE position=0", "DELETE FROM summed_field WHERE position=0",
              "DELETE FROM gap_task WHERE position=0", "UPDATE listed_snapshot SET position=1",
              "DELETE FROM chunk WHERE \"column\"='totals.net'",
              // one customer of two; a count of -5, of 0 and -5; a day past 9999; twice "unknown"
              "UPDATE chunk SET rows=1, data=x'69000100000000000000' WHERE \"column\"='totals.lines'",
              "UPDATE chunk SET data=x'6900FBFFFFFFFFFFFFFF' WHERE \"column\"='totals.lines'",
              "UPDATE chunk SET data=x'6901FBFFFFFFFFFFFFFF0500' WHERE \"column\"='totals.orders'",
              "UPDATE chunk SET data=x'69000000FF7F00000000' WHERE \"column\"='totals.lastSale'",
              "UPDATE chunk SET data=x'750100000000000000000000' WHERE \"column\"='totals.cost'"})
            QTest::newRow(what) << QByteArray(what);
    }
    void wrongRowsUnderARightSeal_areRefused()
    {
        QFETCH(QByteArray, sql);
        Desk desk;
        makeDocument(desk.document());
        QVERIFY(runSql(desk.document(), sql));
        QVERIFY(reseal(desk.document()));
        QCOMPARE(int(refusal(desk, desk.document())), int(ErrorCode::DamagedFile));
    }

    // A snapshot is read when it is asked for; until then the file is only sealed.
    void aWrongSnapshotUnderARightSeal_isRefusedWhenItIsRead_data()
    {
        QTest::addColumn<QByteArray>("sql");
        const auto column = [](const char* name, const char* data) {
            return QByteArray("UPDATE snapshot_chunk SET data=x'") + data + "' WHERE \"column\"='" + name
                + "'";
        };
        QTest::newRow("more customers than bytes") << QByteArray("UPDATE snapshot SET customers=2000000000");
        QTest::newRow("fewer customers") << QByteArray("UPDATE snapshot SET customers=2");
        for (const char* name :
             {"id", "name", "type", "tier", "composite", "clv", "netProfitScore", "netSales", "grossMargin",
              "netProfit", "lastSale", "metric.0.value", "metric.1.present", "metric.1.score"})
            QTest::addRow("%s is missing", name)
                << "DELETE FROM snapshot_chunk WHERE \"column\"='" + QByteArray(name) + "'";
        QTest::newRow("type 8") << column("type", "69000800000000000000");
        QTest::newRow("tier 2 of 0 to 1") << column("tier", "69000200000000000000");
        QTest::newRow("tier -2") << column("tier", "6900FEFFFFFFFFFFFFFF");
        QTest::newRow("tier 256") << column("tier", "69000001000000000000");
        QTest::newRow("day past 9999") << column("lastSale", "69000000FF7F00000000");
        QTest::newRow("mark 2") << column("metric.0.present", "69010000000000000000020001");
        QTest::newRow("marks without bytes") << column("metric.1.present", "69000000000000000000");
        QTest::newRow("not a number")
            << column("composite", "64000000000000F87F000000000000F87F000000000000F87F");
        QTest::newRow("shorter") << QByteArray(
            "UPDATE snapshot_chunk SET rows=2, data=substr(data, 1, 12) WHERE \"column\"='metric.0.present'");
        QTest::newRow("metric") << QByteArray("UPDATE snapshot_value SET position=2 WHERE position=1");
        QTest::newRow("factor") << QByteArray("UPDATE snapshot_tier SET position=2 WHERE position=1");
    }
    void aWrongSnapshotUnderARightSeal_isRefusedWhenItIsRead()
    {
        QFETCH(QByteArray, sql);
        Desk desk;
        makeDocument(desk.document());
        QVERIFY(runSql(desk.document(), sql));
        QVERIFY(reseal(desk.document()));
        const auto opened = ProjectStore::open(desk.document());
        QVERIFY(opened.has_value());
        const auto snapshot = (*opened)->snapshot(1);
        QVERIFY(!snapshot && snapshot.error().code == ErrorCode::DamagedFile);
    }

    void everyBitFlipThatChangesContent_isNoticed()
    {
        Desk desk;
        makeDocument(desk.document());
        const QByteArray good = bytesOf(desk.document());
        Project expected;
        {
            auto store = openStore(desk.document());
            expected = store->project();
            expected.dataset = nullptr;
        }
        std::vector<int> used; // most of a small file is empty; there a flip changes nothing
        for (int at = 0; at < good.size(); ++at)
            if (good[at] != 0)
                used.push_back(at);
        int noticed = 0, harmless = 0;
        quint32 random = 12345; // any sample will do, as long as it is the same one every time
        for (int flip = 0; flip < 300; ++flip) {
            random = random * 1664525u + 1013904223u;
            const int bit = used[std::size_t((quint64(random) * used.size()) >> 32)] * 8 + int(random % 8);
            QByteArray bytes = good;
            bytes[bit / 8] = char(bytes[bit / 8] ^ (1 << (bit % 8)));
            writeBytes(desk.document(), bytes);
            auto opened = ProjectStore::open(desk.document(), OpenMode::ReadOnly);
            if (!opened) {
                ++noticed;
                continue;
            }
            ++harmless; // unused space: then everything must be as it was
            Project found = (*opened)->project();
            found.dataset = nullptr;
            QVERIFY2(found == expected, qPrintable(QString::number(bit)));
            QVERIFY(need((*opened)->batch(2))->lines.net == linesImport().rows.lines.net);
            QVERIFY(sameTotals(*need((*opened)->batch(4))->totals, richTotals()));
            QVERIFY(need((*opened)->snapshot(1)).names == richSnapshot(richProject()).names);
            QVERIFY(need((*opened)->importReport(1)).rejectedRows[0].raw == reportOf(3).rejectedRows[0].raw);
        }
        QVERIFY2(noticed > 150,
                 qPrintable(QStringLiteral("%1 noticed, %2 harmless").arg(noticed).arg(harmless)));
    }

    void otherShapesOfTheSameContent_open_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("other page size") << QByteArray("PRAGMA page_size=512; VACUUM");
        QTest::newRow("large pages") << QByteArray("PRAGMA page_size=65536; VACUUM");
        QTest::newRow("header says write-ahead log") << QByteArray("PRAGMA journal_mode=WAL");
    }
    void otherShapesOfTheSameContent_open()
    {
        QFETCH(QByteArray, sql);
        Desk desk;
        makeDocument(desk.document());
        QVERIFY(runSql(desk.document(), sql));
        QCOMPARE(desk.besides(), QStringList{"plan.strata"});
        QVERIFY(isWhole(desk, desk.document()));
        QCOMPARE(desk.besides(), QStringList{"plan.strata"});
    }

    void aFolderAndAMissingFile_areRefused()
    {
        Desk desk;
        QVERIFY(QDir().mkdir(desk.document("folder.strata")));
        QCOMPARE(int(ProjectStore::open(desk.document("folder.strata")).error().code),
                 int(ErrorCode::NotAProject));
        QCOMPARE(int(ProjectStore::open(desk.document("missing.strata")).error().code),
                 int(ErrorCode::CannotRead));
        QVERIFY(desk.besides().isEmpty());
    }

    void aLongText_opens()
    {
        Desk desk;
        auto store = need(ProjectStore::create(desk.document(), richProject()));
        Project project = store->project();
        project.framework.factors[0].name = std::string(300'000, 'x');
        need(store->commit(project, std::string(300'000, 'y')));
        need(store->close());
        QCOMPARE(openStore(desk.document())->project().framework.factors[0].name.size(), 300'000u);
    }

    // Databases of another make, damaged in every way: not ours, so not touched.
    void foreignFiles_areRefused_data()
    {
        QTest::addColumn<QString>("name");
        QFile manifest(QStringLiteral(SHARED_DATA "/badfiles/manifest.csv"));
        if (!manifest.open(QIODevice::ReadOnly))
            QSKIP("the collection of bad files is not here");
        for (const QByteArray& line : manifest.readAll().split('\n'))
            if (line.startsWith("sqlite/"))
                QTest::newRow(line.left(line.indexOf(',')).constData())
                    << QString::fromUtf8(line.left(line.indexOf(',')));
    }
    void foreignFiles_areRefused()
    {
        QFETCH(QString, name);
        Desk desk;
        QVERIFY(QFile::copy(QStringLiteral(SHARED_DATA "/badfiles/") + name, desk.document()));
        const ErrorCode code = refusal(desk, desk.document());
        QVERIFY(code == ErrorCode::ForeignDatabase || code == ErrorCode::NotAProject
                || code == ErrorCode::EmptyFile);
    }
};

QTEST_GUILESS_MAIN(TestDamagedFiles)
#include "tst_damagedfiles.moc"
