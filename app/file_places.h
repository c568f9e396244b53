#pragma once

#include "language/words.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace tablee {

/// Where things lie when nobody was asked for a name.
struct FilePlaces {
    QString settingsFile;
    QString communities;  ///< the folder of community files
    QString reports;  ///< the folder of reports and cards, where people look for documents
    QString sockets = {};  ///< of this user alone, for a second start; empty: it cannot call this one
};

/// Alone, for what opens no window: Qt warns of a session that has no folder for sockets when it is asked for
/// one.
QString standardSettingsFile();

/// The places of this machine's user; folders are made when something is written into them.
FilePlaces standardPlaces();

/// Where the demo evening has its community.
QString demoPath(const FilePlaces &places);

/// The community files that lie in `folder`, by name; the copies kept before an upgrade are no choice.
QStringList communitiesIn(const QString &folder);

/// A path in `folder` that is not taken: "name.ending", "name 2.ending", ...
QString freePath(const QString &folder, const QString &name, const QString &ending);

}  // namespace tablee
