#pragma once

#include "directory/member.h"
#include "language/words.h"

#include <QByteArray>

#include <vector>

namespace tablee {

/// Those of `members` who are written: neither mere numbers nor members who were merged into others.
std::vector<Member> exported(const std::vector<Member> &members);

/// Members as a spreadsheet (UTF-8 with its mark, so that Excel sees the accents), with headings in the
/// language of `words`. Formulas are neutralised. listedPeople() reads it back without loss.
QByteArray membersCsv(const std::vector<Member> &members, const Words &words, QChar separator);

}  // namespace tablee
