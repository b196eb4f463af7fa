#pragma once
#include "core/method/neighbours.h"
#include "ui/widgets/card.h"

class QTableWidget;

namespace strata {

class Workshop;

// Who stands around the customer by score, and who is scored most like it. A click, or Enter, goes there.
class NeighboursCard : public Card
{
    Q_OBJECT

public:
    explicit NeighboursCard(Workshop& workshop, QWidget* parent = nullptr);

    void show(const Neighbours& neighbours, int customer);
    void showComputing();

signals:
    void customerChosen(int customer);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTableWidget* makeTable(const QString& name, const QString& accessible, const QString& lastHead);
    void answer(); // why
    void fill(QTableWidget* table, const std::vector<int>& customers, const std::vector<double>& figures,
              int self);

    Workshop& m_workshop;
    QLabel* m_aroundNote;
    QLabel* m_alikeNote;
    QTableWidget* m_around;
    QTableWidget* m_alike;
};

} // namespace strata
