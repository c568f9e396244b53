#include "preparing/expected_model.h"

#include "common/role_text.h"
#include "common/row_delegate.h"
#include "directory/search_key.h"

#include <QByteArray>

#include <algorithm>

namespace tablee::ui {

void ExpectedModel::setPeople(
    const std::vector<Attendance> &attendance, const std::map<MemberId, QString> &names)
{
    std::vector<std::pair<QByteArray, Person>> sorted;
    for (const Attendance &each : attendance) {
        const auto known = names.find(each.member);
        const QString name = known == names.end() ? QString{} : known->second;
        sorted.emplace_back(collationKey(name), Person{each, name});
    }
    std::stable_sort(
        sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    beginResetModel();
    m_people.clear();
    for (auto &[key, person] : sorted)
        m_people.push_back(std::move(person));
    endResetModel();
    emit hereChanged();
}

void ExpectedModel::forgetHere()
{
    m_away.clear();
}

void ExpectedModel::setAllHere(bool here)
{
    m_away.clear();
    if (!here)
        for (const Person &person : m_people)
            m_away.insert(person.attendance.member);
    retranslate();
    emit hereChanged();
}

int ExpectedModel::hereCount() const
{
    return static_cast<int>(std::count_if(m_people.begin(), m_people.end(),
        [this](const Person &person) { return isHere(person.attendance.member); }));
}

std::vector<MemberId> ExpectedModel::here() const
{
    std::vector<MemberId> members;
    for (const Person &person : m_people)
        if (isHere(person.attendance.member))
            members.push_back(person.attendance.member);
    return members;
}

void ExpectedModel::retranslate()
{
    if (!m_people.empty())
        emit dataChanged(index(0), index(static_cast<int>(m_people.size()) - 1));
}

int ExpectedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

QVariant ExpectedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Person &person = m_people[static_cast<std::size_t>(index.row())];
    const Role does = person.attendance.role;
    switch (role) {
    case Qt::DisplayRole:
        return person.name;
    case RowDelegate::SecondWordRole:
        return does == Role::Seated ? QString{} : roleText(does);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(person.name, roleText(does));
    case Qt::CheckStateRole:
        return isHere(person.attendance.member) ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

bool ExpectedModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const MemberId member = personAt(index.row()).member;
    if (value.toInt() == Qt::Checked)
        m_away.erase(member);
    else
        m_away.insert(member);
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit hereChanged();
    return true;
}

Qt::ItemFlags ExpectedModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsUserCheckable : usual;
}

}  // namespace tablee::ui
