#pragma once
#include "ui/help/helpsearch.h"

#include <QListView>

class QStandardItemModel;

namespace strata {

// What a search found, best first: the title, and the line that says most, with the words marked.
class HelpResults : public QListView
{
    Q_OBJECT

public:
    explicit HelpResults(QWidget* parent = nullptr);

    void setHits(const std::vector<HelpHit>& hits, const QStringList& words);

signals:
    void articleChosen(const QString& article);

private:
    QStandardItemModel* m_items;
};

} // namespace strata
