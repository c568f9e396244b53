#include "paper/pdf_pages.h"

#include "platform/whole_file.h"

#include <QBuffer>
#include <QPdfWriter>

namespace tablee::ui {

namespace {

constexpr int dotsPerInch = 300;

}  // namespace

QPageSize pageSizeOf(PaperSize size)
{
    return QPageSize{size == PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter};
}

QPageLayout wholeSheet(PaperSize size)
{
    return {pageSizeOf(size), QPageLayout::Portrait, QMarginsF{}, QPageLayout::Millimeter};
}

Result<void> writePdf(const QString &path, const QString &title, PaperSize size,
    const std::function<bool(QPagedPaintDevice &)> &paint)
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer{&buffer};
        writer.setResolution(dotsPerInch);
        writer.setCreator(QStringLiteral("Tablée"));
        writer.setTitle(title);
        writer.setPageLayout(wholeSheet(size));
        if (!paint(writer))
            return fail(ErrorCode::StorageFailed, "the pages could not be drawn");
    }
    return writeWholeFile(path, bytes);
}

}  // namespace tablee::ui
