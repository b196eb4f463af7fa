#pragma once
#include "core/method/flipcurve.h"
#include "ui/background.h"
#include "ui/whatif/weightdrag.h"
#include "ui/widgets/page.h"

#include <QPoint>
#include <QString>
#include <QTimer>

#include <memory>

class QLabel;
class QModelIndex;
class QPushButton;

namespace strata {

class Card;
class DataTable;
class FlipChart;
class FlipListModel;
class FlipMoversCard;
class Workshop;
struct SensitivityBasis;

// What each weight moves: who changes type along a weight from 0 to 100 %, and how far nobody does. Works off
// the main thread, only while the page is shown.
class FlipCurvesPage : public Page
{
    Q_OBJECT

public:
    explicit FlipCurvesPage(Workshop& workshop, QWidget* parent = nullptr);
    ~FlipCurvesPage() override;

    void showRow(const QString& rowKey); // "loyalty", or "loyalty/order_count"
    QString row() const { return m_row; }

signals:
    void customerActivated(int customer);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeList();
    QWidget* makeCurve();

    void follow(); // the project, or its results
    void dropOtherData();
    void consider(); // do the figures shown, and those in work, still hold?
    void begin();
    void beginCurve(const std::shared_ptr<const SensitivityBasis>& basis);
    void beginList(const std::shared_ptr<const SensitivityBasis>& basis);
    void stop();
    void take(FlipCurves curves, std::shared_ptr<const SensitivityBasis> basis);
    bool isCurveOfRow() const;
    bool isCurrent(const std::shared_ptr<const SensitivityBasis>& basis) const; // of the present state

    QString whyCurve(QPoint at) const;
    QString whyInList(const QModelIndex& index) const;
    void fitCounts();
    void fillList();
    void chooseRow(const QString& key);
    void showCurve();
    void showState(); // what is going on with the curve, and what may not be done
    void showGhost();

    void beginDrag();
    void endDrag(bool isKept);

    Workshop& m_workshop;
    FlipListModel* m_list;
    DataTable* m_listTable;
    Card *m_listCard, *m_curveCard;
    FlipMoversCard* m_movers;
    QPushButton* m_cancel;
    FlipChart* m_chart;
    QLabel *m_state, *m_hint;

    Background m_listWork, m_curveWork;
    QTimer m_rest; // since the last change, also where that leaves the results as they are
    std::shared_ptr<const SensitivityBasis> m_listBasis, m_curveBasis; // of what is shown
    std::shared_ptr<const SensitivityBasis> m_listInWork, m_curveInWork; // of what is being computed
    QString m_rowInWork; // the curve's
    FlipCurves m_curves; // of the list
    FlipCurves m_whole; // what the curve is part of; without curves
    std::shared_ptr<const FlipCurve> m_curve;
    QString m_row; // the chosen one
    WeightDrag m_drag;
    bool m_isStopped = false, m_isFilling = false, m_wasRefused = false;
};

} // namespace strata
