#pragma once

class QBoxLayout;
class QWidget;

namespace tablee::ui {

class ActionButton;
class Banner;
class ClockCard;
class NextCard;
class PeopleCard;
class PlainLabel;
class QuestionStrip;
class ScreenCard;
class TablesBoard;
class TimeLine;
class Toast;

/// The parts of the live page, and where they stand on it. The page owns them.
struct LiveLayout {
    explicit LiveLayout(QWidget &page);

    PlainLabel *title;
    PlainLabel *date;
    PlainLabel *now;  ///< the time of day, for `end` to be compared with
    PlainLabel *end;
    ActionButton *late;  ///< "+4 min", and what can be done about it
    TimeLine *timeLine;
    ClockCard *clockCard;
    Banner *welcomeBack;
    Banner *warning;
    QuestionStrip *question;
    TablesBoard *board;
    ScreenCard *screenCard;
    PeopleCard *peopleCard;
    NextCard *nextCard;
    Toast *toast;

    /// Where a question stands: one that goes away in a moment in the place of the time line, one that waits
    /// for somebody who has come beside it, so that nothing moves when they come and go. One in which much
    /// can be chosen stands above the tables, which give the room: until it is answered whoever steers needs
    /// to see what is on and what comes.
    enum class AskedAt { TimeLine, BesideTimeLine, AboveTables };
    void ask(AskedAt place);
    /// Shares the row of the time line between it and what is asked beside it: to be called when either has
    /// changed. The line goes where its numbers, or two lines of the question, would have no room.
    void shareTop() const;

private:
    AskedAt m_asked = AskedAt::AboveTables;
    QBoxLayout *m_top;  ///< the time line, or what is asked there
    QBoxLayout *m_middle;  ///< the clock, what is told, the tables

    QBoxLayout *top() const;
    QBoxLayout *head() const;
    QBoxLayout *main() const;
    QWidget *side(QWidget &page) const;
};

}  // namespace tablee::ui
