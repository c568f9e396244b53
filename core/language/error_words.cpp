#include "language/error_words.h"

namespace tablee {

namespace {

const char *sourceOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
        return QT_TRANSLATE_NOOP("Error", "This cannot be read.");
    case ErrorCode::NotFound:
        return QT_TRANSLATE_NOOP("Error", "This is not there.");
    case ErrorCode::Conflict:
        return QT_TRANSLATE_NOOP("Error", "Somebody else changed this at the same moment. Try again.");
    case ErrorCode::NotAllowedNow:
        return QT_TRANSLATE_NOOP("Error", "The session is at another point, so this is not possible.");
    case ErrorCode::NobodyHere:
        return QT_TRANSLATE_NOOP("Error", "Nobody is here who could sit down.");
    case ErrorCode::LaterEventStandsOnIt:
        return QT_TRANSLATE_NOOP("Error", "Something later builds on this.");
    case ErrorCode::NotOurFile:
        return QT_TRANSLATE_NOOP("Error", "This file was not made by Tablée.");
    case ErrorCode::FileTooNew:
        return QT_TRANSLATE_NOOP("Error", "A newer Tablée made this file. Use that version.");
    case ErrorCode::FileDamaged:
        return QT_TRANSLATE_NOOP("Error", "This file is damaged. If you have saved a copy of it, use that.");
    case ErrorCode::FileReadOnly:
        return QT_TRANSLATE_NOOP("Error", "Nothing may be written at this place.");
    case ErrorCode::FileOnNetwork:
        return QT_TRANSLATE_NOOP("Error", "This is on a network drive, where a session is not safe.");
    case ErrorCode::FileOpenElsewhere:
        return QT_TRANSLATE_NOOP("Error", "This file is open at a desk. Close it there first.");
    case ErrorCode::FileBusy:
        return QT_TRANSLATE_NOOP("Error", "Another program holds this file. Close it there, then try again.");
    case ErrorCode::FileMissing:
        return QT_TRANSLATE_NOOP("Error", "There is nothing at this place.");
    case ErrorCode::FileExists:
        return QT_TRANSLATE_NOOP("Error", "There is a file with this name already. Choose another place.");
    case ErrorCode::DiskFull:
        return QT_TRANSLATE_NOOP("Error", "The disk is full.");
    case ErrorCode::StorageFailed:
        return QT_TRANSLATE_NOOP("Error", "This could not be read or written.");
    case ErrorCode::NotAList:
        return QT_TRANSLATE_NOOP("Error", "This is not a list of people. Save it as CSV or as text first.");
    case ErrorCode::ListTooLong:
        return QT_TRANSLATE_NOOP("Error", "This list is too long: 20 MB and 100,000 rows are the most.");
    case ErrorCode::FileChangedMeanwhile:
        return QT_TRANSLATE_NOOP("Error", "This file changed while it was read. Try again.");
    case ErrorCode::NoPlanPossible:
        return QT_TRANSLATE_NOOP("Error", "These people do not fit at these tables.");
    case ErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP("Error", "Stopped.");
    }
    Q_UNREACHABLE();
}

}  // namespace

QString errorSentence(const Error &error, const Words &words)
{
    return words.in("Error", sourceOf(error.code));
}

}  // namespace tablee
