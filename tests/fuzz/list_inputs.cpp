#include "fuzz/list_inputs.h"

#include "directory/list_columns.h"
#include "directory/member_details.h"
#include "interchange/import_preview.h"
#include "interchange/members_csv.h"
#include "interchange/text_decoding.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>

namespace tablee::test {

namespace {

constexpr std::uint32_t mostChanges = 8;
constexpr qsizetype longestInput = 20'000;

qsizetype placeIn(const QByteArray &bytes, Random &random)
{
    return static_cast<qsizetype>(random.below(static_cast<std::uint32_t>(bytes.size()) + 1));
}

QByteArray pieceOf(const QByteArray &bytes, Random &random)
{
    return bytes.mid(placeIn(bytes, random), static_cast<qsizetype>(random.below(64)));
}

const QByteArray &oneOf(const std::vector<QByteArray> &corpus, Random &random)
{
    return corpus[random.below(static_cast<std::uint32_t>(corpus.size()))];
}

/// What means something to somebody who reads lists.
QByteArray tellingBytes(Random &random)
{
    static const std::array<QByteArray, 22> pieces{QByteArray{"\""}, QByteArray{"\"\""}, QByteArray{";"},
        QByteArray{","}, QByteArray{"\t"}, QByteArray{"\n"}, QByteArray{"\r\n"}, QByteArray{"\r"},
        QByteArray{"\0", 1}, QByteArray{"\xff\xfe"}, QByteArray{"\xef\xbb\xbf"}, QByteArray{"\xe9"},
        QByteArray{"\xf0\x9f\x8c\xb1"}, QByteArray{"\xe2\x80\xae"}, QByteArray{"sep=;\n"}, QByteArray{"Nom;"},
        QByteArray{"=1+1"}, QByteArray{"'"}, QByteArray{"a@x.org"}, QByteArray{"(2)"}, QByteArray{"  "},
        QByteArray{"\xcc\x81"}};
    return pieces[random.below(pieces.size())];
}

void change(QByteArray &bytes, const std::vector<QByteArray> &corpus, Random &random)
{
    const qsizetype at = placeIn(bytes, random);
    switch (random.below(6)) {
    case 0:
        if (at < bytes.size())
            bytes[at] = static_cast<char>(random.below(256));
        break;
    case 1:
        bytes.insert(at, tellingBytes(random));
        break;
    case 2:
        bytes.remove(at, static_cast<qsizetype>(random.below(16)));
        break;
    case 3:
        bytes.insert(at, pieceOf(bytes, random));
        break;
    case 4:
        bytes.insert(at, pieceOf(oneOf(corpus, random), random));
        break;
    default:
        bytes.truncate(at);
        break;
    }
}

std::vector<ListedPerson> peopleIn(const QByteArray &bytes)
{
    const auto text = decodedText(bytes);
    if (!text)
        return {};
    const auto table = readListText(*text, {});
    return table ? listedPeople(*table, fieldsOf(*table)) : std::vector<ListedPerson>{};
}

std::vector<Member> membersAfter(const ImportPreview &preview)
{
    std::vector<Member> members;
    for (const MemberEdit &edit : preview.edits) {
        members.push_back(cleaned(*edit.after));
        members.back().id = MemberId{static_cast<std::int64_t>(members.size())};
    }
    return members;
}

}  // namespace

std::vector<QByteArray> listCorpus()
{
    std::vector<QByteArray> corpus;
    for (const QDir &folder : {QDir{QStringLiteral(FUZZ_CORPUS)}, QDir{QStringLiteral(TEST_DATA "/lists")}}) {
        const QStringList names = folder.entryList(QDir::Files, QDir::Name);
        for (const QString &name : names) {
            QFile file{folder.filePath(name)};
            if (!name.endsWith(QStringLiteral(".expected")) && file.open(QIODevice::ReadOnly))
                corpus.push_back(file.readAll());
        }
    }
    if (corpus.empty())
        qFatal("no corpus");
    return corpus;
}

QByteArray mutated(const std::vector<QByteArray> &corpus, Random &random)
{
    QByteArray bytes = oneOf(corpus, random);
    for (std::uint32_t changes = 1 + random.below(mostChanges); changes > 0; --changes)
        change(bytes, corpus, random);
    bytes.truncate(longestInput);
    return bytes;
}

const char *faultInReading(const QByteArray &bytes)
{
    const auto people = peopleIn(bytes);
    const auto preview = previewImport(people, {}, {});
    if (!preview || preview->rows.size() != people.size())
        return "a row has no fate";
    const std::vector<Member> members = membersAfter(*preview);
    if (std::any_of(members.begin(), members.end(),
            [](const Member &member) { return displayName(member).isEmpty(); }))
        return "somebody has no name";
    const auto again = previewImport(people, members, {});
    if (!again || !again->edits.empty())
        return "the same list again does something";
    static const Words english = Words::load(Language::English);
    const auto written = peopleIn(membersCsv(members, english, u','));
    if (written.size() != members.size()
        || !std::equal(
            written.begin(), written.end(), members.begin(), [](const auto &person, Member member) {
                member.id = {};
                return person.member == member;
            }))
        return "a list of ours is not read back as it was written";
    return nullptr;
}

}  // namespace tablee::test
