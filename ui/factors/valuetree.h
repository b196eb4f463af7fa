#pragma once
#include "core/model/project.h"

#include <QString>
#include <QWidget>

#include <array>
#include <cstddef>
#include <functional>
#include <string>
#include <vector>

class QLabel;
class QMenu;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace strata {

class FactorCard;
class Workshop;

// The value factors in one column per axis. Every change is one undo step; what is added, removed, renamed or
// moved to the other axis goes into the decision log with it.
class ValueTree : public QWidget
{
    Q_OBJECT

public:
    explicit ValueTree(Workshop& workshop, QWidget* parent = nullptr);

    void refresh();

signals:
    void metricsRequested();
    void candidateRequested(const std::string& factorId);

private:
    struct Column
    {
        QWidget* box;
        QVBoxLayout* factors;
        QLabel* share;
        QLabel* empty;
        QToolButton* add;
        QMenu* menu;
    };

    Column makeColumn(Axis axis);
    FactorCard* cardFor(const std::string& factorId);
    void fillMenu(Axis axis, QMenu* menu);
    void addFactor(Factor factor);
    void rename(const std::string& factorId, const QString& name);
    void setQuestion(const std::string& factorId, const QString& question);
    void setAxis(const std::string& factorId, Axis axis);
    void move(const std::string& factorId, bool up);
    void remove(const std::string& factorId);
    std::size_t indexOf(const std::string& factorId) const; // the number of factors where there is none
    void commit(Project next, const QString& step);

    Workshop& m_workshop;
    QLabel* m_warning; // figures that count on both axes
    QScrollArea* m_scroll;
    std::array<Column, 2> m_columns;
    std::vector<FactorCard*> m_cards; // in the order of the factors
};

// One sentence for each figure that counts on both axes; see isSameDatum().
QStringList figuresOnBothAxes(const Framework& framework);

} // namespace strata
