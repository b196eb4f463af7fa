#include "ui/theme.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFile>
#include <QFontDatabase>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSettings>
#include <QStyle>
#include <QStyleFactory>
#include <QSvgRenderer>

#include <cmath>
#include <utility>

namespace strata {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

// The same hue, darker or lighter until it can be read as text on the ground (WCAG AA, 4.5 : 1).
QColor readableOn(const QColor& ground, QColor color)
{
    const bool isDarkGround = luminance(ground) < 0.2;
    for (int step = 0; step < 40 && contrast(color, ground) < 4.6; ++step)
        color = isDarkGround ? color.lighter(105) : color.darker(105);
    return color;
}

// The edge of what is typed into: seen on its ground (WCAG AA, 3 : 1), no more.
QColor edgeOn(const QColor& ground, QColor color)
{
    const bool isDarkGround = luminance(ground) < 0.2;
    for (int step = 0; step < 80 && contrast(color, ground) < 3.05; ++step)
        color = isDarkGround ? color.lighter(103) : color.darker(103);
    return color;
}

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto mix = [share](float x, float y) { return float(x + (y - x) * share); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

QColor hex(const char* name)
{
    return QColor(QString::fromLatin1(name));
}

Colors lightColors()
{
    Colors c;
    c.window = hex("#F5F6F8");
    c.card = hex("#FFFFFF");
    c.line = hex("#E2E6EC");
    c.text = hex("#18212D");
    c.quiet = hex("#5E6A7A");
    c.accent = hex("#2457D6");
    c.onAccent = hex("#FFFFFF");
    c.good = hex("#1B7548");
    c.warning = hex("#995B00");
    c.bad = hex("#B3261E");
    c.types = {hex("#0F7B6C"), hex("#2F6FDE"), hex("#7F8A99"), hex("#D2571E"),
               hex("#8A5CC2"), hex("#6B7585"), hex("#4A5361"), hex("#98822A")};
    return c;
}

Colors darkColors()
{
    Colors c;
    c.window = hex("#12161C");
    c.card = hex("#1B212A");
    c.line = hex("#2D3642");
    c.text = hex("#E7ECF3");
    c.quiet = hex("#98A5B5");
    c.accent = hex("#7DA2FF");
    c.onAccent = hex("#12161C");
    c.good = hex("#58BE8B");
    c.warning = hex("#E0A040");
    c.bad = hex("#F2857D");
    c.types = {hex("#35B8A4"), hex("#79A6FF"), hex("#9AA5B3"), hex("#F28A54"),
               hex("#B794E6"), hex("#8995A5"), hex("#7E8A9A"), hex("#D8C266")};
    return c;
}

// Draws a line icon in the colour the theme has at the moment of painting.
class LineIconEngine : public QIconEngine
{
public:
    explicit LineIconEngine(const QString& name)
        : m_name(name)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return;
        const Colors& colors = Theme::instance().colors();
        const QColor color = mode == QIcon::Disabled ? mixed(colors.quiet, colors.card, 0.5)
            : mode == QIcon::Selected                ? colors.accent
                                                     : colors.text;
        QByteArray svg = file.readAll();
        svg.replace("currentColor", color.name().toLatin1());
        QSvgRenderer(svg).render(painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new LineIconEngine(m_name); }

private:
    QString m_name;
};

QString styleSheet(const Colors& c)
{
    const QString text = QStringLiteral(R"(
QToolTip { color: @text; background: @card; border: 1px solid @line; padding: 4px; }
QFrame[card="true"] { background: @card; border: 1px solid @line; border-radius: 8px; }
QFrame[rule="true"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
QLabel[quiet="true"] { color: @quiet; }
QLabel[problem="true"] { color: @bad; }
QPushButton, QToolButton[button="true"] { background: @card; color: @text; border: 1px solid @line; border-radius: 6px;
    padding: 0 12px; min-height: 30px; }
QToolButton[button="true"] { padding: 0 10px; }
QToolButton[button="true"]::menu-indicator { image: none; }
QPushButton:hover, QToolButton[button="true"]:hover { border-color: @quiet; }
QPushButton:pressed, QToolButton[button="true"]:pressed, QPushButton:checked, QToolButton[button="true"]:checked {
    background: @soft; color: @accent; border-color: @accent; }
QPushButton:focus, QToolButton[button="true"]:focus { border: 2px solid @accent; padding: 0 11px; min-height: 28px; }
QToolButton[button="true"]:focus { padding: 0 9px; }
QPushButton:disabled, QToolButton[button="true"]:disabled { color: @faint; }
QPushButton[primary="true"], QPushButton:default { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[primary="true"]:focus, QPushButton:default:focus { background: @card; color: @accent;
    border: 2px solid @accent; }
QPushButton[primary="true"]:disabled { background: @line; color: @quiet; border-color: @line; }
QPushButton[flat="true"] { background: transparent; border-color: transparent; color: @accent; }
QPushButton[flat="true"]:disabled { color: @faint; }
QPushButton[flat="true"]:hover { border-color: @line; }
QPushButton[flat="true"]:focus { border-color: @accent; }
QPushButton[compact="true"] { padding: 0 8px; min-height: 26px; }
QPushButton[compact="true"]:focus { padding: 0 7px; min-height: 24px; }
QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit { background: @card; color: @text; border: 1px solid @edge;
    border-radius: 6px; padding: 0 8px; min-height: 30px; selection-background-color: @accent; selection-color: @onAccent; }
QPlainTextEdit, QTextEdit { padding: 4px; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { border: 2px solid @accent; padding: 0 7px; min-height: 28px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @accent; padding: 3px; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled, QPlainTextEdit:disabled, QTextEdit:disabled {
    background: @window; color: @quiet; }
QLineEdit[invalid="true"], QAbstractSpinBox[invalid="true"] { border-color: @bad; }
QAbstractSpinBox[compact="true"], QLineEdit[compact="true"] { min-height: 26px; padding: 0 4px; }
QAbstractSpinBox[compact="true"]:focus, QLineEdit[compact="true"]:focus { min-height: 24px; padding: 0 3px; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(:/icons/@chevron); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @card; color: @text; border: 1px solid @line;
    selection-background-color: @soft; selection-color: @accent; }
QTableView, QTreeView, QListView { background: @card; color: @text; border: 1px solid transparent; gridline-color: @line;
    selection-background-color: @soft; selection-color: @text; alternate-background-color: @card; }
QTableView::item { padding: 0 8px; border-bottom: 1px solid @line; }
QTableView::item:selected { background: @soft; color: @text; }
QHeaderView { background: @card; }
QHeaderView::section { background: @card; color: @quiet; border: none; border-bottom: 1px solid @line;
    padding: 6px 8px; font-size: 11.5px; }
QHeaderView::section:vertical { padding: 0 8px; }
QTabWidget::pane { border: none; border-top: 1px solid @line; }
QTabBar::tab { background: transparent; color: @quiet; border: none; padding: 8px 12px; min-height: 16px; }
QTabBar::tab:selected { color: @accent; font-weight: 600; border-bottom: 2px solid @accent; }
QTabBar::tab:selected:focus { border: 2px solid @accent; border-radius: 4px; padding: 6px 10px; }
QHeaderView::up-arrow, QHeaderView::down-arrow { subcontrol-origin: border; subcontrol-position: top center;
    width: 8px; height: 8px; }
QHeaderView::up-arrow { image: url(:/icons/@chevronup); }
QHeaderView::down-arrow { image: url(:/icons/@chevron); }
QTableCornerButton::section { background: @card; border: none; }
QTableView, QTreeView, QListView { outline: 0; }
QTableView:focus, QTreeView:focus, QListView:focus { border-color: @accent; }
QTableView::item:focus { background: @soft; color: @text; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @faint; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @quiet; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractSpinBox::up-button { subcontrol-origin: border; subcontrol-position: top right; width: 20px; border: none;
    background: transparent; }
QAbstractSpinBox::down-button { subcontrol-origin: border; subcontrol-position: bottom right; width: 20px; border: none;
    background: transparent; }
QAbstractSpinBox::up-arrow { image: url(:/icons/@chevronup); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url(:/icons/@chevron); width: 10px; height: 10px; }
QDateEdit::drop-down { border: none; width: 20px; }
QDateEdit::down-arrow { image: url(:/icons/@chevron); width: 12px; height: 12px; }
QScrollArea, QPdfView { background: transparent; border: 1px solid transparent; }
QScrollArea#pageScroll { border: none; }
QScrollArea:focus, QPdfView:focus { border-color: @accent; }
QMenuBar { background: @card; color: @text; border-bottom: 1px solid @line; }
QMenuBar::item { padding: 6px 10px; background: transparent; }
QMenuBar::item:selected { background: @soft; color: @accent; }
QMenu { background: @card; color: @text; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 24px; border-radius: 4px; }
QMenu::item:selected { background: @soft; color: @accent; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QFrame#topBar { background: @card; border: none; border-bottom: 1px solid @line; }
QStatusBar { background: @card; color: @quiet; border-top: 1px solid @line; }
QStatusBar QLabel { color: @quiet; }
QStatusBar::item { border: none; }
QSplitter::handle { background: transparent; }
QCheckBox::indicator, QTreeView::indicator, QTableView::indicator, QListView::indicator { width: 16px; height: 16px;
    border: 1px solid @quiet; border-radius: 4px; background: @card; }
QCheckBox::indicator:checked, QTreeView::indicator:checked, QTableView::indicator:checked, QListView::indicator:checked {
    background: @accent; border-color: @accent; image: url(:/icons/@check); }
QCheckBox::indicator:disabled { border-color: @line; }
QCheckBox, QRadioButton { border: 2px solid transparent; border-radius: 4px; }
QCheckBox:focus, QRadioButton:focus { border-color: @accent; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @quiet; border-radius: 8px; background: @card; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @accent; background: @onAccent; }
QRadioButton::indicator:disabled { border-color: @line; }
QProgressBar { background: @line; border: none; border-radius: 4px; max-height: 8px; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }
)");
    QString sheet = text;
    const auto put = [&sheet](const char* token, const QColor& color) {
        sheet.replace(QString::fromLatin1(token), color.name());
    };
    put("@onAccent", c.onAccent);
    put("@soft", c.accentSoft);
    put("@edge", edgeOn(c.card, c.line));
    put("@faint", mixed(c.quiet, c.card, 0.4));
    put("@text", c.text);
    put("@card", c.card);
    put("@line", c.line);
    put("@quiet", c.quiet);
    put("@accent", c.accent);
    put("@bad", c.bad);
    put("@window", c.window);
    const bool isDark = luminance(c.card) < 0.2;
    sheet.replace(QStringLiteral("@chevronup"),
                  isDark ? QStringLiteral("chevronup-dark.svg") : QStringLiteral("chevronup-light.svg"));
    sheet.replace(QStringLiteral("@check"),
                  isDark ? QStringLiteral("check-dark.svg") : QStringLiteral("check-light.svg"));
    sheet.replace(QStringLiteral("@chevron"),
                  isDark ? QStringLiteral("chevron-dark.svg") : QStringLiteral("chevron-light.svg"));
    return sheet;
}

QFont pixelFont(double pixels, QFont::Weight weight)
{
    static const bool hasInter = QFontDatabase::families().contains(QStringLiteral("Inter"));
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (hasInter)
        font.setFamily(QStringLiteral("Inter"));
    font.setPixelSize(int(std::lround(pixels)));
    font.setWeight(weight);
    return font;
}

} // namespace

double contrast(const QColor& a, const QColor& b)
{
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

Theme& Theme::instance()
{
    static Theme theme;
    return theme;
}

Theme::Theme()
{
    const QString kept = QSettings().value(QStringLiteral("view/scheme")).toString();
    m_scheme = kept == QLatin1String("light") ? Scheme::Light
        : kept == QLatin1String("dark")       ? Scheme::Dark
                                              : Scheme::System;
    m_systemIsDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    m_isDark = m_scheme == Scheme::Dark || (m_scheme == Scheme::System && m_systemIsDark);
    choose();
}

void Theme::choose()
{
    m_isDark = m_scheme == Scheme::Dark || (m_scheme == Scheme::System && m_systemIsDark);
    m_colors = m_isDark ? darkColors() : lightColors();
    m_colors.accentSoft = mixed(m_colors.card, m_colors.accent, m_isDark ? 0.18 : 0.1);
    for (std::size_t type = 0; type < kTypeCount; ++type)
        // Rows that are selected have the harder ground.
        m_colors.typeTexts[type] = readableOn(m_colors.accentSoft, m_colors.types[type]);
}

void Theme::inLight(const std::function<void()>& draw)
{
    if (!m_isDark)
        return draw();
    const Scheme scheme = std::exchange(m_scheme, Scheme::Light);
    choose();
    emit changed(); // what was made of the colours is made again
    draw();
    m_scheme = scheme;
    choose();
    emit changed();
}

void Theme::apply()
{
    choose();
    if (QApplication::style()->name() != QLatin1String("fusion"))
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));

    const Colors& c = m_colors;
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.card);
    palette.setColor(QPalette::AlternateBase, c.window);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.quiet);
    palette.setColor(QPalette::Button, c.card);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.bad);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.card);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Light, mixed(c.card, c.text, 0.05));
    palette.setColor(QPalette::Midlight, c.line);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.quiet);
    palette.setColor(QPalette::Shadow, c.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(c.quiet, c.card, 0.4));
    QApplication::setPalette(palette);
    QApplication::setFont(bodyFont());
    qApp->setStyleSheet(styleSheet(c));
    emit changed();
}

void Theme::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    QSettings().setValue(QStringLiteral("view/scheme"),
                         scheme == Scheme::Light      ? QStringLiteral("light")
                             : scheme == Scheme::Dark ? QStringLiteral("dark")
                                                      : QStringLiteral("system"));
    apply();
}

QFont Theme::bodyFont() const
{
    return pixelFont(13, QFont::Normal);
}
QFont Theme::titleFont() const
{
    return pixelFont(20, QFont::DemiBold);
}
QFont Theme::headFont() const
{
    return pixelFont(11.5, QFont::Normal);
}
QFont Theme::strongFont() const
{
    return pixelFont(13, QFont::DemiBold);
}

QIcon Theme::icon(const QString& name) const
{
    return QIcon(new LineIconEngine(name));
}

QString typeName(CustomerType type)
{
    switch (type) {
    case CustomerType::Core:
        return QCoreApplication::translate("CustomerType", "Core");
    case CustomerType::Opportunistic:
        return QCoreApplication::translate("CustomerType", "Opportunistic");
    case CustomerType::Marginal:
        return QCoreApplication::translate("CustomerType", "Marginal");
    case CustomerType::ServiceDrain:
        return QCoreApplication::translate("CustomerType", "Service drain");
    case CustomerType::New:
        //: a customer who has not bought for long enough to be judged
        return QCoreApplication::translate("CustomerType", "New");
    case CustomerType::Inactive:
        return QCoreApplication::translate("CustomerType", "Inactive");
    case CustomerType::Excluded:
        return QCoreApplication::translate("CustomerType", "Excluded");
    case CustomerType::NotEnoughData:
        return QCoreApplication::translate("CustomerType", "Not enough data");
    }
    return {};
}

TypeShape typeShape(CustomerType type)
{
    switch (type) {
    case CustomerType::Core:
        return TypeShape::Circle;
    case CustomerType::Opportunistic:
        return TypeShape::Diamond;
    case CustomerType::Marginal:
        return TypeShape::Square;
    case CustomerType::ServiceDrain:
        return TypeShape::Triangle;
    case CustomerType::New:
        return TypeShape::HalfDisc;
    case CustomerType::Inactive:
        return TypeShape::Ring;
    case CustomerType::Excluded:
        return TypeShape::Cross;
    case CustomerType::NotEnoughData:
        return TypeShape::Dash;
    }
    return TypeShape::Circle;
}

} // namespace strata
