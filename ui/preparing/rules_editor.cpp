#include "preparing/rules_editor.h"

#include "common/action_button.h"
#include "common/banner.h"
#include "common/flow_layout.h"
#include "common/plain_label.h"
#include "common/removing_keys.h"
#include "common/row_delegate.h"
#include "common/spacing.h"
#include "directory/ids_by_name.h"
#include "live/prepared_seating.h"
#include "preparing/rule_entry.h"
#include "sessions/prepared_agenda.h"
#include "sessions/table_hosts.h"

#include <QBoxLayout>
#include <QListView>
#include <QStandardItemModel>

#include <algorithm>
#include <utility>

namespace tablee::ui {

namespace {

constexpr int fewHosts = 4;  ///< whose names are told
constexpr int fewestTables = 12;  ///< to choose from, whether they have been set out or not

/// What rules can speak of, and whether all can be kept: the rest of a session changes nothing here.
bool isTheSameForRules(const PreparedSession &one, const PreparedSession &other)
{
    return one.rules == other.rules && one.attendance == other.attendance && one.tables == other.tables
        && one.seatsPerTable == other.seatsPerTable && roundsIn(one.agenda) == roundsIn(other.agenda);
}

}  // namespace

RulesEditor::RulesEditor(const Words &words, QWidget *parent)
    : Retranslated<QWidget>(parent)
    , m_words{&words}
    , m_heading{new PlainLabel{TextRole::Section, this}}
    , m_entry{new RuleEntry{this}}
    , m_conflict{new Banner{BannerKind::Warning}}
    , m_list{new QListView{this}}
    , m_rows{new QStandardItemModel{this}}
    , m_none{new PlainLabel{TextRole::Text, this}}
    , m_hosts{new ActionButton{ButtonKind::Quiet, this}}
    , m_remove{new ActionButton{ButtonKind::Quiet, this}}
{
    m_conflict->setObjectName(QStringLiteral("rulesInConflict"));
    m_conflict->hide();
    m_list->setObjectName(QStringLiteral("rules"));
    m_list->setModel(m_rows);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    removesByKey(*m_list, [this] { removeChosen(); });
    showAsRows(*m_list);
    m_none->setTone(Tone::Second);
    m_none->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_remove->setObjectName(QStringLiteral("removeRule"));
    m_hosts->setObjectName(QStringLiteral("nameHosts"));
    m_hosts->setIconName(QStringLiteral("users"));
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(gap::small);
    column->addWidget(m_heading);
    column->addWidget(m_entry);
    column->addWidget(m_list, 1);
    column->addWidget(m_none, 1);
    auto *foot = new FlowLayout;
    foot->addWidget(m_hosts);
    foot->addWidget(m_remove);
    column->addLayout(foot);

    connect(m_entry, &RuleEntry::entered, this, &RulesEditor::add);
    connect(m_hosts, &QPushButton::clicked, this, &RulesEditor::nameHosts);
    connect(m_remove, &QPushButton::clicked, this, &RulesEditor::removeChosen);
    connect(m_conflict, &Banner::actionTriggered, this, [this] { remove(m_inConflict); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &now) { m_remove->setEnabled(now.isValid()); });
    retranslate();
}

void RulesEditor::setNames(const std::map<MemberId, QString> &names)
{
    m_names = names;
    retranslate();
}

void RulesEditor::showSession(const PreparedSession &session)
{
    const bool same = isTheSameForRules(m_session, session);
    m_session = session;
    if (!same)
        fill();
}

void RulesEditor::fill()
{
    fillPeople();
    fillTables();
    fillRules();
    showConflict();
}

QString RulesEditor::nameOf(MemberId member) const
{
    const auto known = m_names.find(member);
    return known == m_names.end() ? QString{} : known->second;
}

void RulesEditor::fillPeople()
{
    std::vector<MemberId> people;
    for (const Attendance &each : m_session.attendance)
        if (rotates(each.role))
            people.push_back(each.member);
    people = idsByName(people, m_names);
    if (std::exchange(m_people, people) != people)
        m_entry->setPeople(m_people, m_names);
}

void RulesEditor::fillTables()
{
    int most = fewestTables;
    for (const NewTable &table : m_session.tables)
        most = std::max(most, table.number);
    m_entry->setTables(most);
}

QString RulesEditor::wordsOf(const SeatRule &rule) const
{
    switch (rule.kind) {
    case RuleKind::Apart:
        return tr("apart");
    case RuleKind::Together:
        return tr("together");
    case RuleKind::Fixed:
        return tr("stays at table %1").arg(rule.table);
    case RuleKind::Host:
        return tr("host of table %1").arg(rule.table);
    }
    return {};
}

void RulesEditor::fillRules()
{
    m_rows->clear();
    for (const SeatRule &rule : m_session.rules) {
        const QString who = isOfTwo(rule.kind) ? tr("%1 and %2").arg(nameOf(rule.one), nameOf(rule.other))
                                               : nameOf(rule.one);
        auto *row = new QStandardItem{who};
        row->setData(wordsOf(rule), RowDelegate::SecondWordRole);
        row->setData(QStringLiteral("%1, %2").arg(who, wordsOf(rule)), Qt::AccessibleTextRole);
        m_rows->appendRow(row);
    }
    const bool any = !m_session.rules.empty();
    m_list->setVisible(any);
    m_remove->setVisible(any);
    m_remove->setEnabled(m_list->currentIndex().isValid());
    m_none->setVisible(!any);
    m_hosts->setVisible(!hostsToName().empty());
}

/// Who would become a host, and where.
std::vector<SeatRule> RulesEditor::hostsToName() const
{
    if (roundsIn(m_session.agenda) == 0)
        return {};
    PreparedSession named = m_session;
    tablee::nameHosts(named);
    return {named.rules.begin() + std::ssize(m_session.rules), named.rules.end()};
}

void RulesEditor::nameHosts()
{
    QStringList hosts;
    for (const SeatRule &rule : hostsToName())
        hosts.append(tr("%1 (table %2)").arg(nameOf(rule.one), QString::number(rule.table)));
    const auto count = static_cast<int>(hosts.size());
    emit edited({QStringLiteral("hosts"), [](PreparedSession &session) { tablee::nameHosts(session); },
        [count, names = hosts.join(QStringLiteral(", "))] {
            return count <= fewHosts ? tr("Hosts, each at their table: %1.").arg(names)
                                     : tr("%n hosts, each at their table.", nullptr, count);
        }});
}

void RulesEditor::showConflict()
{
    const auto conflict = rulesInConflict(
        m_session, [this](MemberId member) { return nameOf(member); }, *m_words);
    m_conflict->setVisible(conflict.has_value());
    if (!conflict)
        return;
    m_inConflict = conflict->rule;
    const SeatRule &rule = m_session.rules.at(conflict->rule);
    m_conflict->setText(conflict->sentence);
    m_conflict->setAction(tr("Leave out “%1”").arg(wordsOf(rule)));
}

void RulesEditor::add(const SeatRule &rule)
{
    if (std::find(m_session.rules.begin(), m_session.rules.end(), rule) != m_session.rules.end())
        return;
    emit edited({QStringLiteral("rule"), [rule](PreparedSession &session) {
                     if (rule.table > 0)
                         setOutTables(session, rule.table);
                     session.rules.push_back(rule);
                     for (Attendance &each : session.attendance)
                         if (rule.kind == RuleKind::Host && each.member == rule.one)
                             each.role = Role::Host;
                 }});
}

void RulesEditor::remove(std::size_t rule)
{
    if (rule >= m_session.rules.size())
        return;
    emit edited({QStringLiteral("rule gone"),
        [gone = m_session.rules[rule]](PreparedSession &session) {
            std::erase(session.rules, gone);
            for (Attendance &each : session.attendance)
                if (gone.kind == RuleKind::Host && each.member == gone.one)
                    each.role = Role::Seated;
        },
        [] {
            return tr("The rule is left out.");
        }});
}

void RulesEditor::removeChosen()
{
    if (m_list->currentIndex().isValid())
        remove(static_cast<std::size_t>(m_list->currentIndex().row()));
}

void RulesEditor::retranslate()
{
    m_heading->setText(tr("Rules, for every round"));
    m_remove->setText(tr("Leave it out"));
    m_hosts->setText(tr("Name a host for each table"));
    m_none->setText(tr("No rule: everybody may sit anywhere."));
    m_list->setAccessibleName(tr("Rules"));
    m_people.clear();
    fill();
}

}  // namespace tablee::ui
