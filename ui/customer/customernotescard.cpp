#include "ui/customer/customernotescard.h"

#include "ui/format.h"
#include "ui/workshop.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

namespace {

constexpr qsizetype kMostCharacters = 10000;

QPlainTextEdit* makeEdit(const QString& name, const QString& accessible)
{
    auto* edit = new QPlainTextEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(accessible);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(64);
    return edit;
}

QPushButton* makeButton(const QString& text, const QString& name)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setProperty("compact", true);
    return button;
}

// "Ann, 3 May 2026 14:03"
QString headOf(const CustomerNote& note)
{
    const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(note.time), QLocale::ShortFormat);
    return note.author.empty() ? when : QStringLiteral("%1, %2").arg(format::text(note.author), when);
}

} // namespace

CustomerNotesCard::CustomerNotesCard(Workshop& workshop, QWidget* parent)
    : Card(tr("Notes"), parent)
    , m_workshop(workshop)
    , m_empty(quietLabel(tr("Nobody has written anything about this customer yet.")))
    , m_text(makeEdit(QStringLiteral("newNote"), tr("New note")))
    , m_author(new QLineEdit)
    , m_problem(plainLabel())
{
    setObjectName(QStringLiteral("customerNotesCard"));
    m_empty->setObjectName(QStringLiteral("noNotes"));
    m_text->setPlaceholderText(tr("What should not be forgotten about this customer"));
    m_author->setObjectName(QStringLiteral("noteAuthor"));
    m_author->setAccessibleName(tr("Your name"));
    m_author->setPlaceholderText(tr("Your name"));
    m_author->setMaximumWidth(220);
    m_problem->setObjectName(QStringLiteral("noteProblem"));
    m_problem->setProperty("problem", true);
    m_problem->hide();
    auto* button = new QPushButton(tr("Add note"));
    button->setObjectName(QStringLiteral("addNote"));
    body()->addWidget(m_empty);
    body()->addWidget(m_text);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_author, 1);
    row->addWidget(button);
    row->addWidget(m_problem, 1);
    row->addStretch(1);
    body()->addLayout(row);
    connect(button, &QPushButton::clicked, this, &CustomerNotesCard::add);
    connect(m_author, &QLineEdit::returnPressed, this, &CustomerNotesCard::add);
    connect(m_text, &QPlainTextEdit::textChanged, m_problem, &QWidget::hide);
}

void CustomerNotesCard::show(const std::string& customerId)
{
    std::vector<CustomerNote> notes;
    for (const CustomerNote& note : *m_workshop.project().customerNotes)
        if (note.customerId == customerId)
            notes.push_back(note);
    const bool isOther = customerId != m_customer;
    if (isOther) {
        if (!m_customer.empty())
            m_drafts[m_customer] = m_text->toPlainText();
        m_customer = customerId;
        const auto draft = m_drafts.find(customerId);
        m_text->setPlainText(draft == m_drafts.end() ? QString() : draft->second);
        m_author->setText(QSettings().value(QStringLiteral("author")).toString());
        m_problem->hide();
    }
    if (!isOther && m_list && notes == m_shown)
        return; // what is being written in a note stays
    m_shown = std::move(notes);
    m_edited = -1;
    rebuild();
}

void CustomerNotesCard::rebuild()
{
    if (m_list)
        m_list->deleteLater(); // a button of it may be what asks
    m_list = new QWidget;
    m_list->setObjectName(QStringLiteral("noteList"));
    auto* layout = new QVBoxLayout(m_list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    // The newest first.
    for (int row = int(m_shown.size()) - 1; row >= 0; --row)
        addRow(layout, std::size_t(row), m_shown[std::size_t(row)], row);
    m_empty->setVisible(m_shown.empty());
    m_list->setVisible(!m_shown.empty());
    body()->insertWidget(0, m_list);
    setNote(m_shown.empty() ? QString() : tr("%n note(s)", nullptr, int(m_shown.size())));
}

void CustomerNotesCard::addRow(QVBoxLayout* layout, std::size_t place, const CustomerNote& note, int row)
{
    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    auto* who = quietLabel(headOf(note));
    who->setObjectName(QStringLiteral("noteHead_%1").arg(row));
    head->addWidget(who, 1);
    if (m_edited != row) {
        auto* edit = makeButton(tr("Edit"), QStringLiteral("editNote_%1").arg(row));
        auto* remove = makeButton(tr("Remove"), QStringLiteral("removeNote_%1").arg(row));
        for (QPushButton* button : {edit, remove}) {
            button->setProperty("flat", true);
            button->setMinimumHeight(32);
            head->addWidget(button);
        }
        edit->setAccessibleName(tr("Edit the note of %1").arg(headOf(note)));
        remove->setAccessibleName(tr("Remove the note of %1").arg(headOf(note)));
        connect(edit, &QPushButton::clicked, this, [this, row] {
            m_edited = row;
            rebuild();
        });
        connect(remove, &QPushButton::clicked, this, [this, note] { this->remove(note); });
        layout->addLayout(head);
        auto* text = plainLabel(format::text(note.text));
        text->setObjectName(QStringLiteral("noteText_%1").arg(row));
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(text);
    } else {
        layout->addLayout(head);
        auto* text = makeEdit(QStringLiteral("noteEdit_%1").arg(row), tr("Text of the note"));
        text->setPlainText(format::text(note.text));
        layout->addWidget(text);
        auto* save = makeButton(tr("Save"), QStringLiteral("saveNote_%1").arg(row));
        auto* cancel = makeButton(tr("Cancel"), QStringLiteral("cancelNote_%1").arg(row));
        auto* buttons = new QHBoxLayout;
        buttons->setSpacing(8);
        for (QPushButton* button : {save, cancel}) {
            button->setMinimumHeight(32);
            buttons->addWidget(button);
        }
        buttons->addStretch(1);
        layout->addLayout(buttons);
        connect(save, &QPushButton::clicked, this, [this, note, text] { change(note, text->toPlainText()); });
        connect(cancel, &QPushButton::clicked, this, [this] {
            m_edited = -1;
            rebuild();
        });
        text->setFocus();
    }
    if (place > 0)
        layout->addWidget(ruleLine());
}

void CustomerNotesCard::add()
{
    const QString text = m_text->toPlainText().trimmed();
    if (text.isEmpty() || text.size() > kMostCharacters) {
        m_problem->setText(
            text.isEmpty()
                ? tr("Write something first.")
                : tr("A note has at most %1 characters.").arg(format::number(double(kMostCharacters))));
        m_problem->show();
        m_text->setFocus();
        return;
    }
    const QString author = m_author->text().trimmed();
    QSettings().setValue(QStringLiteral("author"), author);
    m_text->clear();
    m_drafts.erase(m_customer);
    Project next = m_workshop.project();
    next.customerNotes.edit().push_back(
        {m_customer, QDateTime::currentMSecsSinceEpoch(), author.toStdString(), text.toStdString()});
    m_workshop.edit(std::move(next), tr("Add a note to a customer"));
}

void CustomerNotesCard::change(const CustomerNote& before, const QString& text)
{
    const QString now = text.trimmed();
    m_edited = -1;
    if (now.isEmpty()) {
        remove(before);
        return;
    }
    Project next = m_workshop.project();
    std::vector<CustomerNote>& notes = next.customerNotes.edit();
    const auto found = std::find(notes.begin(), notes.end(), before);
    if (found == notes.end() || found->text == now.toStdString()) {
        rebuild();
        return;
    }
    found->text = now.left(kMostCharacters).toStdString();
    m_workshop.edit(std::move(next), tr("Change a note on a customer"));
}

void CustomerNotesCard::remove(const CustomerNote& note)
{
    Project next = m_workshop.project();
    std::vector<CustomerNote>& notes = next.customerNotes.edit();
    const auto found = std::find(notes.begin(), notes.end(), note);
    if (found == notes.end())
        return;
    notes.erase(found);
    m_workshop.edit(std::move(next), tr("Remove a note from a customer"));
}

} // namespace strata
