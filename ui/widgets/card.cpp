#include "ui/widgets/card.h"

#include "ui/theme.h"

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <QVBoxLayout>

namespace strata {

namespace {

// Shortened where the header has no room for it; the tip has all of it then.
class NoteLabel : public QLabel
{
public:
    NoteLabel()
    {
        setTextFormat(Qt::PlainText);
        setProperty("quiet", true);
        setFont(Theme::instance().headFont());
    }

    QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        style()->drawItemText(&painter, contentsRect(), Qt::AlignLeft | Qt::AlignVCenter, palette(),
                              isEnabled(), fontMetrics().elidedText(text(), Qt::ElideRight, width()),
                              foregroundRole());
    }

    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::ToolTip && sizeHint().width() > width()) {
            QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(),
                               QStringLiteral("<p>%1</p>").arg(text().toHtmlEscaped()), this);
            return true;
        }
        return QLabel::event(event);
    }
};

} // namespace

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_title(strongLabel(title))
    , m_note(new NoteLabel)
    , m_header(new QWidget)
    , m_headerRow(new QHBoxLayout(m_header))
    , m_body(new QVBoxLayout)
{
    setProperty("card", true);
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
