#include "common/accessible_parts.h"

#include "common/banner.h"
#include "common/chip.h"
#include "common/name_tile.h"
#include "common/person_chip.h"
#include "common/question_strip.h"
#include "common/round_clock.h"
#include "common/toast.h"

#include <QAccessibleWidget>

namespace tablee::ui {

namespace {

/// A table of a round: a button where it can be chosen.
class AccessibleTile final : public QAccessibleWidget {
public:
    explicit AccessibleTile(NameTile *tile)
        : QAccessibleWidget{tile, tile->isSelectable() ? QAccessible::Button : QAccessible::Grouping}
    {
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.selectable = tile().isSelectable();
        state.selected = tile().isChosen();
        return state;
    }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (tile().isSelectable())
            names.prepend(pressAction());
        return names;
    }

    void doAction(const QString &actionName) override
    {
        if (actionName == pressAction() && tile().isSelectable() && tile().isEnabled())
            emit tile().activated();
        else
            QAccessibleWidget::doAction(actionName);
    }

private:
    NameTile &tile() const { return static_cast<NameTile &>(*widget()); }
};

QAccessibleInterface *describe(const QString &, QObject *object)
{
    if (auto *tile = qobject_cast<NameTile *>(object))
        return new AccessibleTile{tile};
    auto *widget = qobject_cast<QWidget *>(object);
    if (qobject_cast<Chip *>(object) || qobject_cast<PersonChip *>(object)
        || qobject_cast<RoundClock *>(object))
        return new QAccessibleWidget{widget, QAccessible::StaticText};
    if (qobject_cast<Banner *>(object) || qobject_cast<Toast *>(object))
        return new QAccessibleWidget{widget, QAccessible::Notification};
    if (qobject_cast<QuestionStrip *>(object))
        return new QAccessibleWidget{widget, QAccessible::Grouping};
    return nullptr;
}

}  // namespace

void describePartsToAssistiveTechnology()
{
    QAccessible::removeFactory(describe);
    QAccessible::installFactory(describe);
}

}  // namespace tablee::ui
