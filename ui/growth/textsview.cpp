#include "ui/growth/textsview.h"

#include "core/storage/exportfile.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/growth/campaigns.h"
#include "ui/growth/formfields.h"
#include "ui/growth/growthrun.h"
#include "ui/growth/memberplaces.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/workshop.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

namespace {

QPlainTextEdit* previewField(const QString& name, const QString& accessible)
{
    auto* field = new QPlainTextEdit;
    field->setObjectName(name);
    field->setAccessibleName(accessible);
    field->setReadOnly(true);
    field->setTabChangesFocus(true);
    field->setMinimumHeight(64);
    return field;
}

} // namespace

TextsView::TextsView(Workshop& workshop, MemberPlaces& places, QWidget* parent)
    : CampaignPart(workshop, parent)
    , m_places(places)
    , m_run(GrowthRun::of(workshop))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(makeTemplates(), 1);
    row->addWidget(makePreview(), 1);
    connect(&m_run, &GrowthRun::changed, this, [this] {
        if (isVisible())
            showPreview();
    });
    connect(&workshop, &Workshop::selectedCustomerChanged, this, [this](int customer) {
        const std::vector<std::string>& ids = m_workshop.project().dataset->customers.ids;
        if (!isVisible() || customer < 0 || std::size_t(customer) >= ids.size())
            return;
        const auto found = std::find(m_receivers.begin(), m_receivers.end(), ids[std::size_t(customer)]);
        if (found == m_receivers.end())
            return;
        m_at = std::size_t(found - m_receivers.begin());
        showPreview();
    });
}

TextsView::~TextsView()
{
    m_run.setWatched(this, false);
}

QToolButton* TextsView::makeInsert(const QString& name, QWidget* into)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setProperty("button", true);
    button->setText(tr("Insert field") + QStringLiteral(" \u25BE"));
    button->setAccessibleName(tr("Insert a field into: %1").arg(into->accessibleName()));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(button);
    for (std::size_t i = 0; i < kCallFields; ++i) {
        const QString field = CallTemplate::written(CallField(i));
        QAction* action
            = menu->addAction(QStringLiteral("%1  %2").arg(field, CallTemplate::nameOf(CallField(i))));
        action->setObjectName(name + QLatin1Char('/') + field);
        connect(action, &QAction::triggered, this, [into, field] {
            if (auto* text = qobject_cast<GrowthTextEdit*>(into)) {
                text->insertPlainText(field);
                text->finish();
            } else if (auto* line = qobject_cast<QLineEdit*>(into)) {
                line->insert(field);
                line->setModified(true);
                emit line->editingFinished();
            }
            into->setFocus(Qt::OtherFocusReason);
        });
    }
    button->setMenu(menu);
    return button;
}

QWidget* TextsView::makeTemplates()
{
    m_guide = new GrowthTextEdit(QStringLiteral("callGuide"), tr("Call guide"),
                                 tr("What is asked and said on the telephone, in its order"));
    m_subject = formFields::line(QStringLiteral("emailSubject"), tr("Subject of the e-mail"), 300);
    m_email = new GrowthTextEdit(QStringLiteral("emailText"), tr("Text of the e-mail"),
                                 tr("What is written to the customer"));
    m_unknown = problemLabel(QStringLiteral("unknownFields"));

    auto* host = new QWidget;
    host->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(host);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const auto head = [&](const QString& caption, const QString& name, QWidget* field) {
        auto* line = new QHBoxLayout;
        auto* label = strongLabel(caption);
        label->setBuddy(field);
        line->addWidget(label, 1);
        line->addWidget(makeInsert(name, field));
        column->addLayout(line);
    };
    head(tr("Call guide"), QStringLiteral("insertIntoGuide"), m_guide);
    column->addWidget(m_guide, 3);
    head(tr("Subject of the e-mail"), QStringLiteral("insertIntoSubject"), m_subject);
    column->addWidget(m_subject);
    head(tr("Text of the e-mail"), QStringLiteral("insertIntoEmail"), m_email);
    column->addWidget(m_email, 3);
    column->addWidget(m_unknown);

    connect(m_guide, &GrowthTextEdit::edited, this, [this](const QString& text) {
        if (campaign() && campaign()->callGuide != text.toStdString())
            change(tr("Call guide"), [&](Campaign& next) { next.callGuide = text.toStdString(); });
    });
    connect(m_email, &GrowthTextEdit::edited, this, [this](const QString& text) {
        if (campaign() && campaign()->emailText != text.toStdString())
            change(tr("Text of the e-mail"), [&](Campaign& next) { next.emailText = text.toStdString(); });
    });
    connect(m_subject, &QLineEdit::editingFinished, this, [this] {
        m_subject->setModified(false);
        const std::string text = m_subject->text().toStdString();
        if (campaign() && campaign()->emailSubject != text)
            change(tr("Subject of the e-mail"), [&](Campaign& next) { next.emailSubject = text; });
    });
    return host;
}

QWidget* TextsView::makePreview()
{
    m_receiver = strongLabel();
    m_receiver->setObjectName(QStringLiteral("previewFor"));
    m_before = formFields::button(QStringLiteral("previewBefore"), QStringLiteral("\u2039"));
    m_after = formFields::button(QStringLiteral("previewAfter"), QStringLiteral("\u203A"));
    m_before->setAccessibleName(tr("Preview for the customer before"));
    m_after->setAccessibleName(tr("Preview for the next customer"));
    m_before->setFixedWidth(Theme::kTarget);
    m_after->setFixedWidth(Theme::kTarget);
    m_guidePreview = previewField(QStringLiteral("guidePreview"), tr("Call guide, filled in"));
    m_emailPreview = previewField(QStringLiteral("emailPreview"), tr("E-mail, filled in"));
    m_empty = quietLabel();
    m_empty->setObjectName(QStringLiteral("emptyFields"));
    auto* copyGuide = formFields::button(QStringLiteral("copyGuide"), tr("Copy"),
                                         tr("Copies the call guide as it reads here to the clipboard"));
    auto* copyEmail = formFields::button(QStringLiteral("copyEmail"), tr("Copy"),
                                         tr("Copies subject and text as they read here to the clipboard"));
    m_export = formFields::button(QStringLiteral("exportEmails"), tr("Export all e-mails…"),
                                  tr("One row for each customer of the target group, filled in, as CSV. The "
                                     "control group gets nothing."));

    auto* host = new QWidget;
    host->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(host);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* who = new QHBoxLayout;
    who->addWidget(m_receiver, 1);
    who->addWidget(m_before);
    who->addWidget(m_after);
    column->addLayout(who);
    const auto head = [column](const QString& caption, QWidget* button) {
        auto* line = new QHBoxLayout;
        line->addWidget(quietLabel(caption), 1);
        line->addWidget(button);
        column->addLayout(line);
    };
    head(tr("The call guide reads"), copyGuide);
    column->addWidget(m_guidePreview, 1);
    head(tr("The e-mail reads"), copyEmail);
    column->addWidget(m_emailPreview, 1);
    column->addWidget(m_empty);
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_export);
    column->addLayout(foot);

    connect(m_before, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { step(1); });
    connect(copyGuide, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_guidePreview->toPlainText()); });
    connect(copyEmail, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_emailPreview->toPlainText()); });
    connect(m_export, &QPushButton::clicked, this, &TextsView::chooseAndExport);
    return host;
}

void TextsView::showEvent(QShowEvent* event)
{
    m_run.setWatched(this, true); // the potential is one of the fields
    CampaignPart::showEvent(event);
}

void TextsView::hideEvent(QHideEvent* event)
{
    CampaignPart::hideEvent(event);
    m_run.setWatched(this, false);
}

CallTexts::About TextsView::about(const std::string& customerId) const
{
    const Project& project = m_workshop.project();
    CallTexts::About one;
    one.id = customerId;
    one.customer = m_places.of(project.dataset, customerId);
    if (one.customer < 0)
        return one;
    const auto i = std::size_t(one.customer);
    const std::vector<std::uint8_t>& types = m_workshop.results().types;
    if (types.size() == project.dataset->customers.size())
        one.type = CustomerType(types[i]);
    if (const CustomerPotential* potential = m_run.of(one.customer)) {
        one.netSales = potential->actual;
        one.potential = potential->potential;
    } else if (const std::vector<Amount>& sales = m_workshop.metrics().netSales;
               i < sales.size() && isKnown(sales[i]) && project.period.windowMonths == 12) {
        one.netSales = double(sales[i]) / kAmountUnit;
    }
    return one;
}

void TextsView::listReceivers(const Campaign& campaign)
{
    m_receivers.clear();
    for (const CampaignMember& member : campaign.members)
        if (!member.isControl)
            m_receivers.push_back(member.customerId);
}

void TextsView::refresh(const Campaign& campaign, bool isAnother)
{
    m_guide->setWritten(format::text(campaign.callGuide), isAnother);
    m_email->setWritten(format::text(campaign.emailText), isAnother);
    showText(m_subject, format::text(campaign.emailSubject));
    QStringList unknown;
    for (const std::string* text : {&campaign.callGuide, &campaign.emailSubject, &campaign.emailText})
        for (const QString& field : CallTemplate::unknownIn(format::text(*text)))
            if (!unknown.contains(field))
                unknown += field;
    answer(m_unknown, nullptr,
           unknown.isEmpty()
               ? QString()
               : tr("No such field: %1. Take one from “Insert field”, or it is written as it stands.")
                     .arg(unknown.join(QStringLiteral(", "))));
    const std::string before = m_at < m_receivers.size() ? m_receivers[m_at] : std::string();
    listReceivers(campaign);
    const int selected = m_workshop.selectedCustomer();
    const std::vector<std::string>& ids = m_workshop.project().dataset->customers.ids;
    const std::string wanted = isAnother && selected >= 0 && std::size_t(selected) < ids.size()
        ? ids[std::size_t(selected)]
        : before;
    const auto found = std::find(m_receivers.begin(), m_receivers.end(), wanted);
    m_at = found == m_receivers.end() ? 0 : std::size_t(found - m_receivers.begin());
    showPreview();
}

void TextsView::step(int by)
{
    const std::size_t n = m_receivers.size();
    if (n == 0)
        return;
    m_at = (m_at + n + std::size_t(by < 0 ? n - 1 : 1)) % n;
    if (const int customer = m_places.of(m_workshop.project().dataset, m_receivers[m_at]); customer >= 0)
        m_workshop.selectCustomer(customer);
    showPreview();
}

void TextsView::showPreview()
{
    const Campaign* now = campaign();
    const bool isThere = now && m_at < m_receivers.size();
    m_before->setEnabled(isThere && m_receivers.size() > 1);
    m_after->setEnabled(isThere && m_receivers.size() > 1);
    m_export->setEnabled(isThere);
    if (!isThere) {
        m_receiver->setText(tr("Add customers to see how it reads"));
        m_guidePreview->clear();
        m_emailPreview->clear();
        m_empty->clear();
        return;
    }
    const CallValues values = CallTexts::values(m_workshop.project(), *now, about(m_receivers[m_at]));
    m_receiver->setText(tr("%1 (%2 of %3)")
                            .arg(values[std::size_t(CallField::Customer)])
                            .arg(m_at + 1)
                            .arg(m_receivers.size()));
    const FilledText guide = CallTemplate::fill(format::text(now->callGuide), values);
    const FilledText subject = CallTemplate::fill(format::text(now->emailSubject), values);
    const FilledText email = CallTemplate::fill(format::text(now->emailText), values);
    m_guidePreview->setPlainText(guide.text);
    m_emailPreview->setPlainText(subject.text + QStringLiteral("\n\n") + email.text);
    QStringList empty = guide.empty;
    for (const QString& field : subject.empty + email.empty)
        if (!empty.contains(field))
            empty += field;
    m_empty->setText(
        empty.isEmpty()
            ? QString()
            : tr("Not known of this customer, so left out: %1.").arg(empty.join(QStringLiteral(", "))));
}

bool TextsView::exportTo(const QString& path)
{
    const Campaign* now = campaign();
    if (!now)
        return false;
    listReceivers(*now);
    std::vector<CallTexts::About> receivers;
    for (const std::string& id : m_receivers)
        receivers.push_back(about(id));
    const Status written = writeExportedFile(path, CallTexts::emails(m_workshop.project(), *now, receivers));
    return written.has_value();
}

void TextsView::chooseAndExport()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export all e-mails"), QString(),
                                                      tr("Comma-separated values (*.csv)"));
    if (!path.isEmpty() && !exportTo(path))
        QMessageBox::warning(
            this, tr("Export all e-mails"),
            tr("The e-mails could not be written to “%1”. Choose another folder.").arg(path));
}

} // namespace strata
