#pragma once

#include "common/sentence.h"
#include "live/list_reader.h"

#include <QObject>

class QDropEvent;

namespace tablee::ui {

/// What was dropped or pasted: a list, or what is to be said instead.
struct BroughtList {
    ListSource source = {};
    Sentence fault = {};  ///< empty where there is a list
};

/// Takes what may be a list: a file, or text. Several files too, whose fault is told.
void acceptList(QDropEvent &event);
BroughtList droppedList(const QDropEvent &event);

/// The list that was copied last, here or anywhere.
BroughtList pastedList();

/// `page` passes a list on, and tells of anything else.
template <typename Page> void bring(const BroughtList &brought, Page &page)
{
    if (brought.fault)
        page.tell(brought.fault);
    else if (brought.source.isFile())
        emit page.listDropped(brought.source.path);
    else
        emit page.listPasted(brought.source.text);
}

}  // namespace tablee::ui
