#pragma once
#include "core/method/flipcurve.h"
#include "ui/widgets/card.h"

#include <cstddef>
#include <memory>

class QLabel;

namespace strata {

class DataTable;
class FlipMoversModel;
class Workshop;
struct SensitivityBasis;

// Who changes type at a place of a flip curve.
class FlipMoversCard : public Card
{
    Q_OBJECT

public:
    explicit FlipMoversCard(Workshop& workshop, QWidget* parent = nullptr);

    // The crossings `from` to `to` (not included).
    void showCrossings(const std::shared_ptr<const FlipCurve>& curve, std::size_t from, std::size_t to,
                       const std::shared_ptr<const SensitivityBasis>& basis);
    // Before anybody chooses a place: those whom ten points move.
    void showNear(const std::shared_ptr<const FlipCurve>& curve,
                  const std::shared_ptr<const SensitivityBasis>& basis);
    void showMessage(const QString& sentence); // in place of customers
    bool isFilled() const { return m_isFilled; }

signals:
    void customerActivated(int customer);

private:
    void fill(const std::shared_ptr<const FlipCurve>& curve, std::size_t from, std::size_t to,
              const std::shared_ptr<const SensitivityBasis>& basis);

    FlipMoversModel* m_model;
    DataTable* m_table;
    QLabel* m_sentence;
    bool m_isFilled = false;
};

} // namespace strata
