#include "conducting/live_page.h"

#include "common/banner.h"
#include "conducting/back_again.h"
#include "conducting/clock_card.h"
#include "conducting/desk_messages.h"
#include "conducting/desk_questions.h"
#include "conducting/next_card.h"
#include "conducting/people_card.h"
#include "conducting/room_facts.h"
#include "language/step_words.h"
#include "timing/step_time.h"

#include <QApplication>
#include <QKeyEvent>
#include <QShortcut>

namespace tablee::ui {

using namespace std::chrono_literals;

namespace {

/// Ending this much before the end is no cut worth a question.
constexpr Milliseconds nearlyOver = 10s;
/// Two presses within this time are one wish.
constexpr Milliseconds doublePress = 600ms;

}  // namespace

LivePage::LivePage(SessionConductor &conductor, const PhraseBook &phrases, const Words &words, Region region,
    QWidget *parent)
    : Retranslated<QWidget>(parent)
    , m_conductor{conductor}
    , m_words{&words}
    , m_layout{*this}
    , m_showing{conductor, phrases, words, region, m_layout}
    , m_messages{new DeskMessages{conductor, *m_layout.toast, this}}
    , m_questions{new DeskQuestions{conductor, words, *m_layout.question, this}}
    , m_back{new BackAgain{conductor, words, *m_layout.welcomeBack, this}}
{
    connectEvening();
    connectClock();
    connectCards();
    connectPeople();
    connectKeys();
    retranslate();
}

void LivePage::connectEvening()
{
    connect(&m_conductor, &SessionConductor::eveningChanged, this, &LivePage::showEvening);
    connect(&m_conductor, &SessionConductor::planChanged, this, [this] { m_showing.showPlan(); });
    connect(&m_conductor, &SessionConductor::savingChanged, this,
        [this] { m_layout.clockCard->setSaving(m_conductor.isSaving()); });
    connect(m_messages, &DeskMessages::undoWanted, this, &LivePage::undo);
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
    // Whoever is found needs the room more than the rounds to come.
    connect(people, &PeopleCard::searching, m_layout.nextCard, &NextCard::stepAside);
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

void LivePage::setWords(const Words &words)
{
    m_words = &words;
    m_showing.setWords(words);
    m_questions->setWords(words);
    m_back->setWords(words);
}

// --- what the facilitator asks for

void LivePage::startOrPause()
{
    const Step *step = currentStep(m_conductor.evening());
    if (step == nullptr || m_conductor.evening().room.closed) {
        emit reportRequested();
        return;
    }
    if (stateOf(m_conductor.evening(), step->id).phase == StepPhase::Running)
        tell(m_conductor.pause(), {});
    else
        tell(m_conductor.start(), {});
}

void LivePage::next()
{
    const Step *step = currentStep(m_conductor.evening());
    if (step == nullptr)
        return;
    // A double click must not end one step and leave out the following as well; whoever asked for something
    // else in between means it.
    if (m_movedOn && elapsed(*m_movedOn, m_conductor.now()) < doublePress)
        return;
    const StepState &state = stateOf(m_conductor.evening(), step->id);
    const Milliseconds left = remaining(*step, state, m_conductor.now());
    const bool cutsShort = state.phase != StepPhase::Ahead && left > nearlyOver;
    if (cutsShort && m_questions->asked() != DeskQuestions::Asked::CutStep) {
        m_questions->askToCut();
        emit endQuestioned();
        return;
    }
    m_questions->settle();
    const QString name = stepName(step->kind, step->round, *m_words);
    tell(
        m_conductor.endStep(), state.phase == StepPhase::Ahead ? tr("%1 is left out.").arg(name) : QString{});
    m_movedOn = m_conductor.now();
}

void LivePage::addMinute()
{
    tell(m_conductor.addTime(1min), {});
}

void LivePage::takeMinute()
{
    tell(m_conductor.addTime(-1min), {});
}

void LivePage::back()
{
    tell(m_conductor.back(), {});
}

void LivePage::undo()
{
    tell(m_conductor.undo(), {});
}

void LivePage::keepStep()
{
    if (m_questions->asked() == DeskQuestions::Asked::CutStep)
        m_questions->answer(false);
}

/// Enter takes the sentence after a restart away; Esc leaves a field for the keys of the evening.
void LivePage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_back->isShown())
        m_back->close();
    else if (event->key() == Qt::Key_Escape)
        setFocus();
    else
        Retranslated<QWidget>::keyPressEvent(event);
}

void LivePage::tell(const SessionConductor::Done &done, const QString &success)
{
    noteWish();
    m_messages->tell(done, success);
}

/// Whoever asks for something has read where we are, and means the next press of a key.
void LivePage::noteWish()
{
    m_back->close();
    m_movedOn.reset();
}

// --- what the desk shows

void LivePage::welcomeBack()
{
    m_back->show();
}

bool LivePage::showsTables() const
{
    const Step *step = currentStep(m_conductor.evening());
    return step != nullptr && step->id == m_tablesIn && RoomFacts{m_conductor}.offersSeats();
}

void LivePage::toggleTables()
{
    if (!RoomFacts{m_conductor}.offersSeats())
        return;
    m_tablesIn = showsTables() ? StepId{} : currentStep(m_conductor.evening())->id;
    showEvening();
    emit tablesToggled();
}

void LivePage::warn(const QString &text, const QString &action)
{
    m_layout.warning->setText(text);
    m_layout.warning->setAction(action);
    m_layout.warning->setVisible(!text.isEmpty());
}

void LivePage::showTime(const Reading &now)
{
    m_showing.showTime(now);
    m_back->showTime(now);
    if (m_questions->asked() == DeskQuestions::Asked::CutStep)
        m_questions->show();
}

void LivePage::showScreen(ScreenCard::Place place, const QString &displayName, AudienceLanguage language)
{
    m_layout.screenCard->showPlace(place, displayName);
    m_layout.screenCard->showLanguage(language);
}

void LivePage::showEvening()
{
    if (!showsTables())
        m_tablesIn = {};
    m_showing.showEvening();
    m_layout.screenCard->showTables(RoomFacts{m_conductor}.offersSeats(), showsTables());
    m_messages->follow();
    m_questions->show();
    showTime(m_conductor.now());
}

void LivePage::retranslate()
{
    m_showing.nameEvening();
    m_back->retranslate();
    // What was said was said in the other language.
    m_messages->forget();
    showEvening();
}

}  // namespace tablee::ui
