#pragma once

#include "common/choice.h"
#include "directory/member.h"

#include <map>
#include <vector>

namespace tablee::ui {

/// One of those who are expected. Whoever is chosen stays chosen when others come or go.
class PersonChoice final : public Choice {
    Q_OBJECT

public:
    explicit PersonChoice(QWidget *parent = nullptr);

    /// As they are to be read. When nobody was chosen, or whoever was is not among them any more, it is the
    /// person at `otherwise`, or the last one.
    void setPeople(
        const std::vector<MemberId> &people, const std::map<MemberId, QString> &names, int otherwise);
    /// Not valid when there is nobody.
    MemberId chosen() const;

private:
    std::vector<MemberId> m_people;
};

}  // namespace tablee::ui
