#include "preparing/rule_entry.h"

#include "common/action_button.h"
#include "common/choice.h"
#include "common/spacing.h"

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
    , m_one{new Choice{this}}
    , m_kind{new Choice{this}}
    , m_other{new Choice{this}}
    , m_table{new Choice{this}}
    , m_add{new ActionButton{ButtonKind::Secondary, this}}
{
    m_kind->setObjectName(QStringLiteral("ruleKind"));
    m_one->setObjectName(QStringLiteral("ruleOne"));
    m_other->setObjectName(QStringLiteral("ruleOther"));
    m_table->setObjectName(QStringLiteral("ruleTable"));
    m_add->setObjectName(QStringLiteral("addRule"));
    m_add->setEnabled(false);
    layOut();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RuleEntry::showKind);
    connect(m_add, &QPushButton::clicked, this, &RuleEntry::enter);
    retranslate();
}

void RuleEntry::layOut()
{
    for (Choice *choice : {m_kind, m_one, m_other, m_table}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        choice->setMinimumContentsLength(fewestLetters);
    }
    auto *grid = new QGridLayout{this};
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(gap::small);
    grid->setVerticalSpacing(gap::small);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_one, 0, 0);
    grid->addWidget(m_kind, 0, 1);
    grid->addWidget(m_other, 1, 0);
    grid->addWidget(m_table, 1, 0);
    grid->addWidget(m_add, 1, 1);
}

void RuleEntry::setPeople(const std::vector<MemberId> &people, const std::map<MemberId, QString> &names)
{
    m_people = people;
    for (Choice *choice : {m_one, m_other}) {
        const int before = choice->currentIndex();
        choice->clear();
        for (const MemberId member : m_people) {
            const auto known = names.find(member);
            choice->addItem(known == names.end() ? QString{} : known->second);
        }
        choice->setCurrentIndex(std::clamp(before, 0, std::max(0, choice->count() - 1)));
    }
    if (m_other->count() > 1 && m_other->currentIndex() == m_one->currentIndex())
        m_other->setCurrentIndex(m_one->currentIndex() == 0 ? 1 : 0);
    m_add->setEnabled(m_people.size() > 1);
}

void RuleEntry::setTables(int last)
{
    const int before = std::max(0, m_table->currentIndex());
    m_table->clear();
    for (int number = 1; number <= last; ++number)
        m_table->addItem(tr("Table %1").arg(number));
    m_table->setCurrentIndex(std::min(before, last - 1));
}

void RuleEntry::showKind()
{
    const RuleKind kind = ruleKindsOffered.at(static_cast<std::size_t>(std::max(0, m_kind->currentIndex())));
    m_other->setVisible(isOfTwo(kind));
    m_table->setVisible(!isOfTwo(kind));
}

MemberId RuleEntry::chosenIn(const Choice &choice) const
{
    return choice.currentIndex() < 0 ? MemberId{}
                                     : m_people.at(static_cast<std::size_t>(choice.currentIndex()));
}

void RuleEntry::enter()
{
    SeatRule rule{ruleKindsOffered.at(static_cast<std::size_t>(m_kind->currentIndex())), chosenIn(*m_one)};
    if (isOfTwo(rule.kind))
        rule.other = chosenIn(*m_other);
    else
        rule.table = m_table->currentIndex() + 1;
    if (rule.one.isValid() && rule.one != rule.other)
        emit entered(rule);
}

void RuleEntry::retranslate()
{
    const QSignalBlocker quiet{m_kind};
    const int kind = std::max(0, m_kind->currentIndex());
    m_kind->clear();
    m_kind->addItems({tr("sits apart from"), tr("sits together with"), tr("stays at"), tr("is host of")});
    m_kind->setCurrentIndex(kind);
    m_kind->setSpokenName(tr("What holds"));
    m_one->setSpokenName(tr("Who"));
    m_other->setSpokenName(tr("With whom"));
    m_table->setSpokenName(tr("At which table"));
    m_add->setText(tr("Add the rule"));
    setTables(m_table->count());
    showKind();
}

}  // namespace tablee::ui
