#pragma once
#include "ui/background.h"

#include <QLineEdit>
#include <QStringListModel>
#include <QTimer>

#include <memory>
#include <vector>

class QCompleter;

namespace strata {

class Workshop;
struct Dataset;

// Finds a customer by a part of its name or number and offers the first matches below.
class CustomerFind : public QLineEdit
{
    Q_OBJECT

public:
    static constexpr std::size_t kMostMatches = 12;

    explicit CustomerFind(Workshop& workshop, QWidget* parent = nullptr);

    QStringList offered() const { return m_model.stringList(); }

signals:
    void chosen(int customer);

private:
    void search();
    void forget();
    void choose(int row);

    Workshop& m_workshop;
    QStringListModel m_model;
    QCompleter* m_completer;
    QTimer m_later;
    Background m_background;
    std::vector<int> m_matches; // of m_model's rows
    std::shared_ptr<const Dataset> m_dataset; // of which m_matches are
    QString m_searched; // what they match
    bool m_wantsFirst = false; // Enter came before the matches
};

// Names and numbers that begin with the text first, then those that contain it; each in the dataset's order.
std::vector<int> findCustomers(const struct Customers& customers, const QString& text, std::size_t most);

} // namespace strata
