#include "members/list_dropping.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

namespace tablee::ui {

namespace {

ListSource listIn(const QMimeData &dropped)
{
    const QList<QUrl> urls = dropped.urls();
    if (urls.size() == 1 && urls.front().isLocalFile())
        return {urls.front().toLocalFile(), {}};
    return urls.isEmpty() && dropped.hasText() ? ListSource{{}, dropped.text()} : ListSource{};
}

}  // namespace

void acceptList(QDropEvent &event)
{
    const ListSource list = listIn(*event.mimeData());
    if (list.isFile() || !list.text.isEmpty())
        event.acceptProposedAction();
}

ListSource droppedList(const QDropEvent &event)
{
    return listIn(*event.mimeData());
}

ListSource pastedList()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    return copied != nullptr ? listIn(*copied) : ListSource{};
}

}  // namespace tablee::ui
