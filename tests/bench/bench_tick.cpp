#include "core/method/weights.h"
#include "core/model/batch.h"
#include "core/sample/sample.h"
#include "ui/stratification/stratificationpage.h"
#include "ui/theme.h"
#include "ui/weighting/weightslider.h"
#include "ui/weights/weightspage.h"
#include "ui/workshop.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

// A whole tick, from the mouse on a slider to the painted charts: bench_tick [CUSTOMERS...]

using namespace strata;

namespace {

// Customers with few invoices each: the tick reads scores, not invoices.
std::shared_ptr<const Dataset> synthetic(int customers)
{
    auto rows = std::make_shared<BatchRows>();
    rows->kind = TableKind::InvoiceLines;
    std::uint64_t state = 88172645463325252ull;
    const auto draw = [&state](std::uint64_t below) { // xorshift64
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return state % below;
    };
    InvoiceLines& lines = rows->lines;
    const Day last = dayOf({2025, 12, 31});
    for (int product = 0; product < 50; ++product)
        lines.productIds.push_back("P" + std::to_string(product));
    for (int customer = 0; customer < customers; ++customer) {
        rows->customers.ids.push_back("C" + std::to_string(customer));
        rows->customers.names.push_back("Customer " + std::to_string(customer));
        const Amount size = Amount(1 + draw(400)) * kAmountUnit;
        for (int line = 0; line < 5; ++line) {
            const Amount net = size * Amount(1 + draw(9));
            lines.customer.push_back(customer);
            lines.date.push_back(last - Day(draw(900)));
            lines.invoice.push_back(std::int32_t(lines.invoiceIds.size()));
            lines.invoiceIds.push_back(std::to_string(lines.invoiceIds.size()));
            lines.product.push_back(std::int32_t(draw(50)));
            lines.category.push_back(-1);
            lines.quantity.push_back(1.0);
            lines.net.push_back(net);
            lines.cost.push_back(net / 10 * Amount(5 + draw(6)));
            lines.list.push_back(kNoAmount);
            lines.freight.push_back(kNoAmount);
            lines.freightBilled.push_back(kNoAmount);
            lines.isReturn.push_back(draw(40) == 0);
            lines.due.push_back(kNoDay);
            lines.paid.push_back(kNoDay);
        }
    }
    return assemble({rows});
}

void measure(int customers)
{
    Workshop workshop;
    Project project = sampleProject();
    project.dataset = synthetic(customers);
    workshop.load(project);
    while (workshop.results().types.size()
           != std::size_t(customers)) // a large one is computed in the background
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    WeightsPage page(workshop);
    page.resize(1232, 790);
    page.show();
    StratificationPage other(workshop);
    other.resize(1232, 790);
    other.show();
    QTest::qWait(200);

    auto* slider = page.findChild<WeightSlider*>(
        QStringLiteral("weightSlider/") + QString::fromStdString(workshop.project().framework.factors[0].id));
    const int y = slider->height() / 2;
    QTest::mousePress(slider, Qt::LeftButton, {}, QPoint(int(slider->xOf(slider->value())), y));
    for (const bool both : {false, true}) {
        other.setVisible(both);
        QTest::qWait(100);
        for (const bool isJumping : {false, true}) {
            std::vector<double> ticks, work;
            for (int tick = 0; tick < 65; ++tick) {
                const int weight = 2000 + (isJumping ? tick * 37 % 60 : tick) * 100;
                const std::clock_t before = std::clock();
                QElapsedTimer timer;
                timer.start();
                const QPointF at(slider->xOf(weight), y);
                QMouseEvent move(QEvent::MouseMove, at, slider->mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                                 {});
                QApplication::sendEvent(slider, &move);
                QApplication::processEvents(); // recalculates, then paints
                QApplication::processEvents();
                if (tick < 5)
                    continue;
                ticks.push_back(double(timer.nsecsElapsed()) / 1e6);
                work.push_back(1e3 * double(std::clock() - before) / CLOCKS_PER_SEC);
            }
            std::sort(ticks.begin(), ticks.end());
            std::sort(work.begin(), work.end());
            const std::size_t middle = ticks.size() / 2, most = ticks.size() * 95 / 100;
            std::printf("%d customers, %s, %s: median %.2f ms, 95 %% under %.2f ms per tick; processor %.2f "
                        "and %.2f ms (the last recalculation %.2f ms)\n",
                        customers, both ? "weights and matrix" : "weights page",
                        isJumping ? "jumping" : "dragging", ticks[middle], ticks[most], work[middle],
                        work[most], workshop.recalculationMs());
        }
    }
    std::fflush(stdout);
    QTest::mouseRelease(slider, Qt::LeftButton);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    Theme::instance().apply();
    std::vector<int> sizes;
    for (int i = 1; i < argc; ++i)
        sizes.push_back(std::atoi(argv[i]));
    if (sizes.empty())
        sizes = {635, 10000, 100000};
    for (const int size : sizes)
        measure(size);
    return 0;
}
