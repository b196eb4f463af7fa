#include "ui/help/tourcard.h"

#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace strata {

namespace {

constexpr int kWidth = 320, kMargin = 16;
constexpr int kRing = 3, kGap = 3; // of the ring, and from it to the control
constexpr int kBeside = 12; // from the target to the card

} // namespace

TourRing::TourRing(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("tourRing"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void TourRing::surround(const QRect& target)
{
    const int reach = kRing + kGap;
    const QRect place = target.adjusted(-reach, -reach, reach, reach).intersected(parentWidget()->rect());
    if (place != geometry()) {
        setGeometry(place);
        const QRect inner = rect().adjusted(kRing + 2, kRing + 2, -kRing - 2, -kRing - 2);
        setMask(QRegion(rect()).subtracted(QRegion(inner))); // what lies inside is not painted twice
    }
    show();
    raise();
}

void TourRing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::instance().colors().accent, kRing));
    painter.drawRoundedRect(QRectF(rect()).adjusted(kRing / 2.0, kRing / 2.0, -kRing / 2.0, -kRing / 2.0), 4,
                            4);
}

TourCard::TourCard(QWidget* parent)
    : QFrame(parent)
    , m_count(quietLabel())
    , m_title(strongLabel())
    , m_text(plainLabel())
    , m_attempt(plainLabel())
    , m_back(new QPushButton(tr("Back")))
    , m_next(new QPushButton(tr("Next")))
{
    setObjectName(QStringLiteral("tourCard"));
    const auto colour = [this] {
        const Colors& colors = Theme::instance().colors();
        setStyleSheet(
            QStringLiteral("QFrame#tourCard { background: %1; border: 2px solid %2; border-radius: 8px; }")
                .arg(colors.card.name(), colors.accent.name()));
    };
    colour();
    connect(&Theme::instance(), &Theme::changed, this, colour);
    setFocusPolicy(Qt::StrongFocus);
    m_count->setObjectName(QStringLiteral("tourCount"));
    m_title->setObjectName(QStringLiteral("tourTitle"));
    m_text->setObjectName(QStringLiteral("tourText"));
    m_attempt->setObjectName(QStringLiteral("tourAttempt"));
    for (QLabel* label : {m_title, m_text, m_attempt})
        label->setWordWrap(true);
    m_attempt->setFont(Theme::instance().strongFont());
    auto* end = new QPushButton(tr("End the tour"));
    end->setObjectName(QStringLiteral("tourEnd"));
    end->setProperty("flat", true);
    m_back->setObjectName(QStringLiteral("tourBack"));
    m_next->setObjectName(QStringLiteral("tourNext"));
    m_next->setProperty("primary", true);
    auto* row = new QHBoxLayout;
    row->addWidget(end);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, 12, kMargin, 12);
    column->setSpacing(8);
    column->addWidget(m_count);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_attempt);
    column->addLayout(row);
    setFixedWidth(
        std::max(kWidth, row->sizeHint().width() + 2 * kMargin + 4)); // long words of other languages
    connect(m_next, &QPushButton::clicked, this, &TourCard::nextRequested);
    connect(m_back, &QPushButton::clicked, this, &TourCard::backRequested);
    connect(end, &QPushButton::clicked, this, &TourCard::endRequested);
    for (QPushButton* button : {end, m_back, m_next}) {
        button->setAutoDefault(true); // Enter presses it
        button->installEventFilter(this); // arrows turn pages here, they do not go from button to button
    }
    hide();
}

void TourCard::setStep(int step, int steps, const QString& title, const QString& text, const QString& attempt)
{
    m_count->setText(tr("Step %1 of %2").arg(format::number(step + 1), format::number(steps)));
    m_title->setText(title);
    m_text->setText(text);
    m_attemptText = attempt;
    m_back->setEnabled(step > 0);
    m_next->setText(step + 1 == steps ? tr("Done") : tr("Next"));
    setAccessibleName(m_count->text());
    m_next->setAccessibleDescription(
        QStringLiteral("%1 %2 %3").arg(title, text, attempt)); // read with the focus
    setDone(false);
}

void TourCard::setDone(bool isDone)
{
    m_attempt->setVisible(!m_attemptText.isEmpty());
    m_attempt->setText(isDone ? QStringLiteral("✓ %1").arg(tr("Done. Go on when you like."))
                              : tr("Try it: %1").arg(m_attemptText));
    QPalette words = m_attempt->palette();
    words.setColor(QPalette::WindowText,
                   isDone ? Theme::instance().colors().good : Theme::instance().colors().accent);
    m_attempt->setPalette(words);
    fit();
}

void TourCard::fit()
{
    ensurePolished(); // the frame takes a pixel on each side
    layout()->activate();
    setFixedHeight(layout()->totalHeightForWidth(width()));
}

void TourCard::takeFocus()
{
    m_next->setFocus(Qt::OtherFocusReason);
}

bool TourCard::answer(int key)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    if (key == Qt::Key_Escape)
        emit endRequested();
    else if (key == (isMirrored ? Qt::Key_Left : Qt::Key_Right) || key == Qt::Key_Down)
        emit nextRequested();
    else if (key == (isMirrored ? Qt::Key_Right : Qt::Key_Left) || key == Qt::Key_Up)
        emit backRequested();
    else
        return false;
    return true;
}

bool TourCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && answer(static_cast<QKeyEvent*>(event)->key()))
        return true;
    return QFrame::eventFilter(watched, event);
}

void TourCard::keyPressEvent(QKeyEvent* event)
{
    if (!answer(event->key()))
        QFrame::keyPressEvent(event);
}

QPoint besideTarget(const QRect& room, const QRect& target, const QSize& card, bool isRightToLeft)
{
    const auto within
        = [](int wanted, int least, int most) { return std::max(least, std::min(wanted, most)); };
    const int y = within(target.top(), room.top(), room.bottom() + 1 - card.height());
    const int x = within(isRightToLeft ? target.right() + 1 - card.width() : target.left(), room.left(),
                         room.right() + 1 - card.width());
    const QPoint right(target.right() + 1 + kBeside, y), left(target.left() - kBeside - card.width(), y);
    const QPoint below(x, target.bottom() + 1 + kBeside), above(x, target.top() - kBeside - card.height());
    for (const QPoint& place : isRightToLeft ? std::vector<QPoint>{left, right, below, above}
                                             : std::vector<QPoint>{right, left, below, above})
        if (room.contains(QRect(place, card)))
            return place;
    const int farX = room.right() + 1 - card.width(), farY = room.bottom() + 1 - card.height();
    const int trailing = isRightToLeft ? room.left() : farX, leading = isRightToLeft ? farX : room.left();
    QPoint best;
    qint64 least = -1;
    for (const QPoint& corner : {QPoint(trailing, farY), QPoint(trailing, room.top()), QPoint(leading, farY),
                                 QPoint(leading, room.top())}) {
        const QRect hidden = QRect(corner, card).intersected(target);
        const qint64 area = hidden.isEmpty() ? 0 : qint64(hidden.width()) * hidden.height();
        if (least < 0 || area < least) {
            least = area;
            best = corner;
        }
    }
    return best;
}

} // namespace strata
