#include "conducting/people_card.h"

#include "common/plain_label.h"
#include "common/spacing.h"
#include "conducting/person_row.h"
#include "conducting/row_area.h"
#include "directory/member_names.h"
#include "directory/name_text.h"
#include "directory/search_key.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace tablee::ui {

namespace {
constexpr std::size_t mostRows = 4;
}  // namespace

PeopleCard::PeopleCard(QWidget *parent)
    : Retranslated<Card>(parent)
    , m_heading{new PlainLabel{TextRole::Section, this}}
    , m_field{new QLineEdit{this}}
    , m_note{new PlainLabel{TextRole::Caption, this}}
    , m_rows{new QWidget}
    , m_rowLayout{new QVBoxLayout{m_rows}}
{
    m_field->setObjectName(QStringLiteral("person"));
    m_heading->setObjectName(QStringLiteral("peopleHere"));
    m_field->installEventFilter(this);
    m_note->setTone(Tone::Second);
    m_rowLayout->setContentsMargins(0, 0, 0, 0);
    m_rowLayout->setSpacing(gap::inWord);

    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(gap::large, gap::medium, gap::large, gap::medium);
    column->setSpacing(gap::small);
    column->addWidget(m_heading);
    column->addWidget(m_field);
    column->addWidget(m_note);
    column->addWidget(new RowArea{m_rows, this});

    connect(m_field, &QLineEdit::textChanged, this, &PeopleCard::fillRows);
    connect(m_field, &QLineEdit::textChanged, this,
        [this](const QString &text) { emit searching(!text.isEmpty()); });
    connect(m_field, &QLineEdit::returnPressed, this, &PeopleCard::takeEnter);
    retranslate();
}

void PeopleCard::setPeople(std::vector<PersonHere> people, bool numbered)
{
    if (people == m_people && numbered == m_numbered)
        return;
    m_people = std::move(people);
    m_numbered = numbered;
    retranslate();
}

std::vector<const PersonHere *> PeopleCard::found(const QString &typed) const
{
    std::vector<const PersonHere *> hits;
    for (const PersonHere &person : m_people) {
        const bool wanted = typed.isEmpty() ? person.expected && !person.present : matches(person.key, typed);
        if (wanted)
            hits.push_back(&person);
    }
    return hits;
}

void PeopleCard::fillRows()
{
    // Rows are deleted later: one of their buttons may be what brought us here.
    while (QLayoutItem *item = m_rowLayout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QString typed = cleanName(m_field->text());
    if (m_renaming) {
        offerToRename(typed);
        return;
    }
    const std::vector<const PersonHere *> hits = found(typed);
    for (std::size_t index = 0; index < std::min(hits.size(), mostRows); ++index)
        addPerson(*hits[index]);

    const auto hidden = static_cast<int>(hits.size()) - static_cast<int>(mostRows);
    m_note->setVisible(hidden > 0 || (typed.isEmpty() && !hits.empty()));
    if (hidden > 0)
        m_note->setText(tr("and %n more", nullptr, hidden));
    else if (typed.isEmpty())
        m_note->setText(tr("Still expected: %n", nullptr, static_cast<int>(hits.size())));

    const QString key = searchKey(typed);
    const auto sameName = [&](bool present) {
        return std::any_of(hits.begin(), hits.end(),
            [&](const PersonHere *hit) { return hit->key == key && hit->present == present; });
    };
    // Two people may bear one name; while one of that name is still to come, that is who arrives.
    if (!typed.isEmpty() && !sameName(false))
        offerToAdd(typed, sameName(true));
    else if (typed.isEmpty() && m_numbered)
        offerToAdd({}, false);
}

void PeopleCard::addPerson(const PersonHere &person)
{
    auto *action = new ActionButton{ButtonKind::Secondary, ButtonSize::Row, m_rows};
    action->setText(person.present ? tr("Leaves") : tr("Is here"));
    //: Read aloud for a button; %1 is a name.
    action->setAccessibleName((person.present ? tr("%1 leaves") : tr("%1 is here")).arg(person.name));
    connect(action, &QPushButton::clicked, this, [this, id = person.id, present = person.present] {
        m_field->clear();
        if (present)
            emit left(id);
        else
            emit arrived(id);
    });
    auto *rename = new ActionButton{ButtonKind::Quiet, ButtonSize::Row, m_rows};
    rename->setIconName(QStringLiteral("pencil"));
    rename->setAccessibleName(tr("Correct the name %1").arg(person.name));
    rename->setToolTip(tr("Correct the name"));
    connect(rename, &QPushButton::clicked, this, [this, person] { askForName(person); });
    m_rowLayout->addWidget(rowOfPerson({person.name, person.table}, {rename, action}, *m_rows));
}

void PeopleCard::askForName(const PersonHere &person)
{
    m_renaming = person;
    m_field->setText(person.name);
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
    save->setEnabled(!typed.isEmpty() && typed != m_renaming->name);
    connect(save, &QPushButton::clicked, this, &PeopleCard::takeEnter);
    auto *cancel = new ActionButton{ButtonKind::Quiet, ButtonSize::Row, m_rows};
    cancel->setText(tr("Leave as it is"));
    connect(cancel, &QPushButton::clicked, this, &PeopleCard::stopRenaming);
    m_rowLayout->addWidget(rowOfAnswers({cancel, save}, *m_rows));
}

/// Somebody else who has the name that is being typed.
const PersonHere *PeopleCard::namesakeOf(const QString &typed) const
{
    const QString key = nameKey(typed);
    const auto found = std::find_if(m_people.begin(), m_people.end(),
        [&](const PersonHere &person) { return person.id != m_renaming->id && nameKey(person.name) == key; });
    return typed.isEmpty() || found == m_people.end() ? nullptr : &*found;
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
        stopRenaming();
        emit renamed(renamedOne, apart);
    });
    std::vector<ActionButton *> answers{another};
    if (!namesake.present) {
        auto *same = new ActionButton{ButtonKind::Secondary, ButtonSize::Row, m_rows};
        same->setObjectName(QStringLiteral("samePerson"));
        same->setText(tr("The same person"));
        connect(same, &QPushButton::clicked, this, [this, renamedOne, namesakeId = namesake.id] {
            stopRenaming();
            emit left(renamedOne);
            emit arrived(namesakeId);
        });
        answers.push_back(same);
    }
    auto *cancel = new ActionButton{ButtonKind::Quiet, ButtonSize::Row, m_rows};
    cancel->setText(tr("Leave as it is"));
    connect(cancel, &QPushButton::clicked, this, &PeopleCard::stopRenaming);
    answers.push_back(cancel);
    m_rowLayout->addWidget(rowOfAnswers(answers, *m_rows));
}

void PeopleCard::stopRenaming()
{
    m_renaming.reset();
    m_field->clear();
    // The keys belong to the evening again.
    m_field->clearFocus();
    fillRows();
}

void PeopleCard::offerToAdd(const QString &name, bool another)
{
    auto *action = new ActionButton{ButtonKind::Secondary, ButtonSize::Row, m_rows};
    action->setObjectName(QStringLiteral("add"));
    action->setIconName(QStringLiteral("user-plus"));
    action->setText(name.isEmpty() ? tr("One more person") : tr("Has arrived"));
    action->setAccessibleName(name.isEmpty() ? tr("One more person")
            : another                        ? tr("Another %1 has arrived").arg(name)
                                             : tr("%1 has arrived").arg(name));
    std::vector<QString> names;
    for (const PersonHere &person : m_people)
        names.push_back(person.name);
    const QString called = another ? apartFrom(name, names) : name;
    connect(action, &QPushButton::clicked, this, [this, called] {
        m_field->clear();
        emit cameUnexpected(called);
    });
    m_rowLayout->addWidget(name.isEmpty()
            ? rowOfAnswers({action}, *m_rows)
            : rowOfPerson(
                {called, another ? tr("another person of this name") : QString{}}, {action}, *m_rows));
}

bool PeopleCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress || !m_field->text().isEmpty())
        return Card::eventFilter(watched, event);
    const bool isSpace = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (isSpace)
        event->ignore();
    return isSpace;
}

/// Enter does what cannot do harm: it lets somebody in. A departure wants its own button.
void PeopleCard::takeEnter()
{
    const QString typed = cleanName(m_field->text());
    if (m_renaming) {
        if (namesakeOf(typed) != nullptr)
            return;  // that is asked, and wants its own button
        const MemberId member = m_renaming->id;
        const bool changed = !typed.isEmpty() && typed != m_renaming->name;
        stopRenaming();
        if (changed)
            emit renamed(member, typed);
        return;
    }
    const std::vector<const PersonHere *> hits = found(typed);
    // Half a name is no name: only somebody whose whole name was typed is meant.
    const QString key = searchKey(typed);
    const auto meant
        = std::find_if(hits.begin(), hits.end(), [&](const PersonHere *hit) { return hit->key == key; });
    if (typed.isEmpty() || (meant == hits.end() && !hits.empty())
        || (meant != hits.end() && (*meant)->present))
        return;
    m_field->clear();
    if (meant == hits.end())
        emit cameUnexpected(typed);
    else
        emit arrived((*meant)->id);
}

void PeopleCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_renaming)
        stopRenaming();
    else
        Card::keyPressEvent(event);
}

void PeopleCard::retranslate()
{
    const auto here = std::count_if(
        m_people.begin(), m_people.end(), [](const PersonHere &person) { return person.present; });
    m_heading->setText(tr("%n people here", nullptr, static_cast<int>(here)));
    m_field->setPlaceholderText(tr("Who comes, who goes?"));
    m_field->setAccessibleName(tr("Find or add somebody"));
    fillRows();
}

}  // namespace tablee::ui
