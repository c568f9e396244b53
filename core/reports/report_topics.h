#pragma once

#include "foundation/id.h"

#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace tablee {

/// What somebody has told of themselves.
struct ToldTopics {
    QStringList toShare;
    QStringList toLearn;

    friend bool operator==(const ToldTopics &, const ToldTopics &) = default;
};

/// A topic that somebody in the room shares or wants to learn. Who shares is named, so that they can be
/// asked; who wants to learn is counted.
struct ReportTopic {
    QString name;
    std::vector<QString> sharedBy;  ///< sorted
    int learners = 0;

    friend bool operator==(const ReportTopic &, const ReportTopic &) = default;
};

/// The topics of `members`, sorted; one topic however it is written. `names` are those to show, sorted by
/// key.
std::vector<ReportTopic> topicsOf(const std::vector<MemberId> &members,
    const std::map<MemberId, ToldTopics> &told, const std::map<MemberId, QString> &names);

}  // namespace tablee
