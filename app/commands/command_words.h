#pragma once

#include "commands/command_line.h"
#include "language/words.h"

#include <QStringList>

#include <set>

namespace tablee {

/// In which the catalogues keep the words of the command line.
inline constexpr auto commandContext = "CommandLine";

/// One sentence: "There is no option --foo."
QString usageSentence(const UsageFault &fault, const Words &words);

/// "Run tablee --help to see what it understands."
QString usageHint(const Words &words);

/// What `tablee --help` says, line by line.
QStringList helpLines(const Words &words);

/// "3,7,12": rows of a list as a call names them.
QString rowsText(const std::set<int> &rows);

}  // namespace tablee
