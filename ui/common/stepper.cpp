#include "common/stepper.h"

#include "common/action_button.h"
#include "common/restyle.h"
#include "common/unshifted_digits.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSpinBox>
#include <QVariant>

namespace tablee::ui {

namespace {

constexpr int valueWidth = 48;
constexpr int compactWidth = 36;
constexpr int bareWidth = 28;

ActionButton *signButton(const QString &iconName, QWidget *parent)
{
    auto *button = new ActionButton{ButtonKind::Secondary, parent};
    button->setIconName(iconName);
    button->setAutoRepeat(true);
    // The number takes the focus and the arrow keys; the signs are for the mouse.
    button->setFocusPolicy(Qt::NoFocus);
    return button;
}

}  // namespace

Stepper::Stepper(QWidget *parent)
    : QWidget{parent}
    , m_less{signButton(QStringLiteral("minus"), this)}
    , m_value{new QSpinBox{this}}
    , m_more{signButton(QStringLiteral("plus"), this)}
{
    m_less->setObjectName(QStringLiteral("less"));
    m_more->setObjectName(QStringLiteral("more"));
    m_value->setObjectName(QStringLiteral("stepperValue"));
    m_value->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_value->setAlignment(Qt::AlignCenter);
    m_value->setFixedWidth(valueWidth);
    m_value->setFrame(false);
    setFocusProxy(m_value);
    m_value->installEventFilter(this);
    setProperty("focusFrame", true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);

    auto *row = new QHBoxLayout{this};
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_less);
    row->addWidget(m_value);
    row->addWidget(m_more);

    connect(m_less, &QPushButton::clicked, m_value, &QSpinBox::stepDown);
    connect(m_more, &QPushButton::clicked, m_value, &QSpinBox::stepUp);
    connect(m_value, &QSpinBox::valueChanged, this, [this](int value) {
        showLimits();
        emit valueChanged(value);
    });
    showLimits();
}

void Stepper::setCompact()
{
    for (ActionButton *button : {m_less, m_more}) {
        button->setKind(ButtonKind::Quiet);
        button->setButtonSize(ButtonSize::Row);
    }
    restyle(*m_value, "compact", true);
    m_value->setFixedWidth(compactWidth);
}

void Stepper::setBare()
{
    setCompact();
    m_value->setFixedWidth(bareWidth);
    m_less->hide();
    m_more->hide();
}

void Stepper::setRange(int least, int most)
{
    m_value->setRange(least, most);
    showLimits();
}

int Stepper::value() const
{
    return m_value->value();
}

void Stepper::setValue(int value)
{
    m_value->setValue(value);
}

void Stepper::setWords(const QString &name)
{
    m_value->setAccessibleName(name);
    //: Said of the minus beside a number; %1 is what is counted ("People at a table").
    m_less->setAccessibleName(tr("%1: fewer").arg(name));
    m_more->setAccessibleName(tr("%1: more").arg(name));
}

/// What is no part of a number means the same here as everywhere on the desk: N, the space bar, a presenter's
/// remote. The two signs are those that stand beside it.
bool Stepper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &press = *static_cast<QKeyEvent *>(event);
    const int key = press.key();
    const QString typed = press.text();
    const auto commanding = press.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool writes = !commanding && !typed.isEmpty() && typed.front().isPrint();
    if (writes && (key == Qt::Key_Plus || key == Qt::Key_Minus)) {
        m_value->stepBy(key == Qt::Key_Plus ? 1 : -1);
        return true;
    }
    if (const auto digit = unshiftedDigit(press)) {
        QKeyEvent meant{QEvent::KeyPress, digit->unicode(), Qt::NoModifier, *digit};
        return QCoreApplication::sendEvent(m_value, &meant);
    }
    if ((writes && !typed.front().isDigit()) || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void Stepper::showLimits()
{
    m_less->setEnabled(m_value->value() > m_value->minimum());
    m_more->setEnabled(m_value->value() < m_value->maximum());
}

}  // namespace tablee::ui
