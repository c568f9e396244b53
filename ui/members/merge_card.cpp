#include "members/merge_card.h"

#include "common/action_button.h"
#include "common/plain_label.h"
#include "common/spacing.h"
#include "members/member_columns.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QRadioButton>
#include <QScrollArea>

namespace tablee::ui {

namespace {

constexpr int underTick = 30;  ///< where the words behind a tick begin

MemberColumn columnOf(MemberField field)
{
    switch (field) {
    case MemberField::Name:
        return MemberColumn::Name;
    case MemberField::Organisation:
        return MemberColumn::Organisation;
    case MemberField::Team:
        return MemberColumn::Team;
    case MemberField::Email:
        return MemberColumn::Email;
    }
    return MemberColumn::Name;
}

/// What tells one from another who is called the same.
QString factsOf(const Member &member)
{
    QStringList facts;
    for (const MemberColumn column :
        {MemberColumn::Organisation, MemberColumn::Team, MemberColumn::Email, MemberColumn::State})
        if (const QString cell = cellOf(column, member); !cell.isEmpty())
            facts += cell;
    return facts.join(QStringLiteral(", "));
}

}  // namespace

MergeCard::MergeCard(QWidget *parent)
    : Retranslated<Card>(parent)
    , m_title{new PlainLabel{TextRole::Section, this}}
    , m_close{new ActionButton{ButtonKind::Quiet, ButtonSize::Row, this}}
    , m_keep{new PlainLabel{TextRole::List, this}}
    , m_kept{new QRadioButton{this}, new QRadioButton{this}}
    , m_facts{new PlainLabel{TextRole::Caption, this}, new PlainLabel{TextRole::Caption, this}}
    , m_after{new PlainLabel{TextRole::List, this}}
    , m_outcome{new PlainLabel{TextRole::List, this}}
    , m_notTaken{new PlainLabel{TextRole::List, this}}
    , m_hint{new PlainLabel{TextRole::Caption, this}}
    , m_merge{new ActionButton{ButtonKind::Primary, this}}
    , m_apart{new ActionButton{ButtonKind::Secondary, this}}
{
    setObjectName(QStringLiteral("mergeCard"));
    m_close->setObjectName(QStringLiteral("closeMerge"));
    m_close->setIconName(QStringLiteral("x"));
    m_kept[0]->setObjectName(QStringLiteral("keepOne"));
    m_kept[1]->setObjectName(QStringLiteral("keepOther"));
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_notTaken->setObjectName(QStringLiteral("notTaken"));
    m_merge->setObjectName(QStringLiteral("merge"));
    m_apart->setObjectName(QStringLiteral("keepApart"));
    m_keep->setBold(true);
    m_after->setBold(true);
    m_hint->setTone(Tone::Second);

    layOut();
    connect(m_close, &QPushButton::clicked, this, &MergeCard::closed);
    connect(m_merge, &QPushButton::clicked, this, [this] { emit mergeRequested(preview()); });
    connect(m_apart, &QPushButton::clicked, this, [this] { emit keptApart(m_pair[0].id, m_pair[1].id); });
    retranslate();
}

void MergeCard::layOut()
{
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(gap::large, 0, gap::small, 0);
    heading->addWidget(m_title, 1);
    heading->addWidget(m_close, 0, Qt::AlignTop);

    auto *facts = new QWidget;
    auto *lines = new QVBoxLayout{facts};
    lines->setContentsMargins(gap::large, 0, gap::inWord, 0);
    lines->setSpacing(gap::small);
    lines->addWidget(m_keep);
    for (std::size_t place = 0; place < m_kept.size(); ++place) {
        m_facts[place]->setTone(Tone::Second);
        auto *under = new QHBoxLayout;
        under->setContentsMargins(underTick, 0, 0, 0);
        under->addWidget(m_facts[place]);
        lines->addWidget(m_kept[place]);
        lines->addLayout(under);
        connect(m_kept[place], &QRadioButton::toggled, this, &MergeCard::retranslate);
    }
    lines->addSpacing(gap::small);
    lines->addWidget(m_after);
    lines->addWidget(m_outcome);
    lines->addWidget(m_notTaken);
    lines->addWidget(m_hint);
    lines->addStretch(1);
    auto *scroll = new QScrollArea{this};
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(facts);

    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(gap::large, 0, gap::large, 0);
    foot->setSpacing(gap::small);
    foot->addWidget(m_merge);
    foot->addWidget(m_apart);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(1, gap::medium, 1, gap::large);
    column->setSpacing(gap::small);
    column->addLayout(heading);
    column->addWidget(scroll, 1);
    column->addLayout(foot);
}

void MergeCard::showPair(const Member &one, const Member &other)
{
    m_pair = {one, other};
    m_kept[0]->setChecked(true);
    retranslate();
}

void MergeCard::follow(const Member &one, const Member &other)
{
    m_pair = {one, other};
    retranslate();
}

MergePreview MergeCard::preview() const
{
    const bool first = m_kept[0]->isChecked();
    const Member &kept = first ? m_pair[0] : m_pair[1];
    const Member &joined = first ? m_pair[1] : m_pair[0];
    return mergePreview(kept, joined).value_or(MergePreview{kept, joined, kept});
}

/// One line for each thing that is known of them.
QString MergeCard::outcome(const MergePreview &preview) const
{
    QStringList lines;
    for (const MemberColumn column :
        {MemberColumn::Name, MemberColumn::Organisation, MemberColumn::Team, MemberColumn::Email,
            MemberColumn::Languages, MemberColumn::ToShare, MemberColumn::ToLearn, MemberColumn::Note})
        if (const QString cell = cellOf(column, preview.merged); !cell.isEmpty())
            lines += tr("%1: %2").arg(headingOf(column), cell);
    return lines.join(u'\n');
}

void MergeCard::forget()
{
    m_pair = {};
    retranslate();
}

void MergeCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        Retranslated<Card>::keyPressEvent(event);
}

void MergeCard::retranslate()
{
    const MergePreview preview = this->preview();
    m_title->setText(tr("The same person?"));
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close"));
    m_keep->setText(tr("Whose entry is kept?"));
    for (std::size_t place = 0; place < m_kept.size(); ++place) {
        m_kept[place]->setText(escapedMnemonic(displayName(m_pair[place])));
        m_facts[place]->setText(factsOf(m_pair[place]));
        m_facts[place]->setVisible(!m_facts[place]->text().isEmpty());
    }
    m_after->setText(tr("What will stand there"));
    m_outcome->setText(outcome(preview));
    QStringList lost;
    for (const MemberField field : preview.notTaken) {
        const MemberColumn column = columnOf(field);
        lost += tr("%1: %2").arg(headingOf(column), cellOf(column, preview.joined));
    }
    m_notTaken->setText(tr("Not taken over") + u'\n' + lost.join(u'\n'));
    m_notTaken->setEmphasis({tr("Not taken over")});
    m_notTaken->setVisible(!lost.isEmpty());
    m_hint->setText(
        tr("Meetings of both count for the one who is kept. What was allowed under the other name is "
           "asked again."));
    m_merge->setText(tr("Make them one person"));
    m_apart->setText(tr("They are two people"));
}

}  // namespace tablee::ui
