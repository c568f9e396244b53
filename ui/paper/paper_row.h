#pragma once

#include <QPointF>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace tablee::ui {

/// One strip across a page, which is never cut. Lengths are in points.
struct PaperRow {
    qreal height = 0;
    std::function<void(QPainter &, QPointF)> paint;  ///< with its left upper corner
    bool keepsWithNext = false;  ///< is never the last one of a page
    QString heading = {};  ///< for the outline; empty for no heading
    std::shared_ptr<const PaperRow> again
        = {};  ///< stands above it where it begins a page: the head of a table
};

/// Which rows stand on a page, and how far from its top.
struct PlacedRow {
    const PaperRow *row = nullptr;
    qreal top = 0;
};
using PaperPage = std::vector<PlacedRow>;

/// Rows on pages of this height, in their order. A row that keeps with the next goes with it to the next
/// page, unless all that belongs together is higher than a page. The rows outlive the pages.
std::vector<PaperPage> paginate(const std::vector<PaperRow> &rows, qreal height);

}  // namespace tablee::ui
