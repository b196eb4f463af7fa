#pragma once
#include "core/model/customerview.h"
#include "ui/filtering/attributes.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace strata {

class TickList;
class Workshop;

// Asks for one condition: of which attribute, what about it, and the value. Opens under its chip.
class FilterEditor : public QFrame
{
    Q_OBJECT

public:
    explicit FilterEditor(Workshop& workshop, QWidget* parent = nullptr);

    // `condition`: the one to change; null for a new one.
    void open(const ViewCondition* condition, const QPoint& globalPosition);

signals:
    void conditionChosen(const strata::ViewCondition& condition);

private:
    void showAttribute(ConditionKind preferred, const std::vector<std::string>& ticked = {});
    void showKind();
    void fillValues(const std::vector<std::string>& ticked);
    void check();
    void say(const QString& problem);
    std::string attribute() const;
    bool isNumber() const;
    bool isYesOrNo() const; // "Loses money": there is nothing to choose but whether

    Workshop& m_workshop;
    std::vector<AttributeChoice> m_choices;
    QComboBox* m_attribute;
    QComboBox* m_kind;
    QLineEdit* m_value;
    QLabel* m_unit;
    TickList* m_values;
    QLabel* m_problem;
    QPushButton* m_ok;
};

} // namespace strata
