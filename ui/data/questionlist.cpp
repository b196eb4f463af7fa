#include "ui/data/questionlist.h"

#include "ui/data/answertext.h"
#include "ui/data/fieldtext.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"

#include <QApplication>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace strata {

namespace {

// Sentences of the reader begin in lower case, as they also follow a colon.
QString sentence(const std::string& utf8)
{
    QString text = format::text(utf8);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

QuestionList::QuestionList(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("questionBox"));
    setAutoFillBackground(false);
    setFocusPolicy(Qt::ClickFocus); // no stop of Tab, but a place in its order
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_rows->setContentsMargins(0, 0, 4, 0);
    m_rows->setSpacing(8);
}

void QuestionList::setPlan(const ImportPlan& plan, const ImportDecisions::Answers& answers)
{
    const QWidget* focus = QApplication::focusWidget();
    const bool hadFocus = focus && isAncestorOf(focus);
    QWidget* first = nullptr; // control, to go on from where the one that had the focus is gone
    QWidget* before = this;
    const auto inOrder = [&](QWidget* control) {
        first = first ? first : control;
        setTabOrder(before, control);
        before = control;
    };
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (QWidget* widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    const auto addQuestion = [&](const Question& question) {
        auto* box = new QFrame;
        box->setProperty("card", true);
        box->setObjectName(QStringLiteral("question_")
                           + QString::fromStdString(question.option).remove(QLatin1Char('-')));
        auto* layout = new QVBoxLayout(box);
        layout->setContentsMargins(12, 8, 12, 8);
        layout->setSpacing(4);
        QLabel* detail = plainLabel(sentence(question.detail));
        detail->setWordWrap(true);
        layout->addWidget(detail);
        auto* group = new QButtonGroup(box);
        QList<QWidget*> choices;
        for (std::size_t i = 0; i < question.choices.size(); ++i) {
            const Choice& choice = question.choices[i];
            // A likely answer is marked, never taken: the person decides.
            const QString text = format::text(choice.text.empty() ? choice.value : choice.text);
            const QString whole = int(i) == question.proposal ? tr("%1 (likely)").arg(text) : text;
            QString label = fontMetrics().elidedText(whole, Qt::ElideRight, 270);
            label.replace(QLatin1Char('&'), QStringLiteral("&&"));
            auto* button = new QRadioButton(label);
            button->setToolTip(plainTip(whole));
            button->setAccessibleName(whole);
            button->setMinimumHeight(Theme::kTarget - 4);
            button->setObjectName(QStringLiteral("choice_%1_%2")
                                      .arg(QString::fromStdString(question.option).remove(QLatin1Char('-')),
                                           QString::fromStdString(choice.value)));
            group->addButton(button);
            layout->addWidget(button);
            choices.append(button);
            connect(button, &QRadioButton::clicked, this,
                    [this, option = question.option, value = choice.value] { emit answered(option, value); });
        }
        if (question.choices.empty())
            layout->addWidget(quietLabel(question.kind == QuestionKind::Mapping
                                             ? tr("Pick its column in the table on the left.")
                                             : tr("Set it in the row above.")));
        m_rows->addWidget(box);
        for (QWidget* choice : choices)
            inOrder(choice);
    };
    for (const Question& question : plan.questions)
        addQuestion(question);
    for (std::size_t i = 0; i < answers.size(); ++i) {
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        const QString said = answerText(answers[i].first, answers[i].second, plan.columns);
        QLabel* words = quietLabel(said);
        words->setObjectName(QStringLiteral("answerWords_%1").arg(i));
        layout->addWidget(words, 1);
        auto* change = new QPushButton(tr("Change"));
        change->setProperty("flat", true);
        change->setObjectName(QStringLiteral("changeAnswer_%1").arg(i));
        change->setAccessibleName(tr("Change %1").arg(said));
        connect(change, &QPushButton::clicked, this, [this, i] { emit withdrawn(i); });
        layout->addWidget(change);
        m_rows->addWidget(row);
        inOrder(change);
    }
    if (plan.questions.empty())
        m_rows->addWidget(quietLabel(answers.empty() ? tr("Nothing is open: the table says it all.")
                                                     : tr("Nothing is open any more.")));
    if (!plan.notes.empty()) {
        m_rows->addWidget(ruleLine());
        for (const ImportNote& note : plan.notes) {
            QLabel* label = quietLabel(sentence(note.text));
            if (note.isWarning)
                label->setText(tr("Note: %1").arg(format::text(note.text)));
            m_rows->addWidget(label);
        }
    }
    m_rows->addStretch(1);
    if (hadFocus && first)
        first->setFocus();
}

} // namespace strata
