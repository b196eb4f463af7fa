#pragma once
#include <QPoint>
#include <QString>
#include <QStringList>

#include <functional>

class QAbstractItemView;
class QModelIndex;
class QWidget;

namespace strata {

// Why a figure is what it is, in plain text: nothing in here is read as HTML.
struct Explanation
{
    QString title; // the figure as it stands: "Composite score of Ann: 62.4"
    QString sentence; // what it says, in a sentence or two
    QStringList formula = {}; // the formula with its figures filled in, a line each
    QString source = {}; // where it comes from: the rule, the catalogue, the file

    bool isEmpty() const { return title.isEmpty() && sentence.isEmpty(); }
};

// The explanation as rich text, names escaped: what models answer for Qt::WhatsThisRole, and providers below.
// Empty for an empty explanation.
QString whyText(const Explanation& explanation);

// Where there is no mouse: the provider answers for its current element, or as a whole.
inline constexpr QPoint kNoPoint = QPoint(-1, -1);

// Answers for what stands at the position (in the widget's coordinates, or kNoPoint); empty: nothing there.
using WhyProvider = std::function<QString(QPoint)>;

// The widget answers why: with Shift+F1 where it has the focus, with a click after "Why?", and in the list of
// figures. Item views need none: their cells answer through Qt::WhatsThisRole. A later provider replaces the
// earlier one.
void answersWhy(QWidget* widget, WhyProvider provider);
// The same for what has one answer wherever it is asked; it is made when somebody asks.
void answersWhy(QWidget* widget, std::function<Explanation()> explain);

// For the cells of a table whose model does not know why; empty: ask the cell's Qt::WhatsThisRole.
void answersWhyInCells(QAbstractItemView* view, std::function<QString(const QModelIndex&)> why);

// What the widget itself answers: by its provider, or the cell of an item view. Empty: nothing.
QString whyAt(const QWidget* widget, QPoint at = kNoPoint);
QString whyInCell(const QAbstractItemView* view, const QModelIndex& cell);

// Whether there is something to ask there; quicker than the answer, which may turn out to be empty.
bool mayAnswer(const QWidget* widget, QPoint at);
void sayNothingHere(QWidget* widget, QPoint at); // where a click found nothing

// Shows an answer of the widget's, as whyAt() gave it.
void showWhy(QWidget* widget, const QString& why, QPoint at = kNoPoint);
// Shows what the widget, or the nearest one around it, answers; false where none does.
bool answerWhy(QWidget* widget, QPoint at = kNoPoint);

// From now on Shift+F1 and clicks in What's This mode are answered here, in every window. Once per program;
// further calls do nothing.
void installWhy();
// The mouse becomes a question mark; the next click is answered.
void enterWhyMode();
// A menu of every figure in the widget's window that answers and is on screen: the way for the keyboard.
void listFigures(QWidget* of);

} // namespace strata
