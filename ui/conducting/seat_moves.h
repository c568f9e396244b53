#pragma once

#include "conducting/tables_board.h"

#include <QObject>

#include <functional>
#include <optional>

class QKeyEvent;
class QMouseEvent;

namespace tablee::ui {

class BoardHint;

/// What may be done on the board.
enum class BoardUse {
    Ask,  ///< a round that is over, or planned for later: why two people are together
    Note,  ///< a round that is on: who really sits where
    Arrange,  ///< a round that has been announced: two people may change places too
};

/// People are moved on the tables board, by the mouse or by keys, and tables are closed and opened. What a
/// move would bring is said before it is done.
class SeatMoves final : public QObject {
    Q_OBJECT

public:
    /// What a move of somebody to a place would bring, in a sentence; empty where it can do nothing.
    using Preview = std::function<QString(MemberId member, const BoardPlace &place)>;

    /// Gives the quiet answer to what the desk asks; false where nothing is asked.
    using QuietAnswer = std::function<bool()>;

    SeatMoves(TablesBoard &board, Preview preview, QuietAnswer quietAnswer);

    void setUse(BoardUse use);
    /// The desk speaks another language, or the evening has moved on: nobody is in hand.
    void putBack();
    /// Whoever the hint has named is known here no more.
    void forgetPeople();

signals:
    void moveWanted(tablee::MemberId member, tablee::TableId table);
    void swapWanted(tablee::MemberId one, tablee::MemberId other);
    void closeWanted(tablee::TableId table);
    void openWanted(tablee::TableId table);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watchTiles();
    bool pressMouse(const QMouseEvent &event, const QPoint &at);
    bool moveMouse(const QPoint &at);
    bool releaseMouse(const QPoint &at);
    bool takeKey(const QKeyEvent &event);
    bool go(int across, int down);
    bool enter(const QKeyEvent &event);
    void drop();
    bool keysAreHere() const;
    void keepCursor();
    void noteKeys();
    BoardPlace placeOfKeys() const;
    void actOnTable();
    bool isAtTarget() const;
    bool isAtNeighbour() const;
    void mark();
    void hint(const QRect &anchor);

    TablesBoard &m_board;
    Preview m_preview;
    QuietAnswer m_quietAnswer;
    BoardHint *m_hint;
    BoardUse m_use = BoardUse::Ask;
    BoardPlace m_at;  ///< where the mouse or the keys are
    std::optional<MemberId> m_with;  ///< whom the keys are on: they go along when people change places
    std::optional<TableId> m_withTable;  ///< or at which table, where they are on none of its people
    BoardPlace m_keysAt;  ///< where the keys were last
    std::optional<quint64> m_actedAt;  ///< the time of the press that has closed or opened it
    std::optional<MemberId> m_inHand;
    std::optional<QPoint> m_pressedAt;  ///< in the viewport
};

}  // namespace tablee::ui
