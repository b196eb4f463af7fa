#include "ui/report/reportspage.h"

#include "core/storage/exportfile.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/languages.h"
#include "ui/projectfiles.h"
#include "ui/report/customerpick.h"
#include "ui/report/reportpreview.h"
#include "ui/theme.h"
#include "ui/workshop.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSettings>
#include <QSpinBox>
#include <QStackedWidget>
#include <QUrl>

#include <algorithm>
#include <memory>
#include <utility>

namespace strata {

ReportsPage::ReportsPage(Workshop& workshop, std::vector<ReportKind> kinds, QWidget* parent)
    : Page(tr("What do we take out of the room?"),
           tr("Choose a report. What you see is the very file that will be saved."),
           tr("A board believes figures that add up and that say where they come from. The segment report "
              "holds the "
              "model, the totals and what the figures rest on, so that nobody has to take it on trust."),
           parent)
    , m_workshop(workshop)
    , m_kindsList(std::move(kinds))
{
    setObjectName(QStringLiteral("reportsPage"));
    m_maskKey.resize(32);
    QRandomGenerator::system()->generate(reinterpret_cast<quint32*>(m_maskKey.data()),
                                         reinterpret_cast<quint32*>(m_maskKey.data() + m_maskKey.size()));
    m_later.setSingleShot(true);
    m_later.setInterval(250);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(makeKinds());
    row->addWidget(makeOptions());
    row->addWidget(makePreview(), 1);
    content()->addLayout(row, 1);
    fillCampaigns();
    recall();
    connectAll();
    showKind();
}

void ReportsPage::connectAll()
{
    connect(&m_later, &QTimer::timeout, this, &ReportsPage::make);
    connect(m_kinds, &QListWidget::currentRowChanged, this, [this] {
        QSettings().setValue(QStringLiteral("reports/kind"), kind());
        showKind();
    });
    const auto remembered = [this](const char* key, auto value) {
        return [this, key, value] {
            QSettings().setValue(QLatin1String(key), value());
            outdate();
        };
    };
    connect(m_paper, &QComboBox::currentIndexChanged, this,
            remembered("reports/paper", [this] { return m_paper->currentData(); }));
    connect(m_language, &QComboBox::currentIndexChanged, this,
            remembered("reports/language", [this] { return m_language->currentData(); }));
    connect(m_perType, &QSpinBox::valueChanged, this,
            remembered("reports/perType", [this] { return m_perType->value(); }));
    connect(m_mask, &QCheckBox::toggled, this,
            remembered("reports/mask", [this] { return m_mask->isChecked(); }));
    connect(m_voters, &QCheckBox::toggled, this, &ReportsPage::outdate);
    connect(m_campaign, &QComboBox::currentIndexChanged, this, &ReportsPage::outdate);
    connect(m_pick, &CustomerPick::changed, this, [this] {
        if (present().takesOption(ReportKind::WhichCustomers))
            outdate();
    });
    connect(&m_workshop, &Workshop::projectChanged, this, &ReportsPage::outdate);
    connect(&m_workshop, &Workshop::resultsChanged, this, &ReportsPage::outdate);
    connect(&m_workshop, &Workshop::recalculating, this, [this](bool isRunning) {
        if (!isRunning && m_isStale)
            outdate();
    });
    connect(m_save, &QPushButton::clicked, this, &ReportsPage::chooseAndSave);
    connect(m_saveFolder, &QPushButton::clicked, this, &ReportsPage::chooseFolder);
    connect(m_folder, &QPushButton::clicked, this, [this] {
        const QFileInfo saved(m_savedTo);
        QDesktopServices::openUrl(
            QUrl::fromLocalFile(saved.isDir() ? saved.absoluteFilePath() : saved.absolutePath()));
    });
    connect(m_stop, &QPushButton::clicked, this, &ReportsPage::stop);
    connect(m_messageButton, &QPushButton::clicked, this, [this] {
        if (const auto press = m_press)
            press();
    });
    for (Background* work : {&m_background, &m_folderWork})
        work->setWatcher([this](std::uint64_t done, std::uint64_t total) {
            m_progress->setValue(total > 0 ? int(done * 100 / total) : 0);
            if (present().takesOption(ReportKind::WhichCustomers))
                m_progressWords->setText(
                    tr("%1 of %2 customers")
                        .arg(format::number(double(done)), format::number(double(total))));
        });
}

void ReportsPage::recall()
{
    const QSettings settings;
    const auto choose = [&settings](QComboBox* box, const char* key) {
        box->setCurrentIndex(
            std::max(0, box->findData(settings.value(QLatin1String(key), box->itemData(0)))));
    };
    choose(m_paper, "reports/paper");
    choose(m_language, "reports/language");
    m_perType->setValue(
        settings.value(QStringLiteral("reports/perType"), ReportOptions().customersPerType).toInt());
    m_mask->setChecked(settings.value(QStringLiteral("reports/mask"), false).toBool());
    setKind(settings.value(QStringLiteral("reports/kind")).toString());
}

QString ReportsPage::kind() const
{
    return present().key;
}

const ReportKind& ReportsPage::present() const
{
    return m_kindsList[std::size_t(std::max(0, m_kinds->currentRow()))];
}

void ReportsPage::setKind(const QString& key)
{
    for (std::size_t i = 0; i < m_kindsList.size(); ++i)
        if (m_kindsList[i].key == key)
            m_kinds->setCurrentRow(int(i));
}

// What another kind takes stays as it was set, and is no part of the choice.
ReportChoice ReportsPage::choice() const
{
    const ReportKind& kind = present();
    return {.options = {.paper = Paper(m_paper->currentData().toInt()),
                        .customersPerType = m_perType->value(),
                        .maskNames = kind.takesOption(ReportKind::Masks) && m_mask->isChecked(),
                        .maskKey = m_maskKey,
                        .withVoters = kind.takesOption(ReportKind::Voters) && m_voters->isChecked()},
            .campaign = m_campaign->currentData().toString().toStdString(),
            .customers = m_pick->customers(),
            .chosen = m_pick->words()};
}

bool ReportsPage::isMany() const
{
    return present().takesOption(ReportKind::WhichCustomers) && m_pick->customers().size() > kMostAtOnce;
}

bool ReportsPage::isReady() const
{
    // While the metrics are being computed the results are of an earlier project; news will come.
    const std::size_t customers = m_workshop.project().dataset->customers.size();
    return !m_workshop.isRecalculating() && m_workshop.results().types.size() == customers
        && m_workshop.metrics().customers == customers;
}

void ReportsPage::showKind()
{
    const ReportKind& kind = present();
    m_name->setText(kind.name);
    m_holds->setText(kind.holds);
    m_paperRow->setVisible(kind.takesOption(ReportKind::PaperSize));
    m_languageRow->setVisible(kind.takesOption(ReportKind::LanguageOfIt));
    m_perTypeRow->setVisible(kind.takesOption(ReportKind::PerType));
    m_campaignRow->setVisible(kind.takesOption(ReportKind::OneCampaign));
    m_pick->setVisible(kind.takesOption(ReportKind::WhichCustomers));
    m_mask->setVisible(kind.takesOption(ReportKind::Masks));
    m_voters->setVisible(kind.takesOption(ReportKind::Voters));
    m_save->setText(tr("Save as %1…").arg(kind.ending.toUpper()));
    m_saveFolder->setVisible(kind.prepareFolder != nullptr);
    message({}, {}, {}); // nothing of another kind under this one's name
    outdate();
}

void ReportsPage::outdate()
{
    const bool isEmpty = m_workshop.project().dataset->customers.size() == 0;
    setEmptyState(isEmpty ? tr("A report needs customers. Import them and their invoice lines first.")
                          : QString(),
                  tr("Go to data"), PageId::Data);
    m_background.cancel();
    m_later.stop();
    showRunning(m_folderWork.isRunning());
    m_file.clear();
    m_isStale = true;
    m_isAsked = false;
    m_save->setEnabled(!isEmpty);
    if (!isEmpty && isVisible())
        refresh();
}

// What can be made now, and where it is little, the making of it.
void ReportsPage::refresh()
{
    fillCampaigns();
    {
        const QSignalBlocker blocker(m_pick); // nobody needs to be told here
        m_pick->follow();
    }
    const ReportLack lack = present().lack ? present().lack() : ReportLack();
    const bool isNobody = present().takesOption(ReportKind::WhichCustomers) && m_pick->customers().empty();
    m_save->setEnabled(lack.need.isEmpty() && !isNobody);
    m_saveFolder->setEnabled(m_save->isEnabled() && !m_folderWork.isRunning());
    if (!lack.need.isEmpty()) {
        message(lack.need, lack.button, [this, page = lack.page] { emit pageRequested(page); });
    } else if (isNobody) {
        message(tr("Choose customers, and their sheets are made."), {}, {});
    } else if (isMany()) {
        message(tr("%Ln sheet(s), each on a page of its own, after a list with page numbers.", nullptr,
                   int(m_pick->customers().size())),
                tr("Make the sheets"), [this] {
                    m_isAsked = true;
                    make();
                });
    } else {
        if (m_stack->currentWidget() != m_preview)
            message(tr("Making the file…"), {}, {});
        m_later.start();
        return;
    }
    m_wantsSave = false;
}

void ReportsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isStale && !m_background.isRunning())
        outdate();
}

void ReportsPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_wantsSave = false;
}

void ReportsPage::make()
{
    if (!isReady() || (isMany() && !m_isAsked))
        return;
    m_isStale = false;
    showRunning(true);
    m_background.start([this, language = m_language->currentData().toString(),
                        work = present().prepare(choice())](const Progress& progress) {
        const LanguageScope scope(language);
        const auto made = std::make_shared<const Result<QByteArray>>(work(progress));
        return [this, made] { showMade(*made); };
    });
}

void ReportsPage::showMade(const Result<QByteArray>& made)
{
    showRunning(m_folderWork.isRunning());
    const bool wantsSave = std::exchange(m_wantsSave, false);
    if (!made) {
        message(errorText(made.error()), tr("Try again"), [this] {
            m_isAsked = true;
            make();
        });
        say({});
        return;
    }
    m_file = *made;
    m_preview->showFile(m_file, present().ending);
    m_stack->setCurrentWidget(m_preview);
    const QString size = tr("%1 KB").arg(format::number(std::max(1.0, double(m_file.size()) / 1024.0)));
    const auto all = int(m_workshop.project().dataset->customers.size());
    if (present().ending == QLatin1String("pdf"))
        say(tr("%Ln page(s), %1", nullptr, m_preview->pageCount()).arg(size));
    else if (present().ending == QLatin1String("csv") && all > m_preview->rowCount())
        say(tr("The first %1 of %2 customers; the file has them all.")
                .arg(format::number(m_preview->rowCount()), format::number(double(all))));
    else
        say(tr("%Ln customer(s), %1", nullptr, all).arg(size));
    if (wantsSave)
        chooseAndSave();
}

void ReportsPage::stop()
{
    const bool wasFolder = m_folderWork.isRunning();
    m_folderWork.cancel();
    if (m_background.isRunning()) {
        m_background.cancel();
        m_wantsSave = false;
        m_isStale = true;
        message(tr("Stopped. Nothing was made."), tr("Make it again"), [this] {
            m_isAsked = true;
            make();
        });
    }
    showRunning(false);
    m_saveFolder->setEnabled(m_save->isEnabled());
    say(wasFolder ? tr("Stopped. No file was left behind.") : QString());
}

void ReportsPage::chooseAndSave()
{
    if (!m_save->isEnabled())
        return;
    if (m_file.isEmpty()) {
        if (!m_background.isRunning()) {
            m_isAsked = true;
            m_later.start();
        }
        m_wantsSave = true;
        return;
    }
    m_wantsSave = false;
    const QString ending = present().ending;
    const QString path = chooseSavePath(
        this, tr("Save report"), QStringLiteral("%1 - %2.%3").arg(projectName(), present().fileWords, ending),
        tr("%1 files (*.%2)").arg(ending.toUpper(), ending), ending);
    if (!path.isEmpty() && !m_file.isEmpty() && !saveTo(path))
        return; // said beside the button
}

Status ReportsPage::saveTo(const QString& path)
{
    Status written = writeExportedFile(path, m_file);
    if (written) {
        m_savedTo = path;
        m_folder->setEnabled(true);
        say(tr("Saved %1").arg(QFileInfo(path).fileName()));
    } else {
        say(errorText(written.error()), true);
    }
    return written;
}

void ReportsPage::chooseFolder()
{
    const QString parent
        = QFileDialog::getExistingDirectory(this, tr("Where to put the new folder with a file per customer"));
    if (!parent.isEmpty())
        saveFolder(parent);
}

void ReportsPage::saveFolder(const QString& parent)
{
    if (!isReady() || !m_saveFolder->isEnabled())
        return;
    m_saveFolder->setEnabled(false);
    showRunning(true);
    m_folderWork.start([this, parent, language = m_language->currentData().toString(),
                        name = QStringLiteral("%1 - %2").arg(projectName(), present().fileWords),
                        work = present().prepareFolder(choice())](const Progress& progress) {
        const LanguageScope scope(language);
        const auto made = std::make_shared<const Result<QString>>(work(parent, name, progress));
        return [this, made] {
            showRunning(m_background.isRunning());
            m_saveFolder->setEnabled(m_save->isEnabled());
            if (!*made) {
                say(errorText(made->error()), true);
                return;
            }
            m_savedTo = **made;
            m_folder->setEnabled(true);
            say(tr("Saved a file per customer in the new folder %1").arg(QFileInfo(m_savedTo).fileName()));
        };
    });
}

QString ReportsPage::projectName() const
{
    QString name = format::text(m_workshop.project().name).simplified();
    name.replace(QRegularExpression(QStringLiteral("[\\\\/:*?\"<>|]")), QStringLiteral("-"));
    return name.isEmpty() ? tr("Stratification") : name;
}

} // namespace strata
