#pragma once

#include "language/words.h"

class QTextStream;

namespace tablee {

/// How far a long work is, on one line of a terminal that is written over and wiped in the end. Told from any
/// thread, one at a time; the same percent is written once.
class ProgressLine {
public:
    /// `err` is where it is written; null where nobody watches, and then nothing is.
    ProgressLine(QTextStream *err, const Words &words);
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    /// 0 to 1.
    void tell(double part);
    /// Gone, before something else is written.
    void wipe();

private:
    QTextStream *m_err;
    const Words &m_words;
    int m_percent = -1;
    int m_width = 0;
};

}  // namespace tablee
