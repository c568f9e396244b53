#pragma once

#include "common/desk_keys.h"

#include <QObject>

#include <algorithm>
#include <vector>

namespace tablee::test {

/// What the keys ask for, in their order: of the menus of the desk, or of the audience screen.
struct WishedActs {
    template <typename Sender> explicit WishedActs(Sender &sender)
    {
        QObject::connect(
            &sender, &Sender::actWished, &m_ear, [this](ui::DeskAct act) { all.push_back(act); });
    }

    int count(ui::DeskAct act) const { return static_cast<int>(std::count(all.begin(), all.end(), act)); }
    int count() const { return static_cast<int>(all.size()); }

    std::vector<ui::DeskAct> all;

private:
    QObject m_ear;
};

}  // namespace tablee::test
