#include "reports/report_page.h"

#include "reports/report_elements.h"
#include "reports/report_style.h"

namespace tablee {

namespace {

/// Says in each page who wrote it.
constexpr QStringView generator = u"Tablée";

}  // namespace

void writePageHead(QXmlStreamWriter &page, const QString &title, PaperSize paper, const QString &more)
{
    const Element head{page, u"head"_qs};
    page.writeEmptyElement(u"meta"_qs);
    page.writeAttribute(u"charset"_qs, u"utf-8"_qs);
    page.writeEmptyElement(u"meta"_qs);
    page.writeAttribute(u"name"_qs, u"viewport"_qs);
    page.writeAttribute(u"content"_qs, u"width=device-width"_qs);
    page.writeEmptyElement(u"meta"_qs);
    page.writeAttribute(u"name"_qs, u"generator"_qs);
    page.writeAttribute(u"content"_qs, generator.toString());
    write(page, u"title"_qs, title);
    write(page, u"style"_qs, reportStyle(paper) + more);
}

}  // namespace tablee
