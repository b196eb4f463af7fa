#pragma once
#include "ui/growth/campaignpart.h"

#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStringListModel;

namespace strata {

class MemberPlaces;
class DataTable;
class GrowthTextEdit;
class LearnedModel;

// What inside sales learned about people at the customers: a table, and the chosen contact below it.
class LearnedView : public CampaignPart
{
    Q_OBJECT

public:
    LearnedView(Workshop& workshop, MemberPlaces& places, QWidget* parent = nullptr);

    void add(const std::vector<LearnedContact>& contacts); // one step
    bool exportTo(const QString& path); // a CSV that can be imported again

protected:
    void refresh(const Campaign& campaign, bool isAnother) override;

private:
    QWidget* makeForm();
    void addOne();
    void remove();
    void chooseAndImport();
    void chooseAndExport();
    void takeCustomer();
    int memberFor(const QString& typed) const; // place in the members; -1 = none, -2 = several
    QString nameOf(const std::string& customerId) const;
    void showForm();
    int selected() const; // place in the contacts, -1 = none
    void edit(const QString& step, const std::function<void(LearnedContact&)>& what);
    QLineEdit* line(const QString& name, const QString& caption, std::string LearnedContact::*text,
                    const QString& step);
    GrowthTextEdit* text(const QString& name, const QString& caption, const QString& prompt,
                         std::string LearnedContact::*text, const QString& step);

    struct TextField
    {
        QLineEdit* line = nullptr; // one of both
        GrowthTextEdit* edit = nullptr;
        std::string LearnedContact::*text;
    };

    MemberPlaces& m_places;
    LearnedModel* m_model;
    DataTable* m_table;
    QLabel* m_count;
    QWidget* m_form;
    QLineEdit* m_customer;
    QStringListModel* m_offered;
    QLabel* m_problem;
    QCheckBox* m_decides;
    std::vector<TextField> m_texts;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_import;
    QPushButton* m_export;
    int m_shownContact = -1;
};

} // namespace strata
