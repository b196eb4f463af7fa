#include "ui/weights/weightrow.h"

#include "ui/format.h"
#include "ui/theme.h"
#include "ui/weighting/weightfield.h"
#include "ui/weights/agreementchip.h"
#include "ui/widgets/card.h"

#include <QContextMenuEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QStyle>
#include <QToolButton>

#include <initializer_list>

namespace strata {

WeightRow::WeightRow(const QString& key, const QString& name, bool isFactor, QGridLayout* grid, int row,
                     QWidget* parent)
    : QObject(parent)
    , m_name(name)
    , m_label(isFactor ? strongLabel(name) : plainLabel(name))
    , m_slider(new WeightSlider)
    , m_field(new WeightField)
    , m_words(strongLabel())
    , m_lock(new QToolButton)
    , m_leftOut(new QWidget)
    , m_takeIn(new QToolButton)
    , m_chip(new AgreementChip(name))
    , m_more(new QToolButton)
    , m_menu(new QMenu(m_more))
{
    m_label->setIndent(isFactor ? 0 : 16);
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_label->setMinimumWidth(130);
    m_label->setWordWrap(true);
    m_label->setToolTip(QStringLiteral("<p>%1</p>").arg(name.toHtmlEscaped()));
    m_slider->setObjectName(QStringLiteral("weightSlider/") + key);
    m_field->setObjectName(QStringLiteral("weightField/") + key);
    m_words->setObjectName(QStringLiteral("weightWords/") + key);
    m_lock->setObjectName(QStringLiteral("weightLock/") + key);
    m_takeIn->setObjectName(QStringLiteral("weightTakeIn/") + key);
    m_chip->setObjectName(QStringLiteral("weightChip/") + key);
    m_more->setObjectName(QStringLiteral("weightMore/") + key);
    if (isFactor)
        m_field->setFont(Theme::instance().strongFont());
    m_field->setAccessibleName(tr("Weight of %1 in percent").arg(name));
    m_words->setFixedWidth(m_field->maximumWidth());
    m_words->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_words->setIndent(6);
    m_lock->setProperty("button", true);
    m_lock->setCheckable(true);
    m_lock->setFixedSize(76, Theme::kTarget);
    // One frame per row is enough: the others show where the hand or the focus is.
    const QString calm = QStringLiteral(
        "QToolButton:!checked:!hover:!focus { border-color: transparent; background: transparent; }");
    m_lock->setStyleSheet(calm);
    m_more->setStyleSheet(calm);
    m_takeIn->setProperty("button", true);
    m_takeIn->setFixedHeight(Theme::kTarget);
    m_takeIn->setText(tr("Take in again"));
    m_takeIn->setAccessibleName(tr("Take %1 in again").arg(name));
    auto* out = new QHBoxLayout(m_leftOut);
    out->setContentsMargins(0, 0, 0, 0);
    out->addWidget(quietLabel(tr("left out")), 1);
    out->addWidget(m_takeIn);
    m_leftOut->setAutoFillBackground(false);
    m_leftOut->hide();
    m_chip->hide();
    m_more->setProperty("button", true);
    m_more->setText(QStringLiteral("\u22EF"));
    m_more->setFixedSize(Theme::kTarget + 4, Theme::kTarget);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_more->setToolTip(tr("What else can be done with this row (Shift+F10)"));
    m_more->setAccessibleName(tr("More about %1").arg(name));

    grid->addWidget(m_label, row, Name);
    grid->addWidget(m_slider, row, Slider);
    grid->addWidget(m_field, row, Weight);
    grid->addWidget(m_words, row, Weight);
    grid->addWidget(m_lock, row, Lock);
    grid->addWidget(m_leftOut, row, Slider, 1, 3);
    grid->addWidget(m_chip, row, Team);
    grid->addWidget(m_more, row, More);

    for (QWidget* part :
         std::initializer_list<QWidget*>{m_label, m_slider, m_field, m_lock, m_more, m_takeIn})
        part->installEventFilter(this);
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        emit touched();
        m_menu->clear();
        emit menuRequested(m_menu);
    });
    connect(m_slider, &WeightSlider::sliderPressed, this, [this] {
        emit touched();
        emit dragStarted();
    });
    connect(m_slider, &WeightSlider::valueChanged, this, [this](int weight) {
        if (m_slider->isSliderDown())
            emit dragged(weight);
        else
            emit entered(weight);
    });
    connect(m_slider, &WeightSlider::dragCancelled, this, &WeightRow::dragCancelled);
    connect(m_slider, &WeightSlider::sliderReleased, this, &WeightRow::dragEnded);
    connect(m_field, &WeightField::weightEntered, this, &WeightRow::entered);
    connect(m_lock, &QToolButton::toggled, this, &WeightRow::lockToggled);
    connect(m_takeIn, &QToolButton::clicked, this, &WeightRow::takeInRequested);
}

void WeightRow::setWhy(const std::function<Explanation()>& weight, const std::function<Explanation()>& team)
{
    for (QWidget* shown : {static_cast<QWidget*>(m_label), static_cast<QWidget*>(m_slider),
                           static_cast<QWidget*>(m_field), static_cast<QWidget*>(m_words)})
        answersWhy(shown, weight);
    answersWhy(m_chip, team);
}

void WeightRow::showState(const State& state)
{
    const bool isFree = !state.isLocked && !state.isFrozen;
    m_slider->setVisible(!state.isExcluded);
    m_field->setVisible(!state.isExcluded && state.words.isEmpty());
    m_words->setVisible(!state.isExcluded && !state.words.isEmpty());
    m_words->setText(state.words);
    m_lock->setVisible(!state.isExcluded);
    m_lock->setEnabled(!state.isFrozen);
    m_leftOut->setVisible(state.isExcluded);
    m_takeIn->setEnabled(!state.isFrozen);
    m_isOut = state.isExcluded;
    m_chip->setVisible(m_hasAgreement && !m_isOut);
    if (m_label->property("quiet").toBool() != state.isExcluded) {
        m_label->setProperty("quiet", state.isExcluded);
        m_label->style()->unpolish(m_label);
        m_label->style()->polish(m_label);
    }
    m_slider->setWeight(state.basisPoints);
    m_slider->setReach(state.reach);
    m_slider->setEnabled(isFree);
    m_slider->setAccessibleName(tr("Weight of %1: %2").arg(m_name, format::weight(state.basisPoints)));
    m_field->setWeight(state.basisPoints);
    m_field->setEnabled(isFree);
    m_field->setToolTip(state.reach < 10000 && isFree
                            ? tr("At most %1: the rest is locked").arg(format::weight(state.reach))
                            : QString());
    const QSignalBlocker blocker(m_lock);
    m_lock->setChecked(state.isLocked);
    m_lock->setText(state.isLocked ? tr("Locked") : tr("Lock"));
    m_lock->setAccessibleName(state.isLocked ? tr("Unlock the weight of %1").arg(m_name)
                                             : tr("Lock the weight of %1").arg(m_name));
}

void WeightRow::showTeam(const WeightSlider::Marks& marks, const RowAgreement* agreement,
                         const QString& beside)
{
    m_slider->setMarks(marks);
    QStringList lines;
    if (marks.kept)
        lines += tr("Ring: the saved scenario, %1").arg(format::weight(*marks.kept));
    if (marks.median)
        lines += tr("Triangle: the group's median, %1").arg(format::weight(*marks.median));
    if (!marks.ballots.empty())
        lines += tr("Ticks: %Ln ballot(s)", nullptr, int(marks.ballots.size()));
    if (marks.beside)
        lines += tr("Upright line: %1, %2", "scenario and weight").arg(beside, format::weight(*marks.beside));
    QStringList escaped; // names of scenarios are no HTML
    for (const QString& line : lines)
        escaped += line.toHtmlEscaped();
    m_slider->setToolTip(
        lines.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(escaped.join(QStringLiteral("<br>"))));
    m_slider->setAccessibleDescription(lines.join(QStringLiteral("; ")));
    m_chip->setAgreement(agreement);
    m_hasAgreement = agreement != nullptr;
    m_chip->setVisible(m_hasAgreement && !m_isOut);
}

bool WeightRow::eventFilter(QObject* watched, QEvent* event)
{
    const auto popUp = [this](const QPoint& at) {
        if (m_more->isEnabled())
            m_menu->popup(at);
    };
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::MouseButtonPress:
        emit touched();
        break;
    case QEvent::ContextMenu:
        if (watched != m_field) { // has one of its own for its text
            popUp(static_cast<QContextMenuEvent*>(event)->globalPos());
            return true;
        }
        break;
    case QEvent::KeyPress: {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_F10 && key->modifiers() == Qt::ShiftModifier) {
            popUp(m_more->mapToGlobal(QPoint(0, m_more->height())));
            return true;
        }
        break;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace strata
