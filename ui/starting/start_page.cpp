#include "starting/start_page.h"

#include "common/action_button.h"
#include "common/banner.h"
#include "common/plain_label.h"
#include "common/question_strip.h"
#include "common/spacing.h"
#include "starting/evening_card.h"
#include "starting/reading_line.h"

#include <QBoxLayout>
#include <QPlainTextEdit>

namespace tablee::ui {

namespace {

constexpr int namesWidth = 344;
constexpr int sideMargin = 40;

}  // namespace

StartPage::StartPage(QWidget *parent)
    : Retranslated<QWidget>(parent)
    , m_running{new Banner{BannerKind::Info, this}}
    , m_unfinished{new QuestionStrip{this}}
    , m_title{new PlainLabel{TextRole::FirstPage, this}}
    , m_subtitle{new PlainLabel{TextRole::Text, this}}
    , m_names{new QPlainTextEdit{this}}
    , m_card{new EveningCard{this}}
    , m_reading{new ReadingLine{this}}
    , m_orBegin{new PlainLabel{TextRole::Text, this}}
    , m_community{new ActionButton{ButtonKind::Quiet, ButtonSize::Row, this}}
    , m_demo{new ActionButton{ButtonKind::Quiet, ButtonSize::Row, this}}
{
    m_subtitle->setTone(Tone::Second);
    m_names->setObjectName(QStringLiteral("names"));
    m_names->setTabChangesFocus(true);
    m_names->setFixedWidth(namesWidth);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(gap::page);
    middle->addWidget(m_names);
    middle->addWidget(m_card, 1);

    auto *page = new QVBoxLayout{this};
    page->setContentsMargins(sideMargin, gap::column, sideMargin, gap::page);
    page->setSpacing(gap::medium);
    page->addWidget(m_running);
    page->addWidget(m_unfinished);
    page->addWidget(m_title);
    page->addWidget(m_subtitle);
    page->addSpacing(gap::medium);
    page->addLayout(middle, 1);
    page->addWidget(m_reading);
    page->addLayout(others());

    m_running->hide();
    m_unfinished->hide();
    connect(m_unfinished, &QuestionStrip::accepted, this, &StartPage::unfinishedWanted);
    connect(m_unfinished, &QuestionStrip::declined, this, &StartPage::unfinishedDismissed);
    connect(m_names, &QPlainTextEdit::textChanged, this, &StartPage::readNames);
    connect(m_card, &EveningCard::startRequested, this, &StartPage::start);
    connect(m_reading, &ReadingLine::severalMeant, this, &StartPage::takeAsTwo);
    connect(m_reading, &ReadingLine::cardsRequested, this, &StartPage::cardsRequested);
    setFocusProxy(m_names);
    retranslate();
}

QBoxLayout *StartPage::others()
{
    m_orBegin->setTone(Tone::Second);
    m_orBegin->setOneLine(true);
    m_community->setObjectName(QStringLiteral("community"));
    m_demo->setObjectName(QStringLiteral("demo"));
    m_community->setIconName(QStringLiteral("book-open"));
    m_demo->setIconName(QStringLiteral("lightbulb"));
    connect(m_community, &QPushButton::clicked, this, &StartPage::communityRequested);
    connect(m_demo, &QPushButton::clicked, this, &StartPage::demoRequested);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap::large);
    row->addWidget(m_orBegin);
    row->addWidget(m_community);
    row->addWidget(m_demo);
    row->addStretch();
    return row;
}

QuickStart StartPage::quickStart() const
{
    return m_card->quickStart();
}

void StartPage::setStarting(bool starting)
{
    m_starting = starting;
    m_card->setStarting(starting);
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
    m_reading->tell(sentence);
}

void StartPage::readNames()
{
    const QString text = m_names->toPlainText();
    bool isNumber = false;
    const int count = text.trimmed().toInt(&isNumber);
    m_counted = isNumber && count >= 0;
    m_list = m_counted ? numberedPeople(count) : tablee::readNames(text);
    showList();
}

void StartPage::takeAsTwo()
{
    if (const std::vector<int> repeated = repeatedNames(m_list); !repeated.empty())
        m_list = asDifferentPeople(std::move(m_list), repeated.front());
    showList();
}

void StartPage::showList()
{
    m_card->setPeople(static_cast<int>(m_list.people.size()));
    m_reading->showList(m_list, m_counted);
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
    m_orBegin->setText(tr("Or begin with"));
    m_community->setText(tr("a community you have"));
    m_demo->setText(tr("the demo evening"));
}

}  // namespace tablee::ui
