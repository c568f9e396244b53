#pragma once

#include <QMap>
#include <QString>
#include <QStringList>
#include <QWidget>

namespace tablee::test {

/// Every word a window shows or says to assistive technology, each under the place it stands at. Menus count
/// in full, opened or not; of the rest what is visible.
QMap<QString, QString> visibleWords(const QWidget &window);

/// The words that stayed as they were when the language changed, though they are nobody's name, no figure and
/// not the same in every language; `names` are not words.
QStringList unchangedWords(
    const QMap<QString, QString> &before, const QMap<QString, QString> &after, const QStringList &names);

/// Where the words differ, and how: each a line.
QStringList otherWords(const QMap<QString, QString> &before, const QMap<QString, QString> &after);

/// Where words do not fit, or lie over others: each a sentence; none when all is well. Asks for the window to
/// be shown at the size in question.
QStringList faultsOfFit(const QWidget &window);

}  // namespace tablee::test
