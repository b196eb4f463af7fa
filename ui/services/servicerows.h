#pragma once
#include "ui/services/celltable.h"

#include <cstddef>
#include <vector>

namespace strata {

struct ServiceFigures;

// Which of the two moments the table shows.
enum class ServiceView
{
    Today,
    Decided,
    Both
};

// The table of services: name, a column per group, cost each time, change per year.
std::vector<TableColumn> serviceColumns(const ServiceFigures& figures);
// The figures must stay where they are for as long as the row may be asked why.
CellModel::Row serviceRow(const ServiceFigures& figures, std::size_t service, ServiceView view);

} // namespace strata
