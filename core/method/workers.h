#pragma once

#include <cstddef>
#include <functional>

namespace strata {

// How many threads help with that many customers: the number asked for, or where 0 is asked one up to 20 000
// customers (waking a thread costs more than it saves) and then as many as there are processors.
int helpfulThreads(int asked, std::size_t customers);

// Calls work(0) ... work(parts - 1), each once, on the caller and a few threads kept for the purpose, and
// returns when all are done. Parts may run in any order, so they must not depend on each other. While
// somebody else uses the threads, everything runs on the caller.
void inParallel(int parts, const std::function<void(int)>& work);

// The half-open range of rows that belongs to a part; starts are multiples of `grain`.
struct RowRange
{
    std::size_t begin = 0;
    std::size_t end = 0;
};
RowRange partOf(std::size_t rows, int part, int parts, std::size_t grain);

} // namespace strata
