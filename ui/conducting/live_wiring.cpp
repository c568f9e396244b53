#include "common/action_button.h"
#include "common/banner.h"
#include "conducting/back_again.h"
#include "conducting/clock_card.h"
#include "conducting/desk_messages.h"
#include "conducting/desk_questions.h"
#include "conducting/live_page.h"
#include "conducting/next_card.h"
#include "conducting/people_card.h"
#include "conducting/room_facts.h"
#include "language/contradiction_words.h"
#include "live/when_answered.h"

#include <QApplication>

// Which press on the live page leads to which wish, and what follows the evening.

namespace tablee::ui {

void LivePage::connectEvening()
{
    connect(&m_conductor, &SessionConductor::eveningChanged, this, &LivePage::showEvening);
    connect(&m_conductor, &SessionConductor::planChanged, this, [this] {
        m_showing.showPlan();
        m_messages->follow();  // a rule may be kept, or not, by now
    });
    connect(&m_conductor, &SessionConductor::savingChanged, this,
        [this] { m_layout.clockCard->setSaving(m_conductor.isSaving()); });
    connect(m_messages, &DeskMessages::undoWanted, this, &LivePage::undoWhatWasTold);
    connect(m_questions, &DeskQuestions::seatDeclined, m_messages, &DeskMessages::tellWait);
    connect(m_questions, &DeskQuestions::sharesChosen, this, [this](const Shares &shares) {
        tell(m_conductor.shareOut(shares),
            tr("%n min taken from the steps to come.", nullptr,
                static_cast<int>(sumOf(shares) / std::chrono::minutes{1})));
    });
    connect(m_questions, &DeskQuestions::showing, this, [this](DeskQuestion asked) {
        m_layout.ask(fades(asked)                     ? LiveLayout::AskedAt::TimeLine
                : asked == DeskQuestion::SeatNewcomer ? LiveLayout::AskedAt::BesideTimeLine
                                                      : LiveLayout::AskedAt::AboveTables);
        if (!fades(asked))
            emit questionsSettled();
    });
    connect(m_questions, &DeskQuestions::questionAsked, this, &LivePage::questionAsked);
    connect(m_messages, &DeskMessages::changedBack, this, &LivePage::changedBack);
    connect(m_messages, &DeskMessages::nothingDone, this, &LivePage::nothingDone);
    connect(m_questions, &DeskQuestions::agreed, this,
        [this](DeskQuestion question) { question == DeskQuestion::DropRound ? dropLastRound() : endStep(); });
    connect(m_questions, &DeskQuestions::seatChosen, this, [this](MemberId member, TableId table) {
        const RoomFacts facts{m_conductor};
        const QString number = facts.tableCalled(table);
        const SessionConductor::Done seated = m_conductor.seat(member, table);
        tell(seated, tr("%1 sits at table %2.").arg(facts.nameOf(member), number));
        // Who it is, and that they sat alone, is for the desk.
        whenAnswered(seated, this,
            [this, what = tr("One more person sits at table %1.").arg(number)](const Result<void> &done) {
                if (done)
                    emit chairTaken(what);
            });
    });
}

void LivePage::connectClock()
{
    const ClockCard *clock = m_layout.clockCard;
    connect(clock, &ClockCard::primaryPressed, this, &LivePage::startOrPause);
    connect(clock, &ClockCard::minuteAdded, this, &LivePage::addMinute);
    connect(clock, &ClockCard::minuteTaken, this, &LivePage::takeMinute);
    connect(clock, &ClockCard::timeTyped, this, &LivePage::takeTypedTime);
    connect(m_layout.late, &QPushButton::clicked, this, &LivePage::makeUp);
    connect(clock, &ClockCard::nextPressed, this, [this] { next(); });
    connect(clock, &ClockCard::backPressed, this, &LivePage::back);
    connect(clock, &ClockCard::undoPressed, this, &LivePage::undoAtDesk);
}

void LivePage::connectCards()
{
    connect(m_layout.board, &TablesBoard::othersPressed, this, [this] {
        m_showing.toggleNextTables();
        showEvening();
    });
    connect(m_back, &BackAgain::closed, this, &LivePage::showWarning);
    connect(m_layout.screenCard, &ScreenCard::tablesPressed, this, &LivePage::toggleTables);
    connect(m_layout.warning, &Banner::actionTriggered, this, &LivePage::warningActionTriggered);
    connect(m_layout.screenCard, &ScreenCard::languageChosen, this, &LivePage::languageChosen);
    connect(m_layout.screenCard, &ScreenCard::projectPressed, this, &LivePage::projectRequested);
    connect(m_layout.screenCard, &ScreenCard::hidePressed, this, &LivePage::hideRequested);
}

void LivePage::connectPeople()
{
    PeopleCard *people = m_layout.peopleCard;
    people->setWhereabouts([this](MemberId member) { return RoomFacts{m_conductor}.whereabouts(member); });
    // Whoever is looked for needs the room more.
    connect(people, &PeopleCard::searching, m_layout.nextCard, &NextCard::stepAside);
    connect(people, &PeopleCard::searching, m_layout.screenCard, &ScreenCard::putPictureAside);
    connect(people, &PeopleCard::arrived, this, [this](MemberId member) {
        noteWish();
        m_messages->tellArrival(m_conductor.arrive(member), member);
    });
    connect(people, &PeopleCard::cameUnexpected, this, [this, people](const QString &name) {
        noteWish();
        const QFuture<Result<MemberId>> arrived = m_conductor.arriveNew(name);
        m_messages->tellArrival(arrived);
        whenAnswered(arrived, people, [people, name](const Result<MemberId> &member) {
            if (!member)
                people->takeBack(name);
        });
    });
    connect(people, &PeopleCard::left, this, [this](MemberId member) {
        tell(m_conductor.leave(member), tr("%1 has left.").arg(RoomFacts{m_conductor}.nameOf(member)));
    });
    connect(people, &PeopleCard::sitsAt, this,
        [this](MemberId member, int number) { seatAt(member, RoomFacts{m_conductor}.openTable(number)); });
    connect(people, &PeopleCard::ruleWanted, this, &LivePage::makeRule);
    connect(people, &PeopleCard::ruleDropped, this, &LivePage::dropRule);
    connect(people, &PeopleCard::renamed, this, [this](MemberId member, const QString &name) {
        noteWish();
        m_messages->tell(m_conductor.rename(member, name),
            {.success = tr("The name is %1 now.").arg(name), .isBesideLog = true});
    });
}

/// In a round that has been announced the room was told another table.
void LivePage::seatAt(MemberId member, TableId table)
{
    const RoomFacts facts{m_conductor};
    const EveningState &evening = m_conductor.evening();
    const int round = facts.roundOnBoard();
    QString told = tr("%1 sits at table %2.").arg(facts.nameOf(member), facts.tableCalled(table));
    const auto before = tableOf(evening, round, member);
    if (phaseOfRound(evening, round) == RoundPhase::Announced && before && *before != table)
        told += u' ' + m_messages->howToldSentence(1);
    tell(m_conductor.seat(member, table), told);
}

void LivePage::connectBoard()
{
    connect(m_moves, &SeatMoves::moveWanted, this, &LivePage::seatAt);
    connect(m_moves, &SeatMoves::swapWanted, this, [this](MemberId one, MemberId other) {
        const RoomFacts facts{m_conductor};
        tell(m_conductor.swapSeats(one, other),
            tr("%1 and %2 change places.").arg(facts.nameOf(one), facts.nameOf(other)));
    });
    connect(m_moves, &SeatMoves::closeWanted, this, [this](TableId table) {
        const RoomFacts facts{m_conductor};
        // Nobody is sent away from a table in the middle of a round.
        const bool seatsOn = facts.seatsNow(table);
        QString told = (seatsOn ? tr("Table %1 closes after this round.") : tr("Table %1 is closed."))
                           .arg(facts.tableCalled(table));
        if (const QStringList held = facts.namesHeldAt(table); !held.isEmpty())
            told += u' '
                + tr("The rule that holds %1 there does not count until it is open again.")
                      .arg(listed(held, *m_words));
        tell(m_conductor.closeTable(table), told);
    });
    connect(m_moves, &SeatMoves::openWanted, this, [this](TableId table) {
        tell(m_conductor.openTable(table),
            tr("Table %1 is open again.").arg(RoomFacts{m_conductor}.tableCalled(table)));
    });
}

BoardUse LivePage::boardUse() const
{
    if (m_showing.showsNextTables())
        return BoardUse::Ask;
    switch (phaseOfRound(m_conductor.evening(), RoomFacts{m_conductor}.roundOnBoard())) {
    case RoundPhase::Announced:
        return BoardUse::Arrange;
    case RoundPhase::Running:
        return BoardUse::Note;
    default:
        return BoardUse::Ask;
    }
}

void LivePage::connectKeys()
{
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
