#include "ui/data/workstrip.h"

#include "ui/theme.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace strata {

WorkStrip::WorkStrip(QWidget* parent)
    : QWidget(parent)
    , m_words(quietLabel())
    , m_bar(new QProgressBar)
    , m_stop(new QPushButton(tr("Stop")))
{
    m_words->setObjectName(QStringLiteral("doing"));
    m_words->setWordWrap(false);
    m_bar->setObjectName(QStringLiteral("readProgress"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 100);
    m_stop->setObjectName(QStringLiteral("stopReading"));
    m_stop->setMinimumHeight(Theme::kTarget);
    connect(m_stop, &QPushButton::clicked, this, &WorkStrip::stopRequested);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_words);
    row->addWidget(m_bar, 1);
    row->addWidget(m_stop);
    hide();
}

void WorkStrip::setWords(const QString& words, bool canStop)
{
    m_words->setText(words);
    m_stop->setEnabled(canStop);
}

void WorkStrip::setProgress(quint64 done, quint64 total)
{
    m_bar->setRange(0, total > 0 ? 100 : 0);
    m_bar->setValue(total > 0 ? int(done * 100 / total) : 0);
}

} // namespace strata
