#pragma once

#include <QByteArray>

namespace tablee {

/// Whether a file that begins so was written by this program: a report in any format and language, a person's
/// data, a list of members, a plan. A community is none: nothing ever takes its place.
bool isOwnFile(const QByteArray &head);

}  // namespace tablee
