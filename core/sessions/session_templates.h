#pragma once

#include "directory/member.h"
#include "evening/evening_state.h"
#include "foundation/id.h"
#include "language/words.h"
#include "sessions/prepared_session.h"

#include <QString>

#include <vector>

namespace tablee {

using TemplateId = Id<struct TemplateTag>;

/// A way to hold a session: its steps with their minutes, and how many sit at a table.
struct SessionTemplate {
    TemplateId id = {};  ///< valid for one that somebody kept under a name
    QString name = {};
    QString about = {};  ///< one sentence; empty for one that somebody kept
    int seatsPerTable = 4;
    PreparedAgenda agenda = {};

    friend bool operator==(const SessionTemplate &, const SessionTemplate &) = default;
};

/// Those that come with the program, named in the language of `words`. The titles of their steps are the
/// program's own and are said in any language; see titleText().
std::vector<SessionTemplate> shippedTemplates(const Words &words);

/// A session of this kind, called like it, with nobody in it yet.
PreparedSession preparedFrom(const SessionTemplate &chosen, qint64 startsAt, const QString &zone);

/// Who was in the room at some time, and as what; by member.
std::vector<Attendance> whoCame(const EveningState &evening);

/// `session`, expecting those of `came` who may come again, each as what they were or as a rule makes them.
/// Numbers of a mere head count are nobody whom one could expect.
PreparedSession expectingAgain(
    PreparedSession session, const std::vector<Attendance> &came, const std::vector<Member> &members);

/// When the session was to begin, whenever it was held.
qint64 agreedStart(const PreparedSession &session);

/// As last time: the same agenda, tables and place, after the session `model`. Who comes is another question;
/// the rules of those who may come are there, and count for whoever is expected. The room closes as long
/// after the beginning as was agreed.
PreparedSession preparedLike(const PreparedSession &last, SessionId model, const std::vector<Member> &members,
    qint64 startsAt, const QString &zone);

/// When the next session may begin: on the day of the week and at the time of the last one, at least a day
/// from `now`; without a last one in a week, at seven in the evening. All UTC, ms since 1970.
qint64 proposedStart(qint64 now, const QString &zone, std::optional<qint64> last);

/// Whether opening the doors at `now` (as startsAt) holds `session` on a day for which it was not planned.
/// Shortly after midnight it is late, and not another day.
bool isPlannedForAnotherDay(const PreparedSession &session, qint64 now);

/// `session` as it is held when its doors open at `now` (as startsAt): on another day than it was planned for
/// it begins at the hour that was meant where that is near, else at that moment; the room closes that evening
/// at the hour that was meant. What was agreed is kept beside it, for the next session.
PreparedSession heldFrom(PreparedSession session, qint64 now);

}  // namespace tablee
