#pragma once
#include "core/model/customertype.h"

#include <QAbstractButton>

namespace strata {

// A big button for one of the four types: its shape, its name, what it means, and the key that presses it.
class TypeButton : public QAbstractButton
{
    Q_OBJECT

public:
    TypeButton(CustomerType type, const QString& meaning, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {220, 88}; }
    QSize minimumSizeHint() const override { return {180, 72}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    CustomerType m_type;
    QString m_meaning;
};

} // namespace strata
