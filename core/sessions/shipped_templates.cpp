#include "sessions/prepared_agenda.h"
#include "sessions/session_templates.h"

#include <QCoreApplication>

// The ways to hold a session that come with the program: values, not code. Their minutes are those of the
// field; where it names a range, the middle or the round figure.

namespace tablee {

namespace {

using enum StepKind;

struct ShippedStep {
    StepKind kind;
    int minutes;
    const char *title = nullptr;  ///< of context StepTitle; null for the name of the kind
};

struct ShippedTemplate {
    const char *name;
    const char *about;
    int seatsPerTable;
    std::vector<ShippedStep> steps;
};

std::vector<ShippedTemplate> shipped()
{
    return {
        {QT_TRANSLATE_NOOP("Template", "Learn and share"),
            QT_TRANSLATE_NOOP("Template", "Each person shares something and learns something."), 4,
            {{Welcome, 5}, {Plenary, 10, QT_TRANSLATE_NOOP("StepTitle", "Where do you stand?")}, {Round, 12},
                {Round, 12}, {Round, 12}, {Harvest, 10}}},
        {QT_TRANSLATE_NOOP("Template", "Subject: YOU"),
            QT_TRANSLATE_NOOP("Template", "Meet people you do not know yet, with an opening phrase."), 4,
            {{Welcome, 5}, {Round, 10}, {Round, 10}, {Round, 10}, {FreeTime, 15}, {Harvest, 10}}},
        {QT_TRANSLATE_NOOP("Template", "Framed free time"),
            QT_TRANSLATE_NOOP("Template", "No tables: a new phrase every five minutes."), 4,
            {{FreeTime, 15}}},
        {QT_TRANSLATE_NOOP("Template", "1-2-4-All"),
            QT_TRANSLATE_NOOP("Template", "A question, first alone, then in pairs, in fours and together."),
            4,
            {{Plenary, 1, QT_TRANSLATE_NOOP("StepTitle", "Alone, in silence")},
                {FreeTime, 2, QT_TRANSLATE_NOOP("StepTitle", "In pairs")},
                {Round, 4, QT_TRANSLATE_NOOP("StepTitle", "In fours")}, {Plenary, 5}}},
        {QT_TRANSLATE_NOOP("Template", "Impromptu networking"),
            QT_TRANSLATE_NOOP("Template", "Three short talks in pairs, each with somebody new."), 2,
            {{Round, 5}, {Round, 5}, {Round, 5}}},
        {QT_TRANSLATE_NOOP("Template", "Troika consulting"),
            QT_TRANSLATE_NOOP("Template", "In threes, two help the third; each has a turn."), 3,
            {{Round, 2, QT_TRANSLATE_NOOP("StepTitle", "First turn: tell")},
                {Plenary, 2, QT_TRANSLATE_NOOP("StepTitle", "First turn: questions")},
                {Plenary, 5, QT_TRANSLATE_NOOP("StepTitle", "First turn: back turned, listen")},
                {Plenary, 1, QT_TRANSLATE_NOOP("StepTitle", "First turn: what helps")},
                {Plenary, 2, QT_TRANSLATE_NOOP("StepTitle", "Second turn: tell")},
                {Plenary, 2, QT_TRANSLATE_NOOP("StepTitle", "Second turn: questions")},
                {Plenary, 5, QT_TRANSLATE_NOOP("StepTitle", "Second turn: back turned, listen")},
                {Plenary, 1, QT_TRANSLATE_NOOP("StepTitle", "Second turn: what helps")},
                {Plenary, 2, QT_TRANSLATE_NOOP("StepTitle", "Third turn: tell")},
                {Plenary, 2, QT_TRANSLATE_NOOP("StepTitle", "Third turn: questions")},
                {Plenary, 5, QT_TRANSLATE_NOOP("StepTitle", "Third turn: back turned, listen")},
                {Plenary, 1, QT_TRANSLATE_NOOP("StepTitle", "Third turn: what helps")}}},
        {QT_TRANSLATE_NOOP("Template", "Conversation café"),
            QT_TRANSLATE_NOOP("Template", "One conversation a table, with a turn for each person."), 6,
            {{Round, 6, QT_TRANSLATE_NOOP("StepTitle", "First turn, a minute each")},
                {Plenary, 6, QT_TRANSLATE_NOOP("StepTitle", "Second turn, a minute each")},
                {Plenary, 30, QT_TRANSLATE_NOOP("StepTitle", "Open conversation")},
                {Plenary, 8, QT_TRANSLATE_NOOP("StepTitle", "What each takes along")}}},
        {QT_TRANSLATE_NOOP("Template", "World café"),
            QT_TRANSLATE_NOOP("Template",
                "Three rounds on one question; a host stays at each table. One button names them, under "
                "“Tables and rules”."),
            4, {{Round, 20}, {Round, 20}, {Round, 20}, {Harvest, 15}}},
        {QT_TRANSLATE_NOOP("Template", "Pro action café"),
            QT_TRANSLATE_NOOP("Template",
                "Whoever brings a question stays with it; the others move on. Those who stay are hosts, "
                "under "
                "“Tables and rules”."),
            4,
            {{Round, 25, QT_TRANSLATE_NOOP("StepTitle", "The quest behind the question")},
                {Round, 25, QT_TRANSLATE_NOOP("StepTitle", "What is missing?")},
                {Round, 25, QT_TRANSLATE_NOOP("StepTitle", "The next steps")}}},
        {QT_TRANSLATE_NOOP("Template", "Speed networking"),
            QT_TRANSLATE_NOOP("Template", "Four short rounds at larger tables."), 6,
            {{Round, 10}, {Round, 10}, {Round, 10}, {Round, 10}}},
        {QT_TRANSLATE_NOOP("Template", "Peer consulting (codéveloppement)"),
            QT_TRANSLATE_NOOP("Template", "A group takes one person’s question through six steps."), 6,
            {{Round, 10, QT_TRANSLATE_NOOP("StepTitle", "The question is told")},
                {Plenary, 15, QT_TRANSLATE_NOOP("StepTitle", "Clarification")},
                {Plenary, 5, QT_TRANSLATE_NOOP("StepTitle", "The request")},
                {Plenary, 30, QT_TRANSLATE_NOOP("StepTitle", "Consultation")},
                {Plenary, 10, QT_TRANSLATE_NOOP("StepTitle", "Summary and plan")},
                {Plenary, 20, QT_TRANSLATE_NOOP("StepTitle", "What each has learnt")}}},
        {QT_TRANSLATE_NOOP("Template", "Peer assist"),
            QT_TRANSLATE_NOOP("Template", "People who have done it before help those who are about to."), 6,
            {{Welcome, 10}, {Plenary, 5, QT_TRANSLATE_NOOP("StepTitle", "What it is about")},
                {Plenary, 10, QT_TRANSLATE_NOOP("StepTitle", "Questions to understand")},
                {Round, 35, QT_TRANSLATE_NOOP("StepTitle", "What others have learnt")},
                {Harvest, 15, QT_TRANSLATE_NOOP("StepTitle", "What will be done")}}},
        {QT_TRANSLATE_NOOP("Template", "Needs and offers market"),
            QT_TRANSLATE_NOOP("Template", "What people need and what they can give find each other."), 5,
            {{Welcome, 20}, {Plenary, 5, QT_TRANSLATE_NOOP("StepTitle", "Write what you need")},
                {Round, 30, QT_TRANSLATE_NOOP("StepTitle", "Tell what you need")},
                {Plenary, 5, QT_TRANSLATE_NOOP("StepTitle", "Write what you offer")},
                {Round, 25, QT_TRANSLATE_NOOP("StepTitle", "Tell what you offer")},
                {FreeTime, 25, QT_TRANSLATE_NOOP("StepTitle", "Find each other")}, {Harvest, 25}}},
        {QT_TRANSLATE_NOOP("Template", "25/10"),
            QT_TRANSLATE_NOOP("Template", "Bold ideas on cards, read and marked five times."), 4,
            {{Plenary, 5, QT_TRANSLATE_NOOP("StepTitle", "Write one bold idea")},
                {FreeTime, 3, QT_TRANSLATE_NOOP("StepTitle", "Swap cards, read, mark 1 to 5")},
                {FreeTime, 3, QT_TRANSLATE_NOOP("StepTitle", "Swap cards, read, mark 1 to 5")},
                {FreeTime, 3, QT_TRANSLATE_NOOP("StepTitle", "Swap cards, read, mark 1 to 5")},
                {FreeTime, 3, QT_TRANSLATE_NOOP("StepTitle", "Swap cards, read, mark 1 to 5")},
                {FreeTime, 3, QT_TRANSLATE_NOOP("StepTitle", "Swap cards, read, mark 1 to 5")},
                {Harvest, 10, QT_TRANSLATE_NOOP("StepTitle", "Add up and read aloud")}}},
        {QT_TRANSLATE_NOOP("Template", "Open space, short"),
            QT_TRANSLATE_NOOP("Template", "The programme is made on the spot by those who are there."), 6,
            {{Plenary, 10, QT_TRANSLATE_NOOP("StepTitle", "Propose topics")},
                {Plenary, 5, QT_TRANSLATE_NOOP("StepTitle", "Make the programme")},
                {FreeTime, 45, QT_TRANSLATE_NOOP("StepTitle", "Go where you learn or share")},
                {Harvest, 15}}},
        {QT_TRANSLATE_NOOP("Template", "Geek Speak"),
            QT_TRANSLATE_NOOP("Template", "A short talk, and as long to talk about it."), 4,
            {{Plenary, 15, QT_TRANSLATE_NOOP("StepTitle", "Talk")},
                {Plenary, 15, QT_TRANSLATE_NOOP("StepTitle", "Exchange")}}},
    };
}

PreparedAgenda agendaOf(const std::vector<ShippedStep> &steps)
{
    PreparedAgenda agenda;
    for (const ShippedStep &step : steps)
        agenda.push_back({step.kind, 0, std::chrono::minutes{step.minutes}, QString::fromUtf8(step.title)});
    return numbered(std::move(agenda));
}

}  // namespace

std::vector<SessionTemplate> shippedTemplates(const Words &words)
{
    std::vector<SessionTemplate> templates;
    for (const ShippedTemplate &one : shipped())
        templates.push_back({.name = words.in("Template", one.name),
            .about = words.in("Template", one.about),
            .seatsPerTable = one.seatsPerTable,
            .agenda = agendaOf(one.steps)});
    return templates;
}

}  // namespace tablee
