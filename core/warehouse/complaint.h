#pragma once
#include "core/error.h"
#include "core/warehouse/address.h"

#include <QString>

#include <string>

namespace strata {

// What a database had to complain about.
struct Complaint
{
    std::string state; // SQLSTATE, where the driver tells
    std::string text; // its own words, secrets already taken out
    bool isConnecting = false;
    DatabaseAddress address;
    int timeoutSeconds = 0;
};

// One sentence a person can act on, with the database's own words where ours would say less.
Error complaint(const Complaint& what);
std::string tooLongSentence(int seconds);

// The text without the password and without a connection string, on one line, shortened.
std::string withoutSecrets(const QString& text, const QString& password, const QString& connection);
QString unopenedSecrets(const DatabaseAddress& address); // the connection string a driver may repeat

} // namespace strata
