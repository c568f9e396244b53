#include "common/choice.h"

#include "common/icon.h"
#include "common/spacing.h"
#include "common/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QWheelEvent>

namespace tablee::ui {

Choice::Choice(QWidget *parent)
    : QComboBox{parent}
{
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setFocusPolicy(Qt::StrongFocus);
}

void Choice::setSpokenName(const QString &name)
{
    setAccessibleName(name);
    if (parentWidget() == nullptr)
        return;
    if (!m_spokenName)
        m_spokenName = new QLabel{parentWidget()};
    // A layout may have given the choice another parent since.
    m_spokenName->setParent(parentWidget());
    m_spokenName->setTextFormat(Qt::PlainText);
    m_spokenName->setBuddy(this);
    m_spokenName->setText(name);
    m_spokenName->hide();
}

void Choice::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    const Theme &theme = themeOf(*this);
    QPainter painter{this};
    const QRectF mark{width() - gap::medium - qreal(iconSize::small), (height() - iconSize::small) / 2.0,
        iconSize::small, iconSize::small};
    paintIcon(painter, QStringLiteral("chevron-down"), mark, isEnabled() ? theme.ink2 : theme.edge);
}

void Choice::wheelEvent(QWheelEvent *event)
{
    // Scrolling a page must not change what happens to pass under the mouse.
    event->ignore();
}

/// A presenter's remote means the same here as everywhere on the desk, and must not choose by the way.
void Choice::keyPressEvent(QKeyEvent *event)
{
    const bool remote = event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown;
    const bool letter
        = !event->text().isEmpty() && event->text().front().isPrint() && event->key() != Qt::Key_Space;
    if (remote || (letter && m_passesLetters))
        event->ignore();
    else
        QComboBox::keyPressEvent(event);
}

}  // namespace tablee::ui
