#include "starting/reading_line.h"

#include "common/action_button.h"
#include "common/icon_mark.h"
#include "common/name_order_text.h"
#include "common/plain_label.h"
#include "common/spacing.h"

#include <QBoxLayout>

namespace tablee::ui {

namespace {

constexpr qsizetype mostColumnsNamed = 4;

}  // namespace

ReadingLine::ReadingLine(QWidget *parent)
    : Retranslated<QWidget>(parent)
    , m_mark{new IconMark{QStringLiteral("info"), Tone::Second, this}}
    , m_sentence{new PlainLabel{TextRole::Text, this}}
    , m_several{new ActionButton{ButtonKind::Quiet, ButtonSize::Row, this}}
    , m_one{new ActionButton{ButtonKind::Quiet, ButtonSize::Row, this}}
    , m_turn{new ActionButton{ButtonKind::Quiet, ButtonSize::Row, this}}
    , m_absent{new ActionButton{ButtonKind::Quiet, ButtonSize::Row, this}}
    , m_lines{new ActionButton{ButtonKind::Quiet, ButtonSize::Row, this}}
    , m_order{new ActionButton{ButtonKind::Quiet, ButtonSize::Row, this}}
    , m_together{new ActionButton{ButtonKind::Quiet, ButtonSize::Row, this}}
    , m_cards{new ActionButton{ButtonKind::Quiet, ButtonSize::Row, this}}
{
    m_sentence->setRunningOn();
    m_sentence->setObjectName(QStringLiteral("reading"));
    m_several->setObjectName(QStringLiteral("twoPeople"));
    m_one->setObjectName(QStringLiteral("onePerson"));
    m_turn->setObjectName(QStringLiteral("givenFirst"));
    m_absent->setObjectName(QStringLiteral("absent"));
    m_lines->setObjectName(QStringLiteral("onePersonALine"));
    m_order->setObjectName(QStringLiteral("nameOrder"));
    m_together->setObjectName(QStringLiteral("together"));
    m_cards->setObjectName(QStringLiteral("cards"));
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap::small);
    row->addWidget(m_mark);
    row->addWidget(m_sentence);
    row->addWidget(m_several);
    row->addWidget(m_one);
    row->addWidget(m_turn);
    row->addWidget(m_absent);
    row->addWidget(m_lines);
    row->addWidget(m_order);
    row->addWidget(m_together);
    row->addWidget(m_cards);
    row->addStretch(1);
    connect(m_several, &QPushButton::clicked, this, &ReadingLine::severalMeant);
    connect(m_one, &QPushButton::clicked, this, &ReadingLine::oneMeant);
    connect(m_turn, &QPushButton::clicked, this, &ReadingLine::givenFirstMeant);
    const auto answer = [this](ActionButton *button, auto change) {
        connect(button, &QPushButton::clicked, this, [this, change] {
            ListAnswers answers = m_answers;
            change(answers);
            emit answersMeant(answers);
        });
    };
    answer(m_absent, [](ListAnswers &answers) { answers.absentToo = !answers.absentToo; });
    answer(m_lines, [this](ListAnswers &answers) { answers.onePersonALine = m_list.severalALine; });
    answer(m_order, [this](ListAnswers &answers) { answers.headingOverruled = m_list.turned.has_value(); });
    answer(m_together, [](ListAnswers &answers) { answers.togetherIsOne = !answers.togetherIsOne; });
    connect(m_cards, &QPushButton::clicked, this,
        [this] { emit cardsRequested(static_cast<int>(m_list.people.size())); });
    retranslate();
}

void ReadingLine::showList(const NameList &list, bool counted, bool apart, const ListAnswers &answers,
    const std::optional<ListedName> &doubt)
{
    m_told = {};
    m_list = list;
    m_counted = counted;
    m_apart = apart;
    m_answers = answers;
    m_doubt = doubt;
    retranslate();
}

void ReadingLine::tell(Sentence sentence)
{
    m_told = std::move(sentence);
    retranslate();
}

/// A spreadsheet holds more than names; whoever pasted it can see what was taken for what.
QString ReadingLine::columnsText() const
{
    QStringList taken;
    QStringList left;
    for (std::size_t place = 0; place < m_list.columns.size(); ++place) {
        const auto &[heading, use] = m_list.columns[place];
        switch (use) {
        case ColumnUse::Given:
            taken += tr("given name");
            break;
        case ColumnUse::Family:
            taken += tr("family name");
            break;
        case ColumnUse::Whole:
            taken += tr("whole name");
            break;
        case ColumnUse::LeftOut:
            left += heading.isEmpty() ? tr("column %1").arg(place + 1) : tr("“%1”").arg(heading);
            break;
        }
    }
    if (taken.isEmpty())
        return {};
    const QString separator = QStringLiteral(", ");
    const auto count = static_cast<int>(left.size());
    if (count > mostColumnsNamed)
        left = QStringList{left.first(mostColumnsNamed - 1)}
            << tr("%n more", nullptr, count - mostColumnsNamed + 1);
    const QString text = QLatin1Char{' '} + tr("Columns taken: %1.").arg(taken.join(separator));
    return left.isEmpty() ? text : text + QLatin1Char{' '} + tr("Left out: %1.").arg(left.join(separator));
}

QString ReadingLine::absentText() const
{
    if (m_list.notComing == 0)
        return {};
    return QLatin1Char{' '}
    + (m_answers.absentToo ? tr("%n of them do not come by the list.", nullptr, m_list.notComing)
                           : tr("%n do not come.", nullptr, m_list.notComing));
}

/// Nobody is lost unseen: whoever wrote "Anne et Paul Roy" sees how many chairs that is.
QString ReadingLine::togetherText() const
{
    if (!m_list.firstTogether)
        return {};
    const NamedTogether &names = *m_list.firstTogether;
    //: %1 is a line of the list, %2 and %3 the names of the two people it names.
    const QString read = m_answers.togetherIsOne
        ? tr("“%1” is one person.").arg(names.typed)
        : tr("“%1” is two people: %2 and %3.").arg(names.typed, names.one, names.other);
    const int others = m_list.together - 1;
    return QLatin1Char{' '} + read
        + (others > 0 ? QLatin1Char{' '} + tr("Likewise %n more lines.", nullptr, others) : QString{});
}

/// Three people on a line are not guessed at; whoever wrote them sees that they have one chair.
QString ReadingLine::severalText() const
{
    if (m_list.perhapsSeveral == 0)
        return {};
    const QString read = tr("“%1” has one chair. If these are several people, write each on a line.")
                             .arg(m_list.firstPerhapsSeveral);
    const int others = m_list.perhapsSeveral - 1;
    return QLatin1Char{' '} + read
        + (others > 0 ? QLatin1Char{' '} + tr("Likewise %n more lines.", nullptr, others) : QString{});
}

void ReadingLine::showSentence()
{
    const auto people = static_cast<int>(m_list.people.size());
    const std::vector<int> repeated = repeatedNames(m_list);
    QString sentence = m_counted ? tr("%n people, each with a number.", nullptr, people)
                                 : tr("%n names read.", nullptr, people);
    const QString lead = sentence;
    sentence += absentText() + columnsText() + togetherText() + severalText();
    if (m_list.tooMany)
        sentence += QLatin1Char{' '}
            + tr("The list goes on, but an evening takes %1 people at the most.").arg(mostPeople);
    if (m_apart && repeated.empty())
        sentence += QLatin1Char{' '} + tr("A name that is on the list more than once has as many chairs.");
    if (!repeated.empty()) {
        const ListedName &name = m_list.people[static_cast<std::size_t>(repeated.front())];
        sentence += QLatin1Char{' '}
            + tr("“%1” is on the list more than once and gets one chair.").arg(name.typed);
        if (const auto others = static_cast<int>(repeated.size()) - 1; others > 0)
            sentence += QLatin1Char{' '} + tr("%n more names are on it more than once too.", nullptr, others);
        m_several->setText(
            name.copies == 2 ? tr("They are two people") : tr("They are %1 people").arg(name.copies));
    }
    if (m_doubt) {
        //: %1 is a name as it was typed.
        const QString read = tr("“%1” is read as given name %2, family name %3.");
        sentence += QLatin1Char{' '} + read.arg(m_doubt->typed, m_doubt->given, m_doubt->family);
    }
    if (m_list.turned)
        sentence += QLatin1Char{' '}
            + familyFirstText(m_list.turned->typed, m_list.turned->given, m_list.turned->family);
    m_sentence->setText(sentence);
    m_sentence->setEmphasis({lead});
}

void ReadingLine::retranslate()
{
    const auto people = static_cast<int>(m_list.people.size());
    m_several->setVisible(!repeatedNames(m_list).empty());
    m_one->setVisible(m_apart);
    m_one->setText(tr("One chair for each name"));
    m_turn->setVisible(m_doubt.has_value());
    m_turn->setText(givenFirstAnswer());
    m_order->setVisible(m_list.turned || m_list.headingIsOverruled);
    m_order->setText(m_list.turned ? givenFirstAnswer() : familyFirstAnswer());
    m_together->setVisible(m_list.together > 0);
    m_together->setText(m_answers.togetherIsOne ? tr("Two people") : tr("One person"));
    m_absent->setVisible(m_list.notComing > 0);
    m_absent->setText(m_answers.absentToo ? tr("Leave out who does not come") : tr("Take them all the same"));
    m_lines->setVisible(m_list.isEitherWay);
    m_lines->setText(m_list.severalALine ? tr("Each line is one person") : tr("Each name is a person"));
    m_cards->setVisible(m_counted && people > 0);
    m_cards->setText(tr("Print cards 1 to %1").arg(people));
    m_mark->setTone(people == 0 ? Tone::Second : Tone::Pine);
    m_mark->setIconName(people == 0 ? QStringLiteral("info") : QStringLiteral("circle-check"));
    if (const QString told = said(m_told); !told.isEmpty())
        m_sentence->setText(told);
    else if (people == 0 && m_list.notComing == 0)
        m_sentence->setText(tr("Nobody on the list yet. A number alone works too: 24 means 24 people."));
    else
        showSentence();
}

}  // namespace tablee::ui
