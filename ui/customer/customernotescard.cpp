#include "ui/customer/customernotescard.h"

#include "ui/customer/customernotes.h"
#include "ui/format.h"
#include "ui/languages.h"
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

QString tooLong()
{
    return CustomerNotesCard::tr("A note has at most %1 characters.")
        .arg(format::number(double(kMostCharacters)));
}

// The text in parts that a note has room for.
QStringList parts(QString text)
{
    QStringList list;
    while (text.size() > kMostCharacters) {
        const qsizetype end = kMostCharacters - (text[kMostCharacters - 1].isHighSurrogate() ? 1 : 0);
        list += text.left(end);
        text = text.mid(end).trimmed();
    }
    if (!text.isEmpty())
        list += text;
    return list;
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
    connect(&workshop, &Workshop::aboutToLeave, this, &CustomerNotesCard::keepDrafts);
}

void CustomerNotesCard::show(int customer)
{
    const Project& project = m_workshop.project();
    const std::string& id = project.dataset->customers.ids[std::size_t(customer)];
    std::vector<CustomerNote> notes = notesOf(project, std::size_t(customer));
    const bool isOther = id != m_customer;
    if (isOther) {
        if (!m_customer.empty())
            m_drafts[m_customer] = m_text->toPlainText();
        m_customer = id;
        const auto draft = m_drafts.find(id);
        m_text->setPlainText(draft == m_drafts.end() ? QString() : draft->second);
        m_author->setText(QSettings().value(QStringLiteral("author")).toString());
        m_problem->hide();
    }
    if (!isOther && m_list && notes == m_shown)
        return; // where somebody writes the cursor stays
    m_shown = std::move(notes);
    rebuild();
}

void CustomerNotesCard::forget()
{
    m_drafts.clear();
    m_edits.clear();
    m_shown.clear();
    m_customer.clear();
    m_text->clear();
    m_problem->hide();
    rebuild();
}

// "Ann, 3 May 2026 14:03", with the number of the account where it was merged into this customer.
QString CustomerNotesCard::headOf(const CustomerNote& note) const
{
    const QString when
        = currentLocale().toString(QDateTime::fromMSecsSinceEpoch(note.time), QLocale::ShortFormat);
    const QString head
        = note.author.empty() ? when : QStringLiteral("%1, %2").arg(format::text(note.author), when);
    return note.customerId == m_customer
        ? head
        : QStringLiteral("%1 \u00B7 %2").arg(head, format::text(note.customerId));
}

CustomerNotesCard::Edit* CustomerNotesCard::editOf(const CustomerNote& note)
{
    const auto found = std::find_if(m_edits.begin(), m_edits.end(),
                                    [&note](const Edit& edit) { return edit.first == note; });
    return found == m_edits.end() ? nullptr : &*found;
}

void CustomerNotesCard::endEdit(const CustomerNote& note)
{
    std::erase_if(m_edits, [&note](const Edit& edit) { return edit.first == note; });
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
    m_opened = -1;
    m_empty->setVisible(m_shown.empty());
    body()->insertWidget(0, m_list);
    m_list->setVisible(!m_shown.empty());
    setNote(m_shown.empty() ? QString() : tr("%Ln note(s)", nullptr, int(m_shown.size())));
}

void CustomerNotesCard::addRow(QVBoxLayout* layout, std::size_t place, const CustomerNote& note, int row)
{
    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    auto* who = quietLabel(headOf(note));
    who->setObjectName(QStringLiteral("noteHead_%1").arg(row));
    head->addWidget(who, 1);
    Edit* const begun = editOf(note);
    if (!begun) {
        auto* edit = makeButton(tr("Edit"), QStringLiteral("editNote_%1").arg(row));
        auto* remove = makeButton(tr("Remove"), QStringLiteral("removeNote_%1").arg(row));
        for (QPushButton* button : {edit, remove}) {
            button->setProperty("flat", true);
            button->setMinimumHeight(32);
            head->addWidget(button);
        }
        edit->setAccessibleName(tr("Edit the note of %1").arg(headOf(note)));
        remove->setAccessibleName(tr("Remove the note of %1").arg(headOf(note)));
        connect(edit, &QPushButton::clicked, this, [this, note, row] {
            m_edits.emplace_back(note, format::text(note.text));
            m_opened = row;
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
        text->setPlainText(begun->second);
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
        auto* problem = plainLabel();
        problem->setObjectName(QStringLiteral("noteProblem_%1").arg(row));
        problem->setProperty("problem", true);
        problem->hide();
        buttons->insertWidget(2, problem);
        layout->addLayout(buttons);
        connect(text, &QPlainTextEdit::textChanged, this, [this, note, text, problem] {
            problem->hide();
            if (Edit* edit = editOf(note))
                edit->second = text->toPlainText();
        });
        connect(save, &QPushButton::clicked, this, [this, note, text, problem] {
            if (text->toPlainText().trimmed().size() <= kMostCharacters) {
                change(note, text->toPlainText());
                return;
            }
            problem->setText(tooLong());
            problem->show();
            text->setFocus();
        });
        connect(cancel, &QPushButton::clicked, this, [this, note] {
            endEdit(note);
            rebuild();
        });
        if (row == m_opened)
            text->setFocus();
    }
    if (place > 0)
        layout->addWidget(ruleLine());
}

void CustomerNotesCard::add()
{
    const QString text = m_text->toPlainText().trimmed();
    if (text.isEmpty() || text.size() > kMostCharacters) {
        m_problem->setText(text.isEmpty() ? tr("Write something first.") : tooLong());
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
    endEdit(before);
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
    found->text = now.toStdString();
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

// One undo step of everything that was begun: nobody is there any more to be asked. A note that was emptied
// stays as it was; what one note has no room for goes into further ones.
void CustomerNotesCard::keepDrafts()
{
    if (!m_customer.empty())
        m_drafts[m_customer] = m_text->toPlainText();
    const std::string author = m_author->text().trimmed().toStdString();
    const Moment now = QDateTime::currentMSecsSinceEpoch();
    Project next = m_workshop.project();
    std::vector<CustomerNote>& notes = next.customerNotes.edit();
    std::vector<CustomerNote> added;
    for (const auto& [before, text] : m_edits) {
        const QStringList pieces = parts(text.trimmed());
        const auto found = std::find(notes.begin(), notes.end(), before);
        if (pieces.isEmpty() || found == notes.end() || text == format::text(before.text))
            continue;
        found->text = pieces.first().toStdString();
        for (qsizetype i = 1; i < pieces.size(); ++i)
            added.push_back({before.customerId, now, before.author, pieces[i].toStdString()});
    }
    for (const auto& [customer, text] : m_drafts)
        for (const QString& piece : parts(text.trimmed()))
            added.push_back({customer, now, author, piece.toStdString()});
    notes.insert(notes.end(), added.begin(), added.end());
    const bool addsNotes = !added.empty();
    forget();
    m_workshop.edit(std::move(next),
                    addsNotes ? tr("Add a note to a customer") : tr("Change a note on a customer"));
}

} // namespace strata
