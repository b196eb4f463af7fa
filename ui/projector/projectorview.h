#pragma once
#include "core/method/evaluate.h"
#include "core/model/project.h"
#include "ui/projector/countdown.h"
#include "ui/projector/customermask.h"
#include "ui/projector/projectorslide.h"
#include "ui/widgets/page.h"

#include <QTimer>

#include <memory>

class QScreen;

namespace strata {

class MatrixChart;
class TypeBars;
class Workshop;

// What the room sees: one question at a time, large, without a voter's name. Follows the facilitator's page,
// topic and weights; can be frozen (the facilitator tries something privately), blanked, and masked. A window
// of its own. Its keys: F, B or full stop, M, T, or those of the facilitator's window, and Esc or F11 to
// leave.
class ProjectorView : public QWidget
{
    Q_OBJECT

public:
    // In the facilitator's window, which is to have them as shortcuts of its own.
    static constexpr Qt::Key kMaskKey = Qt::Key_F7, kTimerKey = Qt::Key_F8, kFreezeKey = Qt::Key_F9,
                             kBlankKey = Qt::Key_F10;

    explicit ProjectorView(Workshop& workshop, QWidget* parent = nullptr);

    // The screen the room looks at: another than `facilitator` is on; null where there is only one.
    static QScreen* roomScreen(const QWidget* facilitator);
    // Shows the view full screen there. On the only screen (null) it covers everything and says for a moment
    // how to get back.
    void placeOn(QScreen* screen);

    void setPage(PageId page); // what the facilitator looks at
    bool isFrozen() const { return m_isFrozen; }
    void setFrozen(bool isFrozen); // keeps what it shows; unfreezing shows the present state
    bool hasPrivateChange() const; // frozen, and the model (or its scenario) is another since
    bool isBlank() const { return m_isBlank; }
    void setBlank(bool isBlank);
    bool areNamesMasked() const { return m_areNamesMasked; }
    void setNamesMasked(bool areMasked);
    void startTimer(int minutes); // counts down at the top right; 0 takes it away
    int timerMinutes() const { return m_minutes; } // what T starts
    void setTimerMinutes(int minutes);
    const Countdown& countdown() const { return m_countdown; }
    const ProjectorSlide& slide() const { return m_slide; } // what it shows, or would if it were visible

public slots:
    void toggleFrozen();
    void toggleBlank();
    void toggleNamesMasked();
    void toggleTimer(); // starts, pauses, goes on; once the time is up it starts anew
    // Takes back what was tried since it was frozen, then unfreezes: the room never saw it. One undo step
    // that puts the model back; what was said meanwhile (ideas, votes, ratings, decisions) stays.
    void discardPrivate();
    void leave(); // full screen; closes where that hides everything else

signals:
    void shown();
    void closed();
    void frozenChanged(bool isFrozen);
    void stateChanged(); // blank, masked, the timer

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refresh(); // takes over the present state, unless frozen or hidden
    void takeState();
    void arrange();
    void showHint();

    Workshop& m_workshop;
    PageId m_page = PageId::Planning;
    ProjectorSlide m_slide;
    TypeBars* m_bars;
    MatrixChart* m_matrix;
    std::weak_ptr<const MetricTable> m_sizesOf; // what the matrix has its sizes from; empty = others by now
    CustomerMask m_mask;
    Countdown m_countdown;
    int m_minutes = 10;
    QTimer m_refresh; // however many news come in one turn of the event loop: once
    QTimer m_hint; // as long as it says how to get back
    bool m_isFrozen = false, m_isBlank = false, m_areNamesMasked = false;

    Project m_frozenProject; // as it was then
};

} // namespace strata
