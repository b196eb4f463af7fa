#pragma once
#include "ui/background.h"
#include "ui/customer/historycard.h"

#include <QObject>
#include <QString>

#include <vector>

namespace strata {

class Workshop;

// Puts one customer on a page of paper, beside the window.
class CustomerPrint : public QObject
{
    Q_OBJECT

public:
    explicit CustomerPrint(Workshop& workshop, QObject* parent = nullptr);

    // A file for it, asked of the person; empty: given up.
    static QString chooseFile(const QString& customer, QWidget* parent);
    // `customer` must be one of the results. Ends with said().
    void start(int customer, std::vector<HistoryMoment> history, const QString& path);
    bool isRunning() const { return m_work.isRunning(); }

signals:
    void said(const QString& words); // where it is, or why it is not

private:
    Workshop& m_workshop;
    Background m_work;
};

} // namespace strata
