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

void Toast::floatOver(QWidget &page)
{
    if (m_page)
        m_page->removeEventFilter(this);
    m_page = &page;
    setParent(&page);
    page.installEventFilter(this);
    place();
}

void Toast::place()
{
    if (!m_page)
        return;
    const int width = qMin(qMin(sizeHint().width() + gap::large, widest), m_page->width() - 2 * gap::page);
    const int tall = qMax(height::strip, layout()->totalHeightForWidth(width));
    setGeometry((m_page->width() - width) / 2, m_page->height() - tall - gap::page, width, tall);
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
    if (watched == m_page && event->type() == QEvent::Resize)
        place();
    if (watched == m_undo && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        QMetaObject::invokeMethod(this, &Toast::waitOrStay, Qt::QueuedConnection);
    return QFrame::eventFilter(watched, event);
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
