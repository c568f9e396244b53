#include "conducting/live_page.h"

#include "common/banner.h"
#include "common/toast.h"
#include "conducting/back_again.h"
#include "conducting/desk_messages.h"
#include "conducting/desk_questions.h"
#include "conducting/people_card.h"
#include "conducting/room_facts.h"
#include "conducting/seat_words.h"

#include <QKeyEvent>

namespace tablee::ui {

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
    , m_moves{new SeatMoves{*m_layout.board,
          [this](MemberId member, const BoardPlace &place) { return seatSentence(member, place); },
          [this] {
              return giveQuietAnswer();
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
        return togetherSentence(m_conductor, m_showing.roundShown(), member, *other, *m_words);
    return other && boardUse() == BoardUse::Arrange
        ? swapSentence(m_conductor, member, *other)
        : moveSentence(m_conductor, member, board.tables().at(static_cast<std::size_t>(place.tile)).table);
}

bool LivePage::giveQuietAnswer()
{
    if (m_questions->asked() == DeskQuestion::None)
        return false;
    m_questions->answer(false);
    return true;
}

void LivePage::setWords(const Words &words)
{
    m_words = &words;
    m_showing.setWords(words);
    m_questions->setWords(words);
    m_back->setWords(words);
}

/// The row of the time line is shared anew.
bool LivePage::event(QEvent *event)
{
    const bool taken = Retranslated<QWidget>::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        m_layout.shareTop();
    return taken;
}

/// Enter takes the sentence after a restart away; Esc leaves a field for the keys of the evening.
void LivePage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_back->isShown())
        m_back->close();
    else if (event->key() == Qt::Key_Escape && !hasFocus())
        setFocus();
    else
        Retranslated<QWidget>::keyPressEvent(event);
}

void LivePage::tell(const SessionConductor::Done &done, const QString &success)
{
    noteWish();
    m_messages->tell(done, {success});
}

/// Whoever asks for something has read where we are, and means the next press of a key.
void LivePage::noteWish()
{
    m_back->close();
    m_movedOn.reset();
}

void LivePage::welcomeBack()
{
    m_back->show();
    showWarning();
}

bool LivePage::showsTables() const
{
    const Step *step = currentStep(m_conductor.evening());
    return step != nullptr && step->id == m_tablesIn && RoomFacts{m_conductor}.offersSeats();
}

void LivePage::toggleTables()
{
    if (!RoomFacts{m_conductor}.offersSeats()) {
        m_messages->tellNothingDone(
            tr("Once it is time, the room sees the tables by themselves before a round. This is for a round "
               "that is on."));
        return;
    }
    m_tablesIn = showsTables() ? StepId{} : currentStep(m_conductor.evening())->id;
    showEvening();
    emit tablesToggled();
}

void LivePage::forgetPeople()
{
    m_layout.toast->forget();
    m_messages->forget();
    m_questions->forgetPeople();
    m_moves->forgetPeople();
    m_layout.peopleCard->forget();
    m_layout.screenCard->forgetMessage();
}

void LivePage::warn(const QString &text, const QString &action, Haste haste)
{
    m_layout.warning->setText(text);
    m_layout.warning->setAction(action);
    if (!text.isEmpty() && haste == Haste::Now)
        m_back->close();
    showWarning();
}

/// One strip at a time, and a question: what was there before the restart waits until its sentence is read.
void LivePage::showWarning()
{
    m_layout.warning->setVisible(!m_layout.warning->text().isEmpty() && !m_back->isShown());
}

void LivePage::showTime(const Reading &now)
{
    m_showing.showTime(now);
    m_back->showTime(now);
    m_questions->showTime();
}

void LivePage::showScreen(ScreenCard::Place place, const QString &displayName, AudienceLanguage language)
{
    m_messages->setRoomSees(place != ScreenCard::Place::Hidden);
    m_layout.screenCard->showPlace(place, displayName);
    m_layout.screenCard->showLanguage(language);
}

void LivePage::showWall(const QPixmap &picture)
{
    m_layout.screenCard->showPicture(picture);
}

void LivePage::setMovesShown(bool shown)
{
    m_messages->setMovesShown(shown);
}

void LivePage::setSeatsShown(bool shown)
{
    m_messages->setSeatsShown(shown);
}

void LivePage::showEvening()
{
    if (!showsTables())
        m_tablesIn = {};
    if (m_conductor.evening().room.closed)
        m_layout.peopleCard->leaveRule();
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
