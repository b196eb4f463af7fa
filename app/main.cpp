#include "core/version.h"
#include "ui/arrivals.h"
#include "ui/bundledfonts.h"
#include "ui/languages.h"
#include "ui/mainwindow.h"
#include "ui/projectbell.h"
#include "ui/projectfiles.h"
#include "ui/theme.h"
#include "ui/workshop.h"

#include <QApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <cstring>

// The window. What the command line can say is small: files to open, or the sample.

namespace {

const char* const kUsage
    = "Usage: strata [--sample] [--grab FILE.png] [PROJECT.strata | BALLOT.strata-ballot | TABLE]...\n"
      "  A project is opened; where a window of yours has it already, that window comes to the front.\n"
      "  A ballot is filled in and saved; it needs no project.\n"
      "  Tables (CSV, TSV, XLSX, ODS) are imported, into a new workshop where no project is named.\n"
      "  --sample     open the sample workshop\n"
      "  --grab FILE  save a picture of the window once it shows its figures, and quit; for tests\n"
      "  --help       show this help\n"
      "  --version    show the version\n";

struct Words
{
    bool wantsSample = false;
    QString grab; // where to
    QStringList files;
};

// What a person gave on the command line. Answers what needs no display, and ends the program.
Words wordsOf(int argc, char** argv)
{
    Words words;
    bool onlyFiles = false;
    for (int i = 1; i < argc; ++i) {
        const char* const word = argv[i];
        const auto is = [word](const char* name) { return std::strcmp(word, name) == 0; };
        if (onlyFiles || word[0] != '-') {
            words.files += QString::fromLocal8Bit(word);
        } else if (is("--")) {
            onlyFiles = true;
        } else if (is("--help") || is("-h")) {
            std::fputs(kUsage, stdout);
            std::exit(0);
        } else if (is("--version")) {
            std::printf("strata %s\n", strata::kVersion);
            std::exit(0);
        } else if (is("--sample")) {
            words.wantsSample = true;
        } else if (is("--grab") && i + 1 < argc) {
            words.grab = QString::fromLocal8Bit(argv[++i]);
        } else if (is("-platform") || is("-style") || is("-geometry") || is("-display") || is("-name")) {
            ++i; // Qt's own, with a value
        } else if (!is("-reverse")) { // Qt's own, without
            std::fprintf(stderr,
                         is("--grab") ? "The option %s needs FILE.png.\n"
                                      : "There is no option %s; strata --help lists them.\n",
                         word);
            std::exit(2);
        }
    }
    return words;
}

// Once the figures are there: a picture of the window, then the end. A box that asks something instead ends
// it too: nobody is there to answer.
void grabWhenSettled(strata::MainWindow& window, const QString& file, const bool& isAsked)
{
    auto* look = new QTimer(&window);
    QObject::connect(look, &QTimer::timeout, &window, [&window, &isAsked, file, calm = 0]() mutable {
        if (const auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
            std::fprintf(stderr, "%s\n", qUtf8Printable(box->text()));
            QApplication::exit(1);
            return;
        }
        const strata::Workshop& workshop = window.workshop();
        const bool isReady = isAsked
            && (!window.session().isOpen()
                || (!workshop.isRecalculating()
                    && workshop.results().types.size() == workshop.project().dataset->customers.size()));
        calm = isReady ? calm + 1 : 0;
        if (calm < 5) // what is computed afterwards has begun to show
            return;
        const bool isSaved = window.grab().save(file);
        if (!isSaved)
            std::fprintf(stderr, "The picture cannot be written: %s\n", qUtf8Printable(file));
        window.close();
        QApplication::exit(isSaved ? 0 : 1);
    });
    look->start(100);
}

} // namespace

int main(int argc, char** argv)
{
    const Words words = wordsOf(argc, argv); // before QApplication: help and version need no display
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN"); // QApplication takes it away

    QApplication::setApplicationName(QStringLiteral("Strata"));
    QApplication::setOrganizationName(QStringLiteral("Strata"));
    QApplication::setApplicationVersion(QString::fromLatin1(strata::kVersion));
    QApplication::setDesktopFileName(QStringLiteral("org.strataworkshop.Strata"));
    QApplication app(argc, argv);
    if (words.grab.isEmpty() && words.files.size() == 1
        && strata::ProjectBell::ring(words.files.first(), token))
        return 0; // it is open; its window comes to the front
    const QTemporaryDir settings; // a picture shows no one's habits, and leaves none
    if (!words.grab.isEmpty())
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    strata::useBundledFonts();
    strata::speak(strata::chosenLanguage());
    strata::Theme::instance().apply();

    strata::MainWindow window;
    if (!words.grab.isEmpty())
        window.resize(1440, 900); // whatever the screen
    window.show();
    bool isAsked = false; // everything named has been opened, or could not be
    QTimer::singleShot(0, &window, [&] {
        if (words.grab.isEmpty() && window.files().offerRecovery()) {
            if (!words.files.isEmpty()) // must not push it aside: they get a window of their own
                QProcess::startDetached(QApplication::applicationFilePath(),
                                        QStringList{QStringLiteral("--")} + words.files);
            return;
        }
        if (!words.grab.isEmpty())
            grabWhenSettled(window, words.grab, isAsked);
        if (!words.files.isEmpty())
            window.arrivals().take(words.files);
        else if (words.wantsSample)
            window.files().openSample();
        isAsked = true;
    });
    return QApplication::exec();
}
