#pragma once

#include "interchange/import_preview.h"
#include "interchange/unused_columns.h"
#include "language/words.h"

#include <QString>
#include <QStringList>

namespace tablee {

/// "Row 7, Awa Sow: cancelled." What was left out of a list, and why.
QString leftOutText(const ImportRow &row, const Words &words);

/// What has to be told of a row, a line each: why it is left out, and what to look at in it.
QStringList toldOf(const ImportRow &row, const Words &words);

/// "Row 7, Awa Sow: known, and more is known now." Empty for a row that changes nobody who is known.
QString updateText(const ImportRow &row, const Words &words);

/// "“Viendra”: 2 times “no”, not used." A column whose answers may leave somebody out.
QString unusedAnswersText(const UnusedColumn &column, const Words &words);

/// How a call says that it does.
QString unusedAnswersHint(const UnusedColumn &column, const Words &words);

/// "“Venez-vous samedi ?” asks about one day, and leaves out 3 people.", and how a call says otherwise.
QString decidingDayText(const DecidingDay &day, const Words &words);

/// "“Présent” is blank for 7 people, who come all the same.", and how a call says otherwise.
QString blankAnswersText(const BlankAnswers &answers, const Words &words);

/// "Row 3: “Anne et Paul Roy” is two people.", and how a call says otherwise. Empty but for the second of
/// two.
QString togetherText(const ImportRow &row, const Words &words);

/// Which rows are questions, the first ones of many, and how a call answers them: a line for those that mean
/// somebody, and one for those that mean one of several.
QStringList howToAnswer(const ImportPreview &preview, const Words &words);

/// "Columns not used: Téléphone, Ville." Empty when all are.
QString unusedColumnsText(const std::vector<UnusedColumn> &columns, const Words &words);

/// "No column of names was found: 12 people are called as their e-mail addresses begin." Empty when the list
/// has names.
QString namedAfterAddressText(const ImportPreview &preview, const Words &words);

/// "2 rows wait for an answer; …" Empty when none does.
QString waitingText(const ImportPreview &preview, const Words &words);

/// "12 new, 3 updated, 40 known already, 2 left out."
QString importText(const ImportPreview &preview, const Words &words);

}  // namespace tablee
