#pragma once
#include "ui/background.h"

#include <QObject>
#include <QString>

namespace strata {

class Workshop;

// Puts the service levels on paper, beside the window.
class ServicesPrint : public QObject
{
    Q_OBJECT

public:
    explicit ServicesPrint(Workshop& workshop, QObject* parent = nullptr);

    // A file for it, asked of the person; empty: given up.
    static QString chooseFile(const QString& project, QWidget* parent);
    void start(const QString& path); // ends with said()
    bool isRunning() const { return m_work.isRunning(); }

signals:
    void said(const QString& words); // where it is, or why it is not

private:
    Workshop& m_workshop;
    Background m_work;
};

} // namespace strata
