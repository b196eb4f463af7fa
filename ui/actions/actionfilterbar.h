#pragma once
#include "core/transform/actionlist.h"

#include <QStringList>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace strata {

// Which actions are listed: state, owner, due, type, and what is searched.
class ActionFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit ActionFilterBar(QWidget* parent = nullptr);

    ActionFilter filter() const;
    void offerOwners(const QStringList& owners); // the chosen one stays
    void clear(); // as at the beginning

signals:
    void changed();

private:
    QComboBox* addChoice(const QString& name, const QString& accessible);

    QComboBox* m_state;
    QComboBox* m_owner;
    QComboBox* m_due;
    QComboBox* m_type;
    QLineEdit* m_search;
    QStringList m_owners;
};

} // namespace strata
