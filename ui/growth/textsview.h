#pragma once
#include "ui/growth/calltexts.h"
#include "ui/growth/campaignpart.h"

#include <vector>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace strata {

class MemberPlaces;
class GrowthRun;
class GrowthTextEdit;

// What is said on the telephone and written in e-mails, with fields, and how it reads for one customer.
class TextsView : public CampaignPart
{
    Q_OBJECT

public:
    TextsView(Workshop& workshop, MemberPlaces& places, QWidget* parent = nullptr);
    ~TextsView() override;

    // All e-mails to the target group as CSV.
    bool exportTo(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void refresh(const Campaign& campaign, bool isAnother) override;

private:
    QWidget* makeTemplates();
    QWidget* makePreview();
    QToolButton* makeInsert(const QString& name, QWidget* into);
    void chooseAndExport();
    void step(int by);
    void showPreview();
    CallTexts::About about(const std::string& customerId) const;
    void listReceivers(const Campaign& campaign); // the target group, in the order of the members

    MemberPlaces& m_places;
    GrowthRun& m_run;
    GrowthTextEdit* m_guide;
    QLineEdit* m_subject;
    GrowthTextEdit* m_email;
    QLabel* m_unknown;
    QLabel* m_receiver;
    QPushButton* m_before;
    QPushButton* m_after;
    QPlainTextEdit* m_guidePreview;
    QPlainTextEdit* m_emailPreview;
    QLabel* m_empty;
    QPushButton* m_export;
    std::vector<std::string> m_receivers;
    std::size_t m_at = 0;
};

} // namespace strata
