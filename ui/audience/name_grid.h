#pragma once

#include "audience/audience_scene.h"

#include <QFont>
#include <QRectF>

#include <vector>

namespace tablee::ui {

/// One person's place in the list.
struct NameCell {
    int line = 0;  ///< index into the lines of the scene
    QRectF room;  ///< the row, from the top left of the list
    int pixelSize = 0;
    SeatLine shown;  ///< as it is written: the whole name, or its beginning and its end
    bool newLetter = false;  ///< another first letter than the row above
};

/// The list of names on its pages: two to four columns, the names as large as all of them allow, never under
/// leastWords (audience_page.h); a long one shrinks, then takes as many rows as it needs. Only a name without
/// end is cut in its middle, for it must not make everybody else's smaller.
struct NameGrid {
    std::vector<std::vector<NameCell>> pages;
    qreal rowSize = 0;  ///< the common size of names and of the figures beside them, in pixels
    int figures = 1;  ///< of the largest table, for which every pill has room
};

/// What a list is laid out for.
struct NameRoom {
    QSizeF size;
    qreal unit = 1;  ///< a hundredth of the height of the screen
    QFont font;
};

NameGrid layOutNames(const std::vector<SeatLine> &lines, const NameRoom &room);

/// Is this a person without a name?
bool isNumber(const SeatLine &line);

/// The name as it is shown.
QString shownName(const SeatLine &line);
/// What its row says: the name, and that of the table where it has one: "Amina Benali · The garden".
QString shownRow(const SeatLine &line);

/// Where a name stands in its row, behind the pill with a table of so many figures.
qreal nameIndent(qreal rowSize, int figures);

/// How wide the row of a number is: the number, then a pill that says "Table 3", so that nobody takes one
/// number for the other.
qreal numberRowWidth(qreal rowSize, int figures);

constexpr qreal nameLineHeight = 1.24;

}  // namespace tablee::ui
