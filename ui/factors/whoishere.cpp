#include "ui/factors/whoishere.h"

#include "ui/format.h"

#include <QCoreApplication>

namespace strata {

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
