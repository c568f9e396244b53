#include "reports/invitation.h"

#include "directory/name_cell.h"
#include "directory/name_text.h"
#include "language/step_words.h"
#include "reports/report_speech.h"

#include <algorithm>

namespace tablee {

namespace {

constexpr auto invitationContext = "Invitation";
constexpr qsizetype longestIcsLine = 75;  ///< bytes of a line of a calendar, its end left out

QString titleIn(const Invitation &invitation, const Words &words)
{
    return invitation.title.isEmpty() ? words.in("Evening", QT_TRANSLATE_NOOP("Evening", "Learn and share"))
                                      : titleText(invitation.title, words);
}

QString textIn(const Invitation &invitation, const Words &words, Region region)
{
    QStringList lines{titleIn(invitation, words)};
    lines += nextSessionText({invitation.title, invitation.place, invitation.start}, words, region);
    for (const QString &line : {invitation.place, invitation.purpose})
        if (!line.isEmpty())
            lines += line;
    lines += words.in(invitationContext,
        QT_TRANSLATE_NOOP("Invitation",
            "Come as you are: we share what we know and learn what we are curious about. See you there!"));
    lines += invitation.community;
    return lines.join(u'\n');
}

/// As a calendar writes text: RFC 5545, 3.3.11.
QByteArray escaped(const QString &text)
{
    QString plain = text;
    plain.remove(u'\r');
    plain.replace(u'\\', QStringLiteral("\\\\"));
    plain.replace(u';', QStringLiteral("\\;")).replace(u',', QStringLiteral("\\,"));
    return plain.replace(u'\n', QStringLiteral("\\n")).toUtf8();
}

/// A line, folded where it is too long, never within a letter.
QByteArray folded(const QByteArray &line)
{
    const auto isWithinLetter = [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80U;
    };
    QByteArray lines;
    for (qsizetype from = 0; from < line.size();) {
        qsizetype to = std::min(from + longestIcsLine - (from == 0 ? 0 : 1), line.size());
        while (to < line.size() && isWithinLetter(line.at(to)))
            --to;
        lines += (from == 0 ? QByteArray{} : QByteArray{" "}) + line.mid(from, to - from) + "\r\n";
        from = to;
    }
    return lines;
}

QByteArray utc(const QDateTime &moment)
{
    return moment.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
}

}  // namespace

QString invitationText(
    const Invitation &invitation, const std::vector<const Words *> &languages, Region region)
{
    QStringList texts;
    for (const Words *words : languages)
        texts += textIn(invitation, *words, region);
    return texts.join(QStringLiteral("\n\n* * *\n\n")) + u'\n';
}

QByteArray invitationCalendar(const Invitation &invitation, const std::vector<const Words *> &languages,
    Region region, Milliseconds now)
{
    const ReportSpeech speech{languages};
    const auto title = speech.each([&](const Words &words) { return titleIn(invitation, words); });
    const QByteArray minutes = QByteArray::number(static_cast<qint64>(now / std::chrono::minutes{1}));
    QList<QByteArray> lines{"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Tablee//Tablee//FR",
        "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "BEGIN:VEVENT", "UID:" + escaped(invitation.uid),
        "SEQUENCE:" + minutes, "DTSTAMP:" + utc(QDateTime::fromMSecsSinceEpoch(now.count(), Qt::UTC)),
        "DTSTART:" + utc(invitation.start)};
    if (invitation.length)
        lines += "DTEND:" + utc(invitation.start.addMSecs(invitation.length->count()));
    lines += "SUMMARY:" + escaped(onOneLine(title));
    if (!invitation.place.isEmpty())
        lines += "LOCATION:" + escaped(invitation.place);
    lines += "DESCRIPTION:" + escaped(invitationText(invitation, languages, region).trimmed());
    lines += {"END:VEVENT", "END:VCALENDAR"};
    QByteArray calendar;
    for (const QByteArray &line : lines)
        calendar += folded(line);
    return calendar;
}

QStringList addressesForNews(const std::vector<Member> &members)
{
    QStringList addresses;
    for (const Member &member : members) {
        const bool wants = member.consents.contains(ConsentPurpose::News) && !member.retired
            && !member.mergedInto.isValid();
        if (wants && isOneAddress(member.email) && !addresses.contains(member.email, Qt::CaseInsensitive))
            addresses += member.email;
    }
    return addresses;
}

}  // namespace tablee
