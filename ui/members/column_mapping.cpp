#include "members/column_mapping.h"

#include "common/choice.h"
#include "common/plain_label.h"
#include "common/spacing.h"
#include "members/list_words.h"

#include <QBoxLayout>
#include <QScrollArea>

#include <algorithm>
#include <array>

namespace tablee::ui {

namespace {

constexpr qsizetype longestExample = 60;

/// Those that make sense in a list of anybody's; the rest stands only in lists that we wrote.
constexpr std::array offeredFields{
    ListField::LeftOut,
    ListField::Given,
    ListField::Family,
    ListField::FamilyAtBirth,
    ListField::Whole,
    ListField::WholeFamilyFirst,
    ListField::Email,
    ListField::Organisation,
    ListField::Team,
    ListField::Languages,
    ListField::ToShare,
    ListField::ToLearn,
    ListField::Note,
    ListField::Status,
    ListField::Presence,
};

std::vector<ListField> offeredFor(ListField field)
{
    std::vector<ListField> fields{offeredFields.begin(), offeredFields.end()};
    if (std::find(fields.begin(), fields.end(), field) == fields.end())
        fields.push_back(field);
    return fields;
}

}  // namespace

ColumnMapping::ColumnMapping(QWidget *parent)
    : Retranslated<Card>(parent)
    , m_title{new PlainLabel{TextRole::Section, this}}
    , m_hint{new PlainLabel{TextRole::Caption, this}}
    , m_area{new QWidget}
{
    setObjectName(QStringLiteral("columnMapping"));
    m_hint->setTone(Tone::Second);
    auto *rows = new QVBoxLayout{m_area};
    rows->setContentsMargins(gap::large, gap::inWord, gap::small, gap::small);
    rows->setSpacing(gap::medium);
    auto *scroll = new QScrollArea{this};
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_area);
    auto *heading = new QVBoxLayout;
    heading->setContentsMargins(gap::large, 0, gap::large, 0);
    heading->setSpacing(gap::inWord);
    heading->addWidget(m_title);
    heading->addWidget(m_hint);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(1, gap::medium, 1, gap::medium);
    column->setSpacing(gap::small);
    column->addLayout(heading);
    column->addWidget(scroll, 1);
    retranslate();
}

void ColumnMapping::setColumns(std::vector<ListColumn> columns, std::vector<ListField> fields)
{
    m_fields = std::move(fields);
    if (columns != m_columns) {
        m_columns = std::move(columns);
        for (const Row &row : m_rows)
            delete row.heading->parentWidget();
        m_rows.clear();
        delete m_area->layout()->takeAt(0);
        for (std::size_t place = 0; place < m_columns.size(); ++place)
            m_rows.push_back(addRow(place));
        static_cast<QBoxLayout *>(m_area->layout())->addStretch(1);
    }
    retranslate();
}

ColumnMapping::Row ColumnMapping::addRow(std::size_t place)
{
    auto *part = new QWidget{m_area};
    const Row row{
        new PlainLabel{TextRole::List, part}, new PlainLabel{TextRole::Caption, part}, new Choice{part}};
    row.heading->setBold(true);
    row.example->setTone(Tone::Second);
    row.choice->setObjectName(QStringLiteral("column%1").arg(place));
    row.choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *lines = new QVBoxLayout{part};
    lines->setContentsMargins({});
    lines->setSpacing(gap::inWord);
    lines->addWidget(row.heading);
    lines->addWidget(row.example);
    lines->addWidget(row.choice);
    m_area->layout()->addWidget(part);
    connect(row.choice, &QComboBox::activated, this, [this, place, choice = row.choice](int index) {
        choose(place, static_cast<ListField>(choice->itemData(index).toInt()));
    });
    return row;
}

void ColumnMapping::choose(std::size_t place, ListField field)
{
    if (m_fields[place] == field)
        return;
    m_fields[place] = field;
    emit chosen(m_fields);
}

void ColumnMapping::retranslate()
{
    m_title->setText(tr("What the columns hold"));
    m_hint->setText(tr("What you change here is remembered for lists of this kind."));
    for (std::size_t place = 0; place < m_rows.size(); ++place) {
        const Row &row = m_rows[place];
        const ListColumn &column = m_columns[place];
        const QString heading = column.heading.isEmpty() ? tr("Column %1").arg(place + 1) : column.heading;
        row.heading->setText(heading);
        row.example->setText(column.example.left(longestExample));
        row.example->setVisible(!column.example.isEmpty());
        row.choice->setSpokenName(tr("What “%1” holds").arg(heading));
        row.choice->clear();
        for (const ListField field : offeredFor(m_fields[place]))
            row.choice->addItem(nameOf(field), static_cast<int>(field));
        row.choice->setCurrentIndex(row.choice->findData(static_cast<int>(m_fields[place])));
    }
}

}  // namespace tablee::ui
