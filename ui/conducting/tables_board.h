#pragma once

#include "common/name_fit.h"
#include "foundation/id.h"

#include <QScrollArea>
#include <QString>

#include <optional>
#include <vector>

namespace tablee::ui {

class ActionButton;
class NameTile;
class PlainLabel;

/// One table as the board shows it.
struct BoardTable {
    int number = 0;
    QString accessibleName;  ///< "Table 3"
    int chairs = 0;
    std::vector<SeatedName> names;
    TableId table = {};
    std::vector<MemberId> members = {};  ///< in the order of the names
    bool closed = false;  ///< to the rounds to come
    QString name = {};  ///< of its own; empty where a number is enough
};

/// A place on the board: a table, and somebody there or the table itself.
struct BoardPlace {
    int tile = -1;
    int name = -1;  ///< NameTile::theTable for the table itself

    bool isValid() const { return tile >= 0; }
    friend bool operator==(const BoardPlace &, const BoardPlace &) = default;
};

/// The tables of a round with their people, as many columns as there is room for.
class TablesBoard final : public QScrollArea {
    Q_OBJECT

public:
    explicit TablesBoard(QWidget *parent = nullptr);

    /// `title` stands above them and scrolls with them; empty for none.
    void setTables(const QString &title, const std::vector<BoardTable> &tables);
    /// What the button beside the title says: other tables to be seen. Empty for no button.
    void offerOthers(const QString &words);
    const std::vector<BoardTable> &tables() const { return m_tables; }
    const std::vector<NameTile *> &tiles() const { return m_tiles; }
    int columns() const { return m_columns; }

    /// Ends above `over` while that shows over its foot, and nothing in it moves. Keeps a reference; both
    /// have one parent.
    void standClearOf(QWidget &over);

    /// Where a point of the viewport is.
    BoardPlace placeAt(const QPoint &point) const;
    /// The tile of a place, in the viewport.
    QRect rectOf(const BoardPlace &place) const;
    std::optional<MemberId> memberAt(const BoardPlace &place) const;
    /// Where somebody is; invalid when nowhere.
    BoardPlace placeOf(MemberId member) const;

signals:
    void othersPressed();
    /// The tables are others than before, or stand elsewhere.
    void arranged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    /// Page Up and Page Down are those of a presenter's remote, and no key scrolls what is looked at.
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeWay();
    /// What stands above the names of a table that is closed to the rounds to come.
    QString closedName(const BoardTable &table) const;
    void arrange();
    int arrangeHead(int room);

    QWidget *m_floor;
    PlainLabel *m_title;
    ActionButton *m_others;
    std::vector<NameTile *> m_tiles;
    std::vector<BoardTable> m_tables;
    int m_columns = 1;
    QWidget *m_over = nullptr;  ///< what may show over its foot
    int m_foot = 0;  ///< so much of its height is left to that
};

}  // namespace tablee::ui
