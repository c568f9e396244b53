#include "common/window_dress.h"

#include "common/theme.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace tablee::ui {

WindowDress::WindowDress(QApplication &application)
    : QObject{&application}
{
    application.installEventFilter(this);
}

void WindowDress::wear(const QString &sheet)
{
    for (QWidget *window : QApplication::topLevelWidgets())
        if (!window->styleSheet().isEmpty() && !hasThemeOfItsOwn(*window))
            window->setStyleSheet(sheet);
    m_sheet = sheet;
}

bool WindowDress::eventFilter(QObject *watched, QEvent *event)
{
    // A window gets its number right before it is shown for the first time, before it is measured.
    if (event->type() == QEvent::WinIdChange) {
        auto *widget = static_cast<QWidget *>(watched);
        if (widget->isWindow() && !widget->parentWidget() && widget->internalWinId()
            && widget->styleSheet().isEmpty())
            widget->setStyleSheet(m_sheet);
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace tablee::ui
