#include "ui/explain/whypopup.h"

#include "ui/theme.h"

#include <QGuiApplication>
#include <QScreen>
#include <QShortcut>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace strata {

namespace {

constexpr int kWidth = 440, kMostHeight = 420, kMargin = 16;

} // namespace

WhyPopup::WhyPopup(QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_text(new QTextBrowser)
{
    setObjectName(QStringLiteral("whyPopup"));
    setProperty("card", true);
    setAttribute(Qt::WA_StyledBackground);
    setWindowTitle(tr("Why this number?"));
    m_text->setObjectName(QStringLiteral("whyAnswer"));
    m_text->setAccessibleName(tr("Why this number?"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setStyleSheet( // the frame around it is the only one
        QStringLiteral("QTextBrowser { border: none; padding: 0; background: transparent; }"));
    m_text->setOpenLinks(false);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->document()->setDocumentMargin(0);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, 12, kMargin, 12);
    layout->addWidget(m_text);
    setFocusProxy(m_text);
    connect(new QShortcut(QKeySequence::Cancel, this), &QShortcut::activated, this, &QWidget::hide);
    setLook();
}

void WhyPopup::setLook()
{
    const Colors& colors = Theme::instance().colors();
    m_text->document()->setDefaultFont(Theme::instance().bodyFont());
    m_text->document()->setDefaultStyleSheet(
        QStringLiteral("p { margin: 0 0 8px 0; } p.title { font-weight: 600; } p.formula { color: %1; } "
                       "p.source { color: %2; margin-bottom: 0; }")
            .arg(colors.text.name(), colors.quiet.name()));
}

void WhyPopup::showAt(const QString& why, const QPoint& global)
{
    setLook();
    m_text->setHtml(why);
    m_text->setAccessibleDescription(m_text->toPlainText());
    const int inner = kWidth - 2 * kMargin - 2;
    m_text->document()->setTextWidth(inner);
    const int height = int(std::ceil(m_text->document()->size().height())) + 4;
    m_text->setFixedSize(inner, std::min(height, kMostHeight));
    adjustSize();

    const QScreen* screen = QGuiApplication::screenAt(global);
    const QRect room = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    QPoint place = global + QPoint(4, 12);
    if (place.y() + this->height() > room.bottom())
        place.setY(global.y() - this->height() - 12);
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
    place.setY(std::clamp(place.y(), room.top(), std::max(room.top(), room.bottom() - this->height())));
    move(place);
    show();
    m_text->setFocus(Qt::PopupFocusReason);
}

QString WhyPopup::shownText() const
{
    return m_text->toPlainText();
}

} // namespace strata
