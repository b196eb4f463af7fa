// killloop RUNS [SEED]: kills the writer at random moments, again and again, on a project that lives on for
// 25 kills, and checks every promise after each. Exit status 0: none was broken.
#include "tests/storage/crashdesk.h"

#include <QCoreApplication>

#include <cstdio>
#include <random>

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const int runs = argc > 1 ? std::atoi(argv[1]) : 10000;
    std::mt19937 random(argc > 2 ? unsigned(std::atoi(argv[2])) : 1u);
    strata::test::CrashDesk desk;
    int broken = 0, kills = 0, gestures = 0;
    for (int run = 0; run < runs; ++run) {
        if (run % 25 == 0) {
            gestures += desk.promises.gesture;
            desk.startOver();
        }
        kills += desk.run({"safe", "100000", "5", "40"}, {}, int(random() % 120)).isKilled;
        if (const QString what = desk.broken(); !what.isEmpty()) {
            ++broken;
            std::printf("kill %d: %s\n", run, qPrintable(what));
            desk.startOver();
        }
    }
    std::printf("%d kills, %d gestures promised, %d promises broken\n", kills,
                gestures + desk.promises.gesture, broken);
    return broken == 0 ? 0 : 1;
}
