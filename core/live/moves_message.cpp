#include "live/moves_message.h"

#include "evening/fold.h"

#include <QStringList>

#include <optional>
#include <utility>

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

/// Where the room was told to sit in `round`: first, and by the event `toldUpTo`.
Seats toldSeats(
    const EveningState &evening, std::span<const Event> log, RoundSubject round, std::int64_t toldUpTo)
{
    EveningState then = begin(evening.setting);
    std::optional<Seats> told;
    for (const Event &event : log) {
        then = apply(std::move(then), event);
        const auto found = then.room.rounds.find(round);
        if (found == then.room.rounds.end())
            told.reset();
        else if (!told || event.seq <= toldUpTo)
            told = found->second.seats;
    }
    return told.value_or(Seats{});
}

}  // namespace

std::vector<MemberId> movedSinceAnnounced(
    const EveningState &evening, std::span<const Event> log, std::int64_t toldUpTo)
{
    const int round = announcedRound(evening);
    std::vector<MemberId> moved;
    for (const auto &[member, table] : toldSeats(evening, log, round, toldUpTo)) {
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
