#include "ui/factors/whoishere.h"

#include "ui/format.h"

#include <QCoreApplication>

namespace strata {

bool PrivateTurn::isOf(const Debate& debate) const
{
    return participant.empty() || findParticipant(debate, participant);
}

PrivateTurn beginTurn(const Debate& debate, const std::string& participant)
{
    const Participant* person = findParticipant(debate, participant);
    return {participant, person ? person->pinHash : std::string()};
}

QString turnName(const Debate& debate, const std::string& participant)
{
    if (participant.empty())
        //: "Ideas of the team"
        return QCoreApplication::translate("PrivateTurn", "the team");
    const Participant* person = findParticipant(debate, participant);
    return person && !person->name.empty()
        ? format::text(person->name)
        : QCoreApplication::translate("PrivateTurn", "somebody without a name");
}

} // namespace strata
