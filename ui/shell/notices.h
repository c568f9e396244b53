#pragma once

#include "common/banner.h"
#include "common/retranslated.h"
#include "common/sentence.h"

#include <QWidget>

#include <functional>

namespace tablee::ui {

class PlainLabel;
class QuestionStrip;

/// A question above the page. It waits there; the answer yes does `then`.
struct Question {
    Sentence words = {};
    Sentence yes = {};
    Sentence no = {};
    std::function<void()> then = {};
};

/// What is said and asked above the page: one at a time, the newest first, so that it never takes the page's
/// room; how many there are is told.
class Notices final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit Notices(QWidget *parent = nullptr);

    /// Stays until it is read, or until something else is said; an empty sentence takes it away.
    void tell(BannerKind kind, Sentence sentence);
    /// Another question takes its place.
    void ask(Question question);

signals:
    /// What was told has been understood.
    void read();

private:
    void retranslate() override;
    void answer(bool yes);

    Banner *m_told;
    QuestionStrip *m_asked;
    PlainLabel *m_count;
    Sentence m_sentence;
    Question m_question;
    bool m_questionIsNewer = false;
};

}  // namespace tablee::ui
