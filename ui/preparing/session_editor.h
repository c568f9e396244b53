#pragma once

#include "common/retranslated.h"
#include "directory/member.h"
#include "preparing/session_edit.h"
#include "preparing/session_words.h"
#include "reports/invitation.h"

#include <QWidget>

#include <vector>

namespace tablee::ui {

class ActionButton;
class AgendaEditor;
class Banner;
class Card;
class KnowingEditor;
class PageStack;
class PeopleEditor;
class PlainLabel;
class QuestionStrip;
class RulesEditor;
class SectionBar;
class TablesEditor;
class TextField;
class WhatCounts;
class WhyAndWhen;

/// One session that is being prepared: why and when at the left, with the button that begins it; beside it
/// the agenda, the people, the tables, or who knows whom.
class SessionEditor final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit SessionEditor(const Words &words, QWidget *parent = nullptr);

    void setWords(const Words &words, const SessionWords &times);
    void setMembers(const std::vector<Member> &members);
    void setEveningRuns(bool runs);
    void setToday(QDate today);
    /// Another session than the one before, or the same as it stands in the file.
    void open(const PreparedSession &session);
    /// The session as it is written by now.
    void showSession(const PreparedSession &session);
    void setUndo(bool possible);
    /// Whether the doors are to open although the session is planned for another day.
    void askOtherDay();
    /// What is typed and not told yet.
    void commit();
    std::vector<MemberId> here() const;
    KnowingEditor &knowing() { return *m_knowing; }

    QSize minimumSizeHint() const override;

signals:
    void edited(const tablee::ui::SessionEdit &edit);
    void left();
    void undoRequested();
    void removeRequested();
    void keepRequested(const QString &name);
    void checkRequested();
    void invitationRequested(tablee::InvitationForm form, bool both);
    void addressesRequested();
    void beginRequested();
    /// The same, on another day than planned.
    void beginAnywayRequested();

protected:
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    static constexpr int whySection = 4;
    static constexpr int sectionCount = 5;

    void retranslate() override;
    void layOut();
    QWidget *keeping();
    QWidget *seating();
    /// Beside the sections, or among them.
    void putWhy();
    void showSection(int section);
    void showKeeping(bool shown);
    void keep();
    void showHere();
    void showNames();
    void sayOtherDay();
    void showOtherDay(bool asked);

    SessionWords m_times;
    PreparedSession m_session;
    ActionButton *m_back;
    PlainLabel *m_title;
    PlainLabel *m_whenLabel;
    ActionButton *m_undo;
    ActionButton *m_keep;
    ActionButton *m_remove;
    QWidget *m_keeping;
    TextField *m_keepName;
    ActionButton *m_keepIt;
    ActionButton *m_keepNot;
    Banner *m_running;
    QWidget *m_head;
    QuestionStrip *m_otherDay;  ///< where the head was, so that nothing else moves
    WhyAndWhen *m_why;
    QWidget *m_whyAlone;  ///< the section that holds it in a narrow window
    QBoxLayout *m_middle;
    bool m_isNarrow = false;
    SectionBar *m_sections;
    PageStack *m_parts;
    AgendaEditor *m_agenda;
    PeopleEditor *m_people;
    RulesEditor *m_rules;
    WhatCounts *m_whatCounts;
    TablesEditor *m_tables;
    KnowingEditor *m_knowing;
};

}  // namespace tablee::ui
