#include "ui/charts/chartpicture.h"

#include "core/storage/exportfile.h"
#include "ui/aside.h"
#include "ui/charts/picturemenu.h"
#include "ui/errortext.h"
#include "ui/projectfiles.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/spoken.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QFontMetricsF>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPainter>
#include <QPointer>
#include <QRegularExpression>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace strata {

namespace {

struct ChartPicture
{
    Q_DECLARE_TR_FUNCTIONS(strata::ChartPicture)
};

constexpr int kMargin = 16; // px around the chart
constexpr int kHead = 32; // px for the title
bool s_isBeingMade = false;

QSize sizeOf(const QWidget* chart)
{
    return chart->size() + QSize(2 * kMargin, 2 * kMargin + kHead);
}

// While this lives the chart looks as if nobody were at the keyboard, and what in it takes its colours from
// the palette or the style sheet, which stay the window's, is light. The chart hears nothing of it.
class Sitting : public QObject
{
public:
    explicit Sitting(QWidget* chart)
        : m_chart(chart)
        , m_hadFocus(chart->hasFocus())
        , m_palette(chart->testAttribute(Qt::WA_SetPalette) ? chart->palette() : QPalette())
        , m_labels(chart->findChildren<QLabel*>())
    {
        s_isBeingMade = true;
        chart->installEventFilter(this);
        if (m_hadFocus)
            chart->clearFocus(); // its frame says nothing on paper
        const QColor text = Theme::instance().colors().text;
        QPalette light = chart->palette();
        light.setColor(QPalette::WindowText, text);
        light.setColor(QPalette::Text, text);
        chart->setPalette(light);
        for (QLabel* label : m_labels) {
            m_sheets += label->styleSheet();
            label->setStyleSheet(QStringLiteral("color: %1").arg(text.name()));
        }
    }

    ~Sitting() override
    {
        for (qsizetype i = 0; i < m_labels.size(); ++i)
            m_labels[i]->setStyleSheet(m_sheets[i]);
        m_chart->setPalette(m_palette);
        if (m_hadFocus)
            m_chart->setFocus(Qt::OtherFocusReason);
        s_isBeingMade = false;
    }

    bool eventFilter(QObject*, QEvent* event) override
    {
        return event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut
            || event->type() == QEvent::PaletteChange;
    }

private:
    QWidget* m_chart;
    bool m_hadFocus;
    QPalette m_palette; // its own; empty where it has the window's
    QList<QLabel*> m_labels;
    QStringList m_sheets;
};

void draw(QWidget* chart, QPainter& painter)
{
    const QString title = pictureTitle(chart);
    Theme::instance().inLight([&] {
        const Sitting sitting(chart);
        const Colors& colors = Theme::instance().colors();
        const QSize size = sizeOf(chart);
        painter.fillRect(QRect(QPoint(), size), colors.card);
        painter.setFont(Theme::instance().strongFont());
        painter.setPen(colors.text);
        const QRectF head(kMargin, kMargin, size.width() - 2 * kMargin, kHead);
        painter.setLayoutDirection(chart->layoutDirection());
        painter.drawText(head, Qt::AlignLeft | Qt::AlignTop,
                         QFontMetricsF(painter.font()).elidedText(title, Qt::ElideRight, head.width()));
        painter.setLayoutDirection(Qt::LayoutDirectionAuto);
        painter.translate(kMargin, kMargin + kHead);
        chart->render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
    });
}

QByteArray asPng(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

bool isSvg(const QString& path)
{
    return path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive);
}

} // namespace

QList<QWidget*> chartsIn(const QWidget* around)
{
    QList<QWidget*> charts;
    for (QWidget* widget : around->findChildren<QWidget*>())
        if (spokenRole(widget) == QAccessible::Chart && widget->isVisible())
            charts += widget;
    std::stable_sort(charts.begin(), charts.end(), [around](const QWidget* a, const QWidget* b) {
        const QPoint one = a->mapTo(around, QPoint()), other = b->mapTo(around, QPoint());
        return one.y() != other.y() ? one.y() < other.y() : one.x() < other.x();
    });
    return charts;
}

QString pictureTitle(const QWidget* chart)
{
    // What it says of itself, up to its figures: "Customers by type: Core 12, ..." or a sentence.
    static const QRegularExpression end(QStringLiteral("[:.](\\s|$)"));
    const QString own = chart->accessibleName().section(end, 0, 0).trimmed();
    for (const QWidget* around = chart->parentWidget(); around; around = around->parentWidget()) {
        const auto* card = qobject_cast<const Card*>(around);
        if (!card || card->title().isEmpty())
            continue;
        const bool isAlone = chartsIn(card).size() < 2;
        //: the title of a picture: that of a card, and what one of its charts is about
        return isAlone || own.isEmpty() ? card->title() : ChartPicture::tr("%1: %2").arg(card->title(), own);
    }
    return own;
}

bool isPictureBeingMade()
{
    return s_isBeingMade;
}

QByteArray pictureSvg(QWidget* chart)
{
    QByteArray svg;
    QBuffer buffer(&svg);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(sizeOf(chart));
    generator.setViewBox(QRect(QPoint(), sizeOf(chart)));
    generator.setTitle(pictureTitle(chart));
    generator.setResolution(chart->logicalDpiX());
    QPainter painter(&generator);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(chart, painter);
    painter.end();
    return svg;
}

QImage pictureImage(QWidget* chart, double scale)
{
    QImage image((QSizeF(sizeOf(chart)) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing
                           | QPainter::SmoothPixmapTransform);
    draw(chart, painter);
    painter.end();
    constexpr double kDotsPerMeter = 96.0 / 0.0254; // so that it has the size of the screen in a document
    image.setDotsPerMeterX(int(std::lround(kDotsPerMeter * scale)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    return image;
}

bool savePicture(QWidget* chart, const QString& path)
{
    const QByteArray svg = isSvg(path) ? pictureSvg(chart) : QByteArray();
    const QImage image = isSvg(path) ? QImage() : pictureImage(chart);
    Status written = Done{};
    runAside(chart->window(),
             {ChartPicture::tr("Save picture"), ChartPicture::tr("Saving the picture…"), false},
             [&](const Progress&) { written = writeExportedFile(path, isSvg(path) ? svg : asPng(image)); });
    if (!written)
        QMessageBox::warning(chart->window(), ChartPicture::tr("Save picture"), errorText(written.error()));
    return written.has_value();
}

void chooseAndSavePicture(QWidget* chart)
{
    const QPointer<QWidget> self = chart;
    const QString title = ChartPicture::tr("Save picture");
    QString name = pictureTitle(chart);
    static const QRegularExpression unfit(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    name.replace(unfit, QStringLiteral(" -"));
    if (name.isEmpty())
        name = ChartPicture::tr("Chart");
    const QString pixels = ChartPicture::tr("Pictures (*.png)");
    const QString vectors = ChartPicture::tr("Vector pictures (*.svg)");
    QString chosen = pixels;
    const QString path = QFileDialog::getSaveFileName(chart->window(), title, name + QStringLiteral(".png"),
                                                      pixels + QStringLiteral(";;") + vectors, &chosen);
    const bool hasEnding = isSvg(path) || path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive);
    const QString whole = hasEnding || !self
        ? path
        : completeSavePath(chart->window(), title, path,
                           chosen == vectors ? QStringLiteral("svg") : QStringLiteral("png"));
    if (!whole.isEmpty() && self)
        savePicture(self, whole);
}

void copyPicture(QWidget* chart)
{
    auto* data = new QMimeData;
    data->setImageData(pictureImage(chart));
    data->setData(QStringLiteral("image/svg+xml"), pictureSvg(chart));
    QApplication::clipboard()->setMimeData(data);
}

void installChartPictures()
{
    static QPointer<PictureMenu> menu;
    if (!menu) {
        menu = new PictureMenu(qApp);
        qApp->installEventFilter(menu);
    }
}

} // namespace strata
