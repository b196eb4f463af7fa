#include "ui/filtering/filterbar.h"

#include "ui/format.h"
#include "ui/filtering/attributes.h"
#include "ui/filtering/filtereditor.h"
#include "ui/widgets/flowlayout.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/workshop.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace strata {

namespace {

QString buttonText(QString text)
{
    constexpr qsizetype kMost = 60;
    if (text.size() > kMost)
        text = text.left(kMost - 1) + QChar(0x2026);
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

QToolButton* crossButton(const QString& name, const QString& what)
{
    auto* cross = new QToolButton;
    cross->setProperty("button", true);
    cross->setObjectName(name);
    cross->setText(QStringLiteral("\u00d7"));
    cross->setFixedSize(Theme::kTarget, Theme::kTarget);
    cross->setAccessibleName(what);
    cross->setToolTip(QStringLiteral("<p>%1</p>").arg(what.toHtmlEscaped()));
    return cross;
}

} // namespace

FilterBar::FilterBar(Workshop& workshop, std::function<CustomerView()> present, QWidget* parent)
    : QWidget(parent)
    , m_workshop(workshop)
    , m_present(std::move(present))
    , m_flow(new FlowLayout(8))
    , m_editor(new FilterEditor(workshop, this))
    , m_add(new QPushButton(tr("Add filter")))
    , m_clear(new QPushButton(tr("Clear all")))
    , m_views(new QPushButton)
    , m_menu(new QMenu(this))
    , m_chipRow(new QWidget)
    , m_nameRow(new QWidget)
    , m_name(new QLineEdit)
    , m_keep(new QPushButton)
    , m_problem(plainLabel())
{
    m_add->setObjectName(QStringLiteral("addFilter"));
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_clear->setProperty("flat", true);
    m_views->setObjectName(QStringLiteral("views"));
    m_views->setToolTip(
        tr("Ways of looking at the customers that were kept: filters, search, order and colours"));
    m_views->setMenu(m_menu);
    m_name->setObjectName(QStringLiteral("viewName"));
    m_name->setPlaceholderText(tr("Name of the view"));
    m_name->setAccessibleName(tr("Name of the view"));
    m_name->setMinimumWidth(200);
    m_keep->setObjectName(QStringLiteral("keepView"));
    m_keep->setProperty("primary", true);
    m_problem->setProperty("problem", true);
    m_problem->setObjectName(QStringLiteral("viewProblem"));
    auto* giveUp = new QPushButton(tr("Cancel"));
    giveUp->setObjectName(QStringLiteral("cancelView"));

    auto* row = new QHBoxLayout(m_nameRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_name);
    row->addWidget(m_keep);
    row->addWidget(giveUp);
    row->addWidget(m_problem, 1);
    m_nameRow->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_chipRow->setLayout(m_flow);
    layout->addWidget(m_chipRow);
    layout->addWidget(m_nameRow);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    connect(m_add, &QPushButton::clicked, this, [this] { openEditor(-1, m_add); });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        if (!m_brush.isEmpty())
            emit brushCleared();
        change({});
    });
    connect(m_editor, &FilterEditor::conditionChosen, this, [this](const ViewCondition& condition) {
        std::vector<ViewCondition> next = m_conditions;
        if (m_edited >= 0 && std::size_t(m_edited) < next.size())
            next[std::size_t(m_edited)] = condition;
        else
            next.push_back(condition);
        change(std::move(next));
    });
    connect(m_menu, &QMenu::aboutToShow, this, &FilterBar::fillMenu);
    connect(m_keep, &QPushButton::clicked, this, &FilterBar::checkName);
    connect(m_name, &QLineEdit::returnPressed, this, &FilterBar::checkName);
    connect(giveUp, &QPushButton::clicked, this, [this] {
        closeName();
        m_views->setFocus();
    });
    showChips();
    showViews();
}

void FilterBar::closeName()
{
    m_nameRow->hide();
    setVisible(!m_chips.isEmpty());
}

void FilterBar::reset()
{
    m_chosen.clear();
    m_editor->hide();
    closeName();
    setConditions({});
}

void FilterBar::setConditions(const std::vector<ViewCondition>& conditions)
{
    m_conditions = conditions;
    showChips();
    showViews();
}

void FilterBar::setBrush(const QString& words)
{
    if (words == m_brush)
        return;
    m_brush = words;
    showChips();
}

void FilterBar::change(std::vector<ViewCondition> conditions)
{
    m_conditions = std::move(conditions);
    showChips();
    emit conditionsChanged();
    showViews();
}

void FilterBar::showChips()
{
    const bool hadFocus = std::any_of(m_chips.begin(), m_chips.end(), [](const QWidget* chip) {
        return chip->isAncestorOf(chip->window()->focusWidget());
    });
    for (QWidget* chip : m_chips) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the sender
    }
    m_chips.clear();
    while (QLayoutItem* item = m_flow->takeAt(0)) // the chips come before the buttons
        delete item;
    const auto add
        = [this](const QString& words, const QString& name, const QString& tip, auto&& open, auto&& remove) {
              auto* chip = new QWidget(m_chipRow);
              auto* row = new QHBoxLayout(chip);
              row->setContentsMargins(0, 0, 0, 0);
              row->setSpacing(0);
              auto* button = new QPushButton(buttonText(words));
              button->setObjectName(QStringLiteral("chip/") + name);
              button->setProperty("compact", false);
              button->setAccessibleName(words);
              button->setToolTip(QStringLiteral("<p>%1</p>").arg(tip.toHtmlEscaped()));
              row->addWidget(button);
              auto* cross = crossButton(QStringLiteral("removeChip/") + name, tr("Remove: %1").arg(words));
              row->addWidget(cross);
              connect(button, &QPushButton::clicked, this, open);
              connect(cross, &QToolButton::clicked, this, remove);
              m_flow->addWidget(chip);
              m_chips.append(chip);
              chip->show();
              return button;
          };
    if (!m_brush.isEmpty())
        add(
            m_brush, QStringLiteral("brush"), tr("Only these are listed. Esc lists all again."),
            [this] { emit brushCleared(); }, [this] { emit brushCleared(); });
    for (std::size_t i = 0; i < m_conditions.size(); ++i) {
        QPushButton* chip = add(
            conditionInWords(m_conditions[i], m_workshop.project().currency), QString::number(i),
            tr("Change this filter."), [] {},
            [this, i] {
                std::vector<ViewCondition> next = m_conditions;
                next.erase(next.begin() + std::ptrdiff_t(i));
                change(std::move(next));
            });
        connect(chip, &QPushButton::clicked, this, [this, i, chip] { openEditor(int(i), chip); });
    }
    m_flow->addWidget(m_clear);
    m_clear->setVisible(m_conditions.size() + (m_brush.isEmpty() ? 0 : 1) > 1);
    m_chipRow->setVisible(!m_chips.isEmpty());
    setVisible(!m_chips.isEmpty() || !m_nameRow->isHidden());
    if (hadFocus)
        m_add->setFocus();
    updateGeometry();
}

void FilterBar::openEditor(int condition, const QWidget* below)
{
    m_edited = condition;
    m_editor->open(condition < 0 ? nullptr : &m_conditions[std::size_t(condition)],
                   below->mapToGlobal(QPoint(0, below->height() + 4)));
}

const CustomerView* FilterBar::chosen() const
{
    for (const CustomerView& view : *m_workshop.project().views)
        if (!m_chosen.empty() && view.name == m_chosen)
            return &view;
    return nullptr;
}

void FilterBar::showViews()
{
    const CustomerView* view = chosen();
    if (!view && m_isRenaming && !m_nameRow->isHidden())
        closeName(); // there is nothing to rename any more
    bool isChanged = false;
    if (view) {
        CustomerView present = m_present();
        present.name = view->name;
        isChanged = present != *view;
    }
    m_views->setText(!view           ? tr("Views")
                         : isChanged ? buttonText(tr("View: %1 (changed)").arg(format::text(view->name)))
                                     : buttonText(tr("View: %1").arg(format::text(view->name))));
}

void FilterBar::fillMenu()
{
    m_menu->clear();
    const auto& views = *m_workshop.project().views;
    if (views.empty()) {
        QAction* none = m_menu->addAction(tr("No view is kept yet"));
        none->setEnabled(false);
    }
    for (const CustomerView& view : views) {
        QAction* action = m_menu->addAction(buttonText(format::text(view.name)));
        action->setCheckable(true);
        action->setChecked(view.name == m_chosen);
        connect(action, &QAction::triggered, this, [this, view] {
            m_chosen = view.name;
            emit viewChosen(view);
            showViews();
        });
    }
    m_menu->addSeparator();
    QAction* save = m_menu->addAction(tr("Keep this view\u2026"));
    save->setObjectName(QStringLiteral("saveView"));
    connect(save, &QAction::triggered, this, [this] { askName(false); });
    const CustomerView* view = chosen();
    if (!view)
        return;
    const QString name = buttonText(format::text(view->name));
    const std::size_t at = std::size_t(view - views.data());
    QAction* update = m_menu->addAction(tr("Update \u201c%1\u201d").arg(name));
    update->setObjectName(QStringLiteral("updateView"));
    connect(update, &QAction::triggered, this, [this, at] {
        std::vector<CustomerView> next = *m_workshop.project().views;
        const std::string kept = next[at].name;
        next[at] = m_present();
        next[at].name = kept;
        keep(std::move(next), tr("Update view"));
    });
    QAction* rename = m_menu->addAction(tr("Rename \u201c%1\u201d\u2026").arg(name));
    rename->setObjectName(QStringLiteral("renameView"));
    connect(rename, &QAction::triggered, this, [this] { askName(true); });
    QAction* remove = m_menu->addAction(tr("Remove \u201c%1\u201d").arg(name));
    remove->setObjectName(QStringLiteral("removeView"));
    connect(remove, &QAction::triggered, this, [this, at] {
        std::vector<CustomerView> next = *m_workshop.project().views;
        next.erase(next.begin() + std::ptrdiff_t(at));
        m_chosen.clear();
        keep(std::move(next), tr("Remove view"));
    });
}

void FilterBar::askName(bool renames)
{
    m_isRenaming = renames;
    m_keep->setText(renames ? tr("Rename") : tr("Keep"));
    m_name->setText(renames ? QString::fromStdString(m_chosen) : QString());
    m_problem->clear();
    m_nameRow->show();
    show();
    m_name->setFocus();
    m_name->selectAll();
}

void FilterBar::checkName()
{
    const std::string name = m_name->text().trimmed().toStdString();
    const CustomerView* view = chosen();
    if (m_isRenaming && !view)
        return;
    if (name.empty()) {
        m_problem->setText(tr("Give the view a name."));
        m_name->setFocus();
        return;
    }
    std::vector<CustomerView> next = *m_workshop.project().views;
    const bool isRenaming = m_isRenaming && view;
    for (const CustomerView& other : next)
        if (other.name == name && !(isRenaming && name == m_chosen)) {
            m_problem->setText(tr("Another view has this name; choose another one."));
            m_name->setFocus();
            return;
        }
    if (isRenaming) {
        next[std::size_t(view - m_workshop.project().views->data())].name = name;
    } else {
        next.push_back(m_present());
        next.back().name = name;
    }
    m_chosen = name;
    closeName();
    m_views->setFocus();
    keep(std::move(next), isRenaming ? tr("Rename view") : tr("Keep view"));
}

void FilterBar::keep(std::vector<CustomerView> views, const QString& text)
{
    Project next = m_workshop.project();
    next.views = std::move(views);
    m_workshop.edit(std::move(next), text);
    showViews();
}

} // namespace strata
