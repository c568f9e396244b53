#include "preparing/tables_editor.h"

#include "common/action_button.h"
#include "common/plain_label.h"
#include "common/spacing.h"
#include "preparing/table_row.h"
#include "sessions/before_doors.h"
#include "sessions/table_places.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QScrollArea>

#include <algorithm>

namespace tablee::ui {

namespace {

struct TableTexts {
    Q_DECLARE_TR_FUNCTIONS(tablee::ui::TablesEditor)
};

/// What becomes of those for whom the open tables are too few. Whoever closes a table wants one fewer: then
/// people sit closer together; else tables are added.
QString missingText(const DoorFacts &facts, bool someClosed)
{
    if (!someClosed || facts.tables == 0)
        return TableTexts::tr(
            "%n more are needed, and added as people come.", "tables", facts.tablesNeeded - facts.tables);
    const int closer = (facts.people + facts.tables - 1) / facts.tables;
    const QString text = TableTexts::tr("As tables are closed, up to %n sit at each.", nullptr, closer);
    const int chairs = facts.people - facts.chairs;
    return chairs <= 0 ? text : text + u' ' + TableTexts::tr("Bring %n more chairs.", nullptr, chairs);
}

/// Who is expected against the chairs at the open tables, and what is missing.
QString seatsText(const PreparedSession &session)
{
    DoorFacts facts;
    countSeats(facts, session);
    if (facts.people == 0)
        return TableTexts::tr("As many as the people who come need.");
    if (session.tables.empty())
        return TableTexts::tr(
            "Those who are expected need %n. They are added as people come.", nullptr, facts.tablesNeeded);
    const bool someClosed = std::any_of(
        session.tables.begin(), session.tables.end(), [](const NewTable &table) { return table.closed; });
    //: 24 expected, 20 chairs at 5 open tables.
    const QString count = TableTexts::tr("%1, %2 at %3.")
                              .arg(TableTexts::tr("%n expected", "to be seated", facts.people),
                                  TableTexts::tr("%n chairs", nullptr, facts.chairs),
                                  TableTexts::tr("%n open tables", nullptr, facts.tables));
    return count + u' '
        + (facts.tablesNeeded > facts.tables
                ? missingText(facts, someClosed)
                : TableTexts::tr("Everybody has a place; more tables are added as people come."));
}

}  // namespace

TablesEditor::TablesEditor(QWidget *parent)
    : Retranslated<QWidget>(parent)
    , m_heading{new PlainLabel{TextRole::Section, this}}
    , m_needed{new PlainLabel{TextRole::Text, this}}
    , m_tables{new QWidget}
    , m_column{new QVBoxLayout{m_tables}}
    , m_add{new ActionButton{ButtonKind::Secondary, this}}
    , m_remove{new ActionButton{ButtonKind::Quiet, this}}
{
    m_needed->setObjectName(QStringLiteral("tablesNeeded"));
    m_needed->setTone(Tone::Second);
    m_add->setObjectName(QStringLiteral("addTable"));
    m_remove->setObjectName(QStringLiteral("removeTable"));
    m_add->setIconName(QStringLiteral("plus"));
    m_column->setContentsMargins(0, 0, gap::small, 0);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    auto *scroll = new QScrollArea{this};
    scroll->setWidget(m_tables);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(gap::small);
    foot->addWidget(m_add);
    foot->addStretch(1);
    foot->addWidget(m_remove);
    auto *page = new QVBoxLayout{this};
    page->setContentsMargins({});
    page->setSpacing(gap::small);
    page->addWidget(m_heading);
    page->addWidget(m_needed);
    page->addWidget(scroll, 1);
    page->addLayout(foot);
    connect(m_add, &QPushButton::clicked, this, &TablesEditor::add);
    connect(m_remove, &QPushButton::clicked, this, &TablesEditor::removeLast);
    retranslate();
}

void TablesEditor::showSession(const PreparedSession &session)
{
    m_session = session;
    showRows();
}

void TablesEditor::commit()
{
    for (TableRow *row : m_rows)
        row->commit();
}

std::size_t TablesEditor::indexOf(const TableRow *row) const
{
    return static_cast<std::size_t>(std::find(m_rows.begin(), m_rows.end(), row) - m_rows.begin());
}

void TablesEditor::makeRow()
{
    auto *row = new TableRow{m_tables};
    m_column->insertWidget(static_cast<int>(m_rows.size()), row);
    m_rows.push_back(row);
    connect(row, &TableRow::named, this, [this, row](const QString &name) {
        emit edited({QStringLiteral("table name"), [table = indexOf(row), name](PreparedSession &session) {
                         if (table < session.tables.size())  // or it has gone meanwhile
                             session.tables[table].name = name;
                     }});
    });
    connect(row, &TableRow::chairsChanged, this, [this, row](int chairs) {
        emit edited(
            {QStringLiteral("table chairs"), [table = indexOf(row), chairs](PreparedSession &session) {
                 if (table < session.tables.size())
                     session.tables[table].seats = chairs;
             }});
    });
    connect(row, &TableRow::closedChanged, this, [this, row](bool closed) {
        emit edited(
            {QStringLiteral("table closed"), [table = indexOf(row), closed](PreparedSession &session) {
                 if (table < session.tables.size())
                     session.tables[table].closed = closed;
             }});
    });
}

/// The first time as many as are needed, then one more.
void TablesEditor::add()
{
    emit edited({QStringLiteral("table"), [needed = tablesNeeded(m_session)](PreparedSession &session) {
                     const int last = session.tables.empty() ? 0 : session.tables.back().number;
                     const int more = session.tables.empty() ? std::max(1, needed) : 1;
                     for (int number = last + 1; number <= last + more; ++number)
                         session.tables.push_back({number, chairsAtTable(session.seatsPerTable)});
                 }});
}

void TablesEditor::removeLast()
{
    emit edited({QStringLiteral("table gone"), [](PreparedSession &session) {
                     if (session.tables.empty())
                         return;
                     const int gone = session.tables.back().number;
                     session.tables.pop_back();
                     std::erase_if(
                         session.rules, [gone](const SeatRule &rule) { return rule.table == gone; });
                 }});
}

void TablesEditor::showRows()
{
    while (m_rows.size() < m_session.tables.size())
        makeRow();
    while (m_rows.size() > m_session.tables.size()) {
        m_rows.back()->hide();
        m_rows.back()->deleteLater();
        m_rows.pop_back();
    }
    for (std::size_t table = 0; table < m_rows.size(); ++table)
        m_rows[table]->showTable(m_session.tables[table], m_session.seatsPerTable);
    m_needed->setText(seatsText(m_session));
    m_add->setText(m_rows.empty() ? tr("Set out the tables") : tr("One more"));
    m_remove->setVisible(!m_rows.empty());
}

void TablesEditor::retranslate()
{
    m_heading->setText(tr("Tables"));
    m_remove->setText(tr("One fewer"));
    showRows();
}

}  // namespace tablee::ui
