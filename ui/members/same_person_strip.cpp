#include "members/same_person_strip.h"

#include <algorithm>
#include <map>

namespace tablee::ui {

namespace {

/// Namesakes have their address or their organisation for themselves, and whoever is asked wants to see it.
QString apartIn(const Member &member)
{
    QStringList parts{member.email, member.organisation};
    parts.removeAll(QString{});
    return parts.join(QStringLiteral(", "));
}

}  // namespace

SamePersonStrip::SamePersonStrip(QWidget *parent)
    : Retranslated<QuestionStrip>(parent)
{
    setObjectName(QStringLiteral("samePerson"));
    setIconName(QStringLiteral("users"));
    connect(this, &QuestionStrip::accepted, this, [this] {
        const SamePersonQuestion &asked = m_pairs.front().question;
        emit compareRequested(asked.one, asked.other);
    });
    connect(this, &QuestionStrip::declined, this, [this] {
        const SamePersonQuestion asked = m_pairs.front().question;
        leaveOut(asked.one, asked.other);
        emit twoPeopleSaid(asked.one, asked.other);
    });
    retranslate();
}

void SamePersonStrip::setQuestions(
    std::vector<SamePersonQuestion> questions, const std::vector<Member> &members)
{
    std::map<MemberId, Asked> names;
    for (const SamePersonQuestion &question : questions)
        names[question.one] = names[question.other] = {};
    for (const Member &member : members)
        if (const auto asked = names.find(member.id); asked != names.end())
            asked->second = {displayName(member), apartIn(member)};
    m_pairs.clear();
    for (const SamePersonQuestion &question : questions)
        m_pairs.push_back({question, names[question.one], names[question.other]});
    retranslate();
}

void SamePersonStrip::leaveOut(MemberId one, MemberId other)
{
    std::erase_if(m_pairs, [asked = std::minmax({one, other})](const Pair &pair) {
        return std::minmax({pair.question.one, pair.question.other}) == asked;
    });
    retranslate();
}

void SamePersonStrip::setWaiting(bool waiting)
{
    m_waiting = waiting;
    retranslate();
}

void SamePersonStrip::retranslate()
{
    setVisible(!m_pairs.empty() && !m_waiting);
    setAnswers(tr("Compare"), tr("Two people"));
    if (m_pairs.empty())
        return;
    const Pair &pair = m_pairs.front();
    QString why;
    switch (pair.question.sign) {
    case SamePersonSign::SameName:
        why = tr("The same name.");
        break;
    case SamePersonSign::SameAddress:
        why = tr("The same e-mail address.");
        break;
    case SamePersonSign::OneLetterApart:
        why = tr("One letter apart.");
        break;
    }
    QString question = tr("Are %1 and %2 the same person? %3").arg(pair.one.text(), pair.other.text(), why);
    if (const auto more = static_cast<int>(m_pairs.size()) - 1; more > 0)
        question += u' ' + tr("%n more such pairs.", nullptr, more);
    setQuestion(question, {pair.one.text(), pair.other.text()});
}

}  // namespace tablee::ui
