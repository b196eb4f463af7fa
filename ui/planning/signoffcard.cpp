#include "ui/planning/signoffcard.h"

#include "ui/decisionlog.h"
#include "ui/format.h"
#include "ui/languages.h"
#include "ui/planning/fields.h"
#include "ui/theme.h"
#include "ui/versionuse.h"
#include "ui/workshop.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace strata {

namespace {

const Scenario* lastSigned(const Project& project)
{
    const Scenario* last = nullptr;
    for (const Scenario& one : *project.scenarios)
        if (one.isSigned() && (!last || one.signedAt > last->signedAt))
            last = &one;
    return last;
}

} // namespace

SignOffCard::SignOffCard(Workshop& workshop, QWidget* parent)
    : Card(tr("Sign off"), parent)
    , m_workshop(workshop)
    , m_form(new QWidget)
    , m_done(quietLabel())
    , m_name(new QLineEdit)
    , m_nameProblem(problemLabel(QStringLiteral("signOffNameProblem")))
    , m_people(new QVBoxLayout)
    , m_others(new QLineEdit)
    , m_signersProblem(problemLabel(QStringLiteral("signersProblem")))
    , m_reason(new QLineEdit)
    , m_dissent(new QLineEdit)
    , m_begin(new QPushButton(tr("Sign off…")))
    , m_confirm(new QWidget)
    , m_question(strongLabel())
    , m_no(new QPushButton(tr("Not yet")))
    , m_yes(new QPushButton(tr("Yes, sign off")))
{
    setObjectName(QStringLiteral("signOffCard"));
    m_done->setObjectName(QStringLiteral("isSignedOff"));
    m_name->setObjectName(QStringLiteral("signOffName"));
    m_name->setAccessibleName(tr("Name of the signed version"));
    m_name->setPlaceholderText(tr("Name of the signed version"));
    m_name->setMaxLength(80);
    m_others->setObjectName(QStringLiteral("otherSigners"));
    m_others->setAccessibleName(tr("Others who sign, names apart by commas"));
    m_others->setPlaceholderText(tr("Others who sign, names apart by commas"));
    m_begin->setObjectName(QStringLiteral("beginSignOff"));
    m_begin->setProperty("primary", true);
    m_yes->setObjectName(QStringLiteral("confirmSignOff"));
    m_yes->setProperty("primary", true);
    m_question->setWordWrap(true);
    m_no->setObjectName(QStringLiteral("cancelSignOff"));
    m_reason->setObjectName(QStringLiteral("signOffReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason, where there is one to remember"));
    m_reason->setMaxLength(1000);
    m_dissent->setObjectName(QStringLiteral("signOffDissent"));
    m_dissent->setAccessibleName(tr("Dissent"));
    m_dissent->setPlaceholderText(tr("Dissent, and whose"));
    m_dissent->setMaxLength(1000);

    m_people->setSpacing(0);
    auto* answers = new QHBoxLayout;
    answers->addStretch();
    answers->addWidget(m_no);
    answers->addWidget(m_yes);
    auto* confirm = new QVBoxLayout(m_confirm);
    confirm->setContentsMargins(0, 0, 0, 0);
    confirm->setSpacing(8);
    confirm->addWidget(m_question);
    confirm->addLayout(answers);
    m_confirm->hide();

    auto* form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    form->addWidget(quietLabel(
        tr("A signed version keeps its value tree, weights, cuts and cost rates for ever: it can be copied, "
           "never changed. Nothing that was done before can be undone afterwards.")));
    form->addWidget(m_name);
    form->addWidget(m_nameProblem);
    form->addWidget(strongLabel(tr("Who signs")));
    form->addLayout(m_people);
    form->addWidget(m_others);
    form->addWidget(m_signersProblem);
    form->addWidget(m_reason);
    form->addWidget(m_dissent);
    form->addWidget(m_begin, 0, Qt::AlignRight);
    form->addWidget(m_confirm);
    body()->addWidget(m_done);
    body()->addWidget(m_form);
    body()->addStretch();

    connect(m_begin, &QPushButton::clicked, this, [this] { ask(isReady()); });
    connect(m_no, &QPushButton::clicked, this, [this] {
        ask(false);
        m_begin->setFocus(Qt::OtherFocusReason);
    });
    connect(m_yes, &QPushButton::clicked, this, &SignOffCard::signOff);
    connect(&workshop, &Workshop::aboutToLeave, this, &SignOffCard::clear);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        answer(m_nameProblem, m_name, {});
        ask(false);
    });
    connect(m_others, &QLineEdit::textEdited, this, [this] {
        answer(m_signersProblem, m_others, {});
        ask(false);
    });
}

QStringList SignOffCard::signers() const
{
    QStringList names;
    for (const auto& [id, box] : m_signers)
        if (const Participant* person = findParticipant(*m_workshop.project().debate, id);
            person && box->isChecked())
            names += format::text(person->name);
    for (const QString& other : m_others->text().split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (const QString name = other.trimmed(); !name.isEmpty() && !names.contains(name))
            names += name;
    return names;
}

bool SignOffCard::isReady()
{
    const Project& project = m_workshop.project();
    const QString name = m_name->text().trimmed();
    const Scenario* present = presentScenario(project);
    // The version in use is signed under its own name as long as it is what it was.
    const bool isPresent = present && format::text(present->name) == name && isSameModel(project, *present);
    QString problem;
    if (name.isEmpty())
        problem = tr("Give the signed version a name.");
    else if (!isPresent && !isScenarioNameFree(project, name.toStdString()))
        problem = tr("There is already another version called %1; choose another name.").arg(name);
    answer(m_nameProblem, m_name, problem);
    const QString missing
        = signers().isEmpty() ? tr("At least one person signs: tick somebody, or write a name.") : QString();
    answer(m_signersProblem, m_others, missing);
    return problem.isEmpty() && missing.isEmpty();
}

void SignOffCard::ask(bool isAsking)
{
    m_confirm->setVisible(isAsking);
    m_begin->setVisible(!isAsking);
    if (!isAsking)
        return;
    m_question->setText(tr("Sign off “%1” for %2? This cannot be undone.")
                            .arg(m_name->text().trimmed(), currentLocale().createSeparatedList(signers())));
    m_no->setFocus(Qt::OtherFocusReason); // an Enter too many signs nothing
}

void SignOffCard::signOff()
{
    if (!isReady()) { // somebody may have left, or a name may be taken by now
        ask(false);
        return;
    }
    const QString name = m_name->text().trimmed();
    const QString names = currentLocale().createSeparatedList(signers());
    Project next = m_workshop.project();
    Scenario model;
    model.framework = next.framework;
    model.rules = next.rules;
    model.rates = next.rates;
    const auto inWords = [&next](const QString& title, const Scenario& one) {
        return tr("%1: %2", "name and weights").arg(title, modelInWords(one, next.currency));
    };
    const Scenario* last = lastSigned(next);
    logDecision(next,
                {tr("Model signed off"), last ? inWords(format::text(last->name), *last) : QString(),
                 inWords(name, model), names, m_reason->text().trimmed(), m_dissent->text().trimmed()});
    m_workshop.edit(std::move(next), tr("Sign off %1").arg(name)); // part of what signOff() makes final
    m_workshop.signOff(name, names);
    clear();
    refresh();
    emit signedOff();
}

void SignOffCard::clear()
{
    for (QLineEdit* field : {m_name, m_others, m_reason, m_dissent})
        field->clear();
    answer(m_nameProblem, m_name, {});
    answer(m_signersProblem, m_others, {});
    ask(false);
}

void SignOffCard::showSigners()
{
    std::vector<const Participant*> people;
    for (const Participant& person : m_workshop.project().debate->participants)
        if (!person.hasLeft)
            people.push_back(&person);
    bool isSame = people.size() == m_signers.size();
    for (std::size_t i = 0; isSame && i < people.size(); ++i)
        isSame = people[i]->id == m_signers[i].first;
    if (!isSame) {
        for (const auto& [id, box] : m_signers)
            delete box;
        m_signers.clear();
        for (const Participant* person : people) {
            auto* box = new QCheckBox;
            box->setObjectName(QStringLiteral("signer_") + format::text(person->id));
            box->setMinimumHeight(Theme::kTarget);
            box->setChecked(true);
            connect(box, &QCheckBox::toggled, this, [this] {
                answer(m_signersProblem, m_others, {});
                ask(false);
            });
            m_people->addWidget(box);
            box->show();
            m_signers.emplace_back(person->id, box);
        }
        ask(false);
    }
    for (std::size_t i = 0; i < people.size(); ++i) {
        const QString name = format::text(people[i]->name);
        QString shown = name;
        m_signers[i].second->setText(shown.replace(QLatin1Char('&'), QStringLiteral("&&")));
        m_signers[i].second->setAccessibleName(tr("%1 signs").arg(name));
    }
}

void SignOffCard::refresh()
{
    const Project& project = m_workshop.project();
    const bool isLocked = isModelLocked(project);
    m_form->setVisible(!isLocked);
    m_done->setVisible(isLocked);
    if (isLocked) {
        m_done->setText(tr("The model in use is signed off. Work on a copy to sign off another one later."));
        ask(false);
        return;
    }
    showSigners();
    const Scenario* present = presentScenario(project);
    const bool isKept = present && isSameModel(project, *present); // what is not cannot be signed so
    if (!m_name->isModified())
        showText(m_name, isKept ? format::text(present->name) : QString());
}

} // namespace strata
