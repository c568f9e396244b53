#include "common/banner.h"
#include "conducting/clock_card.h"
#include "conducting/desk_messages.h"
#include "conducting/desk_questions.h"
#include "conducting/live_page.h"
#include "conducting/next_card.h"
#include "conducting/people_card.h"
#include "conducting/room_facts.h"

#include <QApplication>
#include <QShortcut>

// Which press on the live page leads to which wish, and what follows the evening.

namespace tablee::ui {

void LivePage::connectEvening()
{
    connect(&m_conductor, &SessionConductor::eveningChanged, this, &LivePage::showEvening);
    connect(&m_conductor, &SessionConductor::planChanged, this, [this] { m_showing.showPlan(); });
    connect(&m_conductor, &SessionConductor::savingChanged, this,
        [this] { m_layout.clockCard->setSaving(m_conductor.isSaving()); });
    connect(m_messages, &DeskMessages::undoWanted, this,
        [this](EventId decision) { tell(m_conductor.undo(decision), {}); });
    connect(m_questions, &DeskQuestions::seatDeclined, m_messages, &DeskMessages::tellWait);
    connect(m_questions, &DeskQuestions::endConfirmed, this, [this] { tell(m_conductor.endStep(), {}); });
    connect(m_questions, &DeskQuestions::seatChosen, this, [this](MemberId member, TableId table) {
        const RoomFacts facts{m_conductor};
        tell(m_conductor.seat(member, table),
            tr("%1 sits at table %2.").arg(facts.nameOf(member), facts.tableNumber(table)));
    });
}

void LivePage::connectClock()
{
    const ClockCard *clock = m_layout.clockCard;
    connect(clock, &ClockCard::primaryPressed, this, &LivePage::startOrPause);
    connect(clock, &ClockCard::minuteAdded, this, &LivePage::addMinute);
    connect(clock, &ClockCard::minuteTaken, this, &LivePage::takeMinute);
    connect(clock, &ClockCard::nextPressed, this, &LivePage::next);
    connect(clock, &ClockCard::backPressed, this, &LivePage::back);
    connect(clock, &ClockCard::undoPressed, this, &LivePage::undo);
}

void LivePage::connectCards()
{
    connect(m_layout.screenCard, &ScreenCard::tablesPressed, this, &LivePage::toggleTables);
    connect(m_layout.warning, &Banner::actionTriggered, this, &LivePage::warningActionTriggered);
    connect(m_layout.screenCard, &ScreenCard::languageChosen, this, &LivePage::languageChosen);
    connect(m_layout.screenCard, &ScreenCard::projectPressed, this, &LivePage::projectRequested);
    connect(m_layout.screenCard, &ScreenCard::hidePressed, this, &LivePage::hideRequested);
}

void LivePage::connectPeople()
{
    const PeopleCard *people = m_layout.peopleCard;
    // Whoever is looked for needs the room more.
    connect(people, &PeopleCard::searching, m_layout.nextCard, &NextCard::stepAside);
    connect(people, &PeopleCard::searching, m_layout.screenCard, &ScreenCard::putPictureAside);
    connect(people, &PeopleCard::arrived, this, [this](MemberId member) {
        noteWish();
        m_messages->tellArrival(m_conductor.arrive(member), member);
    });
    connect(people, &PeopleCard::cameUnexpected, this, [this](const QString &name) {
        noteWish();
        m_messages->tellArrival(m_conductor.arriveNew(name));
    });
    connect(people, &PeopleCard::left, this, [this](MemberId member) {
        tell(m_conductor.leave(member), tr("%1 has left.").arg(RoomFacts{m_conductor}.nameOf(member)));
    });
    connect(people, &PeopleCard::renamed, this, [this](MemberId member, const QString &name) {
        // The name can be corrected again.
        m_messages->tellWithoutWayBack(m_conductor.rename(member, name), tr("The name is %1 now.").arg(name));
    });
}

void LivePage::connectKeys()
{
    auto *tables = new QShortcut{Qt::Key_T, this};
    tables->setAutoRepeat(false);
    connect(tables, &QShortcut::activated, this, &LivePage::toggleTables);
    // A button that goes away under the keyboard would hand it to its neighbour, and the next Space would
    // press that one: the keys are the evening's again.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *before, const QWidget *now) {
        const bool gone
            = before != nullptr && isAncestorOf(before) && !(before->isVisible() && before->isEnabled());
        if (gone && now != nullptr && isVisible())
            setFocus();
    });
}

}  // namespace tablee::ui
