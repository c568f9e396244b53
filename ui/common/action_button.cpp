#include "common/action_button.h"

#include "common/icon.h"
#include "common/spacing.h"
#include "common/theme.h"
#include "common/type_scale.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace tablee::ui {

namespace {

struct ButtonMeasure {
    int height;
    int padding;
    int fontSize;
    int icon;
};

ButtonMeasure measureOf(ButtonSize size, ButtonKind kind)
{
    const bool quiet = kind == ButtonKind::Quiet;
    switch (size) {
    case ButtonSize::Row:
        return {height::rowControl, quiet ? 10 : 12, 14, iconSize::small};
    case ButtonSize::Normal:
        return {height::control, quiet ? 10 : 16, 15, iconSize::text};
    case ButtonSize::Clock:
        return {height::clockControl, quiet ? 10 : 16, 15, iconSize::text};
    case ButtonSize::First:
        return {height::firstControl, 28, 18, 22};
    }
    return {};
}

struct ButtonColours {
    QColor fill;
    QColor border;
    QColor words;
    QColor hint;
};

ButtonColours coloursOf(const ActionButton &button)
{
    const Theme &theme = themeOf(button);
    const bool pressed = button.isDown() || button.isChecked();
    const bool hovered = button.underMouse() && button.isEnabled();
    const QColor none = Qt::transparent;
    if (!button.isEnabled())
        return {none, button.kind() == ButtonKind::Quiet ? none : theme.line, theme.edge, theme.edge};
    switch (button.kind()) {
    case ButtonKind::Primary: {
        const QColor fill = pressed || hovered ? theme.pineDeep : theme.pine;
        return {fill, fill, theme.onPine, theme.onPine};
    }
    case ButtonKind::Secondary:
        return {pressed   ? theme.pineSoft
                : hovered ? theme.raised
                          : theme.surface,
            pressed || hovered ? theme.pine : theme.edge, theme.ink, theme.ink2};
    case ButtonKind::Quiet:
        return {pressed || hovered ? theme.pineSoft : none, none, theme.pine, theme.ink2};
    case ButtonKind::Danger:
        return {
            pressed || hovered ? theme.lastSoft : theme.surface, theme.lastInk, theme.lastInk, theme.ink2};
    }
    return {};
}

QFont hintFont(const QFont &words)
{
    return typeface(words.pixelSize() - 3);
}

}  // namespace

QString escapedMnemonic(const QString &words)
{
    return QString{words}.replace(u'&', QStringLiteral("&&"));
}

ActionButton::ActionButton(ButtonKind kind, QWidget *parent)
    : ActionButton{kind, ButtonSize::Normal, parent}
{
}

ActionButton::ActionButton(ButtonKind kind, ButtonSize size, QWidget *parent)
    : QPushButton{parent}
    , m_kind{kind}
    , m_size{size}
{
    // A click leaves the focus where it was: the next Space belongs to the evening, not to this button.
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setAutoDefault(false);
}

void ActionButton::setKind(ButtonKind kind)
{
    m_kind = kind;
    look();
}

void ActionButton::setButtonSize(ButtonSize size)
{
    m_size = size;
    look();
}

void ActionButton::setIconName(const QString &name, IconPlace place)
{
    m_iconName = name;
    m_iconPlace = place;
    look();
}

void ActionButton::setShortcutHint(const QString &hint)
{
    m_hint = hint;
    look();
}

void ActionButton::look()
{
    updateGeometry();
    update();
}

int ActionButton::contentWidth() const
{
    const ButtonMeasure measure = measureOf(m_size, m_kind);
    const QFont words = typeface(measure.fontSize, QFont::Bold);
    int width = 0;
    const auto add = [&width](int part) {
        width += part > 0 && width > 0 ? gap::small + part : part;
    };
    if (!m_iconName.isEmpty())
        add(measure.icon);
    add(QFontMetrics{words}.size(Qt::TextShowMnemonic, text()).width());
    if (!m_hint.isEmpty())
        add(QFontMetrics{hintFont(words)}.horizontalAdvance(m_hint) + 2);
    return width;
}

QSize ActionButton::sizeHint() const
{
    const ButtonMeasure measure = measureOf(m_size, m_kind);
    // An icon alone makes a square.
    if (text().isEmpty() && m_hint.isEmpty())
        return {measure.height, measure.height};
    return {contentWidth() + 2 * measure.padding + 2, measure.height};
}

QSize ActionButton::minimumSizeHint() const
{
    return sizeHint();
}

void ActionButton::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter)
        QPushButton::keyPressEvent(event);
    else if (!event->isAutoRepeat())
        click();
}

void ActionButton::paintEvent(QPaintEvent *)
{
    const ButtonMeasure measure = measureOf(m_size, m_kind);
    const ButtonColours colours = coloursOf(*this);
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    if (isDown())
        painter.translate(0, 1);
    painter.setPen(colours.border == QColor{Qt::transparent} ? QPen{Qt::NoPen} : QPen{colours.border, 1});
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), radius::control, radius::control);

    int x = (width() - contentWidth()) / 2;
    const QRect band{0, 0, width(), height()};
    const auto paintMark = [&] {
        if (m_iconName.isEmpty())
            return;
        paintIcon(painter, m_iconName, QRectF(x, (height() - measure.icon) / 2.0, measure.icon, measure.icon),
            colours.words);
        x += measure.icon + gap::small;
    };
    if (m_iconPlace == IconPlace::Leading)
        paintMark();
    const QFont words = typeface(measure.fontSize, QFont::Bold);
    painter.setFont(words);
    painter.setPen(colours.words);
    const int wordWidth = QFontMetrics{words}.size(Qt::TextShowMnemonic, text()).width();
    painter.drawText(
        band.adjusted(x, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, text());
    x += wordWidth > 0 ? wordWidth + gap::small : 0;
    if (m_iconPlace == IconPlace::Trailing)
        paintMark();
    if (!m_hint.isEmpty()) {
        painter.setFont(hintFont(words));
        painter.setPen(colours.hint);
        painter.drawText(band.adjusted(x + 2, 1, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_hint);
    }
}

}  // namespace tablee::ui
