#include "common/toast.h"

#include "common/plain_label.h"
#include "common/spacing.h"
#include "common/toast_action.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QTimer>

namespace tablee::ui {

namespace {

constexpr int widest = 560;

}  // namespace

Toast::Toast(QWidget *parent, QTimer *timer)
    : QFrame{parent}
    , m_timer{timer ? timer : new QTimer}
    , m_text{new PlainLabel{TextRole::Text, this}}
    , m_undo{new ToastAction{this}}
{
    m_timer->setParent(this);
    m_timer->setSingleShot(true);
    m_timer->setInterval(stay);
    m_text->setTone(Tone::OnInk);
    m_text->setObjectName(QStringLiteral("text"));
    m_undo->setObjectName(QStringLiteral("undo"));
    m_undo->installEventFilter(this);
    setMinimumHeight(height::strip);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);

    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(14, gap::small, 10, gap::small);
    row->setSpacing(gap::small);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);

    connect(m_timer, &QTimer::timeout, this, &Toast::leave);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        leave();
        emit undoRequested();
    });
    hide();
}

void Toast::tell(const QString &text, const QString &undo)
{
    m_text->setText(text);
    m_undo->setText(undo);
    m_undo->setVisible(!undo.isEmpty());
    setAccessibleName(text);
    show();
    place();
    raise();
    waitOrStay();
    QAccessibleEvent event{this, QAccessible::Alert};
    QAccessible::updateAccessibility(&event);
}

QString Toast::text() const
{
    return m_text->text();
}

void Toast::dismiss()
{
    if (!isHidden())
        leave();
}

void Toast::forget()
{
    dismiss();
    m_text->clear();
    setAccessibleName({});
}

void Toast::floatOver(QWidget &page, QLayout *content, Room room)
{
    if (m_page)
        m_page->removeEventFilter(this);
    makeRoom(0);
    m_page = &page;
    m_content = content;
    m_keeping = room;
    setParent(&page);
    page.installEventFilter(this);
    place();
}

/// At the foot of what is seen of the page, which may be scrolled.
void Toast::place()
{
    if (!m_page)
        return;
    // What has just changed has no place yet.
    if (m_page->layout())
        m_page->layout()->activate();
    const QMargins sides{gap::page, 0, gap::page, 0};
    const QRect across = m_content ? m_content->geometry() : m_page->rect().marginsRemoved(sides);
    QRect seen = m_page->rect();
    for (const QWidget *around = m_page; !around->isWindow() && around->parentWidget() != nullptr;
         around = around->parentWidget()) {
        const QWidget *outer = around->parentWidget();
        seen &= outer->rect().translated(-m_page->mapTo(outer, QPoint{}));
    }
    const int width = qMin(qMin(sizeHint().width() + gap::large, widest), across.width());
    const int tall = qMax(height::strip, layout()->totalHeightForWidth(width));
    setGeometry(across.center().x() - width / 2, seen.bottom() + 1 - tall - gap::page, width, tall);
    if (m_keeping == Room::Made && isVisible() && m_room != tall + gap::large) {
        makeRoom(tall + gap::large);
        if (m_page->layout())
            m_page->layout()->activate();
    }
}

void Toast::makeRoom(int high)
{
    QLayout *content = m_content ? m_content.data() : m_page ? m_page->layout() : nullptr;
    if (content == nullptr || high == m_room)
        return;
    QMargins margins = content->contentsMargins();
    margins.setBottom(margins.bottom() + high - m_room);
    m_room = high;
    content->setContentsMargins(margins);
}

void Toast::leave()
{
    m_timer->stop();
    hide();
    emit gone();
}

void Toast::waitOrStay()
{
    if (m_hovered || m_undo->hasFocus())
        m_timer->stop();
    else if (!isHidden())
        m_timer->start();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    // Once more when the page has been laid out in its new size.
    if (watched == m_page && (event->type() == QEvent::Resize || event->type() == QEvent::Move)) {
        place();
        QMetaObject::invokeMethod(this, &Toast::place, Qt::QueuedConnection);
    }
    if (watched == m_undo && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        QMetaObject::invokeMethod(this, &Toast::waitOrStay, Qt::QueuedConnection);
    return QFrame::eventFilter(watched, event);
}

void Toast::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    place();
}

void Toast::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    // Of a page that is put aside, the toast comes back with it.
    if (m_keeping == Room::Made && !event->spontaneous())
        makeRoom(0);
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_hovered = true;
    waitOrStay();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    m_hovered = false;
    waitOrStay();
    QFrame::leaveEvent(event);
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QFrame::keyPressEvent(event);
}

}  // namespace tablee::ui
