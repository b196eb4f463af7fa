#pragma once
#include "core/method/tornado.h"
#include "ui/background.h"
#include "ui/widgets/card.h"

#include <QString>
#include <QTimer>

#include <memory>

class QLabel;
class QPushButton;

namespace strata {

class TornadoChart;
class Workshop;
struct SensitivityBasis;

// Which weight decides most: the customers who change type ten points below and above each weight. Works off
// the main thread, only while it is shown.
class TornadoCard : public Card
{
    Q_OBJECT

public:
    static constexpr std::size_t kFewRows = 8; // as many as are shown at first

    explicit TornadoCard(Workshop& workshop, QWidget* parent = nullptr);

signals:
    void flipCurveRequested(const QString& rowKey); // "loyalty", or "loyalty/order_count"

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void follow(); // the project, or its results
    void consider(); // do the figures shown, and those in work, still hold?
    void begin();
    void take(Tornado result);
    void showRows();
    QString tip(const TornadoRow& row) const;
    QString side(const TornadoSide& side) const;

    Workshop& m_workshop;
    TornadoChart* m_chart;
    QLabel* m_foot;
    QPushButton* m_all;
    Background m_work;
    QTimer m_rest; // since the last change, also where that leaves the results as they are
    std::shared_ptr<const SensitivityBasis> m_basis, m_inWork; // of the rows; of those being computed
    Tornado m_tornado;
    std::vector<TornadoRow> m_rows; // those that can move, the strongest first
};

} // namespace strata
