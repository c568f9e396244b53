#pragma once

#include "common/type_scale.h"

#include <QString>
#include <QStringList>

#include <climits>

namespace tablee::ui {

/// A person's name as it is and as it is when room is short ("Jean-Baptiste Ouédraogo", "J.-B. Ouédraogo").
/// Which short forms tell people apart is decided by whoever knows all the names; empty: there is none.
struct SeatedName {
    QString full;
    QString brief;

    friend bool operator==(const SeatedName &, const SeatedName &) = default;
};

/// How a name stands in a given width.
struct FittedName {
    QStringList lines;  ///< one, or more when nothing else helped
    QFont font;
};

/// Fits `name` into `width`, losing as little as can be, in this order: as it is; up to 12 % smaller; the
/// short form; several lines. Never cut short, unless it takes more than `mostLines`: then its middle is left
/// out, and the whole name has to be had beside it.
FittedName fitName(const SeatedName &name, const QFont &font, qreal width, int mostLines = INT_MAX);

/// In how many lines `name` stands in `width`; a word is broken only where it is wider than that alone.
int linesOfName(const QString &name, const QFont &font, qreal width);

/// `name`, or, where it takes more than `lines` lines of `width`, its beginning and its end with "…" between.
/// For lists only, where the whole name can be had beside it. Never parts what is read as one letter.
QString shortenedName(const QString &name, const QFont &font, qreal width, int lines);

}  // namespace tablee::ui
