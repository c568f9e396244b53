#pragma once

#include <QKeySequence>
#include <QList>

namespace tablee::ui {

/// Both are usual for doing again what was taken back, whatever the desktop.
inline QList<QKeySequence> redoKeys()
{
    return {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y};
}

}  // namespace tablee::ui
