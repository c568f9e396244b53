#include "members/erase_card.h"

#include "common/action_button.h"
#include "common/plain_label.h"
#include "common/spacing.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>

#include <utility>

namespace tablee::ui {

EraseCard::EraseCard(QWidget *parent)
    : Retranslated<Card>(parent)
    , m_title{new PlainLabel{TextRole::Section, this}}
    , m_close{new ActionButton{ButtonKind::Quiet, ButtonSize::Row, this}}
    , m_what{new PlainLabel{TextRole::List, this}}
    , m_stands{new PlainLabel{TextRole::List, this}}
    , m_erase{new ActionButton{ButtonKind::Danger, this}}
    , m_keep{new ActionButton{ButtonKind::Secondary, this}}
{
    setObjectName(QStringLiteral("eraseCard"));
    m_title->setObjectName(QStringLiteral("eraseTitle"));
    m_close->setObjectName(QStringLiteral("closeErase"));
    m_close->setIconName(QStringLiteral("x"));
    m_what->setObjectName(QStringLiteral("erasure"));
    m_stands->setObjectName(QStringLiteral("eraseFault"));
    m_stands->setTone(Tone::Error);
    m_erase->setObjectName(QStringLiteral("erase"));
    m_keep->setObjectName(QStringLiteral("eraseNot"));
    layOut();
    connect(m_close, &QPushButton::clicked, this, &EraseCard::closed);
    connect(m_keep, &QPushButton::clicked, this, &EraseCard::closed);
    connect(m_erase, &QPushButton::clicked, this, [this] {
        m_fault = {};
        show(State::Writing, m_text);
        emit eraseRequested(m_member);
    });
    retranslate();
}

void EraseCard::layOut()
{
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(gap::large, 0, gap::small, 0);
    heading->addWidget(m_title, 1);
    heading->addWidget(m_close, 0, Qt::AlignTop);

    auto *facts = new QWidget;
    auto *lines = new QVBoxLayout{facts};
    lines->setContentsMargins(gap::large, 0, gap::inWord, 0);
    lines->addWidget(m_what);
    lines->addStretch(1);
    auto *scroll = new QScrollArea{this};
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(facts);

    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(gap::large, 0, gap::large, 0);
    foot->setSpacing(gap::small);
    foot->addWidget(m_stands);
    foot->addWidget(m_keep);
    foot->addWidget(m_erase);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(1, gap::medium, 1, gap::large);
    column->setSpacing(gap::small);
    column->addLayout(heading);
    column->addWidget(scroll, 1);
    column->addLayout(foot);
}

void EraseCard::show(State state, Sentence text)
{
    m_state = state;
    m_text = std::move(text);
    retranslate();
}

void EraseCard::ask(const Member &member, Sentence what)
{
    m_member = member;
    m_fault = {};
    show(State::Asking, std::move(what));
    m_keep->setFocus();
}

void EraseCard::refuse(const Member &member, Sentence why)
{
    m_member = member;
    m_fault = {};
    show(State::Waiting, std::move(why));
    m_keep->setFocus();
}

void EraseCard::tellFault(Sentence why)
{
    m_fault = std::move(why);
    show(State::Asking, m_text);
    m_keep->setFocus();
}

void EraseCard::tellDone(Sentence left)
{
    m_member = {};
    m_fault = {};
    show(State::Done, std::move(left));
    m_keep->setFocus();
}

void EraseCard::forget()
{
    m_member = {};
    m_fault = {};
    show(State::Asking, {});
}

void EraseCard::keyPressEvent(QKeyEvent *event)
{
    // Until the answer is here: it would be taken for one about somebody else.
    if (event->key() == Qt::Key_Escape && m_state != State::Writing)
        emit closed();
    else
        Retranslated<Card>::keyPressEvent(event);
}

void EraseCard::retranslate()
{
    m_title->setText(
        m_state == State::Done ? tr("Erased") : tr("Erase %1 for good?").arg(displayName(m_member)));
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close"));
    m_what->setText(said(m_text));
    m_stands->setText(said(m_fault));
    m_stands->setVisible(!m_stands->text().isEmpty());
    m_erase->setText(m_state == State::Writing ? tr("Erasing…") : tr("Erase for good"));
    m_erase->setEnabled(m_state == State::Asking);
    m_erase->setVisible(m_state == State::Asking || m_state == State::Writing);
    m_keep->setText(m_state == State::Done || m_state == State::Waiting ? tr("Close") : tr("Keep"));
    m_keep->setEnabled(m_state != State::Writing);
    m_close->setEnabled(m_state != State::Writing);
}

}  // namespace tablee::ui
