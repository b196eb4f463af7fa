#include "ui/people/identifydialog.h"

#include "core/ballots/pin.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/workshop.h"

#include <QDeadlineTimer>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace strata {

namespace {

// How often a PIN was guessed wrong in a row, and when the next try may be made. Kept as long as the program
// runs. The hash is part of the key: a new PIN starts anew, and so does somebody else of another project.
struct Tries
{
    int wrong = 0;
    QDeadlineTimer until = QDeadlineTimer(0);
};

Tries& triesOf(const Participant& participant)
{
    static std::map<std::string, Tries> tries;
    return tries[participant.id + '\n' + participant.pinHash];
}

int secondsLeft(const Participant& participant)
{
    return int((triesOf(participant).until.remainingTime() + 999) / 1000);
}

// The same PIN from every keyboard: composed letters only.
QString typed(const QLineEdit* field)
{
    return field->text().normalized(QString::NormalizationForm_C);
}

QLineEdit* pinField(const QString& name, const QString& accessibleName)
{
    auto* field = new QLineEdit;
    field->setObjectName(name);
    field->setAccessibleName(accessibleName);
    field->setEchoMode(QLineEdit::Password);
    field->setMaxLength(int(kLongestPin));
    field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    field->setMinimumHeight(Theme::kTarget);
    return field;
}

} // namespace

IdentifyDialog::IdentifyDialog(Workshop& workshop, const QString& purpose, const std::string& participant,
                               QWidget* parent)
    : QDialog(parent)
    , m_workshop(workshop)
    , m_people(new QListWidget)
    , m_question(plainLabel())
    , m_pin(pinField(QStringLiteral("identifyPin"), tr("PIN")))
    , m_againLabel(plainLabel(tr("Again")))
    , m_again(pinField(QStringLiteral("identifyPinAgain"), tr("The same PIN again")))
    , m_problem(plainLabel())
    , m_wait(plainLabel())
    , m_hint(quietLabel())
    , m_ok(nullptr)
{
    setObjectName(QStringLiteral("identifyDialog"));
    setWindowTitle(purpose.isEmpty() ? tr("Who is it?") : tr("Who is it? – %1").arg(purpose));
    auto* head = strongLabel(purpose);
    head->setWordWrap(true);
    head->setVisible(!purpose.isEmpty());
    m_question->setWordWrap(true);

    m_people->setObjectName(QStringLiteral("identifyParticipants"));
    m_people->setAccessibleName(tr("Participants"));
    for (const Participant& one : workshop.project().debate->participants) {
        if (one.hasLeft || (!participant.empty() && one.id != participant))
            continue;
        auto* item = new QListWidgetItem(one.name.empty() ? tr("Without a name") : format::text(one.name));
        item->setData(Qt::UserRole, format::text(one.id));
        item->setSizeHint(QSize(0, Theme::kTarget));
        m_people->addItem(item);
    }
    m_people->setVisible(participant.empty());
    m_people->setMinimumHeight(std::min(m_people->count(), 7) * Theme::kTarget + 4);

    m_problem->setObjectName(QStringLiteral("identifyProblem"));
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_wait->setObjectName(QStringLiteral("identifyWait"));
    m_hint->setObjectName(QStringLiteral("identifyHint"));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setObjectName(QStringLiteral("identifyOk"));
    m_ok->setProperty("primary", true);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("identifyCancel"));

    auto* fields = new QGridLayout;
    fields->setHorizontalSpacing(12);
    fields->setVerticalSpacing(8);
    fields->addWidget(plainLabel(tr("PIN")), 0, 0);
    fields->addWidget(m_pin, 0, 1);
    fields->addWidget(m_againLabel, 1, 0);
    fields->addWidget(m_again, 1, 1);
    fields->addWidget(m_problem, 2, 1);
    fields->addWidget(m_wait, 3, 1);
    fields->addWidget(m_hint, 4, 1);
    fields->setColumnStretch(1, 1);
    fields->setColumnMinimumWidth(0, 56);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(head);
    layout->addWidget(m_people, 1);
    layout->addWidget(m_question);
    layout->addLayout(fields);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(440);

    m_clock.setInterval(200);
    connect(&m_clock, &QTimer::timeout, this, &IdentifyDialog::showWait);
    connect(m_people, &QListWidget::currentRowChanged, this, [this] {
        m_work.cancel(); // it was about somebody else
        m_pin->clear();
        m_again->clear();
        ask();
    });
    connect(m_people, &QListWidget::itemActivated, this, [this] { m_pin->setFocus(); });
    for (QLineEdit* field : {m_pin, m_again})
        connect(field, &QLineEdit::textEdited, this, [this] { complain({}); });
    connect(buttons, &QDialogButtonBox::accepted, this, &IdentifyDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    if (m_people->count() == 1)
        m_people->setCurrentRow(0);
    ask();
    if (m_people->count() > 1)
        m_people->setFocus();
    else
        m_pin->setFocus();
}

bool IdentifyDialog::hasAnybody() const
{
    return m_people->count() > 0;
}

std::optional<std::string> IdentifyDialog::participant() const
{
    return m_who;
}

const Participant* IdentifyDialog::chosen() const
{
    const QListWidgetItem* item = m_people->currentItem();
    return item
        ? findParticipant(*m_workshop.project().debate, item->data(Qt::UserRole).toString().toStdString())
        : nullptr;
}

void IdentifyDialog::ask()
{
    const Participant* one = chosen();
    const bool isNew = one && one->pinHash.empty();
    if (!one)
        m_question->setText(tr("Choose your name."));
    else if (isNew)
        m_question->setText(
            tr("%1, choose a PIN of your own: 4 characters or more.").arg(m_people->currentItem()->text()));
    else
        m_question->setText(tr("%1, type your PIN.").arg(m_people->currentItem()->text()));
    m_pin->setEnabled(one);
    m_againLabel->setVisible(isNew);
    m_again->setVisible(isNew);
    m_hint->setText(isNew ? tr("Nobody can read a PIN, not even in the file. Who forgets it asks the "
                               "facilitator to reset it.")
                          : QString());
    m_hint->setVisible(isNew);
    complain({});
    showWait();
}

void IdentifyDialog::showWait()
{
    const Participant* one = chosen();
    const int seconds = one ? secondsLeft(*one) : 0;
    m_wait->setText(seconds > 0 ? tr("Try again in %1 s").arg(seconds) : QString());
    m_wait->setVisible(seconds > 0);
    if (seconds > 0)
        m_clock.start();
    else
        m_clock.stop();
    fit();
    updateButton();
}

void IdentifyDialog::updateButton()
{
    const Participant* one = chosen();
    m_ok->setEnabled(one && secondsLeft(*one) == 0 && !m_work.isRunning());
}

void IdentifyDialog::complain(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    fit();
}

// Sentences come and go, and wrap: none is cut off.
void IdentifyDialog::fit()
{
    layout()->activate();
    const int wanted
        = std::max(layout()->totalHeightForWidth(width()), layout()->totalMinimumSize().height());
    if (wanted > height())
        resize(width(), wanted);
}

void IdentifyDialog::confirm()
{
    const Participant* one = chosen();
    if (!one || secondsLeft(*one) > 0 || m_work.isRunning())
        return;
    const QString pin = typed(m_pin);
    if (std::size_t(pin.toUcs4().size()) < kShortestPin) {
        complain(tr("A PIN has at least 4 characters."));
        m_pin->setFocus();
    } else if (!one->pinHash.empty()) {
        checkPin(pin);
    } else if (typed(m_again) != pin) {
        complain(m_again->text().isEmpty() ? tr("Type the same PIN once more.")
                                           : tr("The two are not the same; type both again."));
        m_again->clear();
        m_again->setFocus();
    } else {
        keepNewPin(pin);
    }
}

void IdentifyDialog::keepNewPin(const QString& pin)
{
    m_work.start([this, id = chosen()->id, text = pin.toStdString()](const Progress&) {
        const std::string hash = hashPin(text);
        return [this, id, hash] {
            updateButton();
            if (hash.empty()) {
                complain(tr("There is not enough memory to keep a PIN; close other programs and try again."));
                return;
            }
            Project next = m_workshop.project();
            for (Participant& one : next.debate.edit().participants)
                if (one.id == id && one.pinHash.empty()) {
                    one.pinHash = hash;
                    const QString name = format::text(one.name);
                    m_who = id;
                    m_workshop.edit(std::move(next), tr("PIN of %1").arg(name));
                    accept();
                    return;
                }
            ask(); // has one by now, or is gone
        };
    });
    updateButton();
}

void IdentifyDialog::checkPin(const QString& pin)
{
    // It counts as wrong until it has proved right: who closes the dialog meanwhile gains nothing.
    const Participant& one = *chosen();
    Tries& tries = triesOf(one);
    ++tries.wrong;
    tries.until = QDeadlineTimer(qint64(pinDelay(tries.wrong)) * 1000);
    m_work.start([this, one, text = pin.toStdString()](const Progress&) {
        const bool isRight = isPin(text, one.pinHash);
        return [this, one, isRight] {
            if (isRight) {
                triesOf(one) = {};
                m_who = one.id;
                accept();
                return;
            }
            Tries& wrong = triesOf(one);
            wrong.until = QDeadlineTimer(qint64(pinDelay(wrong.wrong)) * 1000);
            m_pin->clear();
            m_pin->setFocus();
            complain(tr("This is not the PIN of %1.").arg(format::text(one.name)));
            showWait();
        };
    });
    updateButton();
}

} // namespace strata
