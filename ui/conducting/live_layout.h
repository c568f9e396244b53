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

private:
    QBoxLayout *head() const;
    QBoxLayout *main() const;
    QWidget *side(QWidget &page) const;
};

}  // namespace tablee::ui
