#pragma once

#include "foundation/result.h"
#include "language/region.h"

#include <QPageLayout>
#include <QPageSize>
#include <QString>

#include <functional>

class QPagedPaintDevice;

namespace tablee::ui {

inline constexpr qreal millimetresPerInch = 25.4;

QPageSize pageSizeOf(PaperSize size);
/// The whole sheet, upright: what is painted keeps its own margins.
QPageLayout wholeSheet(PaperSize size);

/// Writes what `paint` puts on whole sheets as a PDF at `path`; it begins new pages itself and says false
/// when the device refuses. An existing file is replaced. StorageFailed when the file cannot be written.
Result<void> writePdf(const QString &path, const QString &title, PaperSize size,
    const std::function<bool(QPagedPaintDevice &)> &paint);

}  // namespace tablee::ui
