#pragma once

#include "directory/member.h"

#include <QString>

namespace tablee {

/// How somebody's name is written: in its parts, as it was typed, or both.
struct Spelling {
    QString given = {};
    QString family = {};
    QString typed = {};

    friend bool operator==(const Spelling &, const Spelling &) = default;
};

Spelling spellingOf(const Member &member);

/// `member` under that name, found and sorted by it.
Member withSpelling(Member member, const Spelling &name);

/// What whoever is called so is shown as, see displayName().
QString shownName(const Spelling &name);

}  // namespace tablee
