#include "ui/opening.h"

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
class OpeningDialog : public QDialog
{
public:
    OpeningDialog(QWidget* window, const QString& title, const QString& name)
        : QDialog(window)
        , m_bar(new QProgressBar)
        , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel))
    {
        setObjectName(QStringLiteral("openingDialog"));
        setWindowTitle(title);
        setModal(true);
        auto* what = plainLabel(QCoreApplication::translate("Opening", "Reading “%1”…").arg(name));
        m_bar->setAccessibleName(QCoreApplication::translate("Opening", "How much is read"));
        m_bar->setTextVisible(false);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(24, 24, 24, 16);
        layout->setSpacing(16);
        layout->addWidget(what);
        layout->addWidget(m_bar);
        layout->addWidget(m_buttons);
        setMinimumWidth(400);
        connect(m_buttons, &QDialogButtonBox::rejected, this, &OpeningDialog::reject);
    }

    std::function<void()> stop;

    void showProgress(int perMille) // below 0: nobody knows
    {
        m_bar->setRange(0, perMille < 0 ? 0 : kPerMille);
        m_bar->setValue(std::max(perMille, 0));
    }

    // Closing asks to stop; the dialog goes when the work has ended.
    void reject() override
    {
        m_buttons->setEnabled(false);
        stop();
    }

private:
    QProgressBar* m_bar;
    QDialogButtonBox* m_buttons;
};

} // namespace

Opened openAside(QWidget* window, const QString& title, const QString& name,
                 const std::function<Opened(const Progress& progress)>& work)
{
    std::atomic<bool> isStopped = false;
    std::atomic<int> perMille = -1;
    std::future<Opened> running = std::async(std::launch::async, [&] {
        return work([&](std::uint64_t done, std::uint64_t total) {
            perMille = total > 0 ? int(double(done) / double(total) * kPerMille) : -1;
            return !isStopped;
        });
    });
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const bool isQuick = running.wait_for(kUnnoticed) == std::future_status::ready;
    if (!isQuick) {
        // Asking now and then instead of being told: nothing can arrive after the answer.
        const auto isReady = [&] { return running.wait_for(0ms) == std::future_status::ready; };
        QEventLoop loop;
        QTimer often, moment;
        QObject::connect(&often, &QTimer::timeout, &loop, [&] {
            if (isReady())
                loop.quit();
        });
        QObject::connect(&moment, &QTimer::timeout, &loop, &QEventLoop::quit);
        often.start(10ms);
        moment.setSingleShot(true);
        moment.start(kMoment);
        loop.exec(QEventLoop::ExcludeUserInputEvents);
        QGuiApplication::restoreOverrideCursor();
        if (!isReady()) {
            OpeningDialog dialog(window, title, name);
            dialog.stop = [&] { isStopped = true; };
            dialog.showProgress(perMille);
            QObject::connect(&often, &QTimer::timeout, &dialog, [&] {
                dialog.showProgress(perMille);
                if (isReady())
                    dialog.accept();
            });
            dialog.exec();
        }
    } else {
        QGuiApplication::restoreOverrideCursor();
    }
    return running.get();
}

} // namespace strata
