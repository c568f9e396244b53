#pragma once

#include "common/name_fit.h"

#include <QScrollArea>
#include <QString>

#include <vector>

namespace tablee::ui {

class NameTile;

/// One table as the board shows it.
struct BoardTable {
    int number = 0;
    QString accessibleName;  ///< "Table 3"
    int chairs = 0;
    std::vector<SeatedName> names;
};

/// The tables of a round with their people, as many columns as there is room for.
class TablesBoard final : public QScrollArea {
    Q_OBJECT

public:
    explicit TablesBoard(QWidget *parent = nullptr);

    void setTables(const std::vector<BoardTable> &tables);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QWidget *m_floor;
    std::vector<NameTile *> m_tiles;
};

}  // namespace tablee::ui
