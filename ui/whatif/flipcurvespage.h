#pragma once
#include "ui/widgets/page.h"

#include <QString>

namespace strata {

class Workshop;

// What each weight moves: who changes type along a weight from 0 to 100 %, and how far nobody does.
class FlipCurvesPage : public Page
{
    Q_OBJECT

public:
    explicit FlipCurvesPage(Workshop& workshop, QWidget* parent = nullptr);

    void showRow(const QString& rowKey); // "loyalty", or "loyalty/order_count"

signals:
    void customerActivated(int customer);

private:
    Workshop& m_workshop;
    QString m_row;
};

} // namespace strata
