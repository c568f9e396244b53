#include "paper/pdf_finish.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace tablee::ui {

namespace {

QPDFObjectHandle textOf(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QPDFObjectHandle destination(QPDF &pdf, int page, qreal fromBottom)
{
    const auto pages = QPDFPageDocumentHelper{pdf}.getAllPages();
    QPDFObjectHandle place = QPDFObjectHandle::newArray();
    place.appendItem(pages.at(static_cast<std::size_t>(page)).getObjectHandle());
    place.appendItem(QPDFObjectHandle::newName("/XYZ"));
    place.appendItem(QPDFObjectHandle::newNull());
    place.appendItem(QPDFObjectHandle::newReal(fromBottom, 1));
    place.appendItem(QPDFObjectHandle::newNull());
    return place;
}

QPDFObjectHandle entry(QPDF &pdf, const QString &text, QPDFObjectHandle parent, int page, qreal fromBottom)
{
    QPDFObjectHandle made = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    made.replaceKey("/Title", textOf(text));
    made.replaceKey("/Parent", parent);
    made.replaceKey("/Dest", destination(pdf, page, fromBottom));
    return made;
}

/// The title, and beneath it the headings in their order.
QPDFObjectHandle outline(QPDF &pdf, const QString &title, const std::vector<PdfHeading> &headings)
{
    QPDFObjectHandle root = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    constexpr qreal topOfAnyPage = 2000;
    QPDFObjectHandle top = entry(pdf, title, root, 0, topOfAnyPage);
    root.replaceKey("/First", top);
    root.replaceKey("/Last", top);
    root.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(headings.size()) + 1));
    QPDFObjectHandle before = QPDFObjectHandle::newNull();
    for (const PdfHeading &heading : headings) {
        QPDFObjectHandle made = entry(pdf, heading.text, top, heading.page, heading.fromBottom);
        if (before.isNull()) {
            top.replaceKey("/First", made);
        } else {
            before.replaceKey("/Next", made);
            made.replaceKey("/Prev", before);
        }
        before = made;
    }
    if (!before.isNull()) {
        top.replaceKey("/Last", before);
        top.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(headings.size())));
    }
    return root;
}

}  // namespace

Result<QByteArray> finishedPdf(
    const QByteArray &bytes, Language language, const QString &title, const std::vector<PdfHeading> &headings)
{
    try {
        QPDF pdf;
        pdf.processMemoryFile("report", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        QPDFObjectHandle root = pdf.getRoot();
        root.replaceKey("/Lang", QPDFObjectHandle::newString(language == Language::French ? "fr" : "en"));
        QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
        root.replaceKey("/ViewerPreferences", preferences);
        root.replaceKey("/Outlines", outline(pdf, title, headings));
        QPDFWriter writer{pdf};
        writer.setOutputMemory();
        writer.write();
        const auto written = writer.getBufferSharedPointer();
        return QByteArray{
            reinterpret_cast<const char *>(written->getBuffer()), static_cast<qsizetype>(written->getSize())};
    } catch (const std::exception &fault) {
        return fail(ErrorCode::StorageFailed, fault.what());
    }
}

}  // namespace tablee::ui
