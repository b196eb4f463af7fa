#pragma once
#include <QList>
#include <QString>
#include <QWidget>

#include <vector>

namespace strata {

// The weights that come of what was said, as a short bar chart with names and figures.
class ShareBars : public QWidget
{
    Q_OBJECT

public:
    explicit ShareBars(const QList<QString>& names, QWidget* parent = nullptr);

    void setShares(const std::vector<int>& basisPoints);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<QString> m_names;
    std::vector<int> m_shares;
};

} // namespace strata
