#include "members/list_dropping.h"

#include "common/error_text.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

namespace tablee::ui {

namespace {

struct DroppingTexts {
    Q_DECLARE_TR_FUNCTIONS(tablee::ui::ListDropping)
};

/// Those of this computer: what else has an address is a link.
QStringList filesIn(const QMimeData &brought)
{
    QStringList paths;
    const QList<QUrl> urls = brought.urls();
    for (const QUrl &url : urls)
        if (url.isLocalFile())
            paths += url.toLocalFile();
    return paths;
}

/// A file's text is only where it lies, a link's may be all that was meant.
BroughtList listIn(const QMimeData &brought)
{
    const QStringList files = filesIn(brought);
    if (!files.isEmpty() && brought.urls().size() > 1)
        return {.fault = [] {
            return DroppingTexts::tr("One list at a time: bring a single file.");
        }};
    if (!files.isEmpty())
        return {.source = {files.front(), {}}};
    if (const QString text = brought.text(); !text.trimmed().isEmpty())
        return {.source = {{}, text}};
    return {.fault = [] {
        return errorText(Error{ErrorCode::NotAList, {}}, {}, Attempt::PastedList);
    }};
}

}  // namespace

void acceptList(QDropEvent &event)
{
    const QMimeData &brought = *event.mimeData();
    if (!filesIn(brought).isEmpty() || !listIn(brought).fault)
        event.acceptProposedAction();
}

BroughtList droppedList(const QDropEvent &event)
{
    return listIn(*event.mimeData());
}

BroughtList pastedList()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    return copied != nullptr ? listIn(*copied) : listIn(QMimeData{});
}

}  // namespace tablee::ui
