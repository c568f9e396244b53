#pragma once

#include "language/words.h"
#include "storage/person_erasure.h"

#include <QStringList>

namespace tablee {

/// What was erased, which texts are to be looked at, and what no program can reach; a sentence a line.
QStringList erasureText(const storage::Erasure &erasure, const Words &words);

}  // namespace tablee
