#include "conducting/live_layout.h"

#include "common/action_button.h"
#include "common/banner.h"
#include "common/plain_label.h"
#include "common/question_strip.h"
#include "common/spacing.h"
#include "common/toast.h"
#include "conducting/clock_card.h"
#include "conducting/next_card.h"
#include "conducting/people_card.h"
#include "conducting/screen_card.h"
#include "conducting/tables_board.h"
#include "conducting/time_line.h"

#include <QBoxLayout>

#include <algorithm>

namespace tablee::ui {

namespace {

constexpr int sideWidth = 268;

}  // namespace

LiveLayout::LiveLayout(QWidget &page)
    : title{new PlainLabel{TextRole::Page, &page}}
    , date{new PlainLabel{TextRole::List, &page}}
    , now{new PlainLabel{TextRole::Text, &page}}
    , end{new PlainLabel{TextRole::Text, &page}}
    , late{new ActionButton{ButtonKind::Secondary, ButtonSize::Row, &page}}
    , timeLine{new TimeLine{&page}}
    , clockCard{new ClockCard{&page}}
    , welcomeBack{new Banner{BannerKind::Info, &page}}
    , warning{new Banner{BannerKind::Warning, &page}}
    , question{new QuestionStrip{&page}}
    , board{new TablesBoard{&page}}
    , screenCard{new ScreenCard{&page}}
    , peopleCard{new PeopleCard{&page}}
    , nextCard{new NextCard{&page}}
    , toast{new Toast{&page}}
    , m_top{top()}
    , m_middle{main()}
{
    title->setOneLine(true);
    now->setOneLine(true);
    end->setOneLine(true);
    date->setTone(Tone::Second);
    now->setTone(Tone::Second);
    now->setObjectName(QStringLiteral("timeOfDay"));
    welcomeBack->hide();
    welcomeBack->setObjectName(QStringLiteral("welcomeBack"));
    warning->hide();
    warning->setObjectName(QStringLiteral("warning"));
    question->hide();
    question->setObjectName(QStringLiteral("questionStrip"));
    late->setObjectName(QStringLiteral("late"));
    late->setIconName(QStringLiteral("clock-alert"));
    late->setFocusPolicy(Qt::TabFocus);
    late->hide();
    end->setObjectName(QStringLiteral("eveningEnd"));
    timeLine->setObjectName(QStringLiteral("timeLine"));
    board->setObjectName(QStringLiteral("board"));
    toast->setObjectName(QStringLiteral("toast"));
    toast->floatOver(page, m_middle, Toast::Room::Given);
    board->standClearOf(*toast);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(gap::large);
    columns->addLayout(m_middle, 1);
    columns->addWidget(side(page));

    auto *rows = new QVBoxLayout{&page};
    rows->setContentsMargins(gap::page, gap::page, gap::page, gap::page);
    rows->setSpacing(gap::large);
    rows->addLayout(head());
    rows->addLayout(m_top);
    rows->addLayout(columns, 1);
}

void LiveLayout::ask(AskedAt place)
{
    m_asked = place;
    const bool isAbove = place != AskedAt::AboveTables;
    if (isAbove && m_top->indexOf(question) < 0)
        m_top->addWidget(question);
    else if (!isAbove && m_middle->indexOf(question) < 0)
        m_middle->insertWidget(m_middle->indexOf(board), question);
    shareTop();
}

void LiveLayout::shareTop() const
{
    if (m_asked != AskedAt::BesideTimeLine || question->isHidden()) {
        timeLine->setMinimumWidth(0);
        timeLine->setMaximumWidth(QWIDGETSIZE_MAX);
        timeLine->setVisible(m_asked != AskedAt::TimeLine);
        return;
    }
    const int room = m_top->geometry().width() - m_top->spacing();
    const int least = timeLine->shortWidth();
    const auto asksInTwoLines = [&](int width) {
        return question->heightForWidth(room - width) <= height::strip;
    };
    const int wide = std::max(least, room / 3);
    timeLine->setVisible(asksInTwoLines(least));
    timeLine->setFixedWidth(asksInTwoLines(wide) ? wide : least);
}

QBoxLayout *LiveLayout::top() const
{
    auto *row = new QHBoxLayout;
    row->addStrut(height::strip);
    row->setSpacing(gap::large);
    row->addWidget(timeLine, 1);
    return row;
}

QBoxLayout *LiveLayout::head() const
{
    auto *row = new QHBoxLayout;
    row->addStrut(height::rowControl);  // as high as with the button of a late evening
    row->setSpacing(gap::medium);
    row->addWidget(title, 0, Qt::AlignBottom);
    row->addWidget(date, 1, Qt::AlignBottom);
    auto *hours = new QHBoxLayout;
    hours->setSpacing(gap::inWord);
    hours->addWidget(now, 0, Qt::AlignBottom);
    hours->addWidget(end, 0, Qt::AlignBottom);
    row->addLayout(hours);
    row->addWidget(late, 0, Qt::AlignVCenter);
    return row;
}

QBoxLayout *LiveLayout::main() const
{
    auto *column = new QVBoxLayout;
    column->setSpacing(gap::large);
    column->addWidget(clockCard);
    column->addWidget(welcomeBack);
    column->addWidget(warning);
    column->addWidget(question);
    column->addWidget(board, 1);
    return column;
}

QWidget *LiveLayout::side(QWidget &page) const
{
    auto *side = new QWidget{&page};
    side->setFixedWidth(sideWidth);
    auto *column = new QVBoxLayout{side};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap::large);
    // The field in which somebody is looked for stands at one place in every step, and what is found below it
    // has the room that the rest leaves: nothing else moves.
    column->addWidget(peopleCard);
    column->addWidget(nextCard);
    column->addStretch(1);
    column->addWidget(screenCard);
    return side;
}

}  // namespace tablee::ui
