#pragma once

#include "common/retranslated.h"
#include "directory/member.h"

#include <QLineEdit>

#include <map>
#include <vector>

class QStringListModel;

namespace tablee::ui {

/// One of those who are expected: empty at first, and found by the letters of a name, in any order and
/// without accents. Enter takes the first who is found, Down shows all. Whoever is chosen stays chosen when
/// others come or go.
class PersonChoice final : public Retranslated<QLineEdit> {
    Q_OBJECT

public:
    explicit PersonChoice(QWidget *parent = nullptr);

    /// As they are to be read. Whoever was chosen and is not among them any more is chosen no longer.
    void setPeople(const std::vector<MemberId> &people, const std::map<MemberId, QString> &names);
    /// Not valid for nobody.
    MemberId chosen() const { return m_chosen; }
    void choose(MemberId member);
    /// What is chosen here, read aloud and shown while nobody is.
    void setSpokenName(const QString &name);

signals:
    void chosenChanged();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void retranslate() override;
    void find(const QString &typed);
    void takeFound(int row);
    void showAll();
    int pointedAt() const;
    QString nameOf(MemberId member) const;

    std::vector<MemberId> m_people;
    std::map<MemberId, QString> m_names;
    std::vector<QString> m_keys;  ///< of m_people, to search in; made when somebody is first looked for
    std::vector<MemberId> m_found;  ///< by row of what pops up
    MemberId m_chosen;
    QString m_spokenName;
    QStringListModel *m_rows;
};

}  // namespace tablee::ui
