#pragma once
#include <QFrame>
#include <QLabel>

class QHBoxLayout;
class QVBoxLayout;

namespace strata {

// A titled surface: 8 px corners, a 1 px line. Its contents go into body().
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    QString title() const { return m_title->text(); }
    void setNote(const QString& note); // quiet words beside the title
    void addHeaderWidget(QWidget* widget); // at the right end of the title row
    QVBoxLayout* body() const { return m_body; }

private:
    QLabel* m_title;
    QLabel* m_note;
    QWidget* m_header;
    QHBoxLayout* m_headerRow;
    QVBoxLayout* m_body;
};

// A label that shows its text as it stands: names from data are never read as HTML.
QLabel* plainLabel(const QString& text = {}, QWidget* parent = nullptr);
QLabel* quietLabel(const QString& text = {}, QWidget* parent = nullptr); // plain, quiet colour, wraps
QLabel* strongLabel(const QString& text = {}, QWidget* parent = nullptr); // plain, semibold
QFrame* ruleLine(QWidget* parent = nullptr); // a 1 px horizontal line

} // namespace strata
