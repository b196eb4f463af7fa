#pragma once
#include "core/method/evaluate.h"
#include "core/model/project.h"
#include "core/progress.h"
#include "core/result.h"
#include "core/transform/conversation.h"
#include "ui/paper/paper.h"

#include <QByteArray>

#include <vector>

namespace strata {

// What the paper is written from. Everything is of the same project.
struct ConversationPaper
{
    const Project& project;
    const MetricTable& metrics;
    const Results& results;
    std::size_t customer = 0;
    const Conversation& talk;
    Day today = kNoDay;
};

// The customer's actions that are neither done nor dropped, by due day, those without one last.
std::vector<CustomerAction> waitingActions(const Project& project, std::size_t customer);

// What to talk about with one customer as a PDF of one page, two where there is much to do: figures, what
// would move it, open actions, room for notes. Needs a QGuiApplication, no window; may run on any thread.
// Errors: Cancelled; CannotWrite when the PDF did not come out whole.
Result<QByteArray> conversationPdf(const ConversationPaper& what, Paper paper = Paper::A4,
                                   const Progress& progress = {});

} // namespace strata
