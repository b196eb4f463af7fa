#pragma once
#include <QApplication>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <utility>

// Answers dialogs as they come: `answer` is given every modal window, once each.
class ModalHand
{
public:
    explicit ModalHand(std::function<void(QWidget*)> answer)
    {
        QObject::connect(&m_look, &QTimer::timeout, &m_look, [this, answer = std::move(answer)] {
            QWidget* modal = QApplication::activeModalWidget();
            if (!modal || modal == m_seen || !modal->isVisible())
                return;
            m_seen = modal;
            answer(modal);
        });
        m_look.start(5);
    }

private:
    QTimer m_look;
    QPointer<QWidget> m_seen;
};
