#pragma once

#include "common/type_scale.h"

#include <QString>
#include <QStringList>

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
/// short form; several lines. Never cut short.
FittedName fitName(const SeatedName &name, const QFont &font, qreal width);

}  // namespace tablee::ui
