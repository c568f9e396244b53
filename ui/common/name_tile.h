#pragma once

#include "common/card.h"
#include "common/name_fit.h"

#include <map>
#include <vector>

namespace tablee::ui {

/// One table and who sits there: the table seen from above with its number, the names beside it.
/// A click, Space or Enter says `activated`; setAccessibleName() is the caller's ("Table 3").
class NameTile : public Card {
    Q_OBJECT

public:
    explicit NameTile(QWidget *parent = nullptr);

    /// `number` is written on the disc (0: nothing); of `chairs`, as many are full as there are names. The
    /// disc has room for `figures`, those of the largest number beside it, so that tiles stay alike.
    void setTable(int number, int chairs, int figures = 1);
    /// A name far longer than names are is cut in its middle; it is whole in the tool tip and the
    /// description.
    /// What the table is called besides; written above the names, never cut.
    void setTableName(const QString &name);
    const QString &tableName() const { return m_tableName; }
    void setNames(std::vector<SeatedName> names);
    const std::vector<SeatedName> &names() const { return m_names; }

    /// The name under a point; -1 for none.
    int nameAt(const QPoint &point) const;
    /// Marks one name, or the table itself (`theTable`); `filled` for the one that is being moved.
    static constexpr int nothing = -2;
    static constexpr int theTable = -1;
    void setMark(int place, bool filled = false);
    /// A closed table is an outline.
    void setClosed(bool closed);

    /// Whether a person can choose the tile; a tile that only shows takes no focus.
    void setSelectable(bool selectable);
    bool isSelectable() const { return m_selectable; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void activated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    qreal namesWidth(int width) const;
    const std::vector<FittedName> &fitted(int width) const;
    struct PlacedName {
        FittedName name;
        QRectF place;
    };
    std::vector<PlacedName> placedNames() const;
    /// The name of the table as it stands in a tile of that width; no line for none.
    FittedName title(int width) const;
    qreal firstLine() const;
    void paintMark(QPainter &painter, const QRectF &place) const;
    void tellWholeNames();

    int m_number = 0;
    int m_chairs = 0;
    int m_tableSize;
    bool m_selectable = false;
    bool m_closed = false;
    int m_mark = nothing;
    bool m_markFilled = false;
    QString m_tableName;
    std::vector<SeatedName> m_names;
    /// How they stand in the widths that were asked for: a layout asks for each again and again.
    mutable std::map<int, std::vector<FittedName>> m_fitted;
};

}  // namespace tablee::ui
