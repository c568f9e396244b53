#include "starting/evening_card.h"

#include "common/action_button.h"
#include "common/plain_label.h"
#include "common/spacing.h"
#include "common/stepper.h"
#include "rotation/room/table_sizes.h"
#include "starting/room_preview.h"

#include <QBoxLayout>

#include <algorithm>

namespace tablee::ui {

namespace {

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

EveningCard::EveningCard(QWidget *parent)
    : Retranslated<Card>(parent)
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
{
    m_promise->setTone(Tone::Second);
    m_seats->setObjectName(QStringLiteral("seats"));
    m_minutes->setObjectName(QStringLiteral("minutes"));
    m_rounds->setObjectName(QStringLiteral("rounds"));
    m_sum->setObjectName(QStringLiteral("sum"));
    m_promise->setObjectName(QStringLiteral("promise"));
    m_start->setObjectName(QStringLiteral("start"));
    m_start->setIconName(QStringLiteral("play"));

    auto *inside = new QVBoxLayout{this};
    inside->setContentsMargins(gap::page, gap::large, gap::page, gap::page);
    inside->setSpacing(gap::large);
    inside->addLayout(numbers());
    inside->addWidget(m_preview, 1);
    inside->addLayout(foot());

    connect(m_seats, &Stepper::valueChanged, this, [this] {
        m_seatsTouched = true;
        showRoom();
    });
    connect(m_minutes, &Stepper::valueChanged, this, &EveningCard::showRoom);
    connect(m_rounds, &Stepper::valueChanged, this, &EveningCard::showRoom);
    connect(m_start, &QPushButton::clicked, this, &EveningCard::startRequested);
    retranslate();
}

QBoxLayout *EveningCard::numbers()
{
    for (PlainLabel *label : {m_seatsLabel, m_minutesLabel, m_roundsLabel})
        label->setOneLine(true);
    m_seats->setRange(2, 12);
    m_seats->setValue(4);
    m_minutes->setRange(1, 90);
    m_minutes->setValue(12);
    m_rounds->setRange(1, 12);
    m_rounds->setValue(3);
    auto *row = new QHBoxLayout;
    row->addLayout(labelled(m_seatsLabel, m_seats));
    row->addStretch();
    row->addLayout(labelled(m_minutesLabel, m_minutes));
    row->addStretch();
    row->addLayout(labelled(m_roundsLabel, m_rounds));
    return row;
}

QBoxLayout *EveningCard::foot()
{
    auto *sums = new QVBoxLayout;
    sums->setSpacing(gap::inWord);
    sums->addWidget(m_sum);
    sums->addWidget(m_promise);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap::page);
    row->addLayout(sums, 1);
    row->addWidget(m_start, 0, Qt::AlignBottom);
    return row;
}

QuickStart EveningCard::quickStart() const
{
    return {.seatsPerTable = m_seats->value(),
        .roundLength = std::chrono::minutes{m_minutes->value()},
        .rounds = m_rounds->value(),
        .together = sitsTogether()};
}

void EveningCard::setPeople(int people, int fewestKnown)
{
    m_people = people;
    m_fewestKnown = fewestKnown;
    showRoom();
}

void EveningCard::setStarting(bool starting)
{
    m_starting = starting;
    showRoom();
}

/// A handful of people sit at one table, as long as nobody has asked for a size. That is no wish for more
/// such tables: whoever comes in later sits at those of the usual size.
bool EveningCard::sitsTogether() const
{
    return !m_seatsTouched && m_people >= 2 && m_people <= oneTable;
}

void EveningCard::showRoom()
{
    const std::vector<int> sizes
        = sitsTogether() ? std::vector{m_people} : rotation::tableSizes(m_people, m_seats->value());
    m_preview->setTables(sizes, std::max(m_seats->value(), sizes.empty() ? 0 : sizes.front()));
    m_preview->setAccessibleName(tr("The tables of the evening"));
    m_start->setEnabled(m_people >= 2 && !m_starting);
    m_start->setText(m_starting ? tr("Setting the tables…") : tr("Start the evening"));
    if (m_people >= 2) {
        showPromise(sizes);
        return;
    }
    m_sum->setText(m_people == 0 ? tr("The tables are waiting.") : tr("One person so far."));
    m_promise->setText(m_people == 0 ? tr("Two people are enough for an evening.")
                                     : tr("With a second person the evening can start."));
}

void EveningCard::showPromise(const std::vector<int> &sizes)
{
    const auto tables = static_cast<int>(sizes.size());
    const QString rounds = tr("%n rounds", nullptr, m_rounds->value());
    const QString tableText = sizes.front() == sizes.back()
        ? tr("%n tables of %1", nullptr, tables).arg(sizes.front())
        : tr("%n tables of %1 and %2", nullptr, tables).arg(sizes.front()).arg(sizes.back());
    //: 24 people, 6 tables of 4, 3 rounds
    m_sum->setText(tr("%1, %2, %3").arg(tr("%n people", nullptr, m_people), tableText, rounds));
    const int strangers = m_people - 1 - m_fewestKnown;
    const int faces = std::min(strangers, m_rounds->value() * (sizes.front() - 1));
    m_promise->setText(tables == 1 ? tr("Everybody at one table.")
            : strangers == 0       ? tr("Everybody has met everybody on earlier evenings.")
                                   : tr("Everybody meets up to %n new people.", nullptr, faces));
}

void EveningCard::retranslate()
{
    m_seatsLabel->setText(tr("People at a table"));
    m_minutesLabel->setText(tr("Minutes a round"));
    m_roundsLabel->setText(tr("Rounds"));
    m_seats->setWords(tr("People at a table"));
    m_minutes->setWords(tr("Minutes a round"));
    m_rounds->setWords(tr("Rounds"));
    showRoom();
}

}  // namespace tablee::ui
