#include "common/work_progress.h"

#include "common/action_button.h"
#include "common/plain_label.h"
#include "common/spacing.h"

#include <QBoxLayout>
#include <QProgressBar>

namespace tablee::ui {

namespace {

constexpr int progressWidth = 420;
constexpr int progressSteps = 100;

}  // namespace

WorkProgress::WorkProgress(QWidget *parent)
    : Retranslated<QWidget>(parent)
    , m_doing{new PlainLabel{TextRole::Text, this}}
    , m_bar{new QProgressBar{this}}
    , m_stop{new ActionButton{ButtonKind::Secondary, this}}
{
    m_doing->setAlignment(Qt::AlignCenter);
    m_doing->setObjectName(QStringLiteral("doing"));
    m_bar->setObjectName(QStringLiteral("progress"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, progressSteps);
    m_bar->setMaximumWidth(progressWidth);
    m_stop->setObjectName(QStringLiteral("stopReading"));
    auto *row = new QHBoxLayout;  // as wide as there is room, up to its width
    row->addStretch(1);
    row->addWidget(m_bar, progressWidth);
    row->addStretch(1);
    auto *column = new QVBoxLayout{this};
    column->setSpacing(gap::medium);
    column->addStretch(1);
    column->addWidget(m_doing);
    column->addLayout(row);
    column->addWidget(m_stop, 0, Qt::AlignHCenter);
    column->addStretch(1);
    connect(m_stop, &QPushButton::clicked, this, &WorkProgress::stopRequested);
    setFocusProxy(m_stop);
    retranslate();
}

void WorkProgress::begin(Sentence what)
{
    m_what = std::move(what);
    m_bar->setValue(0);
    retranslate();
}

void WorkProgress::setProgress(double part)
{
    m_bar->setValue(static_cast<int>(part * progressSteps));
}

void WorkProgress::retranslate()
{
    m_doing->setText(said(m_what));
    m_bar->setAccessibleName(tr("How far it is"));
    m_stop->setText(tr("Stop"));
}

}  // namespace tablee::ui
