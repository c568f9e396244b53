#include "common/page_scroll.h"

#include <QKeyEvent>
#include <QLayout>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>

namespace tablee::ui {

namespace {

/// A page that gets less than this cannot be used by scrolling either.
constexpr int leastWindow = 160;
/// What a window manager may draw above a window.
constexpr int frameAllowance = 40;

}  // namespace

PageScroll::PageScroll(QWidget *page, QWidget *parent)
    : QScrollArea{parent}
{
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(page);
    page->installEventFilter(this);
}

int PageScroll::heightOnScreen(int width, int besides) const
{
    const QLayout *layout = widget()->layout();
    const int whole
        = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height();
    return std::min(whole + besides, screen()->availableSize().height() - frameAllowance);
}

QSize PageScroll::sizeHint() const
{
    return widget()->sizeHint();
}

/// As wide as the page has to be beside the scroll bar; across nothing scrolls.
QSize PageScroll::minimumSizeHint() const
{
    const QSize page = widget()->minimumSizeHint();
    const int bar = verticalScrollBar()->sizeHint().width();
    return {page.width() + bar, std::min(page.height(), leastWindow)};
}

int PageScroll::leastHeight(int width) const
{
    const QLayout *layout = widget()->layout();
    return layout != nullptr && layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(width)
                                                            : widget()->minimumSizeHint().height();
}

void PageScroll::arrange()
{
    const QSize room = maximumViewportSize();
    const bool scrolls = leastHeight(room.width()) > room.height();
    const int width = scrolls ? room.width() - verticalScrollBar()->sizeHint().width() : room.width();
    widget()->resize(width, std::max(room.height(), leastHeight(width)));
}

void PageScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

/// Keys mean what they mean on the page, also those that would turn it: a presenter's remote sends them.
void PageScroll::keyPressEvent(QKeyEvent *event)
{
    event->ignore();
}

bool PageScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        arrange();
    }
    return QScrollArea::eventFilter(watched, event);
}

void PageStack::addPage(QWidget *page)
{
    auto *scroll = new PageScroll{page};
    scroll->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);  // until it shows
    addWidget(scroll);
}

void PageStack::deletePage(QWidget *page)
{
    delete scrollOf(page);
}

void PageStack::put(PageScroll *shown)
{
    for (int index = 0; index < count(); ++index) {
        const auto policy = widget(index) == shown ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        widget(index)->setSizePolicy(policy, policy);
    }
    // Whoever comes to a page begins at its top.
    if (shown != currentWidget())
        shown->verticalScrollBar()->setValue(0);
    setCurrentWidget(shown);
}

PageScroll *PageStack::scrollOf(const QWidget *page) const
{
    for (int index = 0; index < count(); ++index)
        if (auto *scroll = qobject_cast<PageScroll *>(widget(index));
            scroll != nullptr && scroll->widget() == page)
            return scroll;
    return nullptr;
}

}  // namespace tablee::ui
