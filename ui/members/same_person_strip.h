#pragma once

#include "common/question_strip.h"
#include "common/retranslated.h"
#include "directory/same_person.h"

#include <vector>

namespace tablee::ui {

/// Asks about two members who may be one person, one pair after the other. It waits while somebody works.
class SamePersonStrip final : public Retranslated<QuestionStrip> {
    Q_OBJECT

public:
    explicit SamePersonStrip(QWidget *parent = nullptr);

    /// `members` are those whom the questions speak of.
    void setQuestions(std::vector<SamePersonQuestion> questions, const std::vector<Member> &members);
    /// The pair is answered: nothing is asked about it any more, unless setQuestions() brings it again.
    void leaveOut(MemberId one, MemberId other);
    void setWaiting(bool waiting);

signals:
    void compareRequested(tablee::MemberId one, tablee::MemberId other);
    void twoPeopleSaid(tablee::MemberId one, tablee::MemberId other);

private:
    /// Somebody as a question names them.
    struct Asked {
        QString name;
        QString apart;  ///< what tells them from a namesake; may be empty
        QString text() const { return apart.isEmpty() ? name : name + QStringLiteral(" (") + apart + u')'; }
    };
    struct Pair {
        SamePersonQuestion question;
        Asked one;
        Asked other;
    };

    void retranslate() override;
    std::vector<Pair> m_pairs;
    bool m_waiting = false;
};

}  // namespace tablee::ui
