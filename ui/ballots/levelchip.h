#pragma once
#include "core/method/agreement.h"

#include <QWidget>

namespace strata {

// Agreed, Discuss or Split: the word in its colour, so that colour never speaks alone.
class LevelChip : public QWidget
{
    Q_OBJECT

public:
    explicit LevelChip(AgreementLevel level, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    AgreementLevel m_level;
};

} // namespace strata
