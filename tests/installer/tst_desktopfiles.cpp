#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

// What the desktop, the manual and the package managers read of us, judged by their own tools.

namespace {

struct Ran
{
    int status = -1;
    QString out, err;
};

Ran run(const QString& program, const QStringList& words, const QMap<QString, QString>& environment = {})
{
    QProcess process;
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    for (auto it = environment.begin(); it != environment.end(); ++it)
        all.insert(it.key(), it.value());
    process.setProcessEnvironment(all);
    process.start(program, words);
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

const QString kId = QStringLiteral("org.strataworkshop.Strata");
const QString kType = QStringLiteral("application/vnd.strata.project+sqlite3");

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestDesktopFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everythingIsInstalled_whereTheDesktopLooks_data();
    void everythingIsInstalled_whereTheDesktopLooks();
    void theDesktopEntry_isValidAndMeansUs();
    void theAppStreamFile_isValid_data();
    void theAppStreamFile_isValid();
    void theManual_rendersWithoutAWarning();
    void theManual_tellsEveryOptionOfTheWindow();
    void theManual_tellsEveryCommandAndItsOptions();
    void aRenamedProject_isKnownByItsContent();
    void otherDatabases_areNotOurs();
    void wrongOptions_areSaid();
    void aPictureOfWhatIsNotThere_isRefused();

private:
    QString installed(const QString& path) const { return m_root.filePath(QStringLiteral("usr/") + path); }
    QString manual(const QString& page) const; // as a person reads it, one paragraph a line
    QMimeType typeOf(const QString& path) const
    {
        return QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchContent);
    }

    QTemporaryDir m_root;
};

void TestDesktopFiles::initTestCase()
{
    const Ran ran = run(QStringLiteral(CMAKE),
                        {QStringLiteral("--install"), QStringLiteral(BUILD_DIR), QStringLiteral("--prefix"),
                         m_root.filePath(QStringLiteral("usr"))});
    QVERIFY2(ran.status == 0, qPrintable(ran.err));
    // As on a system where we are installed: one folder with everybody's file types.
    QVERIFY(QFile::copy(QStringLiteral("/usr/share/mime/packages/freedesktop.org.xml"),
                        installed(QStringLiteral("share/mime/packages/freedesktop.org.xml"))));
    const Ran made = run(QStringLiteral("update-mime-database"), {installed(QStringLiteral("share/mime"))});
    QVERIFY2(made.status == 0, qPrintable(made.err));
    qputenv("XDG_DATA_DIRS",
            QFile::encodeName(installed(QStringLiteral("share")))); // QMimeDatabase looks here
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_root.filePath(QStringLiteral("home"))));
}

void TestDesktopFiles::everythingIsInstalled_whereTheDesktopLooks_data()
{
    QTest::addColumn<QString>("path");
    for (const char* path :
         {"bin/strata", "bin/strata-cli", "share/applications/org.strataworkshop.Strata.desktop",
          "share/metainfo/org.strataworkshop.Strata.metainfo.xml",
          "share/mime/packages/org.strataworkshop.Strata.xml",
          "share/icons/hicolor/scalable/apps/org.strataworkshop.Strata.svg",
          "share/icons/hicolor/symbolic/apps/org.strataworkshop.Strata-symbolic.svg",
          "share/man/man1/strata.1.gz", "share/man/man1/strata-cli.1.gz", "share/doc/strata/copyright",
          "share/doc/strata/changelog.gz", "share/doc/strata/changelog.Debian.gz"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void TestDesktopFiles::everythingIsInstalled_whereTheDesktopLooks()
{
    QFETCH(QString, path);
    QVERIFY(QFileInfo(installed(path)).size() > 0);
}

void TestDesktopFiles::theDesktopEntry_isValidAndMeansUs()
{
    const QString path = installed(QStringLiteral("share/applications/%1.desktop").arg(kId));
    const Ran ran = run(QStringLiteral("desktop-file-validate"), {path});
    QVERIFY2(ran.status == 0 && ran.out.isEmpty(), qPrintable(ran.out + ran.err));
    const QString text = QString::fromUtf8(bytesOf(path));
    const auto value = [&text](const char* key) {
        const QRegularExpression line(QStringLiteral("^%1=(.*)$").arg(QLatin1String(key)),
                                      QRegularExpression::MultilineOption);
        return line.match(text).captured(1);
    };
    QVERIFY(QFile::exists(installed(QStringLiteral("bin/") + value("Exec").section(QLatin1Char(' '), 0, 0))));
    QCOMPARE(value("Icon"), kId);
    // Every file type it opens is declared, and every one declared is opened.
    QStringList declared;
    QFile types(installed(QStringLiteral("share/mime/packages/%1.xml").arg(kId)));
    QVERIFY(types.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&types);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("mime-type"))
            declared += xml.attributes().value(QLatin1String("type")).toString();
    QCOMPARE(value("MimeType").split(QLatin1Char(';'), Qt::SkipEmptyParts), declared);
}

void TestDesktopFiles::theAppStreamFile_isValid_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("pictures");
    const QString file = QStringLiteral("%1.metainfo.xml").arg(kId);
    QTest::newRow("installed") << installed(QStringLiteral("share/metainfo/") + file) << 0;
    QTest::newRow("with a site") << QStringLiteral(BUILD_DIR "/installer/example/") + file << 4;
}

void TestDesktopFiles::theAppStreamFile_isValid()
{
    QFETCH(QString, path);
    QFETCH(int, pictures);
    const Ran ran
        = run(QStringLiteral("appstreamcli"),
              {QStringLiteral("validate"), QStringLiteral("--no-net"), QStringLiteral("--pedantic"), path});
    QVERIFY2(ran.status == 0, qPrintable(ran.out + ran.err));
    // All it has to say is that our id has a capital letter, like those of most programs.
    static const QRegularExpression kRemark(QStringLiteral("^[EWIP]: (?!.*cid-contains-uppercase-letter).*$"),
                                            QRegularExpression::MultilineOption);
    QVERIFY2(!kRemark.match(ran.out).hasMatch(), qPrintable(ran.out));
    const QByteArray text = bytesOf(path);
    QCOMPARE(text.contains("http"), pictures > 0); // no address that is not ours
    // Every picture it promises is one that the site has.
    static const QRegularExpression kPicture(
        QStringLiteral("<image>https://strata.example/pictures/(.*)</image>"));
    auto found = kPicture.globalMatch(QString::fromUtf8(text));
    int count = 0;
    for (; found.hasNext(); ++count)
        QVERIFY(QFile::exists(QStringLiteral(SOURCE_DIR "/resources/readme/") + found.next().captured(1)));
    QCOMPARE(count, pictures);
}

QString TestDesktopFiles::manual(const QString& page) const
{
    const Ran ran = run(QStringLiteral("man"),
                        {QStringLiteral("-l"), installed(QStringLiteral("share/man/man1/%1.1.gz").arg(page))},
                        {{QStringLiteral("MANWIDTH"), QStringLiteral("2000")},
                         {QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8")},
                         {QStringLiteral("MANPAGER"), QStringLiteral("cat")}});
    static const QRegularExpression kOverstrike(QStringLiteral(".\\x08"));
    return QString(ran.out).remove(kOverstrike);
}

void TestDesktopFiles::theManual_rendersWithoutAWarning()
{
    for (const char* page : {"strata", "strata-cli"}) {
        const Ran ran = run(QStringLiteral("man"),
                            {QStringLiteral("--warnings"), QStringLiteral("-E"), QStringLiteral("UTF-8"),
                             QStringLiteral("-Tutf8"), QStringLiteral("-Z"), QStringLiteral("-l"),
                             installed(QStringLiteral("share/man/man1/%1.1.gz").arg(QLatin1String(page)))},
                            {{QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8")}});
        QVERIFY2(ran.status == 0 && ran.err.isEmpty(), qPrintable(ran.err));
        QVERIFY(ran.out.size() > 1000);
    }
}

void TestDesktopFiles::theManual_tellsEveryOptionOfTheWindow()
{
    const Ran help = run(QStringLiteral(STRATA), {QStringLiteral("--help")});
    QCOMPARE(help.status, 0);
    const QString page = manual(QStringLiteral("strata"));
    static const QRegularExpression kOption(QStringLiteral("^  (--[a-z-]+)"),
                                            QRegularExpression::MultilineOption);
    int count = 0;
    for (auto it = kOption.globalMatch(help.out); it.hasNext(); ++count) {
        const QString option = it.next().captured(1);
        QVERIFY2(page.contains(QRegularExpression(QStringLiteral("^ +%1\\b").arg(option),
                                                  QRegularExpression::MultilineOption)),
                 qPrintable(option));
    }
    QVERIFY(count >= 4);
}

void TestDesktopFiles::theManual_tellsEveryCommandAndItsOptions()
{
    const QString page = manual(QStringLiteral("strata-cli"));
    const QString help = run(QStringLiteral(STRATA_CLI), {QStringLiteral("--help")}).out;
    static const QRegularExpression kCommand(QStringLiteral("^  ([a-z]+) +\\S"),
                                             QRegularExpression::MultilineOption),
        kOption(QStringLiteral("^  (--?[a-zA-Z-]+)"), QRegularExpression::MultilineOption);
    int commands = 0, options = 0;
    for (auto it = kCommand.globalMatch(help); it.hasNext(); ++commands) {
        const QString command = it.next().captured(1);
        const qsizetype from = page.indexOf(QStringLiteral("\n   %1\n").arg(command));
        QVERIFY2(from > 0, qPrintable(command));
        qsizetype to = page.indexOf(QRegularExpression(QStringLiteral("\n   \\S")), from + 2);
        const QString part = page.mid(from, to < 0 ? -1 : to - from);
        const QString own = run(QStringLiteral(STRATA_CLI), {command, QStringLiteral("--help")}).out;
        for (auto option = kOption.globalMatch(own); option.hasNext(); ++options) {
            const QString name = option.next().captured(1);
            QVERIFY2(part.contains(QRegularExpression(QStringLiteral("^ +%1\\b").arg(name),
                                                      QRegularExpression::MultilineOption)),
                     qPrintable(command + QLatin1Char(' ') + name));
        }
    }
    QVERIFY2(commands >= 20, qPrintable(QString::number(commands)));
    QVERIFY2(options >= 60, qPrintable(QString::number(options)));
}

void TestDesktopFiles::aRenamedProject_isKnownByItsContent()
{
    const QString renamed = m_root.filePath(QStringLiteral("board meeting"));
    QVERIFY(QFile::copy(QStringLiteral(TEST_DATA "/format5.strata"), renamed));
    QCOMPARE(typeOf(renamed).name(), kType);
    QVERIFY(typeOf(renamed).inherits(QStringLiteral("application/vnd.sqlite3")));
    const QMimeDatabase types;
    QCOMPARE(types.mimeTypeForFile(QStringLiteral("a.strata"), QMimeDatabase::MatchExtension).name(), kType);
    QCOMPARE(types.mimeTypeForFile(QStringLiteral("a.strata-ballot"), QMimeDatabase::MatchExtension).name(),
             QStringLiteral("application/vnd.strata.ballot"));
    // A second opinion, from the other desktop's library.
    const Ran gio = run(
        QStringLiteral("gio"),
        {QStringLiteral("info"), QStringLiteral("-a"), QStringLiteral("standard::content-type"), renamed});
    QVERIFY2(gio.out.contains(kType), qPrintable(gio.out + gio.err));
}

void TestDesktopFiles::otherDatabases_areNotOurs()
{
    QByteArray bytes = bytesOf(QStringLiteral(TEST_DATA "/format5.strata"));
    QCOMPARE(bytes.mid(68, 4), QByteArray("STRA"));
    bytes.replace(68, 4, QByteArray("GPKG"));
    QFile other(m_root.filePath(QStringLiteral("other")));
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write(bytes) == bytes.size());
    other.close();
    QVERIFY(typeOf(other.fileName()).name() != kType);
}

void TestDesktopFiles::wrongOptions_areSaid()
{
    for (const char* option : {"--smaple", "-x.strata"}) {
        const Ran ran = run(QStringLiteral(STRATA), {QLatin1String(option)});
        QCOMPARE(ran.status, 2);
        QCOMPARE(ran.err.count(QLatin1Char('\n')), 1);
        QVERIFY(ran.err.contains(QLatin1String(option)));
    }
}

void TestDesktopFiles::aPictureOfWhatIsNotThere_isRefused()
{
    const QString picture = m_root.filePath(QStringLiteral("none.png"));
    const Ran ran = run(QStringLiteral(STRATA),
                        {QStringLiteral("--grab"), picture, m_root.filePath(QStringLiteral("none.strata"))},
                        {{QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen")},
                         {QStringLiteral("STRATA_STATE_DIR"), m_root.filePath(QStringLiteral("state"))}});
    QCOMPARE(ran.status, 1);
    QVERIFY2(ran.err.contains(QStringLiteral("none.strata")), qPrintable(ran.err));
    QVERIFY(!QFile::exists(picture));
}

QTEST_GUILESS_MAIN(TestDesktopFiles)
#include "tst_desktopfiles.moc"
