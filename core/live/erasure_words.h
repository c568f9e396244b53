#pragma once

#include "language/words.h"
#include "sessions/erasure.h"

#include <QStringList>

namespace tablee {

/// What stays and what goes if somebody is erased, and what no program can reach; a sentence a line.
QStringList erasurePreviewText(const ErasurePreview &preview, const Words &words);

/// What was erased, which texts are to be looked at, and what no program can reach; a sentence a line.
QStringList erasureText(const Erasure &erasure, const Words &words);

}  // namespace tablee
