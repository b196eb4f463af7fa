#pragma once
#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>

#include <string>

namespace strata {

// The rows of a query as the bytes of a CSV table, so that they are read as any other table is: comma, double
// quotes, decimal dot, ISO dates, exact numbers; what is NULL is empty.
void appendHeader(std::string& text, const QSqlRecord& record);
void appendRow(std::string& text, const QSqlQuery& row, int columns);
void appendCell(std::string& text, const QVariant& value);

} // namespace strata
