#pragma once

#include "starting/offered_community.h"

#include <QMenu>

#include <vector>

namespace tablee::ui {

/// The communities there are, and last the way to one that lies elsewhere. Whoever comes back finds theirs by
/// its name, and meets no folder of files.
class CommunityMenu final : public QMenu {
    Q_OBJECT

public:
    explicit CommunityMenu(QWidget *parent);

    /// In this order; those opened lately come first, apart from the rest.
    void offer(const std::vector<OfferedCommunity> &communities);

signals:
    void chosen(const QString &path);
    void otherFileRequested();
};

}  // namespace tablee::ui
