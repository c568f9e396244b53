#include "common/chip.h"

#include "common/icon.h"
#include "common/spacing.h"
#include "common/theme.h"
#include "common/type_scale.h"

#include <QPainter>

namespace tablee::ui {

namespace {

constexpr int chipEndPadding = 12;
constexpr int iconPadding = 8;
constexpr int iconGap = 6;

struct ChipColours {
    QColor fill;
    QColor words;
};

ChipColours coloursOf(ChipKind kind, const Theme &theme)
{
    switch (kind) {
    case ChipKind::Share:
        return {theme.shareSoft, theme.shareInk};
    case ChipKind::Learn:
        return {theme.learnSoft, theme.learnInk};
    case ChipKind::Soon:
        return {theme.soonSoft, theme.soonInk};
    case ChipKind::Pine:
        return {theme.pineSoft, theme.pine};
    case ChipKind::Plain:
        return {theme.sunken, theme.ink};
    }
    return {};
}

QString iconOf(ChipKind kind)
{
    switch (kind) {
    case ChipKind::Share:
        return QStringLiteral("arrow-up-right");
    case ChipKind::Learn:
        return QStringLiteral("arrow-down-left");
    case ChipKind::Soon:
        return QStringLiteral("clock-alert");
    case ChipKind::Pine:
    case ChipKind::Plain:
        return {};
    }
    return {};
}

}  // namespace

Chip::Chip(ChipKind kind, QWidget *parent)
    : Chip{kind, {}, parent}
{
}

Chip::Chip(ChipKind kind, const QString &text, QWidget *parent)
    : QWidget{parent}
    , m_kind{kind}
    , m_iconName{iconOf(kind)}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void Chip::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Chip::setKind(ChipKind kind)
{
    m_kind = kind;
    setIconName(iconOf(kind));
}

void Chip::setBold(bool bold)
{
    m_bold = bold;
    updateGeometry();
    update();
}

void Chip::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

int Chip::textStart() const
{
    return m_iconName.isEmpty() ? chipEndPadding : iconPadding + iconSize::small + iconGap;
}

QSize Chip::sizeHint() const
{
    const int words = QFontMetrics{fontFor(TextRole::List, m_bold)}.horizontalAdvance(m_text);
    return {textStart() + words + chipEndPadding, height::chip};
}

void Chip::paintEvent(QPaintEvent *)
{
    const ChipColours colours = coloursOf(m_kind, themeOf(*this));
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(QRectF{rect()}, height() / 2.0, height() / 2.0);
    if (!m_iconName.isEmpty())
        paintIcon(painter, m_iconName,
            QRectF(iconPadding, (height() - iconSize::small) / 2.0, iconSize::small, iconSize::small),
            colours.words);
    painter.setPen(colours.words);
    painter.setFont(fontFor(TextRole::List, m_bold));
    painter.drawText(rect().adjusted(textStart(), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_text);
}

}  // namespace tablee::ui
