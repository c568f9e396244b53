#include "live/moves_message.h"

#include <QStringList>

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

}  // namespace

BilingualText movesMessage(const EveningState &evening, const std::map<MemberId, QString> &names,
    const std::vector<MemberId> &moved, const Words &french, const Words &english)
{
    return {inOneLanguage(evening, names, moved, french), inOneLanguage(evening, names, moved, english)};
}

}  // namespace tablee
