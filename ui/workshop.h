#pragma once
#include "core/method/evaluate.h"
#include "core/model/project.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QUndoStack;

namespace strata {

// A moment that changes of type are counted against.
struct Baseline
{
    QString name; // "since 14:03", "since round 1"
    std::shared_ptr<const Dataset> of; // the customers
    std::vector<std::uint8_t> types; // CustomerType per customer
};

// The open project: the present version, its history, and its results.
// Widgets read from here, ask for changes here, and listen here; they know nothing of each other.
class Workshop : public QObject
{
    Q_OBJECT

public:
    explicit Workshop(QObject* parent = nullptr);
    ~Workshop() override;

    // The results have as many customers as the project's dataset, or none while those are computed; their
    // factors and metrics are the project's.
    const Project& project() const;
    const MetricTable& metrics() const;
    const ScoreTable& scores() const;
    const Results& results() const;
    const WhaleCurve& whale() const;
    // The same for work beside the window: they stay as they are, whatever happens here.
    std::shared_ptr<const MetricTable> sharedMetrics() const;
    std::shared_ptr<const ScoreTable> sharedScores() const;
    double recalculationMs() const; // of the last recalculation
    bool isRecalculating() const; // in the background: the results are those of an earlier version, or none
    QUndoStack* undoStack() const;

    void load(const Project& project); // a new beginning: clears the history

    // One undoable step. `text` names it in the menu: "Rename factor". A change of a signed model is
    // refused(): see isModelLocked(). Texts never say what somebody voted.
    void edit(Project next, const QString& text);
    // The model is signed off under `name` and the history ends here: nothing before can be undone any more.
    void signOff(const QString& name, const QString& signers);

    // A gesture is one undo step, however many ticks it has: begin, tick with whole projects derived from
    // gestureStart(), then end (keeps the last tick) or cancel (goes back to the start). An edit, an undo or
    // a redo in between ends the gesture; ticks that still come are ignored.
    void beginGesture(const QString& text);
    bool isInGesture() const;
    const Project& gestureStart() const;
    void tick(Project next);
    void endGesture();
    void cancelGesture();

    int selectedCustomer() const; // index into the dataset's customers, -1 = none
    void selectCustomer(int index);

    // What the room talks about just now: "loyalty" or "loyalty/order_count", empty: nothing in particular.
    // Pages set it when a row is touched; the projector view follows.
    const std::string& topic() const;
    void setTopic(const std::string& topic);

    // Empty types where there is none, or where the customers are others by now.
    const Baseline& baseline() const;
    void setBaseline(const QString& name); // the types of now
    void setBaseline(Baseline baseline);

signals:
    void projectChanged(); // anything in project()
    void resultsChanged(); // results() (and perhaps metrics()) are new
    void settled(); // a moment after the last resultsChanged(): time for what takes longer
    void selectedCustomerChanged(int index);
    void topicChanged();
    void baselineChanged();
    void
    aboutToLeave(); // the project is about to be closed: what stands in a private sheet can still be kept
    void aboutToSignOff(); // the last moment before: a version of the file can be kept
    void refused(const QString& sentence); // a change that a signed model does not allow
    void recalculating(bool running); // a recalculation of the metrics runs in the background
    void committed(const QString& text); // a finished gesture, an undo or a redo: to be kept in the file

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace strata
