#include "ui/factors/ideasheet.h"

#include "ui/factors/prompts.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace strata {

namespace {

constexpr int kLongestIdea = 80; // characters: it may become a factor's name

} // namespace

IdeaSheet::IdeaSheet(QWidget* parent)
    : QWidget(parent)
    , m_title(strongLabel())
    , m_note(quietLabel())
    , m_scroll(new QScrollArea)
    , m_rows(new QVBoxLayout)
    , m_next(new QLineEdit)
    , m_done(new QPushButton)
{
    setObjectName(QStringLiteral("ideaSheet"));
    m_title->setObjectName(QStringLiteral("ideaSheetTitle"));
    m_note->setObjectName(QStringLiteral("ideaSheetNote"));
    m_next->setObjectName(QStringLiteral("nextIdea"));
    m_next->setMaxLength(kLongestIdea);
    m_next->setPlaceholderText(tr("An idea in a few words; Enter adds it"));
    m_next->setAccessibleName(tr("Next idea"));
    m_done->setObjectName(QStringLiteral("finishIdeas"));
    m_done->setProperty("primary", true);
    auto* leave = new QPushButton(tr("Leave without keeping"));
    leave->setObjectName(QStringLiteral("abandonIdeas"));
    leave->setProperty("flat", true);

    auto* lines = new QWidget;
    auto* column = new QVBoxLayout(lines);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(8);
    m_rows->setSpacing(8);
    column->addLayout(m_rows);
    column->addWidget(m_next);
    column->addStretch();
    m_scroll->setWidget(lines);
    lines->setAutoFillBackground(false); // the card's ground
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch();
    foot->addWidget(leave);
    foot->addWidget(m_done);
    auto* sheet = new Card;
    sheet->body()->addWidget(m_title);
    sheet->body()->addWidget(m_note);
    sheet->body()->addWidget(m_scroll, 1);
    sheet->body()->addLayout(foot);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(sheet, 5);
    layout->addWidget(makePromptCard(), 3);

    connect(m_next, &QLineEdit::returnPressed, this, &IdeaSheet::addTyped);
    connect(m_done, &QPushButton::clicked, this, &IdeaSheet::finished);
    connect(leave, &QPushButton::clicked, this, &IdeaSheet::abandoned);
}

void IdeaSheet::open(const QString& title, const QString& note, const QString& done,
                     const std::vector<WrittenIdea>& ideas)
{
    clear();
    m_title->setText(title);
    m_note->setText(note);
    m_done->setText(done);
    for (const WrittenIdea& idea : ideas)
        addLine(idea);
    m_next->setFocus(Qt::OtherFocusReason);
}

std::vector<WrittenIdea> IdeaSheet::ideas() const
{
    std::vector<WrittenIdea> all;
    const auto add = [&all](const std::string& candidate, const QLineEdit* field) {
        if (const QString text = field->text().simplified(); !text.isEmpty())
            all.push_back({candidate, text.toStdString()});
    };
    for (const Line& line : m_lines)
        add(line.candidate, line.text);
    add({}, m_next);
    return all;
}

void IdeaSheet::clear()
{
    // At once, not later: the next person already looks at the screen.
    for (const Line& line : m_lines)
        delete line.row;
    m_lines.clear();
    m_next->clear();
}

void IdeaSheet::addLine(const WrittenIdea& idea)
{
    auto* row = new QWidget;
    auto* text = new QLineEdit(QString::fromStdString(idea.text));
    text->setObjectName(QStringLiteral("idea"));
    text->setMaxLength(kLongestIdea);
    text->setCursorPosition(0);
    text->setAccessibleName(tr("Idea %1").arg(m_lines.size() + 1));
    auto* remove = new QToolButton;
    remove->setObjectName(QStringLiteral("removeIdea"));
    remove->setProperty("button", true);
    remove->setText(QStringLiteral("\u00D7"));
    remove->setFixedSize(Theme::kTarget, Theme::kTarget);
    remove->setToolTip(tr("Remove this idea"));
    remove->setAccessibleName(tr("Remove idea %1").arg(m_lines.size() + 1));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(text, 1);
    layout->addWidget(remove);
    m_rows->addWidget(row);
    row->show();
    m_lines.push_back({idea.candidate, row, text});
    setTabOrder(remove, m_next);
    connect(text, &QLineEdit::returnPressed, m_next, qOverload<>(&QWidget::setFocus));
    connect(remove, &QToolButton::clicked, this, [this, row] { removeLine(row); });
}

void IdeaSheet::addTyped()
{
    const QString text = m_next->text().simplified();
    if (text.isEmpty())
        return;
    m_next->clear();
    addLine({{}, text.toStdString()});
    // The new line has its place only once the layout has run.
    QTimer::singleShot(0, this, [this] { m_scroll->ensureWidgetVisible(m_next); });
}

void IdeaSheet::removeLine(QWidget* row)
{
    std::erase_if(m_lines, [row](const Line& line) { return line.row == row; });
    row->hide();
    row->findChild<QLineEdit*>()->clear();
    row->deleteLater(); // its own button was pressed
    m_next->setFocus(Qt::OtherFocusReason);
}

} // namespace strata
