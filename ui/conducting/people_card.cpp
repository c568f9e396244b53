#include "conducting/people_card.h"

#include "common/field_keys.h"
#include "common/plain_label.h"
#include "common/spacing.h"
#include "conducting/person_row.h"
#include "conducting/person_rows.h"
#include "conducting/row_area.h"
#include "directory/member_names.h"
#include "directory/name_text.h"
#include "directory/search_key.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>

namespace tablee::ui {

namespace {
/// "Amina 5": somebody, and the table where they sit.
struct SaidPlace {
    QString who;
    int table = 0;
};

/// No name begins with a space or with one of the signs that are keys of the evening.
bool mayBeginName(const QString &text)
{
    return text.isEmpty() || !QStringView{u" .+-=/?*"}.contains(text.front());
}

/// As typed, or as a list would show it: "LE GOFF Solène" is Solène Le Goff.
bool isCalled(const PersonHere &person, const QString &typed)
{
    return person.key == searchKey(typed) || person.key == nameKey(typed);
}

std::optional<SaidPlace> placeIn(const QString &typed)
{
    static const QRegularExpression pattern{QStringLiteral("^(.*\\S)\\s+(\\d{1,3})$")};
    const QRegularExpressionMatch match = pattern.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    return SaidPlace{match.captured(1), match.captured(2).toInt()};
}
}  // namespace

PeopleCard::PeopleCard(QWidget *parent)
    : Retranslated<Card>(parent)
    , m_heading{new PlainLabel{TextRole::Section, this}}
    , m_field{new QLineEdit{this}}
    , m_note{new PlainLabel{TextRole::Caption, this}}
    , m_all{new ActionButton{ButtonKind::Quiet, ButtonSize::Row, this}}
    , m_rows{new QWidget}
    , m_rowLayout{new QVBoxLayout{m_rows}}
    , m_persons{new PersonRows{*m_rowLayout, [this](const PersonShown &shown) { return rowOf(shown); }, this}}
{
    m_field->setObjectName(QStringLiteral("person"));
    m_heading->setObjectName(QStringLiteral("peopleHere"));
    m_field->installEventFilter(this);
    m_note->setTone(Tone::Second);
    m_all->setObjectName(QStringLiteral("allMissing"));
    m_all->hide();
    m_rowLayout->setContentsMargins(0, 0, 0, 0);
    m_rowLayout->setSpacing(gap::inWord);

    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(gap::large, gap::medium, gap::large, gap::medium);
    column->setSpacing(gap::small);
    column->addWidget(m_heading);
    column->addWidget(m_field);
    auto *above = new QHBoxLayout;
    above->setSpacing(gap::small);
    above->addWidget(m_note, 1);
    above->addWidget(m_all);
    column->addLayout(above);
    column->addWidget(new RowArea{m_rows, this});

    connect(m_field, &QLineEdit::textChanged, this, &PeopleCard::fillRows);
    connect(m_field, &QLineEdit::textChanged, this, &PeopleCard::tellBusy);
    connect(m_field, &QLineEdit::returnPressed, this, &PeopleCard::takeEnter);
    connect(m_all, &QPushButton::clicked, this, &PeopleCard::toggleAll);
    retranslate();
}

void PeopleCard::setPeople(std::vector<PersonHere> people, bool numbered)
{
    if (people == m_people && numbered == m_numbered)
        return;
    m_people = std::move(people);
    m_numbered = numbered;
    tellCount();
    fillRows();
}

void PeopleCard::setRules(std::vector<SeatRule> rules)
{
    if (rules == m_rules)
        return;
    m_rules = std::move(rules);
    fillRows();
}

void PeopleCard::setTables(std::set<int> numbers)
{
    m_tables = std::move(numbers);
}

void PeopleCard::lookFor(const QString &typed)
{
    if (typed.isEmpty()) {
        m_field->setFocus(Qt::ShortcutFocusReason);
        m_field->selectAll();
        return;
    }
    m_renaming.reset();
    m_ruled.reset();
    m_field->setText(typed);
    m_field->setFocus(Qt::OtherFocusReason);  // nothing is selected: what comes next is added
}

void PeopleCard::forget()
{
    if (m_renaming || m_ruled)
        stopAsking();
    m_field->clear();
}

/// Of whoever is here, by a name and a table that is there; nobody whose own name ends in a number.
std::vector<const PersonHere *> PeopleCard::foundWithTable(const QString &typed) const
{
    const std::optional<SaidPlace> said = placeIn(typed);
    if (!said || !m_tables.contains(said->table))
        return {};
    std::vector<const PersonHere *> hits = found(said->who);
    std::erase_if(hits, [](const PersonHere *person) { return !person->present; });
    return hits;
}

/// Of "Amina 5", where somebody here is meant and nobody can be seated there: the table. Else whoever is here
/// would come in once more, under the name "Amina 5".
std::optional<int> PeopleCard::tableNotThere(const QString &typed) const
{
    const std::optional<SaidPlace> said = placeIn(typed);
    if (!said || m_tables.contains(said->table) || !found(typed).empty())
        return {};
    const auto hits = found(said->who);
    const bool meansSomebody = !said->who.isEmpty()
        && std::any_of(hits.begin(), hits.end(), [](const PersonHere *person) { return person->present; });
    return meansSomebody ? std::optional{said->table} : std::nullopt;
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

void PeopleCard::toggleAll()
{
    m_listsAll = !m_listsAll;
    fillRows();
    tellBusy();
}

/// Whoever is looked for, or all who are missing, want the room beside them.
void PeopleCard::tellBusy()
{
    emit searching(m_listsAll || !m_field->text().isEmpty());
}

/// As wide whichever it says: what stands beside it breaks alike.
void PeopleCard::nameAll()
{
    int width = 0;
    for (const QString &words : {tr("Show fewer"), tr("Show all")}) {
        m_all->setText(words);
        width = std::max(width, m_all->sizeHint().width());
    }
    m_all->setMinimumWidth(width);
}

/// Whether all who are `missing` are listed; as long as no more are than are listed anyway there is nothing
/// to choose.
void PeopleCard::offerAll(std::size_t missing)
{
    const bool offered = missing > mostRows;
    if (m_listsAll && !offered) {
        m_listsAll = false;
        tellBusy();
    }
    m_all->setText(m_listsAll ? tr("Show fewer") : tr("Show all"));
    m_all->setAccessibleName(
        m_listsAll ? tr("Show fewer of those still expected") : tr("Show all who are still expected"));
    m_all->setVisible(offered);
}

/// What stands below the rows of people is deleted later: one of its buttons may be what brought us here.
void PeopleCard::dropAnswers()
{
    while (QLayoutItem *item = m_rowLayout->takeAt(m_persons->count())) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void PeopleCard::fillRows()
{
    dropAnswers();
    const QString typed = cleanName(m_field->text());
    std::vector<const PersonHere *> hits = found(typed);
    offerAll(typed.isEmpty() && !m_renaming && !m_ruled ? hits.size() : 0);
    if (m_renaming || m_ruled) {
        m_persons->show({});
        m_renaming ? offerToRename(typed) : offerRules(typed);
        return;
    }
    std::optional<int> table;
    if (hits.empty() && !foundWithTable(typed).empty()) {
        hits = foundWithTable(typed);
        table = placeIn(typed)->table;
    }
    if (const std::optional<int> missing = tableNotThere(typed)) {
        m_persons->show({});
        m_note->show();
        m_note->setText(m_tables.empty() ? tr("Nobody can be seated now: no round is announced or running.")
                                         : tr("There is no table %1, or it is closed.").arg(*missing));
        return;
    }
    const std::size_t rows = m_listsAll ? hits.size() : std::min(hits.size(), mostRows);
    std::vector<PersonShown> shown;
    for (std::size_t index = 0; index < rows; ++index)
        shown.push_back(shownOf(*hits[index], table));
    m_persons->show(shown);

    const auto hidden = static_cast<int>(hits.size()) - static_cast<int>(mostRows);
    m_note->setVisible(hidden > 0 || (typed.isEmpty() && !hits.empty()));
    if (typed.isEmpty())
        m_note->setText(tr("Still expected: %n", nullptr, static_cast<int>(hits.size())));
    else if (hidden > 0)
        m_note->setText(tr("and %n more", nullptr, hidden));

    const auto sameName = [&](bool present) {
        return std::any_of(hits.begin(), hits.end(),
            [&](const PersonHere *hit) { return isCalled(*hit, typed) && hit->present == present; });
    };
    // Two people may bear one name; while one of that name is still to come, that is who arrives.
    if (!typed.isEmpty() && !table && !sameName(false))
        offerToAdd(typed, sameName(true));
    else if (typed.isEmpty() && m_numbered)
        offerToAdd({}, false);
}

PersonShown PeopleCard::shownOf(const PersonHere &person, std::optional<int> table) const
{
    const bool lookedFor = !table && !m_field->text().isEmpty() && m_whereabouts;
    return {person, lookedFor ? m_whereabouts(person.id) : person.table, lookedFor, table};
}

QWidget *PeopleCard::rowOf(const PersonShown &shown)
{
    const PersonHere &person = shown.person;
    if (shown.table)
        return rowOfPerson({person.name, shown.where}, {seatButton(person, *shown.table)}, *m_rows);
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
    rename->setObjectName(QStringLiteral("rename"));
    rename->setIconName(QStringLiteral("pencil"));
    rename->setAccessibleName(tr("Correct the name %1").arg(person.name));
    rename->setToolTip(tr("Correct the name"));
    connect(rename, &QPushButton::clicked, this, [this, person] { askForName(person); });
    std::vector<ActionButton *> actions{rename, action};
    if (person.present && person.rotates && shown.lookedFor) {
        auto *rule = new ActionButton{ButtonKind::Quiet, ButtonSize::Row, m_rows};
        rule->setObjectName(QStringLiteral("rule"));
        rule->setIconName(QStringLiteral("users"));
        rule->setAccessibleName(tr("A rule for %1").arg(person.name));
        rule->setToolTip(tr("Keep apart, keep together, stay at the table"));
        connect(rule, &QPushButton::clicked, this, [this, person] { askForRule(person); });
        actions.insert(actions.begin(), rule);
    }
    return rowOfPerson({person.name, shown.where}, actions, *m_rows);
}

ActionButton *PeopleCard::seatButton(const PersonHere &person, int table)
{
    auto *seat = new ActionButton{ButtonKind::Secondary, ButtonSize::Row, m_rows};
    seat->setObjectName(QStringLiteral("sitsAt"));
    seat->setText(tr("Sits at table %1").arg(table));
    //: Read aloud for a button; %1 is a name.
    seat->setAccessibleName(tr("%1 sits at table %2").arg(person.name, QString::number(table)));
    connect(seat, &QPushButton::clicked, this, [this, id = person.id, table] {
        m_field->clear();
        emit sitsAt(id, table);
    });
    return seat;
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
    const QString called = another ? apartFrom(displayName(strangerNamed(name)), names) : name;
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
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    const auto &press = *static_cast<QKeyEvent *>(event);
    // A list may have marked somebody with one, which can be taken out of their name, and put back.
    const bool seats = press.text() == QStringLiteral("*") && !m_renaming;
    if (!seats && belongsIn(*m_field, press, mayBeginName))
        return Card::eventFilter(watched, event);
    event->ignore();
    return true;
}

/// Enter does what cannot do harm: it lets somebody in. A departure wants its own button.
void PeopleCard::takeEnter()
{
    const QString typed = cleanName(m_field->text());
    if (m_renaming) {
        if (namesakeOf(typed) != nullptr)
            return;  // that is asked, and wants its own button
        const MemberId member = m_renaming->id;
        const bool changed = !typed.isEmpty() && typed != m_renaming->ownName;
        stopAsking();
        m_field->setFocus();  // as after an arrival: whoever types on means the next person, not the evening
        if (changed)
            emit renamed(member, typed);
        return;
    }
    if (m_ruled || tableNotThere(typed))
        return;
    const std::vector<const PersonHere *> hits = found(typed);
    if (const auto seated = foundWithTable(typed); hits.empty() && !seated.empty()) {
        if (seated.size() > 1)
            return;  // whoever is meant wants their own button
        const int table = placeIn(typed)->table;
        m_field->clear();
        emit sitsAt(seated.front()->id, table);
        return;
    }
    // Half a name is no name: only somebody whose whole name was typed is meant.
    const auto meant = std::find_if(
        hits.begin(), hits.end(), [&](const PersonHere *hit) { return isCalled(*hit, typed); });
    if (typed.isEmpty() || (meant == hits.end() && !hits.empty())
        || (meant != hits.end() && (*meant)->present))
        return;
    m_field->clear();
    if (meant == hits.end())
        emit cameUnexpected(typed);
    else
        emit arrived((*meant)->id);
}

void PeopleCard::takeBack(const QString &newcomer)
{
    if (m_field->text().isEmpty() && !m_renaming && !m_ruled)
        m_field->setText(newcomer);
}

void PeopleCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && (m_renaming || m_ruled)) {
        stopAsking();
        return;
    }
    // Whoever was looked for has been found: the page has the keys again.
    if (event->key() == Qt::Key_Escape)
        m_field->clear();
    Card::keyPressEvent(event);
}

void PeopleCard::tellCount()
{
    const auto here = std::count_if(
        m_people.begin(), m_people.end(), [](const PersonHere &person) { return person.present; });
    m_heading->setText(tr("%n people here", nullptr, static_cast<int>(here)));
}

void PeopleCard::retranslate()
{
    tellCount();
    m_persons->forget();
    m_field->setPlaceholderText(m_ruled ? tr("With whom?") : tr("Who comes, who goes?"));
    m_field->setAccessibleName(tr("Find or add somebody"));
    nameAll();
    fillRows();
}

}  // namespace tablee::ui
