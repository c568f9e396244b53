#include "interchange/list_file.h"

#include "directory/list_grid.h"
#include "interchange/text_decoding.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace tablee {

namespace {

constexpr qint64 pieceSize = 256 * 1024;
/// Reading from the disk is the lesser part of the work.
constexpr double shareOfReading = 0.2;
/// No row of a list is as long; a file without line ends was no list.
constexpr qsizetype longestLine = 1'000'000;

constexpr std::array<QStringView, 4> markupBeginnings{u"<html", u"<table", u"<!doctype", u"<?xml"};

/// How a file looks from outside; a writer changes one of the two.
struct Look {
    qint64 size = 0;
    QDateTime changed = {};

    friend bool operator==(const Look &, const Look &) = default;
};

Look lookOf(const QString &path)
{
    const QFileInfo file{path};
    return {file.size(), file.lastModified()};
}

/// To its end: how long it is nobody knows before, and it is read but once.
Result<QByteArray> bytesOfPipe(const QString &path)
{
    QFile pipe{path};
    if (!pipe.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::StorageFailed, pipe.errorString().toStdString());
    QByteArray bytes;
    for (QByteArray piece = pipe.read(pieceSize); !piece.isEmpty(); piece = pipe.read(pieceSize)) {
        bytes += piece;
        if (bytes.size() > largestList)
            return fail(ErrorCode::ListTooLong, "what comes from a pipe");
    }
    if (pipe.error() != QFileDevice::NoError)
        return fail(ErrorCode::StorageFailed, pipe.errorString().toStdString());
    return bytes;
}

Result<QByteArray> bytesOf(const QString &path, const ListWatch &watch)
{
    const QFileInfo info{path};
    if (!info.exists())
        return fail(ErrorCode::FileMissing, "no such list");
    if (watch.mayBePipe && !info.isFile() && !info.isDir())
        return bytesOfPipe(path);
    if (!info.isFile())
        return fail(ErrorCode::NotAList, "not a file");
    const Look before = lookOf(path);
    if (before.size > largestList)
        return fail(ErrorCode::ListTooLong, std::to_string(before.size) + " bytes");
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::StorageFailed, file.errorString().toStdString());
    QByteArray bytes;
    while (!file.atEnd()) {
        if (watch.stop.stop_requested())
            return fail(ErrorCode::Cancelled, "while reading a file");
        const QByteArray piece = file.read(pieceSize);
        if (piece.isEmpty())
            break;
        bytes += piece;
        if (bytes.size() > largestList)
            return fail(ErrorCode::FileChangedMeanwhile, "it grows");
        if (watch.progress)
            watch.progress(shareOfReading * static_cast<double>(bytes.size())
                / static_cast<double>(std::max<qint64>(before.size, 1)));
        if (watch.betweenPieces)
            watch.betweenPieces();
    }
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::StorageFailed, file.errorString().toStdString());
    if (lookOf(path) != before || bytes.size() != before.size)
        return fail(ErrorCode::FileChangedMeanwhile, "size or date");
    return bytes;
}

/// A table that was saved as a web page, often under the name of a spreadsheet.
bool isMarkup(const QString &text)
{
    constexpr qsizetype farthest = 1000;
    const QString start = text.left(farthest).remove(QChar::ByteOrderMark).trimmed();
    return std::any_of(markupBeginnings.begin(), markupBeginnings.end(),
        [&start](QStringView mark) { return start.startsWith(mark, Qt::CaseInsensitive); });
}

bool hasEndlessLine(const QString &text)
{
    const char16_t *const signs = QStringView{text}.utf16();
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (signs[i] == u'\n' || signs[i] == u'\r')
            start = i + 1;
        else if (i - start >= longestLine)
            return true;
    }
    return false;
}

}  // namespace

Result<ListTable> readListText(const QString &text, const ListWatch &watch)
{
    if (isMarkup(text))
        return fail(ErrorCode::NotAList, "a page of a browser");
    if (hasEndlessLine(text))
        return fail(ErrorCode::NotAList, "a line without an end");
    // A file is a sheet, one person a row; a plan of tables is not.
    const bool lineIsOneRow = watch.lineIsOneRow.value_or(!isPlanOfTables(text));
    ListLimits limits{
        .mostRows = mostListRows, .lineIsOneRow = lineIsOneRow, .stop = watch.stop, .progress = {}};
    if (watch.progress)
        limits.progress = [&watch](double part) {
            watch.progress(shareOfReading + (1 - shareOfReading) * part);
        };
    auto table = readTable(text, limits);
    if (table && table->cut)
        return fail(ErrorCode::ListTooLong, "rows");
    return table;
}

Result<ListTable> readListFile(const QString &path, const ListWatch &watch)
{
    const auto bytes = bytesOf(path, watch);
    if (!bytes)
        return fail(bytes.error());
    const auto text = decodedText(*bytes);
    if (!text)
        return fail(text.error());
    return readListText(*text, watch);
}

}  // namespace tablee
