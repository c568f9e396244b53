#include "common/name_tile.h"

#include "common/spacing.h"
#include "common/table_painting.h"
#include "common/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVariant>

namespace tablee::ui {

namespace {

constexpr int tableSize = 40;
constexpr int leftPadding = 10;
constexpr int endPadding = 8;
constexpr int verticalPadding = 10;
constexpr int namesStart = leftPadding + tableSize + gap::medium;
constexpr int usualNameWidth = 116;

QFont nameFont()
{
    return fontFor(TextRole::List);
}

int linePitch()
{
    return textMeasure(TextRole::List).lineHeight;
}

}  // namespace

NameTile::NameTile(QWidget *parent)
    : Card{parent}
{
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Preferred};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setProperty("focusRadius", radius::card);
}

void NameTile::setTable(int number, int chairs)
{
    m_number = number;
    m_chairs = chairs;
    update();
}

void NameTile::setNames(std::vector<SeatedName> names)
{
    if (names == m_names)
        return;
    m_names = std::move(names);
    QStringList spoken;
    for (const SeatedName &name : m_names)
        spoken.append(name.full);
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

void NameTile::setSelectable(bool selectable)
{
    m_selectable = selectable;
    setFocusPolicy(selectable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(selectable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

qreal NameTile::namesWidth(int width) const
{
    return width - namesStart - endPadding;
}

int NameTile::heightForWidth(int width) const
{
    qsizetype lines = 0;
    for (const SeatedName &name : m_names)
        lines += fitName(name, nameFont(), namesWidth(width)).lines.size();
    return qMax(tableSize, static_cast<int>(lines) * linePitch()) + 2 * verticalPadding + 2;
}

QSize NameTile::sizeHint() const
{
    const int width = namesStart + usualNameWidth + endPadding;
    return {width, heightForWidth(width)};
}

QSize NameTile::minimumSizeHint() const
{
    const int width = namesStart + usualNameWidth * 2 / 3 + endPadding;
    return {width, tableSize + 2 * verticalPadding + 2};
}

void NameTile::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    const Theme &theme = themeOf(*this);
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF table{leftPadding, (height() - tableSize) / 2.0, tableSize, tableSize};
    paintTable(painter, table,
        {.number = m_number, .seats = m_chairs, .taken = static_cast<int>(m_names.size())}, theme);

    std::vector<FittedName> fitted;
    qsizetype lines = 0;
    for (const SeatedName &name : m_names) {
        fitted.push_back(fitName(name, nameFont(), namesWidth(width())));
        lines += fitted.back().lines.size();
    }
    painter.setPen(theme.ink);
    qreal y = (height() - static_cast<qreal>(lines) * linePitch()) / 2;
    for (const FittedName &name : fitted) {
        painter.setFont(name.font);
        for (const QString &line : name.lines) {
            painter.drawText(QRectF(namesStart, y, namesWidth(width()) + endPadding, linePitch()),
                Qt::AlignVCenter | Qt::AlignLeft, line);
            y += linePitch();
        }
    }
}

void NameTile::mousePressEvent(QMouseEvent *event)
{
    // Taken here, so that the release comes here too.
    if (!m_selectable || event->button() != Qt::LeftButton)
        Card::mousePressEvent(event);
}

void NameTile::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_selectable && event->button() == Qt::LeftButton && rect().contains(event->pos()))
        emit activated();
    else
        Card::mouseReleaseEvent(event);
}

void NameTile::keyPressEvent(QKeyEvent *event)
{
    const bool pressed
        = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_selectable && pressed)
        emit activated();
    else
        Card::keyPressEvent(event);
}

}  // namespace tablee::ui
