#include "reports/person_words.h"

#include "language/role_words.h"

#include <QDateTime>
#include <QStringList>

namespace tablee {

namespace {

QString momentText(const QDateTime &when, const QString &zone, const PersonSpeech &speech)
{
    return dateText(when.date(), speech.words.language()) + u", "_qs
        + timeOfDay(when.time(), speech.words.language(), speech.region) + u" ("_qs + zone + u')';
}

/// "Zoé Roy"; "Zoé Roy, ROY Zoé" where it stands as it was typed as well.
QString allOf(const Spelling &name)
{
    const QString shown = shownName(name);
    return name.typed.isEmpty() || name.typed == shown ? shown : shown + u", "_qs + name.typed;
}

QString roleName(Role role, const PersonSpeech &speech)
{
    return rotates(role) && role != Role::Host ? speech.say(QT_TRANSLATE_NOOP("Person", "takes part"))
                                               : roleText(role, speech.words);
}

}  // namespace

QString PersonSpeech::moment(Milliseconds utc) const
{
    return momentText(QDateTime::fromMSecsSinceEpoch(utc.count(), Qt::UTC), u"UTC"_qs, *this);
}

QString PersonSpeech::moment(Milliseconds utc, const QString &zone) const
{
    const QTimeZone known{zone.toUtf8()};
    return known.isValid() ? momentText(QDateTime::fromMSecsSinceEpoch(utc.count(), known), zone, *this)
                           : moment(utc);
}

QString purposeText(ConsentPurpose purpose, const PersonSpeech &speech)
{
    switch (purpose) {
    case ConsentPurpose::ContactDetails:
        return speech.say(QT_TRANSLATE_NOOP("Person", "Passing on contact details"));
    case ConsentPurpose::Photographs:
        return speech.say(QT_TRANSLATE_NOOP("Person", "Photographs"));
    case ConsentPurpose::News:
        return speech.say(QT_TRANSLATE_NOOP("Person", "News"));
    }
    Q_UNREACHABLE();
}

QString topicKindText(TopicKind kind, const PersonSpeech &speech)
{
    switch (kind) {
    case TopicKind::Share:
        return speech.say(QT_TRANSLATE_NOOP("Person", "to share"));
    case TopicKind::Learn:
        return speech.say(QT_TRANSLATE_NOOP("Person", "to learn"));
    case TopicKind::Difficulty:
        return speech.say(QT_TRANSLATE_NOOP("Person", "a difficulty"));
    }
    Q_UNREACHABLE();
}

QString sourceText(const PersonTie &tie, const PersonSpeech &speech)
{
    switch (tie.source) {
    case KnownBy::Declared:
        return tie.saidByThem ? speech.say(QT_TRANSLATE_NOOP("Person", "told by this person"))
                              : speech.say(QT_TRANSLATE_NOOP("Person", "told by one of the two"));
    case KnownBy::Together:
        return speech.say(QT_TRANSLATE_NOOP("Person", "they came together"));
    case KnownBy::Marked:
        return speech.say(QT_TRANSLATE_NOOP("Person", "marked by the facilitator"));
    case KnownBy::Imported:
        return speech.say(QT_TRANSLATE_NOOP("Person", "from a list"));
    case KnownBy::Team:
    case KnownBy::Organisation:
    case KnownBy::Met:
        break;  // not written down
    }
    return {};
}

QString placeText(const PersonSession &session, const PersonSpeech &speech)
{
    QStringList parts;
    if (session.attendance) {
        parts += session.attendance->expected ? speech.say(QT_TRANSLATE_NOOP("Person", "expected"))
                                              : speech.say(QT_TRANSLATE_NOOP("Person", "not expected"));
        parts += roleName(session.attendance->role, speech);
    }
    if (session.isGuest)
        parts += speech.say(QT_TRANSLATE_NOOP("Person", "guest of another person"));
    if (session.facilitates)
        parts += speech.say(QT_TRANSLATE_NOOP("Person", "facilitates the session"));
    return parts.isEmpty() ? speech.say(QT_TRANSLATE_NOOP("Person", "none")) : parts.join(u", "_qs);
}

QString originText(const QString &origin, const PersonSpeech &speech)
{
    return origin == u"desk"_qs
        ? speech.say(QT_TRANSLATE_NOOP("Person", "somebody at the desk, by hand or from a list"))
        : origin;
}

QString entryText(const PersonEntry &entry, const PersonSpeech &speech)
{
    const auto what = [&]() -> QString {
        switch (entry.kind) {
        case EventKind::CheckIn:
            return speech.say(QT_TRANSLATE_NOOP("Person", "came"));
        case EventKind::CheckOut:
            return speech.say(QT_TRANSLATE_NOOP("Person", "went"));
        case EventKind::SetRole:
            return speech.say(QT_TRANSLATE_NOOP("Person", "from then on: %1"))
                .arg(roleName(entry.role, speech));
        case EventKind::Seat:
            return speech.say(QT_TRANSLATE_NOOP("Person", "to table %1 in round %2"))
                .arg(entry.table)
                .arg(entry.round);
        default:
            return QString::fromLatin1(nameOf(entry.kind).data(), qsizetype(nameOf(entry.kind).size()));
        }
    }();
    return entry.takenBack ? speech.say(QT_TRANSLATE_NOOP("Person", "%1 (taken back)")).arg(what) : what;
}

QString seatText(const PersonSeat &seat, const PersonSpeech &speech)
{
    if (seat.table == 0)
        return speech.say(QT_TRANSLATE_NOOP("Person", "rested"));
    QString table = speech.say(QT_TRANSLATE_NOOP("Person", "table %1")).arg(seat.table);
    if (!seat.tableName.isEmpty())
        //: table 3 “By the window”
        table = speech.say(QT_TRANSLATE_NOOP("Person", "%1 “%2”")).arg(table, seat.tableName);
    const QString others = speech.say(QT_TRANSLATE_N_NOOP("Person", "with %n other person(s)"), seat.others);
    const QString text = table + u", "_qs + others;
    switch (seat.time) {
    case SeatTime::Counted:
        return text;
    case SeatTime::TooShort:
        return speech.say(QT_TRANSLATE_NOOP("Person", "%1; did not count as a meeting")).arg(text);
    case SeatTime::NotOver:
        return speech.say(QT_TRANSLATE_NOOP("Person", "%1; not over yet")).arg(text);
    }
    Q_UNREACHABLE();
}

QString ruleText(const PersonRule &rule, const PersonSpeech &speech)
{
    const auto kept = [&]() -> QString {
        switch (rule.kind) {
        case RuleKind::Apart:
            return speech.say(QT_TRANSLATE_NOOP("Person", "never at one table with another person"));
        case RuleKind::Together:
            return speech.say(QT_TRANSLATE_NOOP("Person", "always at one table with another person"));
        case RuleKind::Fixed:
            return speech.say(QT_TRANSLATE_NOOP("Person", "always at table %1")).arg(rule.table);
        case RuleKind::Host:
            return speech.say(QT_TRANSLATE_NOOP("Person", "hosts table %1")).arg(rule.table);
        }
        Q_UNREACHABLE();
    }();
    const QString what
        = rule.takenBack ? kept + u' ' + speech.say(QT_TRANSLATE_NOOP("Person", "(taken back)")) : kept;
    if (rule.reasonKeptBack)
        return what + u". "_qs
            + speech.say(QT_TRANSLATE_NOOP(
                "Person", "A reason is written there. It is about two people, so it is not copied here."));
    return rule.reason.isEmpty()
        ? what
        : what + u". "_qs + speech.say(QT_TRANSLATE_NOOP("Person", "Reason: %1")).arg(rule.reason);
}

QString correctionText(const PersonCorrection &correction, const PersonSpeech &speech)
{
    //: both are names
    const QString what = speech.say(QT_TRANSLATE_NOOP("Person", "“%1”, corrected to “%2”"))
                             .arg(allOf(correction.before), allOf(correction.after));
    return correction.takenBack ? speech.say(QT_TRANSLATE_NOOP("Person", "%1 (taken back)")).arg(what) : what;
}

QString textHitText(const TextHit &hit, const PersonSpeech &speech)
{
    return textHitLine(
        hit.text.isEmpty() ? TextHit{hit.kind,
            speech.say(QT_TRANSLATE_NOOP("Person", "it is about somebody else, so it is not copied here"))}
                           : hit,
        speech.words);
}

}  // namespace tablee
