#include "preparing/rule_entry.h"

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

constexpr std::array ruleKindsOffered{RuleKind::Apart, RuleKind::Together, RuleKind::Fixed, RuleKind::Host};
constexpr int fewestLetters = 8;

}  // namespace

RuleEntry::RuleEntry(QWidget *parent)
    : Retranslated<QWidget>(parent)
    , m_one{new PersonChoice{this}}
    , m_kind{new Choice{this}}
    , m_other{new PersonChoice{this}}
    , m_table{new Choice{this}}
    , m_add{new ActionButton{ButtonKind::Secondary, this}}
{
    m_kind->setObjectName(QStringLiteral("ruleKind"));
    m_one->setObjectName(QStringLiteral("ruleOne"));
    m_other->setObjectName(QStringLiteral("ruleOther"));
    m_table->setObjectName(QStringLiteral("ruleTable"));
    m_add->setObjectName(QStringLiteral("addRule"));
    layOut();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RuleEntry::showKind);
    for (PersonChoice *choice : {m_one, m_other})
        connect(choice, &PersonChoice::chosenChanged, this, &RuleEntry::showWhetherSaid);
    connect(m_add, &QPushButton::clicked, this, &RuleEntry::enter);
    retranslate();
}

void RuleEntry::layOut()
{
    m_table->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_table->setMinimumContentsLength(fewestLetters);
    // What holds for the two is read whole; a name that is cut is still known.
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *grid = new QGridLayout{this};
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(gap::small);
    grid->setVerticalSpacing(gap::small);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_one, 0, 0, 1, 2);
    grid->addWidget(m_kind, 1, 0);
    grid->addWidget(m_other, 1, 1);
    grid->addWidget(m_table, 1, 1);
    grid->addWidget(m_add, 2, 0, 1, 2, Qt::AlignLeft);
}

void RuleEntry::setPeople(const std::vector<MemberId> &people, const std::map<MemberId, QString> &names)
{
    m_one->setPeople(people, names);
    m_other->setPeople(people, names);
    showWhetherSaid();
}

void RuleEntry::setTables(int last)
{
    const int before = std::max(0, m_table->currentIndex());
    m_table->clear();
    for (int number = 1; number <= last; ++number)
        m_table->addItem(tr("Table %1").arg(number));
    m_table->setCurrentIndex(std::min(before, last - 1));
}

RuleKind RuleEntry::kind() const
{
    return ruleKindsOffered.at(static_cast<std::size_t>(std::max(0, m_kind->currentIndex())));
}

void RuleEntry::showKind()
{
    m_other->setVisible(isOfTwo(kind()));
    m_table->setVisible(!isOfTwo(kind()));
    showWhetherSaid();
}

/// Nobody is told anything about themselves.
void RuleEntry::showWhetherSaid()
{
    const bool isTwo = isOfTwo(kind());
    const bool saysOther = m_other->chosen().isValid() && m_one->chosen() != m_other->chosen();
    m_add->setEnabled(m_one->chosen().isValid() && (!isTwo || saysOther));
}

void RuleEntry::enter()
{
    SeatRule rule{kind(), m_one->chosen()};
    if (isOfTwo(rule.kind))
        rule.other = m_other->chosen();
    else
        rule.table = m_table->currentIndex() + 1;
    emit entered(rule);
    m_one->choose({});
    m_other->choose({});
    m_one->setFocus();
}

void RuleEntry::retranslate()
{
    const QSignalBlocker quiet{m_kind};
    const int before = std::max(0, m_kind->currentIndex());
    m_kind->clear();
    m_kind->addItems({tr("sits apart from"), tr("sits together with"), tr("stays at"), tr("is host of")});
    m_kind->setCurrentIndex(before);
    m_kind->setSpokenName(tr("What holds"));
    m_one->setSpokenName(tr("Who"));
    m_other->setSpokenName(tr("With whom"));
    m_table->setSpokenName(tr("At which table"));
    m_add->setText(tr("Add the rule"));
    setTables(m_table->count());
    showKind();
}

}  // namespace tablee::ui
