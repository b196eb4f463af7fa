#include "ui/explain/explain.h"

#include "ui/explain/whyfilter.h"
#include "ui/explain/whypopup.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMenu>
#include <QPointer>
#include <QTextBlock>
#include <QTextDocument>
#include <QWhatsThis>

namespace strata {

namespace {

// Hangs on the widget that answers and goes with it.
class Answer : public QObject
{
public:
    Answer(QWidget* widget, WhyProvider answer)
        : QObject(widget)
        , provider(std::move(answer))
    {
        setObjectName(name());
    }

    static QString name() { return QStringLiteral("strataWhy"); }
    using CellWhy = std::function<QString(const QModelIndex&)>;
    static Answer* of(const QWidget* widget)
    {
        for (QObject* child : widget->children())
            if (child->objectName() == name())
                return static_cast<Answer*>(child);
        return nullptr;
    }

    WhyProvider provider;
    CellWhy cells; // of an item view
};

// Cells are asked through their view, whether the position is the view's or its viewport's.
const QAbstractItemView* viewOf(const QWidget* widget)
{
    if (const auto* view = qobject_cast<const QAbstractItemView*>(widget))
        return view;
    const auto* view = qobject_cast<const QAbstractItemView*>(widget->parentWidget());
    return view && view->viewport() == widget ? view : nullptr;
}

QString ofCell(const QAbstractItemView* view, QPoint at, bool isViewports)
{
    QModelIndex index;
    if (at == kNoPoint)
        index = view->currentIndex();
    else
        index = view->indexAt(isViewports ? at : view->viewport()->mapFrom(view, at));
    return whyInCell(view, index);
}

QPoint anchor(const QWidget* widget, QPoint at)
{
    if (at != kNoPoint)
        return widget->mapToGlobal(at);
    if (const QAbstractItemView* view = viewOf(widget); view && view->currentIndex().isValid()) {
        const QRect cell = view->visualRect(view->currentIndex()) & view->viewport()->rect();
        return view->viewport()->mapToGlobal(cell.center());
    }
    return widget->mapToGlobal(widget->rect().center());
}

QString titleOf(const QString& why)
{
    QTextDocument document;
    document.setHtml(why);
    QString title = document.firstBlock().text().trimmed();
    return title.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

// Of the window that was asked, so that a modal dialog does not keep it out.
WhyPopup* popupFor(const QWidget* widget)
{
    static QPointer<WhyPopup> shown;
    if (!shown)
        shown = new WhyPopup(widget->window());
    else if (shown->parentWidget() != widget->window())
        shown->setParent(widget->window(), Qt::Popup);
    return shown;
}

} // namespace

QString whyText(const Explanation& explanation)
{
    if (explanation.isEmpty())
        return {};
    QString html;
    const auto add = [&html](const char* kind, const QString& escaped) {
        if (!escaped.isEmpty())
            html += QStringLiteral("<p class=\"%1\">%2</p>").arg(QLatin1String(kind), escaped);
    };
    add("title", explanation.title.toHtmlEscaped());
    add("sentence", explanation.sentence.toHtmlEscaped());
    QStringList lines;
    for (const QString& line : explanation.formula)
        lines.append(line.toHtmlEscaped());
    add("formula", lines.join(QStringLiteral("<br>")));
    add("source", explanation.source.toHtmlEscaped());
    return html;
}

void answersWhy(QWidget* widget, WhyProvider provider)
{
    if (Answer* answer = Answer::of(widget))
        answer->provider = std::move(provider);
    else
        new Answer(widget, std::move(provider));
}

void answersWhy(QWidget* widget, std::function<Explanation()> explain)
{
    answersWhy(widget, WhyProvider([explain = std::move(explain)](QPoint) { return whyText(explain()); }));
}

void answersWhyInCells(QAbstractItemView* view, std::function<QString(const QModelIndex&)> why)
{
    answersWhy(view, [view](QPoint at) { return ofCell(view, at, false); });
    Answer::of(view)->cells = std::move(why);
}

QString whyInCell(const QAbstractItemView* view, const QModelIndex& cell)
{
    if (!cell.isValid())
        return {};
    const Answer* answer = Answer::of(view);
    const QString why = answer && answer->cells ? answer->cells(cell) : QString();
    return why.isEmpty() ? cell.data(Qt::WhatsThisRole).toString() : why;
}

QString whyAt(const QWidget* widget, QPoint at)
{
    if (const Answer* answer = Answer::of(widget))
        return answer->provider(at);
    if (const QAbstractItemView* view = viewOf(widget))
        return ofCell(view, at, widget == view->viewport());
    return {};
}

bool mayAnswer(const QWidget* widget, QPoint at)
{
    const QAbstractItemView* view = viewOf(widget);
    if (!view)
        return Answer::of(widget) != nullptr;
    const QPoint inside = widget == view->viewport() ? at : view->viewport()->mapFrom(view, at);
    return view->indexAt(inside).isValid();
}

void sayNothingHere(QWidget* widget, QPoint at)
{
    popupFor(widget)->showAt(
        whyText({QApplication::translate("Explain", "No computed figure here"),
                 QApplication::translate("Explain",
                                         "Click a number, a bar or a mark to see how it was made. What "
                                         "people typed in needs no formula.")}),
        widget->mapToGlobal(at));
}

void showWhy(QWidget* widget, const QString& why, QPoint at)
{
    popupFor(widget)->showAt(why, anchor(widget, at));
}

bool answerWhy(QWidget* widget, QPoint at)
{
    for (QWidget* asked = widget; asked; asked = asked->parentWidget()) {
        if (const QString why = whyAt(asked, at); !why.isEmpty()) {
            showWhy(asked, why, at);
            return true;
        }
        if (asked->isWindow())
            return false;
        if (at != kNoPoint)
            at = asked->mapToParent(at);
    }
    return false;
}

void installWhy()
{
    static QPointer<WhyFilter> filter;
    if (!filter) {
        filter = new WhyFilter(qApp);
        qApp->installEventFilter(filter);
    }
}

void enterWhyMode()
{
    QWhatsThis::enterWhatsThisMode();
}

void listFigures(QWidget* of)
{
    QMenu menu(of);
    menu.setObjectName(QStringLiteral("figuresMenu"));
    const QList<QWidget*> widgets = of->window()->findChildren<QWidget*>();
    QPointer<QWidget> chosen;
    for (QWidget* widget : widgets) {
        if (!widget->isVisible() || !Answer::of(widget))
            continue;
        const QString why = whyAt(widget);
        if (why.isEmpty())
            continue;
        QObject::connect(menu.addAction(titleOf(why)), &QAction::triggered, widget,
                         [&chosen, widget] { chosen = widget; });
    }
    if (menu.isEmpty())
        menu.addAction(QApplication::translate("Explain", "No figure is on screen"))->setEnabled(false);
    menu.exec(of->mapToGlobal(QPoint(0, of->height())));
    if (chosen)
        answerWhy(chosen);
}

} // namespace strata
