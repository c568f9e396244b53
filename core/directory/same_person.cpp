#include "directory/same_person.h"

#include "directory/member_names.h"
#include "directory/search_key.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace tablee {

namespace {

/// "Éva" and "Eve" are two people; a slip is looked for in names of at least so many letters.
constexpr qsizetype shortestWithASlip = 8;
/// A crowd behind one key (an address of the whole house) is no question about two people.
constexpr std::size_t largestCrowd = 6;

using Bearers = QHash<QString, std::vector<const Member *>>;

QString wordsInAnyOrder(const Member &member)
{
    QStringList words = nameKey(displayName(member)).split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words.join(u' ');
}

bool bothAndDifferent(const QString &one, const QString &other)
{
    return !one.isEmpty() && !other.isEmpty() && searchKey(one) != searchKey(other);
}

bool areToldApart(const Member &one, const Member &other)
{
    return bothAndDifferent(one.email, other.email) || bothAndDifferent(one.organisation, other.organisation);
}

bool areOneLetterApart(const QString &one, const QString &other)
{
    const QString &longer = one.size() >= other.size() ? one : other;
    const QString &shorter = one.size() >= other.size() ? other : one;
    if (longer.size() - shorter.size() > 1)
        return false;
    qsizetype start = 0;
    while (start < shorter.size() && longer.at(start) == shorter.at(start))
        ++start;
    const qsizetype rest = longer.size() - start - 1;
    return rest <= 0 || longer.right(rest) == shorter.right(rest);
}

class Questions {
public:
    explicit Questions(const TwoPeople &apart)
        : m_asked{apart}
    {
    }

    /// Asks about each two of `bearers` whom `areAlike` holds for.
    template <typename Alike> void ask(const Bearers &bearers, SamePersonSign sign, Alike areAlike)
    {
        for (const auto &group : bearers) {
            if (group.size() > largestCrowd)
                continue;
            for (std::size_t one = 0; one < group.size(); ++one)
                for (std::size_t other = one + 1; other < group.size(); ++other)
                    if (areAlike(*group[one], *group[other]))
                        add(group[one]->id, group[other]->id, sign);
        }
    }

    std::vector<SamePersonQuestion> inOrder()
    {
        std::sort(m_questions.begin(), m_questions.end(), [](const auto &a, const auto &b) {
            return std::tuple{a.sign, a.one, a.other} < std::tuple{b.sign, b.one, b.other};
        });
        return std::move(m_questions);
    }

private:
    void add(MemberId one, MemberId other, SamePersonSign sign)
    {
        const auto [low, high] = std::minmax({one, other});
        if (low != high && m_asked.emplace(low, high).second)
            m_questions.push_back({low, high, sign});
    }

    TwoPeople m_asked;
    std::vector<SamePersonQuestion> m_questions;
};

}  // namespace

std::vector<SamePersonQuestion> samePersonQuestions(
    const std::vector<Member> &members, const TwoPeople &apart)
{
    Bearers byName;
    Bearers byAddress;
    Bearers bySlip;  // a name with any one letter left out: two names that are one letter apart share one
    for (const Member &member : members) {
        if (member.retired || isMereNumber(displayName(member)))
            continue;
        const QString words = wordsInAnyOrder(member);
        byName[words].push_back(&member);
        if (!member.email.isEmpty())
            byAddress[member.email.toCaseFolded()].push_back(&member);
        if (words.size() < shortestWithASlip)
            continue;
        bySlip[words].push_back(&member);
        for (qsizetype letter = 0; letter < words.size(); ++letter)
            if (auto &group = bySlip[words.left(letter) + words.mid(letter + 1)];
                group.empty() || group.back() != &member)
                group.push_back(&member);
    }
    Questions questions{apart};
    const auto always = [](const Member &, const Member &) {
        return true;
    };
    questions.ask(byName, SamePersonSign::SameName, always);
    questions.ask(byAddress, SamePersonSign::SameAddress, always);
    questions.ask(bySlip, SamePersonSign::OneLetterApart, [](const Member &one, const Member &other) {
        const QString name = wordsInAnyOrder(one);
        const QString otherName = wordsInAnyOrder(other);
        return name != otherName && areOneLetterApart(name, otherName) && !areToldApart(one, other);
    });
    return questions.inOrder();
}

}  // namespace tablee
