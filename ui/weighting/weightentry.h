#pragma once
#include "core/model/ballots.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <vector>

namespace strata {

// One row of a group as it is asked about.
struct EntryRow
{
    QString key; // names the widgets: "loyalty" or "order_count"
    QString name;
    QString tip; // what it asks; may be empty
};

// One group of weights, told in one way: by sliders, swing, rank order, pairs or ratings. For the team's
// weights and for ballots. A gesture is gestureStarted(), any number of changed(), then gestureFinished() or,
// with everything as it was at the start, gestureCancelled(). A key press or a typed number is a whole
// gesture.
class WeightEntry : public QWidget
{
    Q_OBJECT

public:
    static WeightEntry* create(WeightMethod method, const QList<EntryRow>& rows, QWidget* parent = nullptr);

    virtual WeightMethod method() const = 0;
    virtual std::vector<double> answers() const = 0;
    virtual void setAnswers(const std::vector<double>& answers) = 0; // valid ones; says nothing

    const QList<EntryRow>& rows() const { return m_rows; }
    std::vector<int> weights() const; // basis points, sum 10 000

signals:
    void gestureStarted();
    void changed();
    void gestureFinished();
    void gestureCancelled();

protected:
    WeightEntry(const QList<EntryRow>& rows, QWidget* parent);

private:
    QList<EntryRow> m_rows;
};

QString methodName(WeightMethod method); // "Rank order, steep"

} // namespace strata
