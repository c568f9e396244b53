#include "common/removing_keys.h"

#include <QKeyEvent>
#include <QWidget>

#include <utility>

namespace tablee::ui {

namespace {

class RemovingKeys final : public QObject {
public:
    RemovingKeys(QWidget &list, std::function<void()> then)
        : QObject{&list}
        , m_then{std::move(then)}
    {
        list.installEventFilter(this);
    }

private:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
        if (key != Qt::Key_Delete && key != Qt::Key_Backspace)
            return QObject::eventFilter(watched, event);
        m_then();
        return true;
    }

    std::function<void()> m_then;
};

}  // namespace

void removesByKey(QWidget &list, std::function<void()> then)
{
    new RemovingKeys{list, std::move(then)};
}

}  // namespace tablee::ui
