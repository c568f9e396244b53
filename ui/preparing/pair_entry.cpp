#include "preparing/pair_entry.h"

#include "common/action_button.h"
#include "common/choice.h"
#include "common/spacing.h"

#include <QGridLayout>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace tablee::ui {

namespace {

constexpr std::array sourcesOffered{KnownBy::Marked, KnownBy::Declared, KnownBy::Together};
constexpr int fewestNameLetters = 8;

}  // namespace

PairEntry::PairEntry(QWidget *parent)
    : Retranslated<QWidget>(parent)
    , m_one{new Choice{this}}
    , m_other{new Choice{this}}
    , m_source{new Choice{this}}
    , m_add{new ActionButton{ButtonKind::Secondary, this}}
{
    m_one->setObjectName(QStringLiteral("knowsOne"));
    m_other->setObjectName(QStringLiteral("knowsOther"));
    m_source->setObjectName(QStringLiteral("knowsHow"));
    m_add->setObjectName(QStringLiteral("addPair"));
    for (Choice *choice : {m_one, m_other, m_source}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        choice->setMinimumContentsLength(fewestNameLetters);
    }
    auto *grid = new QGridLayout{this};
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(gap::small);
    grid->setVerticalSpacing(gap::small);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_one, 0, 0);
    grid->addWidget(m_other, 0, 1);
    grid->addWidget(m_source, 1, 0);
    grid->addWidget(m_add, 1, 1);
    for (Choice *choice : {m_one, m_other})
        connect(choice, &QComboBox::currentIndexChanged, this, &PairEntry::showWhetherTwo);
    connect(m_add, &QPushButton::clicked, this, &PairEntry::enter);
    retranslate();
}

void PairEntry::setPeople(const std::vector<MemberId> &people, const std::map<MemberId, QString> &names)
{
    const MemberId one = chosenIn(*m_one), other = chosenIn(*m_other);
    m_people = people;
    const auto fill = [&](Choice &choice, MemberId chosen, int first) {
        const QSignalBlocker quiet{&choice};
        choice.clear();
        for (const MemberId member : m_people) {
            const auto known = names.find(member);
            choice.addItem(known == names.end() ? QString{} : known->second);
        }
        const auto place = std::find(m_people.begin(), m_people.end(), chosen);
        choice.setCurrentIndex(place != m_people.end() ? static_cast<int>(place - m_people.begin())
                                                       : std::min(first, choice.count() - 1));
    };
    fill(*m_one, one, 0);
    fill(*m_other, other, 1);
    showWhetherTwo();
}

MemberId PairEntry::chosenIn(const Choice &choice) const
{
    const int index = choice.currentIndex();
    return index < 0 || index >= static_cast<int>(m_people.size())
        ? MemberId{}
        : m_people[static_cast<std::size_t>(index)];
}

void PairEntry::showWhetherTwo()
{
    m_add->setEnabled(chosenIn(*m_one).isValid() && chosenIn(*m_one) != chosenIn(*m_other));
}

void PairEntry::enter()
{
    emit entered(chosenIn(*m_one), chosenIn(*m_other),
        sourcesOffered.at(static_cast<std::size_t>(m_source->currentIndex())));
}

void PairEntry::retranslate()
{
    const QSignalBlocker quiet{m_source};
    const int source = std::max(0, m_source->currentIndex());
    m_source->clear();
    m_source->addItems({tr("I know it"), tr("the first one said so"), tr("they came together")});
    m_source->setCurrentIndex(source);
    m_one->setSpokenName(tr("Who"));
    m_other->setSpokenName(tr("Whom they know"));
    m_source->setSpokenName(tr("How one knows that"));
    m_add->setText(tr("Add the pair"));
}

}  // namespace tablee::ui
