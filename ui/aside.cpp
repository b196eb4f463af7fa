#include "ui/aside.h"

#include "ui/widgets/card.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QEventLoop>
#include <QGuiApplication>
#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <future>

namespace strata {

namespace {

using namespace std::chrono_literals;

// Shorter than this nobody notices that the window stood still; a window that flashes up is worse.
constexpr auto kUnnoticed = 80ms;
constexpr auto kMoment = 400ms;
constexpr int kPerMille = 1000;

// What stands before the window while the work goes on.
class AsideDialog : public QDialog
{
public:
    AsideDialog(QWidget* window, const AsideWords& words, std::function<void()> stop)
        : QDialog(window)
        , m_stop(std::move(stop))
        , m_bar(new QProgressBar)
        , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel))
    {
        setObjectName(QStringLiteral("asideDialog"));
        setWindowTitle(words.title);
        setModal(true);
        m_bar->setAccessibleName(words.sentence);
        m_bar->setTextVisible(false);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(24, 24, 24, 16);
        layout->setSpacing(16);
        layout->addWidget(plainLabel(words.sentence));
        layout->addWidget(m_bar);
        layout->addWidget(m_buttons);
        m_buttons->setVisible(words.canStop);
        setMinimumWidth(400);
        connect(m_buttons, &QDialogButtonBox::rejected, this, &AsideDialog::reject);
    }

    void showProgress(int perMille) // below 0: nobody knows
    {
        m_bar->setRange(0, perMille < 0 ? 0 : kPerMille);
        m_bar->setValue(std::max(perMille, 0));
    }

    // Closing asks to stop; the dialog goes when the work has ended.
    void reject() override
    {
        if (m_buttons->isHidden())
            return;
        m_buttons->setEnabled(false);
        m_stop();
    }

private:
    std::function<void()> m_stop;
    QProgressBar* m_bar;
    QDialogButtonBox* m_buttons;
};

} // namespace

bool runAside(QWidget* window, const AsideWords& words,
              const std::function<void(const Progress& progress)>& work)
{
    std::atomic<bool> isStopped = false;
    std::atomic<int> perMille = -1;
    // Where no thread can be made it runs here, when its answer is fetched.
    std::future<void> running = std::async(std::launch::async | std::launch::deferred, [&] {
        work([&](std::uint64_t done, std::uint64_t total) {
            perMille = total > 0 ? int(double(done) / double(total) * kPerMille) : -1;
            return !isStopped;
        });
    });
    // Asking now and then instead of being told: nothing can arrive after the answer.
    const auto isOver = [&running](std::chrono::milliseconds after) {
        return running.wait_for(after) != std::future_status::timeout;
    };
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    bool isDone = isOver(kUnnoticed);
    QTimer often;
    often.start(10ms);
    if (!isDone) {
        QEventLoop loop;
        QObject::connect(&often, &QTimer::timeout, &loop, [&] {
            if (isOver(0ms))
                loop.quit();
        });
        QTimer::singleShot(kMoment, &loop, &QEventLoop::quit);
        loop.exec(QEventLoop::ExcludeUserInputEvents);
        isDone = isOver(0ms);
    }
    QGuiApplication::restoreOverrideCursor();
    if (!isDone) {
        AsideDialog dialog(window, words, [&] { isStopped = true; });
        dialog.showProgress(perMille);
        QObject::connect(&often, &QTimer::timeout, &dialog, [&] {
            dialog.showProgress(perMille);
            if (isOver(0ms))
                dialog.accept();
        });
        dialog.exec();
        if (words.canStop && !isOver(0ms))
            isStopped = true; // the program ends: nobody waits for it any more
    }
    running.get();
    return isStopped;
}

} // namespace strata
