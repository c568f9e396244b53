#include "preparing/session_editor.h"

#include "common/action_button.h"
#include "common/banner.h"
#include "common/card.h"
#include "common/page_scroll.h"
#include "common/plain_label.h"
#include "common/question_strip.h"
#include "common/spacing.h"
#include "common/text_field.h"
#include "preparing/agenda_editor.h"
#include "preparing/expected_model.h"
#include "preparing/knowing_editor.h"
#include "preparing/people_editor.h"
#include "preparing/rules_editor.h"
#include "preparing/section_bar.h"
#include "preparing/tables_editor.h"
#include "preparing/what_counts.h"
#include "preparing/why_and_when.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace tablee::ui {

SessionEditor::SessionEditor(const Words &words, QWidget *parent)
    : Retranslated<QWidget>(parent)
    , m_back{new ActionButton{ButtonKind::Quiet, this}}
    , m_title{new PlainLabel{TextRole::Page, this}}
    , m_whenLabel{new PlainLabel{TextRole::Text, this}}
    , m_undo{new ActionButton{ButtonKind::Quiet, this}}
    , m_keep{new ActionButton{ButtonKind::Quiet, this}}
    , m_remove{new ActionButton{ButtonKind::Quiet, this}}
    , m_keeping{new Card{this}}
    , m_keepName{new TextField{m_keeping}}
    , m_keepIt{new ActionButton{ButtonKind::Secondary, m_keeping}}
    , m_keepNot{new ActionButton{ButtonKind::Quiet, m_keeping}}
    , m_running{new Banner{BannerKind::Info, this}}
    , m_head{new QWidget{this}}
    , m_otherDay{new QuestionStrip{this}}
    , m_why{new WhyAndWhen{this}}
    , m_whyAlone{new QWidget}
    , m_middle{new QHBoxLayout}
    , m_sections{new SectionBar{sectionCount, this}}
    , m_parts{new PageStack{this}}
    , m_agenda{new AgendaEditor{words}}
    , m_people{new PeopleEditor}
    , m_rules{new RulesEditor{words}}
    , m_whatCounts{new WhatCounts}
    , m_tables{new TablesEditor}
    , m_knowing{new KnowingEditor}
{
    setObjectName(QStringLiteral("sessionEditor"));
    layOut();
    connect(m_back, &QPushButton::clicked, this, &SessionEditor::left);
    connect(m_undo, &QPushButton::clicked, this, &SessionEditor::undoRequested);
    connect(m_remove, &QPushButton::clicked, this, &SessionEditor::removeRequested);
    connect(m_keep, &QPushButton::clicked, this, [this] { showKeeping(true); });
    connect(m_keepIt, &QPushButton::clicked, this, &SessionEditor::keep);
    connect(&m_keepName->line(), &QLineEdit::returnPressed, this, &SessionEditor::keep);
    connect(m_keepNot, &QPushButton::clicked, this, [this] { showKeeping(false); });
    connect(m_why, &WhyAndWhen::edited, this, &SessionEditor::edited);
    connect(m_why, &WhyAndWhen::checkRequested, this, &SessionEditor::checkRequested);
    connect(m_why, &WhyAndWhen::invitationRequested, this, &SessionEditor::invitationRequested);
    connect(m_why, &WhyAndWhen::addressesRequested, this, &SessionEditor::addressesRequested);
    connect(m_why, &WhyAndWhen::beginRequested, this, &SessionEditor::beginRequested);
    connect(m_otherDay, &QuestionStrip::accepted, this, [this] {
        showOtherDay(false);
        emit beginAnywayRequested();
    });
    connect(m_otherDay, &QuestionStrip::declined, this, [this] { showOtherDay(false); });
    // Buttons that take no focus would leave behind what is half typed beside them.
    const auto takeEdit = [this](const SessionEdit &edit) {
        m_why->commit();
        emit edited(edit);
    };
    connect(m_agenda, &AgendaEditor::edited, this, takeEdit);
    connect(m_people, &PeopleEditor::edited, this, takeEdit);
    connect(m_rules, &RulesEditor::edited, this, takeEdit);
    connect(m_whatCounts, &WhatCounts::edited, this, takeEdit);
    connect(m_tables, &TablesEditor::edited, this, takeEdit);
    connect(m_people, &PeopleEditor::hereChanged, this, &SessionEditor::showHere);
    connect(m_sections, &SectionBar::chosen, this, &SessionEditor::showSection);
    setUndo(false);
    retranslate();
}

void SessionEditor::setWords(const Words &words, const SessionWords &times)
{
    m_times = times;
    m_why->setWords(times);
    m_agenda->setWords(words, times);
    m_rules->setWords(words);
}

void SessionEditor::setMembers(const std::vector<Member> &members)
{
    if (!m_people->setMembers(members))
        return;
    m_rules->setNames(m_people->names());
    m_knowing->setMembers(members, m_people->names());
}

void SessionEditor::setEveningRuns(bool runs)
{
    m_running->setVisible(runs);
}

void SessionEditor::setToday(QDate today)
{
    m_why->setToday(today);
}

void SessionEditor::open(const PreparedSession &session)
{
    m_session = session;
    showKeeping(false);
    showOtherDay(false);
    m_why->showAnew(session);
    m_agenda->showSession(session);
    m_people->showAnew(session);
    m_rules->showSession(session);
    m_whatCounts->showSession(session);
    m_tables->showSession(session);
    m_knowing->showAnew(session);
    showNames();
    m_why->begin();
}

void SessionEditor::showSession(const PreparedSession &session)
{
    if (session.startsAt != m_session.startsAt)
        showOtherDay(false);
    m_session = session;
    m_why->showSession(session);
    m_agenda->showSession(session);
    m_people->showSession(session);
    m_rules->showSession(session);
    m_whatCounts->showSession(session);
    m_tables->showSession(session);
    m_knowing->showSession(session);
    showNames();
}

void SessionEditor::askOtherDay()
{
    sayOtherDay();
    showOtherDay(true);
}

void SessionEditor::showOtherDay(bool asked)
{
    m_head->setVisible(!asked);
    m_otherDay->setVisible(asked);
}

void SessionEditor::setUndo(bool possible)
{
    m_undo->setEnabled(possible);
}

void SessionEditor::commit()
{
    m_why->commit();
    m_agenda->commit();
    m_tables->commit();
}

std::vector<MemberId> SessionEditor::here() const
{
    return m_people->expected().here();
}

void SessionEditor::hideEvent(QHideEvent *event)
{
    commit();
    Retranslated<QWidget>::hideEvent(event);
}

void SessionEditor::keyPressEvent(QKeyEvent *event)
{
    if (m_otherDay->isVisible() && m_otherDay->takeKey(*event))
        return;
    if (event->key() == Qt::Key_Escape && m_keeping->isVisible())
        showKeeping(false);
    else if (event->key() == Qt::Key_Escape)
        emit left();
    else
        Retranslated<QWidget>::keyPressEvent(event);
}

void SessionEditor::showSection(int section)
{
    m_parts->showPageAt(section);
}

void SessionEditor::showKeeping(bool shown)
{
    m_keeping->setVisible(shown);
    m_keepName->setError({});
    if (!shown)
        return;
    m_keepName->setText(m_session.title);
    m_keepName->line().setFocus();
    m_keepName->line().selectAll();
}

void SessionEditor::keep()
{
    const QString name = m_keepName->text().trimmed();
    if (name.isEmpty()) {
        m_keepName->setError(tr("Give it a name to find it again."));
        return;
    }
    commit();
    emit keepRequested(name);
    showKeeping(false);
}

void SessionEditor::showHere()
{
    m_why->setHere(m_people->expected().hereCount(), m_people->expected().rowCount());
    m_sections->setNames({tr("Agenda"), tr("People · %1").arg(m_people->expected().rowCount()),
        tr("Tables and rules"), tr("Who knows whom"), tr("Why and when")});
}

void SessionEditor::showNames()
{
    m_title->setText(titleOf(m_session.title));
    m_whenLabel->setText(m_times.when(m_session.startsAt, m_session.zone));
}

void SessionEditor::sayOtherDay()
{
    const QString day = dateText(localTime(m_session.startsAt, m_session.zone).date(), m_times.language);
    m_otherDay->setQuestion(
        tr("This session is planned for %1. Open the doors now all the same?").arg(day), {day});
    m_otherDay->setAnswers(tr("Open them today"), tr("Not now"));
}

void SessionEditor::retranslate()
{
    sayOtherDay();
    m_back->setText(tr("Back to the sessions"));
    m_undo->setText(tr("Undo"));
    m_keep->setText(tr("Keep as a template"));
    m_remove->setText(tr("Remove"));
    m_keepName->setLabel(tr("Keep this agenda under the name"));
    m_keepIt->setText(tr("Keep it"));
    m_keepNot->setText(tr("Not now"));
    m_running->setText(tr("An evening is under way. Opening these doors closes it; nothing of it is lost."));
    showHere();
    showNames();
}

}  // namespace tablee::ui
