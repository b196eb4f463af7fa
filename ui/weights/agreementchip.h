#pragma once
#include "core/method/agreement.h"

#include <QWidget>

namespace strata {

QString agreementWord(AgreementLevel level); // "Agreed"

// How far the ballots lie apart on one row: a word in its colour.
class AgreementChip : public QWidget
{
    Q_OBJECT

public:
    explicit AgreementChip(const QString& row, QWidget* parent = nullptr);

    void setAgreement(const RowAgreement* agreement); // null: hidden
    QString text() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_row;
    AgreementLevel m_level = AgreementLevel::Agreed;
};

} // namespace strata
