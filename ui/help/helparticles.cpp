#include "ui/help/helparticles.h"

#include "ui/languages.h"

#include <QCoreApplication>
#include <QFile>

namespace strata {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Help", text);
}

QString read(const QString& article, const QString& language)
{
    QFile file(QStringLiteral(":/help/%1/%2.md").arg(language, article));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QString helpArticleOf(PageId page)
{
    switch (page) {
    case PageId::Planning:
        return QStringLiteral("workshop");
    case PageId::Factors:
        return QStringLiteral("factors");
    case PageId::Metrics:
        return QStringLiteral("metrics");
    case PageId::Ratings:
        return QStringLiteral("ratings");
    case PageId::Weights:
        return QStringLiteral("weights");
    case PageId::Ballots:
        return QStringLiteral("ballots");
    case PageId::Disagreement:
        return QStringLiteral("disagreement");
    case PageId::Homework:
        return QStringLiteral("homework");
    case PageId::Data:
        return QStringLiteral("data");
    case PageId::Accounts:
        return QStringLiteral("accounts");
    case PageId::Costs:
        return QStringLiteral("costs");
    case PageId::Gaps:
        return QStringLiteral("gaps");
    case PageId::Stratification:
        return QStringLiteral("stratification");
    case PageId::Customer:
        return QStringLiteral("customer");
    case PageId::Ranking:
        return QStringLiteral("ranking");
    case PageId::WhatIf:
        return QStringLiteral("what-if");
    case PageId::FlipCurves:
        return QStringLiteral("flip-curves");
    case PageId::Confidence:
        return QStringLiteral("confidence");
    case PageId::Services:
        return QStringLiteral("services");
    case PageId::Actions:
        return QStringLiteral("actions");
    case PageId::Playbooks:
        return QStringLiteral("playbooks");
    case PageId::Growth:
        return QStringLiteral("growth");
    case PageId::Campaigns:
        return QStringLiteral("campaigns");
    case PageId::Track:
        return QStringLiteral("track");
    case PageId::Signals:
        return QStringLiteral("signals");
    case PageId::Watchlist:
        return QStringLiteral("watch-list");
    case PageId::Reports:
        return QStringLiteral("reports");
    }
    return {};
}

std::vector<HelpSection> helpContents()
{
    const auto steps = [](std::initializer_list<PageId> all) {
        QStringList articles;
        for (const PageId step : all)
            for (const PageId page : pagesOf(step))
                articles += helpArticleOf(page);
        return articles;
    };
    return {
        {words(QT_TRANSLATE_NOOP("Help", "First steps")),
         {QStringLiteral("getting-started"), QStringLiteral("method"), QStringLiteral("importing")}},
        {words(QT_TRANSLATE_NOOP("Help", "Plan")),
         steps({PageId::Planning, PageId::Factors, PageId::Metrics, PageId::Weights})},
        {words(QT_TRANSLATE_NOOP("Help", "Build")),
         steps({PageId::Data, PageId::Gaps, PageId::Stratification, PageId::WhatIf})},
        {words(QT_TRANSLATE_NOOP("Help", "Transform")),
         steps({PageId::Services, PageId::Actions, PageId::Growth, PageId::Track})},
        {words(QT_TRANSLATE_NOOP("Help", "Deliver")), steps({PageId::Reports})},
        {words(QT_TRANSLATE_NOOP("Help", "To look up")),
         {QStringLiteral("questions"), QStringLiteral("compared"), QStringLiteral("glossary"),
          QStringLiteral("keyboard"), QStringLiteral("privacy"), QStringLiteral("command-line")}},
    };
}

QStringList helpArticles()
{
    QStringList all;
    for (const HelpSection& section : helpContents())
        all += section.articles;
    return all;
}

QString helpText(const QString& article, const QString& language)
{
    const QString text = read(article, language);
    return text.isEmpty() ? read(article, QStringLiteral("en")) : text;
}

QString helpText(const QString& article)
{
    return helpText(article, spokenLanguage());
}

QString helpTitle(const QString& article)
{
    return helpText(article).section(QLatin1Char('\n'), 0, 0).remove(QLatin1Char('#')).trimmed();
}

} // namespace strata
