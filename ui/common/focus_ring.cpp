#include "common/focus_ring.h"

#include "common/spacing.h"
#include "common/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QVariant>

namespace tablee::ui {

namespace {

constexpr int ringWidth = 3;
constexpr int standOff = 2;

bool isField(const QWidget &widget)
{
    return qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QAbstractScrollArea *>(&widget)
        || widget.inherits("QAbstractSpinBox") || widget.inherits("QComboBox");
}

/// What the ring is drawn around: the target, or the part it stands for ("focusFrame": a stepper shows the
/// ring around its signs too).
QWidget &framed(QWidget &target)
{
    QWidget *parent = target.parentWidget();
    return parent && parent->property("focusFrame").toBool() ? *parent : target;
}

/// A field has a border of its own and the ring lies on it; everything else is given air.
int distanceFrom(const QWidget &target)
{
    return isField(target) ? 0 : standOff;
}

bool movesFocus(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_F6:
        return true;
    default:
        return event.modifiers().testFlag(Qt::AltModifier);
    }
}

qreal radiusOf(const QWidget &target)
{
    return target.property("focusRadius").isValid()          ? target.property("focusRadius").toReal()
        : qobject_cast<const QAbstractScrollArea *>(&target) ? radius::card
                                                             : radius::control;
}

}  // namespace

FocusRing::FocusRing(QWidget &window)
    : QWidget{&window}
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void FocusRing::follow(QWidget *target)
{
    forget();
    // A page that holds the keys of all its parts is no target: nobody tabs to it.
    const bool ours = target && target->window() == window() && target->focusPolicy() != Qt::NoFocus
        && !qobject_cast<QMenu *>(target)
        && !qobject_cast<QMenuBar *>(target);
    if (!ours)
        return;
    m_target = target;
    // The target moves in the window when any of its parents does.
    for (QWidget *widget = target; widget && widget != window(); widget = widget->parentWidget())
        m_watched.emplace_back(widget);
    place();
}

void FocusRing::forget()
{
    m_watched.clear();
    m_target = nullptr;
    hide();
}

void FocusRing::place()
{
    if (!m_byKey || !m_target || !m_target->isVisible()) {
        hide();
        return;
    }
    QWidget &frame = framed(*m_target);
    const int reach = ringWidth + distanceFrom(frame);
    QRect room{frame.mapTo(window(), QPoint{}), frame.size()};
    room.adjust(-reach, -reach, reach, reach);
    QRect shown = room;
    for (QWidget *widget = m_target->parentWidget(); widget && widget != window();
         widget = widget->parentWidget()) {
        const auto *area = qobject_cast<QAbstractScrollArea *>(widget->parentWidget());
        if (area && area->viewport() == widget)
            shown &= QRect{widget->mapTo(window(), QPoint{}), widget->size()};
    }
    setGeometry(room);
    setVisible(!shown.isEmpty());
    if (shown != room && !shown.isEmpty())
        setMask(shown.translated(-room.topLeft()));
    else
        clearMask();
    raise();
    update();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (!m_byKey && movesFocus(static_cast<QKeyEvent &>(*event))) {
            m_byKey = true;
            follow(window()->focusWidget());
        }
        break;
    case QEvent::MouseButtonPress:
        m_byKey = false;
        hide();
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        for (const QPointer<QWidget> &widget : m_watched) {
            if (widget == watched) {
                place();
                break;
            }
        }
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent *)
{
    if (!m_target)
        return;
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{themeOf(*this).focus, ringWidth});
    painter.setBrush(Qt::NoBrush);
    constexpr qreal half = ringWidth / 2.0;
    const QWidget &frame = framed(*m_target);
    const qreal corner = radiusOf(frame) + distanceFrom(frame) + half;
    painter.drawRoundedRect(QRectF{rect()}.adjusted(half, half, -half, -half), corner, corner);
}

}  // namespace tablee::ui
