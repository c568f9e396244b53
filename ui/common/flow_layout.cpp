#include "common/flow_layout.h"

#include "common/spacing.h"

#include <QWidget>

namespace tablee::ui {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout{parent}
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(gap::small);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto place = m_items.begin() + index;
    QLayoutItem *item = place->release();
    m_items.erase(place);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int tall = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
        tall = qMax(tall, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), tall + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const auto &item : m_items)
        least = least.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return least.grownBy(margins);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool move) const
{
    struct Placed {
        QLayoutItem *item;
        QRect room;
    };
    const QRect room = rect.marginsRemoved(contentsMargins());
    const bool mirrored = parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft;
    int x = room.left();
    int y = room.top();
    std::vector<Placed> line;
    // What stands in one line shares its middle.
    const auto finishLine = [&] {
        int tall = 0;
        for (const Placed &placed : line)
            tall = qMax(tall, placed.room.height());
        for (const Placed &placed : line) {
            QRect at = placed.room.translated(0, (tall - placed.room.height()) / 2);
            if (mirrored)
                at.moveLeft(room.left() + room.right() - at.right());
            if (move)
                placed.item->setGeometry(at);
        }
        line.clear();
        return tall;
    };
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        size.setWidth(qMin(size.width(), qMax(room.width(), item->minimumSize().width())));
        if (!line.empty() && x + size.width() > room.right() + 1) {
            x = room.left();
            y += finishLine() + spacing();
        }
        line.push_back({item.get(), QRect{QPoint{x, y}, size}});
        x += size.width() + spacing();
    }
    y += finishLine();
    return y - rect.top() + contentsMargins().bottom();
}

}  // namespace tablee::ui
