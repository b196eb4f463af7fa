#pragma once
#include "app/cli/arguments.h"
#include "core/gaps/gaps.h"
#include "core/model/project.h"

#include <QString>

#include <functional>
#include <string>
#include <vector>

namespace strata {
struct Error;
struct Evaluation;
} // namespace strata

namespace strata {
class ProjectStore;
}

namespace strata::cli {

// One command of the program: its words, its options, and what it does. `run` returns the exit status.
struct Command
{
    std::string name;
    std::string usage; // what follows the name
    std::string summary; // one line
    std::vector<Option> options;
    int (*run)(const Arguments&) = nullptr;
};

std::vector<Command> projectCommands(); // new, demo, check
std::vector<Command> ratesCommands();
std::vector<Command> weightsCommands();
std::vector<Command> importCommands(); // import, refresh
int refreshCommand(const Arguments& arguments);
std::vector<Command> evaluationCommands(); // metrics, stratify, summary
std::vector<Command> compareCommands();
std::vector<Command> actionsCommands();
std::vector<Command> gapsCommands();
std::vector<Command> growthCommands(); // potential, campaign
std::vector<Command> reportCommands();
std::vector<Command> exportCommands();
std::vector<Command> sensitivityCommands();
std::vector<Command> trackCommands(); // track, snapshot

// Used by several commands. Each throws Failure with the sentence for a person.
[[noreturn]] void fail(const Error& error);
QString pathOf(const std::string& utf8);
Day today();
const std::string& onlyProject(const Arguments& arguments); // the one positional word
Project loadProject(const std::string& path); // read only: changes nothing
// Opens, changes, publishes: what every command that writes does. A Failure thrown by `apply` changes
// nothing.
void changeProject(const std::string& path, const std::string& label,
                   const std::function<void(Project&)>& apply);
const Scenario& scenarioNamed(const Project& project, const std::string& name);
void refuseSigned(const Project& project); // where the present model is signed off
QString languageOf(const Arguments& arguments); // what --language asks for; empty: not given
std::vector<Option> evaluationOptions(); // --scenario, --as-of, --window
// What the project's imports turned away, for its data gaps.
std::vector<RejectedRows> rejectedRows(const ProjectStore& store, const Project& project);
// The project under these options, for this call alone.
Evaluation evaluateFor(Project& project, const Arguments& arguments);

} // namespace strata::cli
