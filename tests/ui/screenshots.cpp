#include "tests/ui/stagedactions.h"
#include "tests/ui/stageddebate.h"
#include "tests/ui/stagedservices.h"
#include "ui/mainwindow.h"
#include "ui/projectfiles.h"
#include "ui/projector/projectorview.h"
#include "ui/theme.h"
#include "ui/workshop.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <cstdio>

// screenshots OUTDIR [PROJECT]: every page of the sample workshop, or of a copy of that project, in both
// schemes and two sizes, for people to look at.

using namespace strata;

namespace {

constexpr PageId kAllPages[]
    = {PageId::Planning,  PageId::Factors,      PageId::Metrics,        PageId::Ratings,  PageId::Weights,
       PageId::Ballots,   PageId::Disagreement, PageId::Homework,       PageId::Data,     PageId::Accounts,
       PageId::Costs,     PageId::Gaps,         PageId::Stratification, PageId::Customer, PageId::Ranking,
       PageId::WhatIf,    PageId::FlipCurves,   PageId::Confidence,     PageId::Services, PageId::Actions,
       PageId::Playbooks, PageId::Growth,       PageId::Campaigns,      PageId::Track,    PageId::Signals,
       PageId::Watchlist, PageId::Reports};

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2 && argc != 3) {
        std::fputs("Usage: screenshots OUTDIR [PROJECT]\n", stderr);
        return 2;
    }
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setApplicationName(QStringLiteral("StrataScreenshots"));
    QApplication app(argc, argv);
    QTranslator words; // English plurals
    if (words.load(QStringLiteral(":/i18n/strata_en.qm")))
        QApplication::installTranslator(&words);
    const QDir out(QString::fromLocal8Bit(argv[1]));
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
        if (argc == 3 && QFile::copy(QString::fromLocal8Bit(argv[2]), path)) {
            window.files().open(path);
        } else if (const Status made = createSample(window.session(), path); !made) {
            std::fprintf(stderr, "%s\n", made.error().detail.c_str());
            return 1;
        }
        while (window.workshop().isRecalculating()
               || window.workshop().results().types.size()
                   != window.workshop().project().dataset->customers.size())
            QTest::qWait(20);
        Project staged
            = withStagedDebate(window.workshop().project(), strata::evaluate(window.workshop().project()));
        if (staged.services->services.empty())
            staged = withStagedServices(std::move(staged));
        window.workshop().edit(std::move(staged), QStringLiteral("Stage a debate"));
        window.workshop().edit(
            withStagedActions(window.workshop().project(), strata::evaluate(window.workshop().project())),
            QStringLiteral("Stage actions"));
        int rank = 0;
        window.workshop().selectCustomer(7);
        for (const QSize size : {QSize(1440, 900), QSize(1280, 720)}) {
            window.resize(size);
            for (const PageId page : kAllPages) {
                window.showPage(page);
                QTest::qWait(page == PageId::Reports ? 2500
                                 : page == PageId::Disagreement || page == PageId::Gaps
                                     || page >= PageId::Customer
                                 ? 1500
                                 : 300);
                const QString name = QStringLiteral("%1-%2-%3-%4.png")
                                         .arg(size.width())
                                         .arg(tone)
                                         .arg(++rank, 2, 10, QLatin1Char('0'))
                                         .arg(pageName(page).remove(QLatin1Char('?')));
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
                    QStringLiteral("projector-%1-%2-%3.png").arg(size.width()).arg(tone, pageName(page))));
            }
        projector->hide();
        window.close();
    }
    return 0;
}
