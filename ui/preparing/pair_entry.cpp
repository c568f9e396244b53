#include "preparing/pair_entry.h"

#include "common/action_button.h"
#include "common/choice.h"
#include "common/spacing.h"
#include "preparing/person_choice.h"

#include <QGridLayout>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace tablee::ui {

namespace {

constexpr std::array sourcesOffered{KnownBy::Marked, KnownBy::Declared, KnownBy::Together};
constexpr int fewestHowLetters = 8;

}  // namespace

PairEntry::PairEntry(QWidget *parent)
    : Retranslated<QWidget>(parent)
    , m_one{new PersonChoice{this}}
    , m_other{new PersonChoice{this}}
    , m_source{new Choice{this}}
    , m_add{new ActionButton{ButtonKind::Secondary, this}}
{
    m_one->setObjectName(QStringLiteral("knowsOne"));
    m_other->setObjectName(QStringLiteral("knowsOther"));
    m_source->setObjectName(QStringLiteral("knowsHow"));
    m_add->setObjectName(QStringLiteral("addPair"));
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_source->setMinimumContentsLength(fewestHowLetters);
    auto *grid = new QGridLayout{this};
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(gap::small);
    grid->setVerticalSpacing(gap::small);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    // Names have the whole width, so that few are cut.
    grid->addWidget(m_one, 0, 0, 1, 2);
    grid->addWidget(m_other, 1, 0, 1, 2);
    grid->addWidget(m_source, 2, 0);
    grid->addWidget(m_add, 2, 1);
    for (PersonChoice *choice : {m_one, m_other})
        connect(choice, &PersonChoice::chosenChanged, this, &PairEntry::showWhetherTwo);
    connect(m_add, &QPushButton::clicked, this, &PairEntry::enter);
    retranslate();
}

void PairEntry::setPeople(const std::vector<MemberId> &people, const std::map<MemberId, QString> &names)
{
    m_one->setPeople(people, names);
    m_other->setPeople(people, names);
    showWhetherTwo();
}

void PairEntry::showWhetherTwo()
{
    m_add->setEnabled(
        m_one->chosen().isValid() && m_other->chosen().isValid() && m_one->chosen() != m_other->chosen());
}

void PairEntry::enter()
{
    emit entered(m_one->chosen(), m_other->chosen(),
        sourcesOffered.at(static_cast<std::size_t>(m_source->currentIndex())));
    // Whoever was named first often knows another one too.
    m_other->choose({});
    m_other->setFocus();
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
