#include "starting/community_menu.h"

#include "common/action_button.h"

#include <QDir>
#include <QFileInfo>

namespace tablee::ui {

CommunityMenu::CommunityMenu(QWidget *parent)
    : QMenu{parent}
{
    setObjectName(QStringLiteral("communities"));
    setToolTipsVisible(true);
}

void CommunityMenu::offer(const std::vector<OfferedCommunity> &communities)
{
    clear();
    bool lately = true;
    for (const OfferedCommunity &community : communities) {
        if (lately && !community.lately && !isEmpty())
            addSeparator();
        lately = community.lately;
        const QString name = escapedMnemonic(QFileInfo{community.path}.completeBaseName());
        //: A community to open; %1 is its name.
        QAction *action
            = addAction(community.unfinished ? tr("%1 (an evening is not closed)").arg(name) : name);
        action->setToolTip(QDir::toNativeSeparators(community.path));
        connect(action, &QAction::triggered, this, [this, path = community.path] { emit chosen(path); });
    }
    if (!isEmpty())
        addSeparator();
    connect(addAction(tr("Another file…")), &QAction::triggered, this, &CommunityMenu::otherFileRequested);
}

}  // namespace tablee::ui
