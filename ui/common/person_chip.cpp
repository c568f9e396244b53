#include "common/person_chip.h"

#include "common/name_fit.h"
#include "common/spacing.h"
#include "common/theme.h"
#include "common/type_scale.h"

#include <QPainter>
#include <QTextBoundaryFinder>

namespace tablee::ui {

namespace {

constexpr int disc = 24;
constexpr int inset = 4;
constexpr int chipPadding = 14;
constexpr int nameStart = inset + disc + gap::small;

/// What a reader takes for one letter: an emoji or a letter with its accents is not torn apart.
QString firstLetter(const QString &word)
{
    QTextBoundaryFinder finder{QTextBoundaryFinder::Grapheme, word};
    const auto end = finder.toNextBoundary();
    return end > 0 ? word.left(end).toUpper() : QString{};
}

}  // namespace

QString initialsOf(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    bool isNumber = false;
    (void)name.toInt(&isNumber);
    if (isNumber)
        return name;
    return words.size() == 1 ? firstLetter(words.front())
                             : firstLetter(words.front()) + firstLetter(words.back());
}

PersonChip::PersonChip(QWidget *parent)
    : PersonChip{{}, {}, parent}
{
}

PersonChip::PersonChip(const QString &name, const QString &initials, QWidget *parent)
    : QWidget{parent}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setPerson(name, initials);
}

void PersonChip::setPerson(const QString &name, const QString &initials)
{
    m_name = name;
    m_initials = initials;
    setAccessibleName(name);
    updateGeometry();
    update();
}

QSize PersonChip::sizeHint() const
{
    const int words = QFontMetrics{fontFor(TextRole::Text)}.horizontalAdvance(m_name);
    return {nameStart + words + chipPadding + 1, height::personChip};
}

QSize PersonChip::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), nameStart + 3 * disc), height::personChip};
}

void PersonChip::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen{theme.line, 1});
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);

    const QRectF circle{inset, (height() - disc) / 2.0, disc, disc};
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.pineSoft);
    painter.drawEllipse(circle);
    painter.setPen(theme.pine);
    painter.setFont(typeface(12, QFont::Bold));
    painter.drawText(circle, Qt::AlignCenter, m_initials);

    const QRectF room{nameStart, 0, qreal(width() - nameStart - chipPadding / 2), qreal(height())};
    const FittedName fitted = fitName({m_name, {}}, fontFor(TextRole::Text), room.width());
    painter.setPen(theme.ink);
    painter.setFont(fitted.font);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, fitted.lines.join(u'\n'));
}

}  // namespace tablee::ui
