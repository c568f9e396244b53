#include "interchange/members_csv.h"

#include "directory/member_details.h"
#include "directory/member_names.h"
#include "interchange/consent_codes.h"
#include "interchange/spreadsheet_cell.h"

#include <array>

namespace tablee {

namespace {

constexpr auto memberListContext = "MemberList";

constexpr std::array listHeadings{
    QT_TRANSLATE_NOOP("MemberList", "Given name"),
    QT_TRANSLATE_NOOP("MemberList", "Family name"),
    QT_TRANSLATE_NOOP("MemberList", "Name as typed"),
    QT_TRANSLATE_NOOP("MemberList", "Organisation"),
    QT_TRANSLATE_NOOP("MemberList", "Team"),
    QT_TRANSLATE_NOOP("MemberList", "E-mail"),
    QT_TRANSLATE_NOOP("MemberList", "Languages"),
    QT_TRANSLATE_NOOP("MemberList", "To share"),
    QT_TRANSLATE_NOOP("MemberList", "To learn"),
    QT_TRANSLATE_NOOP("MemberList", "Note"),
    QT_TRANSLATE_NOOP("MemberList", "Consents"),
    QT_TRANSLATE_NOOP("MemberList", "Retired"),
    QT_TRANSLATE_NOOP("MemberList", "Tablée ID"),
};

QString languagesText(const std::set<Language> &languages)
{
    QStringList spoken;
    for (const Language language : languages)
        spoken += language == Language::French ? QStringLiteral("FR") : QStringLiteral("EN");
    return spoken.join(QStringLiteral(", "));
}

QStringList cellsOf(const Member &member, const Words &words)
{
    return {member.given, member.family, member.typed, member.organisation, member.team, member.email,
        languagesText(member.speaks), topicsAsText(member.toShare), topicsAsText(member.toLearn), member.note,
        consentsAsText(member),
        member.retired ? words.in(memberListContext, QT_TRANSLATE_NOOP("MemberList", "yes")) : QString{},
        member.uid};
}

}  // namespace

std::vector<Member> exported(const std::vector<Member> &members)
{
    std::vector<Member> written;
    for (const Member &member : members)
        if (!isErased(member) && !member.mergedInto.isValid() && !isMereNumber(displayName(member)))
            written.push_back(member);
    return written;
}

QByteArray membersCsv(const std::vector<Member> &members, const Words &words, QChar separator)
{
    QStringList first;
    for (const char *heading : listHeadings)
        first += words.in(memberListContext, heading);
    QString text = QChar::ByteOrderMark + csvLine(first, separator);
    for (const Member &member : members)
        text += csvLine(cellsOf(member, words), separator);
    return text.toUtf8();
}

}  // namespace tablee
