#include "preparing/table_row.h"

#include "common/icon_mark.h"
#include "common/plain_label.h"
#include "common/restyle.h"
#include "common/spacing.h"
#include "common/stepper.h"
#include "sessions/table_places.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QSignalBlocker>

#include <utility>

namespace tablee::ui {

namespace {

constexpr int fewest = 2, most = 12;  // as for all of them

}  // namespace

TableRow::TableRow(QWidget *parent)
    : Retranslated<QWidget>(parent)
    , m_number{new PlainLabel{TextRole::Text, this}}
    , m_name{new QLineEdit{this}}
    , m_chair{new IconMark{QStringLiteral("armchair"), Tone::Second, this}}
    , m_people{new Stepper{this}}
    , m_closed{new QCheckBox{this}}
{
    m_number->setBold(true);
    m_number->setOneLine(true);
    m_name->setObjectName(QStringLiteral("tableName"));
    m_closed->setObjectName(QStringLiteral("tableClosed"));
    restyle(*m_name, "quiet", true);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(gap::small);
    row->addWidget(m_number);
    row->addWidget(m_name, 1);
    row->addWidget(m_chair);
    row->addWidget(m_people);
    row->addWidget(m_closed);
    connect(m_name, &QLineEdit::editingFinished, this, &TableRow::commit);
    m_people->setObjectName(QStringLiteral("tablePlaces"));
    m_people->setBare();
    m_people->setRange(fewest, most);
    connect(m_people, &Stepper::valueChanged, this, [this](int people) {
        emit chairsChanged(people == m_seatsPerTable ? chairsAtTable(people) : people);
    });
    connect(m_closed, &QCheckBox::toggled, this, &TableRow::closedChanged);
    retranslate();
}

void TableRow::showTable(const NewTable &table, int seatsPerTable)
{
    const NewTable before = std::exchange(m_table, table);
    m_seatsPerTable = seatsPerTable;
    const QSignalBlocker silent{m_people};
    m_chair->setVisible(seatsPerTable > 2);
    m_people->setVisible(seatsPerTable > 2);
    m_people->setValue(placesAtTable(table.seats, seatsPerTable));
    if (before.name != table.name) {
        m_name->setText(table.name);
        m_name->setToolTip(table.name);
        m_name->setCursorPosition(0);  // a long name is read from its beginning
    }
    const QSignalBlocker notByHand{m_closed};
    m_closed->setChecked(table.closed);
    retranslate();
}

void TableRow::commit()
{
    if (const QString typed = m_name->text().trimmed(); typed != m_table.name)
        emit named(typed);
    m_name->setCursorPosition(0);
}

void TableRow::retranslate()
{
    const QString number = tr("Table %1").arg(m_table.number);
    m_number->setText(number);
    m_name->setPlaceholderText(tr("name"));
    m_name->setAccessibleName(tr("Name of table %1").arg(m_table.number));
    const QString people = tr("People at table %1").arg(m_table.number);
    m_people->setWords(people);
    m_people->setToolTip(people);
    m_closed->setText(tr("closed"));
    m_closed->setAccessibleName(tr("Table %1 is closed").arg(m_table.number));
}

}  // namespace tablee::ui
