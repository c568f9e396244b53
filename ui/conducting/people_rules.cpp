#include "common/plain_label.h"
#include "conducting/people_card.h"
#include "conducting/person_row.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

// A rule for somebody who is here, and the rounds to come.

namespace tablee::ui {

void PeopleCard::askForRule(const PersonHere &person)
{
    m_ruled = person;
    m_field->clear();
    m_field->setFocus();
    retranslate();
}

bool PeopleCard::leaveRule()
{
    if (!m_ruled)
        return false;
    stopAsking();
    return true;
}

ActionButton *PeopleCard::ruleButton(const QString &words, const QString &spoken, const SeatRule &rule)
{
    auto *button = new ActionButton{ButtonKind::Secondary, ButtonSize::Row, m_rows};
    button->setText(words);
    button->setAccessibleName(spoken);
    connect(button, &QPushButton::clicked, this, [this, rule] {
        stopAsking();
        emit ruleWanted(rule);
    });
    return button;
}

void PeopleCard::offerRules(const QString &typed)
{
    m_note->show();
    m_note->setText(tr("A rule for %1").arg(m_ruled->name));
    if (typed.isEmpty()) {
        for (const SeatRule &rule : m_rules)
            if (rule.one == m_ruled->id || rule.other == m_ruled->id)
                offerToLetGo(rule);
        offerToStay();
        return;
    }
    std::vector<const PersonHere *> hits = found(typed);
    std::erase_if(hits,
        [this](const PersonHere *hit) { return !hit->present || !hit->rotates || hit->id == m_ruled->id; });
    hits.resize(std::min(hits.size(), mostRows));
    for (const PersonHere *hit : hits) {
        auto *apart = ruleButton(tr("Keep apart"), tr("Keep %1 and %2 apart").arg(m_ruled->name, hit->name),
            {RuleKind::Apart, m_ruled->id, hit->id});
        auto *together
            = ruleButton(tr("Keep together"), tr("Keep %1 and %2 together").arg(m_ruled->name, hit->name),
                {RuleKind::Together, m_ruled->id, hit->id});
        m_rowLayout->addWidget(rowOfPerson({hit->name, hit->table}, {apart, together}, *m_rows));
    }
}

/// Where they sit now, and the way back.
void PeopleCard::offerToStay()
{
    std::vector<ActionButton *> answers;
    if (const int table = m_ruled->tableNumber; table > 0)
        answers.push_back(ruleButton(tr("Stays at table %1").arg(table),
            tr("%1 stays at table %2").arg(m_ruled->name, QString::number(table)),
            {.kind = RuleKind::Fixed, .one = m_ruled->id, .table = table}));
    auto *cancel = new ActionButton{ButtonKind::Quiet, ButtonSize::Row, m_rows};
    cancel->setText(tr("No rule"));
    connect(cancel, &QPushButton::clicked, this, &PeopleCard::stopAsking);
    answers.push_back(cancel);
    m_rowLayout->addWidget(rowOfAnswers(answers, *m_rows));
}

/// A rule that holds by now, prepared or made tonight.
void PeopleCard::offerToLetGo(const SeatRule &rule)
{
    const MemberId otherId = rule.one == m_ruled->id ? rule.other : rule.one;
    const auto other = std::find_if(m_people.begin(), m_people.end(),
        [otherId](const PersonHere &person) { return person.id == otherId; });
    if (isOfTwo(rule.kind) && other == m_people.end())
        return;
    const QString words = rule.kind == RuleKind::Apart ? tr("Apart from %1").arg(other->name)
        : rule.kind == RuleKind::Together              ? tr("Together with %1").arg(other->name)
                                                       : tr("Stays at table %1").arg(rule.table);
    auto *drop = new ActionButton{ButtonKind::Secondary, ButtonSize::Row, m_rows};
    drop->setText(tr("Drop the rule"));
    drop->setAccessibleName(tr("Drop the rule: %1").arg(words));
    connect(drop, &QPushButton::clicked, this, [this, rule] {
        stopAsking();
        emit ruleDropped(rule);
    });
    m_rowLayout->addWidget(rowOfPerson({words, {}}, {drop}, *m_rows));
}

}  // namespace tablee::ui
