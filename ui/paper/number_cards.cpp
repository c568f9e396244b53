#include "paper/number_cards.h"

#include "paper/pdf_pages.h"
#include "paper/typeface.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace tablee::ui {

namespace {

constexpr int cardColumns = 2;
constexpr int cardRows = numberCardsOnPage / cardColumns;
constexpr qreal cutMarkLength = 5;  // mm

QFont cardFont(qreal millimetres, qreal dotsPerMillimetre, QFont::Weight weight)
{
    return typeface(millimetres * dotsPerMillimetre, weight);
}

/// The largest size up to `millimetres` at which `text` is at most `width` wide.
QFont fontFitting(
    const QString &text, qreal millimetres, qreal dotsPerMillimetre, qreal width, QPaintDevice *device)
{
    QFont font = cardFont(millimetres, dotsPerMillimetre, QFont::Bold);
    const qreal needed = QFontMetricsF{font, device}.horizontalAdvance(text);
    return needed <= width ? font : cardFont(millimetres * width / needed, dotsPerMillimetre, QFont::Bold);
}

void paintCard(
    QPainter &painter, const QRectF &card, int number, const QString &programName, qreal dotsPerMillimetre)
{
    const QString digits = QString::number(number);
    const qreal quiet = 8 * dotsPerMillimetre;
    painter.setPen(Qt::black);
    painter.setFont(fontFitting(digits, 44, dotsPerMillimetre, card.width() - 2 * quiet, painter.device()));
    painter.drawText(card.adjusted(0, 0, 0, -quiet / 2), Qt::AlignCenter, digits);
    painter.setFont(cardFont(3.2, dotsPerMillimetre, QFont::Normal));
    painter.setPen(Qt::darkGray);
    painter.drawText(
        card.adjusted(quiet, 0, -quiet, -quiet * 0.75), Qt::AlignHCenter | Qt::AlignBottom, programName);
}

/// Short lines where cuts begin and end and crosses where they meet, so that no line stays on a card cut
/// askew.
void paintCutMarks(QPainter &painter, const QRectF &page, qreal dotsPerMillimetre)
{
    const qreal reach = cutMarkLength * dotsPerMillimetre;
    painter.setPen(QPen{Qt::gray, 0.2 * dotsPerMillimetre});
    for (int row = 0; row <= cardRows; ++row) {
        for (int column = 0; column <= cardColumns; ++column) {
            const QPointF at{page.left() + page.width() * column / cardColumns,
                page.top() + page.height() * row / cardRows};
            if (row > 0 && row < cardRows)
                painter.drawLine(QLineF{at - QPointF{reach, 0}, at + QPointF{reach, 0}});
            if (column > 0 && column < cardColumns)
                painter.drawLine(QLineF{at - QPointF{0, reach}, at + QPointF{0, reach}});
        }
    }
}

}  // namespace

bool paintNumberCards(QPagedPaintDevice &device, int count, PaperSize size, const Words &words)
{
    loadFonts();
    // The cards share the whole sheet: eight equal parts, cut in halves and halves again.
    device.setPageLayout(wholeSheet(size));
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const QRectF page{0, 0, qreal(device.width()), qreal(device.height())};
    const qreal dotsPerMillimetre = device.logicalDpiX() / millimetresPerInch;
    const QSizeF card{page.width() / cardColumns, page.height() / cardRows};
    const QString programName = words.in("NumberCards", QT_TRANSLATE_NOOP("NumberCards", "Tablée"));

    for (int number = 1; number <= count; ++number) {
        const int place = (number - 1) % numberCardsOnPage;
        if (place == 0 && number > 1 && !device.newPage())
            return false;
        if (place == 0)
            paintCutMarks(painter, page, dotsPerMillimetre);
        const QPointF corner{(place % cardColumns) * card.width(), (place / cardColumns) * card.height()};
        paintCard(painter, {corner, card}, number, programName, dotsPerMillimetre);
    }
    return painter.end();
}

Result<void> writeNumberCards(const QString &path, int count, PaperSize size, const Words &words)
{
    if (count < 1)
        return fail(ErrorCode::InvalidInput, "no card to print");
    const QString title
        = words.in("NumberCards", QT_TRANSLATE_NOOP("NumberCards", "Cards 1 to %1")).arg(count);
    return writePdf(path, title, size,
        [&](QPagedPaintDevice &device) { return paintNumberCards(device, count, size, words); });
}

}  // namespace tablee::ui
