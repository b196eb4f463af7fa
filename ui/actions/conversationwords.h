#pragma once
#include "core/model/project.h"
#include "core/transform/conversation.h"

#include <QString>
#include <QStringList>

namespace strata {

// A conversation in words: the same in the window and on paper.
namespace conversationWords {

// "Core, tier A+"
QString standing(const CustomerOutcome& outcome, const Project& project);
QString score(double score); // one decimal; a dash where there is none
QString value(const TalkingPoint& point, const Project& project);
QString groupHead(const Conversation& talk); // "Core customers, median"
QString groupValue(const TalkingPoint& point, const Project& project);
QString reach(const TalkingPoint& point, const Project& project); // "30 days"; a dash where there is none
// What it would do: "becomes Core, tier A; Net profit 41.7 to 58.3, score 50.8 to 59.2"
QString effect(const TalkingPoint& point, const CustomerOutcome& now, const Project& project);
QString together(const Conversation& talk, const Project& project); // empty where there is nothing to add up
// What has to be said besides, a sentence each.
QStringList remarks(const Conversation& talk, const Project& project);

} // namespace conversationWords

} // namespace strata
