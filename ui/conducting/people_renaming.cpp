#include "common/plain_label.h"
#include "conducting/people_card.h"
#include "conducting/person_row.h"
#include "directory/member_names.h"
#include "directory/name_text.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

// A name is corrected.

namespace tablee::ui {

void PeopleCard::askForName(const PersonHere &person)
{
    m_renaming = person;
    m_field->setText(person.ownName);
    m_field->selectAll();
    m_field->setFocus();
    fillRows();
}

void PeopleCard::offerToRename(const QString &typed)
{
    m_note->show();
    if (const PersonHere *namesake = namesakeOf(typed)) {
        askAboutNamesake(*namesake, typed);
        return;
    }
    m_note->setText(tr("The name of %1").arg(m_renaming->name));
    auto *save = new ActionButton{ButtonKind::Secondary, ButtonSize::Row, m_rows};
    save->setText(tr("Correct"));
    save->setEnabled(!typed.isEmpty() && typed != m_renaming->ownName);
    connect(save, &QPushButton::clicked, this, &PeopleCard::takeEnter);
    auto *cancel = new ActionButton{ButtonKind::Quiet, ButtonSize::Row, m_rows};
    cancel->setText(tr("Leave as it is"));
    connect(cancel, &QPushButton::clicked, this, &PeopleCard::stopAsking);
    m_rowLayout->addWidget(rowOfAnswers({cancel, save}, *m_rows));
}

/// Somebody else who has the name that is being typed; whoever has had a namesake before is not asked again.
const PersonHere *PeopleCard::namesakeOf(const QString &typed) const
{
    if (typed.isEmpty() || typed == m_renaming->ownName)
        return nullptr;
    const QString key = nameKey(typed);
    const auto found = std::find_if(m_people.begin(), m_people.end(), [&](const PersonHere &person) {
        return person.id != m_renaming->id && (nameKey(person.ownName) == key || nameKey(person.name) == key);
    });
    return found == m_people.end() ? nullptr : &*found;
}

/// Two people of one name cannot be told apart on the wall; and whoever is on the list already needs no
/// second entry.
void PeopleCard::askAboutNamesake(const PersonHere &namesake, const QString &typed)
{
    std::vector<QString> names;
    for (const PersonHere &person : m_people)
        names.push_back(person.name);
    const QString apart = apartFrom(typed, names);
    m_note->setText(tr("“%1” is on the list already.").arg(namesake.name));
    const MemberId renamedOne = m_renaming->id;
    auto *another = new ActionButton{ButtonKind::Secondary, ButtonSize::Row, m_rows};
    another->setObjectName(QStringLiteral("anotherPerson"));
    another->setText(tr("Another person"));
    connect(another, &QPushButton::clicked, this, [this, renamedOne, apart] {
        stopAsking();
        emit renamed(renamedOne, apart);
    });
    std::vector<ActionButton *> answers{another};
    if (!namesake.present) {
        auto *same = new ActionButton{ButtonKind::Secondary, ButtonSize::Row, m_rows};
        same->setObjectName(QStringLiteral("samePerson"));
        same->setText(tr("The same person"));
        connect(same, &QPushButton::clicked, this, [this, renamedOne, namesakeId = namesake.id] {
            stopAsking();
            emit left(renamedOne);
            emit arrived(namesakeId);
        });
        answers.push_back(same);
    }
    auto *cancel = new ActionButton{ButtonKind::Quiet, ButtonSize::Row, m_rows};
    cancel->setText(tr("Leave as it is"));
    connect(cancel, &QPushButton::clicked, this, &PeopleCard::stopAsking);
    answers.push_back(cancel);
    m_rowLayout->addWidget(rowOfAnswers(answers, *m_rows));
}

void PeopleCard::stopAsking()
{
    m_renaming.reset();
    m_ruled.reset();
    m_field->clear();
    // The keys belong to the evening again.
    m_field->clearFocus();
    retranslate();
}

}  // namespace tablee::ui
