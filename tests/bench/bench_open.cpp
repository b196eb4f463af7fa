#include "core/model/framework.h"
#include "core/storage/projectstore.h"
#include "ui/stratification/stratificationpage.h"
#include "ui/theme.h"
#include "ui/weights/weightspage.h"
#include "ui/workshop.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QPixmap>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <vector>

// From a project file to the first painted chart, and the memory it takes:
// clang-format off
//   bench_open make FILE [CUSTOMERS [METRICS]]   makes a project to open: 1000000 x 40, all of them in the tree
//   bench_open FILE [weights]                    opens it into the matrix page, or into the weights page
// clang-format on

using namespace strata;

namespace {

constexpr int kMetricsPerFactor = 10;

// Amounts in cents of very different sizes, counts, and shares with many digits, one cell in twenty empty.
CustomerField field(int number, int customers, std::uint64_t& state)
{
    const auto draw = [&state] { // xorshift64, 0..1
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return double(state >> 11) / 9007199254740992.0;
    };
    std::vector<double> numbers(static_cast<std::size_t>(customers));
    std::vector<std::uint8_t> present(numbers.size());
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        present[i] = draw() >= 0.05;
        if (!present[i])
            continue;
        const double share = draw();
        numbers[i] = number % 3 == 0 ? std::round(std::exp(12.0 * share) * 100.0) / 100.0
            : number % 3 == 1        ? std::floor(share * share * 1000.0)
                                     : share;
    }
    return {.name = "m" + std::to_string(number),
            .isNumber = true,
            .texts = {},
            .numbers = std::move(numbers),
            .present = std::move(present)};
}

int make(const QString& path, int customers, int metrics)
{
    StagedImport import;
    import.source = "customers.csv";
    import.rows.kind = TableKind::Customers;
    import.report.read = import.report.accepted = std::uint64_t(customers);
    for (int i = 0; i < customers; ++i) {
        import.rows.customers.ids.push_back("C" + std::to_string(i));
        import.rows.customers.names.push_back("Customer " + std::to_string(i));
    }
    Project project;
    project.framework.factors.clear();
    std::uint64_t state = 88172645463325252ull;
    for (int m = 0; m < metrics; ++m) {
        import.rows.customers.fields.push_back(field(m, customers, state));
        const bool isFirst = m % kMetricsPerFactor == 0;
        if (isFirst) {
            Factor factor;
            factor.id = "factor" + std::to_string(project.framework.factors.size());
            factor.name = factor.id;
            factor.axis
                = project.framework.factors.size() % 2 == 0 ? Axis::CustomerLifetimeValue : Axis::NetProfit;
            project.framework.factors.push_back(factor);
        }
        Metric metric;
        metric.id = "field:m" + std::to_string(m);
        metric.value.kind = ValueKind::Percentile;
        project.framework.factors.back().metrics.push_back(metric);
    }
    // Equal weights; what does not divide goes to the last.
    auto& factors = project.framework.factors;
    for (Factor& factor : factors) {
        factor.weight = 10000 / int(factors.size());
        for (Metric& metric : factor.metrics)
            metric.weight = 10000 / int(factor.metrics.size());
        factor.metrics.back().weight += 10000 % int(factor.metrics.size());
    }
    factors.back().weight += 10000 % int(factors.size());

    auto store = ProjectStore::create(path, project, CreateMode::ReplaceExisting);
    if (!store) {
        std::fprintf(stderr, "%s\n", store.error().detail.c_str());
        return 1;
    }
    const auto imported = (*store)->commitImport((*store)->project(), import, "Import customers");
    if (!imported) {
        std::fprintf(stderr, "%s\n", imported.error().detail.c_str());
        return 1;
    }
    const Status closed = (*store)->close();
    return closed ? 0 : 1;
}

// From /proc, in MB: VmHWM is the most there ever was.
double megabytes(const char* what)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0.0;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith(what))
            return line.mid(line.indexOf(':') + 1).trimmed().split(' ').first().toDouble() / 1024.0;
    return 0.0;
}

template <typename Page> int open(const QString& path)
{
    Workshop workshop;
    Page page(workshop);
    page.resize(1232, 790);
    page.show();
    QTest::qWait(200);

    QElapsedTimer timer;
    const double before = double(std::clock()) / CLOCKS_PER_SEC;
    const auto lap = [&](const char* what) {
        std::printf("%-8s %6.2f s, processor %6.2f s, %5.0f MB now, %5.0f MB at most\n", what,
                    double(timer.elapsed()) / 1e3, double(std::clock()) / CLOCKS_PER_SEC - before,
                    megabytes("VmRSS"), megabytes("VmHWM"));
        std::fflush(stdout);
    };
    timer.start();
    const auto store = ProjectStore::open(path, OpenMode::ReadOnly);
    if (!store) {
        std::fprintf(stderr, "%s\n", store.error().detail.c_str());
        return 1;
    }
    lap("read");
    const Project project = (*store)->project();
    const std::size_t customers = project.dataset->customers.size();
    workshop.load(project);
    while (workshop.results().types.size() != customers) // a large one is computed beside the window
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    lap("computed");
    QApplication::processEvents();
    const QPixmap shown = page.grab();
    lap("painted");
    QTest::qWait(5000); // what pages compute once all is quiet
    lap("settled");
    return shown.isNull() ? 1 : 0;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QTemporaryDir state; // the work folders, not the person's own
    qputenv("STRATA_STATE_DIR", QFile::encodeName(state.path()));
    Theme::instance().apply();
    const auto number = [argc, argv](int at, int usual) { return at < argc ? std::atoi(argv[at]) : usual; };
    if (argc > 2 && std::string(argv[1]) == "make")
        return make(QFile::decodeName(argv[2]), number(3, 1'000'000), number(4, 40));
    if (argc < 2) {
        std::fprintf(stderr, "bench_open make FILE [CUSTOMERS [METRICS]] | bench_open FILE [weights]\n");
        return 2;
    }
    const bool isWeights = argc > 2 && std::string(argv[2]) == "weights";
    return isWeights ? open<WeightsPage>(QFile::decodeName(argv[1]))
                     : open<StratificationPage>(QFile::decodeName(argv[1]));
}
