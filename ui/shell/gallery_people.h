#pragma once

#include "common/retranslated.h"

#include <QWidget>

class QListView;
class QStandardItemModel;

namespace tablee::ui {

class Chip;
class NameTile;
class PlainLabel;

/// Persons, topics, a list and the tables of a round.
class GalleryPeople final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit GalleryPeople(QWidget *parent = nullptr);

private:
    void retranslate() override;
    QWidget *chips();
    QWidget *list();
    QWidget *tiles();

    PlainLabel *m_peopleTitle;
    Chip *m_share;
    Chip *m_learn;
    Chip *m_late;
    PlainLabel *m_listTitle;
    QListView *m_list;
    QStandardItemModel *m_rows;
    PlainLabel *m_tileTitle;
    NameTile *m_table;
    NameTile *m_chosenTable;
};

}  // namespace tablee::ui
