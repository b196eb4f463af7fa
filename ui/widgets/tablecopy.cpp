#include "ui/widgets/tablecopy.h"

#include "ui/aside.h"
#include "ui/widgets/showntable.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QThread>

#include <semaphore>

namespace strata {

namespace {

using namespace std::chrono_literals;

constexpr auto kAtOnce = 15ms; // what takes longer goes on beside the window
constexpr auto kSlice = 20ms; // of the window's time, while it does
constexpr qsizetype kMostHtmlRows
    = 5000; // no word processor takes more; spreadsheets would choose it, slowly

QAbstractItemView* viewOf(QObject* watched)
{
    auto* view = qobject_cast<QAbstractItemView*>(watched);
    if (!view && watched->parent()) {
        view = qobject_cast<QAbstractItemView*>(watched->parent());
        if (view && view->viewport() != watched)
            view = nullptr;
    }
    if (qobject_cast<QHeaderView*>(view))
        view = qobject_cast<QAbstractItemView*>(view->parentWidget());
    if (!view || !view->model() || view->windowType() == Qt::Popup)
        return nullptr;
    for (QWidget* around = view; around; around = around->parentWidget())
        if (qobject_cast<QComboBox*>(around) || qobject_cast<QCalendarWidget*>(around)
            || qobject_cast<QFileDialog*>(around))
            return nullptr;
    return view;
}

QPoint placeOf(const QAbstractItemView* view, const QContextMenuEvent& event)
{
    if (event.reason() != QContextMenuEvent::Keyboard)
        return event.globalPos();
    const QRect all = view->viewport()->rect();
    const QRect cell = view->visualRect(view->currentIndex()) & all;
    return view->viewport()->mapToGlobal(cell.isEmpty() ? all.center() : cell.center());
}

void popUp(QAbstractItemView* view, QPoint at)
{
    auto* menu = new QMenu(view);
    menu->setObjectName(QStringLiteral("tableMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* copy = menu->addAction(TableCopy::tr("Copy"));
    copy->setObjectName(QStringLiteral("copySelection"));
    copy->setShortcut(QKeySequence::Copy); // told here; it is the filter that hears it
    copy->setShortcutContext(Qt::WidgetShortcut);
    copy->setShortcutVisibleInContextMenu(true);
    QAction* copyAll = menu->addAction(TableCopy::tr("Copy table"));
    copyAll->setObjectName(QStringLiteral("copyTable"));
    QObject::connect(copy, &QAction::triggered, view, [view] { copyTable(view, CopyPart::Selection); });
    QObject::connect(copyAll, &QAction::triggered, view, [view] { copyTable(view, CopyPart::Whole); });
    if (view->contextMenuPolicy() == Qt::ActionsContextMenu && !view->actions().isEmpty()) {
        menu->addSeparator();
        menu->addActions(view->actions());
    }
    menu->popup(at);
}

// Reads in the window's thread, a slice at a time, for a thread that waits.
class Reading
{
public:
    Reading(const QAbstractItemView* view, CopyPart part)
        : reader(view, part == CopyPart::Selection)
    {
    }

    // False: somebody wants to stop. Asks again and again instead of waiting: where the program ends nobody
    // answers any more.
    bool readOn(const Progress& progress)
    {
        if (QThread::currentThread() == m_window.thread()) // there is no other
            return reader.read(std::chrono::milliseconds::max());
        while (!m_isDone) {
            QMetaObject::invokeMethod(
                &m_window,
                [this] {
                    m_isDone = reader.read(kSlice);
                    m_served.release();
                },
                Qt::QueuedConnection);
            do
                if (!progress(m_read, m_rows))
                    return false;
            while (!m_served.try_acquire_for(kSlice));
            m_read = std::uint64_t(reader.rowsRead());
            m_rows = std::uint64_t(reader.rows());
        }
        return true;
    }

    ShownTableReader reader;

private:
    bool m_isDone = false;
    std::uint64_t m_read = 0, m_rows = 0;
    std::binary_semaphore m_served{0};
    QObject m_window; // what was asked and not answered goes with it
};

} // namespace

void copyTable(QAbstractItemView* view, CopyPart part)
{
    Reading reading(view, part);
    QString text, html;
    const auto write = [&] {
        const ShownTable table = reading.reader.take();
        text = asTabbed(table);
        if (table.rows.size() <= kMostHtmlRows)
            html = asHtml(table);
    };
    if (reading.reader.read(kAtOnce)) {
        write();
    } else {
        const AsideWords words{TableCopy::tr("Copy table"),
                               TableCopy::tr("Copying %Ln row(s)…", nullptr, reading.reader.rows())};
        const bool isStopped = runAside(view->window(), words, [&](const Progress& progress) {
            if (reading.readOn(progress))
                write();
        });
        if (isStopped)
            return;
    }
    if (text.isEmpty())
        return;
    auto* data = new QMimeData;
    data->setText(text);
    if (!html.isEmpty())
        data->setHtml(html);
    QApplication::clipboard()->setMimeData(data);
}

void installTableCopy()
{
    static QPointer<TableCopy> copying;
    if (!copying) {
        copying = new TableCopy(qApp);
        qApp->installEventFilter(copying);
    }
}

bool TableCopy::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ContextMenu && event->type() != QEvent::KeyPress)
        return false;
    QAbstractItemView* view = viewOf(watched);
    if (!view)
        return false;
    if (event->type() == QEvent::KeyPress) {
        if (!static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy))
            return false;
        copyTable(view, CopyPart::Selection);
        return true;
    }
    const Qt::ContextMenuPolicy policy = view->contextMenuPolicy();
    if (policy != Qt::ActionsContextMenu && policy != Qt::DefaultContextMenu)
        return false;
    popUp(view, placeOf(view, *static_cast<QContextMenuEvent*>(event)));
    event->accept();
    return true;
}

} // namespace strata
