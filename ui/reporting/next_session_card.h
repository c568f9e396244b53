#pragma once

#include "common/card.h"
#include "common/retranslated.h"
#include "language/region.h"
#include "language/words.h"
#include "reports/invitation.h"
#include "reports/session_report.h"

#include <optional>
#include <vector>

namespace tablee::ui {

class ActionButton;
class Choice;
class PlainLabel;

/// When the community meets again, and what is sent round before: the invitation and to whom.
class NextSessionCard final : public Retranslated<Card> {
    Q_OBJECT

public:
    NextSessionCard(const Words &words, Region region, QWidget *parent = nullptr);

    void setWords(const Words &words) { m_words = &words; }
    /// Nothing where no session is to come. `addresses`: so many members want to be written to.
    void showNext(const std::optional<NextSession> &next, int addresses);

signals:
    void invitationRequested(tablee::InvitationForm form, const std::vector<tablee::Language> &languages);
    void addressesRequested();

private:
    void retranslate() override;
    std::vector<Language> languages() const;

    const Words *m_words;
    Region m_region;
    std::optional<NextSession> m_next;
    int m_addressCount = 0;
    PlainLabel *m_title;
    PlainLabel *m_when;
    Choice *m_language;
    ActionButton *m_copy;
    ActionButton *m_calendar;
    ActionButton *m_addresses;
};

}  // namespace tablee::ui
