#pragma once
#include "core/model/framework.h"
#include "core/model/rules.h"

#include <QFrame>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace strata {

// Types one cut: its number and how it is meant. Opens over the cut's label.
class CutEditor : public QFrame
{
    Q_OBJECT

public:
    // `converted`: the cut's value when it is said in the other way and the line stays where it is.
    using Converter = std::function<double(Axis axis, CutKind kind)>;

    explicit CutEditor(Converter converted, QWidget* parent = nullptr);

    void open(Axis axis, const Cut& cut, const QPoint& globalPosition);

signals:
    void cutChosen(strata::Axis axis, const strata::Cut& cut);

private:
    void showKind();
    void check();

    Converter m_converted;
    Axis m_axis = Axis::CustomerLifetimeValue;
    Cut m_before;
    QLabel* m_title;
    QComboBox* m_kind;
    QLineEdit* m_value;
    QString m_shown; // what stands for the value of the beginning
    QLabel* m_problem;
};

} // namespace strata
