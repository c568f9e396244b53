#pragma once

#include "common/name_fit.h"

#include <QScrollArea>
#include <QString>

#include <vector>

namespace tablee::ui {

class NameTile;
class PlainLabel;

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

    /// `title` stands above them and scrolls with them; empty for none.
    void setTables(const QString &title, const std::vector<BoardTable> &tables);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QWidget *m_floor;
    PlainLabel *m_title;
    std::vector<NameTile *> m_tiles;
};

}  // namespace tablee::ui
