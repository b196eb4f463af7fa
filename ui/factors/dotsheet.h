#pragma once
#include "core/model/debate.h"

#include <QWidget>

#include <map>
#include <string>
#include <vector>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace strata {

// A private sheet on which one person places dots. It holds them only between open() and clear().
class DotSheet : public QWidget
{
    Q_OBJECT

public:
    explicit DotSheet(QWidget* parent = nullptr);

    // The candidates with `dots` on them, by key, of `dotsEach`.
    void open(const QString& title, const QString& note, const std::vector<FactorCandidate>& candidates,
              const std::map<std::string, int>& dots, int dotsEach);
    std::map<std::string, int> dots() const; // by key of the candidate
    void clear();

signals:
    void finished();
    void abandoned(); // nothing is to be kept

private:
    struct Line
    {
        std::string key;
        QString name;
        int count;
        QWidget* row;
        QToolButton* less;
        QToolButton* more;
        QLabel* dots;
    };

    void addLine(const FactorCandidate& candidate, int count);
    void change(std::size_t line, int by);
    void showCounts();

    QLabel* m_title;
    QLabel* m_note;
    QLabel* m_left;
    QVBoxLayout* m_rows;
    int m_dotsEach = 0;
    std::vector<Line> m_lines;
};

} // namespace strata
