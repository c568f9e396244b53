#include "paper/report_pdf.h"

#include "paper/paper_text.h"
#include "paper/pdf_finish.h"
#include "paper/pdf_pages.h"
#include "paper/report_inks.h"
#include "paper/report_rows.h"
#include "paper/typeface.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace tablee::ui {

namespace {

constexpr qreal pointsPerInch = 72;
constexpr qreal pointsPerMillimetre = pointsPerInch / millimetresPerInch;
constexpr qreal side = 18 * pointsPerMillimetre;
constexpr qreal top = 14 * pointsPerMillimetre;
constexpr qreal bottom = 20 * pointsPerMillimetre;  // with the foot in it
constexpr qreal footHeight = 8 * pointsPerMillimetre;
constexpr int dotsOfReport = 720;  // to the inch

void paintFoot(QPainter &painter, const ReportDocument &document, QSizeF sheet, int page, int pages)
{
    const QRectF foot{side, sheet.height() - bottom + footHeight / 2, sheet.width() - 2 * side, footHeight};
    painter.setPen(QPen{inks::line, 0.75});
    painter.drawLine(foot.topLeft(), foot.topRight());
    const QPointF words = foot.topLeft() + QPointF{0, 6};
    const PaperFont font{9, QFont::Normal, inks::second};
    PaperText{{{onOneLine(document.foot), font}}, foot.width() * 0.8}.draw(painter, words);
    PaperText{{{QStringLiteral("%1 / %2").arg(page).arg(pages), font}}, foot.width(), Qt::AlignRight}.draw(
        painter, words);
}

/// Paints the pages; false when it was stopped, or when the device refused.
bool paintPages(QPdfWriter &writer, const ReportDocument &document, const std::vector<PaperPage> &pages,
    QSizeF sheet, const PaperWatch &watch)
{
    QPainter painter{&writer};
    if (!painter.isActive())
        return false;
    painter.scale(dotsOfReport / pointsPerInch, dotsOfReport / pointsPerInch);
    for (std::size_t page = 0; page < pages.size(); ++page) {
        if (watch.stop.stop_requested() || (page > 0 && !writer.newPage()))
            return false;
        for (const PlacedRow &placed : pages[page])
            placed.row->paint(painter, {side, top + placed.top});
        paintFoot(painter, document, sheet, static_cast<int>(page) + 1, static_cast<int>(pages.size()));
        if (watch.progress)
            watch.progress(static_cast<double>(page + 1) / static_cast<double>(pages.size()));
    }
    return painter.end();
}

std::vector<PdfHeading> headingsOf(const std::vector<PaperPage> &pages, QSizeF sheet)
{
    std::vector<PdfHeading> headings;
    for (std::size_t page = 0; page < pages.size(); ++page)
        for (const PlacedRow &placed : pages[page])
            if (!placed.row->heading.isEmpty())
                headings.push_back(
                    {placed.row->heading, static_cast<int>(page), sheet.height() - top - placed.top});
    return headings;
}

}  // namespace

Result<QByteArray> reportPdf(const ReportDocument &document, const PaperWatch &watch)
{
    loadFonts();
    const QSizeF sheet = pageSizeOf(document.paper).size(QPageSize::Point);
    const std::vector<PaperRow> rows = rowsOf(document, sheet.width() - 2 * side);
    if (watch.stop.stop_requested())
        return fail(ErrorCode::Cancelled, "the pages are not wanted any more");
    const std::vector<PaperPage> pages = paginate(rows, sheet.height() - top - bottom);

    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer{&buffer};
        writer.setResolution(dotsOfReport);
        writer.setPageLayout(wholeSheet(document.paper));
        writer.setCreator(QStringLiteral("Tablée"));
        writer.setTitle(onOneLine(document.title));
        if (!paintPages(writer, document, pages, sheet, watch))
            return watch.stop.stop_requested()
                ? fail(ErrorCode::Cancelled, "the pages are not wanted any more")
                : fail(ErrorCode::StorageFailed, "the pages could not be drawn");
    }
    return finishedPdf(
        bytes, document.languages.front(), onOneLine(document.title), headingsOf(pages, sheet));
}

}  // namespace tablee::ui
