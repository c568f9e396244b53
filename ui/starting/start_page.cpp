#include "starting/start_page.h"

#include "common/action_button.h"
#include "common/banner.h"
#include "common/flow_layout.h"
#include "common/plain_label.h"
#include "common/question_strip.h"
#include "common/spacing.h"
#include "common/toast.h"
#include "language/region.h"
#include "sessions/known_people.h"
#include "starting/community_menu.h"
#include "starting/community_name.h"
#include "starting/earlier_evenings.h"
#include "starting/evening_card.h"
#include "starting/reading_line.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace tablee::ui {

namespace {

constexpr int namesWidth = 344;
constexpr int leastNamesWidth = 232;  ///< in a narrow window
constexpr int sideMargin = 40;

}  // namespace

StartPage::StartPage(Language language, QWidget *parent)
    : Retranslated<QWidget>(parent)
    , m_running{new Banner{BannerKind::Info, this}}
    , m_closed{new Banner{BannerKind::Info, this}}
    , m_unfinished{new QuestionStrip{this}}
    , m_name{new CommunityName{this}}
    , m_title{new PlainLabel{TextRole::FirstPage, this}}
    , m_subtitle{new PlainLabel{TextRole::Text, this}}
    , m_names{new QPlainTextEdit{this}}
    , m_members{new ActionButton{ButtonKind::Quiet, ButtonSize::Row, this}}
    , m_evenings{new EarlierEvenings{language, this}}
    , m_card{new EveningCard{this}}
    , m_reading{new ReadingLine{this}}
    , m_orBegin{new PlainLabel{TextRole::Text, this}}
    , m_community{new ActionButton{ButtonKind::Quiet, ButtonSize::Row, this}}
    , m_offered{new CommunityMenu{this}}
    , m_demo{new ActionButton{ButtonKind::Quiet, ButtonSize::Row, this}}
    , m_check{new ActionButton{ButtonKind::Quiet, ButtonSize::Row, this}}
    , m_language{language}
    , m_toast{new Toast{this}}
{
    m_subtitle->setTone(Tone::Second);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(gap::page);
    middle->addLayout(peopleColumn(), 3);
    middle->addWidget(m_card, 4);

    auto *page = new QVBoxLayout{this};
    page->setContentsMargins(sideMargin, gap::column, sideMargin, gap::page);
    page->setSpacing(gap::medium);
    page->addWidget(m_running);
    page->addWidget(m_closed);
    page->addWidget(m_unfinished);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(0);
    heading->addWidget(m_name);
    heading->addWidget(m_title);
    page->addLayout(heading);
    page->addWidget(m_subtitle);
    page->addSpacing(gap::medium);
    page->addLayout(middle, 1);
    page->addWidget(m_reading);
    page->addLayout(others());

    m_running->setObjectName(QStringLiteral("underWay"));
    m_running->hide();
    m_closed->setObjectName(QStringLiteral("closedToday"));
    m_closed->hide();
    connect(m_closed, &Banner::actionTriggered, this, &StartPage::goOnRequested);
    m_unfinished->hide();
    m_unfinished->setQuietCosts();
    m_unfinished->setObjectName(QStringLiteral("unfinished"));
    connect(m_unfinished, &QuestionStrip::accepted, this, &StartPage::unfinishedWanted);
    connect(m_unfinished, &QuestionStrip::declined, this, &StartPage::unfinishedDismissed);
    connect(m_name, &CommunityName::renamed, this, &StartPage::communityRenamed);
    connect(m_names, &QPlainTextEdit::textChanged, this, &StartPage::readNames);
    connect(m_card, &EveningCard::startRequested, this, &StartPage::start);
    connect(m_reading, &ReadingLine::severalMeant, this, &StartPage::takeAsTwo);
    connect(m_reading, &ReadingLine::oneMeant, this, &StartPage::takeAsOne);
    connect(m_reading, &ReadingLine::givenFirstMeant, this, &StartPage::turnRound);
    connect(m_reading, &ReadingLine::answersMeant, this, &StartPage::readAs);
    m_toast->setObjectName(QStringLiteral("asideToast"));
    m_toast->floatOver(*this);
    connect(m_toast, &Toast::undoRequested, this, &StartPage::bringBack);
    connect(m_reading, &ReadingLine::cardsRequested, this, &StartPage::cardsRequested);
    setFocusProxy(m_names);
    retranslate();
}

/// Who comes: the list, and what the community has to offer for it.
QBoxLayout *StartPage::peopleColumn()
{
    m_names->setObjectName(QStringLiteral("names"));
    m_names->setTabChangesFocus(true);
    m_names->setMinimumWidth(leastNamesWidth);
    m_names->setMaximumWidth(namesWidth);
    m_members->setObjectName(QStringLiteral("members"));
    m_members->setIconName(QStringLiteral("users"));
    m_members->hide();
    m_evenings->setMaximumWidth(namesWidth);
    connect(m_members, &QPushButton::clicked, this, &StartPage::bringInMembers);
    connect(m_evenings, &EarlierEvenings::chosen, this, &StartPage::reportRequested);
    auto *column = new QVBoxLayout;
    column->setSpacing(gap::small);
    column->addWidget(m_names, 1);
    column->addWidget(m_members, 0, Qt::AlignLeft);
    column->addWidget(m_evenings);
    return column;
}

QBoxLayout *StartPage::others()
{
    m_orBegin->setTone(Tone::Second);
    m_orBegin->setOneLine(true);
    m_check->setObjectName(QStringLiteral("checkRoom"));
    m_check->setIconName(QStringLiteral("circle-check"));
    connect(m_check, &QPushButton::clicked, this, [this] { emit checkRequested(m_list, quickStart()); });
    m_community->setObjectName(QStringLiteral("community"));
    m_demo->setObjectName(QStringLiteral("demo"));
    m_community->setIconName(QStringLiteral("book-open"));
    m_demo->setIconName(QStringLiteral("lightbulb"));
    connect(m_community, &QPushButton::clicked, this, &StartPage::communityRequested);
    connect(m_offered, &CommunityMenu::chosen, this, &StartPage::communityChosen);
    connect(m_offered, &CommunityMenu::otherFileRequested, this, &StartPage::otherFileRequested);
    connect(m_demo, &QPushButton::clicked, this, &StartPage::demoRequested);
    auto *ways = new FlowLayout;
    ways->setSpacing(gap::large);
    for (QWidget *way : std::initializer_list<QWidget *>{m_orBegin, m_community, m_demo})
        ways->addWidget(way);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap::large);
    row->addLayout(ways, 1);
    row->addWidget(m_check, 0, Qt::AlignTop);
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

void StartPage::offerGoingOn(bool offer)
{
    m_closed->setVisible(offer);
}

void StartPage::setLanguage(Language language)
{
    m_language = language;
    m_evenings->setLanguage(language);
}

void StartPage::setBook(const CommunityBook &book)
{
    m_name->setName(book.community.name);
    m_memberNames = MemberNames{book.members};
    m_met = book.met;
    m_evenings->setEvenings(book.evenings);
    followBook();
}

void StartPage::askAboutUnfinished(std::optional<QDate> day)
{
    m_unfinishedDay = day;
    m_unfinished->setVisible(day.has_value());
    retranslate();
}

void StartPage::offerCommunities(const std::vector<OfferedCommunity> &communities)
{
    m_offered->offer(communities);
    m_offered->popup(m_community->mapToGlobal(m_community->rect().bottomLeft()));
}

void StartPage::setNames(const QString &names)
{
    m_names->setPlainText(names);
}

void StartPage::replaceNames(const QString &names)
{
    const QString typed = m_names->toPlainText();
    const auto people = static_cast<int>(m_read.people.size());
    const bool isMissed = people > 0 && typed != m_ours;
    PutAside aside{typed, people, m_answers, m_several};
    m_ours = names;
    m_names->setPlainText(names);
    if (!isMissed)
        return;
    m_putAside = std::move(aside);
    tellOfThoseAside();
}

void StartPage::tellOfThoseAside()
{
    m_toast->tell(
        tr("The list of %n people was put aside.", nullptr, m_putAside.people), tr("Bring it back"));
}

void StartPage::forgetPutAside()
{
    m_putAside = {};
    m_toast->forget();
}

void StartPage::bringBack()
{
    PutAside aside = std::exchange(m_putAside, {});
    m_answers = aside.answers;
    m_several = std::move(aside.several);
    m_names->setPlainText(aside.text);
    m_names->setFocus();
}

QString StartPage::names() const
{
    return m_names->toPlainText();
}

void StartPage::tell(Sentence sentence)
{
    m_reading->tell(std::move(sentence));
}

void StartPage::readNames()
{
    const QString text = m_names->toPlainText();
    const std::optional<int> count = headCountIn(text);
    m_counted = count.has_value();
    // Whoever empties the list begins another one.
    if (text.trimmed().isEmpty()) {
        m_answers = {};
        m_several.clear();
    }
    // What was typed since counts.
    if (text != m_ours)
        m_toast->dismiss();
    m_read = count ? numberedPeople(*count) : tablee::readNames(text, m_answers);
    forgetAnswersOfAnother();
    partNames();
}

/// Of another list nobody has said anything.
void StartPage::forgetAnswersOfAnother()
{
    if (!m_read.headingIsOverruled)
        m_answers.headingOverruled = false;
    if (m_read.together == 0)
        m_answers.togetherIsOne = false;
    if (m_read.notComing == 0)
        m_answers.absentToo = false;
    if (!m_read.isEitherWay)
        m_answers.onePersonALine.reset();
    if (std::none_of(m_read.people.begin(), m_read.people.end(),
            [this](const ListedName &person) { return m_several.contains(keyInList(person)); }))
        m_several.clear();
}

void StartPage::readAs(const ListAnswers &answers)
{
    m_answers = answers;
    readNames();
}

/// The names that were said to be several people's, as long as they stand there more than once.
void StartPage::partNames()
{
    m_list = m_read;
    const auto isOfSeveral = [this](int place) {
        return m_several.contains(keyInList(m_list.people[static_cast<std::size_t>(place)]));
    };
    for (;;) {
        const std::vector<int> repeated = repeatedNames(m_list);
        const auto place = std::find_if(repeated.begin(), repeated.end(), isOfSeveral);
        if (place == repeated.end())
            break;
        const bool known = m_memberNames.meantBy(m_list).at(static_cast<std::size_t>(*place)).has_value();
        m_list = asDifferentPeople(std::move(m_list), *place, known);
    }
    showList();
}

void StartPage::takeAsTwo()
{
    const std::vector<int> repeated = repeatedNames(m_list);
    if (repeated.empty())
        return;
    m_several.insert(keyInList(m_list.people[static_cast<std::size_t>(repeated.front())]));
    partNames();
}

void StartPage::takeAsOne()
{
    m_several.clear();
    partNames();
}

std::optional<NameInDoubt> StartPage::inDoubt() const
{
    return m_counted || m_list.turned ? std::nullopt : nameInDoubt(m_list, m_names->toPlainText());
}

/// In the list itself, as lists write a family name that stands first: everybody can read it there, and take
/// it back.
void StartPage::turnRound()
{
    const std::optional<NameInDoubt> name = inDoubt();
    if (!name)
        return;
    QTextCursor place{m_names->document()};
    place.setPosition(static_cast<int>(name->from));
    place.setPosition(static_cast<int>(name->from + name->length), QTextCursor::KeepAnchor);
    place.insertText(name->person.given + QStringLiteral(", ") + name->person.family);
}

/// Those of the community who are not on the list yet, as their names stand.
QStringList StartPage::missingMembers() const
{
    return m_memberNames.missingFrom(m_counted ? NameList{} : m_list);
}

/// After what was typed; a head count has done its service.
void StartPage::bringInMembers()
{
    QTextCursor cursor{m_names->document()};
    if (m_counted)
        cursor.select(QTextCursor::Document);
    else
        cursor.movePosition(QTextCursor::End);
    const QString typed = m_counted ? QString{} : m_names->toPlainText();
    const bool newLine = !typed.isEmpty() && !typed.endsWith(u'\n');
    cursor.insertText((newLine ? QStringLiteral("\n") : QString{}) + missingMembers().join(u'\n'));
    m_names->setFocus();
}

void StartPage::showList()
{
    followBook();
    const std::optional<NameInDoubt> doubt = inDoubt();
    m_reading->showList(
        m_list, m_counted, m_list != m_read, m_answers, doubt ? std::optional{doubt->person} : std::nullopt);
}

/// What the community knows of those on the list, and whom it can add.
void StartPage::followBook()
{
    const bool asks = !m_counted && !m_met.empty();
    const int known = !asks ? 0 : fewestKnown(m_memberNames.meantBy(m_list), m_met);
    m_card->setPeople(static_cast<int>(m_list.people.size()), known);
    const auto missing = static_cast<int>(missingMembers().size());
    const bool all = missing == static_cast<int>(m_memberNames.named().size());
    m_members->setVisible(missing > 0);
    m_members->setText(all ? tr("Bring in the %n members", nullptr, missing)
                           : tr("Bring in the other %n members", nullptr, missing));
}

void StartPage::start()
{
    if (m_list.people.size() < 2 || m_starting)
        return;
    m_ours = m_names->toPlainText();
    emit startRequested(m_list, quickStart());
}

void StartPage::retranslate()
{
    m_running->setText(tr("An evening is under way. Starting another one closes it; nothing of it is lost."));
    m_closed->setText(tr("Today’s evening has ended."));
    m_closed->setAction(tr("Go on with it"));
    if (m_unfinishedDay)
        m_unfinished->setQuestion(
            tr("The evening of %1 was never closed.").arg(dateText(*m_unfinishedDay, m_language)));
    m_unfinished->setAnswers(tr("Go back to it"), tr("Close it"));
    m_title->setText(tr("Who is here tonight?"));
    m_subtitle->setText(tr("Paste the names, one a line or straight from a spreadsheet. Or type how many you "
                           "are. That is all it takes."));
    m_names->setAccessibleName(tr("Names"));
    m_names->setPlaceholderText(tr("Amina Benali\nLuc Tremblay\nIngrid Peeters\n…"));
    m_orBegin->setText(tr("Or begin with"));
    m_check->setText(tr("Check the room first"));
    m_community->setText(tr("a community you have"));
    m_demo->setText(tr("the demo evening"));
    if (!m_toast->isHidden())
        tellOfThoseAside();
    followBook();
}

}  // namespace tablee::ui
