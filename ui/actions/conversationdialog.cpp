#include "ui/actions/conversationdialog.h"

#include "core/storage/exportfile.h"
#include "core/transform/actionlist.h"
#include "ui/actions/actionchange.h"
#include "ui/actions/conversationmodel.h"
#include "ui/actions/conversationpaper.h"
#include "ui/actions/conversationwords.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/overriding/overriding.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/workshop.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <utility>

namespace strata {

namespace {

constexpr std::size_t kMostActions = 8; // in the dialog; the page behind it has all

} // namespace

ConversationDialog::ConversationDialog(Workshop& workshop, int customer, QWidget* parent)
    : QDialog(parent)
    , m_workshop(workshop)
    , m_id(workshop.project().dataset->customers.ids[std::size_t(customer)])
    , m_model(new ConversationModel(this))
    , m_name(plainLabel())
    , m_standing(quietLabel())
    , m_state(quietLabel())
    , m_table(new DataTable)
    , m_together(plainLabel())
    , m_remarks(quietLabel())
    , m_actions(plainLabel())
    , m_save(new QPushButton(tr("Save as PDF…")))
{
    setObjectName(QStringLiteral("conversationDialog"));
    setWindowTitle(tr("Conversation sheet"));
    resize(1180, 620);
    m_name->setObjectName(QStringLiteral("conversationName"));
    m_name->setFont(Theme::instance().titleFont());
    m_standing->setObjectName(QStringLiteral("conversationStanding"));
    m_state->setObjectName(QStringLiteral("conversationState"));
    m_together->setObjectName(QStringLiteral("conversationTogether"));
    m_remarks->setObjectName(QStringLiteral("conversationRemarks"));
    m_actions->setObjectName(QStringLiteral("conversationActions"));
    m_together->setWordWrap(true);
    m_actions->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("saveConversation"));
    m_table->setObjectName(QStringLiteral("conversationTable"));
    m_table->setAccessibleName(tr("What to talk about, and what it would do"));
    m_table->setSourceModel(m_model);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // what adds most comes first
    const int widths[] = {196, 100, 120, 84, 92, 400};
    for (int column = 0; column < ConversationModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->horizontalHeader()->setSectionResizeMode(ConversationModel::Effect, QHeaderView::Stretch);
    auto* close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("closeConversation"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(m_name);
    layout->addWidget(m_standing);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_together);
    layout->addWidget(m_remarks);
    layout->addWidget(strongLabel(tr("Open actions")));
    layout->addWidget(m_actions);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_state, 1);
    foot->addWidget(m_save);
    foot->addWidget(close);
    layout->addLayout(foot);

    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_save, &QPushButton::clicked, this, &ConversationDialog::chooseAndSave);
    connect(&workshop, &Workshop::resultsChanged, this, &ConversationDialog::compute);
    connect(&workshop, &Workshop::projectChanged, this, &ConversationDialog::compute);
    compute();
}

int ConversationDialog::customer() const
{
    const Customers& customers = m_workshop.project().dataset->customers;
    const int selected = m_workshop.selectedCustomer();
    if (selected >= 0 && customers.ids[std::size_t(selected)] == m_id)
        return selected;
    const auto found = std::find(customers.ids.begin(), customers.ids.end(), m_id);
    return found == customers.ids.end() ? -1 : int(found - customers.ids.begin());
}

void ConversationDialog::compute()
{
    const int who = customer();
    m_save->setEnabled(false);
    if (who < 0 || m_workshop.results().types.size() != m_workshop.project().dataset->customers.size()) {
        m_work.cancel();
        m_state->setText(who < 0 ? tr("This customer is no longer in the data.") : tr("Recalculating…"));
        return;
    }
    m_name->setText(customerName(m_workshop.project(), who));
    m_state->setText(tr("Computing…"));
    m_work.start([this, who, project = m_workshop.project(), metrics = m_workshop.sharedMetrics(),
                  scores = m_workshop.sharedScores(),
                  results = std::make_shared<const Results>(m_workshop.results())](const Progress&) {
        auto talk = std::make_shared<Conversation>(
            conversation(project, *metrics, *scores, *results, std::size_t(who)));
        return [this, talk] {
            m_model->setConversation(std::move(*talk), m_workshop.project());
            showConversation();
        };
    });
}

void ConversationDialog::showConversation()
{
    const Project& project = m_workshop.project();
    const Conversation& talk = m_model->conversation();
    const int who = customer();
    if (who < 0)
        return;
    m_isThere = true;
    m_state->clear();
    m_save->setEnabled(true);
    m_standing->setText(
        tr("%1; score %2 (customer lifetime value %3, net profit %4)")
            .arg(conversationWords::standing(talk.now, project), conversationWords::score(talk.now.composite),
                 conversationWords::score(talk.now.clv), conversationWords::score(talk.now.netProfit)));
    m_together->setText(
        talk.points.empty()
            ? tr("None of the metrics in the model is one that a conversation with the customer can move.")
            : conversationWords::together(talk, project));
    m_together->setVisible(!m_together->text().isEmpty());
    m_remarks->setText(conversationWords::remarks(talk, project).join(QLatin1Char(' ')));
    QStringList lines;
    const std::vector<CustomerAction> actions = waitingActions(project, std::size_t(who));
    const Day today = todayHere();
    for (std::size_t k = 0; k < std::min(actions.size(), kMostActions); ++k) {
        const CustomerAction& action = actions[k];
        QStringList words{format::text(action.text)};
        if (!action.owner.empty())
            words += format::text(action.owner);
        if (isKnown(action.due))
            words += isLate(action, today) ? tr("due %1, late").arg(format::day(action.due))
                                           : tr("due %1").arg(format::day(action.due));
        lines += QStringLiteral("\u2022 ") + words.join(QStringLiteral(" \u00B7 "));
    }
    if (actions.size() > kMostActions)
        lines += tr("and %Ln more", nullptr, int(actions.size() - kMostActions));
    m_actions->setText(lines.isEmpty() ? tr("None.") : lines.join(QLatin1Char('\n')));
}

void ConversationDialog::chooseAndSave()
{
    QString name = m_name->text().simplified().left(80);
    for (QChar& letter : name)
        if (QStringLiteral("/\\:*?\"<>|").contains(letter) || !letter.isPrint())
            letter = QLatin1Char('-');
    const QString ending = QStringLiteral(".pdf");
    QString path = QFileDialog::getSaveFileName(this, tr("Save the conversation sheet"), name + ending,
                                                tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(ending, Qt::CaseInsensitive))
        path += ending;
    saveTo(path);
}

void ConversationDialog::saveTo(const QString& path)
{
    const int who = customer();
    if (who < 0 || !m_isThere)
        return;
    m_state->setText(tr("Writing…"));
    m_work.start([this, who, path, project = m_workshop.project(), metrics = m_workshop.sharedMetrics(),
                  results = std::make_shared<const Results>(m_workshop.results()),
                  talk = m_model->conversation(), today = todayHere()](const Progress& progress) {
        const Result<QByteArray> pdf = conversationPdf(
            {project, *metrics, *results, std::size_t(who), talk, today}, Paper::A4, progress);
        const Status written = pdf ? writeExportedFile(path, *pdf) : Status(pdf.error());
        const QString words = written ? tr("Saved as %1.").arg(path) : errorText(written.error());
        return [this, words] { m_state->setText(words); };
    });
}

} // namespace strata
