#include "ui/charts/picturemenu.h"

#include "ui/charts/chartpicture.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page.h"
#include "ui/widgets/spoken.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

namespace strata {

namespace {

bool isChart(const QWidget* widget)
{
    return spokenRole(widget) == QAccessible::Chart;
}

QWidget* chartAround(QWidget* widget)
{
    while (widget && !isChart(widget))
        widget = widget->isWindow() ? nullptr : widget->parentWidget();
    return widget;
}

void addActions(QMenu* menu, QWidget* chart)
{
    QAction* save = menu->addAction(PictureMenu::tr("Save picture…"));
    save->setObjectName(QStringLiteral("savePicture"));
    QObject::connect(save, &QAction::triggered, chart, [chart] { chooseAndSavePicture(chart); });
    QAction* copy = menu->addAction(PictureMenu::tr("Copy picture"));
    copy->setObjectName(QStringLiteral("copyPicture"));
    if (chart->focusPolicy() != Qt::NoFocus) {
        copy->setShortcut(QKeySequence::Copy); // told here; it is the filter that hears it
        copy->setShortcutContext(Qt::WidgetShortcut);
        copy->setShortcutVisibleInContextMenu(true);
    }
    QObject::connect(copy, &QAction::triggered, chart, [chart] { copyPicture(chart); });
}

void popUp(QWidget* owner, const QList<QWidget*>& charts, QPoint at)
{
    auto* menu = new QMenu(owner);
    menu->setObjectName(QStringLiteral("pictureMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (charts.size() == 1)
        addActions(menu, charts.first());
    else
        for (QWidget* chart : charts)
            addActions(menu->addMenu(pictureTitle(chart).replace(u'&', QStringLiteral("&&"))), chart);
    menu->popup(at);
}

} // namespace

bool PictureMenu::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ContextMenu && event->type() != QEvent::KeyPress)
        return false;
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget)
        return false;
    if (event->type() == QEvent::KeyPress) {
        if (!static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy) || !isChart(widget))
            return false;
        copyPicture(widget);
        return true;
    }
    const auto* wanted = static_cast<QContextMenuEvent*>(event);
    const bool isKey = wanted->reason() == QContextMenuEvent::Keyboard;
    QList<QWidget*> charts;
    if (QWidget* chart = chartAround(widget))
        charts += chart;
    else if (isKey && (qobject_cast<Card*>(widget) || qobject_cast<Page*>(widget)))
        charts = chartsIn(widget); // of those that take no focus
    if (charts.isEmpty())
        return false;
    event->accept();
    const QWidget* place = charts.size() == 1 ? charts.first() : widget;
    popUp(charts.size() == 1 ? charts.first() : widget, charts,
          isKey ? place->mapToGlobal(place->rect().center()) : wanted->globalPos());
    return true;
}

} // namespace strata
