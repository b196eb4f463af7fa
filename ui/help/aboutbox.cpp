#include "ui/help/aboutbox.h"

#include "core/version.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace strata {

namespace {

// What is linked, by name. Names of licences are not translated.
struct Library
{
    QString name, licence;
};

std::vector<Library> libraries()
{
    return {{QStringLiteral("Qt %1").arg(QString::fromLatin1(qVersion())), QStringLiteral("LGPL 3")},
            {QStringLiteral("Qt Charts"), QStringLiteral("GPL 3")},
            {QStringLiteral("Qt PDF (PDFium)"), QStringLiteral("LGPL 3, BSD 3-Clause")},
            {QStringLiteral("SQLite"), AboutBox::tr("public domain")},
            {QStringLiteral("Eigen"), QStringLiteral("MPL 2.0")},
            {QStringLiteral("Boost"), QStringLiteral("Boost 1.0")},
            {QStringLiteral("uchardet"), QStringLiteral("MPL 1.1, GPL 2, LGPL 2.1")},
            {QStringLiteral("libsodium"), QStringLiteral("ISC")},
            {QStringLiteral("zlib"), QStringLiteral("zlib")},
            {QStringLiteral("QtKeychain"), QStringLiteral("BSD 2-Clause")},
            {QStringLiteral("libxlsxwriter"), QStringLiteral("BSD 2-Clause")},
            {QStringLiteral("Inter"), QStringLiteral("SIL OFL 1.1")}};
}

} // namespace

AboutBox::AboutBox(QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutBox"));
    setWindowTitle(tr("About Strata"));
    auto* icon = new QLabel;
    icon->setPixmap(Theme::instance().icon(QStringLiteral("strata")).pixmap(48, 48));
    auto* name = plainLabel(tr("Strata"));
    name->setFont(Theme::instance().titleFont());
    auto* version = quietLabel(tr("Version %1").arg(QString::fromLatin1(kVersion)));
    version->setObjectName(QStringLiteral("aboutVersion"));
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(name);
    names->addWidget(version);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(icon);
    head->addLayout(names, 1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(head);
    const auto say = [layout](const QString& text) {
        auto* label = plainLabel(text);
        label->setWordWrap(true);
        label->setFixedWidth(440);
        label->setFixedHeight(label->heightForWidth(440)); // of fixed width: the height follows from it
        layout->addWidget(label);
    };
    say(tr("A workshop for customer stratification: what makes a customer valuable, which metrics show it, "
           "and how "
           "much each one matters."));
    say(tr(
        "Your data never leave this machine: no telemetry, and no network code but the database driver you "
        "choose."));
    say(tr("Strata is free software. You may use, share and change it under the GNU General Public License, "
           "version "
           "3 or later. It comes without any warranty."));
    layout->addWidget(ruleLine());
    layout->addWidget(strongLabel(tr("Built on")));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(2);
    int row = 0;
    for (const Library& library : libraries()) {
        grid->addWidget(plainLabel(library.name), row, 0);
        grid->addWidget(quietLabel(library.licence), row++, 1);
    }
    grid->setColumnStretch(1, 1);
    layout->addLayout(grid);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    layout->setSizeConstraint(QLayout::SetFixedSize);
}

} // namespace strata
