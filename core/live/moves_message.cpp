#include "live/moves_message.h"

#include <QStringList>

#include <algorithm>

namespace tablee {

QString tableCalled(const RoomTable &table)
{
    const QString number = QString::number(table.number);
    return table.name.empty() ? number
                              : QStringLiteral("%1 (%2)").arg(number, QString::fromStdString(table.name));
}

int announcedRound(const EveningState &evening)
{
    for (const auto &[number, round] : evening.room.rounds)
        if (phaseOfRound(evening, number) == RoundPhase::Announced)
            return number;
    return 0;
}

namespace {

QString inOneLanguage(const EveningState &evening, const std::map<MemberId, QString> &names,
    const std::vector<MemberId> &moved, const Words &words)
{
    if (moved.size() > mostMovesNamed)
        return words.in("Moves",
            QT_TRANSLATE_N_NOOP("Moves", "%n people change tables: look for your name on the list."),
            static_cast<int>(moved.size()));
    QStringList moves;
    for (const MemberId member : moved) {
        const auto place = tableOf(evening, announcedRound(evening), member);
        const RoomTable *table = place ? findTable(evening.setting, *place) : nullptr;
        const auto name = names.find(member);
        if (table == nullptr || name == names.end())
            continue;
        moves.append(words.in("Moves", QT_TRANSLATE_NOOP("Moves", "%1 to table %2"))
                         .arg(name->second, tableCalled(*table)));
    }
    return moves.isEmpty() ? QString{} : moves.join(QStringLiteral(", ")) + u'.';
}

/// What was known of the round by the event `toldUpTo`, oldest first: the first announcement always, and what
/// has been taken back since then as well.
std::vector<const Event *> knownBy(const EveningState &evening, RoundSubject round, std::int64_t toldUpTo)
{
    const auto effects = evening.effects.find(round);
    if (effects == evening.effects.end() || effects->second.empty())
        return {};
    const std::int64_t first = effects->second.front().event.seq;
    std::vector<const Event *> known;
    for (const Effect &effect : effects->second)
        if (effect.event.seq == first || effect.event.seq <= toldUpTo)
            known.push_back(&effect.event);
    for (const auto &[id, undone] : evening.undone) {
        const Event &event = undone.event;
        const bool isOfRound
            = (event.kind == EventKind::Announce || event.kind == EventKind::Seat) && event.round == round;
        if (isOfRound && event.seq > first && event.seq <= toldUpTo && undone.undo.seq > toldUpTo)
            known.push_back(&event);
    }
    std::sort(known.begin(), known.end(),
        [](const Event *one, const Event *other) { return one->seq < other->seq; });
    return known;
}

std::map<MemberId, TableId> toldTables(const std::vector<const Event *> &known)
{
    std::map<MemberId, TableId> told;
    for (const Event *event : known) {
        if (event->kind == EventKind::Seat)
            told[event->member] = event->table;
        if (event->kind == EventKind::Announce)
            told.clear();
        for (const Seating &seating : event->seats)
            told[seating.member] = seating.table;
    }
    return told;
}

}  // namespace

std::vector<MemberId> movedSinceAnnounced(const EveningState &evening, std::int64_t toldUpTo)
{
    const int round = announcedRound(evening);
    std::vector<MemberId> moved;
    for (const auto &[member, table] : toldTables(knownBy(evening, round, toldUpTo))) {
        const auto now = tableOf(evening, round, member);
        if (now && *now != table && isPresent(evening, member))
            moved.push_back(member);
    }
    return moved;
}

BilingualText movesMessage(const EveningState &evening, const std::map<MemberId, QString> &names,
    const std::vector<MemberId> &moved, const Words &french, const Words &english)
{
    return {inOneLanguage(evening, names, moved, french), inOneLanguage(evening, names, moved, english)};
}

}  // namespace tablee
