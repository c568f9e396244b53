#pragma once

#include "common/card.h"
#include "common/retranslated.h"
#include "directory/merging.h"

#include <array>

class QRadioButton;
class QBoxLayout;

namespace tablee::ui {

class ActionButton;
class PlainLabel;

/// Two members who may be one person: whom to keep, and what would become of them. Nothing happens before it
/// is said.
class MergeCard final : public Retranslated<Card> {
    Q_OBJECT

public:
    explicit MergeCard(QWidget *parent = nullptr);

    /// The first one is kept until somebody chooses otherwise.
    void showPair(const Member &one, const Member &other);
    /// How the two stand in the file now.
    void follow(const Member &one, const Member &other);
    /// Nobody is shown any more.
    void forget();
    std::array<MemberId, 2> shown() const { return {m_pair[0].id, m_pair[1].id}; }

signals:
    void mergeRequested(const tablee::MergePreview &preview);
    /// They are two people, and stay so.
    void keptApart(tablee::MemberId one, tablee::MemberId other);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate() override;
    void layOut();
    QString outcome(const MergePreview &preview) const;
    MergePreview preview() const;

    std::array<Member, 2> m_pair;
    PlainLabel *m_title;
    ActionButton *m_close;
    PlainLabel *m_keep;
    std::array<QRadioButton *, 2> m_kept;
    std::array<PlainLabel *, 2> m_facts;
    PlainLabel *m_after;
    PlainLabel *m_outcome;
    PlainLabel *m_notTaken;
    PlainLabel *m_hint;
    ActionButton *m_merge;
    ActionButton *m_apart;
};

}  // namespace tablee::ui
