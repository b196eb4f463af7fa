#include "tests/ui/everypage.h"
#include "ui/languages.h"
#include "ui/projector/projectorview.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

// screenshots OUTDIR [PROJECT] [--language CODE]: every page of the sample workshop, or of a copy of that
// project, in both schemes and two sizes, for people to look at.

using namespace strata;

int main(int argc, char** argv)
{
    const QTemporaryDir settings; // nothing that an earlier run remembered is in a picture
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setApplicationName(QStringLiteral("StrataScreenshots"));
    QApplication app(argc, argv);
    QStringList words = QApplication::arguments().mid(1);
    QString language = QStringLiteral("en");
    if (const qsizetype at = words.indexOf(QStringLiteral("--language")); at >= 0 && at + 1 < words.size()) {
        language = words[at + 1];
        words.remove(at, 2);
    }
    if (words.isEmpty() || words.size() > 2) {
        std::fputs("Usage: screenshots OUTDIR [PROJECT] [--language CODE]\n", stderr);
        return 2;
    }
    speak(language);
    const auto fileName = [](PageId page) {
        const LanguageScope english(QStringLiteral("en"));
        return pageName(page).remove(QLatin1Char('?'));
    };
    const QDir out(words.first());
    out.mkpath(QStringLiteral("."));
    QTemporaryDir folder;
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        Theme::instance().setScheme(scheme);
        const QString tone = scheme == Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light");
        MainWindow window;
        window.resize(1440, 900);
        window.show();
        QTest::qWait(100);
        window.grab().save(out.filePath(QStringLiteral("start-%1.png").arg(tone)));
        const QString path = folder.filePath(tone + QStringLiteral(".strata"));
        if (words.size() == 2 && QFile::copy(words.last(), path)) {
            window.files().open(path);
        } else if (const Status made = createSample(window.session(), path); !made) {
            std::fprintf(stderr, "%s\n", made.error().detail.c_str());
            return 1;
        }
        stageEverything(window);
        int rank = 0;
        for (const QSize size : {QSize(1440, 900), QSize(1280, 720)}) {
            window.resize(size);
            for (const PageId page : kAllPages) {
                shownPage(window, page);
                const QString name = QStringLiteral("%1-%2-%3-%4.png")
                                         .arg(size.width())
                                         .arg(tone)
                                         .arg(++rank, 2, 10, QLatin1Char('0'))
                                         .arg(fileName(page));
                window.grab().save(out.filePath(name));
            }
        }
        auto* projector = window.findChild<ProjectorView*>();
        for (const QSize size : {QSize(1920, 1080), QSize(1280, 720)})
            for (const PageId page : {PageId::Planning, PageId::Factors, PageId::Metrics, PageId::Weights,
                                      PageId::Stratification, PageId::Homework}) {
                window.showPage(page);
                window.workshop().setTopic(page == PageId::Weights ? "cost_to_serve" : "");
                projector->resize(size);
                projector->show();
                projector->startTimer(9);
                QTest::qWait(200);
                projector->grab().save(out.filePath(
                    QStringLiteral("projector-%1-%2-%3.png").arg(size.width()).arg(tone, fileName(page))));
            }
        projector->hide();
        window.close();
    }
    return 0;
}
