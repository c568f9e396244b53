#include "preparing/rules_editor.h"

#include "common/action_button.h"
#include "common/banner.h"
#include "common/choice.h"
#include "common/plain_label.h"
#include "common/row_delegate.h"
#include "common/spacing.h"
#include "directory/search_key.h"
#include "live/prepared_seating.h"
#include "sessions/quick_session.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QListView>
#include <QSignalBlocker>
#include <QStandardItemModel>

#include <algorithm>
#include <array>

namespace tablee::ui {

namespace {

constexpr std::array ruleKindsOffered{RuleKind::Apart, RuleKind::Together, RuleKind::Fixed, RuleKind::Host};
constexpr int fewestTables = 12;  ///< to choose from, whether they have been set out or not

bool isOfTwo(RuleKind kind)
{
    return kind == RuleKind::Apart || kind == RuleKind::Together;
}

/// A table somebody is held at is in the room, and so are those before it.
void setOut(std::vector<NewTable> &tables, int number, int seats)
{
    for (int each = 1; each <= number; ++each)
        if (std::none_of(
                tables.begin(), tables.end(), [each](const NewTable &table) { return table.number == each; }))
            tables.push_back({each, seats});
    std::sort(tables.begin(), tables.end(),
        [](const NewTable &a, const NewTable &b) { return a.number < b.number; });
}

}  // namespace

RulesEditor::RulesEditor(const Words &words, QWidget *parent)
    : Retranslated<QWidget>(parent)
    , m_words{&words}
    , m_heading{new PlainLabel{TextRole::Section, this}}
    , m_kind{new Choice{this}}
    , m_one{new Choice{this}}
    , m_other{new Choice{this}}
    , m_table{new Choice{this}}
    , m_add{new ActionButton{ButtonKind::Secondary, this}}
    , m_conflict{new Banner{BannerKind::Warning}}
    , m_list{new QListView{this}}
    , m_rows{new QStandardItemModel{this}}
    , m_none{new PlainLabel{TextRole::Text, this}}
    , m_remove{new ActionButton{ButtonKind::Quiet, this}}
{
    m_conflict->setObjectName(QStringLiteral("rulesInConflict"));
    m_conflict->hide();
    m_list->setObjectName(QStringLiteral("rules"));
    m_list->setModel(m_rows);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    showAsRows(*m_list);
    m_none->setTone(Tone::Second);
    m_none->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_remove->setObjectName(QStringLiteral("removeRule"));
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(gap::small);
    column->addWidget(m_heading);
    column->addWidget(adding());
    column->addWidget(m_list, 1);
    column->addWidget(m_none, 1);
    column->addWidget(m_remove, 0, Qt::AlignRight);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &RulesEditor::showKind);
    connect(m_add, &QPushButton::clicked, this, &RulesEditor::add);
    connect(m_remove, &QPushButton::clicked, this, &RulesEditor::removeChosen);
    connect(m_conflict, &Banner::actionTriggered, this, [this] { remove(m_inConflict); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &now) { m_remove->setEnabled(now.isValid()); });
    retranslate();
}

QWidget *RulesEditor::adding()
{
    m_kind->setObjectName(QStringLiteral("ruleKind"));
    m_one->setObjectName(QStringLiteral("ruleOne"));
    m_other->setObjectName(QStringLiteral("ruleOther"));
    m_table->setObjectName(QStringLiteral("ruleTable"));
    m_add->setObjectName(QStringLiteral("addRule"));
    for (Choice *choice : {m_kind, m_one, m_other, m_table}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        choice->setMinimumContentsLength(8);
    }
    auto *box = new QWidget{this};
    auto *grid = new QGridLayout{box};
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(gap::small);
    grid->setVerticalSpacing(gap::small);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_one, 0, 0);
    grid->addWidget(m_kind, 0, 1);
    grid->addWidget(m_other, 1, 0);
    grid->addWidget(m_table, 1, 0);
    grid->addWidget(m_add, 1, 1);
    return box;
}

void RulesEditor::setNames(const std::map<MemberId, QString> &names)
{
    m_names = names;
    retranslate();
}

void RulesEditor::showSession(const PreparedSession &session)
{
    m_session = session;
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
    std::vector<std::pair<QByteArray, MemberId>> keyed;
    for (const MemberId member : people)
        keyed.emplace_back(collationKey(nameOf(member)), member);
    std::sort(keyed.begin(), keyed.end());
    people.clear();
    for (const auto &[key, member] : keyed)
        people.push_back(member);
    if (people == m_people && m_one->count() == static_cast<int>(people.size()))
        return;
    m_people = people;
    for (Choice *choice : {m_one, m_other}) {
        const int before = choice->currentIndex();
        choice->clear();
        for (const MemberId member : m_people)
            choice->addItem(nameOf(member));
        choice->setCurrentIndex(std::clamp(before, 0, std::max(0, choice->count() - 1)));
    }
    if (m_other->count() > 1 && m_other->currentIndex() == m_one->currentIndex())
        m_other->setCurrentIndex(m_one->currentIndex() == 0 ? 1 : 0);
    m_add->setEnabled(m_people.size() > 1);
}

void RulesEditor::fillTables()
{
    int most = fewestTables;
    for (const NewTable &table : m_session.tables)
        most = std::max(most, table.number);
    const int before = std::max(0, m_table->currentIndex());
    m_table->clear();
    for (int number = 1; number <= most; ++number)
        m_table->addItem(tr("Table %1").arg(number));
    m_table->setCurrentIndex(std::min(before, most - 1));
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
}

void RulesEditor::showKind()
{
    const RuleKind kind = ruleKindsOffered.at(static_cast<std::size_t>(std::max(0, m_kind->currentIndex())));
    m_other->setVisible(isOfTwo(kind));
    m_table->setVisible(!isOfTwo(kind));
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

void RulesEditor::add()
{
    const auto personAt = [this](const Choice *choice) {
        return choice->currentIndex() < 0 ? MemberId{}
                                          : m_people.at(static_cast<std::size_t>(choice->currentIndex()));
    };
    SeatRule rule{ruleKindsOffered.at(static_cast<std::size_t>(m_kind->currentIndex())), personAt(m_one)};
    if (isOfTwo(rule.kind))
        rule.other = personAt(m_other);
    else
        rule.table = m_table->currentIndex() + 1;
    if (!rule.one.isValid() || rule.one == rule.other
        || std::find(m_session.rules.begin(), m_session.rules.end(), rule) != m_session.rules.end())
        return;
    emit edited({QStringLiteral("rule"), [rule](PreparedSession &session) {
                     if (rule.table > 0)
                         setOut(session.tables, rule.table, chairsAtTable(session.seatsPerTable));
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
        [gone = m_session.rules[rule]](PreparedSession &session) { std::erase(session.rules, gone); },
        [] {
            return tr("The rule is left out.");
        }});
}

void RulesEditor::removeChosen()
{
    if (m_list->currentIndex().isValid())
        remove(static_cast<std::size_t>(m_list->currentIndex().row()));
}

bool RulesEditor::eventFilter(QObject *watched, QEvent *event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (watched != m_list || (key != Qt::Key_Delete && key != Qt::Key_Backspace))
        return Retranslated<QWidget>::eventFilter(watched, event);
    removeChosen();
    return true;
}

void RulesEditor::retranslate()
{
    m_heading->setText(tr("Rules, for every round"));
    const QSignalBlocker quiet{m_kind};
    const int kind = std::max(0, m_kind->currentIndex());
    m_kind->clear();
    m_kind->addItems({tr("sits apart from"), tr("sits together with"), tr("stays at"), tr("is host of")});
    m_kind->setCurrentIndex(kind);
    m_kind->setAccessibleName(tr("What holds"));
    m_one->setAccessibleName(tr("Who"));
    m_other->setAccessibleName(tr("With whom"));
    m_table->setAccessibleName(tr("At which table"));
    m_add->setText(tr("Add the rule"));
    m_remove->setText(tr("Leave it out"));
    m_none->setText(tr("No rule: everybody may sit anywhere."));
    m_list->setAccessibleName(tr("Rules"));
    m_people.clear();
    showSession(m_session);
    showKind();
}

}  // namespace tablee::ui
