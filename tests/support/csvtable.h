#pragma once
#include <QList>
#include <QString>
#include <QStringList>

// The cells of a CSV text as RFC 4180 says: quoted ones may hold commas, quotes and line breaks.
inline QList<QStringList> csvTable(const QByteArray& csv)
{
    QList<QStringList> table;
    QStringList row;
    QString cell;
    bool isQuoted = false;
    const QString text = QString::fromUtf8(csv);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"') {
            if (isQuoted && i + 1 < text.size() && text[i + 1] == c) {
                cell += c;
                ++i;
            } else {
                isQuoted = !isQuoted;
            }
        } else if (!isQuoted && (c == u',' || c == u'\n')) {
            row += cell;
            cell.clear();
            if (c == u'\n') {
                table += row;
                row.clear();
            }
        } else {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty())
        table += row << cell;
    return table;
}
