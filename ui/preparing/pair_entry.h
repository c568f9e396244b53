#pragma once

#include "common/retranslated.h"
#include "directory/acquaintance.h"

#include <QWidget>

#include <map>
#include <vector>

namespace tablee::ui {

class ActionButton;
class Choice;
class PersonChoice;

/// Two people who know each other, and how one comes to know that.
class PairEntry final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit PairEntry(QWidget *parent = nullptr);

    /// As people sort names.
    void setPeople(const std::vector<MemberId> &people, const std::map<MemberId, QString> &names);

signals:
    void entered(tablee::MemberId one, tablee::MemberId other, tablee::KnownBy source);

private:
    void retranslate() override;
    void showWhetherTwo();
    void enter();

    PersonChoice *m_one;
    PersonChoice *m_other;
    Choice *m_source;
    ActionButton *m_add;
};

}  // namespace tablee::ui
