#pragma once
#include "core/method/evaluate.h"
#include "core/model/project.h"
#include "core/transform/actionlist.h"

#include <QByteArray>

#include <cstdint>
#include <string>
#include <vector>

namespace strata {

// What is written of actions, here and on the command line. `listed` are places in the project's actions,
// `standings` belong to them.
struct ActionExport
{
    const Project& project;
    const Results& results;
    const ActionStandings& standings;
    const std::vector<std::uint32_t>& listed;

    const CustomerAction& action(std::uint32_t place) const { return project.actions->actions[place]; }
    std::string customerName(std::uint32_t place) const; // empty where nobody knows it
    std::string type(std::uint32_t place) const; // key; empty where there is none
    std::string tier(std::uint32_t place) const; // name; empty where there is none
};

// The columns of the table for a CRM, and of the command line's.
const std::vector<std::string>& actionColumns();
// An action's cells in their order, as plain text; days as 2026-05-31.
std::vector<std::string> actionCells(const ActionExport& what, std::uint32_t place);
std::string stateKey(ActionState state); // "underWay"

// RFC 4180 with CRLF, UTF-8 with its mark; no cell is taken for a formula.
QByteArray actionsAsCsv(const ActionExport& what);
// iCalendar; empty where none of them has a due date.
QByteArray actionsAsCalendar(const ActionExport& what, Moment now);

} // namespace strata
