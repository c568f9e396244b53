#pragma once

#include "foundation/result.h"
#include "reports/report_document.h"

#include <QByteArray>

#include <functional>
#include <stop_token>

namespace tablee::ui {

/// Who waits for pages: may stop them, and is told how far they are (0 to 1), from the thread that paints.
struct PaperWatch {
    std::stop_token stop = {};
    std::function<void(double)> progress = {};
};

/// The report as a PDF: A4 or Letter, the typeface in it, text that can be searched and read aloud, "2 / 7"
/// on each page, no heading alone at the foot of one. Cancelled when it was stopped. Wants a QGuiApplication,
/// and may be called from any thread.
Result<QByteArray> reportPdf(const ReportDocument &document, const PaperWatch &watch = {});

}  // namespace tablee::ui
