#pragma once
#include <QObject>
#include <QString>

class QGridLayout;
class QLabel;
class QToolButton;
class QWidget;

namespace strata {

class WeightField;
class WeightSlider;

// One line of the weights: name, slider, percent and lock, for a factor or for a metric of it.
class WeightRow : public QObject
{
    Q_OBJECT

public:
    // `key` names the widgets: "loyalty" or "loyalty/order_count".
    WeightRow(const QString& key, const QString& name, bool isFactor, QGridLayout* grid, int row,
              QWidget* parent);

    void setWeight(int basisPoints, int reach, bool isLocked);
    WeightSlider* slider() const { return m_slider; }

signals:
    void dragStarted();
    void dragged(int basisPoints);
    void dragEnded();
    void dragCancelled();
    void entered(int basisPoints); // by keyboard or typed: a whole gesture
    void lockToggled(bool isLocked);

private:
    QString m_name;
    WeightSlider* m_slider;
    WeightField* m_field;
    QToolButton* m_lock;
};

} // namespace strata
