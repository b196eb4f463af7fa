#pragma once
#include <QLocale>
#include <QString>

#include <vector>

namespace strata {

struct Language
{
    QString code; // ISO 639-1: "de"
    QString name; // as its own speakers write it: "Deutsch"
};

// Those with every text translated, by name.
const std::vector<Language>& languages();

// What only tests and screenshots speak: every text in letters that run from right to left.
inline constexpr const char* kMirrored = "mirrored";

// The language a person chose for the program; empty: the system's. Takes effect when Strata is next started.
QString chosenLanguage();
void chooseLanguage(const QString& code);

// Texts, numbers, dates and the direction of reading from here on; once at start, after the application.
// Empty: the system's language where Strata speaks it, else English.
void speak(const QString& code = {});
QString spokenLanguage(); // the code; "en" before speak()

// How numbers, money and dates are written here: in the language of the LanguageScope, else the program's.
QLocale currentLocale();

// Within its life, whatever this thread says and writes is in another language than the program: a report.
// An empty code changes nothing. May be nested.
class LanguageScope
{
public:
    explicit LanguageScope(const QString& code);
    ~LanguageScope();
    LanguageScope(const LanguageScope&) = delete;
    LanguageScope& operator=(const LanguageScope&) = delete;

private:
    QString m_before;
};

} // namespace strata
