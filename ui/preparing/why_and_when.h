#pragma once

#include "common/card.h"
#include "common/retranslated.h"
#include "preparing/session_edit.h"
#include "preparing/session_words.h"
#include "reports/invitation.h"

#include <QDateTime>

class QBoxLayout;
class QCheckBox;
class QPlainTextEdit;
class QTimeEdit;

namespace tablee::ui {

class ActionButton;
class DayField;
class InvitationMenu;
class PlainLabel;
class Stepper;
class TextField;

/// What a session is for, and when and where: the purpose first. Below it the one button that begins it.
class WhyAndWhen final : public Retranslated<Card> {
    Q_OBJECT

public:
    explicit WhyAndWhen(QWidget *parent = nullptr);

    void setWords(const SessionWords &words);
    /// By which a day is past.
    void setToday(QDate today);
    /// The session as it is written. What somebody is typing stays, unless that very thing was changed.
    void showSession(const PreparedSession &session);
    /// Nothing that was typed stays: another session, or what was typed could not be written.
    void showAnew(const PreparedSession &session);
    /// What is typed and not told yet.
    void commit();
    /// To the purpose.
    void begin();
    void setHere(int here, int expected);

signals:
    void edited(const tablee::ui::SessionEdit &edit);
    void checkRequested();
    void beginRequested();
    void invitationRequested(tablee::InvitationForm form, bool both);
    void addressesRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate() override;
    void layOut();
    QBoxLayout *dayAndHour();
    void connectFields();
    TextField *addField(const char *name);
    void commitTexts();
    void commitTimes();
    /// A day or an hour whose field still has the keys.
    void takeTyped();
    void showTimes();
    void showBegin();
    QDateTime typedStart() const;
    qint64 closingAfter(qint64 startsAt) const;

    SessionWords m_words;
    PreparedSession m_session;
    int m_here = 0;
    int m_expected = 0;
    bool m_filling = false;
    PlainLabel *m_purposeLabel;
    QPlainTextEdit *m_purpose;
    TextField *m_title;
    DayField *m_day;
    PlainLabel *m_timeLabel;
    QTimeEdit *m_time;
    QCheckBox *m_announced;
    TextField *m_place;
    PlainLabel *m_closesLabel;
    QTimeEdit *m_closes;
    ActionButton *m_closesAtAll;
    PlainLabel *m_seatsLabel;
    Stepper *m_seats;
    PlainLabel *m_coming;
    ActionButton *m_check;
    ActionButton *m_invite;
    InvitationMenu *m_invitations;
    ActionButton *m_begin;
};

}  // namespace tablee::ui
