#pragma once
#include <QFrame>
#include <QString>

#include <string>
#include <vector>

class QLineEdit;
class QListWidget;

namespace strata {

// A list to tick what is wanted, with a field to find it in. Opens under a button.
class TickList : public QFrame
{
    Q_OBJECT

public:
    struct Row
    {
        std::string key;
        QString text;
        bool isTicked = false;
    };

    // `inPopup`: a window of its own that a click elsewhere closes.
    TickList(const QString& name, bool inPopup, QWidget* parent = nullptr);

    void setRows(const std::vector<Row>& rows);
    std::vector<std::string> ticked() const; // keys, in the order of the rows
    void openAt(const QPoint& globalPosition);

signals:
    void tickChanged(const std::string& key, bool isTicked);

private:
    void find(const QString& text);

    QLineEdit* m_find;
    QListWidget* m_list;
};

} // namespace strata
