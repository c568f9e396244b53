#pragma once

#include "language/region.h"

#include <QString>
#include <QXmlStreamWriter>

namespace tablee {

/// The head of a page that needs nothing else: title and style. `more`: what only this page has of style.
void writePageHead(QXmlStreamWriter &page, const QString &title, PaperSize paper, const QString &more = {});

}  // namespace tablee
