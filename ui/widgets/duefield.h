#pragma once
#include "core/model/date.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace strata {

// A day that may be left open: typed, or taken from a calendar. What is no date is answered below the field.
class DueField : public QWidget
{
    Q_OBJECT

public:
    explicit DueField(QWidget* parent = nullptr);

    void setDay(Day day, bool isLate);
    Day day() const { return m_day; }

    // A day as people type it, in their locale or as 2026-05-31. kNoDay where it is none.
    static Day read(const QString& text);

signals:
    void dayChosen(strata::Day day); // kNoDay: none any more

private:
    void finish();
    void openCalendar();
    void choose(Day day);
    void answer(const QString& sentence);

    QLineEdit* m_text;
    QToolButton* m_calendar;
    QLabel* m_answer;
    Day m_day = kNoDay;
    bool m_isLate = false;
};

} // namespace strata
