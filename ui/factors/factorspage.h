#pragma once
#include "ui/widgets/page.h"

#include <array>
#include <cstddef>
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
enum class Axis;
struct Factor;
struct Framework;

// "What makes a customer valuable?": the value factors in one column per axis. Every change is one undo step.
class FactorsPage : public Page
{
    Q_OBJECT

public:
    explicit FactorsPage(Workshop& workshop, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

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
    void refresh();
    FactorCard* cardFor(const std::string& factorId);
    void fillMenu(Axis axis, QMenu* menu);
    void addFactor(Factor factor);
    void change(const std::string& factorId, const QString& step,
                void (*apply)(Factor& factor, const QString& text), const QString& text);
    void move(const std::string& factorId, bool up);
    void setAxis(const std::string& factorId, Axis axis);
    void remove(const std::string& factorId);
    std::size_t indexOf(const std::string& factorId) const; // the number of factors where there is none
    void commit(Framework framework, const QString& step);

    Workshop& m_workshop;
    QScrollArea* m_scroll;
    std::array<Column, 2> m_columns;
    std::vector<FactorCard*> m_cards; // in the order of the factors
};

} // namespace strata
