#include "ui/paper/printcolor.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPalette>
#include <QSet>
#include <QStandardPaths>
#include <QTest>

// WCAG 2.2 AA, computed from the colours in use: 4.5 : 1 for text, 3 : 1 for what is no text.

using namespace strata;

namespace {

constexpr double kText = 4.5, kPart = 3.0;

struct Named
{
    QString name;
    QColor color;
};

QString pairName(const Named& one, const Named& ground)
{
    return QStringLiteral("%1 %2 on %3 %4: %5")
        .arg(one.name, one.color.name(), ground.name, ground.color.name())
        .arg(contrast(one.color, ground.color), 0, 'f', 2);
}

QString typeOf(int type)
{
    return typeName(CustomerType(type));
}

} // namespace

class TestContrast : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void contrast_isThatOfTheStandard();
    void everyText_isReadableOnItsGround_data() { schemes(); }
    void everyText_isReadableOnItsGround();
    void everyPart_isSeenOnItsGround_data() { schemes(); }
    void everyPart_isSeenOnItsGround();
    void printedColours_areReadableOnPaper();
    void types_haveShapesOfTheirOwn();

private:
    static void schemes()
    {
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << int(Scheme::Light);
        QTest::newRow("dark") << int(Scheme::Dark);
    }
};

// The ends of the scale, and the examples of WebAIM's checker.
void TestContrast::contrast_isThatOfTheStandard()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.005);
    QVERIFY(std::abs(contrast(QColor(0x00, 0x00, 0xFF), Qt::white) - 8.59) < 0.005);
}

void TestContrast::everyText_isReadableOnItsGround()
{
    QFETCH(int, scheme);
    Theme::instance().setScheme(Scheme(scheme));
    const Colors& c = Theme::instance().colors();
    const QList<Named> grounds{{QStringLiteral("card"), c.card},
                               {QStringLiteral("window"), c.window},
                               {QStringLiteral("what is selected"), c.accentSoft}};
    QList<Named> texts{{QStringLiteral("text"), c.text},       {QStringLiteral("quiet"), c.quiet},
                       {QStringLiteral("accent"), c.accent},   {QStringLiteral("good"), c.good},
                       {QStringLiteral("warning"), c.warning}, {QStringLiteral("bad"), c.bad}};
    for (int type = 0; type < int(kTypeCount); ++type)
        texts += {typeOf(type), Theme::instance().typeText(CustomerType(type))};
    QStringList found;
    for (const Named& text : texts)
        for (const Named& ground : grounds)
            if (contrast(text.color, ground.color) < kText)
                found += pairName(text, ground);
    const Named button{QStringLiteral("accent"), c.accent};
    const Named label{QStringLiteral("label"), c.onAccent};
    if (contrast(label.color, button.color) < kText)
        found += pairName(label, button);
    // What Qt paints itself.
    const QPalette palette = QApplication::palette();
    for (const auto& [text, ground] :
         {std::pair(QPalette::WindowText, QPalette::Window), std::pair(QPalette::Text, QPalette::Base),
          std::pair(QPalette::ButtonText, QPalette::Button),
          std::pair(QPalette::PlaceholderText, QPalette::Base),
          std::pair(QPalette::HighlightedText, QPalette::Highlight),
          std::pair(QPalette::Link, QPalette::Base), std::pair(QPalette::ToolTipText, QPalette::ToolTipBase)})
        if (contrast(palette.color(text), palette.color(ground)) < kText)
            found += pairName({QStringLiteral("palette"), palette.color(text)},
                              {QStringLiteral("palette"), palette.color(ground)});
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

void TestContrast::everyPart_isSeenOnItsGround()
{
    QFETCH(int, scheme);
    Theme::instance().setScheme(Scheme(scheme));
    const Colors& c = Theme::instance().colors();
    const QList<Named> grounds{{QStringLiteral("card"), c.card},
                               {QStringLiteral("window"), c.window},
                               {QStringLiteral("what is selected"), c.accentSoft}};
    QList<Named> parts{{QStringLiteral("focus"), c.accent},
                       {QStringLiteral("mark"), c.quiet},
                       {QStringLiteral("good"), c.good},
                       {QStringLiteral("warning"), c.warning},
                       {QStringLiteral("bad"), c.bad}};
    for (int type = 0; type < int(kTypeCount); ++type)
        parts += {typeOf(type), Theme::instance().typeColor(CustomerType(type))};
    QStringList found;
    for (const Named& part : parts)
        for (const Named& ground : grounds)
            if (contrast(part.color, ground.color) < kPart)
                found += pairName(part, ground);
    // A slider's filled part beside the rest of its track.
    if (contrast(c.accent, c.line) < kPart)
        found += pairName({QStringLiteral("filled"), c.accent}, {QStringLiteral("track"), c.line});
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

void TestContrast::printedColours_areReadableOnPaper()
{
    const QColor paper(Qt::white);
    QVERIFY(contrast(printColor::text(), paper) >= kText);
    QVERIFY(contrast(printColor::quiet(), paper) >= kText);
    QVERIFY(contrast(printColor::accent(), paper) >= kText);
    for (int type = 0; type < int(kTypeCount); ++type)
        QVERIFY2(contrast(printColor::ofType(CustomerType(type)), paper) >= kPart,
                 qPrintable(pairName({typeOf(type), printColor::ofType(CustomerType(type))},
                                     {QStringLiteral("paper"), paper})));
}

// Four types and four statuses, eight shapes: none is told from another by its colour alone.
void TestContrast::types_haveShapesOfTheirOwn()
{
    QSet<int> shapes;
    QSet<QString> names;
    for (int type = 0; type < int(kTypeCount); ++type) {
        names += typeOf(type);
        shapes += int(typeShape(CustomerType(type)));
    }
    QCOMPARE(shapes.size(), qsizetype(kTypeCount));
    QCOMPARE(names.size(), qsizetype(kTypeCount));
}

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
