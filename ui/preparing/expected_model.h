#pragma once

#include "sessions/prepared_session.h"

#include <QAbstractListModel>
#include <QString>

#include <map>
#include <set>
#include <vector>

namespace tablee::ui {

/// Who is expected, as people sort names: a tick for whoever is here when the doors open, and the role of
/// whoever does not simply take part.
class ExpectedModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Whoever is new to the list counts as here.
    void setPeople(const std::vector<Attendance> &attendance, const std::map<MemberId, QString> &names);
    /// Another session: everybody counts as here again.
    void forgetHere();
    void setAllHere(bool here);

    const Attendance &personAt(int row) const { return m_people[static_cast<std::size_t>(row)].attendance; }
    bool isHere(MemberId member) const { return !m_away.contains(member); }
    int hereCount() const;
    std::vector<MemberId> here() const;
    /// The roles by name, once more in the language that is spoken by now.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void hereChanged();

private:
    struct Person {
        Attendance attendance;
        QString name;
    };

    std::vector<Person> m_people;
    std::set<MemberId> m_away;
};

}  // namespace tablee::ui
