#pragma once

#include "language/region.h"
#include "language/words.h"
#include "sessions/person_record.h"

#include <QTimeZone>

// What one person's data are called on a page that they read.

namespace tablee {

/// In which the catalogues keep these words.
inline constexpr auto personContext = "Person";

/// How moments are said: of whom it is asked, where the community lives.
struct PersonSpeech {
    const Words &words;
    Region region = Region::Other;

    QString say(const char *source) const { return words.in(personContext, source); }
    QString say(const char *source, int n) const { return words.in(personContext, source, n); }
    /// "Tuesday 30 March 2027, 7:00 pm (UTC)"
    QString moment(Milliseconds utc) const;
    QString moment(const std::optional<Milliseconds> &utc) const { return utc ? moment(*utc) : QString{}; }
    /// The same where the clocks of a session stand, named beside it.
    QString moment(Milliseconds utc, const QString &zone) const;
};

/// Who wrote the entry: a code of the file, said so that its subject understands it.
QString originText(const QString &origin, const PersonSpeech &speech);
QString purposeText(ConsentPurpose purpose, const PersonSpeech &speech);
QString topicKindText(TopicKind kind, const PersonSpeech &speech);
QString sourceText(const PersonTie &tie, const PersonSpeech &speech);
QString placeText(const PersonSession &session, const PersonSpeech &speech);
/// "came", "went", "role: table host", "to table 3 in round 2".
QString entryText(const PersonEntry &entry, const PersonSpeech &speech);
/// "Table 3, with 4 other people".
QString seatText(const PersonSeat &seat, const PersonSpeech &speech);
QString ruleText(const PersonRule &rule, const PersonSpeech &speech);
/// "“Zoe Roy”, corrected to “Zoé Roy”".
QString correctionText(const PersonCorrection &correction, const PersonSpeech &speech);
/// Of a text about somebody else only where it stands.
QString textHitText(const TextHit &hit, const PersonSpeech &speech);

}  // namespace tablee
