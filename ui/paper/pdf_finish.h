#pragma once

#include "foundation/result.h"
#include "language/words.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace tablee::ui {

/// A heading of a document and where it stands.
struct PdfHeading {
    QString text;
    int page = 0;  ///< from 0
    qreal fromBottom = 0;  ///< of its upper edge, in points
};

/// What QPdfWriter leaves out: the language, so that it is read aloud in it, an outline of headings beneath
/// the title, and the title in the window in the place of the file's name.
Result<QByteArray> finishedPdf(
    const QByteArray &pdf, Language language, const QString &title, const std::vector<PdfHeading> &headings);

}  // namespace tablee::ui
