#pragma once

#include "audience/name_grid.h"

#include <QLabel>

namespace tablee::ui {

/// One row of the list: the table in a pill, the given name bold, the rest regular.
class SeatRow final : public QLabel {
    Q_OBJECT

public:
    explicit SeatRow(QWidget *parent);

    struct Words {
        QString spoken;  ///< by the accessibility bus: the name and the table
        QString table;  ///< the word for a table
    };
    /// `line` in its cell of `grid`; the label's text is the whole name also where the cell shows less of it.
    void showLine(const SeatLine &line, const Words &words, const NameCell &cell, const NameGrid &grid);

    /// Nobody is named here any more.
    void forget();

    /// What the name takes in the width it has.
    QSizeF neededSize() const;
    QRectF nameRoom() const;
    /// Where the table stands, and how large its figures are, in pixels.
    QRectF pillRoom() const;
    qreal pillPixelSize() const;
    /// The whole name, or its beginning and its end.
    QString shownText() const { return shownName(m_cell.shown); }
    int pixelSize() const { return m_cell.pixelSize; }
    /// Behind the name stands that of the table.
    bool tellsTableName() const { return !m_cell.shown.tableName.isEmpty(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintPill(QPainter &painter) const;
    void paintName(QPainter &painter) const;

    QString m_tableWord;
    NameCell m_cell;
    qreal m_rowSize = 1;
    int m_figures = 1;
};

/// The room a name takes at a pixel size in lines of a width: the given part bold.
QSizeF nameSize(const SeatLine &line, const QFont &font, int pixelSize, qreal width);

}  // namespace tablee::ui
