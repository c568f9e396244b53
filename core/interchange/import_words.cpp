#include "interchange/import_words.h"

#include "directory/name_text.h"

namespace tablee {

namespace {

constexpr auto importContext = "Import";

QString reasonText(const ImportRow &row, const Words &words)
{
    switch (*row.reason) {
    case LeftOutReason::NoName:
        return words.in(importContext, QT_TRANSLATE_NOOP("Import", "there is no name."));
    case LeftOutReason::TooManyCells:
        return words.in(importContext, QT_TRANSLATE_NOOP("Import", "there are more cells than headings."));
    case LeftOutReason::Cancelled:
        return words.in(importContext, QT_TRANSLATE_NOOP("Import", "cancelled."));
    case LeftOutReason::Refunded:
        return words.in(importContext, QT_TRANSLATE_NOOP("Import", "refunded."));
    case LeftOutReason::NotPaid:
        return words.in(importContext, QT_TRANSLATE_NOOP("Import", "the payment failed."));
    case LeftOutReason::NotComing:
        return words.in(importContext, QT_TRANSLATE_NOOP("Import", "does not come."));
    case LeftOutReason::TwiceInList:
        return words.in(importContext, QT_TRANSLATE_NOOP("Import", "the same person as on row %1."))
            .arg(row.firstLine);
    case LeftOutReason::PerhapsTwiceInList:
        return words
            .in(importContext,
                QT_TRANSLATE_NOOP(
                    "Import", "perhaps the same person as on row %1; an e-mail address would tell."))
            .arg(row.firstLine);
    case LeftOutReason::SeveralOfThisName:
        return words.in(importContext,
            QT_TRANSLATE_NOOP(
                "Import", "several members have this name; an e-mail address would tell which one."));
    }
    Q_UNREACHABLE();
}

/// "Row 7, Awa Sow: `what`"
QString lineOf(const ImportRow &row, const QString &what, const Words &words)
{
    const QString lead = row.name.isEmpty()
        ? words.in(importContext, QT_TRANSLATE_NOOP("Import", "Row %1:")).arg(row.line)
        : words.in(importContext, QT_TRANSLATE_NOOP("Import", "Row %1, %2:"))
              .arg(QString::number(row.line), row.name);
    return lead + u' ' + what;
}

/// As much of it as a line has room for: a note may be long.
QString shownValue(const QString &value)
{
    constexpr int longestShown = 60;
    return withinLength(value.simplified(), longestShown);
}

/// A column without a heading is called by its place.
QString nameOfColumn(const UnusedColumn &column, const Words &words)
{
    return column.heading.isEmpty()
        ? words.in(importContext, QT_TRANSLATE_NOOP("Import", "column %1")).arg(column.column + 1)
        : column.heading;
}

/// The first rows of many.
void addRow(QStringList &rows, int line)
{
    constexpr qsizetype mostNamed = 20;
    const QString number = rows.size() < mostNamed ? QString::number(line) : QStringLiteral("…");
    if (rows.isEmpty() || rows.last() != number)
        rows += number;
}

}  // namespace

QString leftOutText(const ImportRow &row, const Words &words)
{
    return lineOf(row, reasonText(row, words), words);
}

QStringList toldOf(const ImportRow &row, const Words &words)
{
    QStringList told;
    if (row.fate == RowFate::LeftOut)
        told += leftOutText(row, words);
    const auto tell = [&](const char *what) {
        told += lineOf(row, words.in(importContext, what), words);
    };
    if (row.fate == RowFate::PerhapsSame && !row.knownAs.isEmpty())
        told += lineOf(row,
            words
                .in(importContext,
                    QT_TRANSLATE_NOOP("Import", "the same person as %1, who has this address?"))
                .arg(row.knownAs),
            words);
    else if (row.fate == RowFate::PerhapsSame)
        tell(
            QT_TRANSLATE_NOOP("Import", "the same person as the member of this name? Nothing else says so."));
    if (row.mayBeSeveral && row.fate != RowFate::LeftOut)
        tell(QT_TRANSLATE_NOOP(
            "Import", "taken for one person. If these are several people, give each a row in the list."));
    if (row.isNamesake)
        tell(QT_TRANSLATE_NOOP("Import", "another person of this name."));
    for (const KeptValue &value : row.kept)
        told += lineOf(row,
            words.in(importContext, QT_TRANSLATE_NOOP("Import", "“%1” stays; the list says “%2”."))
                .arg(shownValue(value.known), shownValue(value.listed)),
            words);
    if (!row.unreadAddress.isEmpty())
        told += lineOf(row,
            words.in(importContext, QT_TRANSLATE_NOOP("Import", "no e-mail address could be read in “%1”."))
                .arg(row.unreadAddress),
            words);
    if (row.hasTooFewCells)
        tell(QT_TRANSLATE_NOOP("Import", "there are fewer cells than in other rows; is one missing?"));
    if (row.hasBrokenLetter)
        tell(QT_TRANSLATE_NOOP("Import", "a letter cannot be read."));
    return told;
}

QString updateText(const ImportRow &row, const Words &words)
{
    if (row.fate != RowFate::Updated && row.fate != RowFate::ComesBack)
        return {};
    const char *what = row.fate == RowFate::Updated
        ? QT_TRANSLATE_NOOP("Import", "known, and more is known now.")
        : QT_TRANSLATE_NOOP("Import", "comes back (retired until now).");
    return lineOf(row, words.in(importContext, what), words);
}

QString unusedAnswersText(const UnusedColumn &column, const Words &words)
{
    return words
        .in(importContext,
            column.countsPeople ? QT_TRANSLATE_N_NOOP("Import", "“%1”: %n time(s) “0”, not used.")
                                : QT_TRANSLATE_N_NOOP("Import", "“%1”: %n time(s) “no”, not used."),
            column.saysNo)
        .arg(nameOfColumn(column, words));
}

QString unusedAnswersHint(const UnusedColumn &column, const Words &words)
{
    return words.in(importContext, QT_TRANSLATE_NOOP("Import", "If that means not coming: --not-coming %1"))
        .arg(column.column + 1);
}

QString decidingDayText(const DecidingDay &day, const Words &words)
{
    return words
        .in(importContext,
            QT_TRANSLATE_N_NOOP("Import",
                "“%2” asks about one day, and leaves out %n person(s). To leave nobody out for it: "
                "--not-used %1"),
            day.leavesOut)
        .arg(QString::number(day.column + 1), day.heading);
}

QString blankAnswersText(const BlankAnswers &answers, const Words &words)
{
    return words
        .in(importContext,
            QT_TRANSLATE_N_NOOP("Import",
                "“%2” is blank for %n person(s), who come(s) all the same. If blank means not coming: "
                "--not-coming %1"),
            answers.blank)
        .arg(QString::number(answers.column + 1), answers.heading);
}

QString togetherText(const ImportRow &row, const Words &words)
{
    return !row.isSecond ? QString{}
                         : words
                               .in(importContext,
                                   QT_TRANSLATE_NOOP("Import",
                                       "Row %1: “%2” is two people. If it is one person: --two-as-one"))
                               .arg(QString::number(row.line), row.together);
}

QStringList howToAnswer(const ImportPreview &preview, const Words &words)
{
    QStringList asking, ofSeveral;
    bool isAnsweredByAll = false;  // where only the name says who is meant
    for (const ImportRow &row : preview.rows) {
        if (row.reason == LeftOutReason::SeveralOfThisName)
            addRow(ofSeveral, row.line);
        else if (row.waitsForAnAnswer())
            addRow(asking, row.line);
        isAnsweredByAll |= row.meansNamesake();
    }
    QStringList lines;
    if (!asking.isEmpty())
        lines += words
                     .in(importContext,
                         isAnsweredByAll
                             ? QT_TRANSLATE_NOOP("Import",
                                 "Whom these rows mean is a question: %1. Answer with --same ROWS, "
                                 "--same all or --another ROWS.")
                             : QT_TRANSLATE_NOOP("Import",
                                 "Whom these rows mean is a question: %1. Answer with --same ROWS or "
                                 "--another ROWS."))
                     .arg(asking.join(u','));
    if (!ofSeveral.isEmpty())
        lines += words
                     .in(importContext,
                         QT_TRANSLATE_NOOP("Import",
                             "Which member of that name these rows mean is a question: %1. If they are "
                             "other people: --another ROWS"))
                     .arg(ofSeveral.join(u','));
    return lines;
}

QString unusedColumnsText(const std::vector<UnusedColumn> &columns, const Words &words)
{
    QStringList headings;
    for (const UnusedColumn &column : columns)
        headings += nameOfColumn(column, words);
    return headings.isEmpty() ? QString{}
                              : words.in(importContext, QT_TRANSLATE_NOOP("Import", "Columns not used: %1."))
                                    .arg(headings.join(QStringLiteral(", ")));
}

QString namedAfterAddressText(const ImportPreview &preview, const Words &words)
{
    const int people = preview.countNamedAfterAddress();
    return people == 0
        ? QString{}
        : words.in(importContext,
            QT_TRANSLATE_N_NOOP(
                "Import", "No column of names was found: %n person(s) called as the e-mail address begins."),
            people);
}

QString waitingText(const ImportPreview &preview, const Words &words)
{
    const int rows = preview.countWaiting();
    return rows == 0 ? QString{}
                     : words.in(importContext,
                         QT_TRANSLATE_N_NOOP("Import",
                             "%n row(s) wait(s) for an answer; until then nobody is taken from there."),
                         rows);
}

QString importText(const ImportPreview &preview, const Words &words)
{
    QStringList parts;
    const auto say = [&](const char *source, RowFate fate) {
        if (const int count = preview.count(fate); count > 0)
            parts += words.in(importContext, source, count);
    };
    say(QT_TRANSLATE_N_NOOP("Import", "%n new"), RowFate::New);
    say(QT_TRANSLATE_N_NOOP("Import", "%n updated"), RowFate::Updated);
    say(QT_TRANSLATE_N_NOOP("Import", "%n coming back (retired until now)"), RowFate::ComesBack);
    say(QT_TRANSLATE_N_NOOP("Import", "%n known already"), RowFate::SamePerson);
    say(QT_TRANSLATE_N_NOOP("Import", "%n of a known name (same person?)"), RowFate::PerhapsSame);
    say(QT_TRANSLATE_N_NOOP("Import", "%n left out"), RowFate::LeftOut);
    return parts.isEmpty() ? words.in(importContext, QT_TRANSLATE_NOOP("Import", "The list names nobody."))
                           : parts.join(QStringLiteral(", ")) + u'.';
}

}  // namespace tablee
