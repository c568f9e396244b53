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

    /// A question that goes away in a moment stands in the place of the time line, so that nothing moves when
    /// it comes and goes. Any other one stands above the tables, which give the room: until it is answered
    /// whoever steers needs to see what is on and what comes.
    void askBriefly(bool brief) const;

private:
    QBoxLayout *m_top;  ///< the time line, or what is asked there
    QBoxLayout *m_middle;  ///< the clock, what is told, the tables

    QBoxLayout *top() const;
    QBoxLayout *head() const;
    QBoxLayout *main() const;
    QWidget *side(QWidget &page) const;
};

}  // namespace tablee::ui
