#include "app/bench_aggregate.h"
#include "app/bench_confidence.h"
#include "app/bench_disagreement.h"
#include "app/bench_restratify.h"
#include "app/bench_sensitivity.h"
#include "app/cli/commands.h"
#include "core/version.h"
#include "ui/bundledfonts.h"
#include "ui/languages.h"

#include <QApplication>
#include <QLocale>

#include <csignal>
#include <cstdio>
#include <system_error>

// The command line: the same core as the window, for scripts and nightly work.

namespace strata::cli {

namespace {

int benchCommand(const Arguments& arguments)
{
    if (arguments.positional().size() != 1)
        throw UsageError(
            "Say what to measure: bench restratify|aggregate|disagreement|sensitivity|confidence.");
    const int repeat = int(arguments.integer("--repeat", 5, 1, 1000000));
    const int threads = int(arguments.integer("--threads", 1, 1, 256));
    const std::string& what = arguments.positional().front();
    if (what == "disagreement")
        return benchDisagreement(int(arguments.integer("--customers", 100000, 1, 10000000)),
                                 int(arguments.integer("--metrics", 40, 4, 1000)),
                                 int(arguments.integer("--participants", 12, 1, 1000)), repeat, threads);
    if (what == "confidence")
        return benchConfidence(int(arguments.integer("--customers", 10000, 1, 10000000)),
                               int(arguments.integer("--metrics", 12, 4, 1000)),
                               int(arguments.integer("--draws", 1000, 1, 1000000)), repeat, threads);
    if (what == "sensitivity")
        return benchSensitivity(int(arguments.integer("--customers", 100000, 1, 10000000)),
                                int(arguments.integer("--metrics", 12, 4, 1000)), repeat, threads);
    if (what != "restratify" && what != "aggregate")
        throw UsageError("There is no benchmark " + what
                         + "; choose restratify, aggregate, disagreement, sensitivity or confidence.");
    if (!arguments.has("--data"))
        throw UsageError("Say where the prepared data are: bench " + what + " --data DIR.");
    const std::string data = *arguments.value("--data");
    return what == "restratify" ? benchRestratify(data, repeat, threads, arguments.has("--full"))
                                : benchAggregate(data, repeat, threads);
}

std::vector<Command> allCommands()
{
    std::vector<Command> commands = projectCommands();
    for (const auto& group : {ratesCommands(), weightsCommands(), importCommands(), evaluationCommands(),
                              gapsCommands(), actionsCommands(), growthCommands(), compareCommands(),
                              sensitivityCommands(), trackCommands(), reportCommands(), exportCommands()})
        commands.insert(commands.end(), group.begin(), group.end());
    commands.push_back(
        {"bench",
         "restratify|aggregate --data DIR, or disagreement|sensitivity|confidence",
         "measure the engine on prepared or made-up data",
         {{"--data", "DIR", "folder with the columns"},
          {"--customers", "N", "made-up data: 100000, confidence 10000 where not given"},
          {"--metrics", "M", "made-up data: 40, sensitivity and confidence 12 where not given"},
          {"--draws", "D", "confidence: 1000 where not given"},
          {"--participants", "P", "disagreement: 12 where not given"},
          {"--full", "", "restratify: keep nothing from run to run"},
          {"--repeat", "R", "timed runs, 5 where not given"},
          {"--threads", "T", "1 where not given"}},
         benchCommand});
    return commands;
}

void printHelp(const std::vector<Command>& commands)
{
    std::puts("Strata stratifies a distributor's customers.\n\nUsage: strata-cli COMMAND ...\n");
    for (const Command& command : commands)
        std::printf("  %-11s %s\n", command.name.c_str(), command.summary.c_str());
    std::puts("\nstrata-cli COMMAND --help tells a command's options.");
}

void printHelp(const Command& command)
{
    std::printf("Usage: strata-cli %s %s\n\n%s\n", command.name.c_str(), command.usage.c_str(),
                command.summary.c_str());
    for (const Option& option : command.options)
        std::printf("  %-32s %s%s\n", (option.name + ' ' + option.placeholder).c_str(), option.help.c_str(),
                    option.repeats ? " (may be given again)" : "");
}

int dispatch(const std::vector<std::string>& words)
{
    const std::vector<Command> commands = allCommands();
    if (words.empty())
        throw UsageError("Name a command; strata-cli --help lists them.");
    if (words[0] == "--help" || words[0] == "-h" || words[0] == "help") {
        printHelp(commands);
        return 0;
    }
    if (words[0] == "--version") {
        std::printf("strata-cli %s\n", kVersion);
        return 0;
    }
    for (const Command& command : commands) {
        if (command.name != words[0])
            continue;
        for (const std::string& word : words) {
            if (word == "--help") {
                printHelp(command);
                return 0;
            }
            if (word == "--version") {
                std::printf("strata-cli %s\n", kVersion);
                return 0;
            }
        }
        return command.run(Arguments({words.begin() + 1, words.end()}, command.options));
    }
    throw UsageError("There is no command " + words[0] + "; strata-cli --help lists them.");
}

} // namespace

} // namespace strata::cli

int main(int argc, char** argv)
{
    // Reports need fonts, not a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // What Qt has to say about the machine is none of the one sentence a caller reads.
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& text) {
        if (type == QtCriticalMsg || type == QtFatalMsg)
            std::fprintf(stderr, "%s\n", qUtf8Printable(text));
    });
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN); // a reader that went away is told as a sentence, not as a signal
#endif
    std::unique_ptr<QApplication> application;
    const std::vector<std::string> words(argv + 1, argv + argc);
    try {
        if (!words.empty() && words[0] == "report")
            application = std::make_unique<QApplication>(argc, argv);
        if (application)
            strata::useBundledFonts();
        const std::unique_ptr<QCoreApplication> core(application ? nullptr
                                                                 : new QCoreApplication(argc, argv));
        // Texts and plurals in English, numbers and dates as the computer writes them: reports are for
        // people.
        strata::speak(QStringLiteral("en"));
        QLocale::setDefault(QLocale::system());
        QCoreApplication::setOrganizationName(QStringLiteral("Strata"));
        QCoreApplication::setApplicationName(QStringLiteral("Strata"));
        const int status = strata::cli::dispatch(words);
        if (std::fflush(stdout) != 0 || std::ferror(stdout))
            throw strata::cli::Failure("Cannot write to standard output: check the pipe or the disk.");
        return status;
    } catch (const strata::cli::UsageError& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 2;
    } catch (const strata::cli::Failure& failure) {
        std::fprintf(stderr, "%s\n", failure.what());
        return 1;
    } catch (const std::bad_alloc&) {
        std::fputs("There is not enough memory for this; close other programs and try again.\n", stderr);
        return 1;
    } catch (const std::system_error& error) { // no thread, no handle
        std::fprintf(stderr,
                     "The computer has no room for this just now (%s); close other programs and try again.\n",
                     error.what());
        return 1;
    }
}
