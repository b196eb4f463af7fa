#include "ui/widgets/card.h"

#include "ui/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace strata {

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_title(strongLabel(title))
    , m_note(new ElidedLabel)
    , m_header(new QWidget)
    , m_headerRow(new QHBoxLayout(m_header))
    , m_body(new QVBoxLayout)
{
    setProperty("card", true);
    setAccessibleName(title);
    m_note->setProperty("quiet", true);
    m_note->setFont(Theme::instance().headFont());
    m_headerRow->setContentsMargins(0, 0, 0, 0);
    m_headerRow->setSpacing(8);
    m_headerRow->addWidget(m_title);
    m_headerRow->addWidget(m_note);
    m_headerRow->addStretch();
    m_header->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // room to spare is the body's
    m_header->setVisible(!title.isEmpty());
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(8);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_header);
    layout->addLayout(m_body, 1);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_header->setVisible(true);
}

void Card::setNote(const QString& note)
{
    m_note->setText(note);
}

void Card::addHeaderWidget(QWidget* widget)
{
    m_headerRow->addWidget(widget);
    m_header->setVisible(true);
}

QLabel* plainLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

QLabel* quietLabel(const QString& text, QWidget* parent)
{
    auto* label = plainLabel(text, parent);
    label->setProperty("quiet", true);
    label->setWordWrap(true);
    return label;
}

QLabel* strongLabel(const QString& text, QWidget* parent)
{
    auto* label = plainLabel(text, parent);
    label->setFont(Theme::instance().strongFont());
    return label;
}

QFrame* ruleLine(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setProperty("rule", true);
    line->setFixedHeight(1);
    return line;
}

} // namespace strata
