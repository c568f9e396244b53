#pragma once

#include "common/retranslated.h"
#include "sessions/session.h"

#include <QWidget>

#include <map>
#include <vector>

namespace tablee::ui {

class ActionButton;
class Choice;
class PersonChoice;

/// A rule as one says it: who, what holds, with whom or where.
class RuleEntry final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit RuleEntry(QWidget *parent = nullptr);

    /// Of whom a rule can speak, as people sort names, and the tables there are.
    void setPeople(const std::vector<MemberId> &people, const std::map<MemberId, QString> &names);
    void setTables(int last);

signals:
    void entered(const tablee::SeatRule &rule);

private:
    void retranslate() override;
    void layOut();
    void showKind();
    void enter();
    void showWhetherSaid();
    RuleKind kind() const;

    PersonChoice *m_one;
    Choice *m_kind;
    PersonChoice *m_other;
    Choice *m_table;
    ActionButton *m_add;
};

}  // namespace tablee::ui
