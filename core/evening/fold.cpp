#include "evening/fold.h"

#include "evening/fold_effects.h"
#include "evening/fold_undo.h"

#include <algorithm>
#include <utility>

namespace tablee {

EveningState begin(Setting setting)
{
    EveningState evening;
    evening.setting = std::move(setting);
    for (const RoomTable &table : evening.setting.tables)
        if (table.closed)
            evening.room.closedTables.insert(table.id);
    return evening;
}

EveningState apply(EveningState evening, const Event &event)
{
    const bool happens = !refusalOf(evening, event);
    evening.lastSeq = std::max(evening.lastSeq, event.seq);
    evening.lastAt = event.at;
    if (event.kind != EventKind::ClockNote)
        evening.leftAt = event.at;
    if (!happens)
        return evening;
    if (event.kind == EventKind::ClockNote)
        note(evening, event);
    else if (event.kind == EventKind::Undo)
        performUndo(evening, event);
    else
        performCounted(evening, event);
    return evening;
}

EveningState fold(Setting setting, std::span<const Event> log)
{
    EveningState evening = begin(std::move(setting));
    for (const Event &event : log)
        evening = apply(std::move(evening), event);
    return evening;
}

}  // namespace tablee
