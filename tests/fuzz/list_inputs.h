#pragma once

#include "foundation/random.h"

#include <QByteArray>

#include <vector>

namespace tablee::test {

/// The lists of tests/fuzz/corpus and of tests/data/lists. The test ends when there are none.
std::vector<QByteArray> listCorpus();

/// One of `corpus`, changed at a few places by chance.
QByteArray mutated(const std::vector<QByteArray> &corpus, Random &random);

/// Reads `bytes` as a list, previews its import twice, and writes out who came of it. Returns what did not
/// hold; null when all is well.
const char *faultInReading(const QByteArray &bytes);

}  // namespace tablee::test
