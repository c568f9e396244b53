#pragma once

#include "foundation/result.h"
#include "language/words.h"
#include "sessions/community_book.h"

#include <QString>
#include <QStringList>

#include <map>
#include <stop_token>
#include <vector>

namespace tablee {

struct TableOnPaper {
    QString name = {};  ///< "Table 3", "Table 3, The window"
    QStringList people = {};  ///< as people sort names

    friend bool operator==(const TableOnPaper &, const TableOnPaper &) = default;
};

struct RoundOnPaper {
    int round = 0;
    Milliseconds length = {};
    std::vector<TableOnPaper> tables = {};  ///< those with people

    friend bool operator==(const RoundOnPaper &, const RoundOnPaper &) = default;
};

/// The rounds of a session as they would be if everybody expected came: what is left on the tables when the
/// computer fails. Names are those people read. Errors: as planning; InvalidInput when there is no round or
/// nobody to seat.
Result<std::vector<RoundOnPaper>> roundsOnPaper(const PreparedSession &session,
    const std::map<MemberId, Member> &members, const AcquaintanceBook &acquaintances, const KnownPairs &met,
    const Words &words, std::stop_token stop = {});

}  // namespace tablee
