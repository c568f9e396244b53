#include "conducting/live_page.h"

#include "common/banner.h"
#include "conducting/back_again.h"
#include "conducting/clock_card.h"
#include "conducting/desk_messages.h"
#include "conducting/desk_questions.h"
#include "conducting/people_card.h"
#include "conducting/room_facts.h"
#include "conducting/seat_words.h"
#include "conducting/undo_words.h"
#include "language/step_words.h"
#include "timing/step_time.h"

#include <QKeyEvent>
#include <QTimeZone>

#include <utility>

namespace tablee::ui {

using namespace std::chrono_literals;

namespace {

/// Ending this much before the end is no cut worth a question.
constexpr Milliseconds nearlyOver = 10s;
/// Two presses within this time are one wish.
constexpr Milliseconds doublePress = 600ms;
/// What ends later than this is meant for today, and past.
constexpr Milliseconds farthestEnd = 12h;

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
    , m_moves{new SeatMoves{*m_layout.board, [this](MemberId member, const BoardPlace &place) {
                                return seatSentence(member, place);
                            }}}
{
    connectEvening();
    connectClock();
    connectCards();
    connectPeople();
    connectBoard();
    connectKeys();
    retranslate();
}

/// What is to be known before somebody in hand is let go at `place`.
QString LivePage::seatSentence(MemberId member, const BoardPlace &place) const
{
    const TablesBoard &board = *m_layout.board;
    const auto other = board.memberAt(place);
    if (other && board.placeOf(member).tile == place.tile)
        return togetherSentence(m_conductor, member, *other, *m_words);
    return other && boardUse() == BoardUse::Arrange
        ? swapSentence(m_conductor, member, *other)
        : moveSentence(m_conductor, member, board.tables().at(static_cast<std::size_t>(place.tile)).table);
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
    if (cutsShort && !m_questions->cutAskedFor()) {
        m_questions->askToCut();
        emit endQuestioned();
        return;
    }
    // Nor does it answer its own question.
    if (cutsShort && m_questions->cutAskedFor() < doublePress)
        return;
    m_questions->settle();
    const QString name = stepName(*step, *m_words);
    tell(
        m_conductor.endStep(), state.phase == StepPhase::Ahead ? tr("%1 is left out.").arg(name) : QString{});
    m_movedOn = m_conductor.now();
}

void LivePage::go()
{
    if (m_movedOn && elapsed(*m_movedOn, m_conductor.now()) < doublePress)
        return;
    const Step *step = currentStep(m_conductor.evening());
    if (step != nullptr && stateOf(m_conductor.evening(), step->id).phase == StepPhase::Running)
        next();
    else
        startOrPause();
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
    if (const std::optional<QString> name = m_conductor.nameBefore()) {
        m_messages->tellWithoutWayBack(m_conductor.takeNameBack(), tr("The name is %1 again.").arg(*name));
        return;
    }
    const QString sentence = sentenceOfUndo(m_conductor.newestDecision());
    tellUndone(m_conductor.undo(), sentence);
}

void LivePage::undoWhatWasTold(EventId decision)
{
    const QString sentence = sentenceOfUndo(decision);
    tellUndone(m_conductor.undo(decision), sentence);
}

/// Before it is taken back. What is not written yet cannot be told, but goes the same way.
QString LivePage::sentenceOfUndo(std::optional<EventId> decision) const
{
    return decision && !m_conductor.isSaving() ? undoneSentence(m_conductor, *decision, *m_words) : QString{};
}

void LivePage::tellUndone(const SessionConductor::Done &done, const QString &sentence)
{
    noteWish();
    if (sentence.isEmpty())
        m_messages->tell(done, {});
    else
        m_messages->tellWithoutWayBack(done, sentence);
}

void LivePage::askForTime()
{
    m_layout.clockCard->askForTime();
}

void LivePage::setTimeLeft(Milliseconds left)
{
    tell(m_conductor.setTimeLeft(left), {});
    setFocus();
}

void LivePage::setEnd(const QTime &end)
{
    const Milliseconds now = m_conductor.now().utc;
    const Milliseconds left = nextTimeOfDay(end, now, QTimeZone::systemTimeZone()) - now;
    if (left <= farthestEnd) {
        setTimeLeft(left);
        return;
    }
    m_messages->tellPast(m_showing.hourText(end));
    setFocus();
}

void LivePage::lookForSomebody()
{
    m_layout.peopleCard->lookFor();
}

void LivePage::makeUp()
{
    m_questions->askToMakeUp();
}

void LivePage::dropRound()
{
    if (const Step *round = m_conductor.roundToDrop())
        tell(m_conductor.dropRound(), tr("%1 is left out.").arg(stepName(*round, *m_words)));
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
    m_questions->showTime();
}

void LivePage::showScreen(ScreenCard::Place place, const QString &displayName, AudienceLanguage language)
{
    m_layout.screenCard->showPlace(place, displayName);
    m_layout.screenCard->showLanguage(language);
}

void LivePage::showWall(const QPixmap &picture)
{
    m_layout.screenCard->showPicture(picture);
}

void LivePage::showEvening()
{
    if (!showsTables())
        m_tablesIn = {};
    m_showing.showEvening();
    m_moves->setUse(boardUse());
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
