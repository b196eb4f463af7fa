#pragma once
#include "core/model/ratings.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace strata {

class QualityFields;

// A quality that people will rate: its name, what is asked, what 1 and 10 mean. A name that is taken is
// answered below the field.
class NewQualityForm : public QWidget
{
    Q_OBJECT

public:
    explicit NewQualityForm(const Ratings& ratings, QWidget* parent = nullptr);

    void setQuality(const RatedQuality& quality); // to start from; the name may be empty
    RatedQuality quality() const; // as typed
    bool isComplete() const; // it could be added
    void editName();

signals:
    void changed();

private:
    void check();

    Ratings m_ratings;
    QLineEdit* m_name;
    QLabel* m_problem;
    QualityFields* m_fields;
};

} // namespace strata
