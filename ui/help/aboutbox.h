#pragma once
#include <QDialog>

namespace strata {

// Name, version and licence, and on whose work the program stands.
class AboutBox : public QDialog
{
    Q_OBJECT

public:
    explicit AboutBox(QWidget* parent = nullptr);
};

} // namespace strata
