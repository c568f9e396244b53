#include "preparing/members_to_expect.h"

#include "common/action_button.h"
#include "common/plain_label.h"
#include "common/row_delegate.h"
#include "common/spacing.h"
#include "directory/member_names.h"
#include "directory/member_search.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>

#include <utility>

namespace tablee::ui {

MembersToExpect::MembersToExpect(QWidget *parent)
    : Retranslated<QWidget>(parent)
    , m_heading{new PlainLabel{TextRole::Section, this}}
    , m_search{new QLineEdit{this}}
    , m_list{new QListView{this}}
    , m_rows{new QStandardItemModel{this}}
    , m_nobodyLeft{new PlainLabel{TextRole::Text, this}}
    , m_everybody{new ActionButton{ButtonKind::Quiet, ButtonSize::Row, this}}
{
    layOut();
    connect(m_everybody, &QPushButton::clicked, this, [this] {
        if (!m_others.empty())
            emit wanted(m_others);
    });
    connect(m_search, &QLineEdit::textChanged, this, &MembersToExpect::fill);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        want(0);
        m_search->clear();
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { want(index.row()); });
    retranslate();
}

void MembersToExpect::layOut()
{
    m_everybody->setObjectName(QStringLiteral("everybody"));
    m_everybody->setIconName(QStringLiteral("users"));
    m_search->setObjectName(QStringLiteral("searchExpected"));
    m_list->setObjectName(QStringLiteral("otherMembers"));
    m_list->setModel(m_rows);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    showAsRows(*m_list);
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);
    m_search->installEventFilter(this);
    m_nobodyLeft->setTone(Tone::Second);
    m_nobodyLeft->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(gap::small);
    column->addWidget(m_heading);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_nobodyLeft, 1);
    column->addWidget(m_everybody, 0, Qt::AlignLeft);
}

void MembersToExpect::setMembers(const std::vector<Member> &members, const std::map<MemberId, QString> &names)
{
    m_members = members;
    // The numbers of a mere head count are nobody whom one could expect.
    std::erase_if(m_members, [](const Member &member) { return isMereNumber(displayName(member)); });
    m_names = names;
    m_byName = sortedByName(m_members);
    fill();
}

void MembersToExpect::setExpected(std::set<MemberId> expected)
{
    m_expected = std::move(expected);
    fill();
}

void MembersToExpect::forgetSearch()
{
    m_search->clear();
}

void MembersToExpect::want(int row)
{
    if (row >= 0 && row < static_cast<int>(m_others.size()))
        emit wanted({m_others[static_cast<std::size_t>(row)]});
}

void MembersToExpect::fill()
{
    std::vector<Member> others;
    for (const std::size_t place : m_byName)
        if (const Member &member = m_members[place]; !m_expected.contains(member.id) && !member.retired)
            others.push_back(member);
    m_others.clear();
    m_rows->clear();
    for (const std::size_t place : membersFoundBy(m_search->text(), others)) {
        const QString name = m_names.at(others[place].id);
        m_others.push_back(others[place].id);
        auto *row = new QStandardItem{name};
        row->setData(tr("Expect %1").arg(name), Qt::AccessibleTextRole);
        m_rows->appendRow(row);
    }
    const bool searches = !m_search->text().trimmed().isEmpty();
    m_nobodyLeft->setText(searches ? tr("Nobody else is called so.")
            : m_members.empty()    ? tr("This community has no members yet.")
                                   : tr("Everybody is expected."));
    m_list->setVisible(!m_others.empty());
    m_nobodyLeft->setVisible(m_others.empty());
    m_everybody->setText(tr("Expect all %n", nullptr, static_cast<int>(m_others.size())));
    m_everybody->setVisible(m_others.size() > 1);
}

bool MembersToExpect::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Retranslated<QWidget>::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_list && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        want(m_list->currentIndex().row());
        return true;
    }
    if (watched == m_search && key == Qt::Key_Down) {
        m_list->setFocus();
        return true;
    }
    return Retranslated<QWidget>::eventFilter(watched, event);
}

void MembersToExpect::retranslate()
{
    m_heading->setText(tr("Members to expect"));
    m_search->setAccessibleName(tr("Search a name"));
    m_search->setPlaceholderText(tr("Search a name"));
    m_list->setAccessibleName(tr("Members who are not expected yet"));
    fill();
}

}  // namespace tablee::ui
