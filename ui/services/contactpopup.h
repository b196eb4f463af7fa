#pragma once
#include "core/model/serviceplan.h"
#include "ui/services/editpopup.h"

namespace strata {

// Who keeps in touch with a group: today beside what is decided.
class ContactPopup : public EditPopup
{
    Q_OBJECT

public:
    explicit ContactPopup(QWidget* parent = nullptr);

    void setContact(const QString& group, const ContactChoice& choice);
    QWidget* firstField() const;

signals:
    void chosen(const strata::ContactChoice& choice);

private:
    struct Side
    {
        QLineEdit *owner, *rhythm, *channel;
    };

    Side addSide(const QString& key, const QString& title, int column);
    static void show(const Side& side, const Contact& contact);
    static Contact contactOf(const Side& side);
    bool keep() override;

    Side m_today, m_decided;
    ContactChoice m_before;
};

} // namespace strata
