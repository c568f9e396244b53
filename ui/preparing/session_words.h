#pragma once

#include "language/region.h"
#include "sessions/prepared_session.h"

#include <QDateTime>
#include <QString>

namespace tablee::ui {

/// How the page of sessions tells times. `region` and the language decide how dates and hours look.
struct SessionWords {
    Language language = Language::English;
    Region region = Region::Other;

    QString hour(qint64 utc, const QString &zone) const;
    /// "Tuesday 9 March 2027, 7 pm"
    QString when(qint64 startsAt, const QString &zone) const;
    /// When it ends, and how that suits the room: "Ends at 8:45 pm, 15 min before the room closes."
    QString end(const PreparedSession &session) const;
};

/// "45 min", "1 h", "1 h 25 min", with spaces that do not break. The same in both languages.
QString lengthText(Milliseconds length);

/// What a session without a title is called.
QString titleOf(const QString &title);

/// "3 rounds, 1 h 25 min"
QString figuresOf(const PreparedAgenda &agenda);

}  // namespace tablee::ui
