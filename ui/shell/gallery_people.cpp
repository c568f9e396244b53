#include "shell/gallery_people.h"

#include "common/card.h"
#include "common/chip.h"
#include "common/flow_layout.h"
#include "common/name_tile.h"
#include "common/person_chip.h"
#include "common/plain_label.h"
#include "common/row_delegate.h"
#include "common/spacing.h"

#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <array>

namespace tablee::ui {

namespace {

constexpr std::array tableNumbers{1, 9, 19};

SeatedName named(const QString &full, const QString &brief = {})
{
    return {full, brief};
}

}  // namespace

GalleryPeople::GalleryPeople(QWidget *parent)
    : Retranslated<QWidget>{parent}
    , m_peopleTitle{new PlainLabel{TextRole::Text, this}}
    , m_share{new Chip{ChipKind::Share, this}}
    , m_learn{new Chip{ChipKind::Learn, this}}
    , m_late{new Chip{ChipKind::Soon, this}}
    , m_listTitle{new PlainLabel{TextRole::Text, this}}
    , m_list{new QListView{this}}
    , m_rows{new QStandardItemModel{this}}
    , m_tileTitle{new PlainLabel{TextRole::Text, this}}
    , m_table{new NameTile{this}}
    , m_chosenTable{new NameTile{this}}
{
    for (PlainLabel *title : {m_peopleTitle, m_listTitle, m_tileTitle})
        title->setTone(Tone::Second);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(gap::medium);
    column->addWidget(m_peopleTitle);
    column->addWidget(chips());
    column->addSpacing(gap::small);
    column->addWidget(m_listTitle);
    column->addWidget(list());
    column->addSpacing(gap::small);
    column->addWidget(m_tileTitle);
    column->addWidget(tiles());
    retranslate();
}

QWidget *GalleryPeople::chips()
{
    m_late->setBold(true);
    auto *group = new QWidget{this};
    auto *flow = new FlowLayout{group};
    for (const QString &name : {QStringLiteral("Maëlle Kerven"), QStringLiteral("Jo Li")})
        flow->addWidget(new PersonChip{name, initialsOf(name), group});
    for (Chip *chip : {m_share, m_learn, m_late})
        flow->addWidget(chip);
    return group;
}

QWidget *GalleryPeople::list()
{
    for (const QString &name :
        {QStringLiteral("Abdou Sarr"), QStringLiteral("Adèle Fontaine"), QStringLiteral("Aïcha Diallo")})
        m_rows->appendRow(new QStandardItem{name});
    m_list->setModel(m_rows);
    showAsRows(*m_list);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setCurrentIndex(m_rows->index(1, 0));
    m_list->setFixedHeight(3 * height::listRow + 2);
    return m_list;
}

QWidget *GalleryPeople::tiles()
{
    m_table->setTable(5, 4);
    m_table->setNames({named(QStringLiteral("Fatima Coulibaly")), named(QStringLiteral("Bruno Lefèvre")),
        named(QStringLiteral("Lupe Reyes"))});
    m_chosenTable->setTable(4, 4);
    m_chosenTable->setNames(
        {named(QStringLiteral("Jean-Baptiste Ouédraogo"), QStringLiteral("J.-B. Ouédraogo")),
            named(QStringLiteral("Zoé Lacroix")), named(QStringLiteral("Rachid Haddad")),
            named(QStringLiteral("Marie-Ève Saint-Pierre-Lachance"))});
    m_chosenTable->setChosen(true);
    auto *group = new QWidget{this};
    auto *row = new QHBoxLayout{group};
    row->setContentsMargins({});
    row->setSpacing(gap::medium);
    for (NameTile *tile : {m_table, m_chosenTable}) {
        tile->setSelectable(true);
        row->addWidget(tile, 1);
    }
    return group;
}

void GalleryPeople::retranslate()
{
    m_peopleTitle->setText(tr("People and topics"));
    m_share->setText(tr("bookbinding"));
    m_learn->setText(tr("composting"));
    m_late->setText(tr("+4 min"));
    m_listTitle->setText(tr("List"));
    m_list->setAccessibleName(tr("List"));
    for (int row = 0; row < m_rows->rowCount(); ++row)
        m_rows->item(row)->setData(
            tr("table %1").arg(tableNumbers[static_cast<std::size_t>(row)]), RowDelegate::SecondWordRole);
    m_tileTitle->setText(tr("Tables of a round"));
    m_table->setAccessibleName(tr("Table %1").arg(5));
    m_chosenTable->setAccessibleName(tr("Table %1").arg(4));
}

}  // namespace tablee::ui
