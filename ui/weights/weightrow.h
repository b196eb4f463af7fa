#pragma once
#include "ui/explain/explain.h"
#include "ui/weighting/weightslider.h"

#include <QObject>
#include <QString>

#include <functional>

class QGridLayout;
class QLabel;
class QMenu;
class QToolButton;
class QWidget;

namespace strata {

class AgreementChip;
class WeightField;
struct RowAgreement;

// One line of the weights: name, slider, percent, lock, the team's agreement and a menu, for a factor or for
// a metric of it.
class WeightRow : public QObject
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Slider,
        Weight,
        Lock,
        Team,
        More,
        ColumnCount
    };

    struct State
    {
        int basisPoints = 0;
        int reach = 0;
        bool isLocked = false;
        bool isExcluded = false;
        bool isFrozen = false; // a signed model
        QString words; // importance or rank; empty: the share, which can be typed
    };

    // `key` names the widgets: "loyalty" or "loyalty/order_count".
    WeightRow(const QString& key, const QString& name, bool isFactor, QGridLayout* grid, int row,
              QWidget* parent);

    void showState(const State& state);
    // `beside`: the name of the scenario that marks.beside belongs to.
    void showTeam(const WeightSlider::Marks& marks, const RowAgreement* agreement,
                  const QString& beside = {});
    void setWhy(const std::function<Explanation()>& weight, const std::function<Explanation()>& team);
    WeightSlider* slider() const { return m_slider; }
    QMenu* menu() const { return m_menu; }

signals:
    void touched(); // the room looks at this row now
    void dragStarted();
    void dragged(int basisPoints);
    void dragEnded();
    void dragCancelled();
    void entered(int basisPoints); // by keyboard or typed: a whole gesture
    void lockToggled(bool isLocked);
    void takeInRequested();
    void menuRequested(QMenu* menu); // fill it

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString m_name;
    bool m_hasAgreement = false, m_isOut = false;
    QLabel* m_label;
    WeightSlider* m_slider;
    WeightField* m_field;
    QLabel* m_words;
    QToolButton* m_lock;
    QWidget* m_leftOut;
    QToolButton* m_takeIn;
    AgreementChip* m_chip;
    QToolButton* m_more;
    QMenu* m_menu;
};

} // namespace strata
