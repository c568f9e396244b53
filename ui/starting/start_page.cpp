#include "starting/start_page.h"

#include "common/action_button.h"
#include "common/banner.h"
#include "common/card.h"
#include "common/icon_mark.h"
#include "common/plain_label.h"
#include "common/question_strip.h"
#include "common/spacing.h"
#include "common/stepper.h"
#include "rotation/table_sizes.h"
#include "starting/room_preview.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace tablee::ui {

namespace {

constexpr int namesWidth = 344;
constexpr int sideMargin = 40;
/// Letters' heights: a sentence that may take the row, with its answers behind it.
/// Up to so many people sit at one table unless somebody asks for smaller ones.
constexpr int oneTable = 5;

QVBoxLayout *labelled(PlainLabel *label, Stepper *stepper)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(gap::inWord);
    column->addWidget(label);
    column->addWidget(stepper, 0, Qt::AlignLeft);
    return column;
}

}  // namespace

StartPage::StartPage(QWidget *parent)
    : Retranslated<QWidget>(parent)
    , m_running{new Banner{BannerKind::Info, this}}
    , m_unfinished{new QuestionStrip{this}}
    , m_title{new PlainLabel{TextRole::FirstPage, this}}
    , m_subtitle{new PlainLabel{TextRole::Text, this}}
    , m_names{new QPlainTextEdit{this}}
    , m_seatsLabel{new PlainLabel{TextRole::Text, this}}
    , m_minutesLabel{new PlainLabel{TextRole::Text, this}}
    , m_roundsLabel{new PlainLabel{TextRole::Text, this}}
    , m_seats{new Stepper{this}}
    , m_minutes{new Stepper{this}}
    , m_rounds{new Stepper{this}}
    , m_preview{new RoomPreview{this}}
    , m_sum{new PlainLabel{TextRole::Section, this}}
    , m_promise{new PlainLabel{TextRole::Text, this}}
    , m_start{new ActionButton{ButtonKind::Primary, ButtonSize::First, this}}
    , m_readMark{new IconMark{QStringLiteral("info"), Tone::Second, this}}
    , m_reading{new PlainLabel{TextRole::Text, this}}
    , m_twoPeople{new ActionButton{ButtonKind::Quiet, ButtonSize::Row, this}}
    , m_cards{new ActionButton{ButtonKind::Quiet, ButtonSize::Row, this}}
    , m_orBegin{new PlainLabel{TextRole::Text, this}}
    , m_community{new ActionButton{ButtonKind::Quiet, ButtonSize::Row, this}}
    , m_demo{new ActionButton{ButtonKind::Quiet, ButtonSize::Row, this}}
{
    m_subtitle->setTone(Tone::Second);
    m_promise->setTone(Tone::Second);
    m_reading->setRunningOn();
    m_orBegin->setTone(Tone::Second);
    m_orBegin->setOneLine(true);
    for (PlainLabel *label : {m_seatsLabel, m_minutesLabel, m_roundsLabel})
        label->setOneLine(true);
    m_names->setObjectName(QStringLiteral("names"));
    m_names->setTabChangesFocus(true);
    m_names->setFixedWidth(namesWidth);
    m_start->setObjectName(QStringLiteral("start"));
    m_seats->setObjectName(QStringLiteral("seats"));
    m_minutes->setObjectName(QStringLiteral("minutes"));
    m_rounds->setObjectName(QStringLiteral("rounds"));
    m_sum->setObjectName(QStringLiteral("sum"));
    m_promise->setObjectName(QStringLiteral("promise"));
    m_reading->setObjectName(QStringLiteral("reading"));
    m_twoPeople->setObjectName(QStringLiteral("twoPeople"));
    m_cards->setObjectName(QStringLiteral("cards"));
    m_community->setObjectName(QStringLiteral("community"));
    m_demo->setObjectName(QStringLiteral("demo"));
    m_start->setIconName(QStringLiteral("play"));
    m_community->setIconName(QStringLiteral("book-open"));
    m_demo->setIconName(QStringLiteral("lightbulb"));
    m_seats->setRange(2, 12);
    m_seats->setValue(4);
    m_minutes->setRange(1, 90);
    m_minutes->setValue(12);
    m_rounds->setRange(1, 12);
    m_rounds->setValue(3);

    auto *numbers = new QHBoxLayout;
    numbers->addLayout(labelled(m_seatsLabel, m_seats));
    numbers->addStretch();
    numbers->addLayout(labelled(m_minutesLabel, m_minutes));
    numbers->addStretch();
    numbers->addLayout(labelled(m_roundsLabel, m_rounds));

    auto *sums = new QVBoxLayout;
    sums->setSpacing(gap::inWord);
    sums->addWidget(m_sum);
    sums->addWidget(m_promise);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(gap::page);
    foot->addLayout(sums, 1);
    foot->addWidget(m_start, 0, Qt::AlignBottom);

    auto *card = new Card{this};
    auto *inside = new QVBoxLayout{card};
    inside->setContentsMargins(gap::page, gap::large, gap::page, gap::page);
    inside->setSpacing(gap::large);
    inside->addLayout(numbers);
    inside->addWidget(m_preview, 1);
    inside->addLayout(foot);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(gap::page);
    middle->addWidget(m_names);
    middle->addWidget(card, 1);

    auto *reading = new QHBoxLayout;
    reading->setSpacing(gap::small);
    reading->addWidget(m_readMark);
    reading->addWidget(m_reading);
    reading->addWidget(m_twoPeople);
    reading->addWidget(m_cards);
    reading->addStretch(1);

    auto *others = new QHBoxLayout;
    others->setSpacing(gap::large);
    others->addWidget(m_orBegin);
    others->addWidget(m_community);
    others->addWidget(m_demo);
    others->addStretch();

    auto *page = new QVBoxLayout{this};
    page->setContentsMargins(sideMargin, gap::column, sideMargin, gap::page);
    page->setSpacing(gap::medium);
    page->addWidget(m_running);
    page->addWidget(m_unfinished);
    page->addWidget(m_title);
    page->addWidget(m_subtitle);
    page->addSpacing(gap::medium);
    page->addLayout(middle, 1);
    page->addLayout(reading);
    page->addLayout(others);

    m_running->hide();
    m_unfinished->hide();
    connect(m_unfinished, &QuestionStrip::accepted, this, &StartPage::unfinishedWanted);
    connect(m_unfinished, &QuestionStrip::declined, this, &StartPage::unfinishedDismissed);
    connect(m_names, &QPlainTextEdit::textChanged, this, &StartPage::readNames);
    connect(m_seats, &Stepper::valueChanged, this, [this] {
        m_seatsTouched = true;
        showRoom();
    });
    connect(m_minutes, &Stepper::valueChanged, this, &StartPage::showRoom);
    connect(m_rounds, &Stepper::valueChanged, this, &StartPage::showRoom);
    connect(m_start, &QPushButton::clicked, this, &StartPage::start);
    connect(m_twoPeople, &QPushButton::clicked, this, &StartPage::takeAsTwo);
    connect(m_cards, &QPushButton::clicked, this,
        [this] { emit cardsRequested(static_cast<int>(m_list.people.size())); });
    connect(m_community, &QPushButton::clicked, this, &StartPage::communityRequested);
    connect(m_demo, &QPushButton::clicked, this, &StartPage::demoRequested);
    setFocusProxy(m_names);
    retranslate();
}

QuickStart StartPage::quickStart() const
{
    return {m_seats->value(), std::chrono::minutes{m_minutes->value()}, m_rounds->value()};
}

void StartPage::setStarting(bool starting)
{
    m_starting = starting;
    showRoom();
}

void StartPage::setEveningRuns(bool runs)
{
    m_running->setVisible(runs);
}

void StartPage::askAboutUnfinished(const QString &question)
{
    m_unfinished->setQuestion(question);
    m_unfinished->setVisible(!question.isEmpty());
}

void StartPage::setNames(const QString &names)
{
    m_names->setPlainText(names);
}

void StartPage::tell(const QString &sentence)
{
    m_reading->setText(sentence);
}

void StartPage::readNames()
{
    const QString text = m_names->toPlainText();
    bool isNumber = false;
    const int count = text.trimmed().toInt(&isNumber);
    m_counted = isNumber && count >= 0;
    m_list = m_counted ? numberedPeople(count) : tablee::readNames(text);
    followCount();
    showReading();
    showRoom();
}

/// A handful of people sit together, as long as nobody has asked for another size of table.
void StartPage::followCount()
{
    if (m_seatsTouched)
        return;
    const auto people = static_cast<int>(m_list.people.size());
    const QSignalBlocker ourselves{m_seats};
    m_seats->setValue(people >= 2 && people <= oneTable ? people : 4);
}

void StartPage::takeAsTwo()
{
    if (const std::vector<int> repeated = repeatedNames(m_list); !repeated.empty())
        m_list = asDifferentPeople(std::move(m_list), repeated.front());
    followCount();
    showReading();
    showRoom();
}

void StartPage::showReading()
{
    const auto people = static_cast<int>(m_list.people.size());
    const std::vector<int> repeated = repeatedNames(m_list);
    m_twoPeople->setVisible(!repeated.empty());
    m_cards->setVisible(m_counted && people > 0);
    m_cards->setText(tr("Print cards 1 to %1").arg(people));
    if (people == 0) {
        m_readMark->setTone(Tone::Second);
        m_readMark->setIconName(QStringLiteral("info"));
        m_reading->setText(tr("Nobody on the list yet. A number alone works too: 24 means 24 people."));
        return;
    }
    m_readMark->setTone(Tone::Pine);
    m_readMark->setIconName(QStringLiteral("circle-check"));
    QString sentence = m_counted ? tr("%n people, each with a number.", nullptr, people)
                                 : tr("%n names read.", nullptr, people);
    const QString lead = sentence;
    if (m_list.tooMany)
        sentence += QLatin1Char{' '}
            + tr("The list goes on, but an evening takes %1 people at the most.").arg(mostPeople);
    if (!repeated.empty()) {
        const ListedName &name = m_list.people[static_cast<std::size_t>(repeated.front())];
        sentence += QLatin1Char{' '}
            + tr("“%1” is on the list more than once and gets one chair.").arg(name.typed);
        m_twoPeople->setText(
            name.copies == 2 ? tr("They are two people") : tr("They are %1 people").arg(name.copies));
    }
    m_reading->setText(sentence);
    m_reading->setEmphasis({lead});
}

void StartPage::showRoom()
{
    const auto people = static_cast<int>(m_list.people.size());
    const std::vector<int> sizes = rotation::tableSizes(people, m_seats->value());
    m_preview->setTables(sizes, m_seats->value());
    m_preview->setAccessibleName(tr("The tables of the evening"));
    m_start->setEnabled(people >= 2 && !m_starting);
    m_start->setText(m_starting ? tr("Setting the tables…") : tr("Start the evening"));
    if (people < 2) {
        m_sum->setText(people == 0 ? tr("The tables are waiting.") : tr("One person so far."));
        m_promise->setText(people == 0 ? tr("Two people are enough for an evening.")
                                       : tr("With a second person the evening can start."));
        return;
    }
    const auto tables = static_cast<int>(sizes.size());
    const QString rounds = tr("%n rounds", nullptr, m_rounds->value());
    const QString tableText = sizes.front() == sizes.back()
        ? tr("%n tables of %1", nullptr, tables).arg(sizes.front())
        : tr("%n tables of %1 and %2", nullptr, tables).arg(sizes.front()).arg(sizes.back());
    //: 24 people, 6 tables of 4, 3 rounds
    m_sum->setText(tr("%1, %2, %3").arg(tr("%n people", nullptr, people), tableText, rounds));
    const int faces = std::min(people - 1, m_rounds->value() * (sizes.front() - 1));
    m_promise->setText(tables == 1 ? tr("Everybody at one table.")
                                   : tr("Everybody meets up to %n new people.", nullptr, faces));
}

void StartPage::start()
{
    if (m_list.people.size() >= 2 && !m_starting)
        emit startRequested(m_list, quickStart());
}

void StartPage::retranslate()
{
    m_running->setText(tr("An evening is under way. Starting another one closes it; nothing of it is lost."));
    m_unfinished->setAnswers(tr("Go back to it"), tr("Close it"));
    m_title->setText(tr("Who is here tonight?"));
    m_subtitle->setText(tr("Paste the names, one a line or straight from a spreadsheet. Or type how many you "
                           "are. That is all it takes."));
    m_names->setAccessibleName(tr("Names"));
    m_names->setPlaceholderText(tr("Amina Benali\nLuc Tremblay\nIngrid Peeters\n…"));
    m_seatsLabel->setText(tr("People at a table"));
    m_minutesLabel->setText(tr("Minutes a round"));
    m_roundsLabel->setText(tr("Rounds"));
    m_seats->setWords(tr("People at a table"), tr("Fewer people at a table"), tr("More people at a table"));
    m_minutes->setWords(tr("Minutes a round"), tr("Fewer minutes"), tr("More minutes"));
    m_rounds->setWords(tr("Rounds"), tr("Fewer rounds"), tr("More rounds"));
    m_orBegin->setText(tr("Or begin with"));
    m_community->setText(tr("a community you have"));
    m_demo->setText(tr("the demo evening"));
    showReading();
    showRoom();
}

}  // namespace tablee::ui
