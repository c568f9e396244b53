#pragma once

#include "directory/member.h"

namespace tablee {

/// The note of a member ends after so many characters.
constexpr int longestNote = 4000;

/// What somebody typed about a member, fit to be stored: names and topics clean, no topic twice, the search
/// key of the name that is shown. Nothing that says who the member is (id, version, dates) is touched.
Member cleaned(Member member);

/// A topic as it is stored: clean, and without the semicolon that parts topics in a list.
QString cleanTopic(const QString &typed);

/// The topics of one cell or field: "a; b", or "a, b" where there is no semicolon and nothing longer is said,
/// or one a line.
QStringList topicsIn(const QString &text);

/// One text that topicsIn() takes apart into just these topics again.
QString topicsAsText(const QStringList &topics);

/// `topics` and those of `more` that are not among them yet, whatever their accents and capitals.
QStringList withTopics(QStringList topics, const QStringList &more);

}  // namespace tablee
