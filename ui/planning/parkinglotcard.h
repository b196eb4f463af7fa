#pragma once
#include "ui/widgets/card.h"

#include <cstddef>
#include <vector>

class QCheckBox;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace strata {

class Workshop;
struct ParkedItem;

// Things for later, written down so that the debate can go on.
class ParkingLotCard : public Card
{
    Q_OBJECT

public:
    explicit ParkingLotCard(Workshop& workshop, QWidget* parent = nullptr);

    void refresh();

private:
    struct Row
    {
        QWidget* box;
        QCheckBox* done;
        QLineEdit* text;
        QToolButton* remove;
    };

    void addRow();
    void add();
    void change(std::size_t place, const ParkedItem& item, const QString& step);
    void remove(std::size_t place);

    Workshop& m_workshop;
    QVBoxLayout* m_list;
    std::vector<Row> m_rows; // by place in the parking lot
    QLineEdit* m_new;
};

} // namespace strata
