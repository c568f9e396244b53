#include "common/error_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace tablee::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(tablee::ui::ErrorText)
};

QString subjectOf(const QString &file)
{
    //: Stands for a file at the beginning of a sentence: "This file is damaged."
    return file.isEmpty() ? Texts::tr("This file") : Texts::tr("“%1”").arg(QFileInfo{file}.fileName());
}

/// Empty where it is told as anywhere.
QString textOfOpening(ErrorCode code, const QString &file)
{
    switch (code) {
    case ErrorCode::DiskFull:
        return Texts::tr("%1 cannot be opened, for the disk is full. Make some room and try again.")
            .arg(subjectOf(file));
    case ErrorCode::StorageFailed:
        return Texts::tr("%1 cannot be read. Check the disk, and whether you may open it; then try again.")
            .arg(subjectOf(file));
    default:
        return {};
    }
}

QString textOfCreating(ErrorCode code, const QString &file)
{
    if (code != ErrorCode::FileReadOnly)
        return textOfOpening(code, file);
    return Texts::tr("Nothing can be written in the folder %1, where communities are kept. Give yourself the "
                     "right to, or open a community in a folder of yours.")
        .arg(QDir::toNativeSeparators(QFileInfo{file}.absolutePath()));
}

QString textOfCopying(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DiskFull:
        return Texts::tr("There is no room for the copy. Make some room, or choose another disk.");
    case ErrorCode::InvalidInput:
        return Texts::tr(
            "The copy needs a name of its own, beside the file that is open. Choose another name.");
    case ErrorCode::FileReadOnly:
        return Texts::tr("Nothing can be written there. Choose a folder of yours for the copy.");
    case ErrorCode::FileMissing:
        return Texts::tr("This folder is no longer there. Choose another one for the copy.");
    case ErrorCode::FileOpenElsewhere:
        return Texts::tr(
            "The file with this name is open at another desk. Choose another name for the copy.");
    case ErrorCode::StorageFailed:
        return Texts::tr("The copy could not be written. Check the disk, or choose another one.");
    default:
        return {};
    }
}

QString textOfPrinting(ErrorCode code)
{
    return code == ErrorCode::DiskFull
        ? Texts::tr("There is no room on the disk for this file. Make some room and try again.")
        : Texts::tr("This file could not be written. Is it open in another program? Close it there and try "
                    "again.");
}

QString textOfChangingMembers(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
        return Texts::tr("A member needs a name. Type one, then save again.");
    case ErrorCode::Conflict:
        return Texts::tr("Another station changed this meanwhile, so nothing was written. Look at it again.");
    case ErrorCode::LaterEventStandsOnIt:
        return Texts::tr("This can no longer be taken back: somebody has changed these members since, or an "
                         "evening has them on its list.");
    case ErrorCode::DiskFull:
        return Texts::tr("The disk is full, so the change is not saved. Make some room and try again.");
    case ErrorCode::StorageFailed:
        return Texts::tr("The change could not be saved. Check the disk and try again.");
    default:
        return {};
    }
}

QString textOfErasing(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Conflict:
        return Texts::tr(
            "Somebody else reads this community at the moment, another station or a program that "
            "copies it, and would keep the name. Nothing is erased. Wait until they are done, or "
            "close them, then erase again.");
    case ErrorCode::NotAllowedNow:
        return Texts::tr(
            "This person takes part in the evening that is under way. Close the evening first, then "
            "erase. Nothing is erased.");
    case ErrorCode::DiskFull:
        return Texts::tr(
            "The disk is too full to write the file anew without the name. Make some room and erase "
            "again.");
    default:
        return Texts::tr(
            "The file could not be written anew without the name. Check the disk and erase again.");
    }
}

QString textOfPreparing(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
        return Texts::tr("Give it a name, then keep it again.");
    case ErrorCode::LaterEventStandsOnIt:
        return Texts::tr(
            "This can no longer be taken back: the session has been changed since, or it has begun.");
    default:
        return textOfChangingMembers(code);
    }
}

QString textOfReadingAList(ErrorCode code, const QString &file)
{
    return code == ErrorCode::StorageFailed
        ? Texts::tr("%1 cannot be read. Is it open in another program? Close it there and bring it again.")
              .arg(subjectOf(file))
        : QString{};
}

QString textOfPasting(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotAList:
        return Texts::tr("What was pasted is not a list of people. Copy some rows of names and paste those.");
    case ErrorCode::ListTooLong:
        return Texts::tr("What was pasted is too long for one list: 100,000 rows are the most. Bring it in "
                         "parts.");
    default:
        return {};
    }
}

QString textOf(ErrorCode code, const QString &file, Attempt attempt)
{
    switch (attempt) {
    case Attempt::Press:
        return {};
    case Attempt::Open:
        return textOfOpening(code, file);
    case Attempt::Create:
        return textOfCreating(code, file);
    case Attempt::Copy:
        return textOfCopying(code);
    case Attempt::Paper:
        return textOfPrinting(code);
    case Attempt::Member:
        return textOfChangingMembers(code);
    case Attempt::Erasure:
        return textOfErasing(code);
    case Attempt::Session:
        return textOfPreparing(code);
    case Attempt::List:
        return textOfReadingAList(code, file);
    case Attempt::PastedList:
        return textOfPasting(code);
    }
    return {};
}

}  // namespace

QString errorText(const Error &error, const QString &file, Attempt attempt)
{
    if (QString own = textOf(error.code, file, attempt); !own.isEmpty())
        return own;
    const QString subject = subjectOf(file);
    switch (error.code) {
    case ErrorCode::InvalidInput:
        return Texts::tr("Something here cannot be read yet. Please look at it once more.");
    case ErrorCode::NotFound:
        return Texts::tr("This is no longer there. Look at the page again and choose anew.");
    case ErrorCode::Conflict:
        return Texts::tr("The evening has moved on meanwhile. Look at where it is now, then choose again.");
    case ErrorCode::NotAllowedNow:
        return Texts::tr("The evening is at another point, so this has to wait.");
    case ErrorCode::NobodyHere:
        return Texts::tr("Nobody is here who could sit down. Note who arrives, then start.");
    case ErrorCode::LaterEventStandsOnIt:
        return Texts::tr("Something later builds on this. Undo the later step first.");
    case ErrorCode::NotOurFile:
        return Texts::tr("%1 was not made by Tablée. Nothing in it was changed; choose another one.")
            .arg(subject);
    case ErrorCode::FileTooNew:
        return Texts::tr("%1 was made by a newer Tablée. Nothing was changed; open it with that version.")
            .arg(subject);
    case ErrorCode::FileDamaged:
        return Texts::tr("%1 is damaged. Nothing was changed. If you have saved a copy of it, open that.")
            .arg(subject);
    case ErrorCode::FileReadOnly:
        return Texts::tr("%1 can be read but not written. Copy it to a folder of yours and open the copy.")
            .arg(subject);
    case ErrorCode::FileOnNetwork:
        return Texts::tr(
            "%1 is on a network drive, where an evening is not safe. Copy it to this computer first.")
            .arg(subject);
    case ErrorCode::FileOpenElsewhere:
        return Texts::tr(
            "%1 is open already, in another window or at another desk. Go on there, or close it there first.")
            .arg(subject);
    case ErrorCode::FileBusy:
        return Texts::tr("%1 is held by another program. Close it there, then try again.").arg(subject);
    case ErrorCode::FileMissing:
        return Texts::tr("%1 is not at its place. It may have been moved or renamed.").arg(subject);
    case ErrorCode::FileExists:
        return Texts::tr("There is a file with this name already. Choose another name.");
    case ErrorCode::DiskFull:
        return Texts::tr("The disk is full, so the last step is not saved. Make some room and try again.");
    case ErrorCode::StorageFailed:
        return Texts::tr("The last step could not be saved. Check the disk and try again.");
    case ErrorCode::NotAList:
        return Texts::tr("%1 is not a list of people. Save it as CSV or as text, then bring that.")
            .arg(subject);
    case ErrorCode::ListTooLong:
        return Texts::tr(
            "%1 is too long for one list: 20 MB and 100,000 rows are the most. Bring it in parts.")
            .arg(subject);
    case ErrorCode::FileChangedMeanwhile:
        return Texts::tr("%1 changed while it was read, so nothing was taken from it. Bring it again.")
            .arg(subject);
    case ErrorCode::NoPlanPossible:
        return Texts::tr("These people do not fit at these tables. Add a table or a chair.");
    case ErrorCode::Cancelled:
        return Texts::tr("Stopped. Nothing was changed.");
    }
    return {};
}

}  // namespace tablee::ui
