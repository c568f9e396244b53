#include "conducting/live_page.h"

#include "common/banner.h"
#include "common/error_text.h"
#include "common/plain_label.h"
#include "common/question_strip.h"
#include "common/spacing.h"
#include "common/toast.h"
#include "conducting/agenda_view.h"
#include "conducting/clock_card.h"
#include "conducting/next_card.h"
#include "conducting/people_card.h"
#include "conducting/tables_board.h"
#include "conducting/time_line.h"
#include "directory/name_text.h"
#include "directory/search_key.h"
#include "language/step_words.h"
#include "live/when_answered.h"
#include "reports/meeting_sentence.h"
#include "timing/step_time.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>

#include <algorithm>

namespace tablee::ui {

using namespace std::chrono_literals;

namespace {

constexpr int sideWidth = 268;
/// Ending this much before the end is no cut worth a question.
constexpr Milliseconds nearlyOver = 10s;
/// Two presses within this time are one wish.
constexpr Milliseconds doublePress = 600ms;

/// Whoever was here and has gone is not expected any more.
bool cameAlready(const EveningState &evening, MemberId member)
{
    const auto found = evening.room.members.find(member);
    return found != evening.room.members.end() && found->second.since > 0;
}

void sortByName(std::vector<PersonHere> &people)
{
    std::vector<std::pair<QByteArray, PersonHere>> keyed;
    for (PersonHere &person : people)
        keyed.emplace_back(collationKey(person.name), std::move(person));
    std::stable_sort(keyed.begin(), keyed.end(),
        [](const auto &left, const auto &right) { return left.first < right.first; });
    for (std::size_t index = 0; index < keyed.size(); ++index)
        people[index] = std::move(keyed[index].second);
}

}  // namespace

LivePage::LivePage(SessionConductor &conductor, const PhraseBook &phrases, const Words &words, Region region,
    QWidget *parent)
    : Retranslated<QWidget>(parent)
    , m_conductor{conductor}
    , m_phrases{phrases}
    , m_words{&words}
    , m_region{region}
    , m_title{new PlainLabel{TextRole::Page, this}}
    , m_date{new PlainLabel{TextRole::List, this}}
    , m_end{new PlainLabel{TextRole::Text, this}}
    , m_timeLine{new TimeLine{this}}
    , m_clockCard{new ClockCard{this}}
    , m_warning{new Banner{BannerKind::Warning, this}}
    , m_question{new QuestionStrip{this}}
    , m_board{new TablesBoard{this}}
    , m_screenCard{new ScreenCard{this}}
    , m_peopleCard{new PeopleCard{this}}
    , m_nextCard{new NextCard{this}}
    , m_toast{new Toast{this}}
{
    m_title->setOneLine(true);
    m_end->setOneLine(true);
    m_date->setTone(Tone::Second);
    m_warning->hide();
    m_question->hide();
    m_question->setObjectName(QStringLiteral("questionStrip"));
    m_end->setObjectName(QStringLiteral("eveningEnd"));
    m_timeLine->setObjectName(QStringLiteral("timeLine"));
    m_board->setObjectName(QStringLiteral("board"));
    m_toast->setObjectName(QStringLiteral("toast"));
    m_toast->floatOver(*this);

    auto *head = new QHBoxLayout;
    head->setSpacing(gap::medium);
    head->addWidget(m_title, 0, Qt::AlignBottom);
    head->addWidget(m_date, 1, Qt::AlignBottom);
    head->addWidget(m_end, 0, Qt::AlignBottom);

    auto *left = new QVBoxLayout;
    left->setSpacing(gap::large);
    left->addWidget(m_clockCard);
    left->addWidget(m_warning);
    left->addWidget(m_question);
    left->addWidget(m_board, 1);

    auto *side = new QWidget{this};
    side->setFixedWidth(sideWidth);
    auto *right = new QVBoxLayout{side};
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(gap::large);
    right->addWidget(m_screenCard);
    right->addWidget(m_peopleCard);
    right->addWidget(m_nextCard);
    right->addStretch(1);

    auto *grid = new QHBoxLayout;
    grid->setSpacing(gap::large);
    grid->addLayout(left, 1);
    grid->addWidget(side);

    auto *page = new QVBoxLayout{this};
    page->setContentsMargins(gap::page, gap::page, gap::page, gap::page);
    page->setSpacing(gap::large);
    page->addLayout(head);
    page->addWidget(m_timeLine);
    page->addLayout(grid, 1);

    connectParts();
    retranslate();
}

void LivePage::connectParts()
{
    connect(&m_conductor, &SessionConductor::eveningChanged, this, &LivePage::showEvening);
    connect(&m_conductor, &SessionConductor::planChanged, this, &LivePage::showPlan);
    connect(&m_conductor, &SessionConductor::peopleMoved, this, &LivePage::tellMoves);
    connect(&m_conductor, &SessionConductor::savingChanged, this,
        [this] { m_clockCard->setSaving(m_conductor.isSaving()); });

    connect(m_clockCard, &ClockCard::primaryPressed, this, &LivePage::startOrPause);
    connect(m_clockCard, &ClockCard::minuteAdded, this, &LivePage::addMinute);
    connect(m_clockCard, &ClockCard::minuteTaken, this, &LivePage::takeMinute);
    connect(m_clockCard, &ClockCard::nextPressed, this, &LivePage::next);
    connect(m_clockCard, &ClockCard::backPressed, this, &LivePage::back);
    connect(m_clockCard, &ClockCard::undoPressed, this, &LivePage::undo);
    connect(m_toast, &Toast::undoRequested, this, &LivePage::undoWhatWasTold);
    connect(m_question, &QuestionStrip::accepted, this, [this] { answer(true); });
    connect(m_question, &QuestionStrip::declined, this, [this] { answer(false); });
    connect(m_warning, &Banner::actionTriggered, this, &LivePage::warningActionTriggered);

    connect(m_screenCard, &ScreenCard::languageChosen, this, &LivePage::languageChosen);
    connect(m_screenCard, &ScreenCard::projectPressed, this, &LivePage::projectRequested);
    connect(m_screenCard, &ScreenCard::hidePressed, this, &LivePage::hideRequested);

    connect(m_peopleCard, &PeopleCard::arrived, this,
        [this](MemberId member) { tell(m_conductor.arrive(member), tr("%1 is here.").arg(nameOf(member))); });
    connect(m_peopleCard, &PeopleCard::left, this,
        [this](MemberId member) { tell(m_conductor.leave(member), tr("%1 has left.").arg(nameOf(member))); });
    connect(m_peopleCard, &PeopleCard::renamed, this, [this](MemberId member, const QString &name) {
        // Not a step of the evening, so there is nothing for "Undo" to find: the name can be corrected again.
        whenAnswered(m_conductor.rename(member, name), this, [this, name](const Result<void> &done) {
            m_toast->tell(done ? tr("The name is %1 now.").arg(name) : errorText(done.error()), {});
        });
    });
    connect(m_peopleCard, &PeopleCard::cameUnexpected, this, [this](const QString &name) {
        tell(m_conductor.arriveNew(name),
            name.isEmpty() ? tr("One more person is here.") : tr("%1 is here.").arg(name));
    });
}

// --- what the facilitator asks for
// --------------------------------------------------------------------------------

void LivePage::startOrPause()
{
    if (m_asked == Question::WelcomeBack) {
        answer(true);
        return;
    }
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
    if (cutsShort && m_asked != Question::CutStep) {
        m_asked = Question::CutStep;
        m_askedStep = step->id;
        showQuestion();
        emit endQuestioned();
        return;
    }
    m_asked = Question::None;
    tell(m_conductor.endStep(),
        state.phase == StepPhase::Ahead ? tr("%1 is left out.").arg(nameOfStep(*step)) : QString{});
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

/// Takes back what the toast speaks of, and nothing else that came after it.
void LivePage::undoWhatWasTold()
{
    if (m_conductor.newestDecision() == m_told)
        undo();
    else
        m_toast->tell(errorText({ErrorCode::LaterEventStandsOnIt, {}}), {});
}

void LivePage::undo()
{
    tell(m_conductor.undo(), {});
}

void LivePage::keepStep()
{
    if (m_asked == Question::CutStep)
        answer(false);
}

/// Enter takes the sentence after a restart away, as Space does; Esc leaves a field for the keys of the
/// evening.
void LivePage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_asked == Question::WelcomeBack)
        answer(true);
    else if (event->key() == Qt::Key_Escape)
        setFocus();
    else
        Retranslated<QWidget>::keyPressEvent(event);
}

/// Says `success` once it is on the disk, or why it could not be done.
void LivePage::tell(const SessionConductor::Done &done, const QString &success)
{
    m_movedOn.reset();
    whenAnswered(done, this, [this, success](const Result<void> &result) {
        if (!result)
            m_toast->tell(errorText(result.error()), {});
        else if (!success.isEmpty()) {
            m_told = m_conductor.newestDecision();
            m_toast->tell(success, tr("Undo"));
        }
    });
}

// --- questions in the page
// ------------------------------------------------------------------------------------------

void LivePage::welcomeBack()
{
    m_asked = Question::WelcomeBack;
    showQuestion();
}

void LivePage::showQuestion()
{
    const EveningState &evening = m_conductor.evening();
    const Step *step = currentStep(evening);
    if (m_asked == Question::CutStep
        && (step == nullptr || step->id != m_askedStep
            || stateOf(evening, step->id).phase == StepPhase::Ahead))
        m_asked = Question::None;
    if (m_asked == Question::None || m_asked == Question::SeatNewcomer)
        takeArrivals();
    m_question->setVisible(m_asked != Question::None);
    switch (m_asked) {
    case Question::None:
        break;
    case Question::WelcomeBack:
        m_question->setIconName(QStringLiteral("info"));
        m_question->setQuestion(backSentence(evening, *m_words, m_conductor.now()));
        m_question->setAnswers(tr("Go on"), {});
        break;
    case Question::CutStep:
        m_question->setIconName(QStringLiteral("info"));
        m_question->setQuestion(
            tr("%1 has %2 left. End it now?")
                .arg(nameOfStep(*step),
                    clockText(remaining(*step, stateOf(evening, step->id), m_conductor.now()))));
        m_question->setAnswers(tr("End it"), tr("No"));
        break;
    case Question::SeatNewcomer: {
        const TableId table = m_conductor.chairFor(m_newcomer).value_or(TableId{});
        const QString sentence = hasChairLeft(table)
            ? tr("Table %1 has a chair left for %2.")
            : tr("Every chair is taken. Table %1 can add one for %2.");
        m_question->setIconName(QStringLiteral("user-plus"));
        m_question->setQuestion(sentence.arg(tableNumber(table), nameOf(m_newcomer)), {nameOf(m_newcomer)});
        m_question->setAnswers(tr("Seat at table %1").arg(tableNumber(table)), tr("At the next round"));
        break;
    }
    }
}

/// Somebody without a chair in the running round is offered one, one person at a time.
void LivePage::takeArrivals()
{
    const Step *step = currentStep(m_conductor.evening());
    if (step != nullptr && step->id != m_waitedIn) {
        m_waitForNextRound.clear();
        m_waitedIn = step->id;
    }
    m_asked = Question::None;
    for (const MemberId member : m_conductor.withoutSeat()) {
        if (m_waitForNextRound.contains(member) || !m_conductor.chairFor(member))
            continue;
        m_asked = Question::SeatNewcomer;
        m_newcomer = member;
        return;
    }
}

void LivePage::answer(bool yes)
{
    const Question asked = std::exchange(m_asked, Question::None);
    switch (asked) {
    case Question::None:
    case Question::WelcomeBack:
        break;
    case Question::CutStep:
        if (yes)
            tell(m_conductor.endStep(), {});
        break;
    case Question::SeatNewcomer:
        if (const auto table = m_conductor.chairFor(m_newcomer); yes && table)
            tell(m_conductor.seat(m_newcomer, *table),
                tr("%1 sits at table %2.").arg(nameOf(m_newcomer), tableNumber(*table)));
        else
            m_waitForNextRound.insert(m_newcomer);
        break;
    }
    showQuestion();
}

void LivePage::tellMoves(const std::vector<MemberId> &moved)
{
    QStringList moves;
    const int round = roundOnBoard();
    for (const MemberId member : moved)
        if (const auto table = tableOf(m_conductor.evening(), round, member))
            moves.append(tr("%1 to table %2").arg(nameOf(member), tableNumber(*table)));
    if (moves.size() <= 3)
        m_toast->tell(moves.join(QStringLiteral(", ")), {});
    else
        m_toast->tell(tr("%n people change tables. The screen shows the new places.", nullptr,
                          static_cast<int>(moves.size())),
            {});
}

void LivePage::warn(const QString &text, const QString &action)
{
    m_warning->setText(text);
    m_warning->setAction(action);
    m_warning->setVisible(!text.isEmpty());
}

// --- what the desk shows
// ------------------------------------------------------------------------------------------

void LivePage::showTime(const Reading &now)
{
    const EveningState &evening = m_conductor.evening();
    if (const Step *step = currentStep(evening)) {
        const StepState &state = stateOf(evening, step->id);
        m_clockCard->showClock(
            {lengthOf(*step, state), remaining(*step, state, now), clockStateOf(*step, state, now)});
    }
    if (m_asked == Question::WelcomeBack || m_asked == Question::CutStep)
        showQuestion();
    showAgenda(now);
}

void LivePage::showScreen(ScreenCard::Place place, const QString &displayName, AudienceLanguage language)
{
    m_screenCard->showPlace(place, displayName);
    m_screenCard->showLanguage(language);
}

void LivePage::showEvening()
{
    showStep();
    showTables();
    showPeople();
    showPlan();
    showQuestion();
    showTime(m_conductor.now());
}

void LivePage::showAgenda(const Reading &now)
{
    m_timeLine->setSteps(timeLineSteps(m_conductor.evening(), *m_words, m_region, now));
    const EveningEnd end = eveningEnd(m_conductor.evening(), *m_words, m_region, now);
    m_end->setText(end.sentence);
    m_end->setEmphasis({end.time});
}

void LivePage::showStep()
{
    const EveningState &evening = m_conductor.evening();
    const Step *step = currentStep(evening);
    m_clockCard->setUndoable(m_conductor.canUndo());
    m_clockCard->setBackPossible(m_conductor.canGoBack());
    if (step == nullptr || evening.room.closed) {
        m_clockCard->showStep(tr("The evening is over. Thank you."), tr("The report is ready."),
            ClockCard::Primary::Finish, false);
        m_screenCard->showPhrase({});
        return;
    }
    const StepPhase phase = stateOf(evening, step->id).phase;
    const auto primary = phase == StepPhase::Running ? ClockCard::Primary::Pause
        : phase == StepPhase::Paused                 ? ClockCard::Primary::GoOn
                                                     : ClockCard::Primary::Start;
    m_clockCard->showStep(stepTitle(*step, roundCount(), *m_words), nextSentence(evening, *m_words), primary,
        phase != StepPhase::Ahead);

    const auto phrases = m_phrases.phrasesOf(evening.setting.agenda, m_conductor.session().seatsPerTable == 2,
        static_cast<std::uint64_t>(m_conductor.session().id.value()));
    const auto phrase = phrases.find(step->id);
    m_screenCard->showPhrase(phrase == phrases.end() || phrase->second == nullptr
            ? QString{}
            : phrase->second->in(m_words->language()));
}

int LivePage::roundCount() const
{
    const auto &agenda = m_conductor.evening().setting.agenda;
    return static_cast<int>(std::count_if(
        agenda.begin(), agenda.end(), [](const Step &step) { return step.kind == StepKind::Round; }));
}

/// The round whose tables are worth showing: the one that is on, or the next that has been announced, or the
/// last one held.
int LivePage::roundOnBoard() const
{
    const EveningState &evening = m_conductor.evening();
    int last = 0;
    for (const auto &[number, round] : evening.room.rounds) {
        const RoundPhase phase = phaseOfRound(evening, number);
        if (phase == RoundPhase::Announced || phase == RoundPhase::Running)
            return number;
        if (phase == RoundPhase::Held)
            last = number;
    }
    return last;
}

void LivePage::showTables()
{
    const EveningState &evening = m_conductor.evening();
    const int round = roundOnBoard();
    std::vector<BoardTable> tables;
    for (const RoomTable &table : evening.setting.tables) {
        std::vector<MemberId> members = membersAt(evening, round, table.id);
        // Whoever has left leaves an empty chair; a round that was held stays as it sat.
        if (phaseOfRound(evening, round) != RoundPhase::Held)
            std::erase_if(members, [&](MemberId member) { return !isPresent(evening, member); });
        if (members.empty())
            continue;
        BoardTable shown;
        shown.number = table.number;
        shown.accessibleName = tableName(table.id);
        shown.chairs = m_conductor.session().seatsPerTable;
        for (const MemberId member : members) {
            const PersonName name = splitName(nameOf(member));
            shown.names.push_back({displayName(name), initialAndFamily(name)});
        }
        tables.push_back(std::move(shown));
    }
    m_board->setTables(tables);
}

void LivePage::showPeople()
{
    const EveningState &evening = m_conductor.evening();
    const int round = roundOnBoard();
    std::set<MemberId> expected;
    for (const Attendance &attendance : m_conductor.attendance())
        expected.insert(attendance.member);
    std::vector<PersonHere> people;
    bool numbered = false;
    for (const auto &[id, member] : m_conductor.members()) {
        bool isNumber = false;
        displayName(member).toInt(&isNumber);
        // The numbers of another evening are nobody; a member with a name may come at any time.
        if (!expected.contains(id) && (isNumber || member.retired))
            continue;
        numbered = numbered || isNumber;
        const auto table = tableOf(evening, round, id);
        const bool present = isPresent(evening, id);
        people.push_back({id, displayName(member), member.searchKey,
            present && table && table->isValid() ? tableName(*table) : QString{}, present,
            expected.contains(id) && !cameAlready(evening, id)});
    }
    sortByName(people);
    m_peopleCard->setPeople(std::move(people), numbered);
}

void LivePage::showPlan()
{
    const auto &plan = m_conductor.roundsPlan();
    if (m_conductor.isPlanning()) {
        m_nextCard->showPlan(tr("The rounds to come"), tr("The tables are being planned."));
        return;
    }
    if (!plan) {
        m_nextCard->showPlan({}, {});
        return;
    }
    const rotation::Verdict &verdict = plan->verdict;
    const MeetingFigures figures{.people = static_cast<int>(plan->problem.people.size()),
        .tables = static_cast<int>(plan->problem.tables.size()),
        .fresh = verdict.fresh,
        .freshBound = verdict.freshBound,
        .seatPairs = verdict.seatPairs,
        .excess = verdict.excess};
    m_nextCard->showPlan(
        tr("Rounds to come: %1").arg(plan->plan.rounds.size()), meetingSentence(figures, *m_words));
}

QString LivePage::nameOf(MemberId member) const
{
    const auto found = m_conductor.members().find(member);
    return found == m_conductor.members().end() ? QString{} : displayName(found->second);
}

QString LivePage::tableNumber(TableId table) const
{
    const RoomTable *known = findTable(m_conductor.evening().setting, table);
    return known == nullptr ? QString{} : QString::number(known->number);
}

QString LivePage::tableName(TableId table) const
{
    return tr("Table %1").arg(tableNumber(table));
}

bool LivePage::hasChairLeft(TableId table) const
{
    const EveningState &evening = m_conductor.evening();
    const std::vector<MemberId> seated = membersAt(evening, roundOnBoard(), table);
    const auto there = std::count_if(
        seated.begin(), seated.end(), [&](MemberId member) { return isPresent(evening, member); });
    return there < m_conductor.session().seatsPerTable;
}

QString LivePage::nameOfStep(const Step &step) const
{
    return stepName(step.kind, step.round, *m_words);
}

void LivePage::retranslate()
{
    const QDateTime starts = QDateTime::fromMSecsSinceEpoch(m_conductor.session().startsAt);
    const QString title = m_conductor.session().title;
    m_title->setText(title.isEmpty() ? tr("This evening") : title);
    m_date->setText(dateText(starts.date(), m_words->language()));
    showEvening();
}

}  // namespace tablee::ui
