#pragma once
#include "core/model/ballots.h"

#include <QByteArray>

#include <optional>
#include <string>

namespace strata {

// What libsodium does for a ballot that travels. Keys and tickets are hexadecimal, seals base64.

bool isRoundKey(const std::string& key);

// Says that the holder of the round's secret key made it for this participant. The project's name has no part
// in it: a project that is renamed still knows its papers. Empty where the round has no secret key.
std::string ticketOf(const Round& round, const std::string& participant);
bool isTicket(const std::string& ticket, const Round& round, const std::string& participant);

// Only the round's secret key opens it. Padded, so that its length tells nothing of the answers. Empty where
// the key is none.
QByteArray sealedFor(const std::string& publicKey, QByteArray bytes);
std::optional<QByteArray> openSealed(const QByteArray& sealed, const Round& round);

} // namespace strata
