#include "core/version.h"
#include "ui/languages.h"
#include "ui/mainwindow.h"
#include "ui/projectfiles.h"
#include "ui/theme.h"

#include <QApplication>
#include <QTimer>

#include <cstdio>
#include <cstring>

// The window. What the command line can say is small: a project to open, or the sample.

namespace {

const char* const kUsage = "Usage: strata [--sample] [PROJECT.strata | BALLOT.strata-ballot]\n"
                           "  A ballot file is filled in and saved; it needs no project.\n"
                           "  --sample   open the sample workshop\n"
                           "  --help     show this help\n"
                           "  --version  show the version\n";

} // namespace

int main(int argc, char** argv)
{
    // Before QApplication, so that they work without a display.
    bool wantsSample = false;
    const char* path = nullptr;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--help") == 0 || std::strcmp(argv[i], "-h") == 0) {
            std::fputs(kUsage, stdout);
            return 0;
        }
        if (std::strcmp(argv[i], "--version") == 0) {
            std::printf("strata %s\n", strata::kVersion);
            return 0;
        }
        if (std::strcmp(argv[i], "--sample") == 0)
            wantsSample = true;
        else if (argv[i][0] != '-')
            path = argv[i];
    }

    QApplication::setApplicationName(QStringLiteral("Strata"));
    QApplication::setOrganizationName(QStringLiteral("Strata"));
    QApplication::setApplicationVersion(QString::fromLatin1(strata::kVersion));
    QApplication app(argc, argv);
    strata::speak(strata::chosenLanguage());
    strata::Theme::instance().apply();

    strata::MainWindow window;
    window.show();
    QTimer::singleShot(0, &window, [&] {
        if (window.files().offerRecovery())
            return; // a file named on the command line must not push it aside
        const QString name = path ? QString::fromLocal8Bit(path) : QString();
        if (name.endsWith(QLatin1String(".strata-ballot"), Qt::CaseInsensitive))
            window.fillInBallot(name);
        else if (path)
            window.files().open(name);
        else if (wantsSample)
            window.files().openSample();
    });
    return QApplication::exec();
}
