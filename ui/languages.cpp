#include "ui/languages.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QMutex>
#include <QSettings>
#include <QTranslator>

#include <algorithm>
#include <map>
#include <memory>

namespace strata {

namespace {

constexpr auto kSetting = "view/language";

thread_local QString t_language; // of the scope this thread is in; empty: none

// "Customers: %1" in Hebrew letters, blanks, digits, placeholders and tags as they were.
QString mirrored(const char* text)
{
    const QString source = QString::fromUtf8(text);
    QString result;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QChar c = source[i];
        if (c == QLatin1Char('%')) {
            do
                result += source[i++];
            while (
                i < source.size()
                && (source[i].isDigit() || source[i] == QLatin1Char('L') || source[i] == QLatin1Char('n')));
            --i;
        } else if (c == QLatin1Char('<')) {
            const qsizetype end = source.indexOf(QLatin1Char('>'), i);
            const qsizetype last = end < 0 ? source.size() - 1 : end;
            result += QStringView(source).mid(i, last - i + 1);
            i = last;
        } else if (c.isLetter() && c.unicode() < 128) {
            result += QChar(char16_t(0x05D0 + (c.toLower().unicode() - u'a') % 27));
        } else {
            result += c;
        }
    }
    return result;
}

// Asked for every text of the program, on any thread.
class Speaker : public QTranslator
{
public:
    static Speaker& instance()
    {
        static Speaker speaker;
        return speaker;
    }

    bool isEmpty() const override { return false; }

    QString translate(const char* context, const char* source, const char* comment, int n) const override
    {
        const QString language = t_language.isEmpty() ? m_language : t_language;
        if (language == QLatin1String(kMirrored))
            return isOurs(context) ? mirrored(source) : QString();
        if (const QTranslator* words = wordsOf(language))
            if (const QString text = words->translate(context, source, comment, n); !text.isNull())
                return text;
        // English stands in the source; it must not fall through to the words of another language.
        return language == QLatin1String("en") && isOurs(context) ? QString::fromUtf8(source) : QString();
    }

    QString m_language = QStringLiteral("en");

private:
    // "QDialog" is Qt's, "QuarterBars" ours.
    static bool isOurs(const char* context)
    {
        return context && !(context[0] == 'Q' && context[1] >= 'A' && context[1] <= 'Z');
    }

    const QTranslator* wordsOf(const QString& language) const
    {
        const QMutexLocker lock(&m_mutex);
        std::unique_ptr<QTranslator>& words = m_words[language];
        if (!words) {
            words = std::make_unique<QTranslator>();
            static_cast<void>(words->load(QStringLiteral(":/i18n/strata_%1.qm").arg(language)));
        }
        return words.get();
    }

    mutable QMutex m_mutex;
    mutable std::map<QString, std::unique_ptr<QTranslator>> m_words;
};

bool isSpoken(const QString& code)
{
    return code == QLatin1String(kMirrored)
        || std::any_of(languages().begin(), languages().end(),
                       [&](const Language& l) { return l.code == code; });
}

// The language with the country of the computer, where that pair is in use: French in Switzerland. English in
// Germany is one too, but writes numbers as German does, which nobody expects who asks for English.
QLocale localeOf(const QString& code)
{
    const QLocale system = QLocale::system();
    const QLocale plain(code == QLatin1String(kMirrored) ? QStringLiteral("he") : code);
    const QLocale here(plain.language(), system.territory());
    const bool isOwn = system.language() == plain.language() || here.decimalPoint() == plain.decimalPoint();
    return here.territory() == system.territory() && isOwn ? here : plain;
}

} // namespace

const std::vector<Language>& languages()
{
    static const std::vector<Language> list{
        {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("es"), QStringLiteral("Español")},
        {QStringLiteral("fr"), QStringLiteral("Français")},
    };
    return list;
}

QString chosenLanguage()
{
    const QString code = QSettings().value(QLatin1String(kSetting)).toString();
    return isSpoken(code) ? code : QString();
}

void chooseLanguage(const QString& code)
{
    QSettings().setValue(QLatin1String(kSetting), code);
}

void speak(const QString& code)
{
    Speaker& speaker = Speaker::instance();
    QCoreApplication::removeTranslator(&speaker);
    const QString systems = QLocale(QLocale::system().language()).name().section(QLatin1Char('_'), 0, 0);
    speaker.m_language = isSpoken(code) ? code : isSpoken(systems) ? systems : QStringLiteral("en");
    QLocale::setDefault(isSpoken(code) ? localeOf(code) : QLocale::system());

    // The buttons of Qt's own dialogs.
    static QTranslator qtWords;
    QCoreApplication::removeTranslator(&qtWords);
    if (qtWords.load(QLocale(speaker.m_language), QStringLiteral("qtbase"), QStringLiteral("_"),
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qtWords);
    QCoreApplication::installTranslator(&speaker);
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        QGuiApplication::setLayoutDirection(speaker.m_language == QLatin1String(kMirrored) ? Qt::RightToLeft
                                                                                           : Qt::LeftToRight);
}

QString spokenLanguage()
{
    return t_language.isEmpty() ? Speaker::instance().m_language : t_language;
}

QLocale currentLocale()
{
    // A scope is a language that was asked for: the program's own may be spoken with the computer's numbers.
    return t_language.isEmpty() ? QLocale() : localeOf(t_language);
}

LanguageScope::LanguageScope(const QString& code)
    : m_before(t_language)
{
    if (isSpoken(code))
        t_language = code;
}

LanguageScope::~LanguageScope()
{
    t_language = m_before;
}

} // namespace strata
