#pragma once

#include "language/words.h"
#include "live/session_conductor.h"

#include <QObject>

namespace tablee::ui {

class Banner;

/// After the desk was away: says where we are, beside all else, until it is read or something is asked for.
class BackAgain final : public QObject {
    Q_OBJECT

public:
    /// Keeps references.
    BackAgain(const SessionConductor &conductor, const Words &words, Banner &banner, QObject *parent);

    void setWords(const Words &words) { m_words = &words; }
    void retranslate();

    void show();
    void close();
    bool isShown() const;
    /// The time that is left goes on.
    void showTime(const Reading &now);

signals:
    void closed();

private:
    const SessionConductor &m_conductor;
    const Words *m_words;
    Banner &m_banner;
};

}  // namespace tablee::ui
