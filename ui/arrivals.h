#pragma once
#include <QObject>
#include <QStringList>

class QDropEvent;
class QMimeData;

namespace strata {

class MainWindow;

// Files by what one does with them.
struct SortedFiles
{
    QStringList projects; // by name, or by what they begin with: a renamed project is one
    QStringList ballots;
    QStringList tables; // what the import reads
    QStringList others;
};
SortedFiles sortedFiles(const QStringList& paths);

// Takes what is dragged as a copy, whatever was proposed: of a "move" the other side deletes its original.
void acceptAsCopy(QDropEvent& event);

// What comes to the window from outside, dropped on it or named when it was started: projects are opened,
// ballots counted or filled in, tables imported, into a new workshop where none is open.
class Arrivals : public QObject
{
    Q_OBJECT

public:
    explicit Arrivals(MainWindow& window);

    static bool canTake(const QMimeData& data);
    void take(const QMimeData& data); // returns at once: whoever drags is not kept waiting by a question
    void take(const QStringList& paths);

protected:
    // Files dragged over a text field are for the window; the field would write their addresses into itself.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeTables(const SortedFiles& files);

    MainWindow& m_window;
};

} // namespace strata
