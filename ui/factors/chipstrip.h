#pragma once
#include <QWidget>

#include <vector>

namespace strata {

// Short names in rounded boxes, wrapped like words. A list to read, not to press.
class ChipStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ChipStrip(QWidget* parent = nullptr);
    void setTexts(const QStringList& texts);
    const QStringList& texts() const { return m_texts; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<QRectF> place(double width) const;

    QStringList m_texts;
};

} // namespace strata
