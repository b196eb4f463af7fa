#include "ui/explain/whyfilter.h"

#include "ui/explain/explain.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QWhatsThis>
#include <QWidget>

namespace strata {

namespace {

bool isWhyKey(const QKeyEvent& event)
{
    return event.key() == Qt::Key_F1 && event.modifiers() == Qt::ShiftModifier;
}

// Qt offers the event to every widget around the one clicked, so each answers for itself alone. On the way of
// the mouse it only asks whether there is an answer.
bool answers(QWidget* widget, QHelpEvent* event)
{
    if (event->type() == QEvent::QueryWhatsThis) {
        if (!mayAnswer(widget, event->pos()))
            return false;
    } else if (const QString why = whyAt(widget, event->pos()); !why.isEmpty()) { // made once
        QWhatsThis::leaveWhatsThisMode();
        showWhy(widget, why, event->pos());
    } else if (widget->isWindow() && widget->whatsThis().isEmpty()) {
        QWhatsThis::leaveWhatsThisMode();
        sayNothingHere(widget, event->pos());
    } else {
        return false;
    }
    event->accept();
    return true;
}

} // namespace

bool WhyFilter::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::QueryWhatsThis:
    case QEvent::WhatsThis:
        if (auto* widget = qobject_cast<QWidget*>(watched))
            return answers(widget, static_cast<QHelpEvent*>(event));
        break;
    case QEvent::KeyPress:
        if (isWhyKey(*static_cast<QKeyEvent*>(event))) {
            QWidget* focus = QApplication::focusWidget();
            auto* widget = qobject_cast<QWidget*>(watched);
            if (!widget || QApplication::activePopupWidget())
                break;
            if (!answerWhy(focus ? focus : widget))
                listFigures(widget->window());
            return true;
        }
        break;
    default:
        break;
    }
    return false;
}

} // namespace strata
