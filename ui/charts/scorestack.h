#pragma once
#include <QColor>
#include <QFont>
#include <QString>
#include <QWidget>

#include <cstddef>
#include <vector>

namespace strata {

// What one metric adds to a score.
struct ScorePart
{
    int number = 0; // in the legend
    QString name;
    double points = 0.0; // 0..100
    std::size_t group = 0; // parts of one group have one hue, of which there are two
    std::size_t shade = 0; // tells parts of a group apart
};

// A score as a bar of its parts, and where it is divided.
struct ScoreBar
{
    struct Cut
    {
        double at = 0.0; // 0..100
        QString label;
    };
    QString name;
    QString total; // the score in words: "50.3 of 100"
    std::vector<ScorePart> parts;
    std::vector<Cut> cuts; // any order
};

// Colours, faces and size of what is painted: the window's, or those of paper.
struct ScoreStackLook
{
    QColor text, quiet, line, ground, first, second, onFirst;
    QFont body, strong, small;
    double unit = 1.0; // length of a pixel of the window
};

// Stacked bars from 0 to 100 with their cuts, and under them a legend by number. Answers the height used.
double paintScoreStack(QPainter& painter, const QRectF& area, const std::vector<ScoreBar>& bars,
                       const ScoreStackLook& look);
double scoreStackHeight(double width, const std::vector<ScoreBar>& bars, const ScoreStackLook& look);

// How a customer's scores are made up: one bar per score.
class ScoreStack : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreStack(QWidget* parent = nullptr);

    void setBars(std::vector<ScoreBar> bars);
    const std::vector<ScoreBar>& bars() const { return m_bars; }

    void paint(QPainter& painter, const QRectF& area) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override; // tips

private:
    static ScoreStackLook look();

    std::vector<ScoreBar> m_bars;
};

} // namespace strata
